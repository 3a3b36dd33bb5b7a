"""Paragraphs that are too long to be read by someone with two hundred letters a day (W9)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.checks.prose import words
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_MOST_WORDS = 90
_MOST_SENTENCES = 3
_FEW_WORDS = 45  # that many are read at a glance, in however many sentences …
_MOST_SHORT_SENTENCES = 5  # … up to these
_LONGEST_DIVIDED = 5_000  # characters; beyond, it is no paragraph that a press could divide well
_BLOCK = re.compile(r"\S[^\n]*")


def _find(piece: Piece) -> Iterator[Hit]:
    blocks = [(block.start(), block[0].rstrip()) for block in _BLOCK.finditer(piece.text)]
    yield from (Hit(start, start + len(text)) for start, text in blocks if len(text) > _LONGEST_DIVIDED)
    if usual := [(start, text) for start, text in blocks if len(text) <= _LONGEST_DIVIDED]:
        yield from _too_long(piece, usual)


def _too_long(piece: Piece, blocks: Sequence[tuple[int, str]]) -> Iterator[Hit]:
    sentences = piece.reading.sentences
    starts = [sentence.start for sentence in sentences]
    for start, text in blocks:
        end = start + len(text)
        count = len(words(text))
        said = sentences[bisect_left(starts, start) : bisect_left(starts, end)]
        few = _MOST_SENTENCES if count > _FEW_WORDS else _MOST_SHORT_SENTENCES
        if count > _MOST_WORDS or len(said) > few:
            yield Hit(start, end, _divided(text, [sentence.start - start for sentence in said]))


def _divided(text: str, begins: Sequence[int]) -> tuple[str, ...]:
    """The same words in paragraphs as even as they get, of up to three sentences, which begin at these places."""
    if len(begins) <= _MOST_SENTENCES:
        return ()
    rows = -(-len(begins) // _MOST_SENTENCES)
    length = -(-len(begins) // rows)
    starts = begins[::length]
    ends = [*starts[1:], len(text)]
    return ("\n\n".join(text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)),)


_EN = "It broke down again on Monday evening. "
_DE = "Es ging am Montag wieder ganz kaputt. "
_DA = "Den gik i stykker igen mandag aften. "

CHECK = text_check(
    "clarity.long_paragraph",
    _find,
    severity=Severity.HINT,
    message=N_("This paragraph is long."),
    why=N_("Whoever reads many letters looks for the point. Paragraphs of one to three sentences show it."),
    suggestion=N_("Divide it with an empty line, or leave out what is not needed for the answer."),
    examples=Examples(
        good={
            "en": (
                "It broke. I called you. Nobody came. I waited.",
                f"{_EN * 3}\n\n{_EN * 3}",
                "A short line.",
            ),
            "de": (
                "Es ging kaputt. Ich rief an. Niemand kam. Ich wartete.",
                f"{_DE * 3}\n\n{_DE * 3}",
                "Ich zahlte z. B. am 3. Mai.",
            ),
            "da": (
                "Den gik i stykker. Jeg ringede. Ingen kom. Jeg ventede.",
                f"{_DA * 3}\n\n{_DA * 3}",
                "En kort linje.",
            ),
        },
        bad={
            "en": (
                f"⟦{(_EN * 7).strip()}|{_EN * 3}\n\n{_EN * 3}\n\n{_EN}⟧".replace(" \n", "\n").replace(" ⟧", "⟧"),
                f"⟦{'and so on ' * 31}end⟧",
                f"Short.\n\n⟦{(_EN * 7).strip()}⟧",
            ),
            "de": (f"⟦{(_DE * 8).strip()}⟧", f"⟦{'und so weiter ' * 31}Ende⟧", f"Kurz.\n\n⟦{(_DE * 7).strip()}⟧"),
            "da": (f"⟦{(_DA * 8).strip()}⟧", f"⟦{'og så videre ' * 31}slut⟧", f"Kort.\n\n⟦{(_DA * 7).strip()}⟧"),
        },
    ),
)
