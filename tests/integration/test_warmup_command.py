"""`flask --app app warmup`: the spelling check's word lists in the data folder, and what is said where that fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from wizard.application import create_app
from wizard.checks import spelling
from wizard.checks.spelling import lists, unknown_words
from wizard.checks.spelling.vocabulary import vocabulary
from wizard.settings import Settings


@pytest.fixture(autouse=True)
def lists_of_the_package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test prepares, the next one reads from the package again."""
    monkeypatch.setattr(lists, "_folders", [])
    yield
    lists.words_of.cache_clear()
    vocabulary.cache_clear()


def app_in(folder: Path) -> Flask:
    return create_app(Settings.from_env({"DATA_DIR": str(folder)}))


def test_it_prepares_lists_that_the_next_start_uses(tmp_path: Path) -> None:
    done = app_in(tmp_path).test_cli_runner().invoke(args=["warmup"])
    assert done.exit_code == 0, done.output
    folder = tmp_path / spelling.FOLDER
    assert done.output == f"Prepared 3 word lists, 5 MB, in {folder}.\n"
    assert folder.stat().st_mode & 0o077 == 0
    app_in(tmp_path)
    assert lists._folders == [folder]
    assert unknown_words("The parcell is here.", "en") == ((4, 11),)


def test_a_folder_that_cannot_be_written_is_a_sentence_and_no_harm(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    (tmp_path / spelling.FOLDER).write_text("a file where the folder should be", "utf-8")
    done = app.test_cli_runner().invoke(args=["warmup"])
    assert done.exit_code == 1
    assert "cannot be written" in done.output
    assert unknown_words("The parcell is here.", "en") == ((4, 11),)
