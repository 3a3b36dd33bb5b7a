"""MitID and NemID: the Danish key to bank and authorities."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.told import told, told_values
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TOLD = told(
    r"(?:mit|nem)-?id(?:[ -](?:user|username|user[ -]name|user[ -]id|bruger|brugernavn|bruger-?id|nummer|nr\.?|number|"
    r"login|benutzername|kode|code|pin|adgangskode|password|passwort|app-?kode))?"
)
_NUMBER = re.compile(
    r"(?<![\w-])(?:(?:mit|nem)-?id|nøglekort(?:et)?)(?:[ -](?:nummer|nr\.?|number|kode|code|pin))?[ :]{1,2}"
    r"(?P<number>[A-Z]?\d[\d -]{3,14}\d)(?!\w)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    spans = {*told_values(_TOLD, piece), *(match.span("number") for match in _NUMBER.finditer(piece.text))}
    yield from sorted(spans)


CHECK = text_check(
    "secrets.mitid",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like your MitID or NemID."),
    why=N_("It opens your bank and everything the state keeps about you. No shop needs it in a letter."),
    suggestion=N_("Take it out. If you have sent it already, block it with MitID."),
    examples=Examples(
        good={
            "en": (
                "I log in with MitID.",
                "MitID is not accepted.",
                "I have no MitID because I moved here in 2026.",
            ),
            "de": (
                "Ich melde mich mit MitID an.",
                "MitID ist gesperrt.",
                "Ohne MitID komme ich seit 2026 nicht in mein Konto.",
            ),
            "da": (
                "Jeg logger ind med MitID.",
                "MitID er spærret.",
                "Mit MitID virker ikke på jeres side.",
                "NemID: hvornår lukker I for det?",
            ),
        },
        bad={
            "en": (
                "My MitID is ⟦MetteHolm87⟧.",
                "MitID user ID: ⟦metteholm⟧",
                "NemID ⟦123456789⟧",
            ),
            "de": (
                "Meine MitID ist ⟦MetteHolm87⟧.",
                "MitID-Benutzername: ⟦metteholm⟧",
                "Meine NemID: ⟦123456789⟧",
            ),
            "da": (
                "Mit MitID er ⟦MetteHolm87⟧.",
                "MitID-brugernavn: ⟦metteholm⟧",
                "Nøglekort ⟦A123 456 789⟧",
            ),
        },
    ),
)
