"""Patterns that run only over texts that hold what they need: of hundreds, an ordinary letter gives a few a chance.

What a pattern needs is read off the pattern itself: of the words and parts of words in each `Need`, every text that it
matches holds one. They are looked for in `Reading.spaced`, so that case and the signs between words make no difference.
What cannot be told beforehand (any word, a number) is not needed; a pattern that needs nothing always runs.
"""

import importlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from itertools import chain
from math import prod
from re import Match, Pattern
from typing import Any

from wizard.checks.reading import Reading, folded

_parse = importlib.import_module("re._parser").parse  # what `re.compile` calls; it has no public name
_MOST = 300  # spellings of one stretch, and ways through one pattern, that are followed
_SPACE = " "  # all that stands between two words
_BOUNDARY = "\b"  # of a word, while it is not known on which side the word stands
_RIGHT_AT_A_SIGN = frozenset({"AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING"})
_ALL_OF_A_WORD = frozenset({"CATEGORY_WORD", "CATEGORY_NOT_SPACE"})  # classes that hold every sign of a word
_FEW = 20  # spellings of what may stand once more
_LARGEST_RANGE = 12
_MOST_TIMES = 8
_LAST_LATIN = "\u017f"  # beyond it, what `re.IGNORECASE` takes for the same letter is too much to know
# How often a sign stands in 1,700 of a letter in English, German or Danish, roughly.
_OFTEN = {
    sign: often
    for signs, often in {" ": 0.17, "e": 0.13, "n": 0.08, "tira": 0.06, "sdo": 0.05, "lh": 0.04, "mugc": 0.025}.items()
    for sign in signs
}
_SELDOM, _LETTER = 0.012, 1700
_NEEDS = 3  # of one pattern that are looked for …
_MANY = 25  # … and parts of words: to look for more of them takes as long as to run the pattern
_LOOK = 0.01  # what it costs to look for one spelling, by what it costs to run a pattern
_OFTEN_SIGN = 0.5  # how many "!" or "(" stand in a letter …
_EVERYWHERE = frozenset(" .,-:'’\n\r\t")  # … and what nearly every letter has
_WHOLE_WORD = re.compile(r"(?<= )\w+(?= )")

Spellings = frozenset[str]
_NOTHING: Spellings = frozenset({""})


@dataclass(frozen=True)
class Need:
    """Of which a text must hold one: whole words, or parts of `Reading.spaced`."""

    words: Spellings
    phrases: Mapping[str, tuple[str, ...]]  # by one of their words, phrases as `Reading.spaced` has them
    parts: tuple[str, ...]
    signs: Spellings  # that are no words: of the text as it was typed

    def is_met(self, reading: Reading) -> bool:
        words, spaced = reading.words, reading.spaced
        if not self.words.isdisjoint(words) or any(sign in reading.text for sign in self.signs):
            return True
        phrases = (phrase for word in self.phrases.keys() & words for phrase in self.phrases[word])
        return any(part in spaced for part in chain(phrases, self.parts))


class Sought:
    """A pattern as `re.compile` takes it; made ready when a text first holds what it needs."""

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        self._said, self._flags = pattern, flags

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        return needs_of(self._said, self._flags)

    @cached_property
    def pattern(self) -> Pattern[str]:
        return re.compile(self._said, self._flags)

    def may_match(self, reading: Reading) -> bool:
        return all(need.is_met(reading) for need in self.needs)

    def finditer(self, reading: Reading) -> Iterator[Match[str]]:
        return self.pattern.finditer(reading.text) if self.may_match(reading) else iter(())

    def search(self, reading: Reading) -> Match[str] | None:
        return self.pattern.search(reading.text) if self.may_match(reading) else None


class AnySought:
    """Patterns as one, "a|b|c": of two that match at the same place the first; nothing overlaps. None matches ""."""

    def __init__(self, patterns: Iterable[Sought]) -> None:
        self._patterns = tuple(patterns)

    def finditer(self, reading: Reading) -> Iterator[Match[str]]:
        able = [one.pattern for one in self._patterns if one.may_match(reading)]
        following = [one.search(reading.text) for one in able]
        while matches := [match for match in following if match]:
            first = min(matches, key=Match.start)
            yield first
            following = [
                one.search(reading.text, first.end()) if match and match.start() < first.end() else match
                for one, match in zip(able, following, strict=True)
            ]


def needs_of(pattern: str, flags: int = re.IGNORECASE) -> tuple[Need, ...]:
    """A few, those first that are quickly looked for; none where nothing is sure. Raises re.error for a bad pattern."""
    followed = [way.closed().clauses for way in _ways(_parse(pattern, flags), [_Way()])]
    least = {clause: _least(clause) for clauses in followed for clause in clauses}
    ways = [frozenset(least[clause] for clause in clauses) for clauses in followed]
    taken: frozenset[Spellings] = frozenset()
    needs: list[Need] = []
    while len(needs) < _NEEDS and (clauses := _of_all(ways, taken)):
        taken |= clauses
        need = _need(_least(frozenset[str]().union(*clauses)))
        if needs and len(need.parts) > _MANY:
            break
        needs.append(need)
    return tuple(sorted(needs, key=lambda need: len(need.parts)))


