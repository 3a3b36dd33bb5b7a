"""Words in all capitals: they read as shouting (W4)."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_RUN = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ]{2,30}(?:[ ,]{1,2}[^\W\d_a-zß-öø-ÿ]{1,30}){0,60}(?![\w-])")
_WORD = re.compile(r"\w+")
_LONG = 5  # letters; up to four are an acronym
_SHOUTED = frozenset(
    "not now never very must why nicht nie jetzt sofort kein keine sehr alle muss ikke nu aldrig straks "
    "ingen skal meget hvorfor".split()
)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _RUN.finditer(piece.text):
        words = _WORD.findall(match[0])
        loud = [word for word in words if word.isupper() and (len(word) >= _LONG or word.lower() in _SHOUTED)]
        # Two may be a brand (MEDIA MARKT), unless one is a word that people shout.
        if (
            (len(words) >= 3 and len(loud) >= 2)
            or (len(words) >= 4 and loud)
            or any(word.lower() in _SHOUTED for word in loud)
        ):
            yield match.span()


CHECK = text_check(
    "form.capitals",
    _find,
    severity=Severity.ADVICE,
    message=N_("These words are in capitals."),
    why=N_("Capitals read as shouting, and they are harder to read."),
    suggestion=N_("Write them in lower case. What matters stands out when it comes first."),
    examples=Examples(
        good={
            "en": (
                "It is from MEDIA MARKT.",
                "My SAMSUNG TV with HDMI and USB is from the USA.",
                "I live in the UK and paid VAT.",
                "Model WH-1000XM4, size XXL, is faulty.",
            ),
            "de": (
                "Mein BOSCH Kühlschrank KGN36 ist defekt.",
                "Die GmbH hat ihren Sitz in der EU, IBAN und BIC fehlen.",
                "Der DHL Bote war da.",
            ),
            "da": (
                "Min SIEMENS ovn er fra IKEA.",
                "Jeg betalte moms i DK og EU.",
                "GLS og DAO kom ikke.",
            ),
        },
        bad={
            "en": ("This is ⟦NOT⟧ acceptable.", "⟦WHERE IS MY MONEY⟧?", "I want it ⟦NOW⟧."),
            "de": ("Das geht ⟦NICHT⟧.", "⟦WO BLEIBT MEIN PAKET⟧?", "Ich will es ⟦SOFORT⟧."),
            "da": ("Det er ⟦IKKE⟧ i orden.", "⟦HVOR ER MINE PENGE⟧?", "Jeg vil have dem ⟦NU⟧."),
        },
    ),
)
