"""Passwords, told in a sentence or after a colon, alone or behind the user name."""

import re
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import Names, Thing, names_in
from wizard.checks.secrets.networks import is_a_networks_name
from wizard.checks.secrets.words import (
    Value,
    addresses_with_passwords,
    made_up,
    pairs_after,
    told_in_turn,
    values_after,
    values_before,
    values_beside,
)
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.PASSWORD})
_CODES = frozenset({Thing.CODE})  # "min kode er hund123": then letters and digits only
_LOGINS = frozenset({Thing.LOGIN, Thing.USER})


def passwords_in(names: Names) -> tuple[Span, ...]:
    """Where passwords stand, and pairs of user name and password, in order and without overlap; looked for once."""
    known = _FOUND.get(names)
    if known is None:
        known = _FOUND[names] = _passwords(names)
    return known


_FOUND: WeakKeyDictionary[Names, tuple[Span, ...]] = WeakKeyDictionary()


def _passwords(names: Names) -> tuple[Span, ...]:
    pairs = set(addresses_with_passwords(names.text))
    if not pairs and not any(name.thing in _NAMED | _CODES | _LOGINS for name in names.all):
        return ()
    told = {value.span for _, value in (*values_after(names, _NAMED), *values_before(names, _NAMED))}
    told |= {value.span for value in values_beside(names, _NAMED)}
    told |= {value.span for _, value in values_after(names, _CODES) if _is_word_with_digits(value)}
    told |= {value.span for _, value in values_before(names, _CODES) if _is_word_with_digits(value)}
    told |= {password for _, password in told_in_turn(names)}
    told = {
        span for span in told if not _is_of_a_campaign(names.text, span) and not is_a_networks_name(names.text, span)
    }
    return _apart({*told, *pairs, *pairs_after(names, _LOGINS)})


# "Das Codewort der Werbung war Sommer": a word for everybody.
_CAMPAIGN = re.compile(
    r"werbung|werbe|gewinnspiel|preisrätsel|quiz|kampagne|konkurrence|reklame|lodtrækning|competition|contest"
    r"|promotion|prize|raffle|teilnahme|deltagelse|im betreff|subject line|emnefelt"
    r"|advert|newsletter",
    re.IGNORECASE,
)


def _is_of_a_campaign(text: str, span: Span) -> bool:
    near = text[max(0, span[0] - 60) : span[1] + 40]
    return text[slice(*span)].isalpha() and bool(_CAMPAIGN.search(near))


_ERROR = re.compile(r"0x[0-9A-Fa-f]{4,16}")  # of a program: "kode 0x80070057"


def _is_word_with_digits(value: Value) -> bool:
    if _ERROR.fullmatch(value.word):
        return False
    return made_up(value) and any(c.islower() for c in value.word) and any(c.isdigit() for c in value.word)


def _apart(spans: set[Span]) -> tuple[Span, ...]:
    """The longest of those that overlap."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
        elif span[1] > kept[-1][1]:
            kept[-1] = (kept[-1][0], span[1])
    return tuple(kept)


def _find(piece: Piece) -> Iterator[Span]:
    yield from passwords_in(names_in(piece))


CHECK = text_check(
    "secrets.password",
    through_what_hides(_find),
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
                'He told me that the password was "please", which I found rude.',
                "I had to change my password to continue.",
                "My password still works on the old phone.",
                "The page says: Enter your e-mail and password:\nEmail\nPassword",
            ),
            "de": (
                "Ich habe mein Passwort vergessen.",
                "Mein Passwort ist falsch, sagt die Seite.",
                "Mein Passwort ist geheim.",
                "Passwort: Wie kann ich es zurücksetzen?",
                "Das Kennwort wird seit dem 12.05.2026 nicht angenommen.",
                "Das Passwort ist 8-stellig.",
                "Das Codewort der Werbung war Sommer.",
                "Mein Passwort ist Vertrauenssache.",
            ),
            "da": (
                "Jeg har glemt min adgangskode.",
                "Min adgangskode er forkert, siger siden.",
                "Adgangskode: hvordan skifter jeg den?",
                "Som adgangskode valgte jeg noget langt.",
                "Min adgangskode virker stadig på den gamle telefon.",
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
                "It says wrong password but ⟦daisy1954⟧ is what I set up.",
                "My pass😀word is ⟦bluebird7⟧.",
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
                "Wifi-koden på routeren er ⟦9F3KD82MQA⟧.",
            ),
        },
    ),
)
