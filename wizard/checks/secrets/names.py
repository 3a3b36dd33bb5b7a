"""Words that name a number or a word beside them. Whether a number may stand in a letter, its name decides: the same
sixteen digits are a card behind "Visa" and a parcel behind "tracking number".

The phrases stand in `names.toml`. They are found word by word, without any pattern over the whole text, so that slips
of the thumb, joined and divided spellings, hyphens and umlauts cost nothing.
"""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from wizard.checks.check import Piece
from wizard.checks.reading import Reading
from wizard.checks.secrets.digits import seen_through


class Thing(StrEnum):
    """What a name says that a number is. The value is the table in `names.toml`."""

    PASSWORD = "password"  # noqa: S105 - a table's name
    USER = "user"
    LOGIN = "login"
    PIN = "pin"
    ONE_TIME = "one_time"
    CODE = "code"
    CARD = "card"
    CARD_CODE = "card_code"
    EXPIRY = "expiry"
    IBAN = "iban"
    BANK_CODE = "bank_code"
    BRANCH = "branch"
    ACCOUNT = "account"
    BANK_ACCOUNT = "bank_account"
    BANK = "bank"
    CPR = "cpr"
    TAX = "tax"
    SOCIAL = "social"
    INSURANCE = "insurance"
    SSN = "ssn"
    PASSPORT = "passport"
    ID_CARD = "id_card"
    MITID = "mitid"
    ANSWER = "answer"
    THING = "thing"
    NUMBER = "number"


HARMLESS = frozenset({Thing.THING, Thing.NUMBER})


@dataclass(frozen=True)
class Name:
    start: int
    end: int
    thing: Thing


class Word(NamedTuple):
    """A word as it is looked up, and where it stands. The parts of a compound share one place."""

    start: int
    end: int
    plain: str


NR = "nr"
_WORD = re.compile(r"[^\W\d_](?:\.[^\W\d_](?![^\W\d_])){1,3}\.?|[^\W\d_]+")  # "C.P.R.", "word"
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "é": "e"})
_FOR_NUMBER = frozenset(
    """nr no num number numbers nummer nummern nummers nummeret numre numrene nos nummber numer
    nubmer numbr nummmer numemr nummr nuber nmber nmmer nummre""".split()
)
_NUMBER_ENDING = re.compile(r"([a-z]{2,40}?)(?:nummer(?:n|s|et|ets)?|numrene|numre|numer|number|nr)$")
_KEYWORDS = tuple(
    "passwort passworts kennwort password adgangskode adgangskoden kodeord kodeordet pinkode pinkoden".split()
)
_KEYWORD_ENDING = re.compile(rf"[a-z]{{2,40}}?({'|'.join(_KEYWORDS)})$")
_HARMLESS_ENDINGS = ("code", "codes", "kode", "koden", "konto", "kontoen", "karte", "karten", "kort", "kortet")
_HARMLESS_ENDING = re.compile(rf"[a-z]{{3,40}}?(?:{'|'.join(_HARMLESS_ENDINGS)})$")
_JOIN = re.compile(r"[^\S\n]{0,2}(?:[346][^\S\n])?[-./'’´`&#]{0,2}[^\S\n]{0,2}\n?", re.ASCII)
# What stands before "number" without saying of what.
_NOT_A_THING = frozenset(
    """my the a an this that these those your our his her their its whole full long correct right wrong new old
    same digit digits and or with following actual real complete valid first second last other any some no
    which what whose one personal secret private by as is was of for to on in at s both all another such
    usual only own current die der das den dem ein eine einen meine meiner meinen mein ihre ihrer ihr unsere
    folgende folgenden ganze ganzen lange vollstaendige komplette richtige falsche neue alte gleiche stellige
    stelligen und oder mit welche welcher keine diese dieser diesen jene persoenliche geheime unter als ist
    war zur zum von vom per min mit mine din dit jeres vores en et det den de denne dette hele fulde lange
    rigtige forkerte nye gamle samme cifrede og eller med hvilket hvilken intet ingen personlige hemmelige
    som er var til paa fra langen lang nicht
    has have had got get use used type typed enter entered give gave given see saw
    send sent say said told about without via via hat habe haben bekam nutze erhielt nenne nannte ohne nach
    har havde fik brugte skrev oplyste uden mine ours card karte kort nr""".split()
)
_OF_MANY_SORTS = frozenset({Thing.CARD, Thing.PASSPORT, Thing.ID_CARD})
_MANY_SORTS = frozenset("card cards karte karten kort kortet ausweis pass pas".split())
_OF_A_BANK_OR_STATE = re.compile(
    r"bank|spar|visa|master|kredit|credit|debit|giro|euro|amex|diners|prepaid|personal|reise|kinder|irish|dan"
)
_OF_A_BANK = re.compile(r"(?:bank|visa|maestro|master|kredit|debit|giro|amex|diners|prepaid)\w{0,12}(?:kart|kort)")
_NUMBERS_THAT_FOLLOW = frozenset({NR, "id", "ref", "reference", "referenz"})
_MOST = 200  # of one sort in a text: who says "password" more often tells none
_SHORT = frozenset(
    "no nr num kto reg tel tlf ref acc acct exp udl id tlfnr kontonr regnr ordrenr kundenr sagsnr".split()
)
_DIVIDES = re.compile(r"\.\s|\s*\n\s*(?=[A-ZÄÖÜÆØÅ])")
_ABBREVIATED, _CUT = 3, 5  # letters of "Nr.", and of what is cut short before it
_LINK = re.compile(r"(?:[a-z]{2,8}://|www\.)\S{3,}", re.IGNORECASE)
_FUZZY = 7  # letters from which on one slip is forgiven; shorter words have too many neighbours


