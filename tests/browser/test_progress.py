"""While a site is being read: a bar that moves, sparing words for who listens, and nobody torn from what they type."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_budgets import SHIFTS
from tests.browser.test_the_way import PHONE
from tests.browser.under_way import UnderWay
from tests.site import HOST


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.add_init_script(SHIFTS)
    yield page
    page.close()


def test_the_bar_moves_and_the_findings_come_by_themselves(under_way: UnderWay, tab: Page) -> None:
    tab.goto(under_way.url)
    Customer(tab, tab).look()
    expect(tab.locator("[data-progress]")).to_have_text("Looking at their first page …")
    under_way.tell(2)
    expect(tab.locator("[data-progress]")).to_have_text("Reading page 3 …")
    expect(tab.locator("[data-pages]")).to_have_text("2 of at most 12 pages read")
    expect(tab.locator("[data-found]")).to_have_text("Found so far: 2 e-mail addresses, pages: Contact")
    assert tab.locator("progress").evaluate("bar => bar.value / bar.max") == pytest.approx(2 / 12)
    Customer(tab, tab).look()
    under_way.finish()
    expect(tab.get_by_text(f"service@{HOST}")).to_be_visible()
    assert tab.locator("[data-research]").count() == 0


def test_who_listens_is_not_told_every_second(under_way: UnderWay, tab: Page) -> None:
    tab.goto(under_way.url)
    tab.evaluate(
        """() => {
            window.said = [];
            const place = document.querySelector("[data-announce]");
            new MutationObserver(() => window.said.push(place.textContent)).observe(place, {childList: true});
        }"""
    )
    for page in range(1, 7):
        under_way.tell(page)
        expect(tab.locator("[data-pages]")).to_have_text(f"{page} of at most 12 pages read")
    assert len(tab.evaluate("window.said")) <= 1
    tab.locator("[name=name]").fill("Kjærby")
    under_way.finish()
    expect(tab.locator("[data-announce]")).to_contain_text("We have finished reading their site.")


def test_who_is_typing_is_not_torn_away(under_way: UnderWay, tab: Page) -> None:
    tab.goto(under_way.url)
    tab.locator("[name=name]").fill("Kjærby on the corner")
    under_way.finish()
    button = tab.get_by_role("button", name="Show what we found")
    expect(button).to_be_visible()
    expect(tab.locator("[name=name]")).to_have_value("Kjærby on the corner")
    assert tab.evaluate("window.shifts") == []
    with tab.expect_navigation():
        button.click()
    expect(tab.get_by_text(f"service@{HOST}")).to_be_visible()
    expect(tab.locator("[name=name]")).to_have_value("Kjærby on the corner")


def test_who_went_on_hears_of_it_and_loses_no_word(under_way: UnderWay, tab: Page) -> None:
    tab.goto(under_way.url)
    customer = Customer(tab, tab)
    customer.fill_in({"name": "Kjærby", "country": "DK"})
    customer.go_on()
    customer.meet_page()
    expect(tab.locator(".news")).to_contain_text("We are still reading their site.")
    tab.locator("[name=product]").fill("Ronda kettle")
    under_way.finish()
    expect(tab.locator(".news [role=status]")).to_contain_text("We have finished reading their site. Found:")
    assert tab.evaluate("window.shifts") == []
    customer.look()
    with tab.expect_navigation():
        tab.get_by_role("button", name="Show what we found").click()
    expect(tab.get_by_text(f"service@{HOST}")).to_be_visible()
    tab.go_back()
    expect(tab.locator("[name=product]")).to_have_value("Ronda kettle")


def test_without_a_script_the_button_checks_again(under_way: UnderWay, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    tab = context.new_page()
    tab.goto(under_way.url)
    under_way.tell(3)
    with tab.expect_navigation():
        tab.get_by_role("button", name="Check again").click()
    expect(tab.locator("[data-pages]")).to_have_text("3 of at most 12 pages read")
    under_way.finish()
    with tab.expect_navigation():
        tab.get_by_role("button", name="Check again").click()
    expect(tab.get_by_text(f"service@{HOST}")).to_be_visible()
    context.close()
