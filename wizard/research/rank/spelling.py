"""Words as people meant to type them on a phone: one slip mended, towards the site's words and those we know.

Only words that nothing knows are mended, and only by one letter too many, too few, wrong or swapped with the next;
the first letter is taken to be right, as it nearly always is.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from wizard.research.rank.lexicon import patterns
from wizard.research.rank.troubles import sign_words
from wizard.research.rank.words import code_of, fold, idle_words, table

SHORTEST = 5  # letters: one letter away from a shorter word there is always another
SHORTEST_IN_COMPOUND = 5  # letters of a known beginning or ending


def one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was added, left out, mistaken or swapped with the next."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    start, end = 0, 0
    shorter = min(len(typed), len(meant))
    while start < shorter and typed[start] == meant[start]:
        start += 1
    while end < shorter - start and typed[-1 - end] == meant[-1 - end]:
        end += 1
    left, right = typed[start : len(typed) - end], meant[start : len(meant) - end]
    return max(len(left), len(right)) == 1 or (len(left) == 2 and left == right[::-1])


def mended(word: str, language: str, site: frozenset[str]) -> str:
    """The word that was meant by one that nothing knows, folded; the word itself where none is near.

    `site`: the folded words of the site, where it is in the same language.
    """
    plain = fold(word)
    if len(plain) < SHORTEST or not plain.isalpha():
        return word
    # Some sites' words fold to nothing: a mark that belongs to a letter, without one.
    near = [one for one in site if one[:1] == plain[:1] and one_slip(plain, one)]
    return min(near, key=lambda one: (-len(one), one)) if near else _known(plain, code_of(language)) or word


def short_forms(words: Iterable[str], language: str) -> list[str]:
    """Written as they are spoken ("nich", "ik"): as the dictionary has them."""
    known = _short_forms().get(code_of(language), {})
    return [one for word in words for one in known.get(word, word).split()]


@dataclass
class _Known:
    """The words of one language that say something, by their first letter, and the endings of its compounds."""

    whole: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    beginnings: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    endings: set[str] = field(default_factory=set)


@lru_cache(maxsize=10_000)
def _known(plain: str, code: str) -> str:
    """The nearest of the words that we know; "": none is near."""
    known = _index(code)
    if plain in known.beginnings.get(plain[0], ()):
        return ""  # spelt as we have it
    whole = sorted(one for one in known.whole.get(plain[0], ()) if one_slip(plain, one))
    if whole:
        return whole[0]
    begun = [
        one + plain[size:]
        for one in sorted(known.beginnings.get(plain[0], ()), key=lambda one: (-len(one), one))
        for size in (len(one), len(one) + 1, len(one) - 1)
        if size <= len(plain) and one_slip(plain[:size], one)
    ]
    ended = [
        plain[:-size] + one
        for one in sorted(known.endings, key=lambda one: (-len(one), one))
        for size in (len(one), len(one) + 1, len(one) - 1)
        if size + 2 < len(plain) and one_slip(plain[-size:], one)
    ]
    return next(iter([*begun, *ended]), "")


@lru_cache(maxsize=16)
def _index(code: str) -> _Known:
    index = _Known()
    for word in idle_words(code):
        index.whole[fold(word)[0]].add(fold(word))
    for pattern in [*patterns(code), *sign_words(code)]:
        bare = pattern.strip("*")
        if len(bare) < SHORTEST_IN_COMPOUND or not bare.isalpha():
            continue
        if not pattern.endswith("*") and not pattern.startswith("*"):
            index.whole[bare[0]].add(bare)
        else:
            if not pattern.startswith("*") or pattern.endswith("*"):
                index.beginnings[bare[0]].add(bare)
            if pattern.startswith("*"):
                index.endings.add(bare)
    return index


@lru_cache(maxsize=1)
def _short_forms() -> Mapping[str, Mapping[str, str]]:
    return {
        code: {short: str(long) for short, long in forms.items()} for code, forms in table("short_forms.toml").items()
    }
