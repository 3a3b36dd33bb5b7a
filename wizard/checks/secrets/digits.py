"""Numbers as people write them: in one row, or in groups with spaces, dashes, dots or a line break between them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.checks.reading import Reading
from wizard.checks.secrets.spoken import VEIL, with_digits

# One gap inside a number. Chat programs put in spaces that do not break; a phone breaks the line where it is full.
# An emoji between two digits, veiled by `seen_through`, divides no number.
_VEILED = rf"{VEIL}{{0,14}}"
GAP = (
    rf"(?:{_VEILED}(?:[^\S\n]{{1,3}}|[^\S\n]?[-‐‑–—.·/_][^\S\n]?|[^\S\n]?\r?\n[^\S\n]?){_VEILED}[^\S\n]?"
    rf"|{VEIL}{{1,14}}(?:,[^\S\n]{_VEILED})?)"
)
NARROW = rf"(?:{_VEILED}[ -]?{_VEILED}[ ]?)"  # one that may be missing
# Emoji and their joiners, zero-width and direction marks, soft hyphens, the frame of a keycap digit.
_UNREAD = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20e3\u2600-\u27bf\u2b00-\u2bff\ufe00-\ufe0f\ufeff"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_GROUP = re.compile(r"\d+")
_MOST_GROUPS = 28  # a card digit by digit, until when it is valid, and its code


def seen_through(reading: Reading) -> str:
    """The text as a reader sees its numbers, each character in its place: in digits from 0 to 9, without emoji."""
    text = with_digits(reading)
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), _UNREAD.sub(VEIL, text))


@dataclass(frozen=True)
class Number:
    """Digits and where they stand, group by group."""

    start: int
    end: int
    digits: str
    groups: tuple[int, ...]  # their lengths


def runs(text: str, least: int, most: int, *, gap: str = GAP) -> Iterator[re.Match[str]]:
    """Digits in a row, whatever divides them; each as long as it goes."""
    return _pattern(least, most, gap).finditer(text)


def _pattern(least: int, most: int, gap: str) -> re.Pattern[str]:
    key = (least, most, gap)
    if key not in _PATTERNS:
        _PATTERNS[key] = re.compile(
            rf"\d(?<![\w+*#]\d)(?<!\d[-./]\d)(?:{gap}?\d){{{least - 1},{most - 1}}}(?![\w*]|[-.,/]\d)"
        )
    return _PATTERNS[key]


_PATTERNS: dict[tuple[int, int, str], re.Pattern[str]] = {}


def parts(text: str, start: int, end: int, least: int, most: int) -> Iterator[Number]:
    """Every number of `least` to `most` digits that whole groups of the run make up, from its front; longest first.

    None in a row of so many groups that no person wrote a number with them: it would be read over and over.
    """
    groups = [(match.start(), match.end(), match[0]) for match in _GROUP.finditer(text, start, end)]
    if len(groups) > _MOST_GROUPS:
        return
    for first, (begin, _, _) in enumerate(groups):
        digits = ""
        sizes: list[int] = []
        found: list[Number] = []
        for _, stop, group in groups[first:]:
            digits += group
            sizes.append(len(group))
            if len(digits) > most:
                break
            if len(digits) >= least:
                found.append(Number(begin, stop, digits, tuple(sizes)))
        yield from reversed(found)


def whole(match: re.Match[str]) -> Number:
    """All of a run as one number."""
    sizes = tuple(len(group) for group in _GROUP.findall(match[0]))
    return Number(match.start(), match.end(), "".join(c for c in match[0] if c.isdigit()), sizes)


_DIGITS_IN_FRONT = re.compile(rf"\w*\d\w*{GAP}$")
_DIGITS_BEHIND = re.compile(rf"{GAP}\d")


def begins_a_row(text: str, start: int) -> bool:
    """Whether no other digits stand right in front, as they do inside an IBAN or a serial number."""
    return not _DIGITS_IN_FRONT.search(text, max(0, start - 24), start)


def is_a_whole_row(text: str, start: int, end: int) -> bool:
    """Whether no other digits stand right in front or right behind."""
    return begins_a_row(text, start) and not _DIGITS_BEHIND.match(text, end)