def _of_all(ways: Sequence[frozenset[Spellings]], taken: frozenset[Spellings]) -> frozenset[Spellings]:
    """Clauses, rare ones and few, of which each of the ways has one besides those that are taken; nothing where a way
    has none."""
    left = [way - taken for way in ways]
    chosen: set[Spellings] = set()
    while left and all(left):
        held = Counter(clause for way in left for clause in way)
        chosen.add(min(held, key=lambda clause: (_cost(clause) / held[clause], sorted(clause))))
        left = [way for way in left if chosen.isdisjoint(way)]
    return frozenset() if left else frozenset(chosen)


def _need(clause: Spellings) -> Need:
    words = frozenset(one for one in clause if one[0] == one[-1] == _SPACE and one.count(_SPACE) == 2)
    signs = frozenset(filter(_is_a_sign, clause))
    phrases: dict[str, tuple[str, ...]] = {}
    parts = []
    for one in sorted(clause):
        if one not in words | signs and (whole := _WHOLE_WORD.findall(one)):
            word = max(whole, key=len)
            phrases[word] = (*phrases.get(word, ()), one)
        elif one not in words | signs:
            parts.append(one)
    return Need(frozenset(one.strip() for one in words), phrases, tuple(parts), signs)


def _least(clause: Spellings) -> Spellings:
    """Without what holds another one."""
    least: list[str] = []
    for one in sorted(clause, key=len):
        if not any(other in one for other in least):
            least.append(one)
    return frozenset(least)


def _cost(clause: Spellings) -> float:
    """How many times one of the spellings stands in a letter, if letters followed each other by chance, and what it
    costs to look for them all."""
    return sum(
        _OFTEN_SIGN if _is_a_sign(one) else _LOOK + _LETTER * prod(_OFTEN.get(sign, _SELDOM) for sign in one)
        for one in clause
    )


def _is_a_sign(one: str) -> bool:
    return len(one) == 1 and not one.isalnum() and one not in "_ "


@dataclass(frozen=True)
class _Way:
    """One way through a pattern, as far as it was followed: `run`, of which one stands right before what comes next;
    `clauses`, of each of which one stands somewhere; `whole`: the run is all there is."""

    run: Spellings = _NOTHING
    clauses: tuple[Spellings, ...] = ()
    whole: bool = True

    def then(self, more: Spellings) -> "_Way":
        if len(self.run) * len(more) > _MOST:
            return replace(self.closed(), run=more)
        return replace(self, run=frozenset(_joined(one, other) for one in self.run for other in more))

    def closed(self) -> "_Way":
        """Where anything may follow."""
        return replace(self.with_clause(self.run), run=_NOTHING, whole=False)

    def with_clause(self, clause: Spellings) -> "_Way":
        says = all(one.strip(_SPACE + _BOUNDARY) for one in clause)
        return replace(self, clauses=(*self.clauses, clause), whole=False) if says else self


def _joined(one: str, other: str) -> str:
    """Two stretches in a row: signs between words become one space, a boundary beside a word a space."""
    row = re.sub(r"[ \b]+", lambda gap: _SPACE if _SPACE in gap[0] else _BOUNDARY, one + other)
    return row.replace(_BOUNDARY, _SPACE) if row != _BOUNDARY else row


def _ways(items: Iterable[tuple[Any, Any]], ways: Sequence[_Way]) -> Sequence[_Way]:
    """The ways on through these items of a parsed pattern."""
    return reduce(lambda before, item: _through(str(item[0]), item[1], before), items, ways)


def _through(sort: str, value: Any, ways: Sequence[_Way]) -> Sequence[_Way]:
    match sort:
        case "SUBPATTERN" | "ATOMIC_GROUP":
            return _ways(value[-1] if sort == "SUBPATTERN" else value, ways)
        case "BRANCH":
            return _branched(value[1], ways)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, item = value
            return _repeated(least, most, item, ways)
        case "ASSERT":
            direction, items = value
            return _asserted(direction, items, ways)
    spellings, signs = _spellings(sort, value), _signs(sort, value)
    if signs:
        return [replace(way.then(spellings), clauses=(*way.clauses, signs)) for way in ways]
    return [way.then(spellings) if spellings else way.closed() for way in ways]


def _branched(branches: Sequence[Any], ways: Sequence[_Way]) -> Sequence[_Way]:
    spellings = _all_of(branches)
    if spellings - {"", _SPACE}:
        return [way.then(spellings) for way in ways]
    if len(ways) * len(branches) > _MOST:
        return [way.closed() for way in ways]
    return tuple(dict.fromkeys(way for branch in branches for way in _ways(branch, ways)))


