"""!!! and ??? (W5)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_HEAVY = re.compile(r"[!?]{2,}")


def _find(piece: Piece) -> Iterator[Span]:
    for match in _HEAVY.finditer(piece.text):
        yield match.span()


CHECK = text_check(
    "heavy_punctuation",
    _find,
    severity=Severity.ADVICE,
    message=N_("One mark is enough."),
    why=N_("Rows of exclamation or question marks read as anger, and anger makes people answer more slowly."),
    suggestion=N_("Leave one mark, or a full stop."),
    examples=Examples(
        good={
            "en": ("Where is my parcel?", "Thank you!", "It broke. Why? I do not know."),
            "de": ("Wo ist mein Paket?", "Vielen Dank!", "Warum? Das weiß ich nicht."),
            "da": ("Hvor er min pakke?", "Mange tak!", "Hvorfor? Det ved jeg ikke."),
        },
        bad={
            "en": ("Where is it⟦???⟧", "I am fed up⟦!!!⟧", "Really⟦?!⟧"),
            "de": ("Wo ist es⟦???⟧", "Mir reicht es⟦!!!⟧", "Wirklich⟦?!⟧"),
            "da": ("Hvor er den⟦???⟧", "Nu er det nok⟦!!!⟧", "Virkelig⟦?!⟧"),
        },
    ),
)
