"""What may have been meant by a word that is not known, likeliest first."""

from collections.abc import Iterable, Iterator
from math import inf

from wizard.checks.spelling.edits import by_ear, near, weight
from wizard.checks.spelling.known import is_known
from wizard.checks.spelling.vocabulary import RAREST, Vocabulary, mask, vocabulary

_BY_DEGREE = (0.0, 0.12, 0.25, 0.32, 0.8)  # what a rarer word costs, in slips
_INFLECTED = 0.42  # another form of a common word
_FARTHEST = 2.4  # slips in a common word
_MOST_DIFFERENT = 5  # letters that only one of two words has, after two slips
_LONG, _FARTHER_IN_LONG = 10, 0.6  # letters, slips: long words are still recognised
_LONGER = 3  # letters that one of the two words may have more
_TWO_WORDS = 0.75
_HEARD = 0.65  # one slip of somebody who writes by ear
_AS_A_SLIP = 0.7  # near a well-known misspelling
_CAPITAL = 0.3  # a noun, for a word without a capital
_RUDE = frozenset(  # never offered, however near
    "cunt cunts fuck fucks fucked fucking shit shits shitty piss pissed cock cocks dick dicks whore whores "
    "slut sluts bitch bitches tits wank nazi nazis fotze fotzen ficken fickt hure huren nutte nutten scheiße "
    "scheisse scheißen arsch ärsche wichser titten kacke pisse fisse kusse luder røv pik bolle bøsse svin "
    "neger negere pis lort lorte skid".split()
)
_ENDINGS = {
    "en": ("s", "es", "d", "ed", "ing", "ly", "er"),
    "de": ("e", "en", "er", "es", "em", "n", "s", "t", "st", "te", "ten"),
    "da": ("e", "en", "et", "er", "erne", "ene", "s", "t", "r", "ede", "n", "ne"),
}


def suggestions(word: str, language: str, most: int = 3) -> tuple[str, ...]:
    """The likeliest words, at most `most` of them, with a capital where the word has one. Other languages: none."""
    if language not in _ENDINGS:
        return ()
    words = vocabulary(language)
    known = words.slips.get(word.lower(), ())
    weighed = sorted(_weighed(word, words).items(), key=lambda found: (found[1], found[0]))
    found = dict.fromkeys([*known, *(one for one, _ in weighed if one.lower() not in _RUDE)])
    return tuple(dict.fromkeys(_like(word, one) for one in found))[:most]


def _like(word: str, meant: str) -> str:
    if word[0].isupper():
        return meant[0].upper() + meant[1:]
    return meant


def _weighed(word: str, words: Vocabulary) -> dict[str, float]:
    lower = word.lower()
    weights: dict[str, float] = {}
    for one, most in _candidates(lower, words):
        cost = min(most, weight(lower, one.lower(), words.language)) + _rarity(one, words)
        if word[0].islower() and one[0].isupper():
            cost += _CAPITAL
        weights[one] = min(cost, weights.get(one, cost))
    for slip in dict.fromkeys([*near(lower, words.language), *by_ear(lower, words.language)]):
        for meant in words.slips.get(slip, ()):
            weights.setdefault(meant, _AS_A_SLIP)
    for meant in _contractions(lower, words):
        weights[meant] = _AS_A_SLIP
    for first, second in _pairs(lower, words):
        weights[f"{first} {second}"] = _TWO_WORDS + _rarity(first, words) + _rarity(second, words)
    if words.language == "de" and word[0].islower() and (noun := word.capitalize()) and is_known(noun, words):
        weights[noun] = 0.0  # a noun that lacks nothing but its capital
    weights.pop(word, None)
    return weights


def _candidates(lower: str, words: Vocabulary) -> Iterator[tuple[str, float]]:
    """Words that may have been meant, with what they cost at most: spelling by ear changes many letters in one slip."""
    heard = tuple(dict.fromkeys(by_ear(lower, words.language)))
    ways = (
        (_common(lower, words), inf),
        (_real(dict.fromkeys(near(lower, words.language)), words), inf),
        (_real(heard, words), _HEARD),
        (_real((two for one in heard for two in by_ear(one, words.language)), words), 2 * _HEARD),
        (_compounds(lower, words), inf),
    )
    for found, most in ways:
        for one in found:
            yield one, most


def _real(candidates: Iterable[str], words: Vocabulary) -> Iterator[str]:
    for one in candidates:
        if len(one) < 2:
            continue
        if words.has(one) and one not in words.slips:
            yield one
        if words.language == "de" and words.has(one.capitalize()):
            yield one.capitalize()


def _common(lower: str, words: Vocabulary) -> Iterator[str]:
    """The common words within a few slips, those first that share the beginning."""
    letters, size = mask(lower), len(lower)
    farthest = _FARTHEST + (_FARTHER_IN_LONG if size >= _LONG else 0)
    for one, its in words.masks:
        if abs(len(one) - size) > _LONGER or (letters ^ its).bit_count() > _MOST_DIFFERENT:
            continue
        meant = one.lower()
        if _may_be(lower, meant) and weight(lower, meant, words.language) <= farthest:
            yield one


def _may_be(typed: str, meant: str) -> bool:
    """Whether they begin or end alike: no two slips change both."""
    return typed[:1] == meant[:1] or typed[-2:] == meant[-2:] or typed[1:3] == meant[:2]


def _compounds(lower: str, words: Vocabulary) -> Iterator[str]:
    """A compound of which one part was misspelled."""
    if words.language == "en" or len(lower) < 9:
        return
    noun = words.language == "de"
    for at in range(4, len(lower) - 3):
        first, last = lower[:at], lower[at:]
        if words.has(last.capitalize() if noun else last):
            for one in by_slip(first, words):
                yield from _real_compound(one + last, words)
        if is_known(first.capitalize(), words):
            for one in by_slip(last, words):
                yield from _real_compound(first + one, words)


def _real_compound(candidate: str, words: Vocabulary) -> Iterator[str]:
    shown = candidate.capitalize() if words.language == "de" else candidate
    if is_known(shown, words):
        yield shown


def by_slip(part: str, words: Vocabulary) -> Iterator[str]:
    """The common words that are one slip away from a part of a compound, in lower case."""
    for one in near(part, words.language):
        if len(one) >= 4 and one != part and words.is_common(one):
            yield one


def _contractions(lower: str, words: Vocabulary) -> Iterator[str]:
    """An apostrophe in the wrong place, or in a word that has a slip besides: did'nt, whon't."""
    if words.language != "en" or "'" not in lower:
        return
    plain = lower.replace("'", "")
    for one in (plain, *near(plain, "en")):
        yield from (meant for meant in words.slips.get(one, ()) if "'" in meant)


def _pairs(lower: str, words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Two common words that were written as one."""
    for at in range(2, len(lower) - 1):
        first, second = lower[:at], lower[at:]
        for one in (second, second.capitalize()):
            if first in words.degrees and one in words.degrees and min(words.degrees[first], words.degrees[one]) < 2:
                yield first, one


def _rarity(word: str, words: Vocabulary) -> float:
    degree = words.degree(word)
    if degree == RAREST and any(_stem_is_common(word, ending, words) for ending in _ENDINGS[words.language]):
        return _INFLECTED
    return _BY_DEGREE[degree]


def _stem_is_common(word: str, ending: str, words: Vocabulary) -> bool:
    stem = word.removesuffix(ending)
    return (
        word.endswith(ending) and len(stem) > 2 and (stem in words.degrees or stem + "e" in words.degrees)
    ) or word + ending in words.degrees
