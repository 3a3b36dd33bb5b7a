"""What is left behind by a finished letter: no word of it, in no file and no log."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard import logs

MakeApp = Callable[..., Flask]
WORDS = (
    "Ronda kettle",
    "leaks at the base",
    "Water runs out",
    "4711",
    "Anna Smith",
    "anna@home.example",
    "drips at night",
)


def finished(make_app: MakeApp, **environment: str) -> str:
    client = PageClient(make_app(**environment))
    start = COMPLAINTS["en"]["start"] | {"topic": "drips at night"}
    way = COMPLAINTS["en"] | {"start": start, "opening": {"name": "Anna Smith", "email": "anna@home.example"}}
    page = walk(client, "en", way)
    client.raw(page.url.replace("check", "files/eml"))
    client.send(page)
    return page.url.split("/c/")[1].split("/")[0]


def test_the_data_folder_holds_no_word_of_a_finished_letter(make_app: MakeApp, tmp_path: Path) -> None:
    token = finished(make_app)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.stat().st_size for file in files)
    for file in files:
        content = file.read_bytes()
        for word in (*WORDS, token):
            assert word.encode() not in content, f"{word!r} in {file.name}"


def test_logs_hold_neither_the_letter_nor_its_address(
    make_app: MakeApp, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "_logRecordFactory", logs._MaskedRecord)
    caplog.set_level(logging.DEBUG)
    token = finished(make_app)
    logging.getLogger("test").info("GET /en/c/%s/check", token)
    for word in (*WORDS, token):
        assert word not in caplog.text, word
    assert "/en/c/…/check" in caplog.text
