"""The three or four digits on a card that stand for having it in hand (CVV, CVC)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_TOLD = re.compile(
    r"(?<![\w-])(?:CV[VC]2?|CSC|CID|card (?:security|verification) (?:code|number|value)|security code"
    r"|(?:karten)?-?prüf(?:ziffern?|nummer|zahl|code)|(?:karten)?sicherheits(?:code|nummer)"
    r"|kontrolcif(?:fer|re|rene|ret)|sikkerhedskoden?|kontrolkoden?)(?:[ -](?:code|number|nummer|nr|kode))?"
    r"(?:\s(?:on|of|der|auf|på)\s(?:[^\W\d]{1,20}\s){1,3})?"
    r"(?:\s{0,3}(?:is|are|was|ist|sind|lautet|lauten|war|er|var)\b)?[\s:=.#-]{0,3}(?P<digits>\d{3,4})(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _TOLD.finditer(piece.text):
        yield match.span("digits")


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
                "The page asks for the security code again and again.",
                "Where do I find the CVV?",
                "The alarm's security panel 300 is faulty.",
            ),
            "de": (
                "Die Seite verlangt immer wieder die Prüfziffer.",
                "Wo finde ich die Kartenprüfnummer?",
                "Die Sicherheitstür 300 klemmt.",
            ),
            "da": (
                "Siden beder om kontrolcifrene igen og igen.",
                "Hvor finder jeg sikkerhedskoden?",
                "Sikkerhedsskoene str. 42 er for små.",
            ),
        },
        bad={
            "en": ("CVV ⟦123⟧", "The security code is ⟦4821⟧.", "CVC: ⟦987⟧, valid until 12/27"),
            "de": ("Prüfziffer ⟦123⟧", "Die Kartenprüfnummer ist ⟦987⟧.", "CVC: ⟦482⟧"),
            "da": ("kontrolcifre ⟦123⟧", "Sikkerhedskoden er ⟦987⟧.", "Kontrolcifrene på mit kort er ⟦482⟧."),
        },
    ),
)
