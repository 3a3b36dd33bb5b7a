"""axe looks at the pages in all their states: mistakes, folds open, what scripts have added; light and dark."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import DESK, PHONE, necessary

pytestmark = pytest.mark.long  # the way again and again, minutes of it

STATES = [("en", "light", PHONE), ("de", "dark", DESK), ("da", "dark", PHONE)]


@pytest.fixture(params=STATES, ids=lambda state: f"{state[0]}-{state[1]}-{state[2]['width']}")
def met(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[Customer, str]]:
    """A customer and their language."""
    language, scheme, size = request.param
    page = browser.new_context(viewport=size, color_scheme=scheme).new_page()
    yield Customer(page, page), language
    page.context.close()


def unfold(page: Page) -> None:
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })")


def send(page: Page) -> None:
    with page.expect_navigation():
        page.locator("#step-form .actions button").last.click()


def test_every_page_of_the_way_in_all_its_states(met: tuple[Customer, str], service: str) -> None:
    customer, language = met
    page = customer.page
    page.goto(f"{service}/{language}/")
    for key, answers in necessary(language).items():
        if key == "company":
            customer.wait_for_research()
        if key in ("start", "subject", "details", "opening"):
            send(page)
            expect(page.locator("#error-summary")).to_be_visible()
            customer.look()
        unfold(page)
        customer.look()
        if key == "details":
            look_at_what_scripts_add(customer)
        customer.fill_in(answers)
        send(page)
    unfold(page)
    customer.look()
    send(page)
    unfold(page)
    customer.look()


def look_at_what_scripts_add(customer: Customer) -> None:
    """Advice, a field that holds a secret, the letter opened on a phone, a conflict with another tab."""
    page = customer.page
    story, status = page.locator("[name=happened]"), page.locator(".autosave")
    story.fill("Why??? It leaks!!!")
    expect(page.locator(".advice-typing .advice-item").first).to_be_visible()
    customer.look()
    story.fill("My password is hunter2secret")
    expect(status).to_contain_text(re.compile("[“„»]"))  # names the field
    send(page)
    expect(page.locator("[name=overrule]")).to_be_visible()
    customer.look()
    if page.locator(".letter-bar").is_visible():
        page.locator(".letter-bar").click()
        customer.look()
        page.keyboard.press("Escape")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("[name=happened]").fill("One thing.")
    expect(other.locator(".autosave")).not_to_be_empty()
    other.close()
    story.fill("Another thing.")
    expect(status).not_to_be_empty()
    customer.look()
    send(page)
    customer.look()
