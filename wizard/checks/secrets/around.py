"""What a reader sees of a word or number that may be a secret, as features for the weights: how it looks, what is
named near it, and which words stand around it, the nearest by themselves and all by what they hint at."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from wizard.checks.check import Piece
from wizard.checks.secrets.cues import hints
from wizard.checks.secrets.looks import case, digits_of, looks
from wizard.checks.secrets.names import HARMLESS, Name, Thing, names_in, plain
from wizard.checks.secrets.networks import is_a_networks_name
from wizard.checks.secrets.ordinary import NOT_TOLD, ORDINARY, SAID_OF_IT
from wizard.checks.secrets.tokens import Kind, Token, tokens
from wizard.checks.secrets.told import SAYING, no_measure, tight, told_back
from wizard.checks.secrets.words import goes_on_as_a_sentence
from wizard.checks.weighing import ANY_LANGUAGE, weights

# Hints that a text speaks of what has secrets. In one that does not, a number is a number, whatever its looks.
_OF_SECRETS = frozenset(
    "password login account network user pin lock open one_time code digits back_of_a_card card expiry bank state"
    " passport identity question".split()
)
_NO_SECRETS = frozenset({Thing.NUMBER, Thing.THING})
# Which plain words are looked at: those near a word for what may be told in words, or for a picture of a paper.
_TOLD_IN_WORDS = frozenset({"password", "login", "user", "question", "network", "word"})
# Near these, a word that is in hardly any other text.
_TOLD_IN_RARE_WORDS = frozenset({"private", "entered"})
_CARDS = frozenset({"card"})
_PAPERS = frozenset({"passport", "identity"})
_SHORTEST_PAPER = 8  # letters, where all of a paper's number are some: "TPYMPCRKL"
_PICTURES = frozenset({"photo"})
_PICTURED = frozenset({"card", "passport", "identity"})
_OTHER_CARD = "other_card"
_SHORTEST_WORD = 3
_BEFORE, _AFTER = 14, 10  # words whose hints are seen
_NEAREST = 3  # words on each side that are seen by themselves
_FAR, _BEHIND = 150, 80  # characters to a name
_FEWEST_DIGITS, _FEWEST_SIGNS = 3, 5
_LAST_PART = 4  # digits of a card that are shown
_MASKED_BEFORE = re.compile(r"(?:\*\*|••|…|\.\.|[xX]{3})[ -]{0,3}(?:(?:and|und|og)(?: \w+)? )?$")
_BANKS_CODE = re.compile(r"(?:bic|swift)\W{0,3}$", re.IGNORECASE)  # every letter of the bank shows it
_MASKED_BEHIND = re.compile(r"[ -]{0,3}(?:\*\*|••|[xX]{3})")
_FOR_A_BROWSER = re.compile(r"[<>`{}]|%[0-9A-F]{2}|^[a-z]+:(?=\S)")
_MASK = re.compile(r"[*•]{2}|[xX]{3}|^[xX]{2}|[xX]{2}$")
_ORDINARY = re.compile(
    r"\S{0,2}[€£$]\d.*|[\d.,-]*[^\W\d]?[€£$]|(?:[01]?\d|2[0-4])[.:][0-5]\d"
    r"|\d{1,3}(?:[., ]\d{3})*[.,]\d\d|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)?\d\d)"
    r"|20[0-2]\d|(?:19|20)\d\d-\d\d-\d\d|[^\W\d]*/\S*[/?]\S*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/\S*"
    # "M6x40", "0x80070057", "CHF 180"
    r"|[A-Z]?\d+(?:[.,]\d+)?(?:[x×]\d+(?:[.,]\d+)?){1,3}[a-z]{0,2}|0x[0-9A-Fa-f]{2,16}"
    r"|(?:EUR|CHF|DKK|USD|GBP|SEK|NOK)\s?\d[\d.,']*"
    r"|(?:0?[6-9]|1[0-3])[-–](?:1[2-9]|2[0-4])"  # the hours of a shop, "9-17"
)
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:20)?[2-4]\d")  # says when a card ends only where there is one
# "from 1983 to 1991", "zwischen 1998 und 2004"
_YEARS = re.compile(r"(?:19|20)\d\d[^\w\n]{0,3}(?:(?:to|till|until|and|or|bis|und|oder|til|og|eller)[^\S\n])?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
# "A password like 123456 is accepted": one that is held up as an example.
_HELD_UP = re.compile(
    r"(?:passw\w+|kennw\w+|adgangskoder?|kodeord\w*|pins?|codes?|koder?) (?:like|such as|as|wie|som|såsom|à la)"
    r"(?: z\. ?B\.| fx| for example| etwa)?\W{1,3}$",
    re.IGNORECASE,
)
_CARD = "luhn, brand"
PICTURE = "p"  # the sort of a word for a picture, as `Kind` is that of others
_MOST_NAMES = 3
_SPAN_OF_A_NAME = ((0, "0"), (2, "2"), (5, "5"), (10, "10"))
_STEPS_BEFORE, _STEPS_AFTER = (1, 2, 4, 8, 14), (1, 2, 5, 10)
WORDS = frozenset({Kind.WORD, Kind.ODD})
COMMON = 16  # texts; more are not counted
_STEPS_OF_MET = (COMMON, 8, 4, 2, -1)
_SELDOM, _OFTEN = 2, 8
_WIDE = 10  # words on each side whose place is no matter
_FARTHEST = 25  # words of a sentence on each side
_AT_ONCE = 12  # characters
_OF_A_SORT_CODE = 6  # digits
_RULES = 100  # characters to what a rule has found
# What a rule finds is doubted up to these log-odds: least where a checksum speaks for it as well.
DOUBTED: Mapping[str, float] = {
    "secrets.password": -2.2,
    "secrets.user_name": -2.6,
    "secrets.security_answer": -1.4,
    "secrets.one_time_code": -2.0,
    "secrets.bank_account": -1.2,
    "secrets.tax_and_social": -1.5,
    "secrets.identity_papers": -1.2,
    "secrets.ssn": -2.0,
    "secrets.cpr": -3.0,
    "secrets.pin": -3.0,
    "secrets.card_number": -3.0,
    "secrets.card_check_digits": -3.0,
    "secrets.card_expiry": -3.0,
    "secrets.card_photo": -2.4,
}
_FIND_WORDS = frozenset({"secrets.password", "secrets.user_name", "secrets.security_answer"})
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")
_QUOTES = frozenset("\"'„“”»«‚‘`*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that may be a secret, and what is seen of it. `sort`: its kind, or that it is a word for a picture."""

    token: Token
    sort: str
    features: tuple[str, ...]


