"""What those who wait see of a visit under way: what it is doing, and roughly what it has found. Cheap on purpose: the
facts themselves are read from all pages together, at the end."""

import re
from collections.abc import Callable

from wizard.domain.facts import ContactSort, PageKind, Progress
from wizard.domain.language import Message
from wizard.research.crawl import Crawl
from wizard.research.hosts import Relation, relation
from wizard.research.judge import OFFERED, QUESTIONS_OF_AN_FAQ
from wizard.research.page import Page

_EMAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})", re.IGNORECASE)
_LONGEST_QUESTION = 200  # characters


class Milestones:
    """Counts while pages come in, and tells. `most`: pages that are read at most."""

    def __init__(self, tell: Callable[[Progress], None], most: int) -> None:
        self._tell = tell
        self._most = most
        self._crawl: Crawl | None = None
        self._counted = 0
        self._questions: set[str] = set()
        self._contacts: dict[ContactSort, set[str]] = {ContactSort.EMAILS: set(), ContactSort.PHONES: set()}

    def watch(self, crawl: Crawl) -> None:
        """From now on, what this crawl has seen is told too."""
        self._crawl = crawl

    def say(self, message: Message) -> None:
        crawl = self._crawl
        if crawl is None:
            self._tell(Progress(message))
            return
        for page in crawl.as_they_came[self._counted :]:
            self._count(page, crawl.home)
            self._counted += 1
        known = crawl.known.values()
        likely = {kind for one in known for kind, score in one.scores.items() if score >= OFFERED}
        self._tell(
            Progress(
                message,
                read=self._counted,
                most=max(self._most, self._counted),
                kinds=tuple(kind for kind in PageKind if kind in likely),
                contacts={sort: len(values) for sort, values in self._contacts.items() if values},
                questions=len(self._questions),
            )
        )

    def _count(self, page: Page, home: str) -> None:
        written = " ".join((page.text, *(link.url for link in page.links if link.url.startswith("mailto:"))))
        near = " ".join(word for word in written.split() if "@" in word)  # the pattern alone tries every letter
        addresses = (found for found in _EMAIL.finditer(near) if _is_own(found[1], home))
        self._contacts[ContactSort.EMAILS] |= {found[0].lower() for found in addresses}
        dialled = (re.sub(r"\D", "", link.url) for link in page.links if link.url.startswith("tel:"))
        self._contacts[ContactSort.PHONES] |= {number for number in dialled if number}
        asked = {line for line in page.text.split("\n") if line.endswith("?") and 8 < len(line) < _LONGEST_QUESTION}
        if len(asked) >= QUESTIONS_OF_AN_FAQ:
            self._questions |= asked


def _is_own(domain: str, home: str) -> bool:
    return relation(f"https://{domain}/", home) is Relation.OWN
