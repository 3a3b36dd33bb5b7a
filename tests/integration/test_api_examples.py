"""The commands of the page about the API, taken out of it and run with curl against the real service."""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
from bs4 import BeautifulSoup

from tests.browser.service import Sites, listening, running
from tests.site import HOST
from wizard.i18n import CODES

BETWEEN = "=== next ==="


@dataclass(frozen=True)
class Ran:
    """The commands of the page in each language; what those of one printed, by the key of each; what they left behind;
    what the service logged."""

    pages: dict[str, dict[str, str]]
    printed: dict[str, str]
    token: str
    files: dict[str, bytes]
    log: list[str]

    def answer(self, key: str) -> Any:
        return json.loads(self.printed[key])


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    if not shutil.which("curl"):
        pytest.skip("install curl (Debian and Ubuntu: apt install curl)")
    sites = ThreadingHTTPServer(("127.0.0.1", 0), Sites)
    log: list[str] = []
    with listening(sites):
        port, folder = sites.server_address[1], tmp_path_factory.mktemp("commands")
        with running(tmp_path_factory.mktemp("service"), port, f"http://127.0.0.1:{port}", log) as site:
            pages = {code: commands_of(requests.get(f"{site}/{code}/about/api", timeout=20).text) for code in CODES}
            printed, token = run(pages["da"], folder)
    return Ran(pages, printed, token, {one.name: one.read_bytes() for one in folder.iterdir()}, log)


def commands_of(page: str) -> dict[str, str]:
    return {str(one["id"]): one.get_text() for one in BeautifulSoup(page, "html.parser").select("pre[id]")}


def run(commands: dict[str, str], folder: Path) -> tuple[dict[str, str], str]:
    """All of them in one shell, as somebody would paste them. The company alone is another one: one with a site."""
    assert "COMPANY=example.com\n" in commands["begin"]
    script = f"\nprintf '{BETWEEN}'\n".join(commands.values())
    script = script.replace("COMPANY=example.com\n", f"COMPANY={HOST}\n") + '\nprintf "%s" "$CASE" > token\n'
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    done = subprocess.run(
        ["sh", "-eu"], input=script, cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    token = folder / "token"
    return dict(zip(commands, done.stdout.split(BETWEEN), strict=True)), token.read_text()


def test_every_command_does_what_the_page_says(ran: Ran) -> None:
    assert list(ran.printed) == ["begin", "poll", "again", "save", "check", "compose", "formats", "file", "refused"]
    assert re.fullmatch("[A-Za-z0-9_-]{43}", ran.token)
    assert ran.printed["begin"] == ran.printed["file"] == ""
    assert set(ran.answer("poll")) == set(ran.answer("again"))
    assert ran.answer("save")["saved"] is True
    assert 'id="sheet' in ran.answer("save")["letter"]
    assert [one["found"] for one in ran.answer("check")["findings"]] == ["!!!"]
    assert ran.answer("compose")["body"].endswith("Anna Smith")
    assert "pdf" in [one["key"] for one in ran.answer("formats")["formats"]]
    assert ran.files["letter.pdf"].startswith(b"%PDF")
    assert ran.answer("refused")["status"] == 422


def test_the_commands_are_the_same_in_every_language(ran: Ran) -> None:
    told = {code: re.sub(rf"/{code}/|lang={code}", "", str(commands)) for code, commands in ran.pages.items()}
    assert len(told) == 3
    assert len(set(told.values())) == 1


def test_no_link_and_no_word_of_a_letter_is_logged(ran: Ran) -> None:
    log = "".join(ran.log)
    assert "POST /api/v1/cases/…/research 202" in log
    for secret in (ran.token, ran.token[:20], "Anna Smith", "kettle", "leaks"):
        assert secret not in log
