"""Tax and social insurance numbers, German and British, where a word beside them names them."""

import re
from collections.abc import Iterator

from stdnum import ean
from stdnum.at import vnr
from stdnum.de import idnr

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import GAP, runs, whole
from wizard.checks.secrets.names import HARMLESS, Names, Thing, names_in, plain
from wizard.checks.secrets.told import cells_below, says_what
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TAX = frozenset({Thing.TAX})
_SOCIAL = frozenset({Thing.SOCIAL, Thing.SSN, Thing.INSURANCE})
_SOCIAL_NAMED = frozenset({Thing.SOCIAL, Thing.INSURANCE, Thing.SSN, Thing.ID_CARD, Thing.TAX})
# Area, date of birth, first letter of the name at birth, serial number with check digit (§ 147 SGB VI, VKVV).
_GERMAN_SOCIAL = re.compile(rf"\d(?<!\w\d)(?:{GAP}?\d){{7}}{GAP}?[A-Z](?:{GAP}?\d){{3}}(?!\w)", re.IGNORECASE)
# Two letters, six digits, A to D (HMRC, National Insurance Manual NIM39110); "QQ" is theirs for examples.
_BRITISH = re.compile(rf"(?<!\w)[A-Z]{GAP}?[A-Z](?:{GAP}?\d){{6}}{GAP}?[A-D](?!\w)", re.IGNORECASE)
_BRITISH_AS_ONE = re.compile(
    r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][^\S\n]\d\d[^\S\n]\d\d[^\S\n]\d\d[^\S\n][A-D]"
)
# Switzerland's begins with the country's number, and its check digit is an EAN's (eCH-0044).
_SWISS = re.compile(rf"7(?<![\w+*.-]7){GAP}?5{GAP}?6(?:{GAP}?\d){{10}}(?![\w*]|[.,-]\d)")
_OF_SWISS = re.compile(r"\bahv|\bavs\b|\boasi\b|sozialversicher", re.IGNORECASE)
_SWISS_AS_ONE = re.compile(r"756\.\d{4}\.\d{4}\.\d\d")
# A German health insurance's: a letter and nine digits (§ 290 SGB V).
_INSURED = re.compile(rf"(?<!\w)[A-Z]{GAP}?\d(?:{GAP}?\d){{8}}(?!\w)")
# Austria's: a check digit and a date of birth in it.
_OF_THE_INSURED = re.compile(r"versichert|versicherungs-?n|e-?card|\bsv\b|svnr|sv-nr|\bögk\b", re.IGNORECASE)
_INSURED_NEAR = 60  # characters
_OF_A_FIRM = re.compile(
    r"verkäufer|händler|firma|unternehmen|verein|vermieter|anbieter|seller|compan|shop|landlord|sælger|firmaet",
    re.IGNORECASE,
)
_THEIRS = frozenset("your ihre ihrer ihren eure jeres deres dit".split())


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(character.isdigit() for character in names.text):
        return
    yield from sorted({*_tax(names), *_german(names), *_british(names)})


def _tax(names: Names) -> Iterator[Span]:
    near = [name for name in names.all if name.thing in _TAX]
    if not near:
        return
    cells = {cell for _, cell in cells_below(names, _TAX)}
    for row in runs(names.text, 10, 13):
        thing = says_what(names, *row.span())
        named = thing in _TAX
        ours = row.span() in cells or (named and not _is_theirs(names, row.start()))
        as_one = thing is None and idnr.is_valid(whole(row).digits) and names.near(_TAX, *row.span())
        if ours or as_one:
            yield row.span()


def _is_theirs(names: Names, start: int) -> bool:
    """A company has a tax number too, and prints it on every invoice."""
    name = next((name for name in names.before(start) if name.thing in _TAX), None)
    words = re.findall(r"\w+", names.text[max(0, name.start - 24) : name.start]) if name else []
    if words and plain(words[-1]) in _THEIRS:
        return True
    return name is not None and _OF_A_FIRM.search(names.text, max(0, name.start - 24), start) is not None


def _german(names: Names) -> Iterator[Span]:
    cells = {cell for _, cell in cells_below(names, _SOCIAL)}
    for match in _GERMAN_SOCIAL.finditer(names.text):
        thing = says_what(names, *match.span())
        as_one = thing is None and _has_check_digit(match[0])
        if thing in _SOCIAL_NAMED or match.span() in cells or as_one:
            yield match.span()
    for match in _SWISS.finditer(names.text):
        thing = says_what(names, *match.span())
        digits = "".join(character for character in match[0] if character.isdigit())
        as_one = ean.is_valid(digits) and (
            bool(_OF_SWISS.search(names.text)) or (thing is None and _SWISS_AS_ONE.fullmatch(match[0]) is not None)
        )
        if thing in _SOCIAL_NAMED or match.span() in cells or as_one:
            yield match.span()
    for row in runs(names.text, 10, 10):
        near = names.text[max(0, row.start() - _INSURED_NEAR) : row.end() + _INSURED_NEAR]
        if vnr.is_valid(whole(row).digits) and _OF_THE_INSURED.search(near):
            yield row.span()
    if any(name.thing is Thing.SOCIAL for name in names.all):  # Austria's has ten digits: serial number, date of birth
        yield from (row.span() for row in runs(names.text, 10, 10) if _is_social(names, row.span()))
        yield from (match.span() for match in _INSURED.finditer(names.text) if _is_social(names, match.span()))


def _is_social(names: Names, span: Span) -> bool:
    return says_what(names, *span) is Thing.SOCIAL


def _has_check_digit(written: str) -> bool:
    """§ 4 VKVV: the letter as two digits, then weights, cross sums, modulo ten."""
    compact = "".join(character for character in written.upper() if character.isalnum())
    digits = f"{compact[:8]}{ord(compact[8]) - 64:02d}{compact[9:]}"
    if not "01" <= compact[4:6] <= "12" or not "01" <= compact[2:4] <= "31":
        return False
    weighted = (
        int(digit) * weight for digit, weight in zip(digits[:-1], (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=False)
    )
    return sum(number // 10 + number % 10 for number in weighted) % 10 == int(digits[-1])


def _british(names: Names) -> Iterator[Span]:
    cells = {cell for _, cell in cells_below(names, _SOCIAL)}
    for match in _BRITISH.finditer(names.text):
        thing = says_what(names, *match.span())
        as_one = thing is None and _BRITISH_AS_ONE.fullmatch(match[0])
        near = thing not in HARMLESS and names.near(frozenset({Thing.INSURANCE}), *match.span())
        if thing in _SOCIAL_NAMED or match.span() in cells or as_one or near:
            yield match.span()


CHECK = text_check(
    "secrets.tax_and_social",
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
                "Die Steuernummer des Verkäufers, 12/345/67890, fehlt.",
                "Das Teil 65170839J003 passt nicht.",
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
                "My NI is ⟦QQ 12 34 56 C⟧.",
                "Swiss AHV number: ⟦756.9217.0769.85⟧",
                "My German tax ID is ⟦86 095 742 719⟧.",
                "Tax number: ⟦86095742719⟧",
                "Social security number (Germany): ⟦65 170839 J 003⟧",
            ),
            "de": (
                "AHV-Nr. ⟦756.9217.0769.85⟧",
                "Meine Versichertennummer ist ⟦A123456780⟧.",
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
