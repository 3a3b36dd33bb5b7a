"""Blunt but civil texts, and insults and threats, as people write them: what the tone checks leave alone and find.

`tone/{en,de,da}.toml` is open; files `*.held.toml` beside it were written by others, who did not know the checks, and
are not read while these are worked on. Run with -s for the figures.
"""

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

from wizard.checks.check import LANGUAGES, Draft, Piece
from wizard.checks.tone import TONE
from wizard.domain.findings import Finding, Severity

FOLDER = Path(__file__).parent / "tone"
FILES = {path.name.removesuffix(".toml"): path for path in sorted(FOLDER.glob("*.toml"))}
GOLDEN = sorted((Path(__file__).parents[2] / "unit" / "languages" / "golden").glob("*.txt"))
FLOORS: dict[str, dict[str, dict[str, float]]] = json.loads(
    (Path(__file__).parents[1] / "floors.json").read_text("utf-8")
)["tone"]
FEWEST_LAWFUL, FEWEST_UNCIVIL = 15, 75  # in each file
FEWEST_CIVIL, FEWEST_CIVIL_OF_OTHERS = 135, 70  # in the own and the held set; in those that came later


def alarms(text: str, language: str) -> list[Finding]:
    """Tone findings above a hint."""
    draft = Draft((Piece("happened", text, language),))
    return [finding for check in TONE for finding in check.run(draft) if finding.severity is not Severity.HINT]


def share(texts: Iterable[str], language: str) -> float:
    """Of texts, those with an alarm."""
    found = [bool(alarms(text, language)) for text in texts]
    return sum(found) / len(found)


def read(name: str) -> tuple[list[str], list[str], list[str], list[str]]:
    """Civil texts, lawful next steps, insults, threats."""
    said = tomllib.loads(FILES[name].read_text("utf-8"))
    return said["civil"], said["lawful"], said["insults"], said["threats"]


@pytest.mark.parametrize("name", FILES)
def test_the_set_is_large_enough(name: str) -> None:
    civil, lawful, insults, threats = read(name)
    first = name.partition(".")[2] in {"", "held"}
    assert len(civil) >= (FEWEST_CIVIL if first else FEWEST_CIVIL_OF_OTHERS)
    assert len(lawful) >= FEWEST_LAWFUL
    assert len(insults) + len(threats) >= FEWEST_UNCIVIL


# What was learnt from tells little that a short run has to know.
LEARNT_FROM = {"wide", "broad", "near", "more"}
HEAVY = [pytest.param(one, marks=[pytest.mark.long] * (one.partition(".")[2] in LEARNT_FROM)) for one in FILES]


@pytest.mark.parametrize("name", HEAVY)
def test_tone_stays_above_its_floors(name: str) -> None:
    language, _, half = name.partition(".")
    civil, lawful, insults, threats = read(name)
    figures = {
        "found": share([*insults, *threats], language),
        "alarms": share([*civil, *lawful], language),
    }
    parts = {
        "insults": share(insults, language),
        "threats": share(threats, language),
        "lawful": share(lawful, language),
    }
    print(f"\ntone, {name}:", *(f"{what} {value:.3f}" for what, value in (figures | parts).items()))
    for what, bounds in FLOORS[half or "open"].items():
        assert bounds.get("least", 0.0) <= figures[what] <= bounds.get("most", 1.0), figures


def test_every_language_has_a_set() -> None:
    assert set(LANGUAGES) <= FILES.keys()


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_letter_has_no_alarm(path: Path) -> None:
    assert [(f.id, f.found) for f in alarms(path.read_text("utf-8"), path.stem.rpartition(".")[2])] == []
