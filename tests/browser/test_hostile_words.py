"""A hostile site and a hostile customer, met by a real browser: no dialog, no request elsewhere, no complaint."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from flask import Flask
from playwright.sync_api import Browser, Dialog
from playwright.sync_api import Page as Tab
from werkzeug.serving import make_server

from tests.browser.service import listening
from tests.hostile import MARKUP, hostile_facts, hostile_pages
from tests.pages import PageClient
from tests.site import HOST, FakeSite
from tests.ways import COMPLAINTS, walk
from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade

WAY = COMPLAINTS["en"]
CARDS = ("correct/contacts", "correct/rules", "correct/faq", "correct/pages")
PAGES = ("phone", "form", "post", "print", "keep", "delete", *WAY, "check", "wording", *CARDS)


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    settings = Settings.from_env({"DATA_DIR": str(tmp_path), "CASES_PER_VISITOR": "1000 per hour"})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    return create_app(replace(settings, jobs_url=""), http=FakeSite())


@pytest.fixture
def address(app: Flask) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app, threaded=True)
    with listening(server):
        yield f"http://localhost:{server.server_port}"


class Watch:
    """Writes down whatever a page must not do."""

    def __init__(self, tab: Tab, address: str) -> None:
        self.seen: list[str] = []
        tab.on("dialog", self._dialog)
        tab.on("console", lambda line: self.seen.append(f"console {line.text}") if line.type == "error" else None)
        tab.on("pageerror", lambda error: self.seen.append(f"error {error}"))
        tab.on("request", lambda request: self._request(request.url, address))

    def _dialog(self, dialog: Dialog) -> None:
        self.seen.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _request(self, url: str, address: str) -> None:
        if urlsplit(url).scheme in ("http", "https") and not url.startswith(address):
            self.seen.append(f"request {url}")


# Each word stands everywhere once, in so many rounds; every eighth round brings each into many places already.
ROUNDS = [pytest.param(n, marks=[] if n % 8 == 0 else [pytest.mark.long]) for n in range(len(MARKUP))]


@pytest.mark.parametrize("number", ROUNDS)
def test_no_word_of_theirs_does_anything(browser: Browser, app: Flask, address: str, number: int) -> None:
    app.extensions["dear_company"].sites.put(hostile_facts(number))
    word, other = MARKUP[number][:120], MARKUP[(number + 2) % len(MARKUP)][:120]
    own = {"subject": {**WAY["subject"], "product": word, "trouble": other}, "company": {"name": other}}
    own |= {
        "details": {"happened": MARKUP[number], "proof": other},
        "opening": {"name": word[:80], "place": other[:80]},
    }
    page = walk(PageClient(app), "en", {**WAY, **own})
    tab = browser.new_page()
    watch = Watch(tab, address)
    look_at_all(tab, address, page.url)
    # The letter that the script puts in comes by another way than the page.
    tab.goto(address + page.url.replace("check", "details"))
    with tab.expect_response(lambda answer: "/api/" in answer.url):
        tab.locator("[name=happened]").fill(f"{word} again")
    tab.wait_for_timeout(50)
    tab.close()
    assert watch.seen == []


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_a_site_that_says_markup_in_every_place_is_only_quoted(
    browser: Browser, app: Flask, address: str, language: str
) -> None:
    """The whole way: their pages are read as any company's, and what was found in them is shown."""
    app.extensions["dear_company"].http.pages = hostile_pages()
    page = walk(PageClient(app), language, COMPLAINTS[language])
    facts = app.extensions["dear_company"].sites.get(HOST).facts
    said = repr(facts)
    assert sum(vector in said for vector in ("<script>alert(1)</script>", "onerror=alert(1)", "evil.example")) == 3
    tab = browser.new_page()
    watch = Watch(tab, address)
    look_at_all(tab, address, page.url)
    tab.close()
    assert watch.seen == []


def look_at_all(tab: Tab, address: str, last: str) -> None:
    """Every page of the letter, folds open; `last`: the path of its last page."""
    for key in PAGES:
        tab.goto(address + last.replace("check", key))
        unfold_and_press(tab)


def test_no_page_about_the_service_breaks_its_own_policy(browser: Browser, address: str) -> None:
    tab = browser.new_page()
    watch = Watch(tab, address)
    for path in ("", "about/imprint", "about/privacy", "about/terms", "about/bot", "about/notices", "wrong", "thanks"):
        for language in ("en", "de", "da"):
            tab.goto(f"{address}/{language}/{path}")
    tab.close()
    assert watch.seen == []


def unfold_and_press(tab: Tab) -> None:
    """What runs on a click would run here: every link that is not plainly http, mailto or tel is pressed."""
    tab.evaluate(
        """() => {
            document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
            document.querySelectorAll("main a[href]").forEach((link) => {
                if (!["http:", "https:", "mailto:", "tel:"].includes(link.protocol)) link.click();
            });
        }"""
    )


def test_reloading_a_page_with_a_mistake_shows_it_again(browser: Browser, address: str) -> None:
    tab = browser.new_page()
    tab.goto(f"{address}/en/")
    tab.locator("[name=topic]").fill("kettle leaks")
    tab.locator("#step-form .actions button").last.click()
    tab.locator("#error-summary").wait_for()
    tab.reload()
    assert tab.locator("[name=topic]").input_value() == "kettle leaks"
    assert tab.locator("#error-summary").count() == 1
    tab.close()
