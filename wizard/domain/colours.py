"""Colours as numbers: how well one can be read on another, and the nearest that can.

Colours are "#rrggbb". Contrast is that of WCAG 2.2 ("contrast ratio", "relative luminance"). Lightness, chroma and hue
are those of OKLab, in which equal steps look equal (Björn Ottosson, "A perceptual color space for image processing",
2020).
"""

import math
import re
from collections.abc import Callable
from functools import cache, lru_cache

HEX = re.compile(r"#[0-9a-f]{6}")
_STEP = 0.004  # of lightness, 0 to 1: less than anybody sees
_Triple = tuple[float, float, float]


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`share` of the one, 0 to 1, the rest of the other: what `color-mix(in oklab, …)` makes of them."""
    pairs = zip(_lab(one), _lab(other), strict=True)
    lightness, a, b = (share * x + (1 - share) * y for x, y in pairs)
    return _hex((lightness, a, b))


def with_lightness(colour: str, lightness: float, most_chroma: float = 1.0) -> str:
    """The same hue, lighter or darker; less colourful only as far as a screen cannot show it."""
    _, a, b = _lab(colour)
    chroma = math.hypot(a, b)
    scale = min(1.0, most_chroma / chroma) if chroma else 0.0
    while scale > 0.01 and not _can_be_shown((lightness, a * scale, b * scale)):
        scale *= 0.95
    return _hex((lightness, a * scale, b * scale))


def nearest(colour: str, can_be_read: Callable[[str], bool]) -> str | None:
    """The colour itself, or the one that differs least in lightness and passes; None where no lightness does."""
    if can_be_read(colour):
        return colour
    here = lightness_of(colour)
    for away in range(1, round(1 / _STEP) + 1):
        for lightness in (here - away * _STEP, here + away * _STEP):
            if 0 <= lightness <= 1 and can_be_read(other := with_lightness(colour, lightness)):
                return other
    return None


def lightness_of(colour: str) -> float:
    """0, black, to 1, white."""
    return _lab(colour)[0]


@cache
def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> _Triple:
    red, green, blue = (_linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return red, green, blue


@lru_cache(1024)  # one look is measured against the same few grounds hundreds of times
def _luminance(colour: str) -> float:
    red, green, blue = _parts(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(1024)
def _lab(colour: str) -> _Triple:
    red, green, blue = _parts(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _of_lab(lab: _Triple) -> _Triple:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _can_be_shown(lab: _Triple) -> bool:
    return all(-0.0005 <= part <= 1.0005 for part in _of_lab(lab))


def _hex(lab: _Triple) -> str:
    return "#" + "".join(f"{_eight_bits(part):02x}" for part in _of_lab(lab))


def _eight_bits(part: float) -> int:
    part = min(1.0, max(0.0, part))
    share = 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(share * 255)