class Sure(NamedTuple):
    """What a rule has found, and which."""

    start: int
    end: int
    id: str


def candidates(piece: Piece, sure: Sequence[Sure] = (), *, learnt_from: bool = False) -> Iterator[Candidate]:
    """What may be a secret in a text, in order. `learnt_from`: the text is one of those that say which words are
    common."""
    page = _Page(piece, sure, 1 if learnt_from else 0)
    for at, token in enumerate(page.tokens):
        if page.is_candidate(at):
            sort = PICTURE if page.is_picture(at) else token.kind
            yield Candidate(token, sort, tuple(f"{sort}|{feature}" for feature in dict.fromkeys(page.features(at))))


class _Page:
    """A text, its tokens and the sentence that each stands in."""

    def __init__(self, piece: Piece, sure: Sequence[Sure], itself: int) -> None:
        self.names, self.language = names_in(piece), piece.language
        self.sure, self.doubtful = sure, [one for one in sure if one.id in DOUBTED]
        self.doubtful_words = [one for one in self.doubtful if one.id in _FIND_WORDS]
        self.tokens = tokens(self.names.text)
        self.hints = hints([token.plain for token in self.tokens])
        self.told_in_words = self._places_of(_TOLD_IN_WORDS)
        self.told_in_rare_words, self.papers = self._places_of(_TOLD_IN_RARE_WORDS), self._places_of(_PAPERS)
        self.pictures, self.pictured = self._places_of(_PICTURES), self._places_of_papers()
        self.common, self.itself = weights("words", ANY_LANGUAGE).of, itself

    def _places_of(self, wanted: frozenset[str]) -> list[int]:
        return [at for at, hinted in enumerate(self.hints) if hinted and not wanted.isdisjoint(hinted)]

    def _places_of_papers(self) -> list[int]:
        """Where cards and papers are named that nobody should send, not a guarantee card or a postcard."""
        return [
            at
            for at in self._places_of(_PICTURED)
            if not any(_OTHER_CARD in self.hints[beside] for beside in (at - 1, at) if beside >= 0)
        ]

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        return tuple(_sentences(self.names.text, self.tokens))

    @cached_property
    def often(self) -> frozenset[str]:
        return frozenset(word for word, times in Counter(token.plain for token in self.tokens).items() if times > 1)

    @cached_property
    def is_of_secrets(self) -> bool:
        return bool(
            self.cards or self._places_of(_OF_SECRETS) or any(name.thing not in _NO_SECRETS for name in self.names.all)
        )

    @cached_property
    def speaks_of_cards(self) -> bool:
        return bool(self.cards or self._places_of(_CARDS))

    @cached_property
    def cards(self) -> list[int]:
        return [at for at, token in enumerate(self.tokens) if token.kind is Kind.NUMBER and _CARD in looks(token)]

    @cached_property
    def near(self) -> tuple[str, ...]:
        """What each word adds to those in its neighbourhood; nothing where any text has it."""
        return tuple(
            f"near {token.plain}" if token.kind is Kind.WORD and token.plain not in ORDINARY else ""
            for token in self.tokens
        )

    def met(self, at: int) -> int:
        """In how many other texts a word was met; what is no word counts as common."""
        token = self.tokens[at]
        return int(self.common.get(token.plain, 0)) - self.itself if token.kind in WORDS else COMMON

    def is_candidate(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind in (Kind.OTHER, Kind.LINE) or is_a_networks_name(self.names.text, (token.start, token.end)):
            return False
        if any(one.start < token.end and token.start < one.end for one in self._doubtful(token.kind)):
            return True
        if token.kind is not Kind.WORD:
            return not self._is_ordinary(token) or (token.kind is Kind.NUMBER and self._is_a_sort_code(at))
        if len(token.text) < _SHORTEST_WORD or token.plain in ORDINARY:
            return False
        if self.is_picture(at):
            return _near(self.pictured, at)
        met = self.met(at)
        if met < _SELDOM and token.text.isupper() and len(token.text) >= _SHORTEST_PAPER and _near(self.papers, at):
            return True
        return (met < COMMON and _near(self.told_in_words, at)) or (
            met < _SELDOM and _near(self.told_in_rare_words, at)
        )

    def _doubtful(self, kind: Kind) -> Sequence[Sure]:
        """What rules found, in words if they look for words: those in "account 471 sort code 20-00-00" tell nothing."""
        return self.doubtful_words if kind is Kind.WORD else self.doubtful

    def is_picture(self, at: int) -> bool:
        return self.tokens[at].kind is Kind.WORD and not _PICTURES.isdisjoint(self.hints[at])

    def _is_ordinary(self, token: Token) -> bool:
        """Whether it is an amount, a count, a day, what is left of a number that was masked, or a piece of a page."""
        if _FOR_A_BROWSER.search(token.text):
            return True
        if token.kind is not Kind.ODD and len(digits_of(token.text)) < _FEWEST_DIGITS:
            return token.kind is Kind.NUMBER or len(token.text) < _FEWEST_SIGNS
        text = self.names.text
        last_part = len(token.text) <= _LAST_PART and _MASKED_BEFORE.search(text, max(0, token.start - 12), token.start)
        if _BANKS_CODE.search(text, max(0, token.start - 8), token.start):
            return True
        if last_part or _MASKED_BEHIND.match(text, token.end) or _MASK.search(token.text):
            return True
        front = text[max(0, token.start - 40) : token.start]
        if _HELD_UP.search(front) and digits_of(token.text) in "1234567890":
            return True
        if _MONTH.fullmatch(token.text) and not self.speaks_of_cards:
            return True
        if _YEAR.fullmatch(token.text) and _YEARS.search(front):
            return True
        return _ORDINARY.fullmatch(token.text) is not None or not no_measure(text, (token.start, token.end))

    def _is_a_sort_code(self, at: int) -> bool:
        """ "07.04.36", which else is a day."""
        before = self.names.before(self.tokens[at].start, most=1)
        return len(digits_of(self.tokens[at].text)) == _OF_A_SORT_CODE and any(
            name.thing is Thing.BANK_CODE and self.tokens[at].start - name.end < _AT_ONCE for name in before
        )

    def features(self, at: int) -> Iterator[str]:
        token = self.tokens[at]
        seen = looks(token)
        size = f"{len(digits_of(token.text))}" if token.kind in (Kind.NUMBER, Kind.MIXED) else "w"
        yield from seen
        if not self.is_of_secrets:
            yield "no secrets"
        yield from self._of_itself(at)
        yield from self._of_a_word(at)
        yield from self._words_around(at)
        yield from self._hints_around(at, size)
        yield from self._names_before(token, size, seen)
        yield from self._name_behind(token, size)
        yield from self._rules_around(token)
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
        if token.kind in WORDS:
            yield f"word {token.plain}"
        if token.kind is Kind.WORD:
            word = plain(token.text)
            lists = (("said of it", SAID_OF_IT), ("not told", NOT_TOLD), ("saying", SAYING))
            yield from (name for name, words in lists if word in words)
            if goes_on_as_a_sentence(token.text):
                yield "ends as what is said of something"
            yield from (f"is {hint}" for hint in self.hints[at])
            yield from (f"names {name.thing}" for name in self.names.within(token.start, token.end))

    def _of_a_word(self, at: int) -> Iterator[str]:
        """How common it is among the words of letters: "kingfisher" is in none but as somebody's password."""
        token = self.tokens[at]
        if token.kind not in WORDS:
            return
        met = self.met(at)
        sentence = self._sentence(at)
        others = [self.met(other) for other in sentence]
        written = case(token.text)
        place = "first" if sentence.start == at else "within"
        how = _how_common(met)
        yield f"met {next(f'{least}' for least in _STEPS_OF_MET if met >= least)}"
        yield f"{how}, {written}, {place}"
        yield f"{how}, {written}, {place}, {self.language}"
        yield f"rarer beside it: {min(3, sum(other < met for other in others))}"
        yield f"{how}, of {min(4, sum(other < _SELDOM for other in others))} in its sentence"
        for offset in (-1, 1):
            if 0 <= at + offset < len(self.tokens):
                yield f"{how}, {offset:+d} {self.tokens[at + offset].plain}"

    def _sentence(self, at: int) -> range:
        """Where its sentence stands, as far as it is read."""
        first, end = at, at + 1
        while first > 0 and at - first < _FARTHEST and self.sentences[first - 1] == self.sentences[at]:
            first -= 1
        while end < len(self.tokens) and end - at < _FARTHEST and self.sentences[end] == self.sentences[at]:
            end += 1
        return range(first, end)

    def _rules_around(self, token: Token) -> Iterator[str]:
        """What the rules found beside it. Whether they found it as well is no matter: that would say it all, and
        nothing would be learnt of what they do not find."""
        for start, end, rule in self.sure:
            if 0 <= token.start - end < _RULES:
                yield f"behind a {rule}"
            elif 0 <= start - token.end < _RULES:
                yield f"before a {rule}"

    def _is_line(self, at: int) -> bool:
        return not 0 <= at < len(self.tokens) or self.tokens[at].kind is Kind.LINE

    def _words_around(self, at: int) -> Iterator[str]:
        yield from (near for near in self.near[max(0, at - _WIDE) : at] if near)
        yield from (near for near in self.near[at + 1 : at + _WIDE] if near)
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


def _how_common(met: int) -> str:
    return "rare" if met < _SELDOM else "seldom" if met < _OFTEN else "common"


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
