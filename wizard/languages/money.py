"""An amount of money as people type it, read so that each language can write it in its own manner."""

import re
from dataclasses import dataclass

from wizard.languages.draft import Draft

# What stands for a currency, in small letters and without a full stop; "kr" is told by the country.
_CODES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "pund": "GBP", "pfund": "GBP",
    "$": "USD", "usd": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD",
    "chf": "CHF", "fr": "CHF", "sfr": "CHF", "franken": "CHF", "francs": "CHF",
    "dkk": "DKK", "sek": "SEK", "nok": "NOK",
}  # fmt: skip
_CROWNS = frozenset("kr kroner krone kronen kronor crowns".split())
_CURRENCIES = {
    **dict.fromkeys("AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(), "EUR"),
    "GB": "GBP", "US": "USD", "CH": "CHF", "DK": "DKK", "SE": "SEK", "NO": "NOK",
}  # fmt: skip

_WORD = r"[^\W\d_]+\.?|US\$|[€£$]"
_MONEY = re.compile(
    rf"^(?P<front>{_WORD})? *(?P<number>\d(?:[\d.,'’  ]*\d)?)(?:[.,](?:-|–|—){{1,2}})? *(?P<back>{_WORD})?$"
)
_CENTS = re.compile(r"[.,](?P<cents>\d{1,2})$")
_GROUPED = re.compile(r"^\d{1,3}(?:([.,'’  ])\d{3})(?:\1\d{3})*$")


@dataclass(frozen=True)
class Money:
    """`whole` and `cents` are digits, cents two of them or none; `currency` is ISO 4217."""

    whole: str
    cents: str
    currency: str

    def grouped(self, *, thousands: str, decimal: str) -> str:
        """ "1,234.50" for the marks "," and "."; four digits and fewer than that stay together without cents."""
        digits = self.whole
        groups = [digits[max(0, end - 3) : end] for end in range(len(digits), 0, -3)]
        return thousands.join(reversed(groups)) + (f"{decimal}{self.cents}" if self.cents else "")


def money(draft: Draft) -> Money | None:
    """The amount asked for; None where it is no plain number, or its currency is not known for sure."""
    read = _MONEY.match(draft.amount)
    if read is None or (read["front"] and read["back"]):
        return None
    figures, currency = (
        _figures(read["number"], draft.letter.written_in),
        _currency(read["front"] or read["back"], draft),
    )
    return Money(*figures, currency) if figures and currency else None


def _currency(typed: str | None, draft: Draft) -> str:
    """As typed; where nothing is, the one in which customer and company both pay."""
    company, customer = draft.case.company.country.upper(), draft.case.customer.country.upper()
    theirs, mine = _CURRENCIES.get(company or customer, ""), _CURRENCIES.get(customer or company, "")
    if not typed:
        return theirs if theirs == mine else ""
    word = typed.lower().rstrip(".")
    if word not in _CROWNS:
        return _CODES.get(word, "")
    return next((code for code in (theirs, mine) if code in ("DKK", "SEK", "NOK")), "")


def _figures(number: str, written_in: str) -> tuple[str, str] | None:
    """Whole units and cents; None for "1.234" where it may be either."""
    grouped = _GROUPED.match(number)
    if grouped and grouped[1] in ".," and number.count(grouped[1]) == 1 and (grouped[1] == ",") != (written_in == "en"):
        return None
    cents = None if grouped else _CENTS.search(number)
    whole = number[: cents.start()] if cents else number
    if cents and not whole.isdigit() and not _GROUPED.match(whole):
        return None
    if not cents and not grouped and not whole.isdigit():
        return None
    return re.sub(r"\D", "", whole), f"{cents['cents']:0<2}" if cents else ""
