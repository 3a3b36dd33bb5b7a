"""Numbers of payment cards: brand by its first digits, length, and Luhn's check digit."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from stdnum import luhn

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import GAP, Number, begins_a_row, parts, runs
from wizard.checks.secrets.iban import ibans_in
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, names_in
from wizard.checks.secrets.told import in_a_number_field, is_of_an_order, naming, says_what
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# First digits (ISO/IEC 7812, as the brands publish them) with the lengths in use. Visa's 13 digits are history, and
# a thirteen-digit number on a receipt is nearly always an EAN.
_BRANDS = re.compile(
    r"4(?:\d{15}|\d{18})"  # Visa, Visa/Dankort
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|5019\d{12}"  # Dankort
    r"|(?:352[89]|35[3-8]\d)\d{12}"  # JCB
    r"|(?:6011|64[4-9]\d|65\d\d)\d{12}"  # Discover
)
_RARE_BRANDS = re.compile(
    r"(?:50|5[6-9]|6\d)\d{10,17}"  # Maestro, UnionPay: nearly any length
    r"|(?:30[0-5]|36\d|38\d|39\d)\d{11}"  # Diners; fourteen digits are mostly a GTIN
)
_SHORTEST, _LONGEST = 12, 19
_PRINTED = ((4, 4, 4, 4), (4, 6, 5))  # how the digits stand on a card
_ROW = 60  # digits: card, expiry, code and what else people write in one row
_MOST_ROWS = 100  # a text with more is a table of something else
_IN_PIECES = re.compile(
    r"\d(?<![\w+*]\d)\d{3}[^\w+*]{1,5}(?:(?:\d{4}[^\w+*]{1,5}){2}\d{4}|\d{6}[^\w+*]{1,5}\d{5})(?![\w*])"
)
_GLUED = Sought(
    r"(?<!\w)(?:visa|visacard|mastercard|amex|card|credit card|karte|kreditkarte|kort|visakort|dankort|maestro)"
    rf"(?:[^\S\n]?#)?(?P<number>\d(?:{GAP}?\d){{14,15}})(?![\w*])",
)
_GROUP = re.compile(r"\d+")
_HALVES, _BETWEEN_HALVES = 120, 45  # characters from the word to the last digit, and between two groups
_SHORTEST_COMMON = 15
# Names of a part of a number: with the other part beside it, it is whole.
_END = re.compile(
    r"end|start|begin|last|first|final|letzt|erst|sidste|slut|first|begynd|ender|starter|første", re.IGNORECASE
)
_ACCOUNTS = frozenset({Thing.ACCOUNT, Thing.BANK_ACCOUNT})
_LEADING_UP = "|".join(
    """
    to onto into on at is was it its from with via by for as of in use using take charge refund number nr no
    digits and or the my mine our please here this that money back amount pay namely said says nummer auf an von
    mit zu zur zum ist war lautet per für nutzen die der das den dem und oder aber bitte hier geld betrag zurück
    also nämlich habe wie über aus ab til på fra med er var det brug bruge og eller men min venligst her pengene
    beløbet retur tilbage som altså nemlig ind nummeret numrene ziffern cifrene cifre payment zahlung betaling
    thanks danke tak were wurde wurden blev bliver has hat har had why when warum wieso hvorfor did does charged
    used debited declined refused belastet abgelehnt trukket afvist not nicht ikke only nur kun always immer
    altid still noch stadig off against took except but if wenn hvis simply just exactly einfach genau bare lige præcis
    whether ob om that dass at took taken nahm tog card karte kort lot gives gave
    """.split()
)
# Nothing speaks of a card, and the word in front is none that leads up to one: "Confirmation 4539 …", "Betr. 4539 …".
_NAMED_BY_A_NOUN = re.compile(
    rf"\b(?!(?:{_LEADING_UP})\b)"
    r"[^\W\d_]{2,}(?:[^\S\n]?[:#]?[^\S\n]?|(?<=betr)\.[^\S\n]|(?<=vedr)\.[^\S\n]|(?<=ref)\.[^\S\n])$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|von|fra)\s$", re.IGNORECASE)
_SAYS = re.compile(r"\s(?:says|shows|reads|gives|zeigt|nennt|siger|viser)\s", re.IGNORECASE)
_ABOUT_CARDS = frozenset({Thing.CARD, Thing.CARD_CODE, Thing.EXPIRY})


def cards_in(piece: Piece) -> tuple[Span, ...]:
    """Where whole card numbers stand; looked for once for all checks."""
    return piece.once(_looked_for)


def _looked_for(piece: Piece) -> tuple[Span, ...]:
    plainly = tuple(_cards(piece))
    oddly = (span for span in _oddly_written(piece) if not any(s < span[1] and span[0] < e for s, e in plainly))
    return tuple(sorted({*plainly, *_apart(oddly)}))


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Of spans that overlap, the first."""
    end = 0
    for span in sorted(spans):
        if span[0] >= end:
            yield span
            end = span[1]


