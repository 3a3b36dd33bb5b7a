"""German tax and social insurance numbers, where a word beside them names them."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_IS = r"(?:\s{1,3}(?:is|ist|lautet|er|beträgt))?[\s:.=#-]{0,3}"
_TAX = re.compile(
    r"\b(?:steuer[ -]?(?:id|identnummer|identifikationsnummer|nummer|nr)|identifikationsnummer|id-?nr|tin|"
    r"(?:german )?tax[ -]?(?:id|number|identification number)|(?:tysk )?skatte[ -]?(?:id|nummer))"
    rf"(?:-?(?:nummer|nr|number))?\.?{_IS}(?P<number>\d(?:[ /-]?\d){{9,12}})(?!\d)",
    re.IGNORECASE,
)
# Area, date of birth, first letter of the name at birth, serial number with check digit (§ 147 SGB VI, VKVV).
_SOCIAL = re.compile(r"(?<!\w)(?P<number>\d{2} ?[0-3]\d ?[01]\d ?\d{2} ?[A-Z] ?\d{3})(?!\w)")
_SOCIAL_WORDS = re.compile(
    r"sozialvers|rentenvers|\bSV-?(?:Nummer|Nr)|\bRVNR|\bSVNR|social (?:security|insurance)|socialforsikring",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _TAX.finditer(piece.text):
        yield match.span("number")
    for match in _SOCIAL.finditer(piece.text):
        before = piece.text[max(0, match.start() - 60) : match.start()]
        if _SOCIAL_WORDS.search(before):
            yield match.span("number")


CHECK = text_check(
    "secrets.german_ids",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a tax or social insurance number."),
    why=N_("With it, someone could act in your name. A company finds your case by order or customer number."),
    suggestion=N_("Take it out, and give your order number or customer number instead."),
    examples=Examples(
        good={
            "en": (
                "The invoice lacks your VAT number, please send it again.",
                "My customer number is 86095742719.",
                "Why do you ask for my tax ID?",
            ),
            "de": (
                "Auf der Rechnung fehlt Ihre USt-IdNr., bitte ergänzen Sie sie.",
                "Meine Kundennummer ist 86095742719.",
                "Warum fragen Sie nach meiner Steuer-ID?",
            ),
            "da": (
                "Fakturaen mangler jeres CVR-nummer 12345678.",
                "Mit kundenummer er 86095742719.",
                "Hvorfor spørger I om mit skattenummer?",
            ),
        },
        bad={
            "en": (
                "My German tax ID is ⟦86 095 742 719⟧.",
                "Tax number: ⟦86095742719⟧",
                "Social security number (Germany): ⟦65 170839 J 003⟧",
            ),
            "de": (
                "Meine Steuer-ID lautet ⟦86 095 742 719⟧.",
                "Steueridentifikationsnummer: ⟦86095742719⟧",
                "Meine Sozialversicherungsnummer ist ⟦65170839J003⟧.",
            ),
            "da": (
                "Mit tyske skattenummer er ⟦86095742719⟧.",
                "Skatte-id: ⟦86 095 742 719⟧",
                "Mit tyske socialforsikringsnummer er ⟦65 170839 J 003⟧.",
            ),
        },
    ),
)
