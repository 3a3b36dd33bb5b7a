"""Questions that stand in no element of their own: lines between breaks, "Q: … A: …", a question before its answer."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

SHORTEST, LONGEST = 8, 300  # characters of a question
FEWEST = 2  # questions: one alone is rhetoric
FEWEST_IN_LINE = 3  # where each line holds its answer too, as a sales text does now and then

_MARK = re.compile(
    r"^(?:q|f|s|p|d|v|question|frage|spørgsmål|fråga|vraag|pregunta|domanda|pytanie"
    r"|pergunta)\s?\d{0,2}\s?[:.)]\s+",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W{0,3}\d{1,2}\s?[.):]\s+")
_ENDS = re.compile(r"^([^?!.]{7,300}?\?)\s+(\S.{10,})$")


def asked_in_lines(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Questions with their answers from the lines of one section; none where it does not look like a list of them."""
    starts = [number for number, line in enumerate(lines) if _question(line)]
    if len(starts) >= FEWEST and all(later - earlier > 1 for earlier, later in pairwise(starts)):
        yield from _between(lines, starts)
        return
    pairs = [found for line in lines if (found := _ENDS.match(_NUMBER.sub("", _MARK.sub("", line))))]
    if len(pairs) >= FEWEST_IN_LINE and len(pairs) * 2 > len(lines):
        yield from ((found[1].strip(), found[2].strip()) for found in pairs)


def _between(lines: Sequence[str], starts: Sequence[int]) -> Iterator[tuple[str, str]]:
    usual = max(later - earlier - 1 for earlier, later in pairwise(starts))
    for number, start in enumerate(starts):
        # The last answer is no longer than the others: what follows is another matter.
        end = starts[number + 1] if number + 1 < len(starts) else start + 1 + usual
        answer = "\n".join(lines[start + 1 : end])
        if answer:
            yield _question(lines[start]), answer


def _question(line: str) -> str:
    """The line as a question without its number or mark, "" where it is none."""
    text = _NUMBER.sub("", _MARK.sub("", line)).strip()
    return text if text.endswith("?") and SHORTEST <= len(text) <= LONGEST else ""
