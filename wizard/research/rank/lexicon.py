"""What a word means, whatever its language: `lexicon.toml`, ready to be looked up.

"Paket", "parcel" and "pakke" have one meaning, "parcel": through it an English topic finds a German answer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from wizard.research.rank.words import code_of, fold, table, tokens

LONGEST_GAP = 4  # words between the two ends of what is said around others ("sende … zurück")
GAP = "_.._"
COMPOUNDING = frozenset({"de", "da", "sv", "nb", "nl"})  # languages that write "Kontogebühr" in one word
SHORTEST_BEFORE = 3  # letters before what stands inside: "teuer" is no part of "Steuer"
LONG_ENOUGH = 5  # letters of a beginning that is found inside of compounds too: shorter ones stand there by chance


@dataclass(frozen=True)
class Phrase:
    """What the words at these places mean together."""

    places: frozenset[int]
    meanings: frozenset[str]


class Lexicon:
    """The meanings of one language's words."""

    def __init__(self, patterns: Mapping[str, str], language: str) -> None:
        """`patterns`: the words for each meaning; raises ValueError where one could never be found."""
        self.language = language
        self.compounds = language in COMPOUNDING
        self.whole: dict[str, set[str]] = defaultdict(set)
        self.beginnings: dict[str, set[str]] = defaultdict(set)
        self.endings: dict[str, set[str]] = defaultdict(set)
        self.inner: dict[str, set[str]] = defaultdict(set)
        self.phrases: dict[tuple[str, ...], set[str]] = defaultdict(set)
        # Those with an open end ("gift_wrap*"): by the words before the last one, and then by how that one begins.
        self.begun: dict[tuple[str, ...], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.sizes: dict[str, set[int]] = defaultdict(set)  # how many words the phrases have, by their first one
        self.around: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for meaning, words in patterns.items():
            for word in fold(words).split():
                self._add(word, meaning)

    def _add(self, pattern: str, meaning: str) -> None:
        bare = pattern.strip("*")
        # Cut as texts are: whoever writes "can't" or "e-mail" has two words.
        said = [tuple(tokens(part.replace("_", " "), self.language)) for part in bare.split(GAP)]
        if not all(said) or "*" in bare:
            raise ValueError(f"lexicon.toml: {pattern!r} is no word, or has a star inside")
        if len(said) > 1:
            self._add_around(pattern, said, meaning)
        elif len(said[0]) > 1:
            self._add_phrase(pattern, said[0], meaning)
        else:
            self._add_word(pattern, said[0][0], meaning)

    def _add_word(self, pattern: str, bare: str, meaning: str) -> None:
        if pattern.startswith("*") and pattern.endswith("*"):
            self.inner[bare].add(meaning)
        elif pattern.startswith("*"):
            self.endings[bare].add(meaning)
        elif pattern.endswith("*"):
            (self.inner if self.compounds and len(bare) >= LONG_ENOUGH else self.beginnings)[bare].add(meaning)
        else:
            self.whole[bare].add(meaning)

    def _add_around(self, pattern: str, ends: Sequence[tuple[str, ...]], meaning: str) -> None:
        if "*" in pattern or [len(one) for one in ends] != [1, 1]:
            raise ValueError(f"lexicon.toml: {pattern!r}, and a gap has one whole word on each side")
        (start,), (end,) = ends
        self.around[start][end].add(meaning)

    def _add_phrase(self, pattern: str, words: tuple[str, ...], meaning: str) -> None:
        if pattern.startswith("*"):
            raise ValueError(f"lexicon.toml: {pattern!r}, and of several words only the last one can be open")
        self.sizes[words[0]].add(len(words))
        if pattern.endswith("*"):
            self.begun[words[:-1]][words[-1]].add(meaning)
        else:
            self.phrases[words].add(meaning)

    def of(self, word: str, *, least: int = 2) -> frozenset[str]:
        """The meanings of one folded word, by parts of it that have `least` letters."""
        spans = list(self._spans(word, least))
        standing = [
            meanings
            for start, end, meanings in spans
            # "Versicherung" is no "Sicherung": whoever reads has taken those letters for the word before.
            if not any(first < start < last < end for first, last, _ in spans)
        ]
        return frozenset(self.whole.get(word, set())).union(*standing)

    def _spans(self, word: str, least: int) -> Iterator[tuple[int, int, set[str]]]:
        """What stands where in a word, and what it means."""
        for size in range(least, len(word) + 1):
            if meanings := self.beginnings.get(word[:size]):
                yield 0, size, meanings
            if meanings := self.endings.get(word[-size:]):
                yield len(word) - size, len(word), meanings
        for start in [0, *range(SHORTEST_BEFORE, len(word))] if self.inner else []:
            for end in range(start + least, len(word) + 1):
                if meanings := self.inner.get(word[start:end]):
                    yield start, end, meanings

    def of_phrases(self, words: Sequence[str]) -> Iterator[Phrase]:
        """What is said in several words ("two_times"), among folded words: the longest where they overlap."""
        taken: set[int] = set()
        for phrase in [*self._in_a_row(words), *self._around_others(words)]:
            if taken.isdisjoint(phrase.places):
                taken |= phrase.places
                yield phrase

    def _in_a_row(self, words: Sequence[str]) -> Iterator[Phrase]:
        begun = [(size, start) for start, word in enumerate(words) for size in self.sizes.get(word, ())]
        for size, start in sorted(begun, key=lambda one: (-one[0], one[1])):
            if start + size <= len(words) and (meanings := self._of_row(tuple(words[start : start + size]))):
                yield Phrase(frozenset(range(start, start + size)), meanings)

    def _of_row(self, words: tuple[str, ...]) -> frozenset[str]:
        last, by_beginning = words[-1], self.begun.get(words[:-1], {})
        opened = (by_beginning.get(last[:size], set()) for size in range(1, len(last) + 1) if by_beginning)
        return frozenset(self.phrases.get(words, set())).union(*opened)

    def _around_others(self, words: Sequence[str]) -> Iterator[Phrase]:
        for start, word in enumerate(words):
            for end in range(start + 1, min(start + LONGEST_GAP + 2, len(words))) if word in self.around else ():
                if meanings := self.around[word].get(words[end]):
                    yield Phrase(frozenset((start, end)), frozenset(meanings))


@lru_cache(maxsize=50_000)
def meanings(word: str, language: str, *, mostly: bool = False) -> frozenset[str]:
    """What a word of this language means; nothing where the lexicon does not know.

    `mostly`: by what makes up most of the word; for words that may be of any language, or short ones lead astray.
    """
    known, plain = _lexicons().get(code_of(language)), fold(word)
    return known.of(plain, least=len(plain) * 3 // 5 if mostly else 2) if known else frozenset()


def phrases(words: Sequence[str], language: str) -> tuple[Phrase, ...]:
    """What several of these words mean together; no word belongs to two phrases."""
    known = _lexicons().get(code_of(language))
    return tuple(known.of_phrases([fold(word) for word in words])) if known else ()


def patterns(language: str) -> frozenset[str]:
    """The folded words of one language as the lexicon has them: "*" stands for any letters."""
    rows = table("lexicon.toml").values()
    return frozenset(fold(word) for row in rows for word in str(row.get(code_of(language), "")).split())


@lru_cache(maxsize=1)
def near() -> Mapping[str, frozenset[str]]:
    """The meanings that often speak of the same thing, both ways."""
    found: dict[str, set[str]] = defaultdict(set)
    for meaning, row in table("lexicon.toml").items():
        for other in cast("list[str]", row.get("near", [])):
            found[meaning].add(other)
            found[other].add(meaning)
    return {meaning: frozenset(others) for meaning, others in found.items()}


@lru_cache(maxsize=1)
def _lexicons() -> Mapping[str, Lexicon]:
    by_language: dict[str, dict[str, str]] = defaultdict(dict)
    for meaning, row in table("lexicon.toml").items():
        for language, words in row.items():
            if language != "near":
                by_language[language][meaning] = str(words)
    return {language: Lexicon(patterns, language) for language, patterns in by_language.items()}
