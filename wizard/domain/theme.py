"""How the wizard looks on a partner's pages: a few choices of theirs, and every colour that follows from them.

A partner chooses tokens, never CSS. Each pair of a text and its ground has at least 4.5 to 1, what only marks 3 to 1
(WCAG 2.2, 1.4.3 and 1.4.11), in the light scheme and in the dark one, or the look is not taken.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from wizard.domain.colours import HEX, contrast, lightness_of, mixed, nearest, with_lightness
from wizard.domain.errors import BadEntry
from wizard.domain.language import N_, Message

TEXT, MARK = 4.5, 3.0  # to 1
FONT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 -]{0,39}")
SYSTEM = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif'
_SERIF = 'Georgia, "Noto Serif", "Liberation Serif", "Times New Roman", serif'
_ROUNDED = 'ui-rounded, "Hiragino Maru Gothic ProN", Nunito, Quicksand, ' + SYSTEM


class Font(StrEnum):
    SYSTEM = "system"
    SERIF = "serif"
    ROUNDED = "rounded"


class Corners(StrEnum):
    NONE = "none"
    SMALL = "small"
    ROUND = "round"


_STACKS = {Font.SYSTEM: SYSTEM, Font.SERIF: _SERIF, Font.ROUNDED: _ROUNDED}
_RADII = {Corners.NONE: ("0", "0"), Corners.SMALL: ("0.25rem", "0.125rem"), Corners.ROUND: ("0.625rem", "0.25rem")}


@dataclass(frozen=True)
class Logo:
    """A picture that is kept beside: its digest, and its size in pixels."""

    digest: str
    width: int
    height: int
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Theme:
    """Raises ValueError for what is no colour and no font's name, wherever from: they go into a style sheet."""

    accent: str = "#14505c"  # of links and buttons; "#rrggbb" each
    ground: str = "#f4f1ea"  # behind everything
    ink: str = "#22262a"  # of what is read
    font: Font = Font.SYSTEM
    own_font: str = ""  # the name of one that their readers may have; the other one stands in for it
    corners: Corners = Corners.ROUND
    logo: Logo | None = None
    unknown: Mapping[str, object] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if not all(HEX.fullmatch(colour) for colour in (self.accent, self.ground, self.ink)):
            raise ValueError("a colour is written #rrggbb")
        if self.own_font and not FONT_NAME.fullmatch(self.own_font):
            raise ValueError("a font's name has letters, digits, spaces and hyphens")


CHOSEN = ("ground", "accent", "ink")  # in the order in which they are mended: each is read on those before it

