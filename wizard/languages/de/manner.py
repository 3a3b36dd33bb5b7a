"""How German writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import SOFT_COMMA, Draft
from wizard.languages.money import money

WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

LANGUAGE_NAMES = {
    "en": "Englisch", "de": "Deutsch", "da": "Dänisch", "sv": "Schwedisch", "nb": "Norwegisch", "no": "Norwegisch",
    "nl": "Niederländisch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch", "pl": "Polnisch",
    "pt": "Portugiesisch",
}  # fmt: skip

# A reader's title, as a German, English or Danish page gives it.
_MEN = frozenset("herr herrn hr mr".split())
_WOMEN = frozenset("frau fru frk ms mrs miss".split())
_NEITHER = frozenset({"mx"})
_SEVERAL = {"herr": "Herr", "herrn": "Herr", "mr": "Herr", "hr": "Herr"} | dict.fromkeys(_WOMEN, "Frau")
_JOINTS = {"und": "und", "og": "und", "and": "und", "&": "und"}
_SHORTENED = {"dr": "Dr.", "prof": "Prof.", "dipl": "Dipl.", "ing": "Ing.", "mag": "Mag."}

_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}

_A_TIME = re.compile(r"^(?:(?:Anfang|Mitte|Ende) )?(?:[A-ZÄÖÜ][a-zäöü]+ )?(?:19|20)\d\d$")
_A_WHILE = re.compile(
    r"^(?P<about>(?:mehr als|über|fast|etwa|rund|gut) )?(?P<many>\w+) (?P<unit>Jahr|Monat)en?$", re.IGNORECASE
)
_ONE = re.compile(
    r"^(?P<about>(?:mehr als|über|fast|etwa|rund|gut) )?(?:1|ein|einem) (?P<unit>Jahr|Monat)$", re.IGNORECASE
)
_LONG = re.compile(r"^(?:lange[mr]?|lange[r]? Zeit)$", re.IGNORECASE)
_DATIVE = {"viele": "vielen", "mehrere": "mehreren", "einige": "einigen", "wenige": "wenigen"}

# After the salutation's comma a sentence goes on in lower case; nouns and "Sie", "Ihr" keep their capitals.
_LOWERED = frozenset(
    "Mein Meine Ich Hiermit Es Das Den Der Die Am Bitte Gekauft Bestellt Erwartet Aufgefallen Kurz Mit Auch Soweit Auf"
    " Vielen Noch Sollte Über Wenn Bestellen Leider Vor Erneut Bis Eine Wurde Ist Falls".split()
)


def swiss(draft: Draft) -> bool:
    return draft.land == "CH"


def format_date(day: date, land: str = "") -> str:
    """14. November 2026; the first month has a name of its own in Austria"""
    return f"{day.day}. {_month(day, land)} {day.year}"


def on_day(day: date, draft: Draft) -> str:
    """The date inside a sentence."""
    return format_date(day, draft.land)


def short_date(day: date, draft: Draft) -> str:
    """14. November, where the year is clear"""
    return f"{day.day}. {_month(day, draft.land)}"


def _month(day: date, land: str) -> str:
    return "Jänner" if day.month == 1 and land == "AT" else MONTHS[day.month - 1]


def format_list(items: Sequence[str]) -> str:
    """a, b und c"""
    return " und ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def amount(draft: Draft) -> str:
    """1.234,50 €, 499 DKK; CHF 1’234.50 in Switzerland, € 1.234,50 in Austria; else as typed."""
    read = money(draft)
    if read is None:
        return draft.amount
    sign = _SIGNS.get(read.currency, read.currency)
    if swiss(draft):
        return f"{read.currency} {read.grouped(thousands='’', decimal='.')}"
    figures = read.grouped(thousands=".", decimal=",")
    return f"{sign} {figures}" if draft.land == "AT" else f"{figures} {sign}"


def quoted(text: str, draft: Draft | None = None) -> str:
    return f"«{text}»" if draft and swiss(draft) else f"„{text}“"


def salutation(draft: Draft) -> str:
    """ "Sehr geehrte Frau Holm," where the gender is told, "Guten Tag Mette Holm," where it is not."""
    return f"{_greeting(draft)}{'' if swiss(draft) else ','}"


def _greeting(draft: Draft) -> str:
    words = [_SHORTENED.get(word.lower().rstrip("."), word) for word in draft.reader.split()]
    if not words:
        return "Sehr geehrte Damen und Herren"
    if any(word.lower() in _JOINTS for word in words):  # "Herr und Frau Holm"
        several = (_SEVERAL.get(word.lower().rstrip("."), word) for word in words)
        return f"Guten Tag {' '.join(_JOINTS.get(word.lower(), word) for word in several)}"
    title, name = words[0].lower().rstrip("."), " ".join(words[1:])
    if name and title in _WOMEN:
        return f"Sehr geehrte Frau {name}"
    if name and title in _MEN:
        return f"Sehr geehrter Herr {name}"
    return f"Guten Tag {name if name and title in _NEITHER else ' '.join(words)}"


def since_when(draft: Draft) -> str:
    """seit 2019 / seit vielen Jahren; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^seit ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f"seit {since}"
    one = _ONE.match(since)
    if one:
        return f"seit {one['about'] or ''}einem {one['unit'].capitalize()}"
    if _LONG.match(since):
        return "seit Langem"
    span = _A_WHILE.match(since)
    if span:
        many = span["many"].lower()
        return f"seit {span['about'] or ''}{_DATIVE.get(many, many)} {span['unit'].capitalize()}en"
    return f"schon länger ({since})" if since else "schon länger"


def by(draft: Draft) -> str:
    return f" bis zum {on_day(draft.by, draft)}" if draft.by else ""


def by_weekday(draft: Draft) -> str:
    """bis Montag, den 7. Dezember 2026, for the request itself"""
    weekday = WEEKDAYS[draft.by.weekday()] if draft.by else ""
    return f" bis {weekday}, den {on_day(draft.by, draft)}{SOFT_COMMA}" if draft.by else ""


def by_then(draft: Draft) -> str:
    """bis zum 7. Dezember, where the letter has named the year before"""
    return f" bis zum {short_date(draft.by, draft)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    """ " von 49,90 €"; words that would have to be declined stand in brackets."""
    if not draft.amount:
        return ""
    return f" von {amount(draft)}" if any(map(str.isdigit, draft.amount)) else f" ({draft.amount})"


def in_own_words(draft: Draft, before: str = "In meinen eigenen Worten") -> str:
    """The marker before words in another language: "In meinen eigenen Worten, auf Dänisch:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in)
    return f"{before}, auf {name}:" if name else f"{before}, in meiner Sprache:"


def opened(text: str, draft: Draft) -> str:
    """The first sentence after "Sehr geehrte Damen und Herren,", which it continues; in Switzerland, where no comma
    stands, it begins anew."""
    goes_on = not swiss(draft) and text.split()[0].rstrip(",:") in _LOWERED
    return f"{text[0].lower()}{text[1:]}" if goes_on else text