def plain(word: str) -> str:
    """A word in small letters without umlauts, as `names.toml` spells it."""
    lower = word.lower()
    return lower if lower.isascii() else lower.translate(_SPELLED_OUT)


def _split(word: str) -> tuple[str, ...]:
    if word in _FOR_NUMBER:
        return (NR,)
    compound = _NUMBER_ENDING.match(word) if "num" in word or word.endswith("nr") else None
    return (compound[1], NR) if compound else (word,)


def _phrases() -> Iterator[tuple[tuple[str, ...], Thing]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(
        (Path(__file__).parent / "names.toml").read_text(encoding="utf-8")
    )
    for thing in Thing:
        for phrases in table[thing].values():
            for phrase in phrases.split(";"):
                words = [plain(found[0]) for found in _WORD.finditer(phrase)]
                if words:
                    yield tuple(part for word in words for part in _split(word)), thing


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], Thing]]]:
    """Longest phrases first; of two equal ones the first in the order of `Thing`: secrets win over the rest."""
    found: dict[str, dict[tuple[str, ...], Thing]] = {}
    for words, thing in _phrases():
        found.setdefault(words[0], {}).setdefault(words, thing)
    return {first: sorted(phrases.items(), key=lambda p: -len(p[0])) for first, phrases in found.items()}


_BY_FIRST_WORD = _by_first_word()
_VOCABULARY = frozenset(word for phrases in _BY_FIRST_WORD.values() for words, _ in phrases for word in words)


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _slips() -> dict[str, str]:
    """Every long word of the secrets' phrases with one letter left out, to the word itself."""
    slips: dict[str, str] = {}
    for phrases in _BY_FIRST_WORD.values():
        for words, thing in phrases:
            if thing in HARMLESS or thing in (Thing.BANK, Thing.ANSWER):
                continue
            for word in words:
                if len(word) >= _FUZZY and word in _VOCABULARY:
                    slips.setdefault(word, word)
                    for short in _shortened(word):
                        slips.setdefault(short, word)
    return slips


_SLIPS = _slips()
_SLIP_STARTS = frozenset(word[0] for word in _SLIPS)


def _known(word: str) -> str | None:
    """The word of the vocabulary that is meant, or None."""
    if word in _VOCABULARY:
        return word
    if not _FUZZY - 1 <= len(word) <= 30 or word[0] not in _SLIP_STARTS:
        return None
    if word in _SLIPS:
        return _SLIPS[word]
    if len(word) < _FUZZY:
        return None
    return next((_SLIPS[short] for short in _shortened(word) if short in _SLIPS), None)


def _lookups(found: str) -> tuple[str, ...]:
    """A word of the text as the words of the vocabulary that it stands for."""
    word = plain(found)
    if len(found) == 1:  # a lone "ß" is no "ss"
        return (found,) if len(word) > 1 else (word,)
    if word in _VOCABULARY and word not in _FOR_NUMBER:
        return (word,)
    parts = _split(word)
    if parts == (NR,):
        return parts
    if len(parts) == 2:
        return (_known(parts[0]) or parts[0], NR)
    known = _known(word)
    if known:
        return (known,)
    keyword = _KEYWORD_ENDING.match(word) if word.endswith(_KEYWORDS) else None
    return (keyword[1],) if keyword else parts


