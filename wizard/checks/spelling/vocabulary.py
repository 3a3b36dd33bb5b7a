"""What we know of each language beside its dictionary: how common a word is, well-known slips, words of the matter.

All of it is written for this project: `words/` the words of ordinary letters, a paragraph for each degree of
commonness, most common first; `extra/` words that the dictionaries lack; `slips/` what is nearly always meant by a
spelling, although a dictionary may hold it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from wizard.checks.spelling.lists import Words, words_of

_HERE = Path(__file__).parent
RAREST = 4  # the degree of what only the dictionary has


@dataclass(frozen=True)
class Vocabulary:
    """One language. `degrees`: 0 for the most common words; `slips`: in lower case, with what was meant, best first."""

    language: str
    dictionary: Words
    degrees: Mapping[str, int]
    slips: Mapping[str, tuple[str, ...]]
    frequent: frozenset[str]  # the words of `degrees`, but for the rarest
    common: frozenset[str]  # the words of `degrees`, in lower case as well what has a capital there
    masks: tuple[tuple[str, int], ...]  # the common words and which letters they have, to find those that are near

    def has(self, word: str) -> bool:
        """Spelled so, upper and lower case as well."""
        return word in self.degrees or (word in self.dictionary and word.lower() not in self.slips)

    def is_common(self, word: str) -> bool:
        return word in self.degrees or word.capitalize() in self.degrees

    def degree(self, word: str) -> int:
        return min(self.degrees.get(word, RAREST), self.degrees.get(word.lower(), RAREST))


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    degrees: dict[str, int] = {}
    for name in ("words", "extra"):
        for degree, words in enumerate(_paragraphs(name, language), start=0 if name == "words" else RAREST - 1):
            for word in words:
                degrees.setdefault(word, min(degree, RAREST - 1))
    slips: dict[str, tuple[str, ...]] = {}
    for line in _text("slips", language).splitlines():
        typed, _, meant = line.partition("=")
        for one in typed.split():
            slips[one] = tuple(part.strip() for part in meant.split(","))
    for slip in slips:
        degrees.pop(slip, None)
    masks = tuple((word, mask(word)) for word in degrees)
    frequent = frozenset(word for word, degree in degrees.items() if degree < RAREST - 1)
    common = frozenset([*degrees, *(word.lower() for word in degrees if word.lower().capitalize() == word)])
    return Vocabulary(language, words_of(language), degrees, slips, frequent, common, masks)


def mask(word: str) -> int:
    """A bit for each letter that the word has."""
    bits = 0
    for letter in word.lower():
        bits |= 1 << (ord(letter) % 61)
    return bits


def _paragraphs(name: str, language: str) -> list[list[str]]:
    return [paragraph.split() for paragraph in _text(name, language).split("\n\n")]


def _text(name: str, language: str) -> str:
    return (_HERE / name / f"{language}.txt").read_text("utf-8")
