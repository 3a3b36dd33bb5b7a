"""How Danish writes dates, lists, names and greetings."""

import re
from collections.abc import Sequence
from datetime import date

from wizard.languages.draft import Draft

MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()

LANGUAGE_NAMES = {
    "en": "engelsk", "de": "tysk", "da": "dansk", "sv": "svensk", "nb": "norsk", "no": "norsk", "nl": "hollandsk",
    "fr": "fransk", "es": "spansk", "it": "italiensk", "pl": "polsk", "pt": "portugisisk",
}  # fmt: skip

# A reader's title, as a Danish, English or German page gives it.
_TITLES = {
    "fru": "fru", "frk": "frøken", "hr": "hr.", "mr": "hr.", "herr": "hr.", "herrn": "hr.", "ms": "fru", "mrs": "fru",
    "miss": "frøken", "frau": "fru", "dr": "dr.",
}  # fmt: skip
_NEITHER = frozenset({"mx"})

_A_TIME = re.compile(r"^(?:[a-zæøå]+ )?(?:19|20)\d\d$", re.IGNORECASE)
_A_WHILE = re.compile(r"^(?:(?:mere end|over|næsten|omkring|ca\.) )?\w+ (?:år|måneder)$", re.IGNORECASE)


def format_date(day: date) -> str:
    """14. november 2026"""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """14. november, for a subject"""
    return f"{day.day}. {MONTHS[day.month - 1]}"


def format_list(items: Sequence[str]) -> str:
    """a, b og c"""
    return " og ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def quoted(text: str) -> str:
    return f"»{text}«"


def salutation(draft: Draft) -> str:
    """ "Kære Mette Holm,", else the team."""
    words = draft.reader.split()
    if not words:
        return "Kære kundeservice,"
    opener, name = words[0].lower().rstrip("."), " ".join(words[1:])
    if name and opener in _TITLES:
        return f"Kære {_TITLES[opener]} {name},"
    return f"Kære {name if name and opener in _NEITHER else draft.reader},"


def since_when(draft: Draft) -> str:
    """siden 2019 / i mange år; what fits neither stands in brackets, where no grammar can break."""
    since = re.sub(r"^(?:siden|i) ", "", draft.since, flags=re.IGNORECASE)
    if _A_TIME.match(since):
        return f"siden {since}"
    if _A_WHILE.match(since):
        return f"i {since}"
    return f"i et stykke tid ({since})" if since else "i et stykke tid"


def by(draft: Draft) -> str:
    return f" senest den {format_date(draft.by)}" if draft.by else ""


def of_amount(draft: Draft) -> str:
    return f" på {draft.amount}" if draft.amount else ""


def in_own_words(draft: Draft, before: str = "Med mine egne ord") -> str:
    """The marker before words in another language: "Med mine egne ord, på tysk:"."""
    name = LANGUAGE_NAMES.get(draft.letter.written_in, "mit eget sprog")
    return f"{before}, på {name}:"


def opened(text: str) -> str:
    """Danish begins with a capital after the salutation."""
    return text
