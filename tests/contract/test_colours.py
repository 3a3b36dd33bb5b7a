"""Text on its grounds, in both colour schemes: at least 4.5 to 1 (WCAG 2.2, 1.4.3); what only marks: 3 to 1."""

import re

import pytest

from tests.catalogues import ROOT

TOKENS = (ROOT / "static" / "style" / "tokens.css").read_text(encoding="utf-8")
GROUNDS = ("--desk", "--surface", "--paper")
TEXTS = [(ink, ground) for ink in ("--ink", "--ink-soft", "--accent", "--error", "--warning") for ground in GROUNDS]
TEXTS += [("--success", "--desk"), ("--success", "--surface"), ("--on-accent", "--accent")]
TEXTS += [(kind, f"{kind}-ground") for kind in ("--error", "--warning", "--success")]
TEXTS += [("--ink", f"--{kind}-ground") for kind in ("error", "warning", "success")]
TEXTS += [("--ink", "--accent-ground"), ("--ink-soft", "--accent-ground"), ("--accent", "--accent-ground")]
MARKS = [("--line-strong", ground) for ground in GROUNDS] + [("--stamp", "--desk"), ("--focus", "--desk")]


def tokens(scheme: str) -> dict[str, str]:
    light, _, dark = TOKENS.partition("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"(--[\w-]+): ([^;]+);", light))
    return found | dict(re.findall(r"(--[\w-]+): ([^;]+);", dark)) if scheme == "dark" else found


def rgb(value: str, known: dict[str, str]) -> list[float]:
    """A token's colour, 0 to 1. A mixture is taken as one of plain numbers, which is close where little is mixed in."""
    if value.startswith("#"):
        return [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    if name := re.fullmatch(r"var\((--[\w-]+)\)", value):
        return rgb(known[name[1]], known)
    mixed = re.fullmatch(r"color-mix\(in oklab, (\S+) (\d+)%, (\S+)\)", value)
    assert mixed, value
    share, one, other = int(mixed[2]) / 100, rgb(mixed[1], known), rgb(mixed[3], known)
    return [share * a + (1 - share) * b for a, b in zip(one, other, strict=True)]


def luminance(colour: list[float]) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(text: str, ground: str, scheme: str) -> float:
    known = tokens(scheme)
    light, dark = sorted((luminance(rgb(known[name], known)) for name in (text, ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(text: str, ground: str, scheme: str) -> None:
    assert contrast(text, ground, scheme) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_and_edges_can_be_seen(mark: str, ground: str, scheme: str) -> None:
    assert contrast(mark, ground, scheme) >= 3


def test_the_measure_itself() -> None:
    assert luminance([1, 1, 1]) == pytest.approx(1)
    assert luminance([0, 0, 0]) == 0
