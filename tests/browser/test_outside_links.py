"""The private address is a key: no page outside learns it from the browser that comes from there."""

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from werkzeug.serving import make_server

from tests.browser.service import listening
from tests.integration.conftest import Clock
from tests.integration.web.test_reminders import Desk
from tests.pages import PageClient
from tests.site import FakeSite
from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade

# The page's own first link to elsewhere that can be seen, as it is but for where it leads; else a plain one.
LED_OUTSIDE = """outside => {
  const elsewhere = link => link.protocol.startsWith("http") && link.host !== location.host && link.checkVisibility();
  const added = () => document.body.appendChild(Object.assign(document.createElement("a"), {textContent: "outside"}));
  const link = [...document.links].find(elsewhere) || added();
  link.href = outside;
  link.id = "led-outside";
  return link.target;
}"""


class Outside(ThreadingHTTPServer):
    """A page of others, of an origin of its own, that notes where its visitors come from."""

    def __init__(self) -> None:
        self.came_from: list[str | None] = []
        super().__init__(("127.0.0.1", 0), _Noting)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


class _Noting(BaseHTTPRequestHandler):
    server: Outside

    def do_GET(self) -> None:
        if self.path == "/":
            self.server.came_from.append(self.headers.get("Referer"))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b'<!doctype html><html lang="en"><title>Outside</title><h1>Outside</h1>')

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the library's name
        """Quiet."""


@pytest.fixture
def outside() -> Iterator[Outside]:
    server = Outside()
    with listening(server):
        yield server


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    mail = {"MAIL": f"file:{tmp_path / 'mails'}", "BASE_URL": "https://dear.example", "KEYS": "k" * 32}
    settings = Settings.from_env({"DATA_DIR": str(tmp_path), **mail})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    clock = Clock()
    app = create_app(replace(settings, jobs_url=""), clock=clock, http=FakeSite())
    return Desk(app, PageClient(app), clock, tmp_path)


@pytest.fixture
def service_of(desk: Desk) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, desk.app, threaded=True)
    with listening(server):
        yield f"http://localhost:{server.server_port}"


def go_outside(page: Page, outside: Outside) -> str:
    """Press the link; what the page there can read of where its visitor came from."""
    new_tab = page.evaluate(LED_OUTSIDE, outside.url) == "_blank"
    if not new_tab:
        page.click("#led-outside")
        page.wait_for_url(outside.url)
        return str(page.evaluate("document.referrer"))
    with page.context.expect_page() as opened:
        page.click("#led-outside")
    opened.value.wait_for_load_state()
    referrer = opened.value.evaluate("document.referrer")
    opened.value.close()
    return str(referrer)


def test_nobody_outside_learns_a_private_or_a_mailed_link(
    browser: Browser, desk: Desk, service_of: str, outside: Outside
) -> None:
    token = desk.reminded()
    case = f"/da/c/{token}/"
    mailed = [desk.links()[0], next(link for link in desk.links() if link.endswith("?is=silent")), desk.links()[-1]]
    page = browser.new_context().new_page()
    for path in (case, f"{case}bodies", f"{case}keep", f"{case}reminders", *mailed):
        assert page.goto(service_of + path).ok, path  # type: ignore[union-attr]
        assert go_outside(page, outside) == "", path
    assert outside.came_from == [None] * (4 + len(mailed))
    # That it would be seen: a page without our headers tells where one comes from.
    other = Outside()
    with listening(other):
        page.goto(f"{outside.url}plain")
        assert go_outside(page, other).startswith(outside.url)
    page.context.close()
