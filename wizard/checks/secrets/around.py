"""What a reader sees of a word or number that may be a secret, as features for the weights: how it looks, what is
named near it, and which words stand around it, the nearest by themselves and all by what they hint at."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wizard.checks.secrets.cues import hints
from wizard.checks.secrets.looks import case, digits_of, looks
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, plain
from wizard.checks.secrets.ordinary import NOT_TOLD, ORDINARY, SAID_OF_IT
from wizard.checks.secrets.tokens import Kind, Token, tokens
from wizard.checks.secrets.told import SAYING, tight, told_back

# Hints that a text speaks of what has secrets. In one that does not, a number is a number, whatever its looks.
_OF_SECRETS = frozenset(
    "password login account network user pin lock open one_time code digits back_of_a_card card expiry bank state"
    " passport identity question".split()
)
_NO_SECRETS = frozenset({Thing.NUMBER, Thing.THING})
# Which plain words are looked at: those near a word for what may be told in words, or for a picture of a paper.
_TOLD_IN_WORDS = frozenset({"password", "login", "user", "question", "network"})
_PICTURES = frozenset({"photo"})
_PICTURED = frozenset({"card", "passport", "identity"})
_SHORTEST_WORD = 3
_BEFORE, _AFTER = 14, 10  # words whose hints are seen
_NEAREST = 3  # words on each side that are seen by themselves
_FAR, _BEHIND = 150, 80  # characters to a name
_FEWEST_DIGITS, _FEWEST_SIGNS = 3, 5
_LAST_PART = 4  # digits of a card that are shown
_MASKS = ("**", "••", "…", "..")
_FOR_A_BROWSER = re.compile(r"[<>`{}]|%[0-9A-F]{2}|^[a-z]+:(?=\S)")
_MASK = re.compile(r"[*•]{2}|[xX]{3}")
_ORDINARY = re.compile(
    r"\S{0,2}[€£$].*|.*[€£$]|(?:[01]?\d|2[0-4])[.:][0-5]\d"
    r"|\d{1,3}(?:[., ]\d{3})*[.,]\d\d|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d"
    r"|(?:19|20)\d\d-\d\d-\d\d|[^\W\d]*/\S*[/?]\S*"
)
_CARD = "luhn, brand"
_PICTURE = "p"  # the sort of a word for a picture, as `Kind` is that of others
_MOST_NAMES = 3
_SPAN_OF_A_NAME = ((0, "0"), (2, "2"), (5, "5"), (10, "10"))
_STEPS_BEFORE, _STEPS_AFTER = (1, 2, 4, 8, 14), (1, 2, 5, 10)
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")
_QUOTES = frozenset("\"'„“”»«‚‘`*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that may be a secret, and what is seen of it."""

    token: Token
    features: tuple[str, ...]


def candidates(names: Names) -> Iterator[Candidate]:
    """What may be a secret in a text, in order."""
    page = _Page(names)
    for at, token in enumerate(page.tokens if page.is_of_secrets else ()):
        if page.is_candidate(at):
            sort = _PICTURE if page.is_picture(at) else token.kind
            yield Candidate(token, tuple(f"{sort}|{feature}" for feature in dict.fromkeys(page.features(at))))


