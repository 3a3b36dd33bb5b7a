"""What a writing check is, and the ways to make one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from wizard.domain.findings import Finding, Severity
from wizard.domain.language import Message
from wizard.domain.letter import Composed, Letter, Origin

Span = tuple[int, int]  # from, to, in code points
Find = Callable[["Piece"], Iterable[Span]]


@dataclass(frozen=True)
class Piece:
    """One text in its place: `where` is a form field's name or a sentence key."""

    where: str
    text: str
    language: str
    generated: bool = False  # our own sentence, with the customer's values or the company's words in it


@dataclass(frozen=True)
class Draft:
    """What is checked: some texts and, once there is one, the whole letter."""

    pieces: tuple[Piece, ...]
    letter: Letter | None = None
    composed: Composed | None = None


@dataclass(frozen=True)
class Examples:
    """By language, what a check must leave alone, and what it must find: the words between ⟦ and ⟧.

    The good ones of every check are run against all checks.
    """

    good: Mapping[str, tuple[str, ...]]
    bad: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Check:
    id: str
    run: Callable[[Draft], Iterable[Finding]]
    examples: Examples | None = None  # None: it looks at the letter, which no sentence can show


def text_check(
    id: str,  # noqa: A002 - the name that Check and Finding use
    find: Find,
    *,
    severity: Severity,
    message: str,
    why: str,
    suggestion: str,
    examples: Examples,
) -> Check:
    """A check that looks at each text by itself. The three sentences are msgids.

    Advice is for what the customer wrote: a rule quoted from the company's site may be all in capitals.
    """

    def run(draft: Draft) -> Iterator[Finding]:
        for piece in draft.pieces:
            if piece.generated and severity is not Severity.STOP:
                continue
            for start, end in find(piece):
                words = piece.text[start:end]
                yield Finding(
                    id, severity, piece.where, start, end, words, Message(message), Message(why), Message(suggestion)
                )

    return Check(id, run, examples)


def pieces_of(composed: Composed) -> tuple[Piece, ...]:
    """The letter's sentences, its subject first, each in the language that it is written in."""
    sentences = (composed.subject, *(sentence for paragraph in composed.paragraphs for sentence in paragraph.sentences))
    return tuple(
        Piece(s.key, s.text, s.language or composed.language, generated=s.origin is Origin.GENERATED) for s in sentences
    )
