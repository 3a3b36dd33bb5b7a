"""The greeting and the close in the customer's own wording: there, once each, and of one manner."""

from collections.abc import Iterator

from wizard.checks.check import Draft, Piece, Span, draft_check
from wizard.checks.greeting.phrases import (
    Manner,
    close,
    closes_in,
    greeting,
    greetings_in,
    manner_of_close,
    manner_of_greeting,
)
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_SALUTATION, _CLOSE = "salutation", "close.formula"
_LONGEST = 6  # words of a greeting that names somebody and no more ("Ms Holm,")


def _ends(draft: Draft) -> tuple[Piece | None, Piece | None]:
    """Greeting and close of the letter, whoever worded them."""
    by_key = {piece.where: piece for piece in draft.pieces}
    return by_key.get(_SALUTATION), by_key.get(_CLOSE)


def _reworded(draft: Draft) -> Iterator[Piece]:
    yield from (piece for piece in _ends(draft) if piece and not piece.generated)


def _doubled(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    for piece in _reworded(draft):
        phrases = (greetings_in if piece.where == _SALUTATION else closes_in)(piece.text, piece.language)
        if len(phrases) > 1:
            yield piece, (phrases[1].start(), len(piece.text.rstrip()))


def _missing(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    for piece in _reworded(draft):
        greets = piece.where == _SALUTATION
        phrases = (greetings_in if greets else closes_in)(piece.text, piece.language)
        named = greets and len(piece.text.split()) <= _LONGEST and piece.text.rstrip().endswith((",", ":", "!"))
        if not phrases and not named:
            yield piece, (0, len(piece.text))


def _mismatched(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    """Formal at one end and close at the other. A bare text that greets and closes is a whole letter."""
    salutation, ending = _ends(draft)
    if salutation and ending:
        manners = {
            manner_of_greeting(salutation.text, salutation.language),
            manner_of_close(ending.text, ending.language),
        }
        if manners == {Manner.FORMAL, Manner.CLOSE} and not (salutation.generated and ending.generated):
            piece = salutation if ending.generated else ending
            yield piece, (0, len(piece.text))
    elif not draft.letter:
        for piece in draft.pieces:
            first, last = greeting(piece.text, piece.language), close(piece.text, piece.language)
            if first and last and {first.manner, last.manner} == {Manner.FORMAL, Manner.CLOSE}:
                yield piece, (last.start, last.end)


DOUBLED = draft_check(
    "greeting.doubled",
    _doubled,
    severity=Severity.ADVICE,
    message=N_("This stands here twice."),
    why=N_("One greeting and one close are enough; two look like a slip."),
    suggestion=N_("Leave one of them out."),
)
MISSING = draft_check(
    "greeting.missing",
    _missing,
    severity=Severity.HINT,
    message=N_("The greeting or the close is missing here."),
    why=N_("A letter that begins and ends kindly is answered more kindly."),
    suggestion=N_("Begin with a greeting and end with a few words of close, or take our wording back."),
)
MISMATCHED = draft_check(
    "greeting.mismatched",
    _mismatched,
    severity=Severity.HINT,
    message=N_("The greeting and the close do not go together."),
    why=N_("One of them is formal and the other is for friends. That reads as if two people had written."),
    suggestion=N_("Make both formal, or both relaxed."),
)
