"""Codes that are good for one login or one payment: TAN, OTP, a code by text message."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.names import Name, Names, Thing, names_in
from wizard.checks.secrets.told import cells_below, names_at_once, names_back, no_measure, says_what, sentence_around
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.ONE_TIME})
_BARE = frozenset({Thing.CODE, Thing.CARD_CODE})
_USUAL = 6  # digits of nearly every code by text message
_CODE = re.compile(
    r"(?<![\w.,*+€$£/-])(?:(?:[A-Z]{1,4}-)?\d(?:[ -]{0,3}\d){3,9}"
    r"|(?=[\w-]{0,8}\d)(?=[\w-]{0,8}[A-Z])(?:[A-Z0-9]{4,10}|[A-Z0-9]{2,3}(?=-))(?:-[A-Z0-9]{2,10}){0,5})"
    r"(?![\w*]|[.,/-]\d)"
)
# "The code was 482913" is one of these where the sentence tells of a login or a text message.
_LOGGING_IN = re.compile(
    r"\bsms\b|\btext(?:ed|s)?\b|text message|authenticat|authentifi|autentific|log[ -]?(?:ged|ging|ge"
    r"|get)?[ -]?(?:in|ind|on)\b|sign(?:ed|ing)?[ -]?in\b"
    r"|verif|bestätig|anmeld|einlogg|zwei-?faktor|two-?(?:factor|step)|\b2fa\b|to-?faktor|\bbank|sparkasse"
    r"|\bapp\b|phone|telefon|handy|mobil|godkend|bekræft|freigabe|"
    r"freigeb|approve|\bpush\b|mitid|nemid|online.?banking|netbank|one.?time|engangs|einmal|überweis"
    r"|transfer|overfør",
    re.IGNORECASE,
)
_OTHER_CODE = re.compile(
    r"booking|reserv|buchung|order|bestell|ordre|postcode|discount|voucher|promo|coupon|gift|gutschein"
    r"|rabat|error code|fehler-?code|fejlkode|parcel|paket|pakke|locker"
    r"|pick.?up|collect|abhol|afhent|door|tür"
    r"|\bdør|colou?r|farb|farve|display|aktion|kampagne|referral|empfehl|% off|newsletter|qr",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(name.thing in _NAMED or name.thing in _BARE for name in names.all):
        return
    found = {cell for _, cell in cells_below(names, _NAMED) if _CODE.fullmatch(piece.text, *cell)}
    for match in _CODE.finditer(piece.text):
        if no_measure(piece.text, match.span()) and _is_told(names, match.span()):
            found.add(match.span())
    yield from sorted(found)


def _is_told(names: Names, span: Span) -> bool:
    if _named(names, _NAMED, span):
        return True
    digits = "".join(names.text[slice(*span)].split()).replace("-", "")
    if not digits.isdigit():
        return False
    if not _named(names, _BARE, span) and not (len(digits) == _USUAL and _goes_with_a_code(names, span)):
        return False
    sentence = sentence_around(names.text, span)
    return bool(_LOGGING_IN.search(sentence)) and not _OTHER_CODE.search(sentence)


def _goes_with_a_code(names: Names, span: Span) -> bool:
    """Six digits that nothing else names, beside a word for codes: "the code from your text, 839204, …"."""
    thing = says_what(names, *span)
    return (thing is None or thing in _NAMED | _BARE) and names.near(_NAMED | _BARE, *span, before=60, after=30)


def _named(names: Names, things: frozenset[Thing], span: Span) -> Name | None:
    return names_at_once(names, things, span[0]) or names_back(names, things, span[1])


CHECK = text_check(
    "secrets.one_time_code",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a code for one login or one payment."),
    why=N_("Anyone who gets it in time can get into your account. Fraudsters ask for exactly this."),
    suggestion=N_("Take it out. The company can send a new one when it is needed."),
    examples=Examples(
        good={
            "en": (
                "I never received the verification code.",
                "The one-time code came 3 hours late.",
                "The discount code 482913 is refused.",
                "My booking code is 482913.",
            ),
            "de": (
                "Die TAN kam nicht an.",
                "Der Gutscheincode 482913 wird nicht angenommen.",
                "Der SMS-Code kam erst nach 3 Stunden.",
                "Mein Buchungscode ist 482913.",
            ),
            "da": (
                "Jeg fik aldrig engangskoden.",
                "Rabatkoden 482913 virker ikke.",
                "SMS-koden kom først efter 3 timer.",
                "Min bookingkode er 482913.",
            ),
        },
        bad={
            "en": (
                "The verification code is ⟦482913⟧.",
                "OTP: ⟦482 913⟧",
                "One-time password ⟦482913⟧",
            ),
            "de": (
                "Die TAN ist ⟦482913⟧.",
                "mTAN: ⟦482 913⟧",
                "Mein Einmalcode lautet ⟦482913⟧.",
            ),
            "da": (
                "Engangskoden er ⟦482913⟧.",
                "SMS-kode: ⟦4829⟧",
                "Min loginkode er ⟦482 913⟧.",
            ),
        },
    ),
)