# What a partner does not choose, as in static/style/tokens.css.
_LIGHT = {
    "surface": "#ffffff",
    "paper": "#fffdf6",
    "stamp": "#b04a32",
    "error": "#a01f1f",
    "warning": "#7a4d00",
    "success": "#1d6437",
    "error-ground": "#fcefec",
    "warning-ground": "#fdf3d9",
    "success-ground": "#eaf5ec",
}
_DARK = {
    "ink": "#f0ebe1",
    "ink-soft": "#bdb6a9",
    "line": "#423d35",
    "line-strong": "#938c7f",
    "stamp": "#d98467",
    "error": "#ffa399",
    "warning": "#f1c46b",
    "success": "#93d3a5",
    "error-ground": "#3a1f1c",
    "warning-ground": "#352a15",
    "success-ground": "#1b2f21",
    "on-accent": "#14120f",
}
_DARK_GROUNDS = {"desk": "#141311", "surface": "#201e1b", "paper": "#2c2924"}
_DARK_COLOUR = 0.012  # chroma of a dark ground, at most: a shade of their hue
GROUNDS = ("desk", "surface", "paper")
_OF_NOTICES = ("accent-ground", "error-ground", "warning-ground", "success-ground")
# Text on its ground, and what only marks; the names are those of the tokens.
TEXTS = (
    *((text, ground) for text in ("ink", "ink-soft", "accent", "error", "warning") for ground in GROUNDS),
    ("success", "desk"),
    ("success", "surface"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    *((text, ground) for text in ("ink", "ink-soft", "accent") for ground in _OF_NOTICES),
    *(("accent-strong", ground) for ground in (*GROUNDS, *_OF_NOTICES)),  # a link under the pointer
)
MARKS = (*(("line-strong", ground) for ground in GROUNDS), ("stamp", "desk"))
_OF_CHOSEN = {"ground": "desk", "ink": "ink", "accent": "accent"}
_NOT_CHOSEN = frozenset({"stamp", "error", "warning", "success"})  # read on the ground that they chose


@dataclass(frozen=True)
class Unreadable:
    """A colour that was chosen and goes badly with `on` (a token's name); and the nearest that goes well."""

    chosen: str  # of CHOSEN
    on: str
    ratio: float
    needs: float
    offer: str


def light(theme: Theme) -> dict[str, str]:
    """The colours of the light scheme by the names of their tokens."""
    known = _chosen_and_fixed(theme)
    surface, grounds = known["surface"], [known[name] for name in GROUNDS]
    return {
        **known,
        "on-accent": surface,
        "ink-soft": _until_read(theme.ink, surface, 0.76, _every_ground(known), TEXT),
        "line": mixed(theme.ink, theme.ground, 0.12),
        "line-strong": _until_read(theme.ink, theme.ground, 0.55, grounds, MARK),
        **_of_accent(theme.accent, known),
    }


def _chosen_and_fixed(theme: Theme) -> dict[str, str]:
    """All that a choice is measured by in the light scheme; what is derived of it then follows."""
    accent_ground = mixed(theme.accent, _LIGHT["surface"], 0.09)
    chosen = {token: str(getattr(theme, name)) for name, token in _OF_CHOSEN.items()}
    return {**_LIGHT, **chosen, "accent-ground": accent_ground}


def dark(theme: Theme) -> dict[str, str]:
    """The colours of the dark scheme: their hues, as light and as dark as our own."""
    grounds = {
        name: with_lightness(theme.ground, lightness_of(ours), _DARK_COLOUR) for name, ours in _DARK_GROUNDS.items()
    }

    def beside(accent: str) -> dict[str, str]:
        return {**_DARK, **grounds, "accent": accent, "accent-ground": mixed(accent, grounds["surface"], 0.16)}

    def is_read(accent: str) -> bool:
        known = beside(accent)
        return all(contrast(accent, ground) >= TEXT for ground in (*_every_ground(known), known["on-accent"]))

    lifted = with_lightness(theme.accent, max(0.78, lightness_of(theme.accent)), 0.12)
    accent = nearest(lifted, is_read) or _DARK["ink"]
    known = beside(accent)
    return {**known, **_of_accent(accent, known)}


def unreadable(theme: Theme) -> Iterator[Unreadable]:
    """What of the three chosen colours cannot be read, the worst pair of each, in the order of CHOSEN.

    `mended` takes all offers together; each is made with those before it taken.
    """
    for chosen in CHOSEN:
        failing = [pair for pair in _pairs_of(theme, chosen) if pair[1] < pair[2]]
        if not failing:
            continue
        # Of white and the background everybody has a picture; of a notice's ground only where nothing else fails.
        worst = min(failing, key=lambda pair: (pair[0] in _OF_NOTICES, pair[1] / pair[2]))
        offer = _nearest_of(theme, chosen)
        yield Unreadable(chosen, *worst, offer)
        theme = _with(theme, chosen, offer)


def mended(theme: Theme) -> Theme:
    """The same look in colours that can be read; the same one where all can."""
    for one in unreadable(theme):
        theme = _with(theme, one.chosen, one.offer)
    return theme


def sheet(theme: Theme) -> str:
    """The tokens that follow from a theme, as a style sheet: names of ours, colours, and nothing that was typed but the
    letters of a font's name."""
    return (
        f":root {{ {_declared(light(theme) | _shapes(theme))} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_declared(dark(theme))} }} }}\n"
    )


def preview(theme: Theme) -> str:
    """The same for two samples beside each other: `.look-light` and `.look-dark`."""
    return (
        f".look-light {{ color-scheme: light; {_declared(light(theme) | _shapes(theme))} }}\n"
        f".look-dark {{ color-scheme: dark; {_declared(dark(theme) | _shapes(theme))} }}\n"
    )


def _shapes(theme: Theme) -> dict[str, str]:
    radius, small = _RADII[theme.corners]
    own = f'"{theme.own_font}", ' if theme.own_font else ""
    return {"font": own + _STACKS[theme.font], "radius": radius, "radius-small": small}


def colour_of(text: str) -> str:
    """A colour as it is typed, "#abc" or "14505C", in its one spelling. Raises BadEntry."""
    digits = text.strip().lower().removeprefix("#")
    if re.fullmatch("[0-9a-f]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    if not re.fullmatch("[0-9a-f]{6}", digits):
        raise BadEntry(
            Message(
                N_("“%(typed)s” is no colour. Write it like #14505c: six digits or letters from a to f."),
                {"typed": text.strip()[:40]},
            )
        )
    return f"#{digits}"


def font_of(text: str) -> str:
    """The name of a font; "" for none. Raises BadEntry."""
    name = " ".join(text.split()).strip("\"'")
    if name and not FONT_NAME.fullmatch(name):
        raise BadEntry(
            Message(
                N_("“%(typed)s” is no name of a font: letters, digits, spaces and hyphens, at most 40."),
                {"typed": name[:60]},
            )
        )
    return name


def _with(theme: Theme, chosen: str, colour: str) -> Theme:
    return replace(theme, **{chosen: colour})  # type: ignore[arg-type]  # all of CHOSEN are colours


def _pairs_of(theme: Theme, chosen: str) -> Iterator[tuple[str, float, float]]:
    """The other colour, the ratio and what it needs, for each pair that a chosen colour has to hold."""
    known, token = _chosen_and_fixed(theme), _OF_CHOSEN[chosen]
    for pairs, needs in ((TEXTS, TEXT), (MARKS, MARK)):
        for text, ground in pairs:
            if chosen == "ground" and ground == token and text in _NOT_CHOSEN:
                yield text, contrast(known[text], known[ground]), needs
            elif chosen != "ground" and text == token:
                yield ground, contrast(known[text], known[ground]), needs


def _nearest_of(theme: Theme, chosen: str) -> str:
    def passes(colour: str) -> bool:
        return all(ratio >= needs for _, ratio, needs in _pairs_of(_with(theme, chosen, colour), chosen))

    # White can be written on, and black can be read on whatever can be written on.
    return nearest(getattr(theme, chosen), passes) or ("#ffffff" if chosen == "ground" else "#000000")


def _every_ground(known: Mapping[str, str]) -> list[str]:
    return [known[name] for name in (*GROUNDS, *_OF_NOTICES)]


def _until_read(ink: str, ground: str, share: float, grounds: list[str], needs: float) -> str:
    """As soft as can be read: from `share` of the ink on, more of it step by step."""
    while share < 1 and any(contrast(mixed(ink, ground, share), one) < needs for one in grounds):
        share = min(1.0, share + 0.04)
    return mixed(ink, ground, share) if share < 1 else ink


def _of_accent(accent: str, known: Mapping[str, str]) -> dict[str, str]:
    """What our own sheet mixes of the accent. Two colours that can be read may make one that cannot: green and blue,
    each 4.5 to 1 on a pink ground, made one of 4.4."""
    ink = known["ink"]
    strong = _until_read(accent, ink, 0.82, _every_ground(known), TEXT)
    return {"accent-strong": strong, "accent-line": mixed(accent, known["desk"], 0.38), "focus": ink}


def _declared(tokens: Mapping[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in tokens.items())
