"""How English writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import Draft

MONTHS = ("January February March April May June July August September October November December").split()

# Of company sites and of customers, as far as the service reads them.
LANGUAGE_NAMES = {
    "en": "English", "de": "German", "da": "Danish", "sv": "Swedish", "nb": "Norwegian", "no": "Norwegian",
    "nl": "Dutch", "fr": "French", "es": "Spanish", "it": "Italian", "pl": "Polish", "pt": "Portuguese",
}  # fmt: skip

# A reader's title, as an English, German or Danish page gives it.
_TITLES = {
    "mr": "Mr", "ms": "Ms", "mrs": "Mrs", "miss": "Miss", "mx": "Mx", "dr": "Dr", "prof": "Professor",
    "professor": "Professor", "herr": "Mr", "herrn": "Mr", "frau": "Ms", "fru": "Ms", "frk": "Ms", "hr": "Mr",
}  # fmt: skip

_DETERMINED = re.compile(r"^(?:the|a|an|my|our|your|this|one) ", re.IGNORECASE)
_A_TIME = re.compile(r"^(?:early |late |spring |summer |autumn |winter |[A-Z][a-z]+ )?(?:19|20)\d\d$")
_A_WHILE = re.compile(r"^(?:more than |over |about |almost |nearly )?(?:many|several|a few|some|\w+) (?:years|months)$")


def format_date(day: date) -> str:
    """14 November 2026"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """14 November, for a subject"""
    return f"{day.day} {MONTHS[day.month - 1]}"


def format_list(items: Sequence[str]) -> str:
    """a, b and c"""
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def quoted(text: str) -> str:
    return f"“{text}”"


def the_quoted(text: str) -> str:
    """the “Ronda kettle”, for "the kettle I bought"; what was typed with an article or "my" needs none."""
    return quoted(text) if _DETERMINED.match(text) else f"the {quoted(text)}"


def salutation(draft: Draft) -> str:
    """By name and title as the reader is known, else to the team: nobody's title or gender is guessed."""
    if not draft.reader:
        return "Dear Customer Service Team,"
    words = draft.reader.split()
    title = _TITLES.get(words[0].lower().rstrip("."))
    return f"Dear {' '.join((title, *words[1:]) if title and words[1:] else words)},"


def since_when(draft: Draft) -> str:
    """since 2019 / for many years; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^(?:since|for) ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f" since {since}"
    if _A_WHILE.match(since):
        return f" for {since}"
    return f" ({since})" if since else ""


def by(draft: Draft) -> str:
    return f" by {format_date(draft.by)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    return f" of {draft.amount}" if draft.amount else ""


def in_own_words(draft: Draft, before: str = "In my own words") -> str:
    """The marker before words in another language: "In my own words, in Danish:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in, "my own language")
    return f"{before}, in {name}:"


def opened(text: str) -> str:
    """English begins with a capital after the salutation, as always."""
    return text
