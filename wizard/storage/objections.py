"""People who do not want to be named here, though their company's site names them.

Kept is only a salted hash of the name. Whoever has the database can try names against it, but learns no more than
that somebody whose name stood on that public page objected. A slow hash is no choice: every name-long run of words
of a page is tried.
"""

import hmac
import re
import secrets
import unicodedata
from dataclasses import dataclass, replace

from wizard.domain.facts import Contact, ContactSort, Evidence, SiteFacts


@dataclass(frozen=True)
class Objection:
    """`everywhere`: also where research does not take the words for a person. For operators alone: a visitor could
    take out a whole page by objecting to "customer service"."""

    digest: bytes
    salt: bytes
    words: int
    everywhere: bool = False

    @classmethod
    def to(cls, name: str, *, everywhere: bool = False) -> "Objection":
        """Raises ValueError where `name` holds no letter."""
        words = _words(name)
        if not words:
            raise ValueError("a name has letters")
        salt = secrets.token_bytes(16)
        return cls(_digest(words, salt), salt, len(words), everywhere)

    def is_of(self, name: str) -> bool:
        words = _words(name)
        return len(words) == self.words and hmac.compare_digest(_digest(words, self.salt), self.digest)

    def is_named_in(self, *texts: str) -> bool:
        """Whether the name stands in one of the texts, in either order: "Holm, Mette", mette.holm@company.example.

        A single word is looked for among people only: it may be the company's name or any word of the language.
        """
        return self.words > 1 and any(self._stands_in(_words(text)) for text in texts)

    def _stands_in(self, words: list[str]) -> bool:
        runs = (words[start : start + self.words] for start in range(len(words) - self.words + 1))
        return any(_digest(run, self.salt) == self.digest for run in runs)


def in_force(facts: SiteFacts | None, objections: tuple[Objection, ...]) -> tuple[Objection, ...]:
    """The objections that count for what was read: a visitor's only where research takes the words for a person."""
    people = facts.contacts.get(ContactSort.PEOPLE, ()) if facts else ()
    return tuple(one for one in objections if one.everywhere or any(one.is_of(person.value) for person in people))


def without(facts: SiteFacts, objections: tuple[Objection, ...]) -> SiteFacts:
    """The facts less every piece that names one of them."""
    for objection in in_force(facts, objections):
        facts = _without(facts, objection)
    return facts


def _without(facts: SiteFacts, gone: Objection) -> SiteFacts:
    def names(contact: Contact) -> bool:
        fields = contact.form.fields if contact.form else ()
        texts = (contact.value, contact.label, contact.note, contact.evidence.quote, *(one.label for one in fields))
        is_person = contact.sort is ContactSort.PEOPLE and gone.is_of(contact.value)
        return is_person or gone.is_named_in(*texts)

    def kept(evidence: Evidence | None) -> Evidence | None:
        return None if evidence and gone.is_named_in(evidence.quote) else evidence

    def without_beside(contact: Contact) -> Contact:
        return replace(contact, hours=kept(contact.hours), price=kept(contact.price))

    window = facts.return_window
    return replace(
        facts,
        contacts={
            sort: tuple(without_beside(contact) for contact in found if not names(contact))
            for sort, found in facts.contacts.items()
        },
        pages={
            kind: tuple(page for page in found if not gone.is_named_in(page.title))
            for kind, found in facts.pages.items()
        },
        return_window=window if window and kept(window.evidence) else None,
        policies={
            sort: policy
            for sort, policy in facts.policies.items()
            if not gone.is_named_in(policy.evidence.quote, policy.name)
        },
        buttons=tuple(one for one in facts.buttons if not gone.is_named_in(one.evidence.quote, one.text)),
        faq=tuple(entry for entry in facts.faq if not gone.is_named_in(entry.question, entry.answer)),
        passages=tuple(passage for passage in facts.passages if not gone.is_named_in(passage.heading, passage.text)),
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text).casefold())


def _digest(words: list[str], salt: bytes) -> bytes:
    return hmac.digest(salt, " ".join(sorted(words)).encode(), "sha256")
