"""A text as the patterns read it: sentence by sentence, word by word, with the lists that each word belongs to.

Each word becomes "word/codes ", punctuation ",/ ", "./ " or "?/ ". A word in disguise keeps its place in the text, so
that whatever is found is marked where it stands. Quotation marks are left out: they stand inside sentences.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.checks.check import Piece, Span
from wizard.checks.tone.lexicon import Lexicon, folded, lexicon

_TOKEN = re.compile(
    r"(?P<plain>[^\W\d_]{2,}+(?=[\s,]))"  # most are; the others need a closer look
    r"|(?P<address>https?://\S+|www\.\S+|[\w.+-]++@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<spaced>(?<!\w)[^\W\d_](?:[ .\-_*][^\W\d_]){3,}(?!\w))"  # i d i o t, I.D.I.O.T
    r"|(?P<dotted>(?<!\w)[^\W\d_]{1,6}+(?:\.{2,3}|…)[^\W\d_]+)"  # Sch...kopf; but also "Idee...nein"
    r"|(?P<number>\d+(?:[.,:/]\d+)+)"
    r"|(?P<word>[@$]?\w+(?:[@$!|€*#%&+'’´`\-]+\w+)*[*#]*)"
    r"|(?P<line>\n\s*\n)"
    r"|(?P<mark>[.!?…]+|[,;:()–—]|(?<!\w)-+(?!\w))"
)
_APOSTROPHES = str.maketrans("’´`", "'''")
Token = tuple[str, str, Span]  # a word or a mark, its codes, and where it stands

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


@dataclass(frozen=True)
class Read:
    """A piece's sentences; `keys` are those of all of them."""

    sentences: tuple[Sentence, ...]
    keys: frozenset[str]


def read(piece: Piece) -> Read:
    """The piece as patterns read it. Raises OSError where there are no word lists of its language."""
    sentences = tuple(_sentences(piece.text, lexicon(piece.language)))
    return Read(sentences, frozenset[str]().union(*(sentence.keys for sentence in sentences)))


def _sentences(text: str, words: Lexicon) -> Iterator[Sentence]:
    tokens: list[Token] = []
    known: dict[str, tuple[tuple[str, str], ...]] = {}  # a text of one disguised word without end costs no more
    for match in _TOKEN.finditer(text):
        sort, typed, span = match.lastgroup, match[0], match.span()
        if sort in {"mark", "line"}:
            mark = "." if sort == "line" else "?" if "?" in typed else "." if typed[0] in ".!…" else ","
            tokens.append((mark, "", span))
            if mark != ",":
                yield _sentence(tokens)
                tokens = []
        elif sort in {"address", "number"}:
            tokens.append(("0", "", span))
        else:
            said = _SPACES.sub("", typed) if sort == "spaced" else typed
            if said not in known:
                known[said] = tuple(_words(said if sort == "plain" else said.translate(_APOSTROPHES), words))
            for word, codes in known[said]:
                tokens.append((word, codes, span))
    if tokens:
        yield _sentence(tokens)


def _words(said: str, words: Lexicon) -> Iterator[tuple[str, str]]:
    """The word or words that are said in one, each with its codes."""
    capital = said[0].isupper()
    for one in words.spelled_out(folded(said)):
        yield one, words.codes_of(one) + (words.capital.get(one, "") if capital else "")


def _sentence(tokens: list[Token]) -> Sentence:
    parts = [f"{word}/{codes} " for word, codes, _ in tokens]
    begins, at = [], 0
    for part in parts:
        begins.append(at)
        at += len(part)
    keys = frozenset([word for word, _, _ in tokens]).union(*{codes for _, codes, _ in tokens})
    return Sentence("".join(parts), keys, tuple(begins), tuple(span for _, _, span in tokens))
