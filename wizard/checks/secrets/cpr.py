"""The Danish personal number (CPR)."""

import re
from collections.abc import Iterator

from stdnum.dk import cpr

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.nearby import is_a_reference, is_near
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NUMBER = re.compile(r"(?<![\w+-])[0-3]\d[01]\d{3}(?P<separator>[ -]?)\d{4}(?![\w-])")
_WORDS = re.compile(r"\bcpr|personnummer|personal (?:id|identity|identification) number", re.IGNORECASE)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _NUMBER.finditer(piece.text):
        named = is_near(_WORDS, piece, match.span())
        # Ten digits in a row are a date of birth by chance once in thirty: then the word has to be there.
        written_as_one = match["separator"] == "-" and not is_a_reference(piece, match.start())
        if (named or written_as_one) and _is_cpr(match[0]):
            yield match.span()


def _is_cpr(number: str) -> bool:
    # The check digit is no test any more: numbers since 2007 may lack it. A date in the future is none of a person.
    try:
        cpr.get_birth_date(cpr.compact(number))
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
                "Mit ordrenummer er 120325-0815.",
                "Jeg vil ikke oplyse mit CPR-nummer.",
                "Fakturanr. 211062-1234 er betalt.",
            ),
        },
        bad={
            "en": (
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
                "Mit cpr.nr. er ⟦2110625629⟧.",
                "Mit navn er Mette, ⟦010190-1234⟧.",
                "Personnummer: ⟦211062 5629⟧",
            ),
        },
    ),
)
