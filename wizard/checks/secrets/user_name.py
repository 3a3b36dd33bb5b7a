"""Names that one logs in with."""

from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import Thing, names_in
from wizard.checks.secrets.password import passwords_in
from wizard.checks.secrets.words import (
    addresses_before,
    logins_after,
    logins_before,
    told_in_turn,
    values_before,
)
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.USER})
_PINS = frozenset({Thing.PIN})
_LOGINS = frozenset({Thing.USER, Thing.LOGIN})

_SHORTEST = 2  # signs; one alone numbers the users of a keypad: "User 1, user 2"


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    passwords = passwords_in(names)
    if not passwords and not any(name.thing in _LOGINS for name in names.all):
        return
    found = set(logins_after(names, _LOGINS, beside_a_password=bool(passwords or names.of(_PINS))))
    found |= set(logins_before(names, frozenset({Thing.PASSWORD}))) if passwords else set()
    found |= set(addresses_before(piece.text, passwords))
    found |= {login for login, _ in told_in_turn(names)}
    found |= {value.span for _, value in values_before(names, _NAMED)}
    found = {span for span in found if span[1] - span[0] >= _SHORTEST}
    yield from sorted(s for s in found if not any(start < s[1] and s[0] < end for start, end in passwords))


CHECK = text_check(
    "secrets.user_name",
    through_what_hides(_find),
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
                "The user Petra1987 wrote a rude comment.",
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
                "My login is ⟦anna@example.org⟧ and the password is hunter2.",
            ),
            "de": (
                "Mein Benutzername ist ⟦max_muster⟧.",
                "Benutzername: ⟦maxmuster⟧",
                "Der Anmeldename lautet ⟦mm1987⟧.",
            ),
            "da": (
                "brugernavn: ⟦mette⟧",
                "Brugernavn ⟦mette87⟧",
                "Brugernavnet er ⟦tdarum⟧, og koden er pimpernel.",
                "Mit brugernavn er ⟦mette87⟧.",
                "Bruger-ID: ⟦mh4711x⟧",
            ),
        },
    ),
)