def _cards(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    rows = tuple(islice(runs(names.text, _SHORTEST, _ROW), _MOST_ROWS))
    if not rows:
        return
    ibans = ibans_in(piece)
    for row in rows:
        if any(start < row.start() < end for start, end in ibans):
            continue
        at = row.start()
        # A shipment's twenty digits in groups of four are no place to look for sixteen of a card.
        if not _is_an_orders(names, row.span()) or _FROM.search(names.text, max(0, row.start() - 12), row.start()):
            for number in parts(names.text, *row.span(), _SHORTEST, _LONGEST):
                alone = number.end - number.start == len(row[0])
                if number.start >= at and (
                    _is_surely_a_card(names, number) or _is_card(piece, names, number, alone=alone)
                ):
                    yield number.start, number.end
                    at = number.end


def _oddly_written(piece: Piece) -> Iterator[Span]:
    """Behind a word for a card: with commas or words between the groups, or with no space in front."""
    names = names_in(piece)
    for match in _IN_PIECES.finditer(names.text):
        if _is_common(match[0]) and _is_about_cards(names, match.span()):
            yield match.span()
    for match in _GLUED.finditer(names.reading):
        if _is_common(match["number"]):
            yield match.span("number")
    for name in names.of(frozenset({Thing.CARD})):
        if span := _in_halves(names, name):
            yield span


def _is_common(written: str) -> bool:
    digits = "".join(character for character in written if character.isdigit())
    return _BRANDS.fullmatch(digits) is not None and luhn.is_valid(digits) and len(set(digits)) > 1


def _is_about_cards(names: Names, span: Span) -> bool:
    return says_what(names, *span) not in HARMLESS and names.near(_ABOUT_CARDS, *span)


def _in_halves(names: Names, card: Name) -> Span | None:
    """ "My card starts with 4111 1111 and the rest is 1111 1111"."""
    digits, start, at = "", 0, card.end
    for group in _GROUP.finditer(names.text, card.end, card.end + _HALVES):
        if group.start() - at > _BETWEEN_HALVES or "\n\n" in names.text[at : group.start()]:
            return None
        start, at, digits = start or group.start(), group.end(), digits + group[0]
        if len(digits) >= _SHORTEST_COMMON and _is_common(digits):
            others = (name for name in names.within(card.end, at) if name.thing in HARMLESS)
            return None if any(not _END.search(names.text, name.start, name.end) for name in others) else (start, at)
    return None


def _is_valid(digits: str) -> bool:
    return luhn.is_valid(digits) and len(set(digits)) > 1


def _is_surely_a_card(names: Names, number: Number) -> bool:
    """Check digit, brand and length, and somebody speaks of a card: what is named in between, as in "… the card over
    the phone, 4111 …", names another number, unless it is an order."""
    return (
        _BRANDS.fullmatch(number.digits) is not None
        and _is_valid(number.digits)
        and names.near(_ABOUT_CARDS, number.start, number.end)
        and not _is_an_orders(names, (number.start, number.end))
    )


def _is_card(piece: Piece, names: Names, number: Number, *, alone: bool) -> bool:
    common = _BRANDS.fullmatch(number.digits) is not None
    if not common and not _RARE_BRANDS.fullmatch(number.digits):
        return False
    valid = _is_valid(number.digits)
    printed = number.groups in _PRINTED
    if not valid and not (common and (alone or printed)):
        return False
    thing = says_what(names, number.start, number.end)
    if thing in HARMLESS and printed and _FROM.search(names.text, max(0, number.start - 12), number.start):
        thing = None  # "the payment from 4111 …"
    if thing in HARMLESS or thing is Thing.ONE_TIME:
        return False
    if _is_read_from(names, number.start):
        return False
    about_cards = names.near(_ABOUT_CARDS, number.start, number.end)
    if not valid:  # with the word for it in front, it is a card number with a slip in it
        named = thing is Thing.CARD or (printed and about_cards)
        return named and len(set(number.digits)) > 1
    if about_cards:
        return True
    if thing in _ACCOUNTS and not printed:
        return False
    if _NAMED_BY_A_NOUN.search(names.text, max(0, number.start - 40), number.start):
        return False
    # One in ten numbers passes Luhn by chance: without a word for it, brand and length must be those of most cards.
    looks_like_one = printed or (alone and not in_a_number_field(piece))
    return common and looks_like_one and begins_a_row(names.text, number.start)


def _is_an_orders(names: Names, span: Span) -> bool:
    name = naming(names, *span)
    return name is not None and is_of_an_order(names, name)


def _is_read_from(names: Names, start: int) -> bool:
    """ "The receipt says 4111 …": it is the receipt's."""
    name = next(names.before(start, most=1), None)
    return name is not None and name.thing in HARMLESS and bool(_SAYS.fullmatch(names.text, name.end, start))


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
                "Confirmation 4539148803436467 came by email.",
                "The receipt says 4111111111111111.",
                "I paid with my Visa card ending in 1111.",
                "My order number is 4111111111111111.",
                "The IMEI is 356938035643809 and the barcode says 4006381333931.",
                "You can reach me at +44 20 7946 0958.",
            ),
            "de": (
                "Die Bestätigung 4012888888881881 kam per Mail.",
                "Betreff: 4012888888881881",
                "Ich habe mit meiner Kreditkarte bezahlt, Endziffern 1111.",
                "Meine Bestellnummer lautet 4111111111111111.",
                "Die Sendungsnummer ist 00340434161094042557.",
                "Die Seriennummer ist 4012888888881881.",
            ),
            "da": (
                "Bekræftelsen 4571123456789010 kom på mail.",
                "Betalt med kort, bilag 4571123456789010.",
                "Jeg betalte med Dankort, de sidste fire cifre er 1111.",
                "Mit ordrenummer er 4111111111111111.",
                "Pakkenummeret er 00370724360000001234.",
                "EAN 5701234567899 står på kassen.",
            ),
        },
        bad={
            "en": (
                "My card is ⟦4111 1111 and then 1111 1111⟧.",
                "My visa is ⟦4111,1111,1111,1111⟧.",
                "You will see the payment from ⟦4242-4242-4242-4242⟧.",
                "My card is ⟦4111 1111 1111 1111⟧, please refund it.",
                "Charge it back to ⟦5500-0000-0000-0004⟧.",
                "I paid with American Express ⟦378282246310005⟧.",
                "Please refund my order to ⟦4111111111111111⟧.",
                "My card is ⟦4111 1111 😀 1111 1111⟧.",
                "Card number: ⟦four one one one one one one one one one one one one one one one⟧",
            ),
            "de": (
                "Meine Karte: ⟦4111 1111, dann 1111 1111⟧.",
                "Wieso wurde ⟦5555 5555 5555 4444⟧ abgelehnt?",
                "Bitte erstatten Sie auf die Kreditkarte ⟦4012888888881881⟧.",
                "Meine Mastercard: ⟦5105 1051 0510 5100⟧",
                "Ich zahlte mit ⟦2223-0031-2200-3222⟧ am Montag.",
                "Kreditkarte: ⟦vier eins eins eins, eins eins eins eins, eins eins eins eins, eins eins eins eins⟧",
            ),
            "da": (
                "Mit kort: ⟦4111 1111 og så 1111 1111⟧",
                "Hvorfor blev ⟦5555 5555 5555 4444⟧ afvist?",
                "Betalt med kort ⟦4571 0000 0000 0001⟧.",
                "Mit Dankort er ⟦5019717010103742⟧.",
                "I kan sætte pengene ind på ⟦4111-1111-1111-1111⟧, tak.",
                "Mit Visakort er ⟦enogfyrre elleve elleve elleve elleve elleve elleve elleve⟧.",
            ),
        },
    ),
)
