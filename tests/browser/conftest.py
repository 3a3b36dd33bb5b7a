"""A real browser against the real service (`python app.py`), which reads a real site served on this machine."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, expect, sync_playwright
from werkzeug.serving import make_server

from tests.browser.service import Sites, listening, running
from tests.browser.under_way import UnderWay
from tests.site import FakeSite
from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade

FLAGS = [
    "--no-sandbox",  # tests run as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--test-third-party-cookie-phaseout",
]

expect.set_options(timeout=20_000)  # milliseconds; machines are shared


@pytest.fixture(scope="session")
def chromium() -> str:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("install Chromium (Debian and Ubuntu: apt install chromium)")
    return program


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def sites() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sites)
    with listening(server):
        yield server


@pytest.fixture(scope="session")
def service(sites: ThreadingHTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = sites.server_address[1]
    with running(tmp_path_factory.mktemp("service"), port, f"http://127.0.0.1:{port}") as address:
        yield address


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Flask, str]]:
    """An application of the test's own, and where it listens."""
    settings = Settings.from_env({"DATA_DIR": str(tmp_path)})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    app = create_app(replace(settings, jobs_url=""), http=FakeSite())
    server = make_server("127.0.0.1", 0, app, threaded=True)
    with listening(server):
        yield app, f"http://localhost:{server.server_port}"


@pytest.fixture
def under_way(served: tuple[Flask, str]) -> UnderWay:
    return UnderWay(*served)
