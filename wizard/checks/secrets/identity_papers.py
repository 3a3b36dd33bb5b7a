"""Numbers of passports, ID cards, driving licences and residence permits."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.names import Name, Names, Thing, names_in, plain
from wizard.checks.secrets.told import cells_below, names_at_once, names_back
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.PASSPORT, Thing.ID_CARD})
# Groups of letters and digits, each with a digit: C01X00T47, 533 401 372, MORGA 657054 SM9IJ.
_GROUP = r"(?=[A-Z]{0,6}\d)[A-Z0-9]{1,18}"
_NUMBER = re.compile(
    rf"(?<![\w,/-])(?<!\d\.)(?:[A-Z]{{1,5}}[ ](?=\d{{6}}[ ][A-Z0-9]{{5}}\b)|(?-i:[A-Z])[ ](?=\d{{4}}))?"
    rf"{_GROUP}(?:[^\S\n]{{0,2}}[ .-]{_GROUP}"
    rf"|[ \n](?=\d){_GROUP}){{0,8}}(?![\w*]|[.,/]\d)",
    re.IGNORECASE,
)
# The foot of a passport or an ID card (ICAO 9303).
_LINE_TO_SCAN = re.compile(r"(?<![\w<])(?=[A-Z0-9<]{0,40}<<)[A-Z0-9<]{28,46}(?![\w<])")
_COUNTRY = re.compile(r"[\s:(]{1,3}[A-Z]{1,3}[):]?[^\S\n]")
_FEWEST, _MOST, _FEWEST_DIGITS = 6, 20, 4
_DATE = re.compile(r"\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)?\d\d|(?:19|20)\d\d[ .-]\d\d[ .-]\d\d")
_BIRTH_OR_MONEY = re.compile(r"\s?(?:€|£|\$|kr\b|eur\b|dkk\b|euro\b|uhr\b)", re.IGNORECASE)
# A "pass" is many things; a person's is named by these, or by the look of its number.
_SHORT_NAMES = frozenset("pass pas passes passet id".split())
_LOOKS_LIKE_ONE = re.compile(r"(?=.{0,8}\d)[CFGHJKLMNPRTVWXYZ0-9]{9,10}", re.IGNORECASE)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    yield from (match.span() for match in _LINE_TO_SCAN.finditer(names.text))
    if not any(name.thing in _NAMED for name in names.all):
        return
    found = {cell for _, cell in cells_below(names, _NAMED) if _NUMBER.fullmatch(names.text, *cell)}
    for match in _NUMBER.finditer(names.text):
        if _looks_like_a_number(match[0]) and not _BIRTH_OR_MONEY.match(names.text, match.end()):
            name = (
                names_at_once(names, _NAMED, match.start())
                or names_back(names, _NAMED, match.end())
                or _of_a_country(names, match.start())
            )
            clear = name and (_is_clear(names, name.start, name.end) or _is_of(names, name, match[0]))
            if clear:
                found.add(match.span())
    yield from sorted(found)


def _of_a_country(names: Names, start: int) -> Name | None:
    """ "Passport GBR 533401372"."""
    name = next(names.before(start, most=1), None)
    if name and name.thing in _NAMED and _COUNTRY.fullmatch(names.text, name.end, start):
        return name
    return None


def _is_of(names: Names, name: Name, number: str) -> bool:
    """A "pass" for nine digits may be one for a gym."""
    only_digits = number.isdigit() and plain(names.text[name.start : name.end]) == "pass"
    return not only_digits and _LOOKS_LIKE_ONE.fullmatch(number) is not None


def _is_clear(names: Names, start: int, end: int) -> bool:
    return plain(names.text[start:end]) not in _SHORT_NAMES


def _looks_like_a_number(written: str) -> bool:
    compact = "".join(character for character in written if character.isalnum())
    digits = sum(character.isdigit() for character in compact)
    enough = digits >= _FEWEST_DIGITS or (digits >= 2 and len(written) in (9, 10) and written.isupper())
    return _FEWEST <= len(compact) <= _MOST and bool(enough) and not _DATE.fullmatch(written)


CHECK = text_check(
    "secrets.identity_papers",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the number of a passport or an ID card."),
    why=N_("With it, someone could act in your name. A company finds your case by order or customer number."),
    suggestion=N_("Take it out, and give your order number or customer number instead."),
    examples=Examples(
        good={
            "en": (
                "My gym pass 533401372 does not open the door.",
                "TV licence number 3012345678 was paid twice.",
                "Why do you need my passport number?",
                "My passport was sent on 12-05-2026 and never came back.",
                "The boarding pass number is 220345678.",
            ),
            "de": (
                "Mein Schwimmbad-Ausweis 123456789 ist weg.",
                "Wozu brauchen Sie meine Personalausweisnummer?",
                "Mein Reisepass wurde am 12.05.2026 abgeschickt.",
                "Mein Skipass Nr. 220345678 öffnet das Drehkreuz nicht.",
            ),
            "da": (
                "Hvorfor skal I bruge mit pasnummer?",
                "Mit pas blev sendt den 12.05.2026 og kom aldrig retur.",
                "Boardingkort nr. 220345678 kunne ikke scannes.",
            ),
        },
        bad={
            "en": (
                "Passport GBR ⟦533401372⟧",
                "My passport number is ⟦533401372⟧.",
                "Passport no. ⟦C01X00T47⟧",
                "Driving licence: ⟦MORGA657054SM9IJ⟧",
                "⟦533401372⟧ is my passport number.",
            ),
            "de": (
                "Mein Reisepass hat unten ⟦P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<<⟧ stehen.",
                "Sie wollen die Ausweisnummer. Sie lautet ⟦L01X00T471⟧.",
                "Führerausweis ⟦123456789001⟧",
                "Meine Ausweisnummer lautet ⟦L01X00T471⟧.",
                "Reisepass-Nr.: ⟦C01X00T47⟧",
                "Perso: ⟦L01X00T471⟧",
            ),
            "da": (
                "I kan bruge passet som legitimation, nummer ⟦L 2085 5149⟧.",
                "Mit id-kort har nummer ⟦4471903⟧.",
                "Mit pasnummer er ⟦203456789⟧.",
                "Pas nr. ⟦203456789⟧",
                "Kørekort nr.: ⟦12345678⟧",
            ),
        },
    ),
)
