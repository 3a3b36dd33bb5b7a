"""The pictures in README.md, taken anew of the real service: .venv/bin/python -m tests.screenshots"""

import shutil
import tempfile
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import FLAGS
from tests.browser.customer import Customer
from tests.browser.service import ROOT, Sites, running
from tests.browser.test_the_way import necessary

FOLDER = ROOT / "static" / "readme"
DESK = {"width": 1200, "height": 820}
PHONE = {"width": 390, "height": 780}


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sites)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder), port, f"http://127.0.0.1:{port}") as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        letter = written(browser, address)
        take(browser, DESK, "light", f"{letter}/request", "wizard")
        take(browser, PHONE, "light", f"{letter}/company", "answer")
        take(browser, PHONE, "light", f"{letter}/details", "question")
        take(browser, PHONE, "dark", f"{letter}/details#letter", "letter")
        browser.close()
    server.shutdown()


def written(browser: Browser, address: str) -> str:
    """A letter with all answers given; its private link."""
    page = opened(browser, DESK, "light")
    page.goto(f"{address}/en/")
    customer = Customer(page, page)
    customer.look = lambda: None  # type: ignore[method-assign]  # axe looks at them in the tests
    customer.walk(necessary("en"))
    return page.url.rsplit("/", 1)[0]


def take(browser: Browser, size: Any, scheme: Any, address: str, name: str) -> None:
    page = opened(browser, size, scheme)
    page.goto(address, wait_until="networkidle")
    page.screenshot(path=FOLDER / f"{name}.png")
    print(f"{name}.png")
    page.context.close()


def opened(browser: Browser, size: Any, scheme: Any) -> Page:
    return browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce").new_page()


if __name__ == "__main__":
    main()
