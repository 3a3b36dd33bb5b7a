"""The letter for a contact form, whose field takes so many characters and no more."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.safe import body_text, header_text
from wizard.delivery.sentences import sentences
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Channel, Composed, Kind, Letter, Paragraph, Role, Sentence

LIMIT = 1_000  # characters: forms name anything between 300 and 5,000
_ALL = 1_000  # sentences: more than a letter has
# What a reader needs most, first, with the number of sentences: what is wanted and what happened come before every
# detail of either. The order on paper stays the letter's own.
_FACTS_FIRST = (
    (Role.REQUEST, 1),
    (Role.INTRODUCTION, 1),
    (Role.DETAILS, 1),
    (Role.SIGNATURE, _ALL),
    (Role.SALUTATION, _ALL),
    (Role.DETAILS, _ALL),
    (Role.REQUEST, _ALL),
    (Role.INTRODUCTION, _ALL),
)
_QUESTIONS_FIRST = (
    (Role.REQUEST, _ALL),
    (Role.SIGNATURE, _ALL),
    (Role.SALUTATION, _ALL),
    (Role.INTRODUCTION, _ALL),
    (Role.DETAILS, _ALL),
)
# A cancellation cancels, and a compliment thanks, in its introduction.
_INTRODUCTION_FIRST = (
    (Role.INTRODUCTION, 1),
    (Role.SIGNATURE, _ALL),
    (Role.REQUEST, _ALL),
    (Role.SALUTATION, _ALL),
    (Role.DETAILS, _ALL),
    (Role.INTRODUCTION, _ALL),
)
IMPORTANCE: Mapping[Kind, tuple[tuple[Role, int], ...]] = {
    Kind.COMPLAINT: _FACTS_FIRST,
    Kind.QUESTION: _QUESTIONS_FIRST,
    Kind.CANCELLATION: _INTRODUCTION_FIRST,
    Kind.COMPLIMENT: _INTRODUCTION_FIRST,
}
_NAME = "introduction.name"  # and since when a customer
# Only where all of the above is in: nobody misses them in a short text.
PLEASANTRIES = ((Role.POLICY, _ALL), (Role.CLOSE, _ALL), (Role.APPRECIATION, _ALL))
_Place = tuple[int, int, int]  # paragraph, sentence, part of what the customer wrote as one


@dataclass(frozen=True)
class Shortened:
    """What goes into the form, and what of the letter does not: sentence by sentence, in the letter's order."""

    text: str
    left_out: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """Characters, as the most careful form counts them."""
        return _length(self.text)


def form_text(letter: Letter, composed: Composed, limit: int = LIMIT) -> str:
    """The text of `shortened`."""
    return shortened(letter, composed, limit).text


def shortened(letter: Letter, composed: Composed, limit: int = LIMIT) -> Shortened:
    """The letter's body in at most `limit` characters, cut at the ends of sentences, the least important left out.

    A line end counts as two characters, as some forms count it. Only where not even one sentence fits
    is it cut within, at the end of a word.
    """
    parts = _parts(composed)
    needed = IMPORTANCE[letter.kind]
    kept = _kept(composed, parts, needed, limit)
    if len(kept) == sum(_role(composed, place) in dict(needed) for place in parts):
        kept = _kept(composed, parts, (*needed, *PLEASANTRIES), limit)
    if not kept:
        text = _cut_at_word(body_text(composed.body), limit)
        return Shortened(text, (body_text(composed.body)[len(text.rstrip("…")) :].strip(),) if text else ())
    left_out = tuple(text.strip() for place, text in parts.items() if place not in kept and text.strip())
    return Shortened(_body(composed, parts, kept), left_out)


def _kept(
    composed: Composed, parts: dict[_Place, str], importance: Iterable[tuple[Role, int]], limit: int
) -> frozenset[_Place]:
    kept: frozenset[_Place] = frozenset()
    for role, most in importance:
        units = _units(composed, parts, role)[:most]
        # From the first on, without a gap: a later sentence without the one before it would tell another story.
        fitting = bisect_right(
            range(len(units) + 1), limit, key=lambda n: _length(_body(composed, parts, kept.union(*units[:n])))
        )
        kept = kept.union(*units[: fitting - 1])
    return kept


def _units(composed: Composed, parts: dict[_Place, str], role: Role) -> list[frozenset[_Place]]:
    """The sentences of a role in order, but who writes last of all, for the signature says it too.

    A sentence that leads to own words ("In my own words:") goes with the next.
    """
    units: list[frozenset[_Place]] = []
    names: list[frozenset[_Place]] = []
    leads: frozenset[_Place] = frozenset()
    for place in (place for place in parts if _role(composed, place) is role):
        key = composed.paragraphs[place[0]].sentences[place[1]].key
        if key.endswith(".lead"):
            leads |= {place}
        else:
            (names if key == _NAME else units).append(leads | {place})
            leads = frozenset()
    return units + names


def _role(composed: Composed, place: _Place) -> Role:
    return composed.paragraphs[place[0]].role


def _parts(composed: Composed) -> dict[_Place, str]:
    return {
        (number, at, part): text
        for number, paragraph in enumerate(composed.paragraphs)
        for at, sentence in enumerate(paragraph.sentences)
        for part, text in enumerate(sentences(body_text(sentence.text)))
    }


def _body(composed: Composed, parts: dict[_Place, str], kept: frozenset[_Place]) -> str:
    return replace(composed, paragraphs=tuple(_kept_paragraphs(composed, parts, kept))).body


def _kept_paragraphs(composed: Composed, parts: dict[_Place, str], kept: frozenset[_Place]) -> Iterator[Paragraph]:
    for number, places in groupby(sorted(kept), key=lambda place: place[0]):
        texts: dict[int, str] = {}
        for place in places:
            texts[place[1]] = texts.get(place[1], "") + parts[place]
        sentences_kept = tuple(Sentence(str(at), text.strip()) for at, text in texts.items())
        yield replace(composed.paragraphs[number], sentences=sentences_kept)


def _length(text: str) -> int:
    return len(text) + text.count("\n")


def _cut_at_word(text: str, limit: int) -> str:
    shortened = text[: max(0, limit - 1)]
    while shortened and _length(shortened) >= limit:
        shortened = shortened[:-1]
    head, _, _ = shortened.rpartition(" ")
    return f"{head or shortened}…" if shortened else ""


def _render(_case: Case, letter: Letter, composed: Composed) -> Texts:
    return Texts(
        (
            Piece("subject", N_("Subject"), header_text(composed.subject.text)),
            Piece("body", N_("Text for the form"), form_text(letter, composed)),
        )
    )


FORMAT = Format("form_text", N_("Text for a contact form"), FormatKind.TEXT, _render, Channel.FORM)
