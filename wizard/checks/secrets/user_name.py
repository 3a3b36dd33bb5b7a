"""Names that one logs in with."""

from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.told import told, told_values
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TOLD = told(
    r"user[ -]?name|user[ -]?id|log[ -]?in[ -]?(?:name|id)|log[ -]?in|log[ -]?on|benutzername|nutzername|anmeldename"
    r"|benutzerkennung|login-?name|brugernavn(?:et)?|bruger-?id|login-?navn"
)


def _find(piece: Piece) -> Iterator[Span]:
    yield from told_values(_TOLD, piece)


CHECK = text_check(
    "secrets.user_name",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a user name."),
    why=N_("It is half of what someone needs to get into your account. A customer number is fine, a user name is not."),
    suggestion=N_("Take it out, and give your customer number or order number instead."),
    examples=Examples(
        good={
            "en": (
                "I cannot remember my username.",
                "My user name is not accepted.",
                "My username was deleted.",
                "Login: fails since Monday.",
                "The login is broken, error 500.",
            ),
            "de": (
                "Ich habe meinen Benutzernamen vergessen.",
                "Mein Benutzername ist gesperrt.",
                "Login: funktioniert seit Montag nicht.",
                "Meine Kundennummer ist 4711.",
            ),
            "da": (
                "Jeg kan ikke huske mit brugernavn.",
                "Mit brugernavn er spærret.",
                "Login er nede.",
                "Login: virker ikke siden mandag.",
                "Mit kundenummer er 4711.",
            ),
        },
        bad={
            "en": (
                "Username: ⟦anna1987⟧",
                "My user name is ⟦annabell⟧.",
                "My login is ⟦anna@example.org⟧ and I am locked out.",
            ),
            "de": (
                "Mein Benutzername ist ⟦max_muster⟧.",
                "Benutzername: ⟦maxmuster⟧",
                "Der Anmeldename lautet ⟦mm1987⟧.",
            ),
            "da": (
                "brugernavn: ⟦mette⟧",
                "Brugernavn ⟦mette87⟧",
                "Mit brugernavn er ⟦mette87⟧.",
                "Bruger-ID: ⟦mh4711x⟧",
            ),
        },
    ),
)
