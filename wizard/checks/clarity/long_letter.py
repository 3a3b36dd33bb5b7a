"""Letters that are longer than anybody reads.

The letter's own sentences have about a thousand characters, so the customer's own words are counted: beyond 800 of them
it grows long, and beyond 2,000 it is hardly read.
"""

from collections.abc import Iterable, Iterator

from wizard.checks.check import Check, Draft, Piece
from wizard.domain.fields import filled
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_, Message

_LONG, _TOO_LONG = 800, 2_000
_WHY = N_("Whoever answers two hundred letters a day skims the long ones, and what matters to you may be missed.")
_SUGGESTION = N_(
    "Keep what they need to decide: what happened, when, and what you want. You can send the rest if they ask."
)


def _run(draft: Draft) -> Iterator[Finding]:
    if draft.letter is None:
        return
    own = {piece.where: len(piece.text.strip()) for piece in _own_words(draft)}
    length = sum(own.values())
    if length > _LONG:
        longest = max(own, key=lambda where: own[where])
        message = N_("Your own words are longer than 800 characters.")
        severity = Severity.HINT
        if length > _TOO_LONG:
            message, severity = N_("Your own words are longer than 2,000 characters."), Severity.ADVICE
        said = (Message(message), Message(_WHY), Message(_SUGGESTION))
        yield Finding("clarity.long_letter", severity, longest, 0, 0, "", *said)


def _own_words(draft: Draft) -> Iterable[Piece]:
    """Texts that stand in the letter as typed; a name or a number is woven into a sentence of ours."""
    letter = draft.letter
    typed = {field.path for field, _ in filled(letter) if field.sentence} if letter else set()
    return [piece for piece in draft.pieces if piece.where in typed and piece.where != "matter.subject_line"]


CHECK = Check("clarity.long_letter", _run)
