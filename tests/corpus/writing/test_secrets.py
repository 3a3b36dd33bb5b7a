"""Secrets in labelled messages: the figures of floors.json, which only rise. Run with -s for the table."""

import json
from pathlib import Path

import pytest

from tests.corpus.writing.scoring_secrets import FOLDER, LANGUAGES, files, read, score, table

FLOORS: dict[str, dict[str, float]] = json.loads((Path(__file__).parents[1] / "floors.json").read_text("utf-8"))[
    "secrets"
]
EACH = 100  # messages with a secret, and as many without, in each language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_set_is_large_and_even(language: str) -> None:
    messages = read(FOLDER / f"{language}.toml")
    assert sum(bool(message.secrets) for message in messages) >= EACH
    assert sum(not message.secrets for message in messages) >= EACH


# What was learnt from tells little that a short run has to know.
LEARNT_FROM = {"wide", "broad", "more"}
FILES = [
    pytest.param(file, id=file.stem, marks=[pytest.mark.long] * (file.stem.partition(".")[2] in LEARNT_FROM))
    for language in LANGUAGES
    for file in files(language)
]


@pytest.mark.parametrize("file", FILES)
def test_secrets_stay_above_their_floors(file: Path) -> None:
    figures = score(read(file), file.name.partition(".")[0]).figures
    for name, least in FLOORS[file.stem.partition(".")[2] or "own"].items():
        assert figures[name] >= least, f"{name}: {figures}"


@pytest.mark.long  # weighs every set once more
def test_the_figures_by_language_and_kind() -> None:
    lines = list(table())
    print("", *lines, sep="\n")
    assert len(lines) > len(LANGUAGES)
