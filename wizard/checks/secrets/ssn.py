"""The US Social Security number."""

import re
from collections.abc import Iterator

from stdnum.us import ssn

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.nearby import is_a_reference, is_near
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NUMBER = re.compile(r"(?<![\w+-])(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9})(?![\w-])")
_WORDS = re.compile(r"\bSSN\b|social[ -]security|\bsocial (?:number|is\b)|sozialvers|socialsikring", re.IGNORECASE)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _NUMBER.finditer(piece.text):
        named = is_near(_WORDS, piece, match.span())
        # Nine in ten numbers of nine digits could be one, so digits alone prove nothing.
        written_as_one = "-" in match[0] and not is_a_reference(piece, match.start())
        if (named or written_as_one) and ssn.is_valid(re.sub(r"[ -]", "", match[0])):
            yield match.span()


CHECK = text_check(
    "secrets.ssn",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a US Social Security number."),
    why=N_("With it, someone could act in your name. A company finds your case by order or customer number."),
    suggestion=N_("Take it out, and give your order number or customer number instead."),
    examples=Examples(
        good={
            "en": (
                "My order number is 536-90-4399.",
                "Call me on 536904399.",
                "You asked for my Social Security number, and I refused.",
            ),
            "de": (
                "Die Bestellnummer ist 536-90-4399.",
                "Meine Kundennummer lautet 536904399.",
                "Ticket 536-90-4399 ist noch offen.",
            ),
            "da": (
                "Ordrenummer 536-90-4399 mangler.",
                "Mit kundenummer er 536904399.",
                "Sagsnummer 536-90-4399 er stadig åben.",
            ),
        },
        bad={
            "en": (
                "My SSN is ⟦536904399⟧.",
                "I am John Smith, ⟦536-90-4399⟧.",
                "Social security number: ⟦536 90 4399⟧",
            ),
            "de": (
                "Meine SSN lautet ⟦536904399⟧.",
                "Ich bin US-Bürger, ⟦536-90-4399⟧.",
                "Social-Security-Nummer: ⟦536 90 4399⟧",
            ),
            "da": (
                "Mit amerikanske SSN er ⟦536904399⟧.",
                "Jeg er amerikaner, ⟦536-90-4399⟧.",
                "Social security: ⟦536 90 4399⟧",
            ),
        },
    ),
)
