"""A text in pieces: a number with all its groups, a word with the signs in it, and what divides them."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from wizard.checks.secrets.names import plain
from wizard.checks.secrets.spoken import VEIL

_GAP = rf"(?:{VEIL}{{0,14}}(?:[^\S\n]{{1,2}}|[^\S\n]?[-‐‑–—.·/_+][^\S\n]?|,(?=\d)){VEIL}{{0,14}}|{VEIL}{{1,14}})"
_TOKEN = re.compile(
    # Most words: letters only. Two or three capitals in front of a number belong to it.
    rf"(?P<plain>(?![A-Z]{{1,3}}{_GAP}?\d)[^\W\d_]+(?=[\s,;()]|[.:!?](?:\s|$)|$))"
    r"|(?P<link>(?:https?://|www\.)[^\s<>\"”“]+)"
    r"|(?P<mail>[^\s@(<,;:/]{1,64}@[^\s@/|:,;]{1,80}\.[a-z]{2,12}(?![\w-]))"
    # "8, 0, 2, 5": told digit by digit.
    r"|(?P<groups>(?<!\w)\d(?:,[^\S\n]\d){3,19}(?!\w)"
    # An IBAN with letters in it.
    rf"|(?<!\w)[A-Z]{{2}}\d\d(?:{_GAP}?[A-Z0-9]{{2,4}}){{3,8}}(?!\w)"
    # "4111 1111 1111 1111", "12-34-56", "AB 12 34 56 C", "P1234567"
    rf"|(?<!\w)(?:[A-Z]{{1,3}}{_GAP}?)?\d{{1,30}}[A-Z]{{0,2}}"
    rf"(?:{_GAP}(?:[A-Z][ -]?)?\d{{1,30}}[A-Z]{{0,2}}){{0,30}}(?:[ -]?[A-Z])?"
    r"(?!-?\w|[^\s\w.,;:!?)\"'”“«/–—-]))"
    rf"|(?P<word>[^\s,;()\"“”„»«…\[\]|<>{VEIL}‚‘`]+)"
    r"|(?P<line>\n)"
    r"|(?P<sign>\S)"
)
# "PIN:4821", "pw=kiwi", "user/pass": a label and what it names, without a space.
_LABEL = re.compile(
    r"(?P<name>[^\W\d_][^\W_]*(?:[-.][^\W\d_]+)*)[:=]+(?=[^\s/])|(?P<first>[^\W\d_]+)/(?=[^\W\d_]{2,}$)"
)
_OPENING, _CLOSING, _CLOSING_WORDS = "'’*_:=-–—~/+", ".:?'’–—/=", ".:!?'’*_–—-/="
_LONGEST = 20  # signs of a word by which it is known
_DIGIT = re.compile(r"\d")
_HAS_LETTER = re.compile(r"[^\W\d_]")
_ODD = re.compile(r"[!#$%&*+=_^~§@?€]|\w\.\w|[a-zæøåäöü][A-ZÆØÅÄÖÜ]")
_STRONG_END = re.compile(r"[\d!#$%&+_]!+$")


class Kind(StrEnum):
    """What a token is made of. The value begins the names of its features."""

    NUMBER = "n"
    MIXED = "m"  # letters and digits
    ODD = "s"  # letters and signs, or capitals within
    WORD = "w"
    OTHER = "o"  # a link, an address, a sign
    LINE = "z"


class Token(NamedTuple):
    """A piece of a text, and where it stands."""

    start: int
    end: int
    kind: Kind
    text: str
    plain: str  # small letters, no umlauts, all digits 0


def tokens(text: str) -> tuple[Token, ...]:
    """All there is in a text but spaces, in order. `text` is what `seen_through` makes of it."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "plain":
            yield Token(match.start(), match.end(), Kind.WORD, match[0], plain(match[0])[:_LONGEST])
        elif match.lastgroup == "word":
            yield from _words(match[0], match.start())
        elif match.lastgroup == "groups":
            yield _token(match[0], match.start(), Kind.MIXED if _HAS_LETTER.search(match[0]) else Kind.NUMBER)
        else:
            kind = Kind.LINE if match.lastgroup == "line" else Kind.OTHER
            yield _token("¶" if kind is Kind.LINE else match[0], match.start(), kind)


def _token(text: str, start: int, kind: Kind) -> Token:
    return Token(start, start + len(text), kind, text, _DIGIT.sub("0", plain(text)[:_LONGEST]))


def _words(text: str, start: int) -> Iterator[Token]:
    """What stands between two spaces: labels, the signs around a word, and the word."""
    while label := _LABEL.match(text):
        name = label["name"] or label["first"]
        yield _token(name, start, Kind.WORD)
        yield _token(text[len(name) : label.end()], start + len(name), Kind.OTHER)
        text, start = text[label.end() :], start + label.end()
    bare = text.lstrip(_OPENING)
    if bare and bare != text:
        yield _token(text[: len(text) - len(bare)], start, Kind.OTHER)
        text, start = bare, start + len(text) - len(bare)
    core = text.rstrip(_CLOSING if _DIGIT.search(text) else _CLOSING_WORDS)
    if _STRONG_END.search(text):
        core = text
    if core:
        yield _token(core, start, _kind(core))
    if core != text:
        yield _token(text[len(core) :], start + len(core), Kind.OTHER)


def _kind(word: str) -> Kind:
    if not _HAS_LETTER.search(word):
        return Kind.NUMBER if _DIGIT.search(word) else Kind.OTHER
    if _DIGIT.search(word):
        return Kind.MIXED
    return Kind.ODD if _ODD.search(word) else Kind.WORD
