"""How a token looks: of what length and form it is, and which checksums hold. Words beside it are no matter here."""

import re
from collections.abc import Iterator

from stdnum import ean, iban, luhn
from stdnum.de import idnr

from wizard.checks.secrets.tokens import Kind, Token
from wizard.checks.secrets.words import is_product

_BRAND = re.compile(
    r"4(?:\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|5019\d{12}"
    r"|(?:352[89]|35[3-8]\d)\d{12}|(?:6011|64[4-9]\d|65\d\d)\d{12}"
)
_RARE_BRAND = re.compile(r"(?:50|5[6-9]|6\d)\d{10,17}|(?:30[0-5]|36\d|38\d|39\d)\d{11}")
_WRITTEN = {
    "year": re.compile(r"(?:19|20)\d\d"),
    "date": re.compile(
        r"(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:(?:19|20)?\d\d)?|(?:19|20)\d\d-\d\d-\d\d"
    ),
    "time": re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d"),
    "month": re.compile(r"(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:20)?[2-4]\d"),
    "price": re.compile(r"\d{1,3}(?:[., ]\d{3})*[.,]\d\d|\d{1,3}(?:[.,]\d{3})+"),
    "leading zero": re.compile(r"0.*", re.DOTALL),
    "phone": re.compile(r"(?:0|\+|00)\d[\d ()/-]{6,16}|\d\d(?: \d\d){3}"),
    "danish": re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[- /.]{0,3}\d{4}"),
}
_COMPACT = {
    "british": re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]"),
    "bank's code": re.compile(r"[A-Z]{4}(?:DE|DK|GB|AT|CH|US|FR|NL|SE|NO|IE|LU|BE|ES|IT)[A-Z0-9]{2}(?:[A-Z0-9]{3})?"),
    "car": re.compile(r"(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}"),
    "sim": re.compile(r"89\d{16,18}"),
    "creditor": re.compile(r"[A-Z]{2}\d\dZZZ\d+"),
    "german pension": re.compile(r"\d{8}[A-Z]\d{3}"),
    "german health": re.compile(r"[A-Z]\d{9}"),
    "german paper": re.compile(r"[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?D?"),
    "american": re.compile(r"(?!9)\d{9}"),
    "born": re.compile(r"\d{4}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d"),
}
_FILE = re.compile(r"\.(?:pdf|jpe?g|png|gif|docx?|xlsx?|zip|txt|heic|html?|mp4|mov)$")
_SITE = re.compile(r"\.(?:com|de|dk|org|net|example|co\.uk|eu|ch|at)\b")
_SIGN = re.compile(r"[!#$%&*+=^~§@]")
_WORD_AND_NUMBER = re.compile(r"[^\W\d_]{3,}\d{1,4}[!?.]?")
_FRONT = re.compile(r"[A-Za-z]{1,3}(?=[-/]?\d)")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_MOST = 20  # digits that are told apart by number


# Passwords that everybody knows: mostly somebody tells that they are bad ones.
_FAMOUS = frozenset(
    "password1 password1! password123 passwort1 passwort1! passwort123 qwerty abc123 letmein admin".split()
)


def looks(token: Token) -> tuple[str, ...]:
    """Names of what is seen of it; a checksum's name where it holds."""
    if token.kind is Kind.NUMBER:
        return tuple(_of_number(token.text))
    if token.kind is Kind.MIXED:
        return (*_of_number(token.text), *_of_word(token))
    return tuple(_of_word(token))


def digits_of(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _of_number(text: str) -> Iterator[str]:
    digits = digits_of(text)
    yield f"digits {min(len(digits), _MOST)}"
    yield "groups " + " ".join(str(len(group)) for group in re.findall(r"\d+", text))[:12]
    yield "between " + "".join(sorted(set(re.sub(r"\w", "", text))))[:3]
    yield from (name for name, form in _WRITTEN.items() if form.fullmatch(text))
    compact = re.sub(r"[^A-Z0-9]", "", text.upper())
    yield from (name for name, form in _COMPACT.items() if form.fullmatch(compact))
    yield from _checksums(digits, compact)


def _checksums(digits: str, compact: str) -> Iterator[str]:
    length = len(digits)
    if 12 <= length <= 19:
        brand = "brand" if _BRAND.fullmatch(digits) else "rare brand" if _RARE_BRAND.fullmatch(digits) else "no brand"
        yield f"{'luhn' if luhn.is_valid(digits) else 'no luhn'}, {brand}"
    if length == 11 and idnr.is_valid(digits):
        yield "german tax"
    if length in (8, 12, 13, 14) and ean.is_valid(digits):
        yield "swiss" if length == 13 and digits.startswith("756") else "article"
    if len(compact) >= 14 and compact[:2].isalpha() and compact[2:4].isdigit():
        yield "iban" if iban.is_valid(compact) else "no iban"
    if digits in "12345678901":
        yield "in a row"
    if length > 3 and len(set(digits)) <= 2:
        yield "few digits"


def _of_word(token: Token) -> Iterator[str]:
    text, small = token.text, token.text.lower()
    letters = sum(character.isalpha() for character in text)
    yield f"form {_form(text)}"
    yield f"length {min(len(text), 14)}"
    yield f"case {case(text)}"
    if is_product(text):
        yield "product"
    if small in _FAMOUS:
        yield "famous"
    if token.kind is Kind.MIXED:
        digits = len(digits_of(text))
        yield f"letters {min(letters, 6)}"
        yield f"letters {min(letters, 6)}, digits {min(digits, 6)}, case {case(text)}"
        if _WORD_AND_NUMBER.fullmatch(text):
            yield "word and number"
    if token.kind is Kind.WORD:
        yield f"end {small[-2:]}"
        yield f"end {small[-3:]}"
    if _SIGN.search(text):
        yield "sign"
    if _FILE.search(small):
        yield "file"
    if _SITE.search(small):
        yield "site"
    yield from (f"has {part[:8]}" for part in _LETTERS.findall(small)[:2])
    if front := _FRONT.match(text):
        yield f"front {front[0]}"


def _form(text: str) -> str:
    """ "Aa0" for "Sommer24", in eight signs at most."""
    kinds = re.sub("[a-zæøåäöüß]", "a", re.sub("[A-ZÆØÅÄÖÜ]", "A", re.sub(r"\d", "0", text)))
    return re.sub(r"(.)\1+", r"\1", kinds)[:8]


def case(text: str) -> str:
    """How a word's letters are written: all in capitals, small, with a capital in front, otherwise."""
    if text.isupper():
        return "large"
    if text.islower():
        return "small"
    return "first" if text[:1].isupper() and text[1:].islower() else "other"
