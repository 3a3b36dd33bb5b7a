"""The two-language sheet: each sentence of the letter beside what it means in another language (W23)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from wizard.domain.case import Case
from wizard.domain.letter import Composed, Letter, Origin, Role, Sentence
from wizard.languages.compose import compose


@dataclass(frozen=True)
class Pair:
    """One sentence as the letter has it, in `language`.

    `meaning` is what the service's own sentence says, "" where the two are the same (a name, a number) or where the
    words are the customer's. With an edited sentence it is the meaning of the one that the customer replaced.
    """

    key: str
    text: str
    origin: Origin
    language: str
    meaning: str = ""


@dataclass(frozen=True)
class Paired:
    """A whole letter with its meaning, in reading order; `role` None is the subject."""

    language: str
    meaning: str
    parts: tuple[tuple[Role | None, tuple[Pair, ...]], ...]


def paired(case: Case, letter: Letter, *, language: str, meaning: str, today: date) -> Paired:
    """The letter as it goes out in `language`, each sentence with its meaning in `meaning`.

    What the customer left out is not there. Raises KeyError where no letters are written in either language.
    """
    goes_out = compose(case, letter, language=language, today=today)
    means = compose(case, replace(letter, edits={}), language=meaning, today=today, meaning_of=language)
    meanings = {sentence.key: sentence.text for sentence in _sentences(means)}
    subject = (None, (_pair(goes_out.subject, language, meanings),))
    return Paired(language, meaning, (subject, *_by_role(goes_out, meanings)))


def _sentences(composed: Composed) -> Iterator[Sentence]:
    yield composed.subject
    for paragraph in composed.paragraphs:
        yield from paragraph.sentences


def _by_role(composed: Composed, meanings: Mapping[str, str]) -> Iterator[tuple[Role, tuple[Pair, ...]]]:
    """The paragraphs of one role are one part of the sheet, wherever else they are split."""
    parts: dict[Role, tuple[Pair, ...]] = {}
    for paragraph in composed.paragraphs:
        pairs = tuple(_pair(sentence, composed.language, meanings) for sentence in paragraph.sentences)
        parts[paragraph.role] = (*parts.get(paragraph.role, ()), *pairs)
    yield from parts.items()


def _pair(sentence: Sentence, language: str, meanings: Mapping[str, str]) -> Pair:
    own = sentence.origin is Origin.CUSTOMER
    meant = "" if own else meanings.get(sentence.key, "")
    return Pair(
        sentence.key,
        sentence.text,
        sentence.origin,
        sentence.language or language,
        "" if meant == sentence.text else meant,
    )
