"""A real browser against the real service (`python app.py`), which reads a real site served on this machine."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.site import HOST, pages

ROOT = Path(__file__).resolve().parents[2]
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
HOST_PAGE = """<!doctype html><html lang="en"><title>Advice Centre</title><h1>Advice Centre</h1>
<iframe src="{src}" title="Write to a company" width="390" height="800"></iframe></html>"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("install Chromium (Debian and Ubuntu: apt install chromium)")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()


class Sites(BaseHTTPRequestHandler):
    """Kjærby Cykler in three languages (`en.` and `de.` in front of its name for the others), and a partner's page."""

    protocol_version = "HTTP/1.1"
    wizard = ""

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").removeprefix("www.")
        if host.split(":")[0] == "127.0.0.1":
            self._answer(200, HOST_PAGE.format(src=self.wizard))
            return
        language = host.split(".")[0] if host.split(".")[0] in ("en", "de") else "da"
        html = pages(language).get(self.path) if host.endswith(HOST) else None
        self._answer(200 if html else 404, html or "<!doctype html><title>404</title>")

    def _answer(self, status: int, html: str) -> None:
        body = html.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the library's name
        """Quiet."""


@pytest.fixture(scope="session")
def sites() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sites)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@contextmanager
def running(folder: Path, connect_to: int, partner_origin: str) -> Iterator[str]:
    """`python app.py` on a port of its own, reading sites from the stand-in; yields its address."""
    partners = f'[{{"key": "advice", "name": "Advice Centre", "origins": ["{partner_origin}"], "country": "DK"}}]'
    plenty = dict.fromkeys(("CASES_PER_VISITOR", "RESEARCH_PER_VISITOR", "RESEARCH_PER_HOST"), "100000 per hour")
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")},
        **plenty,
        "DATA_DIR": str(folder),
        "PORT": "0",
        "TESTING": "1",
        "CONNECT_TO": f"127.0.0.1:{connect_to}",
        "PARTNERS": partners,
    }
    command = [sys.executable, "app.py"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"http://\S+", line):
                break
        else:
            raise AssertionError("the service did not start")
        # Somebody has to read on, or the service stops when the pipe is full.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        yield found[0].replace("127.0.0.1", "localhost")
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


@pytest.fixture(scope="session")
def service(sites: ThreadingHTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = sites.server_address[1]
    with running(tmp_path_factory.mktemp("service"), port, f"http://127.0.0.1:{port}") as address:
        yield address
