"""The real service as a process, and the sites that it reads: what the browser tests stand on."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import BaseServer
from typing import ClassVar

from tests.site import HOST, pages

ROOT = Path(__file__).resolve().parents[2]
HOST_PAGE = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Advice Centre</title><h1>Advice Centre</h1>{body}</html>"""


class Sites(BaseHTTPRequestHandler):
    """Kjærby Cykler in three languages (`en.` and `de.` in front of its name for the others), and a partner's pages:
    what is in their body, and their policy."""

    protocol_version = "HTTP/1.1"
    hosted: ClassVar[dict[str, tuple[str, str]]] = {}  # by path

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").removeprefix("www.")
        if host.split(":")[0] == "127.0.0.1":
            body, policy = self.hosted.get(self.path, ("", ""))
            self._answer(200, HOST_PAGE.format(body=body), policy)
            return
        language = host.split(".")[0] if host.split(".")[0] in ("en", "de") else "da"
        html = pages(language).get(self.path) if host.endswith(HOST) else None
        self._answer(200 if html else 404, html or "<!doctype html><title>404</title>")

    def _answer(self, status: int, html: str, policy: str = "") -> None:
        body = html.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the library's name
        """Quiet."""


@contextmanager
def listening(server: BaseServer) -> Iterator[None]:
    """The server at work in a thread, and gone afterwards."""
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield
    server.shutdown()
    server.server_close()
    thread.join()


@contextmanager
def running(folder: Path, connect_to: int, partner_origin: str, log: list[str] | None = None) -> Iterator[str]:
    """`python app.py` on a port of its own, reading sites from the stand-in; yields its address. All that it prints
    goes into `log`, where there is one."""
    plenty = dict.fromkeys(("CASES_PER_VISITOR", "RESEARCH_PER_VISITOR", "RESEARCH_PER_HOST"), "100000 per hour")
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")},
        **plenty,
        "DATA_DIR": str(folder),
        "PORT": "0",
        "TESTING": "1",
        "CONNECT_TO": f"127.0.0.1:{connect_to}",
    }
    command = [sys.executable, "app.py"]
    errors = None if log is None else subprocess.STDOUT
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"http://\S+", line):
                break
        else:
            raise AssertionError("the service did not start")
        # Somebody has to read on, or the service stops when the pipe is full.
        threading.Thread(target=([] if log is None else log).extend, args=(process.stdout,), daemon=True).start()
        # While it runs: no partner needs a restart.
        add = ("partners", "add", "advice", "--name", "Advice Centre", "--origin", partner_origin, "--country", "DK")
        subprocess.run([sys.executable, "-m", "flask", "--app", "app", *add], cwd=ROOT, env=environment, check=True)
        yield found[0].replace("127.0.0.1", "localhost")
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
