"""How Danish writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import Draft
from wizard.languages.money import money

WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()

LANGUAGE_NAMES = {
    "en": "engelsk", "de": "tysk", "da": "dansk", "sv": "svensk", "nb": "norsk", "no": "norsk", "nl": "hollandsk",
    "fr": "fransk", "es": "spansk", "it": "italiensk", "pl": "polsk", "pt": "portugisisk",
}  # fmt: skip

# A reader's title, as a Danish, English or German page gives it.
_TITLES = {
    "fru": "fru", "frk": "frøken", "hr": "hr.", "mr": "hr.", "herr": "hr.", "herrn": "hr.", "ms": "fru", "mrs": "fru",
    "miss": "frøken", "frau": "fru", "dr": "dr.", "prof": "professor", "professor": "professor",
    "professorin": "professor", "mx": "",
}  # fmt: skip
_LEARNED = ("professor", "dr.")
_JOINTS = {"og": "og", "und": "og", "and": "og", "&": "og"}
_PARTICLES = frozenset(
    "von van vom zu zur af de der den du la le di da al el".split()
)  # begin a surname, not a first name

_SIGNS = {"DKK": "kr.", "EUR": "€", "GBP": "£", "USD": "$"}

_A_TIME = re.compile(r"^(?:[a-zæøå]+ )?(?:19|20)\d\d$", re.IGNORECASE)
_A_WHILE = re.compile(r"^(?:(?:mere end|over|næsten|omkring|ca\.) )?\w+ (?:år|måneder)$", re.IGNORECASE)


def format_date(day: date, _land: str = "") -> str:
    """14. november 2026, wherever the company is"""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def on_day(day: date, draft: Draft) -> str:
    """The date inside a sentence."""
    return format_date(day, draft.land)


def short_date(day: date, _draft: Draft) -> str:
    """14. november, where the year is clear"""
    return f"{day.day}. {MONTHS[day.month - 1]}"


def format_list(items: Sequence[str]) -> str:
    """a, b og c"""
    return " og ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def amount(draft: Draft) -> str:
    """1.234,50 kr., 49,90 €, 499 SEK; as typed where it is no plain number."""
    read = money(draft)
    if read is None:
        return draft.amount
    return f"{read.grouped(thousands='.', decimal=',')} {_SIGNS.get(read.currency, read.currency)}"


def quoted(text: str, _draft: Draft | None = None) -> str:
    return f"»{text}«"


def salutation(draft: Draft) -> str:
    """ "Kære Mette Holm", else the team. Who has a first name needs no title."""
    return f"Kære {_reader(draft) or 'kundeservice'}"


def _reader(draft: Draft) -> str:
    words = draft.reader.split()
    told = [_TITLES.get(word.lower().rstrip(".")) for word in words]
    if any(word.lower() in _JOINTS for word in words):  # "hr. og fru Holm"
        return " ".join(_JOINTS.get(word.lower(), title or word) for word, title in zip(words, told, strict=True))
    count = next((at for at, title in enumerate(told) if title is None), 0)
    titles, name = [title for title in told[:count] if title], words[count:]
    if not titles or (len(name) > 1 and name[0].lower() not in _PARTICLES):
        return " ".join(name)
    return " ".join((next((one for one in _LEARNED if one in titles), titles[0]), *name))


def since_when(draft: Draft) -> str:
    """siden 2019 / i mange år; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^(?:siden|i) ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f"siden {since}"
    if _A_WHILE.match(since):
        return f"i {since}"
    if since.lower() in ("længe", "lang tid"):
        return "i lang tid"
    return f"i et stykke tid ({since})" if since else "i et stykke tid"


def by(draft: Draft) -> str:
    return f" senest den {on_day(draft.by, draft)}" if draft.by else ""


def by_weekday(draft: Draft) -> str:
    """senest mandag den 7. december 2026, for the request itself"""
    return f" senest {WEEKDAYS[draft.by.weekday()]} den {on_day(draft.by, draft)}" if draft.by else ""


def by_then(draft: Draft) -> str:
    """senest den 7. december, where the letter has named the year before"""
    return f" senest den {short_date(draft.by, draft)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    """ " på 499 kr."; an amount in words stands in brackets."""
    if not draft.amount:
        return ""
    return f" på {amount(draft)}" if any(map(str.isdigit, draft.amount)) else f" ({draft.amount})"


def in_own_words(draft: Draft, before: str = "Med mine egne ord") -> str:
    """The marker before words in another language: "Med mine egne ord, på tysk:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in, "mit eget sprog")
    return f"{before}, på {name}:"


def opened(text: str, _draft: Draft) -> str:
    """Danish begins with a capital after the salutation."""
    return text