class _Page:
    """A text, its tokens and the sentence that each stands in."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.tokens = tokens(names.text)
        self.sentences = tuple(_sentences(names.text, self.tokens))
        self.often = _met_again(self.tokens)
        self.hints = hints([token.plain for token in self.tokens])
        self.cards = [at for at, token in enumerate(self.tokens) if token.kind is Kind.NUMBER and _CARD in looks(token)]
        self.is_of_secrets = bool(
            self.cards or self._places_of(_OF_SECRETS) or any(name.thing not in _NO_SECRETS for name in names.all)
        )
        self.told_in_words = self._places_of(_TOLD_IN_WORDS)
        self.pictures, self.pictured = self._places_of(_PICTURES), self._places_of(_PICTURED)

    def _places_of(self, wanted: frozenset[str]) -> list[int]:
        return [at for at, hinted in enumerate(self.hints) if not wanted.isdisjoint(hinted)]

    def is_candidate(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind is not Kind.WORD:
            return token.kind in (Kind.NUMBER, Kind.MIXED, Kind.ODD) and not self._is_ordinary(token)
        if len(token.text) < _SHORTEST_WORD or plain(token.text) in ORDINARY:
            return False
        return _near(self.told_in_words, at) or (_near(self.pictures, at) and _near(self.pictured, at))

    def is_picture(self, at: int) -> bool:
        return self.tokens[at].kind is Kind.WORD and not _PICTURES.isdisjoint(self.hints[at])

    def _is_ordinary(self, token: Token) -> bool:
        """Whether it is an amount, a count, a day, what is left of a number that was masked, or a piece of a page."""
        if _FOR_A_BROWSER.search(token.text):
            return True
        if token.kind is not Kind.ODD and len(digits_of(token.text)) < _FEWEST_DIGITS:
            return token.kind is Kind.NUMBER or len(token.text) < _FEWEST_SIGNS
        before = self.names.text[max(0, token.start - 2) : token.start]
        last_part = len(token.text) <= _LAST_PART and before.endswith(_MASKS)
        return last_part or _MASK.search(token.text) is not None or _ORDINARY.fullmatch(token.text) is not None

    def features(self, at: int) -> Iterator[str]:
        token = self.tokens[at]
        seen = looks(token)
        size = f"{len(digits_of(token.text))}" if token.kind in (Kind.NUMBER, Kind.MIXED) else "w"
        yield from seen
        yield from self._of_itself(at)
        yield from self._words_around(at)
        yield from self._hints_around(at, size)
        yield from self._names_before(token, size, seen)
        yield from self._name_behind(token, size)
        if any(card != at for card in self.cards):
            yield "beside a card"
            yield from (f"beside a card, {one}" for one in seen)

    def _of_itself(self, at: int) -> Iterator[str]:
        token = self.tokens[at]
        starts, ends = (
            self._is_line(at - 1),
            self._is_line(at + 1) or (self._is_line(at + 2) and self.tokens[at + 1].kind is Kind.OTHER),
        )
        yield from (name for name, holds in (("starts a line", starts), ("ends a line", ends)) if holds)
        if starts and ends:
            yield "a line of its own"
        if token.start and self.names.text[token.start - 1] in _QUOTES:
            yield "quoted"
        if token.plain in self.often:
            yield "again"
        if token.kind in (Kind.WORD, Kind.ODD):
            yield f"word {token.plain}"
        if token.kind is Kind.WORD:
            word = plain(token.text)
            lists = (("said of it", SAID_OF_IT), ("not told", NOT_TOLD), ("saying", SAYING))
            yield from (name for name, words in lists if word in words)
            yield from (f"is {hint}" for hint in self.hints[at])
            yield from (f"names {name.thing}" for name in self.names.within(token.start, token.end))

    def _is_line(self, at: int) -> bool:
        return not 0 <= at < len(self.tokens) or self.tokens[at].kind is Kind.LINE

    def _words_around(self, at: int) -> Iterator[str]:
        for step in range(1, _NEAREST + 1):
            for offset in (-step, step):
                if 0 <= at + offset < len(self.tokens):
                    token = self.tokens[at + offset]
                    yield f"{offset:+d} {token.plain}"
                    if step < _NEAREST:
                        yield f"{offset:+d} form {_sort(token)}"

    def _hints_around(self, at: int, size: str) -> Iterator[str]:
        before = range(at - 1, max(-1, at - 1 - _BEFORE), -1)
        behind = range(at + 1, min(len(self.tokens), at + 1 + _AFTER))
        for side, places, steps in (("<", before, _STEPS_BEFORE), (">", behind, _STEPS_AFTER)):
            met = set()
            for away, place in enumerate(places, 1):
                beyond = "" if self.sentences[place] == self.sentences[at] else " beyond"
                for hint in self.hints[place]:
                    if (hint, beyond) not in met:
                        met.add((hint, beyond))
                        yield f"{side} {hint}{beyond} {next(step for step in steps if away <= step)}"
                        yield f"{side} {hint}{beyond}"
                        yield f"{side} {hint}{beyond}, size {size}"
        if at:
            yield f"at once {'+'.join(self.hints[at - 1])}"

    def _names_before(self, token: Token, size: str, seen: Iterable[str]) -> Iterator[str]:
        place = 0
        for name in self.names.before(token.start, most=_MOST_NAMES):
            gap = self.names.text[name.end : token.start]
            if name.end > token.start or len(gap) > _FAR:
                continue
            yield f"name {place} {name.thing}"
            yield f"name {place} {name.thing}, size {size}"
            yield f"name {place} {name.thing}, {_distance(gap)}{' tight' if tight(gap) else ''}"
            if place == 0:
                yield f"name {_harm(name)} {_distance(gap)}{' tight' if tight(gap) else ''}"
                yield from (f"{one}, name {name.thing}" for one in seen)
            place += 1
        if not place:
            yield "no name"

    def _name_behind(self, token: Token, size: str) -> Iterator[str]:
        name = self.names.behind(token.end)
        if not name or name.start - token.end > _BEHIND:
            yield "no name behind"
            return
        gap = self.names.text[token.end : name.start]
        yield f"behind {name.thing}"
        yield f"behind {name.thing}, size {size}"
        yield f"behind {name.thing}, {_distance(gap)}{' told' if told_back(gap) else ''}"


def _near(places: list[int], at: int) -> bool:
    first = bisect_left(places, at - _BEFORE)
    return first < len(places) and places[first] <= at + _AFTER


def _sentences(text: str, pieces: tuple[Token, ...]) -> Iterator[int]:
    """For each token, the number of its sentence. A line goes on with the sentence; an empty one does not."""
    number = 0
    for before, token, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        yield number
        if token.kind is Kind.LINE:
            number += any(other is not None and other.kind is Kind.LINE for other in (before, after))
        elif token.kind is Kind.OTHER and token.text[0] in ".!?…":
            number += text[token.end : token.end + 1].isspace()


def _met_again(pieces: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(word for word, times in Counter(token.plain for token in pieces).items() if times > 1)


def _sort(token: Token) -> str:
    if token.kind in (Kind.NUMBER, Kind.MIXED):
        return f"{token.kind}{next(one for one in looks(token) if one.startswith('groups'))}"
    return f"{token.kind}{case(token.text)}" if token.kind is Kind.WORD else token.kind


def _distance(gap: str) -> str:
    words = len(gap.split())
    far = next((text for most, text in _SPAN_OF_A_NAME if words <= most), "far")
    number = " number" if any(character.isdigit() for character in gap) else ""
    return f"{far}{' beyond' if _SENTENCE_ENDS.search(gap) else ''}{number}"


def _harm(name: Name) -> str:
    return "harmless" if name.thing in HARMLESS else "bank" if name.thing is Thing.BANK else "secret"
