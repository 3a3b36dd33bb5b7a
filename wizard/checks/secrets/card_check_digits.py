"""The three or four digits on a card that stand for having it in hand (CVV, CVC)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.card_number import cards_in
from wizard.checks.secrets.digits import NARROW
from wizard.checks.secrets.names import Name, Names, Thing, names_in, plain
from wizard.checks.secrets.told import cells_below, names_at_once, names_back, no_measure
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.CARD_CODE})
_CODE = frozenset({Thing.CODE})  # of a card where one is named beside it
_OF_A_CARD = frozenset({Thing.CARD, Thing.CARD_CODE, Thing.EXPIRY})
_PLACE = re.compile(
    r"(?:(?:nr|no|number|numbers|nummer|code|koden?) )?"
    r"(?:on the back|back of it|rueckseite|auf der rueckseite|hinten(?: drauf)?"
    r"|bagsiden?|bagpaa|bag paa|signature strip|signature|unterschrift|unterschriftsfeld|underskrift"
    r"|pruef-?(?:nr|nummer)|kontrol(?:nr|nummer))"
)
_TESTED = re.compile(r"pruef-?(?:nr|nummer)|kontrol(?:nr|nummer)")
_OF_THREE = re.compile(
    r"\b(?:three|3|four|4|drei|vier|tre|fire|last|letzten?|sidste)[ -]?(?:digit|number|stellig|ziffer|zahl|cifre|tal)",
    re.IGNORECASE,
)
_DIGITS = re.compile(rf"(?<![\w*-])(?<!\d[.,])\d(?:{NARROW}\d){{2,3}}(?![\w*-]|[.,]\d)")
# Behind a card's number: "… 1111 09/27 123".
_IN_ONE_ROW = re.compile(
    r"[\s,;/|-]{1,4}(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?[23]\d[\s,;/|-]{1,4}(?P<code>\d{3,4})(?![\w-])"
)


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not any(character.isdigit() for character in names.text):
        return
    found = {cell for _, cell in cells_below(names, _NAMED) if _DIGITS.fullmatch(names.text, *cell)}
    if names.of(_NAMED | _CODE):
        found |= {match.span() for match in _DIGITS.finditer(names.text) if _is_told(names, match.span())}
    for _, end in cards_in(piece):
        if row := _IN_ONE_ROW.match(names.text, end):
            found.add(row.span("code"))
    cards = cards_in(piece)
    yield from sorted(span for span in found if not any(start <= span[0] < end for start, end in cards))


def _is_told(names: Names, span: Span) -> bool:
    if not no_measure(names.text, span):
        return False
    name = _named(names, _NAMED, span)
    if name and not _PLACE.fullmatch(plain(names.text[name.start : name.end])):
        return True
    if name and _of_three_digits(names.text, name, span):
        return True
    if name:  # of what has a back, only a card has a code on it
        start, end = min(name.start, span[0]), max(name.end, span[1])
        of_three = _OF_THREE.search(names.text, max(0, start - 40), end) is not None
        return of_three or any(_is_of_a_card(names.text, name) for name in names.within(max(0, start - 40), end + 40))
    return names.near(_OF_A_CARD, *span, before=100, after=40) and bool(_named(names, _CODE, span))


def _of_three_digits(text: str, name: Name, span: Span) -> bool:
    """ "Prüfnummer: 739"; other things that were tested have longer ones."""
    named = plain(text[name.start : name.end])
    return _TESTED.fullmatch(named) is not None and span[1] - span[0] == 3 and span[0] - name.end <= 12


def _is_of_a_card(text: str, name: Name) -> bool:
    if name.thing is Thing.CARD_CODE:
        return not _PLACE.fullmatch(plain(text[name.start : name.end]))
    return name.thing in (Thing.CARD, Thing.EXPIRY)


def _named(names: Names, things: frozenset[Thing], span: Span) -> Name | None:
    return names_at_once(names, things, span[0]) or names_back(names, things, span[1])


CHECK = text_check(
    "secrets.card_check_digits",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like the security code of a card."),
    why=N_("With it, someone can pay with your card. No company needs it to help you."),
    suggestion=N_("Take it out."),
    examples=Examples(
        good={
            "en": (
                "On the back of the radio it says 4071.",
                "The number on the back of the kettle is 737.",
                "The page asks for the security code again and again.",
                "Where do I find the CVV?",
                "The alarm's security panel 300 is faulty.",
            ),
            "de": (
                "Auf der Rückseite des Geräts steht 4071.",
                "Die Prüfnummer auf dem Siegel ist 4471.",
                "Die Seite verlangt immer wieder die Prüfziffer.",
                "Wo finde ich die Kartenprüfnummer?",
                "Die Sicherheitstür 300 klemmt.",
            ),
            "da": (
                "På bagsiden af maskinen står der 4071.",
                "Siden beder om kontrolcifrene igen og igen.",
                "Hvor finder jeg sikkerhedskoden?",
                "Sikkerhedsskoene str. 42 er for små.",
            ),
        },
        bad={
            "en": (
                "Your form wants the CVC; mine is ⟦119⟧.",
                "My card's CV2 is ⟦905⟧.",
                "I typed ⟦553⟧ as CVV.",
                "CVV ⟦123⟧",
                "The security code is ⟦4821⟧.",
                "CVC: ⟦987⟧, valid until 12/27",
            ),
            "de": (
                "C.V.C. ⟦214⟧",
                "Prüfziffer ⟦123⟧",
                "Die Kartenprüfnummer ist ⟦987⟧.",
                "CVC: ⟦482⟧",
            ),
            "da": (
                "kontrolcifre ⟦123⟧",
                "Sikkerhedskoden er ⟦987⟧.",
                "Kontrolcifrene på mit kort er ⟦482⟧.",
            ),
        },
    ),
)
