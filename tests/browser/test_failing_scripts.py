"""Scripts that do not load, or throw, or meet an API that fails: the page works on, and the other scripts with it."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.service import ROOT
from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import PARTS, PHONE, necessary

pytestmark = pytest.mark.long  # the way again and again, minutes of it

MODULES = sorted(path.name for path in (ROOT / "static").glob("*.js"))
ON_DETAILS = ("autosave.js", "letter.js", "advice.js")
THROWS = "throw new Error('on purpose');"


def breaking(page: Page, name: str, how: str) -> None:
    """Have one script, or all ("*.js"), arrive as an error, or throw half way."""
    if how == "does not load":
        page.route(f"**/static/{name}*", lambda route: route.abort())
    elif how == "is not there":
        page.route(f"**/static/{name}*", lambda route: route.fulfill(status=404))
    else:
        script = {"content_type": "text/javascript", "body": THROWS}
        page.route(f"**/static/{name}*", lambda route: route.fulfill(**script))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    yield page
    page.context.close()


def walk(page: Page, service: str, *, script: bool) -> None:
    page.goto(f"{service}/en/")
    customer = Customer(page, page, script=script)
    customer.walk(necessary("en"))
    for part in PARTS["en"]:
        assert part in customer.letter, part
    link = urlsplit(page.locator(".button-send").get_attribute("href") or "")
    assert parse_qs(link.query)["body"]
    customer.go_on()
    expect(page.locator("h1")).to_contain_text("on its way")


@pytest.mark.parametrize("how", ["does not load", "throws"])
def test_the_whole_way_without_any_of_the_scripts(page: Page, service: str, how: str) -> None:
    breaking(page, "*.js", how)
    walk(page, service, script=False)


@pytest.mark.parametrize("how", ["answers 500", "never answers", "answers nonsense"])
def test_the_whole_way_with_an_api_that_fails(page: Page, service: str, how: str) -> None:
    hanging = []
    if how == "never answers":
        page.route("**/api/**", lambda route: hanging.append(route))
    elif how == "answers 500":
        page.route("**/api/**", lambda route: route.fulfill(status=500, body="<h1>500</h1>"))
    else:
        page.route("**/api/**", lambda route: route.fulfill(status=200, body="<title>Hotel</title>"))
    walk(page, service, script=False)


def test_what_was_typed_before_a_script_broke_is_sent_with_the_form(browser: Browser, service: str) -> None:
    """Half way: saved, then the server fails, then the connection of the API only."""
    page = at_details(browser, service)
    page.locator("[name=happened]").fill("It leaks")
    expect(page.locator(".autosave")).to_have_text("Saved")
    page.route("**/api/**", lambda route: route.abort())
    page.locator("[name=happened]").fill("It leaks at the base.")
    page.locator("#step-form .actions button").last.click()
    expect(page).to_have_url(re.compile("/request$"))
    expect(page.locator("#sheet")).to_contain_text("It leaks at the base.")
    page.context.close()


@pytest.mark.parametrize("broken", ON_DETAILS)
@pytest.mark.parametrize("how", ["is not there", "throws"])
def test_a_broken_script_takes_no_other_with_it(browser: Browser, service: str, broken: str, how: str) -> None:
    page = at_details(browser, service)
    breaking(page, broken, how)
    page.reload()
    page.locator("[name=happened]").press_sequentially("It leaks!!! Every day.", delay=5)
    works = {
        "autosave.js": (page.locator(".autosave"), "Saved"),
        "letter.js": (page.locator("#sheet"), "It leaks!!! Every day."),
        "advice.js": (page.locator(".advice-typing .advice-item"), "One mark is enough."),
    }
    if broken == "autosave.js":
        del works["letter.js"]  # it shows what the saving answers
    for name, (place, words) in works.items():
        if name != broken:
            expect(place).to_contain_text(words)
    page.locator("#step-form .actions button").last.click()
    expect(page).to_have_url(re.compile("/request$"))
    expect(page.locator("#sheet")).to_contain_text("It leaks!!! Every day.")
    page.context.close()


@pytest.mark.parametrize("name", MODULES)
def test_no_script_needs_another(name: str) -> None:
    """Each stands alone: an import would take down whoever needs it, and could be served in another version."""
    source = (ROOT / "static" / name).read_text("utf-8")
    assert not re.search(r"^\s*import\b|\bimport\(|^export\b", source, re.MULTILINE)
    assert not re.search(r"localStorage|sessionStorage|indexedDB|document\.cookie|\beval\(|innerHTML", source)
    assert len(source.splitlines()) <= 200
