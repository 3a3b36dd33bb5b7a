"""Gaps left to fill in: [name], XXX, lorem ipsum."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_GAP = re.compile(
    r"\[(?!\d{1,3}\]|sic\]|…\]|\.{3}\]|https?:)[^\W\d_][^\[\]\n]{0,38}\]"  # [name]; footnotes and omissions are none
    r"|<(?!https?:|/|3)[^\W\d_][^<>\n@=]{0,38}>"  # <your name>; addresses in angle brackets are none
    r"|\{\{?[^\W\d_][^{}\n]{0,38}\}?\}"
    r"|%\([a-z_]{1,20}\)s"
    r"|(?<![\w-])[Xx]{3,}(?![\w-])"
    r"|(?<![\w-])(?:TODO|TBD|FIXME)(?![\w-])"
    r"|\blorem ipsum\b"
    r"|(?<!\w)_{3,}(?!\w)"
)
_LOREM = re.compile(r"\blorem ipsum\b", re.IGNORECASE)


def _find(piece: Piece) -> Iterator[Span]:
    spans = {*(m.span() for m in _GAP.finditer(piece.text)), *(m.span() for m in _LOREM.finditer(piece.text))}
    yield from sorted(spans)


CHECK = text_check(
    "placeholders",
    _find,
    severity=Severity.STOP,
    message=N_("This looks like a gap that was to be filled in."),
    why=N_("A letter with gaps looks like a form letter, and the reader lacks what belongs there."),
    suggestion=N_("Write what belongs there, or take it out."),
    examples=Examples(
        good={
            "en": (
                "The size is XXL, not XL.",
                'You wrote "it will be sent [...] tomorrow" [1].',
                "My address is <anna@example.org>.",
                "I love this shop <3",
                "The temperature was < 5 and then > 20 degrees.",
            ),
            "de": (
                "Bestellt habe ich Größe XXL.",
                "Sie schrieben: „Wir liefern […] morgen“.",
                "Es steht auf <https://example.org/agb>.",
            ),
            "da": (
                "Jeg bestilte størrelse XXL.",
                "I skrev: »Vi leverer [...] i morgen«.",
                "Det er for dyrt (under 5 < pris).",
            ),
        },
        bad={
            "en": (
                "Dear ⟦[name]⟧,",
                "My order ⟦XXX⟧ is late.",
                "I bought a ⟦<product>⟧ from you.",
                "⟦TODO⟧ say what I want",
            ),
            "de": (
                "Sehr geehrte Frau ⟦[Name]⟧,",
                "Bestellung ⟦xxxx⟧ fehlt.",
                "⟦Lorem ipsum⟧ dolor",
                "am ⟦___⟧ gekauft",
            ),
            "da": ("Kære ⟦[navn]⟧", "Ordre ⟦XXX⟧ mangler.", "Jeg købte ⟦{produkt}⟧ hos jer.", "⟦<dato>⟧ kom den."),
        },
    ),
)
