"""Words that are spelled right, but not where they stand: the words beside them say so.

`windows/` holds a line for each such place, "before <words> after = meant, or meant": what stands before and after are
regular expressions of whole words and may be left out; "^" is where a sentence or a clause begins, "$" where one ends,
and "!" before the words after says that none of them may follow. Of what is meant "+" says the same with a capital,
"+n" with an n more, "-s" without its s. "{name} = …" gives a part a name, "#" begins a remark. Looking up a word of the
text costs next to nothing; only where one is listed its neighbours are looked at.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from re import Pattern

from wizard.checks.spelling.tokens import WORD

_HERE = Path(__file__).parent / "windows"
_LINE = re.compile(r"(?P<before>[^<]*)<(?P<words>[^>]+)>(?P<after>.*) = (?P<meant>.*)")
_PART = re.compile(r"\{([a-z_]+)\}")
_BEGINS, _ENDS = r"(?:\A|[.,;:!?\n(–-])\s*", r"\s*(?:[.,;:!?\n)]|\Z)"
_REACH = 80  # characters before a word that are looked at


@dataclass(frozen=True)
class Window:
    """`words`: one or more, as they are typed; `before` and `after`: what has to stand there, None: anything."""

    words: str
    before: Pattern[str] | None
    after: Pattern[str]
    meant: tuple[str, ...]

    def fits(self, text: str, start: int, end: int) -> bool:
        if not self.after.match(text, end):
            return False
        return self.before is None or self.before.search(text, max(0, start - _REACH), start) is not None


def misplaced(text: str, language: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """From, to (code points), and what is meant there, best first. Raises OSError for a language without windows."""
    windows = _windows(language)
    for word in WORD.finditer(text):
        typed = word[0]
        for window in windows.get(typed, ()) or windows.get(typed.lower(), ()):
            start, end = word.start(), word.start() + len(window.words)
            if text[start + 1 : end] == window.words[1:] and window.fits(text, start, end):
                meant = tuple(_meant(text[start:end], one) for one in window.meant)
                if text[start:end] not in meant:
                    yield start, end, meant
                break


def _meant(typed: str, meant: str) -> str:
    if meant == "+":
        return typed.capitalize()
    if meant[0] == "+":
        return typed + meant[1:]
    if meant[0] == "-":
        return typed.removesuffix(meant[1:])
    return meant[0].upper() + meant[1:] if typed[0].isupper() else meant


@lru_cache(maxsize=8)
def _windows(language: str) -> Mapping[str, tuple[Window, ...]]:
    """By their first word. Raises ValueError for a line that is none."""
    windows: dict[str, tuple[Window, ...]] = {}
    parts: dict[str, str] = {}
    for line in (_HERE / f"{language}.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("{") and " = " in line and "<" not in line:
            name, _, part = line.partition(" = ")
            parts[name.strip("{}")] = _PART.sub(lambda found: parts[found[1]], part)
            continue
        for window in _read(_PART.sub(lambda found: f"(?:{parts[found[1]]})", line)):
            first = window.words.split()[0]
            windows[first] = (*windows.get(first, ()), window)
    return windows


def _read(line: str) -> Iterator[Window]:
    found = _LINE.fullmatch(line)
    if not found:
        raise ValueError(f"windows: {line}")
    before, after = _before(found["before"].strip()), _after(found["after"].strip())
    meant = tuple(one.strip() for one in found["meant"].split(","))
    for words in found["words"].split("|"):
        yield Window(words, before, after, meant)


def _before(said: str) -> Pattern[str] | None:
    if not said:
        return None
    begins, rest = said.startswith("^"), said.removeprefix("^").removeprefix("|")
    ways = [_BEGINS] * begins + [rf"(?<!\w)(?:{rest}) "] * bool(rest)
    return re.compile(rf"(?:{'|'.join(ways)})\Z", re.IGNORECASE)


def _after(said: str) -> Pattern[str]:
    """Nothing of the word itself may follow, whatever else does."""
    if not said:
        return re.compile(r"(?![\w-])")
    if said.startswith("!"):
        return re.compile(rf"(?![\w-])(?! (?:{said[1:]})(?!\w))", re.IGNORECASE)
    ends, rest = said.startswith("$"), said.removeprefix("$").removeprefix("|")
    ways = [_ENDS] * ends + [rf"(?:,? )(?:{rest})(?!\w)"] * bool(rest)
    return re.compile(rf"(?:{'|'.join(ways)})", re.IGNORECASE)
