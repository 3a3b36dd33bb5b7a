"""The letter for a contact form, whose field takes so many characters and no more."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from wizard.delivery.format import Format, FormatKind, Piece, Texts
from wizard.delivery.safe import body_text, header_text
from wizard.delivery.sentences import sentences
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Composed, Kind, Letter, Paragraph, Role, Sentence

LIMIT = 1_000  # characters: forms name anything between 300 and 5,000
# What a reader needs most, first. The order on paper stays the letter's own.
_LAST = (Role.POLICY, Role.CLOSE, Role.APPRECIATION)
_FACTS_FIRST = (Role.REQUEST, Role.SIGNATURE, Role.SALUTATION, Role.DETAILS, Role.INTRODUCTION, *_LAST)
# A cancellation cancels, and a compliment thanks, in its introduction.
_INTRODUCTION_FIRST = (Role.INTRODUCTION, Role.SIGNATURE, Role.REQUEST, Role.SALUTATION, Role.DETAILS, *_LAST)
IMPORTANCE: Mapping[Kind, tuple[Role, ...]] = {
    Kind.COMPLAINT: _FACTS_FIRST,
    Kind.QUESTION: _FACTS_FIRST,
    Kind.CANCELLATION: _INTRODUCTION_FIRST,
    Kind.COMPLIMENT: _INTRODUCTION_FIRST,
}
_Place = tuple[int, int, int]  # paragraph, sentence, part of what the customer wrote as one


def form_text(letter: Letter, composed: Composed, limit: int = LIMIT) -> str:
    """The letter's body in at most `limit` characters, cut at the ends of sentences, the least important left out.

    A line end counts as two characters, as some forms count it. Only where not even one sentence fits
    is it cut within, at the end of a word.
    """
    parts = _parts(composed)
    kept: set[_Place] = set()
    for role in IMPORTANCE[letter.kind]:
        for place in (place for place in parts if composed.paragraphs[place[0]].role is role):
            if _length(_body(composed, parts, kept | {place})) > limit:
                break  # a later sentence without the one before it would tell another story
            kept.add(place)
    return _body(composed, parts, kept) if kept else _cut_at_word(body_text(composed.body), limit)


def _parts(composed: Composed) -> dict[_Place, str]:
    return {
        (number, at, part): text
        for number, paragraph in enumerate(composed.paragraphs)
        for at, sentence in enumerate(paragraph.sentences)
        for part, text in enumerate(sentences(body_text(sentence.text)))
    }


def _body(composed: Composed, parts: dict[_Place, str], kept: set[_Place]) -> str:
    return replace(composed, paragraphs=tuple(_kept_paragraphs(composed, parts, kept))).body


def _kept_paragraphs(composed: Composed, parts: dict[_Place, str], kept: set[_Place]) -> Iterator[Paragraph]:
    for number, paragraph in enumerate(composed.paragraphs):
        texts: dict[int, str] = {}
        for place in sorted(place for place in kept if place[0] == number):
            texts[place[1]] = texts.get(place[1], "") + parts[place]
        if texts:
            yield replace(paragraph, sentences=tuple(Sentence(str(at), text.strip()) for at, text in texts.items()))


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


FORMAT = Format("form_text", N_("Text for a contact form"), FormatKind.TEXT, _render)
