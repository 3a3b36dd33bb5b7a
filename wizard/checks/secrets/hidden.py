"""Words broken up so that a filter does not see them: an emoji or an invisible joiner inside, letters set apart.

People do it with secrets on purpose ("my pass😀word is …", "p a s s w o r d"); a phone's keyboard does it unasked.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from wizard.checks.check import Piece, Span

_LETTERS_APART = re.compile(r"(?<![^\W_])[^\W\d_](?:[ ._-][^\W\d_]){4,20}(?![^\W_]|['’]\w)")
_IN_BETWEEN = frozenset(("Cf", "So", "Sk", "Cs", "Co", "Mn"))


def through_what_hides(find: Callable[[Piece], Iterable[Span]]) -> Callable[[Piece], Iterator[Span]]:
    """The same search, and once more in the text without what breaks words up, where there is such a thing."""

    def both(piece: Piece) -> Iterator[Span]:
        found = set(find(piece))
        clean, places = piece.once(_without_what_hides)
        if clean is not piece:
            hidden = ((places[start], places[end - 1] + 1) for start, end in find(clean))
            found |= {s for s in hidden if not any(start < s[1] and s[0] < end for start, end in found)}
        yield from sorted(found)

    return both


def _without_what_hides(piece: Piece) -> tuple[Piece, list[int]]:
    """The piece itself where nothing hides; else another one, and where each character of it stood."""
    clean, places = _cleaned(piece.text)
    return (piece if clean == piece.text else replace(piece, text=clean)), places


def _cleaned(text: str) -> tuple[str, list[int]]:
    """The text without emoji, joiners and gaps between single letters; and where each character of it stood."""
    if text.isascii() or not any(_breaks(character) for character in set(text)):
        places = list(range(len(text))) if _LETTERS_APART.search(text) else []
    else:
        places = [at for at, character in enumerate(text) if not _breaks(character) and not _is_left_over(text, at)]
    if not places:
        return text, places
    clean = "".join(text[at] for at in places)
    apart = [match.span() for match in _LETTERS_APART.finditer(clean)]
    dropped = {at for start, end in apart for at in range(start + 1, end, 2)}
    kept = [at for at in range(len(clean)) if at not in dropped] if dropped else range(len(clean))
    return "".join(clean[at] for at in kept), [places[at] for at in kept]


def _breaks(character: str) -> bool:
    return character > "\xa8" and unicodedata.category(character) in _IN_BETWEEN


def _is_left_over(text: str, at: int) -> bool:
    """The second of two spaces around an emoji."""
    return text[at] == " " and at >= 2 and _breaks(text[at - 1]) and text[at - 2] == " "
