"""Numbers of payment cards: brand by its first digits, length, and Luhn's check digit."""

import re
from collections.abc import Iterator

from stdnum import luhn

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import Number, begins_a_row, parts, runs
from wizard.checks.secrets.iban import ibans_in
from wizard.checks.secrets.names import HARMLESS, Names, Thing, names_in
from wizard.checks.secrets.told import in_a_number_field, says_what
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# First digits (ISO/IEC 7812, as the brands publish them) with the lengths in use. Visa's 13 digits are history, and
# a thirteen-digit number on a receipt is nearly always an EAN.
_BRANDS = (
    (re.compile(r"4"), (16, 19)),  # Visa, Visa/Dankort
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),  # Mastercard
    (re.compile(r"3[47]"), (15,)),  # American Express
    (re.compile(r"5019"), (16,)),  # Dankort
    (re.compile(r"352[89]|35[3-8]"), (16,)),  # JCB
    (re.compile(r"6011|64[4-9]|65"), (16,)),  # Discover
)
_RARE_BRANDS = (
    (re.compile(r"50|5[6-9]|6[0-9]"), tuple(range(12, 20))),  # Maestro, UnionPay: nearly any length
    (re.compile(r"30[0-5]|36|38|39"), (14,)),  # Diners; fourteen digits are mostly a GTIN
)
_SHORTEST, _LONGEST = 12, 19
_PRINTED = ((4, 4, 4, 4), (4, 6, 5))  # how the digits stand on a card
_ROW = 60  # digits: card, expiry, code and what else people write in one row
_ABOUT_CARDS = frozenset({Thing.CARD, Thing.CARD_CODE, Thing.EXPIRY})


def cards_in(piece: Piece) -> Iterator[Span]:
    """Where whole card numbers stand."""
    rows = list(runs(piece.text, _SHORTEST, _ROW))
    if not rows:
        return
    names, ibans = names_in(piece), ibans_in(piece)
    for row in rows:
        if any(start < row.start() < end for start, end in ibans):
            continue
        at = row.start()
        # A shipment's twenty digits in groups of four are no place to look for sixteen of a card.
        if says_what(names, *row.span()) not in HARMLESS:
            for number in parts(piece.text, *row.span(), _SHORTEST, _LONGEST):
                if number.start >= at and _is_card(
                    piece, names, number, alone=number.end - number.start == len(row[0])
                ):
                    yield number.start, number.end
                    at = number.end


def _is_card(piece: Piece, names: Names, number: Number, *, alone: bool) -> bool:
    if len(set(number.digits)) == 1 or not _has_brand(number, (*_BRANDS, *_RARE_BRANDS)):
        return False
    thing = says_what(names, number.start, number.end)
    if thing in HARMLESS:
        return False
    if not luhn.is_valid(number.digits):
        # With the word for it in front, it is a card number with a slip in it.
        return thing is Thing.CARD and alone and _has_brand(number, _BRANDS)
    if names.near(_ABOUT_CARDS, number.start, number.end):
        return True
    # One in ten numbers passes Luhn by chance: without a word for it, brand and length must be those of most cards.
    printed = number.groups in _PRINTED
    if not begins_a_row(piece.text, number.start):
        return False
    return _has_brand(number, _BRANDS) and (printed or (alone and not in_a_number_field(piece)))


def _has_brand(number: Number, brands: tuple[tuple[re.Pattern[str], tuple[int, ...]], ...]) -> bool:
    return any(first.match(number.digits) and len(number.digits) in lengths for first, lengths in brands)


def _find(piece: Piece) -> Iterator[Span]:
    yield from cards_in(piece)


CHECK = text_check(
    "secrets.card_number",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the number of a payment card."),
    why=N_("Whoever reads it could pay with your card. No company needs the whole number to help you."),
    suggestion=N_("Take it out. If they have to find your payment, the last four digits are enough."),
    examples=Examples(
        good={
            "en": (
                "I paid with my Visa card ending in 1111.",
                "My order number is 4111111111111111.",
                "The IMEI is 356938035643809 and the barcode says 4006381333931.",
                "You can reach me at +44 20 7946 0958.",
            ),
            "de": (
                "Ich habe mit meiner Kreditkarte bezahlt, Endziffern 1111.",
                "Meine Bestellnummer lautet 4111111111111111.",
                "Die Sendungsnummer ist 00340434161094042557.",
                "Die Seriennummer ist 4012888888881881.",
            ),
            "da": (
                "Jeg betalte med Dankort, de sidste fire cifre er 1111.",
                "Mit ordrenummer er 4111111111111111.",
                "Pakkenummeret er 00370724360000001234.",
                "EAN 5701234567899 står på kassen.",
            ),
        },
        bad={
            "en": (
                "My card is ⟦4111 1111 1111 1111⟧, please refund it.",
                "Charge it back to ⟦5500-0000-0000-0004⟧.",
                "I paid with American Express ⟦378282246310005⟧.",
                "Please refund my order to ⟦4111111111111111⟧.",
            ),
            "de": (
                "Bitte erstatten Sie auf die Kreditkarte ⟦4012888888881881⟧.",
                "Meine Mastercard: ⟦5105 1051 0510 5100⟧",
                "Ich zahlte mit ⟦2223-0031-2200-3222⟧ am Montag.",
            ),
            "da": (
                "Betalt med kort ⟦4571 0000 0000 0001⟧.",
                "Mit Dankort er ⟦5019717010103742⟧.",
                "I kan sætte pengene ind på ⟦4111-1111-1111-1111⟧, tak.",
            ),
        },
    ),
)
