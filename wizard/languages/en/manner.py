"""How English writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import SOFT_COMMA, Draft
from wizard.languages.money import money

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = ("January February March April May June July August September October November December").split()

# Of company sites and of customers, as far as the service reads them.
LANGUAGE_NAMES = {
    "en": "English", "de": "German", "da": "Danish", "sv": "Swedish", "nb": "Norwegian", "no": "Norwegian",
    "nl": "Dutch", "fr": "French", "es": "Spanish", "it": "Italian", "pl": "Polish", "pt": "Portuguese",
}  # fmt: skip

# A reader's title, as an English, German or Danish page gives it.
_TITLES = {
    "mr": "Mr", "ms": "Ms", "mrs": "Mrs", "miss": "Miss", "mx": "Mx", "dr": "Dr", "prof": "Professor",
    "professor": "Professor", "professorin": "Professor", "herr": "Mr", "herrn": "Mr", "frau": "Ms", "fru": "Ms",
    "frk": "Ms", "hr": "Mr",
}  # fmt: skip
_LEARNED = ("Professor", "Dr")  # one title is enough, the highest: "Dear Professor Holm"
_SHORTENED = frozenset({"Mr", "Ms", "Mrs", "Mx", "Dr"})  # with a full stop in American English
_JOINTS = {"und": "and", "og": "and", "and": "and", "&": "and"}
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}

_A_TIME = re.compile(r"^(?:early |late |spring |summer |autumn |winter |[A-Z][a-z]+ )?(?:19|20)\d\d$")
_A_WHILE = re.compile(
    r"^(?:more than |over |about |almost |nearly )?"
    r"(?:(?:many|several|a few|some|\w+) (?:years|months)|(?:a|one|1|half a) (?:year|month)"
    r"|a long time|a while|decades)$"
)


def american(draft: Draft) -> bool:
    return draft.land == "US"


def says_cancel(draft: Draft) -> bool:
    """Where English is the law's language, a purchase is cancelled; the Union's English withdraws from it."""
    return draft.land in ("GB", "IE", "US")


def format_date(day: date, land: str = "") -> str:
    """14 November 2026; November 14, 2026 in the United States"""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}, {day.year}" if land == "US" else f"{day.day} {month} {day.year}"


def on_day(day: date, draft: Draft) -> str:
    """The date inside a sentence: American English closes the year with a comma where words follow."""
    return f"{format_date(day, draft.land)}{SOFT_COMMA if american(draft) else ''}"


def short_date(day: date, draft: Draft) -> str:
    """14 November, where the year is clear"""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if american(draft) else f"{day.day} {month}"


def format_list(items: Sequence[str]) -> str:
    """a, b and c"""
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def amount(draft: Draft) -> str:
    """£1,234.50, €49.90, DKK 499; as typed where it is no plain number."""
    read = money(draft)
    if read is None:
        return draft.amount
    sign = _SIGNS.get(read.currency)
    return f"{sign or f'{read.currency} '}{read.grouped(thousands=',', decimal='.')}"


def quoted(text: str, _draft: Draft | None = None) -> str:
    return f"“{text}”"


def the_quoted(text: str, draft: Draft) -> str:
    """the “Ronda kettle”, for "the kettle I bought"."""
    return f"the {quoted(text, draft)}"


def salutation(draft: Draft) -> str:
    """By name and title as the reader is known, else to the team: nobody's title or gender is guessed."""
    end = ":" if american(draft) else ","
    return f"Dear {_reader(draft) or 'Customer Service Team'}{end}"


def _reader(draft: Draft) -> str:
    words = draft.reader.split()
    told = [_TITLES.get(word.lower().rstrip(".")) for word in words]
    if any(word.lower() in _JOINTS for word in words):  # "Mr and Mrs Holm"
        return " ".join(_JOINTS.get(word.lower(), title or word) for word, title in zip(words, told, strict=True))
    count = next((at for at, title in enumerate(told) if title is None), 0)
    titles, name = told[:count], words[count:]
    if not titles:
        return " ".join(words)
    title = next((one for one in _LEARNED if one in titles), titles[0])
    return " ".join((f"{title}." if american(draft) and title in _SHORTENED else str(title), *name))


def since_when(draft: Draft) -> str:
    """since 2019 / for many years; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^(?:since|for) ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f" since {since}"
    if _A_WHILE.match(since):
        return f" for {since}"
    return f" ({since})" if since else ""


def by(draft: Draft) -> str:
    return f" by {on_day(draft.by, draft)}" if draft.by else ""


def by_weekday(draft: Draft) -> str:
    """by Monday 7 December 2026, for the request itself"""
    comma = "," if american(draft) else ""
    return f" by {WEEKDAYS[draft.by.weekday()]}{comma} {on_day(draft.by, draft)}" if draft.by else ""


def by_then(draft: Draft) -> str:
    """by 7 December, where the letter has named the year before"""
    return f" by {short_date(draft.by, draft)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    return f" of {amount(draft)}" if draft.amount else ""


def in_own_words(draft: Draft, before: str = "In my own words") -> str:
    """The marker before words in another language: "In my own words, in Danish:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in, "my own language")
    return f"{before}, in {name}:"


def opened(text: str, _draft: Draft) -> str:
    """English begins with a capital after the salutation, as always."""
    return text
