"""Account numbers as banks of one country write them: with BLZ, sort code, registration or routing number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.names import HARMLESS, Names, Thing, names_in
from wizard.checks.secrets.spoken import VEIL
from wizard.checks.secrets.told import cells_below, no_measure, says_what, tight
from wizard.checks.sought import AnySought, Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# Spaces, dashes, dots inside; a slash divides bank and account.
_IN = rf"(?:[^\S\n]{{1,2}}|[^\S\n]?[-–.][^\S\n]?|\n|{VEIL}{{1,14}}[^\S\n]?{VEIL}{{0,14}}|[^\S\n]{VEIL}{{1,14}}[^\S\n]?)"
_NUMBER = re.compile(rf"(?<![\w+*,-])(?<!\d\.)\d(?:{_IN}?\d){{3,17}}(?![\w*]|[.,]\d)")
_TWO_PARTS = re.compile(
    r"(?P<bank>\d{2}[-–. ]?\d{2}[-–. ]?\d{2}|\d{3}[ ]?\d{3}[ ]?\d{2}"
    r"|\d{4})[^\S\n]{0,2}[-–/, \n][^\S\n]{0,2}(?P<account>\d(?:[ .-]?\d){5,9})"
)
_SORT_CODE = re.compile(r"\d\d([-– ])\d\d\1\d\d")
_BANKS = frozenset({Thing.BANK_CODE, Thing.BRANCH})
_ACCOUNTS = frozenset({Thing.ACCOUNT, Thing.BANK_ACCOUNT})
_AT_A_BANK = frozenset({Thing.BANK, Thing.BANK_CODE, Thing.BRANCH, Thing.BANK_ACCOUNT, Thing.IBAN})
_DIGITS_OF_AN_ACCOUNT = range(5, 15)
_DIGITS_OF_A_BANK = {6, 8, 9}  # sort code, BLZ, routing number
_REACH = 80
_BETWEEN_HALVES = 48  # "1234 at the bank with the sort code 12-34-56"
# Money that is to go to what follows, and what that must look like: "sæt de 300 kr. ind på 1234 0001234567".
_DANISH = re.compile(r"\d{4}(?:[^\S\n]?[-–][^\S\n]?|[^\S\n])?\d{6,10}")
_PAID_IN_DANISH = re.compile(
    r"\b(?:sæt|indsæt|indbetal|overfør|udbetal|tilbagefør|tilbagebetal|betal|refund[eé]r|pengene|penge|beløb)"
    r"[^!?\n]{0,60}\b(?:på|til)[\s:]{1,3}$",
    re.IGNORECASE,
)
_BRITISH_OR_GERMAN = re.compile(
    r"\d\d([-– ])\d\d\1\d\d[^\S\n]?[ ,/][^\S\n]?\d(?:[ ]?\d){6,7}|\d{3}[ ]?\d{3}[ ]?\d\d[ ]?/[ ]?\d{5,10}"
)
_PAID = re.compile(
    r"\b(?:pay|paid|transfer|refund|wire|money|credit|reimburse|repay|überweis|erstatte|zahl|gutschrift|geld|betrag"
    r"|schreiben)[^!?\n]{0,60}\b(?:to|into|on|auf|an)[\s:]{1,3}$",
    re.IGNORECASE,
)
_OF_BANKS = _BANKS | _ACCOUNTS | {Thing.BANK}
_MONEY = AnySought(Sought(rf"{paid.pattern.removesuffix('$')}\d") for paid in (_PAID_IN_DANISH, _PAID))
# The company's own, into which it was paid; or an amount.
_INTO = re.compile(
    r"\b(?:to|into|at|with|auf|bei|an|til|på|ind|i|hos)\b|überweis|einzahl|overfør|indsæt", re.IGNORECASE
)
_CALLED = re.compile(r"contact|call|ring|phone|anruf|kontakt|erreich", re.IGNORECASE)
_LEAN = 12
_LEANING = re.compile(r"[\s/,;|–-]{0,4}(?:(?:nr|no|number|nummer|num)\b\.?)?[\s:.]{0,2}", re.IGNORECASE)
_YOURS = re.compile(
    r"\b(?:your (?:bank |business |company )?(?:account|sort code|bank details|iban)"
    r"|ihr(?:e[mnr]?|es)? (?:geschäfts|bank|firmen)?(?:konto|bankverbindung|kontonummer|iban|kto)"
    r"|(?:jeres|deres) (?:bank)?(?:konto|kontonummer|kontonr|reg\w*|iban|bank))"
    r"\b(?![^.!?\n]{0,20}\bwith\b)[^!?\n]{0,40}$"
    r"|\b(?:amount|betrag|beløb|beløbet|sum|summe)(?: of| von| på)?[\s:]{1,2}$",
    re.IGNORECASE,
)
_NO_BANK = re.compile(r"mobile?pay|mobil|handy|telefon|tlf|phone|paypal|swish", re.IGNORECASE)
# German and Danish have a word of their own for a customer's account; "account number" in English is both.
_OF_A_BANK_ALWAYS = re.compile(r"kto|konto", re.IGNORECASE)
_WITH_YOU = re.compile(
    r"\b(?:with you|at your|in your|bei ihnen|bei euch|hos jer|hos dig|hos dem|with them)\b", re.IGNORECASE
)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if any(name.thing in _OF_BANKS for name in names.all) or any(_MONEY.finditer(names.reading)):
        yield from sorted(_numbers_of_banks(names))


@dataclass
class _Sorted:
    """The numbers of a text by what the words around them say."""

    banks: set[Span] = field(default_factory=set)
    accounts: set[Span] = field(default_factory=set)
    unnamed: list[Span] = field(default_factory=list)


def _numbers_of_banks(names: Names) -> set[Span]:
    numbers = _sorted_numbers(names)
    for one, other in pairwise(sorted({*numbers.unnamed, *numbers.banks})):
        if _is_divided_pair(names, one, other):
            numbers.banks.add(one)
            numbers.accounts.add(other)
    numbers.accounts |= {one for one in numbers.unnamed if _is_paid_into(names, one)}
    cells = {cell for _, cell in cells_below(names, _BANKS | _ACCOUNTS) if _NUMBER.fullmatch(names.text, *cell)}
    sure = {account for account in numbers.accounts if _is_sure(names, account, numbers.banks)}
    # A sort code by itself is in every directory: it counts with an account beside it.
    banks = {bank for bank in numbers.banks if _beside(bank, numbers.accounts | cells)}
    if sure:  # "… with HSBC, 40-11-22"
        banks |= {one for one in numbers.unnamed if _SORT_CODE.fullmatch(names.text, *one) and _beside(one, sure)}
    found = banks | sure | cells
    leaning = {span for span in numbers.unnamed if _leans_on(names.text, span, found)}
    return _joined(names.text, banks, found | leaning)


def _joined(text: str, banks: set[Span], found: set[Span]) -> set[Span]:
    """A bank and its account as one: who takes out half of them has told the other half."""
    joined: list[Span] = []
    alone = None  # the last of `found`, while it has no other half
    for span in sorted(found):
        gap = text[alone[1] : span[0]] if alone else ""
        if alone and _are_halves(gap) and ((alone in banks) != (span in banks) or not gap.strip(" /,;-–|\n")):
            joined[-1] = (alone[0], span[1])
            alone = None
        else:
            joined.append(span)
            alone = span
    return set(joined)


def _are_halves(gap: str) -> bool:
    return len(gap) <= _BETWEEN_HALVES and "|" not in gap and not re.search(r"\d|\n\s*\n|[!?]", gap)


def _sorted_numbers(names: Names) -> _Sorted:
    numbers = _Sorted()
    for match in _NUMBER.finditer(names.text):
        thing = says_what(names, *match.span())
        size = sum(character.isdigit() for character in match[0])
        if thing in HARMLESS or _is_yours(names.text, match.start()):
            continue
        if not no_measure(names.text, match.span()) and thing not in _BANKS:  # sort codes look like dates
            continue
        if _is_pair(names, match, thing) or (thing in _ACCOUNTS and size in _DIGITS_OF_AN_ACCOUNT):
            numbers.accounts.add(match.span())
        elif thing in _BANKS and (size in _DIGITS_OF_A_BANK or (thing is Thing.BRANCH and size == 4)):
            numbers.banks.add(match.span())
        elif thing in _BANKS or thing is None:
            numbers.unnamed.append(match.span())
    return numbers


def _is_yours(text: str, start: int) -> bool:
    return _YOURS.search(text, max(0, start - 80), start) is not None


def _is_paid_into(names: Names, span: Span) -> bool:
    """ "Pay it into 55779911, Barclays": two words about banks, one of them right in front."""
    digits = sum(character.isdigit() for character in names.text[slice(*span)])
    if not 7 <= digits <= 14:
        return False
    front = next(names.before(span[0], most=1), None)
    if not front or front.thing is not Thing.BANK or not tight(names.text[front.end : span[0]]):
        return False
    if not _INTO.search(names.text, front.start, span[0]) or _CALLED.search(names.text, front.start, span[0]):
        return False
    return sum(name.thing is Thing.BANK for name in names.within(max(0, span[0] - 60), span[1] + 40)) >= 2


def _is_divided_pair(names: Names, one: Span, other: Span) -> bool:
    """Bank and account with a slash between them, and a word about banks nearby."""
    return (
        _leans_on(names.text, other, {one})
        and _TWO_PARTS.fullmatch(f"{names.text[slice(*one)]}/{names.text[slice(*other)]}") is not None
        and names.near(_ACCOUNTS | _AT_A_BANK, one[0], other[1], before=60, after=40)
    )


def _is_pair(names: Names, match: re.Match[str], thing: Thing | None) -> bool:
    """Bank and account in one row: "0040 0440116243", "20-00-00 55779911"."""
    if not _TWO_PARTS.fullmatch(match[0]):
        return False
    if thing in _BANKS or thing in _ACCOUNTS:
        return True
    if _NO_BANK.search(names.text, max(0, match.start() - 60), match.start()):
        return False
    if thing is None and _is_sent_to(names.text, match.span()):
        return True
    return thing is None and (
        names.near(_ACCOUNTS | _AT_A_BANK, *match.span(), before=60, after=40) and not match[0].isdigit()
    )


def _is_sent_to(text: str, span: Span) -> bool:
    """Whether money is to go to what looks like bank and account in one row."""
    front, written = text[max(0, span[0] - 90) : span[0]], text[slice(*span)]
    return bool(
        (_DANISH.fullmatch(written) and _PAID_IN_DANISH.search(front))
        or (_BRITISH_OR_GERMAN.fullmatch(written) and _PAID.search(front))
    )


def _is_sure(names: Names, account: Span, banks: set[Span]) -> bool:
    """Whether the account is a bank's, not the customer's with the company."""
    name = _name_of(names, account)
    around = names.text[max(0, account[0] - _REACH) : account[1] + 24]
    if _beside(account, banks) or (not name and _is_sent_to(names.text, account)):
        return True
    if _WITH_YOU.search(around):
        return False
    if name and (name[1] is Thing.BANK_ACCOUNT or _OF_A_BANK_ALWAYS.search(name[0])):
        return True
    return names.near(_AT_A_BANK, *account, before=_REACH, after=60)


def _name_of(names: Names, account: Span) -> tuple[str, Thing] | None:
    behind = names.behind(account[1])
    candidates = [*names.before(account[0]), *([behind] if behind else [])]
    return next(((names.text[n.start : n.end], n.thing) for n in candidates if n.thing in _ACCOUNTS), None)


def _beside(span: Span, others: set[Span]) -> bool:
    return any(abs(other[0] - span[0]) <= _REACH for other in others)


def _leans_on(text: str, span: Span, found: set[Span]) -> bool:
    """Whether nothing but a sign or two stands between this number and one that was found: "370 400 44 / 532013000"."""
    return 5 <= sum(character.isdigit() for character in text[slice(*span)]) <= 14 and any(
        (0 <= start - span[1] <= _LEAN and _LEANING.fullmatch(text, span[1], start))
        or (0 <= span[0] - end <= _LEAN and _LEANING.fullmatch(text, end, span[0]))
        for start, end in found
    )


CHECK = text_check(
    "secrets.bank_account",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the number of your bank account."),
    why=N_("In the wrong hands, it can be used to take money in your name. Companies refund you the way you paid."),
    suggestion=N_("Take it out. If they need it for a refund, they will ask, and you can check who asks."),
    examples=Examples(
        good={
            "en": (
                "I paid into your account 12345678, sort code 20-00-00, on Monday.",
                "My account number with you is 12345678.",
                "I called on 12-11-2025 about my customer account 4711001.",
                "The registration no. 4711 stands on the plate.",
                "Your sort code 20-00-00 is missing from the invoice.",
            ),
            "de": (
                "Mein Kundenkonto 12345678 ist gesperrt.",
                "Meine Vertragskontonummer ist 200300400.",
                "Bitte schreiben Sie den Betrag meinem Konto gut.",
                "Die Bankleitzahl 37040044 gibt es nicht mehr.",
            ),
            "da": (
                "Jeres regnr. 1551 og kontonr. 12345678 på fakturaen virker ikke.",
                "Min kundekonto 12345678 er lukket.",
                "Bilens reg.nr. 4711 står på fakturaen.",
                "I kan overføre pengene på MobilePay til 2233 445566.",
                "Pengene er ikke kommet ind på min konto endnu, selv om der er gået 14 dage.",
            ),
        },
        bad={
            "en": (
                "My sort code is ⟦09-01-28; number 40771823⟧.",
                "Sort code ⟦20-00-00, account number 55779911⟧.",
                "My bank account number is ⟦55779911⟧.",
                "Routing number ⟦021000021 and account 000123456789⟧, thanks.",
                "You can pay the 49 pounds to ⟦20-00-00 55779911⟧.",
            ),
            "de": (
                "Kontonummer ⟦532013000, BLZ 370 400 44⟧",
                "Bankleitzahl: ⟦37040044, Kto. 0532013000⟧",
                "Meine Kontonummer ist ⟦12345678⟧ bei der Sparkasse Köln.",
                "Mein Girokonto ist ⟦532013000⟧ bei der Sparkasse.",
            ),
            "da": (
                "Reg.nr. ⟦0040 konto 0440116243⟧",
                "I kan sætte de 300 kr. ind på ⟦0040 0440116243⟧.",
                "Mit kontonummer er ⟦0040 0440116243⟧, tak.",
                "Min NemKonto er ⟦0040-0440116243⟧.",
            ),
        },
    ),
)
