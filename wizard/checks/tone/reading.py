"""A text as the patterns read it: sentence by sentence, word by word, with the lists that each word belongs to.

Each word becomes "word/codes ", punctuation ",/ ", "./ " or "?/ ". A word in disguise keeps its place in the text, so
that whatever is found is marked where it stands. Quotation marks are left out: they stand inside sentences.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match
from weakref import WeakKeyDictionary

from wizard.checks.check import Piece, Span
from wizard.checks.tone.lexicon import Lexicon, folded, lexicon

_TOKEN = re.compile(
    r"(?P<address>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<spaced>(?<!\w)[^\W\d_](?:[ .\-_*][^\W\d_]){3,}(?!\w))"  # i d i o t, I.D.I.O.T
    r"|(?P<dotted>(?<!\w)[^\W\d_]{1,6}(?:\.{2,3}|…)[^\W\d_]+)"  # Sch...kopf; but also "Idee...nein"
    r"|(?P<number>\d+(?:[.,:/]\d+)+)"
    r"|(?P<word>[@$]?\w+(?:[@$!|€*#%&+'’´`\-]+\w+)*[*#]*)"
    r"|(?P<line>\n\s*\n)"
    r"|(?P<mark>[.!?…]+|[,;:()–—]|(?<!\w)-+(?!\w))"
)
_APOSTROPHES = str.maketrans("’´`", "'''")
_SPACES = re.compile(r"[ .\-_*]")


@dataclass(frozen=True)
class Sentence:
    """`text` is what patterns run over; `keys` are its words and the codes of their lists."""

    text: str
    keys: frozenset[str]
    begins: tuple[int, ...]  # where each token begins in `text`
    spans: tuple[Span, ...]  # where each token stands in the piece

    def span(self, start: int, end: int) -> Span:
        """Where in the piece a part of `text` stands."""
        return self.spans[bisect_right(self.begins, start) - 1][0], self.spans[bisect_right(self.begins, end - 1) - 1][
            1
        ]


# All rules read the same pieces; what was read lives as long as the piece, so that no letter stays behind in memory.
_READ: WeakKeyDictionary[Piece, tuple[Sentence, ...]] = WeakKeyDictionary()


def sentences(piece: Piece) -> tuple[Sentence, ...]:
    """The piece's sentences, read once however many rules ask."""
    if (found := _READ.get(piece)) is None:
        found = _READ[piece] = tuple(_read(piece.text, lexicon(piece.language)))
    return found


def _read(text: str, words: Lexicon) -> Iterator[Sentence]:
    tokens: list[tuple[str, str, Span]] = []
    known: dict[str, str] = {}  # a text of one disguised word without end costs no more than any other
    for match in _TOKEN.finditer(text):
        read = list(_tokens(match, words, known))
        tokens += read
        if read and read[-1][0] in {".", "?"}:
            yield _sentence(tokens)
            tokens = []
    if tokens:
        yield _sentence(tokens)


def _tokens(match: Match[str], words: Lexicon, known: dict[str, str]) -> Iterator[tuple[str, str, Span]]:
    """The word or words, or the mark, that were met, each with its codes and its place."""
    span = match.span()
    if match.lastgroup == "mark":
        yield "?" if "?" in match[0] else "." if match[0][0] in ".!…" else ",", "", span
    elif match.lastgroup == "line":
        yield ".", "", span
    elif match.lastgroup in {"address", "number"}:
        yield "0", "", span
    else:
        said = match[0].translate(_APOSTROPHES)
        word = folded(_SPACES.sub("", said) if match.lastgroup == "spaced" else said)
        for one in words.spelled_out(word):
            if one not in known:
                known[one] = words.codes_of(one)
            yield one, known[one] + (words.capital.get(one, "") if said[0].isupper() else ""), span


def _sentence(tokens: list[tuple[str, str, Span]]) -> Sentence:
    parts = [f"{word}/{codes} " for word, codes, _ in tokens]
    begins, at = [], 0
    for part in parts:
        begins.append(at)
        at += len(part)
    keys = frozenset(word for word, _, _ in tokens).union(*(codes for _, codes, _ in tokens))
    return Sentence("".join(parts), keys, tuple(begins), tuple(span for _, _, span in tokens))
