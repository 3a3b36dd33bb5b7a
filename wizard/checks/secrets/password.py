"""Passwords, told in a sentence or after a colon, alone or behind the user name."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.told import told, told_values
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TOLD = told(
    r"pass[ -]?words?|pass[ -]?phrase|pass[ -]?code|pwd?|pw|pass(?=\s?[:=])|passwort|paßwort|kennwort"
    r"|losung|zugangscode|adgangskode[nr]?|kodeord(?:et)?|kode-ord|løsen(?:et)?|løsenord|min kode"
)
# Two values in one go: "login: anna / geheim7".
_PAIR = re.compile(
    r"\b(?:log[ -]?in|log[ -]?ind|zugangsdaten|anmeldedaten|credentials|user(?:name)?[ ]?/[ ]?pass(?:word)?|"
    r"login(?:oplysninger|daten|data|-?info))\s?(?:[:=]|is|ist|er|sind|are)\s{0,3}"
    r"(?P<pair>[^\s/,;]{2,64}\s?[/|]\s?[^\s/,;.]{3,64})(?=[\s.,;!?)]|$)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    yield from told_values(_TOLD, piece)
    for match in _PAIR.finditer(piece.text):
        yield match.span("pair")


CHECK = text_check(
    "secrets.password",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a password."),
    why=N_("Others may be able to read an e-mail on its way. No honest company asks for a password in a letter."),
    suggestion=N_("Take it out. If you have used it somewhere already, change it there."),
    examples=Examples(
        good={
            "en": (
                "I forgot my password.",
                "The password reset does not work.",
                "My password is wrong, says the page.",
                "My password is not accepted since the update of 12 May 2026.",
                "Password: how can I change it?",
                "My password is 3 weeks old.",
                "The page says: Enter your e-mail and password:\nEmail\nPassword",
            ),
            "de": (
                "Ich habe mein Passwort vergessen.",
                "Mein Passwort ist falsch, sagt die Seite.",
                "Mein Passwort ist geheim.",
                "Passwort: Wie kann ich es zurücksetzen?",
                "Das Kennwort wird seit dem 12.05.2026 nicht angenommen.",
                "Das Passwort ist 8-stellig.",
            ),
            "da": (
                "Jeg har glemt min adgangskode.",
                "Min adgangskode er forkert, siger siden.",
                "Adgangskode: hvordan skifter jeg den?",
                "Kodeordet er ikke blevet godkendt siden den 12. maj 2026.",
            ),
        },
        bad={
            "en": (
                "My password is ⟦hunter2⟧ and it does not work.",
                "My password is ⟦sunshine⟧.",
                "Password: ⟦Tr0ub4dor&3⟧",
                "The password for my account is ⟦swordfish⟧.",
                "The password that I use is ⟦bluebird⟧.",
                "My password's ⟦hunter2⟧, try it.",
                "password ⟦hunter2⟧",
                "Login: ⟦anna / swordfish⟧",
            ),
            "de": (
                "Mein Passwort lautet ⟦geheim123⟧.",
                "Kennwort: ⟦Sonnenschein⟧",
                "Passwort: ⟦geheim⟧",
                "Mein Kennwort heißt ⟦Sonnenblume1⟧.",
                "Das Passwort zu meinem Konto ist ⟦sonnenblume⟧.",
                "Mein Passwort ist „⟦mein Hund⟧“.",
                "Zugangsdaten: ⟦max / geheim⟧",
            ),
            "da": (
                "Min adgangskode er ⟦hemmelig7⟧.",
                "kodeord: ⟦kaktus⟧",
                "Min kode er ⟦hund123⟧.",
                "Adgangskoden til min konto er ⟦solskin⟧, men den virker ikke.",
                "Login: ⟦mette/kaktus⟧",
            ),
        },
    ),
)
