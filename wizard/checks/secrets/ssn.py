"""The US Social Security number."""

import re
from collections.abc import Iterator

from stdnum.us import ssn

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import is_a_whole_row, runs, whole
from wizard.checks.secrets.names import Thing, names_in
from wizard.checks.secrets.told import cells_below, in_a_number_field, says_what
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.SSN})
_AS_ONE = re.compile(r"\d{3}-\d{2}-\d{4}")


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    cells = {cell for _, cell in cells_below(names, _NAMED)}
    for row in runs(names.text, 9, 9):
        thing = says_what(names, *row.span())
        # Nine in ten numbers of nine digits could be one, so digits alone prove nothing.
        as_one = (
            thing is None
            and _AS_ONE.fullmatch(row[0])
            and not in_a_number_field(piece)
            and is_a_whole_row(names.text, *row.span())
        )
        if thing in _NAMED or row.span() in cells or (as_one and ssn.is_valid(whole(row).digits)):
            yield row.span()


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
                "The last form had my Social as ⟦219 09 9999⟧.",
                "SS# ⟦219-09-9999⟧",
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
