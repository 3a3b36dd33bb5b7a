"""The language of the tone rules' patterns: words in order, as people write them.

    you are {so}~ {vile}        literal words, a comma after any; a word of a list; `~` up to seven in a row, or none
    (who|what) hired you?       one of several words; `?` perhaps
    ( go to hell | rot )        one of several phrases, the signs spaced; `)?` perhaps, `)~` up to five in a row or none
    brain* *loch                a word that begins or ends like this; `*` alone is any word
    kill !me|!my *              not before one of these words
    i will .. you               up to three words between, no punctuation
    unless ... review           up to twelve words between, commas included
    [ thieves ] like you        only what stands between the brackets is marked
    ^ thieves $                 where a sentence begins, where a clause ends
    {vile|scorn}                a word of either list; a name may also be that of a piece of a pattern, of `[parts]`

A pattern runs only over sentences that hold its rarest part, so that hundreds of them cost little.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from re import Pattern

from wizard.checks.check import Span
from wizard.checks.tone.lexicon import Lexicon, folded
from wizard.checks.tone.reading import Sentence

_CODES = "[^ ]*"
_WORD = r"[^ /.,?]+/[^ ]* "
_GAPS = {
    "..": rf"(?:{_WORD}){{0,3}}?",
    "...": r"(?:[^ /.?]+/[^ ]* ){0,12}?",
}
_PART = re.compile(r"\{([a-z_]+)\}")
_LISTS = re.compile(r"\{[a-z_|]+\}")
_CLOSING = {")": ")", ")?": ")?", ")~": "){0,5}"}
_WRITTEN = {"(": "(?:", "|": "|", **_CLOSING, "[": "(?P<found>", "]": ")", "^": r"\A", "$": r"(?=[.,?]/ |\Z)"}


@dataclass(frozen=True)
class Wording:
    """A pattern, made ready. `keys`: of which a sentence must hold one, or it cannot match; "brain*" is a beginning.
    `more`: of each of which it must hold one as well."""

    pattern: Pattern[str]
    keys: frozenset[str]
    more: tuple[frozenset[str], ...]

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Where the words to be marked stand in the sentence's text."""
        if any(keys.isdisjoint(sentence.keys) for keys in self.more):
            return
        for match in self.pattern.finditer(sentence.text):
            start, end = match.span("found") if "found" in self.pattern.groupindex else match.span()
            while end > start and sentence.text.endswith(",/ ", start, end):
                end -= len(",/ ")
            if start < end:
                yield start, end


def wordings(said: str, words: Lexicon) -> Iterator[Wording]:
    """A pattern made ready; where it is nothing but a choice of phrases, each by itself, with keys of its own.

    Raises ValueError where it names an unknown list, or holds nothing by which to know its sentences.
    """
    said = _LISTS.sub(lambda lists: lists[0].replace("|", "}|{"), said)
    items = _parts_filled(said, words).split()
    whole = items[0] == "(" and _closing(items, 0) == len(items) - 1 and items[-1] == ")"
    for phrase in _branches(items[1:-1]) if whole else (items,):
        sure = tuple(_sure(phrase, words))
        if not (keys := _rarest(sure, words)):
            raise ValueError(f"nothing in {' '.join(phrase)!r} is sure to stand in what it matches")
        yield Wording(
            re.compile("(?<![^ ])" + "".join(_compiled(item, words) for item in phrase)), keys, _more(sure, keys)
        )


def _parts_filled(said: str, words: Lexicon) -> str:
    """With the shared pieces put in, each in brackets of its own; a piece may hold pieces."""
    for _ in range(4):
        said = _PART.sub(lambda found: f"( {words.parts[found[1]]} )" if found[1] in words.parts else found[0], said)
    return said


def _compiled(item: str, words: Lexicon) -> str:
    if item in _GAPS:
        return _GAPS[item]
    if item in _WRITTEN:
        return _WRITTEN[item]
    if item in {",", "."}:
        return rf"[{item}{'?' if item == '.' else ''}]/ "
    body, often = (item[:-1], item[-1]) if len(item) > 1 and item[-1] in "?~" else (item, "")
    one = _one_of(body, words)
    return {"": one, "?": f"(?:{one})?", "~": f"(?:{one}){{0,7}}"}[often]


def _one_of(body: str, words: Lexicon) -> str:
    negative = body.startswith("!")
    choices = [_choice(choice.removeprefix("!"), words) for choice in body.split("|")]
    return f"(?!{'|'.join(choices)})" if negative else f"(?:{'|'.join(choices)})(?:,/ )?"