# "User: anna, pass: …"; a passport's number behind it has capitals and digits only.
_PASSWORD_LINE = re.compile(
    r"pass[^\S\n]?[:=][^\S\n]?(?![A-Z0-9]{7,10}\b)|[Pp]ass[^\S\n](?=[^\s\d]{0,20}[a-z][^\s\d]{0,20}\d)"
    r"|Pass[^\S\n]?[:=][^\S\n]?(?![A-Z0-9]{7,10}\b)|PASS[^\S\n]?[:=]"
)


_BEGINS_AN_IBAN = re.compile(r"\b[A-Z]{2}\d(?:[^\w,;:]{0,3}[A-Z]?\d[A-Z]?)[^\w,;:]{0,4}$")
_MOST_LETTERS_OF_A_BANK, _LONGEST_BEGINNING = 4, 14


class Names:
    """The names in a text, in order. `text` is what a reader sees of it, each character in its place."""

    def __init__(self, piece: Piece) -> None:
        self.text = seen_through(piece.reading)
        self.reading = piece.reading if self.text == piece.text else Reading(self.text)
        self.all = tuple(_names(self.text))
        self._starts = [name.start for name in self.all]
        self._ends = [name.end for name in self.all]

    def of(self, things: frozenset[Thing]) -> tuple[Name, ...]:
        """The names of these things; of a text that names them without end, the first."""
        return tuple(islice((name for name in self.all if name.thing in things), _MOST))

    def before(self, at: int, *, most: int = 4) -> Iterator[Name]:
        """The names that end before `at`, nearest first."""
        last = bisect_right(self._ends, at)
        return iter(self.all[max(0, last - most) : last][::-1])

    def behind(self, at: int) -> Name | None:
        """The first name that starts at `at` or later."""
        first = bisect_left(self._starts, at)
        return self.all[first] if first < len(self.all) else None

    def within(self, start: int, end: int) -> tuple[Name, ...]:
        return self.all[bisect_left(self._starts, start) : bisect_right(self._ends, end)]

    def near(self, things: frozenset[Thing], start: int, end: int, *, before: int = 100, after: int = 60) -> bool:
        """Whether one of the things is named around the span."""
        return any(name.thing in things for name in self.within(max(0, start - before), end + after))


def names_in(piece: Piece) -> Names:
    """The names in the piece's text; read once for all checks."""
    return piece.once(Names)


def _names(text: str) -> Iterator[Name]:
    words = list(_words(text))
    plains = [word.plain for word in words]
    begin = {plain for plain in set(plains) if _may_begin(plain)}
    numbered = (at - 1 for at, plain in enumerate(plains) if at and plain in _NUMBERS_THAT_FOLLOW)
    done = 0
    for at in sorted({*(at for at, plain in enumerate(plains) if plain in begin), *numbered}):
        if at < done:
            continue
        length, thing = _phrase_at(text, words, at)
        if thing is Thing.PASSPORT and _PASSWORD_LINE.match(text, words[at].start):
            thing = Thing.PASSWORD
        if thing in _OF_MANY_SORTS and _is_another_sort(text, words, at):
            thing = Thing.NUMBER
        if thing:
            yield Name(words[at].start, _end(text, words[at + length - 1]), thing)
        done = at + length


def _words(text: str) -> Iterator[Word]:
    links = _spans_of_links(text)
    known: dict[str, tuple[str, ...]] = {}
    for match in _WORD.finditer(text):
        found, (start, end) = match[0], match.span()
        if links and _is_inside(links, start):
            continue
        if found not in known:
            known[found] = _lookups(found.replace(".", ""))
        for part in known[found]:
            yield Word(start, end, part)


def _may_begin(word: str) -> bool:
    """Whether a name may begin with the word, whatever follows; before a word for a number, any word may."""
    return word in _BY_FIRST_WORD or word.endswith(_HARMLESS_ENDINGS)


