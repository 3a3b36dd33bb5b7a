"""International bank account numbers, of every country that has them."""

import re
from collections.abc import Iterator

from stdnum import iban

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.digits import GAP, runs
from wizard.checks.secrets.names import HARMLESS, Thing, names_in
from wizard.checks.secrets.told import names_at_once, says_what
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# ISO 13616 registry, release 101: country code and length of its IBAN.
_LENGTHS = {
    "AD": 24,
    "AE": 23,
    "AL": 28,
    "AT": 20,
    "AZ": 28,
    "BA": 20,
    "BE": 16,
    "BG": 22,
    "BH": 22,
    "BI": 27,
    "BR": 29,
    "BY": 28,
    "CH": 21,
    "CR": 22,
    "CY": 28,
    "CZ": 24,
    "DE": 22,
    "DJ": 27,
    "DK": 18,
    "DO": 28,
    "EE": 20,
    "EG": 29,
    "ES": 24,
    "FI": 18,
    "FK": 18,
    "FO": 18,
    "FR": 27,
    "GB": 22,
    "GE": 22,
    "GI": 23,
    "GL": 18,
    "GR": 27,
    "GT": 28,
    "HN": 28,
    "HR": 21,
    "HU": 28,
    "IE": 22,
    "IL": 23,
    "IQ": 23,
    "IS": 26,
    "IT": 27,
    "JO": 30,
    "KW": 30,
    "KZ": 20,
    "LB": 28,
    "LC": 32,
    "LI": 21,
    "LT": 20,
    "LU": 20,
    "LV": 21,
    "LY": 25,
    "MC": 27,
    "MD": 24,
    "ME": 22,
    "MK": 19,
    "MN": 20,
    "MR": 27,
    "MT": 31,
    "MU": 30,
    "NI": 28,
    "NL": 18,
    "NO": 15,
    "OM": 23,
    "PK": 24,
    "PL": 28,
    "PS": 29,
    "PT": 25,
    "QA": 29,
    "RO": 24,
    "RS": 22,
    "RU": 33,
    "SA": 24,
    "SC": 31,
    "SD": 18,
    "SE": 24,
    "SI": 19,
    "SK": 24,
    "SM": 27,
    "SO": 23,
    "ST": 25,
    "SV": 28,
    "TL": 23,
    "TN": 24,
    "TR": 26,
    "UA": 29,
    "VA": 22,
    "VG": 24,
    "XK": 20,
    "YE": 30,
}
_START = re.compile(
    rf"(?:(?<![^\W_])|(?<=iban))(?=[A-Z]{{2}}[\W\d_])(?:{'|'.join(_LENGTHS)}){GAP}?\d{GAP}?\d(?={GAP}?\w)",
    re.IGNORECASE,
)
_NEXT = re.compile(rf"{GAP}?[0-9A-Z]", re.IGNORECASE)
# What is meant for one, with a digit too many or too few: only where the word stands in front.
_MEANT = re.compile(
    rf"(?<![^\W_])[A-Z]{{2}}{GAP}?\d\d(?:{GAP}?[0-9]){{10,26}}(?![\w*])|(?<![^\W_])[A-Z]{{2}}\d\d{GAP}?[A-Z]{{4}}(?:{GAP}?[0-9]){{8,14}}(?![\w*])",
    re.IGNORECASE,
)
_NAMED = frozenset({Thing.IBAN})
_AT_A_BANK = frozenset({Thing.IBAN, Thing.BANK, Thing.BANK_ACCOUNT, Thing.ACCOUNT})
_FEWEST_DIGITS = 12
_DIGITS_WITHOUT_COUNTRY = (13, 32)  # "my IBAN is 89 3704 …"


def ibans_in(piece: Piece) -> tuple[Span, ...]:
    """Where valid ones stand."""
    return tuple(_valid(piece))


def _find(piece: Piece) -> Iterator[Span]:
    found = ibans_in(piece)
    for span in sorted(set(_mistyped(piece)), key=lambda span: span[0] - span[1]):  # the longest first
        if not _overlaps(span, found):
            found = (*found, span)
    yield from sorted(found)


def _valid(piece: Piece) -> Iterator[Span]:
    names, at = names_in(piece), 0
    while match := _START.search(names.text, at):
        end = _end(names.text, match)
        if end and _is_meant(piece, match.start(), end):
            # One in a hundred order numbers of that look is valid by chance.
            if says_what(names, _behind_a_no(match), end) not in HARMLESS:
                yield match.start(), end
            at = end
        else:
            at = match.end()


