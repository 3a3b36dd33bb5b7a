"""Account numbers as banks of one country write them: with BLZ, sort code, registration or routing number."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.nearby import is_near
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_IS = r"(?:\s{1,3}(?:is|ist|lautet|er|was|war|var))?[\s:.=#-]{0,3}"
_NUMBER = r"(?:number|nummer|num|no|nr)"

# The word that only a bank uses, then its number.
_BANK = re.compile(
    rf"\b(?:sort[ -]?code{_IS}\d{{2}}[ -]?\d{{2}}[ -]?\d{{2}}"
    rf"|(?:BLZ|Bankleitzahl){_IS}\d{{3}}[ -]?\d{{3}}[ -]?\d{{2}}"
    rf"|routing(?:[ -]{_NUMBER})?{_IS}\d{{9}}"
    rf"|reg(?:istrerings)?[ .-]{{0,2}}{_NUMBER}?{_IS}\d{{4}})(?!\d)",
    re.IGNORECASE,
)
# An account's number means a bank's where a bank's number stands near; else a customer account is meant.
_ACCOUNT = re.compile(
    rf"\b(?:account|acct?|a/c|kto|konto)[ .-]{{0,2}}{_NUMBER}?{_IS}\d(?:[ .-]?\d){{5,11}}(?!\d)", re.IGNORECASE
)
_BANK_ACCOUNT = re.compile(
    rf"\b(?:(?:bank|giro|current|savings|checking|spar|løn|nem)[ -]?(?:account|konto|kto)[ .-]{{0,2}}"
    rf"{_NUMBER}?(?:et|en)?{_IS}\d(?:[ .-]?\d){{5,13}}"
    # Danish in one go: four digits of the bank, up to ten of the account.
    rf"|konto[ -]?{_NUMBER}?(?:et|en)?{_IS}\d{{4}}(?:[ -]{{1,3}}\d{{6,10}}|[ -]?\d{{10}}))(?!\d)",
    re.IGNORECASE,
)
_AT_A_BANK = re.compile(r"(?:bank|sparkasse|building society)\b", re.IGNORECASE)
_REACH = 80


def _find(piece: Piece) -> Iterator[Span]:
    banks = [_digits(match) for match in _BANK.finditer(piece.text)]
    accounts = [_digits(match) for match in _ACCOUNT.finditer(piece.text)]
    # A registration number is also a car's; it counts with an account beside it, and that one with it.
    paired_banks = [bank for bank in banks if _beside(bank, accounts) or not _is_registration(bank)]
    paired_accounts = [
        account for account in accounts if _beside(account, banks) or is_near(_AT_A_BANK, piece, account)
    ]
    alone = [_digits(match) for match in _BANK_ACCOUNT.finditer(piece.text)]
    yield from sorted({*paired_banks, *paired_accounts, *alone})


def _digits(match: re.Match[str]) -> Span:
    first = re.search(r"\d", match[0])
    return match.start() + (first.start() if first else 0), match.end()


def _is_registration(bank: Span) -> bool:
    return bank[1] - bank[0] == 4


def _beside(span: Span, others: list[Span]) -> bool:
    """Whether one of the others, in order, starts within reach."""
    near = bisect_left(others, (span[0] - _REACH, 0))
    return near < len(others) and others[near][0] <= span[0] + _REACH


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
                "My account number with you is 12345678.",
                "I called on 12-11-2025 about my customer account 4711001.",
                "The registration no. 4711 stands on the plate.",
            ),
            "de": (
                "Mein Kundenkonto 12345678 ist gesperrt.",
                "Meine Vertragskontonummer ist 200300400.",
                "Bitte schreiben Sie den Betrag meinem Konto gut.",
            ),
            "da": (
                "Min kundekonto 12345678 er lukket.",
                "Bilens reg.nr. 4711 står på fakturaen.",
                "Pengene er ikke kommet ind på min konto endnu, selv om der er gået 14 dage.",
            ),
        },
        bad={
            "en": (
                "Sort code ⟦20-00-00⟧, account number ⟦55779911⟧.",
                "My bank account number is ⟦55779911⟧.",
                "Routing number ⟦021000021⟧ and account ⟦000123456789⟧, thanks.",
            ),
            "de": (
                "Kontonummer ⟦532013000⟧, BLZ ⟦370 400 44⟧",
                "Bankleitzahl: ⟦37040044⟧, Kto. ⟦0532013000⟧",
                "Meine Kontonummer ist ⟦12345678⟧ bei der Sparkasse Köln.",
                "Mein Girokonto ist ⟦532013000⟧ bei der Sparkasse.",
            ),
            "da": (
                "Reg.nr. ⟦0040⟧ konto ⟦0440116243⟧",
                "Mit kontonummer er ⟦0040 0440116243⟧, tak.",
                "Min NemKonto er ⟦0040-0440116243⟧.",
            ),
        },
    ),
)
