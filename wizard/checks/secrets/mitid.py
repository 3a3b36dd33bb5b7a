"""MitID and NemID: the Danish key to bank and authorities."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import Names, Thing, names_in
from wizard.checks.secrets.told import cells_below, names_at_once, names_back, no_measure
from wizard.checks.secrets.words import made_up, values_after
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.MITID})
_USER = re.compile(r"user|bruger|benutzer|nutzer|name|navn|login", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.,-])[A-Z]?\d(?:[ -]?\d){4,14}(?![\w*]|[.,]\d)", re.IGNORECASE)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(name.thing in _NAMED for name in names.all):
        return
    spans = {cell for _, cell in cells_below(names, _NAMED)} | set(_user_ids(names))
    for match in _NUMBER.finditer(piece.text):
        if no_measure(piece.text, match.span()) and (
            names_at_once(names, _NAMED, match.start()) or names_back(names, _NAMED, match.end())
        ):
            spans.add(match.span())
    yield from sorted(spans)


def _user_ids(names: Names) -> Iterator[Span]:
    """A plain word is one only behind "MitID user ID"; MitID itself is many things."""
    for name, value in values_after(names, _NAMED):
        if made_up(value) or _USER.search(names.text, name.start, name.end):
            yield value.span


CHECK = text_check(
    "secrets.mitid",
    through_what_hides(_find),
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