def _choice(choice: str, words: Lexicon) -> str:
    if named := _PART.fullmatch(choice):
        return rf"[^ /]+/[^ ]*{_code(named[1], words)}{_CODES} "
    if choice == "*":
        return _WORD
    before, after = ("[^ /]*" if choice.startswith("*") else ""), ("[^ /]*" if choice.endswith("*") else "")
    return rf"{before}{re.escape(folded(choice.strip('*')))}{after}/{_CODES} "


def _code(name: str, words: Lexicon) -> str:
    if name not in words.lists:
        raise ValueError(f"no list or part is called {name!r}")
    return words.lists[name]


def _rarest(sure: Iterable[frozenset[str]], words: Lexicon) -> frozenset[str]:
    """Of what every match holds, the rarest: words or codes of lists."""
    return min(sure, key=lambda keys: _frequency(keys, words), default=frozenset())


def _more(sure: Sequence[frozenset[str]], rarest: frozenset[str]) -> tuple[frozenset[str], ...]:
    """What every match holds besides, where it is whole words."""
    return tuple(keys for keys in sure if keys != rarest and not any(key.endswith("*") for key in keys))


def _frequency(keys: Iterable[str], words: Lexicon) -> tuple[int, int]:
    keys = tuple(keys)
    return sum(key in words.common for key in keys), len(keys)


def _sure(items: Sequence[str], words: Lexicon) -> Iterator[frozenset[str]]:
    """For each part that cannot be missing, its words or codes."""
    at = 0
    while at < len(items):
        if items[at] == "(":
            end = _closing(items, at)
            if items[end] == ")":
                each = [_rarest(_sure(branch, words), words) for branch in _branches(items[at + 1 : end])]
                if all(each):
                    yield frozenset().union(*each)
            at = end
        elif keys := _keys_of_item(items[at], words):
            yield keys
        at += 1


def _keys_of_item(item: str, words: Lexicon) -> frozenset[str]:
    if item in _GAPS or item in _WRITTEN or item in {",", "."} or item[-1] in "?~" or item[0] == "!":
        return frozenset()
    choices = item.split("|")
    if any(choice.startswith("*") for choice in choices):
        return frozenset()
    named = [(choice, _PART.fullmatch(choice)) for choice in choices]
    return frozenset(_code(match[1], words) if match else folded(choice) for choice, match in named)


def _closing(items: Sequence[str], at: int) -> int:
    depth = 0
    for place in range(at, len(items)):
        depth += (items[place] == "(") - (items[place] in _CLOSING)
        if not depth:
            return place
    raise ValueError(f"a bracket is open in {' '.join(items)!r}")


def _branches(items: Sequence[str]) -> Iterator[Sequence[str]]:
    depth, begin = 0, 0
    for at, item in enumerate(items):
        depth += (item == "(") - (item in _CLOSING)
        if item == "|" and not depth:
            yield items[begin:at]
            begin = at + 1
    yield items[begin:]


class Index:
    """Wordings by the keys of the sentences that they may match. Read only, so that threads may share it."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        by_key: dict[str, list[Wording]] = {}
        for one in wordings:
            for key in one.keys:
                by_key.setdefault(key, []).append(one)
        self._by_key = by_key
        beginnings = [key[:-1] for key in by_key if key.endswith("*")]
        self._lengths = sorted(set(map(len, beginnings)))
        self._first = frozenset(beginning[: self._lengths[0]] for beginning in beginnings)

    def of(self, keys: frozenset[str]) -> Mapping[str, Sequence[Wording]]:
        """The wordings that may match a sentence with some of these keys, by the key."""
        found: dict[str, Sequence[Wording]] = {key: self._by_key[key] for key in self._by_key.keys() & keys}
        for word in keys if self._first else ():
            if word[: self._lengths[0]] in self._first:
                begun = (self._by_key.get(f"{word[:length]}*", ()) for length in self._lengths)
                found[word] = [*found.get(word, ()), *chain.from_iterable(begun)]
        return found


def spans(wordings: Mapping[str, Sequence[Wording]], sentence: Sentence) -> Iterator[Span]:
    """What the wordings, by their keys, mark in the sentence's text."""
    for one in {id(one): one for key in wordings.keys() & sentence.keys for one in wordings[key]}.values():
        yield from one.spans(sentence)
