"""The Danish personal number (CPR)."""

import re
from collections.abc import Iterator

from stdnum.dk import cpr

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import is_a_whole_row, runs, whole
from wizard.checks.secrets.names import Names, Thing, names_in
from wizard.checks.secrets.told import cells_below, in_a_number_field, names_at_once, says_what
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.CPR})
_BORN = re.compile(
    r"\b(?:født|fødsels\w+|born|birth\w*|dob|geboren|geb\.|geburts\w+)\D{0,24}"
    r"(?:\d{6}\b|\d{1,2}[./ -]{1,2}(?:\d{1,2}[./ -]|[^\W\d]{3,9}\.?\s)\s?(?:\d{4}|\d\d)\b)",
    re.IGNORECASE,
)
_FOUR = re.compile(r"(?<![\w./-])\d{4}(?![\w/-]|[.,]\d)")
_HALVES = re.compile(
    r"(?<![\w./-])\d{6},? (?:(?:and|then|og|så|derefter|und|dann|efterfulgt|followed|gefolgt|af|by|von) ){1,3}"
    r"\d{4}(?!\w)"
)
# "Born 3 June, and the last four are 4417": what else has four last digits is a card.
_BORN_AND_LAST = re.compile(
    r"\b(?:født|fødselsdag|fødselsdato|born|geboren)\b[^!?]{0,60}?"
    r"\b(?:sidste fire|fire sidste|last four|letzten vier)\b"
    r"[^\d.!?]{0,24}(?P<four>\d{4})(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
_NEAR = 200
_BEFORE_BRACKETS = 24
_CARD = re.compile(r"kort|card|karte|konto|account", re.IGNORECASE)
_AS_ONE = re.compile(r"\d{6}[^\S\n]?[-–][^\S\n]?\d{4}")


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    cells = {cell for _, cell in cells_below(names, _NAMED)}
    yield from _last_four(names)
    yield from (match.span("four") for match in _BORN_AND_LAST.finditer(names.text) if not _CARD.search(match[0]))
    yield from _in_halves(names)
    for row in (*runs(names.text, 10, 10), *runs(names.text, 11, 12, gap="-")):  # 12: a Swedish one
        thing = None if _is_in_brackets(names, row.span()) else says_what(names, *row.span())
        # The check digit is no test any more: numbers since 2007 may lack it. Named, a slip in the date is no reason
        # either. Unnamed, ten digits are a date of birth by chance once in thirty: then they must be written as one.
        as_one = (
            thing is None
            and _AS_ONE.fullmatch(row[0])
            and not in_a_number_field(piece)
            and is_a_whole_row(names.text, *row.span())
        )
        digits = whole(row).digits
        if (
            thing in _NAMED
            or row.span() in cells
            or (as_one and _is_born(digits))
            or (thing is None and _is_written_in_danish(piece, names, row.span(), digits))
        ):
            yield row.span()


def _is_written_in_danish(piece: Piece, names: Names, span: Span, digits: str) -> bool:
    """Ten digits in a row in a Danish text, with a date of birth and a check digit: one number in three hundred."""
    return (
        piece.language == "da"
        and not in_a_number_field(piece)
        and is_a_whole_row(names.text, *span)
        and _is_born(digits)
        and cpr.checksum(digits) == 0
    )


def _is_in_brackets(names: Names, span: Span) -> bool:
    """ "My husband (070761-4285) is a customer too": what follows the brackets does not name the number."""
    if names.text[span[0] - 1 : span[0]] != "(" or names.text[span[1] : span[1] + 1] != ")":
        return False
    front = next(names.before(span[0], most=1), None)
    return front is None or span[0] - front.end > _BEFORE_BRACKETS


def _in_halves(names: Names) -> Iterator[Span]:
    """ "My CPR is 070761, and then 4285"."""
    if names.of(_NAMED):
        for match in _HALVES.finditer(names.text):
            if names_at_once(names, _NAMED, match.start()):
                yield match.span()


def _last_four(names: Names) -> Iterator[Span]:
    """Beside the date of birth, the last four digits are the rest of the number."""
    if not names.of(_NAMED) or not (birth := _BORN.search(names.text)):
        return
    for match in _FOUR.finditer(names.text):
        near = -_NEAR <= match.start() - birth.end() <= _NEAR
        apart = match.end() <= birth.start() or match.start() >= birth.end()
        if near and apart and names_at_once(names, _NAMED, match.start()):
            yield match.span()


def _is_born(digits: str) -> bool:
    # A date in the future is none of a person.
    try:
        cpr.get_birth_date(digits)
    except ValueError:  # stdnum's own errors are ValueErrors
        return False
    return True


CHECK = text_check(
    "secrets.cpr",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a Danish CPR number."),
    why=N_("With it, someone could act in your name. A company finds your case by order or customer number."),
    suggestion=N_("Take it out, and give your order number or customer number instead."),
    examples=Examples(
        good={
            "en": (
                "Order number 120325-0815 has not arrived.",
                "Please call 2110627890 after four.",
                "I never gave you my CPR number.",
            ),
            "de": (
                "Die Bestellnummer ist 120325-0815.",
                "Die Rechnungsnummer lautet 0101901234.",
                "Meine dänische Personennummer steht nicht darin.",
            ),
            "da": (
                "De sidste fire cifre i mit CPR-nummer er 5370.",
                "Ansøgning 070761-4285 er afvist.",
                "Mit ordrenummer er 120325-0815.",
                "Jeg vil ikke oplyse mit CPR-nummer.",
                "Fakturanr. 211062-1234 er betalt.",
            ),
        },
        bad={
            "en": (
                "You asked for my CPR number. Here it is: ⟦260576-5370⟧",
                "I was born in Denmark, ⟦211062-5629⟧.",
                "My CPR number is ⟦2110625629⟧.",
                "CPR: ⟦211062 5629⟧",
            ),
            "de": (
                "Meine dänische CPR-Nummer ist ⟦2110625629⟧.",
                "CPR ⟦211062 5629⟧",
                "Ich heiße Mette, ⟦010190-1234⟧.",
            ),
            "da": (
                "Jeg er født 26.05.1976, og de sidste fire cifre i mit CPR-nummer er ⟦5370⟧.",
                "Mit CPR: ⟦070761 og så 4285⟧",
                "mit c.p.r. nr. er ⟦2605765370⟧",
                "Mit cpr.nr. er ⟦2110625629⟧.",
                "Mit navn er Mette, ⟦010190-1234⟧.",
                "Personnummer: ⟦211062 5629⟧",
            ),
        },
    ),
)
