"""Kinds of words, by which the learnt weights know words that no text they were learnt from has.

`<language>.toml` has a line for each kind, the same kinds in every language: "schlag*" is how longer words begin,
"*hirn" how they end. A word may be of several kinds.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from wizard.checks.tone.lexicon import folded

FOLDER = Path(__file__).parent
_LONGEST = 40  # letters of a word that is worth looking at
_MOST_KEPT = 20_000  # words whose kinds are remembered; letters hold a few thousand, hostile ones any number


@dataclass(frozen=True)
class Kinds:
    """Which kinds a folded word is of, by the whole of it, by its beginning and by its end."""

    whole: dict[str, tuple[str, ...]]
    begins: dict[str, tuple[str, ...]]
    ends: dict[str, tuple[str, ...]]
    _kept: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, word: str) -> tuple[str, ...]:
        """The kinds, by name; none of a word that no list has."""
        if (kept := self._kept.get(word)) is None:
            kept = tuple(sorted(set(self._found(word)))) if len(word) <= _LONGEST else ()
            if len(self._kept) < _MOST_KEPT:
                self._kept[word] = kept
        return kept

    def _found(self, word: str) -> Iterable[str]:
        yield from self.whole.get(word, ())
        for at in range(1, len(word) + 1):
            yield from self.begins.get(word[:at], ())
        for at in range(1, len(word)):
            yield from self.ends.get(word[at:], ())


@cache
def kinds(language: str) -> Kinds:
    """The kinds of words of a language of letters. Raises OSError where there are none."""
    whole: dict[str, tuple[str, ...]] = {}
    begins: dict[str, tuple[str, ...]] = {}
    ends: dict[str, tuple[str, ...]] = {}
    for kind, said in tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8")).items():
        for word in folded(said).split():
            place = begins if word.endswith("*") else ends if word.startswith("*") else whole
            place[word.strip("*")] = (*place.get(word.strip("*"), ()), kind)
    return Kinds(whole, begins, ends)
