"""Paragraphs that are too long to be read by someone with two hundred letters a day (W9)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_MOST_WORDS = 90
_MOST_SENTENCES = 6  # one to three are good; we speak up where it is far from that
_BLOCK = re.compile(r"\S[^\n]*")
_SENTENCE_END = re.compile(r"\w[.!?]+(?=\s+[^\W\d_a-zß-öø-ÿ])")


def _find(piece: Piece) -> Iterator[Span]:
    for block in _BLOCK.finditer(piece.text):
        text = block[0].rstrip()
        if len(text.split()) > _MOST_WORDS or len(_SENTENCE_END.findall(text)) >= _MOST_SENTENCES:
            yield block.start(), block.start() + len(text)


_EN = "It broke on Monday. "
_DE = "Es ging am Montag kaputt. "
_DA = "Den gik i stykker i mandags. "

CHECK = text_check(
    "clarity.long_paragraph",
    _find,
    severity=Severity.HINT,
    message=N_("This paragraph is long."),
    why=N_("Whoever reads many letters looks for the point. Paragraphs of one to three sentences show it."),
    suggestion=N_("Divide it with an empty line, or leave out what is not needed for the answer."),
    examples=Examples(
        good={
            "en": ("It broke. I called you. Nobody came.", f"{_EN * 3}\n\n{_EN * 3}", "A short line."),
            "de": (
                "Es ging kaputt. Ich rief an. Niemand kam.",
                f"{_DE * 3}\n\n{_DE * 3}",
                "Ich zahlte z. B. am 3. Mai.",
            ),
            "da": ("Den gik i stykker. Jeg ringede. Ingen kom.", f"{_DA * 3}\n\n{_DA * 3}", "En kort linje."),
        },
        bad={
            "en": (f"⟦{(_EN * 8).strip()}⟧", f"⟦{'and so on ' * 31}end⟧", f"Short.\n\n⟦{(_EN * 7).strip()}⟧"),
            "de": (f"⟦{(_DE * 8).strip()}⟧", f"⟦{'und so weiter ' * 31}Ende⟧", f"Kurz.\n\n⟦{(_DE * 7).strip()}⟧"),
            "da": (f"⟦{(_DA * 8).strip()}⟧", f"⟦{'og så videre ' * 31}slut⟧", f"Kort.\n\n⟦{(_DA * 7).strip()}⟧"),
        },
    ),
)
