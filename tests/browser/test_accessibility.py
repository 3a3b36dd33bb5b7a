"""axe looks at every page beside the way, in each language; the way itself is looked at as it is walked."""

import pytest
from playwright.sync_api import Browser

from tests.browser.customer import Customer
from tests.browser.places import ABOUT, AFTER, AROUND, BESIDES
from tests.browser.test_the_way import PHONE, necessary

# The short run meets each language once, and both schemes.
SCHEMES = [("de", "dark"), *(pytest.param(one, "light", marks=pytest.mark.long) for one in ("en", "de", "da"))]


@pytest.mark.parametrize(("language", "scheme"), SCHEMES)
def test_every_page_beside_the_way(browser: Browser, service: str, language: str, scheme: str) -> None:
    context = browser.new_context(viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    customer = Customer(page, page)
    page.goto(f"{service}/{language}/")
    customer.walk(necessary(language))
    letter = page.url.rsplit("/", 1)[0]
    visit(customer, [f"{letter}/{name}" for name in AROUND])
    visit(customer, [f"{service}/{language}/{name}" for name in (*(f"about/{about}" for about in ABOUT), *BESIDES)])
    page.goto(f"{letter}/check")
    matter = customer.send_and_hear("We are sorry to hear that. We cannot send a replacement.\n\nMette Holm")
    visit(customer, [f"{matter}{name}" for name in AFTER])
    page.goto(matter)
    customer.write_again()
    context.close()


def visit(customer: Customer, addresses: list[str]) -> None:
    for address in addresses:
        customer.page.goto(address)
        customer.meet_page()
        wide = customer.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{address} is wider than the screen"


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_what_composing_again_would_change(browser: Browser, service: str, scheme: str) -> None:
    context = browser.new_context(viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    customer = Customer(page, page)
    page.goto(f"{service}/en/")
    customer.walk(necessary("en"))
    letter = page.url.rsplit("/", 1)[0]
    page.goto(f"{letter}/wording")
    page.locator("[name='text:request.replacement']").fill("Please send me another one by 7 December 2026.")
    page.locator("[name='text:close.anticipate']").fill("Write soon.")
    page.locator("#step-form > .actions button").last.click()
    page.goto(f"{letter}/request")
    page.locator("[name=by]").fill("2031-12-22")
    page.locator("#step-form .actions button").last.click()
    page.goto(f"{letter}/wording")
    page.locator("details.fold > summary").first.click()
    assert page.locator("del").count() > 0
    assert page.locator("ins").count() > 0
    customer.meet_page()
    context.close()
