"""PINs."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, names_in
from wizard.checks.secrets.told import cells_below, names_at_once, names_back, no_measure
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.PIN})
_CODE = frozenset({Thing.CODE})  # a code is a PIN where it is a card's or an account's
_OPENED = frozenset({Thing.CARD, Thing.PIN, Thing.BANK_ACCOUNT})
_NUMBER = re.compile(r"(?<![\w.,*+€$£-])\d(?:[ .-]?\d){3,7}(?![\w*]|[.,/-]\d)")


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(name.thing in _NAMED | _CODE for name in names.all):
        return
    found = {cell for _, cell in cells_below(names, _NAMED) if _NUMBER.fullmatch(piece.text, *cell)}
    for match in _NUMBER.finditer(piece.text):
        if no_measure(piece.text, match.span()) and _is_told(names, match.span()):
            found.add(match.span())
    yield from sorted(found)


def _is_told(names: Names, span: Span) -> bool:
    if names_at_once(names, _NAMED, span[0]) or names_back(names, _NAMED, span[1]):
        return True
    code = names_at_once(names, _CODE, span[0]) or names_back(names, _CODE, span[1])
    return code is not None and _is_of_a_card(names, code, span)


def _is_of_a_card(names: Names, code: Name, span: Span) -> bool:
    start, end = min(code.start, span[0]), max(code.end, span[1])
    around = names.within(max(0, start - 70), end + 40)
    return any(name.thing in _OPENED for name in around) and not any(name.thing in HARMLESS for name in around)


CHECK = text_check(
    "secrets.pin",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a PIN."),
    why=N_("A PIN opens your card, phone or account. No company needs it, not even your bank."),
    suggestion=N_("Take it out. If you have sent it already, change it."),
    examples=Examples(
        good={
            "en": (
                "The PIN pad is broken.",
                "I typed my PIN three times on 14 May 2026.",
                "The terminal asked for a PIN 3 times.",
            ),
            "de": (
                "Das Gerät nimmt meine PIN nicht an.",
                "Ich habe die PIN am 14.05.2026 dreimal eingegeben.",
                "Bitte schicken Sie mir eine neue PIN an meine Adresse in 2300 Kopenhagen.",
            ),
            "da": (
                "Automaten tager ikke min pinkode.",
                "Jeg tastede pinkoden 3 gange den 14. maj 2026.",
                "Send mig venligst en ny pinkode.",
            ),
        },
        bad={
            "en": (
                "My pin is ⟦1234⟧.",
                "PIN: ⟦482913⟧",
                "The PIN for my card is ⟦4711⟧, and it fails.",
            ),
            "de": (
                "Die PIN ist ⟦1234⟧.",
                "PIN-Code: ⟦4711⟧",
                "Die PIN meiner Karte lautet ⟦4711⟧.",
                "Meine Geheimzahl lautet ⟦4711⟧.",
            ),
            "da": (
                "Min pinkode er ⟦1234⟧.",
                "pinkode ⟦1234⟧",
                "Pinkoden til mit kort er ⟦4711⟧.",
            ),
        },
    ),
)
