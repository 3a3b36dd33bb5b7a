"""The reply coach against labelled replies. Run with -s for the figures.

What it makes of requests is learnt from these sets: that they are read as labelled shows that weights and reading fit
together. How it judges answers it has never met, the long run tells, by leaving each set by others out in turn.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.learning import replies as learning
from wizard.checks.weighing import Weights
from wizard.followup.coach import LANGUAGES, Judgement, Reading, judging, read

FOLDER = Path(__file__).parent
FLOORS: dict[str, dict[str, float]] = json.loads((FOLDER.parent / "floors.json").read_text("utf-8"))["replies"]
SETS = sorted(
    {path.name.partition(".")[2].removesuffix("toml").rstrip(".") or "open" for path in FOLDER.glob("*.toml")}
)
BY_OTHERS = ("fifth", "more", "wide")  # who did not know what reads them
BY_OURSELVES = ("open", "held", "second", "third", "fourth")
EACH = [pytest.param(part, marks=[pytest.mark.long] * (part in BY_OURSELVES)) for part in SETS]
FEWEST = 150  # replies in all, and a third of them in each language


@cache
def replies(language: str, part: str) -> list[dict[str, Any]]:
    """None where a set is not in this language: the seventh is in two, the eighth in one."""
    file = FOLDER / (f"{language}.toml" if part == "open" else f"{language}.{part}.toml")
    rows: list[dict[str, Any]] = tomllib.loads(file.read_text("utf-8"))["reply"] if file.exists() else []
    return rows


@cache
def readings(language: str, part: str) -> list[Reading]:
    return freshly_read(language, part)


def freshly_read(language: str, part: str) -> list[Reading]:
    return [
        read(row["text"], language, row["date"], [request for request, _, _ in row["requests"]])
        for row in replies(language, part)
    ]


def pairs(part: str, languages: tuple[str, ...]) -> Iterator[tuple[dict[str, Any], Reading]]:
    for language in languages:
        yield from zip(replies(language, part), readings(language, part), strict=True)


def f1(right: int, wanted: int, given: int) -> float:
    return 2 * right / (wanted + given) if wanted + given else 1.0


def scores(read_rows: Iterable[tuple[dict[str, Any], Reading]]) -> dict[str, float]:
    """F1 of each judgement; precision and recall of what else is read."""
    right, wanted, given = Counter[str](), Counter[str](), Counter[str]()
    for row, reading in read_rows:
        for (_, label, _), verdict in zip(row["requests"], reading.verdicts, strict=True):
            wanted[label] += 1
            given[verdict.judgement] += 1
            right[label] += label == verdict.judgement
        for what in ("name", "role", "ticket"):
            wanted[what] += bool(row[what])
            given[what] += bool(getattr(reading, what))
            right[what] += bool(row[what]) and row[what] == getattr(reading, what)
        days = {promise.by for promise in reading.promises}
        wanted["dates"] += len(row["dates"])
        given["dates"] += len(days)
        right["dates"] += len(days & set(row["dates"]))
    told = {judgement.value: f1(right[judgement], wanted[judgement], given[judgement]) for judgement in Judgement}
    for what in ("name", "role", "ticket", "dates"):
        told[f"{what} precision"] = right[what] / given[what] if given[what] else 1.0
        told[f"{what} recall"] = right[what] / wanted[what] if wanted[what] else 1.0
    return told


def test_there_are_enough_replies() -> None:
    sizes = {language: sum(len(replies(language, part)) for part in SETS) for language in LANGUAGES}
    assert sum(sizes.values()) >= FEWEST
    assert min(sizes.values()) >= FEWEST / 3


@pytest.mark.parametrize("part", EACH)
def test_replies_are_read_as_labelled(part: str) -> None:
    for languages in (*((language,) for language in LANGUAGES), LANGUAGES):
        told = scores(pairs(part, languages))
        print(f"\nreplies, {part}, {'+'.join(languages)}:", *(f"{what} {value:.2f}" for what, value in told.items()))
    floors = FLOORS[part]
    low = {what: value for what, value in told.items() if value < floors.get(what, floors["each"])}
    assert not low


@pytest.mark.long  # learns from all other sets first
@pytest.mark.parametrize("part", BY_OTHERS)
def test_answers_never_learnt_from_are_judged_as_labelled(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    learnt = learning.judgements(tuple(one for one in learning.SETS if one != f".{part}"))

    def instead(name: str, language: str) -> Weights:
        return learnt

    monkeypatch.setattr(judging, "weights", instead)
    told = scores(
        pair
        for language in LANGUAGES
        for pair in zip(replies(language, part), freshly_read(language, part), strict=True)
    )
    print(f"\nreplies, {part}, never learnt from:", *(f"{one} {told[one]:.2f}" for one in Judgement))
    assert min(told[one] for one in Judgement) >= FLOORS[part]["never learnt from"]


@pytest.mark.parametrize("part", EACH)
def test_no_judgement_without_quoted_words(part: str) -> None:
    for row, reading in pairs(part, LANGUAGES):
        for verdict in reading.verdicts:
            assert verdict.quote in row["text"]
            assert bool(verdict.quote.strip()) is (verdict.judgement is not Judgement.PASSED_OVER)
        for promise in reading.promises:
            assert promise.quote
            assert promise.quote in row["text"]
