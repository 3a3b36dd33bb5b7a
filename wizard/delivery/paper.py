"""Sheets of paper, and where the windows of envelopes show a letter's address. All lengths in millimetres."""

from dataclasses import dataclass
from enum import StrEnum


class Size(StrEnum):
    A4 = "A4"
    LETTER = "letter"


@dataclass(frozen=True)
class Paper:
    """A sheet and the places on it, measured from its left and upper edges.

    `window` is what an envelope's window shows however the folded sheet slides in it, as (left, top, width, height).
    `returned`: a small line in the window says where the letter goes if it cannot be delivered.
    """

    name: str
    size: Size
    width: float
    height: float
    window: tuple[float, float, float, float]
    sender: tuple[float, float]  # where the sender's lines begin
    date: tuple[float, float]
    subject: float  # the reference line, or the subject where there is none, begins here
    left: float
    right: float
    top: float  # from the second sheet on
    bottom: float
    folds: tuple[float, ...] = ()
    returned: bool = False


# DIN 5008:2020, form B: the address field begins 45 mm below the edge and 20 mm beside it, 85 × 45 mm; its first
# 17.7 mm hold the return line, the other 27.3 six lines of address. Folded at 105 and 210 mm.
DIN = Paper(
    name="din",
    size=Size.A4,
    width=210,
    height=297,
    window=(25, 59, 80, 31),
    sender=(125, 27),
    date=(125, 86),
    subject=103,
    left=25,
    right=20,
    top=25,
    bottom=20,
    folds=(105, 210),
    returned=True,
)
# DL, 220 × 110 mm, with a window of 90 × 35 mm that is 20 mm from the left and 18 mm from the bottom: as sold in
# Denmark and the United Kingdom. A sheet folded in three (99 mm) can slide by 11 mm up and down and 10 mm sideways.
DL = Paper(
    name="dl",
    size=Size.A4,
    width=210,
    height=297,
    window=(25, 57.5, 75, 24),
    sender=(125, 22),
    date=(125, 79),
    subject=98,
    left=25,
    right=20,
    top=25,
    bottom=20,
)
# US #10, 9½ × 4⅛ inches, window 4½ × 1⅛ inches, ⅞ inch from the left and ½ inch from the bottom. A sheet folded in
# three can slide by 11.7 mm up and down, and sideways by 25.4.
US10 = Paper(
    name="us10",
    size=Size.LETTER,
    width=215.9,
    height=279.4,
    window=(25.4, 63.5, 85, 17),
    sender=(25.4, 14),
    date=(25.4, 52),
    subject=94,
    left=25.4,
    right=25.4,
    top=25.4,
    bottom=22,
)

_LETTER_PAPER = frozenset("US CA MX PH CL CO CR DO GT NI PA SV VE PR".split())
_DIN_ENVELOPES = frozenset("DE AT CH LI".split())


def paper_for(country: str) -> Paper:
    """The paper and the envelopes of a country, ISO 3166-1 alpha-2 in either case, "" unknown."""
    code = country.upper()
    return US10 if code in _LETTER_PAPER else DIN if code in _DIN_ENVELOPES else DL