def _is_meant(piece: Piece, start: int, end: int) -> bool:
    """By its check digits; or, with a slip in them, by its groups of four and a word about banks nearby."""
    names = names_in(piece)
    written = names.text[start:end]
    if iban.is_valid(_compact(written), check_country=False):
        return True
    in_fours = re.fullmatch(r"[A-Z]{2}\d\d(?:[^\S\n][A-Z0-9]{4}){2,7}(?:[^\S\n][A-Z0-9]{1,4})?", written) is not None
    digits = sum(character.isdigit() for character in written)
    return in_fours and digits >= _FEWEST_DIGITS and names.near(_AT_A_BANK, start, end)


def _behind_a_no(match: re.Match[str]) -> int:
    """In "Tracking no 82 …", Norway's two letters are a word of the name."""
    letters = len(match[0]) - len(match[0].lstrip("NOno \u00a0\u202f.-–\n")) if match[0][:2].upper() == "NO" else 0
    return match.start() + letters


def _mistyped(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if any(name.thing in _NAMED for name in names.all):
        for match in _MEANT.finditer(names.text):
            if match[0][:2].islower() and match[0][2].isspace():
                continue  # "is 89 3704 …" names no country
            if names_at_once(names, _NAMED, match.start()):
                yield match.span()
        for row in runs(names.text, *_DIGITS_WITHOUT_COUNTRY):
            if says_what(names, *row.span()) is Thing.IBAN:
                yield row.span()


def _overlaps(span: Span, others: tuple[Span, ...]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _compact(written: str) -> str:
    return "".join(character for character in written if character.isalnum())


def _end(text: str, start: re.Match[str]) -> int | None:
    """Where the country's number of characters is reached, if no further letter or digit follows."""
    at = start.end()
    for _ in range(_LENGTHS[start[0][:2].upper()] - 4):
        character = _NEXT.match(text, at)
        if not character:
            return None
        at = character.end()
    return None if at < len(text) and text[at].isalnum() else at


CHECK = text_check(
    "secrets.iban",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the number of a bank account (IBAN)."),
    why=N_("In the wrong hands, it can be used to take money in your name. Companies refund you the way you paid."),
    suggestion=N_("Take it out. If they need it for a refund, they will ask, and you can check who asks."),
    examples=Examples(
        good={
            "en": (
                "Please refund me to the account I paid from.",
                "The article is DE89 3704, size 40.",
                "My reference is GB29ABCD1234.",
            ),
            "de": (
                "Bitte erstatten Sie auf das Konto, von dem ich bezahlt habe.",
                "Meine IBAN haben Sie bereits.",
                "Der Artikel heißt DE12 3456 und ist blau.",
            ),
            "da": (
                "Send venligst pengene til den konto, jeg betalte fra.",
                "Varen hedder DK50 0040 og er rød.",
                "I har allerede mit IBAN-nummer.",
            ),
        },
        bad={
            "en": (
                "My IBAN is ⟦89 3704 0044 0532 0130 00⟧.",
                "You want the IBAN. Here it is: ⟦GB29NWBK60161331926818⟧",
                "Please pay to ⟦GB29 NWBK 6016 1331 9268 19⟧ this week.",
                "My IBAN: ⟦IE29AIBK93115212345678⟧.",
                "Refund to ⟦gb29nwbk60161331926819⟧ please.",
            ),
            "de": (
                "Überweisen Sie auf ⟦DE89 3704 0044 😀 0532 0130 00⟧.",
                "Bitte überweisen Sie auf ⟦DE89 3704 0044 0532 0130 00⟧ und bestätigen Sie es.",
                "IBAN ⟦DE89370400440532013000⟧",
                "Mein Konto ist ⟦AT61 1904 3002 3457 3201⟧.",
            ),
            "da": (
                "Mit IBAN er ⟦50 0040 0440 1162 43⟧.",
                "Indsæt pengene på ⟦DK50 0040 0440 1162 43⟧, tak.",
                "IBAN: ⟦DK5000400440116243⟧",
                "Min konto er ⟦SE45 5000 0000 0583 9825 7466⟧ i Sverige.",
            ),
        },
    ),
)
