"""/about/embedding keeps its word: its own steps, from an empty page on somebody's site to a wizard that works."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.service import listening
from tests.browser.test_embedding import HEAR, fits, said, wizards
from tests.browser.test_the_way import PHONE, necessary

EMPTY = '<!doctype html><html lang="en"><title>Test Site</title><body>\n</body></html>\n'


class Quiet(SimpleHTTPRequestHandler):
    """Files of a folder."""

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the library's name
        """Without a word."""


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A site with one empty page: the file, and its origin."""
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    with listening(server):
        file = folder / "index.html"
        file.write_text(EMPTY, "utf-8")
        yield file, f"http://127.0.0.1:{server.server_port}"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    context.add_init_script(HEAR)
    yield context.new_page()
    context.close()


def test_from_an_empty_page_to_a_wizard_that_works(
    page: Page, served: tuple[Flask, str], own_site: tuple[Path, str]
) -> None:
    app, service = served
    file, origin = own_site
    page.goto(f"{service}/en/about/embedding")
    steps = page.locator("main ol > li").all_inner_texts()
    assert len(steps) == 5
    sections = [re.findall("“(.+?)”", step) for step in steps]

    # 1. The operator invites; the link is printed, with the address of the settings, which know nothing of this port.
    printed = app.test_cli_runner().invoke(args=["partners", "invite", "Test Site"]).output
    page.goto(service + re.findall(r"/partner/[A-Za-z0-9_-]{43}/", printed)[0] + "?lang=en")

    # 2. Where the pages are.
    page.get_by_role("link", name=sections[1][0], exact=True).first.click()
    page.get_by_label("Where your pages are").fill(origin)
    page.get_by_role("button", name="Save").click()

    # 3. Its own colours.
    page.get_by_role("link", name=sections[2][0], exact=True).click()
    page.get_by_label("Links and buttons").fill("#7a1f5c")
    page.get_by_role("button", name="Save").click()

    # 4. The lines, into the empty page.
    lines = page.locator(f"h2:text-is('{sections[3][0]}') ~ .copy-block textarea").first.input_value()
    file.write_text(EMPTY.replace("\n</body>", f"\n{lines}\n</body>"), "utf-8")

    # 5. Look at it.
    page.goto(f"{origin}/")
    (frame,) = wizards(page)
    fits(page, frame)
    expect(frame.locator(".partner-line")).to_contain_text("Offered together with Test Site")
    expect(frame.locator("#step-form .actions button").last).to_have_css("background-color", "rgb(122, 31, 92)")
    customer = Customer(page, frame)
    customer.fill_in(necessary("en")["start"])
    customer.go_on()
    frame.wait_for_url("**/company")
    fits(page, frame)
    heard = [one[1:] for one in said(page, service) if one[1] != "height"]
    assert [heard[0], heard[1], heard[-1]] == [("ready", "start"), ("step", "start"), ("step", "company")]
    raised = [detail["event"] for _, detail in page.evaluate("raised") if "height" not in detail]
    assert raised == [event for event, _ in heard]
    assert page.context.cookies() == []


def test_the_live_example_is_loaded_when_it_is_opened(page: Page, served: tuple[Flask, str]) -> None:
    _, service = served
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{service}/da/about/embedding", wait_until="networkidle")
    assert not [url for url in asked if "/p/" in url]
    page.locator("main details.fold summary").first.click()
    (frame,) = wizards(page)
    fits(page, frame)
    assert frame.url == f"{service}/p/example/da/"
    assert [event for _, event, _ in said(page, service)][:2] == ["ready", "step"]
