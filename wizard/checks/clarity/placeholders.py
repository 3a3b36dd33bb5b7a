"""Gaps left to fill in: [name], XXX, lorem ipsum."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_GAP = Sought(
    r"(?<![\w-])[Xx]{3,}(?![\w-])"
    r"|(?<![\w-])(?:TODO|TBD|FIXME)(?![\w-])"
    r"|(?i:\blorem ipsum\b)"
    r"|(?<!\w)_{3,}(?!\w)",
    re.NOFLAG,
)
_BRACKETED = Sought(r"\[[^\[\]\n]{1,40}\]|<[^<>\n]{1,40}>|\{\{?[^{}\n]{1,40}\}?\}")
# Brackets also hold omissions, footnotes, markup and parts of product names; a gap names what belongs in it.
_NAMES_A_GAP = re.compile(
    r"(?<!\w)(?:insert|your|first|last|full|enter|name|date|time|place|city|street|address|order|product|article|item"
    r"|amount|price|sum|company|shop|firm|customer|number|phone|e-?mail|reason|problem|subject|signature|recipient|text"
    r"|einfügen|dein\w{0,2}|ihr\w{0,2}|vorname|nachname|datum|ort|straße|adresse|anschrift|bestell\w{0,12}|produkt|artikel"
    r"|betrag|preis|firma|unternehmen|kunde\w{0,10}|nummer|nr|telefon\w{0,8}|grund|betreff|unterschrift|empfänger"
    r"|indsæt|din|dit|jeres|navn|fornavn|efternavn|dato|sted|by|vej|ordre\w{0,8}|vare\w{0,8}|beløb|pris|firmanavn|butik"
    r"|mail|årsag|emne|underskrift|modtager|tekst)(?!\w)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    plain = (match.span() for match in _GAP.finditer(piece.reading))
    bracketed = (match.span() for match in _BRACKETED.finditer(piece.reading) if _names_a_gap(match[0]))
    yield from sorted({*plain, *bracketed})


def _names_a_gap(bracketed: str) -> bool:
    # "[order 4711]" is filled in, and "<anna@example.org>" and "<a href=" are no gaps.
    return _NAMES_A_GAP.search(bracketed) is not None and not re.search(r"[\d@=]", bracketed)


CHECK = text_check(
    "clarity.placeholder",
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
                "It is the drive [Total: 640 GB], and they wrote that [we] pay.",
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