def _all_of(branches: Iterable[Any]) -> Spellings:
    """All that the branches match, or nothing where that is too much to tell."""
    ways = [way for branch in branches for way in _ways(branch, [_Way()])]
    spellings = frozenset[str]().union(*(way.run for way in ways))
    return spellings if all(way.whole for way in ways) and len(spellings) <= _MOST else frozenset()


def _repeated(least: int, most: int, item: Any, ways: Sequence[_Way]) -> Sequence[_Way]:
    spellings = _all_of([item])
    if spellings and spellings <= {"", _SPACE}:  # many signs are one space
        return _ways(item, ways) if least else [way.then(spellings | {""}) for way in ways]
    if spellings and most <= _MOST_TIMES and len(spellings) ** most <= _MOST:
        every = frozenset[str]().union(*(_times(spellings, times) for times in range(least, most + 1)))
        return [way.then(every) for way in ways]
    if not least:
        return [way.closed() for way in ways]
    if spellings and len(spellings) ** (least + 1) <= _FEW and len(ways) * 2 <= _MOST:
        just = [way.then(_times(spellings, least)) for way in ways]
        more = [replace(way.then(_times(spellings, least + 1)).closed(), run=spellings) for way in ways]
        return [*just, *more]
    if spellings and len(spellings) ** least <= _MOST:
        return [replace(way.then(_times(spellings, least)).closed(), run=spellings) for way in ways]
    return [way.closed() for way in _ways(item, ways)]


def _times(spellings: Spellings, times: int) -> Spellings:
    return reduce(_Way.then, [spellings] * times, _Way()).run


def _asserted(direction: int, items: Any, ways: Sequence[_Way]) -> Sequence[_Way]:
    """What has to stand there is needed as well."""
    spellings = _all_of([items])
    if spellings == {_SPACE}:
        return [way.then(spellings) for way in ways]
    if direction > 0 and spellings:
        return [way.with_clause(way.then(spellings).run) for way in ways]
    return [way.with_clause(spellings) for way in ways] if spellings else ways


def _spellings(sort: str, value: Any) -> Spellings:
    """All that the item matches; nothing where that is too much to tell."""
    match sort:
        case "LITERAL":
            return _sign(chr(value))
        case "IN":
            return _class([(str(one), other) for one, other in value])
        case "AT" if str(value) in _RIGHT_AT_A_SIGN:
            return frozenset({_SPACE})
        case "AT":
            return frozenset({_BOUNDARY if str(value) == "AT_BOUNDARY" else ""})
        case "ASSERT_NOT":
            (kind, signs), *more = value[1] or [("", ())]
            beside_a_sign = str(kind) == "IN" and not more and _holds_words([(str(one), other) for one, other in signs])
            return frozenset({_SPACE if beside_a_sign else ""})
    return frozenset()


def _signs(sort: str, value: Any) -> Spellings:
    """Of signs that few texts have, those of which one has to stand there."""
    codes = [value] if sort == "LITERAL" else [code for _, code in value] if sort == "IN" and _lists(value) else []
    signs = frozenset(map(chr, codes))
    return signs if all(_is_a_sign(sign) for sign in signs) and signs.isdisjoint(_EVERYWHERE) else frozenset()


def _lists(signs: Any) -> bool:
    return all(str(one) == "LITERAL" for one, _ in signs)


def _holds_words(signs: Sequence[tuple[str, Any]]) -> bool:
    return signs[0][0] != "NEGATE" and any(one == "CATEGORY" and str(other) in _ALL_OF_A_WORD for one, other in signs)


def _class(signs: Sequence[tuple[str, Any]]) -> Spellings:
    if signs[0][0] == "NEGATE":
        return frozenset({_SPACE}) if _holds_words(signs[1:]) else frozenset()
    each = [_of_class(one, other) for one, other in signs]
    return frozenset[str]().union(*each) if all(each) else frozenset()


def _of_class(sort: str, value: Any) -> Spellings:
    match sort:
        case "LITERAL":
            return _sign(chr(value))
        case "CATEGORY" if str(value) in {"CATEGORY_SPACE", "CATEGORY_NOT_WORD"}:
            return frozenset({_SPACE})
        case "RANGE" if value[1] - value[0] < _LARGEST_RANGE:
            each = [_sign(chr(code)) for code in range(value[0], value[1] + 1)]
            return frozenset[str]().union(*each) if all(each) else frozenset()
    return frozenset()


def _sign(sign: str) -> Spellings:
    if not (sign.isalnum() or sign == "_"):
        return frozenset({_SPACE})
    return frozenset({folded(sign)}) if sign <= _LAST_LATIN and sign != "µ" else frozenset()
