"""What a customer does with a finding: take the rewrite, undo that, or leave the words as they are.

Nothing is changed unless they press a button, and only the very words that the button spoke of.
"""

import re
from dataclasses import dataclass, replace

from wizard.checks import check_letter, check_text, is_left, secrets_in, suggested
from wizard.checks.advice import Advice, advice
from wizard.checks.rewriting import replaced_span
from wizard.domain.facts import SiteFacts
from wizard.domain.fields import field_at
from wizard.domain.findings import Finding, Severity
from wizard.domain.letter import Composed, Letter, Taken, text_hash
from wizard.languages.compose import compose, letter_language
from wizard.steps import Situation
from wizard.steps.company import with_site
from wizard.steps.places import Place, place_of

MOST_TAKEN = 20  # changes that can be undone
MOST_LEFT = 500  # pieces of advice; nobody leaves more by hand
MOST_SAID, MOST_OF_ANSWER = 200, 300  # texts of a site, characters of an answer: read at each pause in typing
CONTEXT = 40  # characters on either side of what was found

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Choice:
    """A finding, as the button on the page names it, and which of its rewrites."""

    fingerprint: str
    where: str
    start: int
    number: int = 0


def advise(now: Situation) -> Advice:
    """All that is to be said of the letter as it is."""
    composed = _composed(now)
    said = advice(composed, now.letter, check_letter(composed, now.letter, quiet(now)), now.today)
    shown = suggested((*said.first, *said.rest), composed, now.letter)
    return replace(said, first=shown[: len(said.first)], rest=shown[len(said.first) :])


def _findings(now: Situation) -> tuple[Finding, ...]:
    return check_letter(_composed(now), now.letter, quiet(now))


def _composed(now: Situation) -> Composed:
    case = with_site(now)
    return compose(case, now.letter, language=letter_language(case, now.letter), today=now.today)


def findings_in(now: Situation, text: str, *, where: str, language: str) -> tuple[Finding, ...]:
    """What there is to say of one text while it is typed, but for what the customer leaves as it is."""
    found = check_text(text, where=where, language=language, quiet=quiet(now))
    return tuple(one for one in found if not is_left(one, now.letter))


def quiet(now: Situation) -> frozenset[str]:
    """Words that are spelled as they are: the customer's and the company's names, the product, what their site says."""
    letter, case = now.letter, now.case
    names = (
        case.customer.name,
        case.customer.address,
        case.company.name,
        case.company.host,
        letter.matter.product,
        letter.opening.reader,
        letter.opening.place,
        letter.praise.who,
        letter.praise.where,
        letter.details.order_number,
        letter.details.customer_number,
    )
    return frozenset(_words("\n".join((*names, *_said_by(now.facts)))))


def _said_by(facts: SiteFacts | None) -> list[str]:
    """The site's own words, as far as its facts hold them."""
    if facts is None:
        return []
    said = [facts.company, *(page.title for pages in facts.pages.values() for page in pages)]
    said += [rule.evidence.quote for rule in facts.policies.values()]
    said += [text for one in facts.faq for text in (one.question, one.answer[:MOST_OF_ANSWER])]
    return said[:MOST_SAID]


def _words(text: str) -> set[str]:
    return {part for word in _WORD.findall(text.lower()) for part in (word, *re.split(r"['’-]", word))}


@dataclass(frozen=True)
class Spot:
    """A finding with what stands around its words, and the page on which to change them."""

    finding: Finding
    before: str
    after: str
    place: Place | None
    language: str  # of the words

    @property
    def chosen(self) -> str:
        """What its buttons say of it; see `Choice`."""
        return f"{self.finding.fingerprint} {self.finding.where} {self.finding.start}"


def spot(now: Situation, finding: Finding) -> Spot:
    text = text_at(now, finding.where)
    language = letter_language(with_site(now), now.letter)
    return Spot(
        finding,
        _tail(text[: finding.start]),
        _head(text[finding.end :]),
        place_of(finding.where, now.letter),
        now.letter.written_in if field_at(finding.where) else language,
    )


def _tail(text: str) -> str:
    """The end of what stands before, from a word's beginning."""
    line = text.rpartition("\n")[2]
    return line if len(line) <= CONTEXT else f"… {line[-CONTEXT:].partition(' ')[2]}"


