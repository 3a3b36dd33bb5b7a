"""The database is locked by another process, full, or away: a page that says so, and nothing that was typed is lost."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from tests.integration.conftest import RedisServer
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard.storage import Token, form_token
from wizard.storage import engine as storage
from wizard.web.limits import limiter

MakeApp = Callable[..., Flask]
HEADING = {
    "en": "Nothing can be saved at the moment",
    "de": "Im Augenblick kann nichts gespeichert werden",
    "da": "Lige nu kan der ikke gemmes noget",
}
HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
LONG = "Das Wasser läuft unten heraus & <nass>.\n\n" + " ".join(
    "".join(Random(number).choices("abdegilmnorstu", k=6)) for number in range(700)
)

# SQLite alone lets one writer in at a time, has a file that can be moved away, and can be told how large it may be.
pytestmark = pytest.mark.parametrize("app_database", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten seconds of waiting for another writer are as good as one."""
    monkeypatch.setattr(storage, "BUSY_SECONDS", 1)


@contextmanager
def locked(app: Flask) -> Iterator[None]:
    """Another process writes, for longer than anybody waits."""
    command = [sys.executable, "-c", HOLDER, str(database(app))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        yield
        holder.communicate()


@contextmanager
def full(app: Flask) -> Iterator[None]:
    """No page more for the database."""
    engine = app.extensions["dear_company"].cases._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def limit(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(engine, "connect", limit)
    engine.dispose()
    yield
    event.remove(engine, "connect", limit)
    engine.dispose()


@contextmanager
def away(app: Flask) -> Iterator[None]:
    """The disk that it lies on is not there."""
    engine, folder = app.extensions["dear_company"].cases._engine, database(app).parent
    elsewhere = folder.with_name("elsewhere")
    engine.dispose()
    shutil.move(folder, elsewhere)
    yield
    shutil.move(elsewhere, folder)


def database(app: Flask) -> Path:
    return Path(app.extensions["dear_company"].cases._engine.url.database)


@pytest.fixture
def own_app(make_app: MakeApp, tmp_path: Path) -> Flask:
    """One whose database lies in a folder of its own."""
    return make_app(DATABASE_URL=f"sqlite:///{tmp_path / 'disk' / 'wizard.db'}")


@pytest.mark.parametrize(("fault", "language"), [(locked, "en"), (full, "de"), (away, "da")])
def test_what_was_typed_stays_in_the_page_and_goes_again_by_a_button(
    own_app: Flask, language: str, fault: Callable[[Flask], AbstractContextManager[None]]
) -> None:
    client, way = PageClient(own_app), COMPLAINTS[language]
    details = walk(client, language, way, until="details")
    with fault(own_app):
        asked = time.monotonic()
        refused = client.send(details, status=503, **{**way["details"], "happened": LONG})
        assert time.monotonic() - asked < 6
    assert (refused.h1, refused.response.headers["Retry-After"]) == (HEADING[language], "60")
    token = details.url.split("/")[3]
    assert token not in refused.html
    again = client.post(refused.url, typed_in(refused))
    assert again.url.endswith("/request")
    kept = client.get(details.url).form()[1]
    assert kept["happened"].split() == LONG.split()
    assert kept["order_number"] == "4711"


def typed_in(page: Page) -> dict[str, Any]:
    form = page.soup.select_one("main form")
    assert form is not None
    assert not form.get("action")
    assert form.find("button")
    return {str(field["name"]): str(field["value"]) for field in form.find_all("input")}


def test_who_only_reads_is_told_to_reload(own_app: Flask) -> None:
    client = PageClient(own_app)
    page = walk(client, "en", COMPLAINTS["en"], until="details")
    with away(own_app):
        refused = client.get(page.url, status=503)
        assert refused.h1 == HEADING["en"]
        assert "Wait one minute, then reload this page." in refused.text
        assert client.get("/en/").status == 200
        assert client.raw("/healthz").status_code == 503
    assert client.get(page.url).html == page.html


def test_while_another_writes_all_can_be_read(own_app: Flask) -> None:
    client = PageClient(own_app)
    page = walk(client, "en", COMPLAINTS["en"], until="details")
    with locked(own_app):
        assert client.get(page.url).html == page.html


def test_the_pages_script_hears_it_and_tries_again(own_app: Flask) -> None:
    client = PageClient(own_app)
    page = walk(client, "en", COMPLAINTS["en"], until="details")
    form = page.soup.find(id="step-form")
    assert form is not None
    with away(own_app):
        answer = client.raw_post(str(form["data-api"]), page.form()[1])
    assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
    assert answer.headers["Retry-After"] == "60"


def test_what_another_site_sent_is_never_offered_to_be_sent_again(own_app: Flask) -> None:
    """With the database gone, the partner in the address is looked for before anybody asks where a form came from."""
    with away(own_app):
        answer = own_app.test_client().post(
            "/p/advice/en/", data=COMPLAINTS["en"]["start"], headers={"Sec-Fetch-Site": "cross-site"}
        )
    assert answer.status_code == 503
    assert "kettle" not in answer.text
    assert "<form" not in answer.text


def test_a_database_that_is_gone_is_not_taken_for_a_store_of_limits_that_is_gone(
    make_app: MakeApp, tmp_path: Path, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug: after one question, the limits were counted by this process alone."""
    app = make_app(LIMITS_URL=redis_server.url, DATABASE_URL=f"sqlite:///{tmp_path / 'disk' / 'wizard.db'}")
    client = PageClient(app)
    token = client.post("/en/", COMPLAINTS["en"]["start"]).url.split("/")[3]
    with away(app):
        answer = client.raw_post(f"/api/v1/cases/{token}/research", {"guard": form_token(Token(token))})
    assert answer.status_code == 503
    assert not limiter._storage_dead
    assert "unreachable" not in caplog.text
    assert "the database is not there: unable to open database file" in caplog.text
