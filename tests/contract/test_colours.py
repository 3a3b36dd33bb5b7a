"""Text on its grounds, in both colour schemes: at least 4.5 to 1 (WCAG 2.2, 1.4.3); what only marks: 3 to 1."""

import re

import pytest

from tests.catalogues import ROOT
from wizard.domain.colours import contrast, mixed
from wizard.domain.theme import Theme, light

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


def colour(value: str, known: dict[str, str]) -> str:
    """A token's colour, "#rrggbb"."""
    if value.startswith("#"):
        return value
    if name := re.fullmatch(r"var\((--[\w-]+)\)", value):
        return colour(known[name[1]], known)
    mixture = re.fullmatch(r"color-mix\(in oklab, (\S+) (\d+)%, (\S+)\)", value)
    assert mixture, value
    return mixed(colour(mixture[1], known), colour(mixture[3], known), int(mixture[2]) / 100)


def ratio(text: str, ground: str, scheme: str) -> float:
    known = tokens(scheme)
    return contrast(colour(known[text], known), colour(known[ground], known))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(text: str, ground: str, scheme: str) -> None:
    assert ratio(text, ground, scheme) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_and_edges_can_be_seen(mark: str, ground: str, scheme: str) -> None:
    assert ratio(mark, ground, scheme) >= 3


def test_the_measure_itself() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


def test_a_partners_look_begins_with_ours() -> None:
    """What a partner does not choose is derived, and of our own choices it comes out as the sheet says, or nearly."""
    known = tokens("light")
    for name, derived in light(Theme()).items():
        assert contrast(derived, colour(known[f"--{name}"], known)) < 1.15, name
