"""Codes that are good for one login or one payment: TAN, OTP, a code by text message."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TOLD = re.compile(
    r"(?<![\w-])(?:(?:[smi]|push|chip|sms|photo|mobile)?-?TAN(?:-?(?:code|nummer|nr))?|OTP|2FA(?:[ -](?:code|kode))?"
    r"|(?:one[ -]time|verification|authentication|login|two[ -]factor|backup|recovery) ?(?:code|password|passcode)"
    r"|(?:einmal|sms|login|verifizierungs|authentifizierungs|wiederherstellungs|notfall)-?(?:code|passwort|kennwort)"
    r"|(?:engangs|sms|login|verifikations|gendannelses)-?(?:kode|kodeord|adgangskode)n?)"
    r"(?:\s{0,3}(?:is|was|ist|lautet|war|er|var)\b)?[\s:=.#-]{0,3}"
    r"(?P<code>\d{3}[ -]?\d{1,3}(?:[ -]?\d{1,3})?)(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _TOLD.finditer(piece.text):
        yield match.span("code")


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
