"""How German writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import Draft

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

_A_TIME = re.compile(r"^(?:(?:Anfang|Mitte|Ende) )?(?:[A-ZÄÖÜ][a-zäöü]+ )?(?:19|20)\d\d$")
_A_WHILE = re.compile(
    r"^(?P<about>(?:mehr als|über|fast|etwa|rund|gut) )?(?P<many>\w+) (?P<unit>Jahr|Monat)en?$", re.IGNORECASE
)
_DATIVE = {"viele": "vielen", "mehrere": "mehreren", "einige": "einigen", "wenige": "wenigen"}

# After the salutation's comma a sentence goes on in lower case; nouns and "Sie", "Ihr" keep their capitals.
_LOWERED = frozenset(
    "Mein Meine Ich Hiermit Es Das Den Der Die Am Bitte Gekauft Bestellt Erwartet Aufgefallen Kurz Mit Auch Soweit Auf"
    " Vielen Noch Sollte Über".split()
)


def format_date(day: date) -> str:
    """14. November 2026"""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """14. November, for a subject"""
    return f"{day.day}. {MONTHS[day.month - 1]}"


def format_list(items: Sequence[str]) -> str:
    """a, b und c"""
    return " und ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def quoted(text: str) -> str:
    return f"„{text}“"


def salutation(draft: Draft) -> str:
    """ "Sehr geehrte Frau Holm," where the gender is told, "Guten Tag Mette Holm," where it is not."""
    words = draft.reader.split()
    if not words:
        return "Sehr geehrte Damen und Herren,"
    title, name = words[0].lower().rstrip("."), " ".join(words[1:])
    if name and title in _WOMEN:
        return f"Sehr geehrte Frau {name},"
    if name and title in _MEN:
        return f"Sehr geehrter Herr {name},"
    return f"Guten Tag {name if name and title in _NEITHER else draft.reader},"


def since_when(draft: Draft) -> str:
    """seit 2019 / seit vielen Jahren; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^seit ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f"seit {since}"
    span = _A_WHILE.match(since)
    if span:
        many = span["many"].lower()
        return f"seit {span['about'] or ''}{_DATIVE.get(many, many)} {span['unit'].capitalize()}en"
    return f"schon länger ({since})" if since else "schon länger"


def by(draft: Draft) -> str:
    return f" bis zum {format_date(draft.by)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    return f" von {draft.amount}" if draft.amount else ""


def in_own_words(draft: Draft, before: str = "In meinen eigenen Worten") -> str:
    """The marker before words in another language: "In meinen eigenen Worten, auf Dänisch:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in)
    return f"{before}, auf {name}:" if name else f"{before}, in meiner Sprache:"


def opened(text: str) -> str:
    """The first sentence after "Sehr geehrte Damen und Herren,", which it continues."""
    return f"{text[0].lower()}{text[1:]}" if text.split()[0].rstrip(",:") in _LOWERED else text
