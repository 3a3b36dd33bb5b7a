"""What stands between quotation marks: somebody else's words, unless it is a word or two that nobody said.

"Your so-called “experts”" scares; "he called me a “liar”" quotes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from wizard.checks.check import Piece, Span

_QUOTED = re.compile(r"[\"“„»«‘‚](?=\S)([^\"“”„»«‘’‚\n]{1,300})[\"”“«»’](?!\w)")
_LONGEST_SCARE = 2  # words between quotation marks that may be the writer's own


class Spans:
    """Stretches of a text; those that overlap are joined, so that a look at one place costs little, however many."""

    def __init__(self, spans: Iterable[Span]) -> None:
        joined: list[Span] = []
        for start, end in sorted(spans):
            if joined and start < joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        self._spans = joined

    def __bool__(self) -> bool:
        return bool(self._spans)

    def over(self, start: int, end: int) -> Span | None:
        """One of them that shares a character with the stretch from `start` to `end`."""
        at = bisect_left(self._spans, (end, 0)) - 1
        return self._spans[at] if at >= 0 and self._spans[at][1] > start else None


def quotations(piece: Piece) -> Spans:
    """What stands between quotation marks."""
    return Spans(match.span() for match in _QUOTED.finditer(piece.text))


def is_somebody_elses(quotation: str, *, told: bool) -> bool:
    """Is it what somebody said? `told`: the sentence tells what was said."""
    return told or len(quotation.split()) > _LONGEST_SCARE