def _head(text: str) -> str:
    line = text.partition("\n")[0]
    return line if len(line) <= CONTEXT else f"{line[:CONTEXT].rpartition(' ')[0]} …"


def taken(now: Situation, choice: Choice) -> Letter | None:
    """The letter with that rewrite in place of those words; None where they are no longer there, or where the text
    would then hold a secret that a picture or a joke kept apart."""
    composed = _composed(now)
    same = [one for one in check_letter(composed, now.letter, quiet(now)) if _is(one, choice)][:1]
    found = next(iter(suggested(same, composed, now.letter)), None)
    if found is None or choice.number >= len(found.rewrites):
        return None
    text, after = text_at(now, found.where), found.rewrites[choice.number]
    start, end = replaced_span(text, found, after)
    changed = f"{text[:start]}{after}{text[end:]}"
    if _secrets(now, found.where, changed):
        return None
    place = _place(now, found.where)
    change = Taken(place, start, text[start:end], after, text_hash(changed))
    return replace(_changed(now.letter, place, changed), taken=(*now.letter.taken, change)[-MOST_TAKEN:])


def _is(finding: Finding, choice: Choice) -> bool:
    return (finding.fingerprint, finding.where, finding.start) == (choice.fingerprint, choice.where, choice.start)


def _secrets(now: Situation, where: str, text: str) -> bool:
    """Is there one in this text that the customer has not called a false alarm?"""
    found = secrets_in(text, where=where, language=now.letter.written_in)
    return any(one.fingerprint not in now.letter.insisted for one in found)


def undone(now: Situation) -> Letter | None:
    """The letter with the last rewrite taken back; None where there is none, or its text has changed since."""
    last = next(reversed(now.letter.taken), None)
    text = _typed(now.letter, last.where) if last else None
    if last is None or text is None or text_hash(text) != last.result:
        return None
    before = f"{text[: last.start]}{last.before}{text[last.start + len(last.after) :]}"
    return replace(_changed(now.letter, last.where, before), taken=now.letter.taken[:-1])


def undoable(now: Situation) -> Taken | None:
    """The last rewrite taken, as long as its text is as it was then."""
    return now.letter.taken[-1] if undone(now) else None


def left(now: Situation, fingerprint: str) -> Letter:
    """The letter with that advice not taken; what stops the way is a false alarm then, and remembered as one.

    A letter that asks for nothing stays stopped: there are no words that could be right as they are.
    """
    found = next((one for one in _findings(now) if one.fingerprint == fingerprint), None)
    if found is None or (found.severity is Severity.STOP and not found.found):
        return now.letter
    if found.severity is Severity.STOP:
        return replace(now.letter, insisted=now.letter.insisted | {fingerprint})
    return left_unread(now.letter, fingerprint)


def left_unread(letter: Letter, fingerprint: str) -> Letter:
    """The letter with that advice not taken, given on a text that may not be saved yet; it silences nothing that
    stops."""
    return replace(letter, left=letter.left | {fingerprint}) if len(letter.left) < MOST_LEFT else letter


def shown_again(now: Situation) -> Letter:
    """The letter with all advice that was left heard once more; what was called a false alarm stays one."""
    return replace(now.letter, left=frozenset())


def text_at(now: Situation, where: str) -> str:
    """The text that a finding speaks of: a field, or a sentence in the customer's wording."""
    return _typed(now.letter, _place(now, where)) or ""


def _place(now: Situation, where: str) -> str:
    """A field's path; for a sentence, the key of its edit in the letter's language."""
    return where if field_at(where) else f"{letter_language(with_site(now), now.letter)}/{where}"


def _typed(letter: Letter, place: str) -> str | None:
    """None where the customer has no wording of that sentence."""
    field, edit = field_at(place), letter.edits.get(place)
    if field:
        return field.text(letter)
    return edit.text.strip() if edit and edit.text else None


def _changed(letter: Letter, place: str, text: str) -> Letter:
    """The letter with this text in a place that `_typed` found."""
    field = field_at(place)
    if field:
        return field.changed(letter, text)
    return replace(letter, edits={**letter.edits, place: replace(letter.edits[place], text=text)})