def _is_another_sort(text: str, words: list[Word], at: int) -> bool:
    """ "Matas-kort", "Schwimmbad-Ausweis": what stands before the hyphen makes it no card of a bank and no paper."""
    word = words[at]
    if at == 0 or word.plain not in _MANY_SORTS or text[word.start - 1 : word.start] != "-":
        return False
    before = words[at - 1]
    return (
        before.end == word.start - 1
        and len(before.plain) > 2
        and before.plain not in _VOCABULARY
        and not _OF_A_BANK_OR_STATE.search(before.plain)
    )


def _spans_of_links(text: str) -> list[tuple[int, int]]:
    """Addresses of pages: their words name nothing."""
    return [match.span() for match in _LINK.finditer(text)] if "://" in text or "www." in text else []


def _is_inside(spans: list[tuple[int, int]], at: int) -> bool:
    last = bisect_right(spans, (at, len(spans) and spans[-1][1])) - 1
    return last >= 0 and spans[last][0] <= at < spans[last][1]


def _end(text: str, last: Word) -> int:
    """Where a name ends: with the dot of "nr." and "kto.", which ends no sentence, and with the 2 of "CVV2"."""
    word, following = text[last.start : last.end].lower(), text[last.end : last.end + 1]
    return last.end + ((following == "." and word in _SHORT) or (following == "2" and word in ("cvc", "cvv", "cv")))


def _phrase_at(text: str, words: list[Word], at: int) -> tuple[int, Thing | None]:
    """How many words the name there has, and of what; one word and None where nothing is named."""
    word = words[at]
    if _is_in_an_iban(text, word):
        return 1, None
    if word.plain == "fa" and text[word.start - 1 : word.start] != "2":  # of "2FA"
        return 1, None
    if word.plain == "cv" and text[word.end : word.end + 1] != "2":  # of "CV2"
        return 1, None
    for phrase, thing in _BY_FIRST_WORD.get(word.plain, ()):
        if _stands_at(text, words, at, phrase):
            if _numbered(text, words, at + len(phrase) - 1):
                return len(phrase) + 1, Thing.NUMBER if thing is Thing.THING else thing
            return len(phrase), thing
    if word.plain not in _NOT_A_THING and _numbered(text, words, at) and not _begins_a_phrase(text, words, at + 1):
        return 2, Thing.NUMBER
    if not _HARMLESS_ENDING.match(word.plain) or word.plain in _VOCABULARY:
        return 1, None
    return 1, Thing.CARD if _OF_A_BANK.search(word.plain) else Thing.NUMBER


def _is_in_an_iban(text: str, word: Word) -> bool:
    """The ACC of "GB63 ACC H6356", the EC of "MT5 4D EC G756": letters of an account, not its name."""
    if word.end - word.start > _MOST_LETTERS_OF_A_BANK or not text[word.start : word.end].isupper():
        return False
    return _BEGINS_AN_IBAN.search(text, max(0, word.start - _LONGEST_BEGINNING), word.start) is not None


def _begins_a_phrase(text: str, words: list[Word], at: int) -> bool:
    """Whether the word for a number is a name's first: "German ID card"."""
    phrases = _BY_FIRST_WORD.get(words[at].plain, ())
    return any(len(phrase) > 1 and _stands_at(text, words, at, phrase) for phrase, _ in phrases)


def _stands_at(text: str, words: list[Word], at: int, phrase: tuple[str, ...]) -> bool:
    if at + len(phrase) > len(words):
        return False
    return all(words[at + i].plain == wanted for i, wanted in enumerate(phrase)) and all(
        _joined(text, words[at + i], words[at + i + 1]) for i in range(len(phrase) - 1)
    )


def _numbered(text: str, words: list[Word], at: int) -> bool:
    """Whether a word for "number" follows: "meter number", "Vorgangs-ID"."""
    if at + 1 >= len(words) or words[at + 1].plain not in _NUMBERS_THAT_FOLLOW:
        return False
    word, following = words[at], words[at + 1]
    if _DIVIDES.match(text, word.end) and (following.end - following.start > _ABBREVIATED or len(word.plain) > _CUT):
        return False  # "… came by post. Number 4711 …", but "Best. Nr. 4711"
    return _joined(text, word, following)


def _joined(text: str, word: Word, following: Word) -> bool:
    """Words of one phrase: next to each other, or parts of one compound."""
    return word.start == following.start or (
        following.start - word.end <= 4 and bool(_JOIN.fullmatch(text, word.end, following.start))
    )
