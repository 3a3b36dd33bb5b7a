"""Which words stand before or around a number: they decide what the number is."""

import re
from re import Pattern

from wizard.checks.check import Piece, Span

_NUMBERED_THINGS = (
    "contract policy claim member membership meter warranty registration device product booking mitglieds police "
    "garantie garanti medlems order invoice receipt customer reference ref ticket case serial tracking parcel "
    "shipment article item model bestell bestellung auftrag auftrags rechnung rechnungs kunden kunde vorgangs sendung "
    "sendungs serien artikel modell buchung buchungs referenz vertrags vertrag beleg zähler paket geräte barcode "
    "ordre faktura bestilling bestillings sag sags serie pakke forsendelse vare kvittering aftale måler track trace "
    "imei ean isbn gtin sku"
).split()
# "my order number with you is 4711", but not "refund my order to 4111…".
_LINKS = r"(?:is|was|ist|war|lautet|er|var|no|nr|num|number|nummer|from|vom|fra|says|the|with you|bei ihnen|hos jer)"
_NUMBERED = re.compile(
    rf"\b(?:s/?n|{'|'.join(_NUMBERED_THINGS)})[- ]?(?:s?nummer(?:et)?|s?nr|number|num|no|id|code|kode)?\b"
    rf"[^\n\w]{{0,4}}(?:{_LINKS}[ .:#]{{1,3}}){{0,3}}$",
    re.IGNORECASE,
)
_NUMBER_FIELDS = re.compile(r"(?:order|customer|serial|invoice|ticket)_?(?:number)?$")
_REACH = 48  # characters in front that can name a number: "Die Bestellnummer auf Ihrer Rechnung ist "


def is_a_reference(piece: Piece, start: int) -> bool:
    """Whether an order, customer, serial number or the like starts there, by the words in front or by its field."""
    return bool(_NUMBERED.search(piece.text[max(0, start - _REACH) : start]) or _NUMBER_FIELDS.search(piece.where))


def is_near(words: Pattern[str], piece: Piece, span: Span, *, before: int = 60, after: int = 30) -> bool:
    """Whether one of `words` stands within so many characters of the span."""
    start, end = span
    return bool(words.search(piece.text[max(0, start - before) : start]) or words.search(piece.text[end : end + after]))
