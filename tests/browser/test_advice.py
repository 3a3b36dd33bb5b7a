"""Advice while one types: rewrites, the way back, leaving it; what a screen reader hears, and where the focus is."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import necessary

LEAKS = "It leaks!!! Every day."


@pytest.fixture
def page(browser: Browser, service: str) -> Iterator[Page]:
    page = at_details(browser, service)
    yield page
    page.context.close()


def story(page: Page) -> Locator:
    return page.locator("[name=happened]")


def advice(page: Page) -> Locator:
    return page.locator(".field", has=story(page)).locator(".advice-typing .advice-item")


def count(page: Page) -> Locator:
    return page.locator(".field", has=story(page)).get_by_role("status")


def type_in(page: Page, text: str) -> None:
    story(page).press_sequentially(text, delay=5)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.name || document.activeElement.textContent"))


def test_advice_comes_on_a_pause_is_counted_aloud_and_takes_no_focus(page: Page) -> None:
    type_in(page, LEAKS)
    expect(count(page)).to_have_text("What happened?: 1 piece of advice")
    expect(advice(page)).to_contain_text("One mark is enough.")
    assert focused(page) == "happened"
    story(page).fill("It leaks. Every day.")
    expect(count(page)).to_have_text("")
    expect(advice(page)).to_have_count(0)
    assert focused(page) == "happened"


def test_a_rewrite_is_taken_and_undone_and_the_focus_stays_in_its_place(page: Page) -> None:
    type_in(page, LEAKS)
    page.get_by_role("button", name="Write “!”").click()
    expect(story(page)).to_have_value("It leaks! Every day.")
    expect(page.locator("#sheet")).to_contain_text("It leaks! Every day.")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(count(page)).to_have_text("")
    expect(undo).to_be_focused()  # the new count did not take it away
    undo.press("Enter")
    expect(story(page)).to_have_value(LEAKS)
    expect(page.get_by_role("button", name="Write “!”")).to_be_focused()
    expect(count(page)).to_contain_text("1 piece of advice")
    expect(advice(page)).to_have_count(1)


def test_the_way_back_goes_once_typing_goes_on(page: Page) -> None:
    type_in(page, LEAKS)
    page.get_by_role("button", name="Write “!”").click()
    story(page).press("End")
    type_in(page, " Still.")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    expect(story(page)).to_have_value("It leaks! Every day. Still.")


def test_the_second_rewrite_right_after_the_first_finds_its_words(page: Page) -> None:
    type_in(page, "It leaks!!! 🚲 Every day. Why???")
    page.get_by_role("button", name="Write “!”").click()
    page.get_by_role("button", name="Write “?”").click()
    expect(story(page)).to_have_value("It leaks! 🚲 Every day. Why?")
    expect(page.get_by_role("button", name="Undo")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(story(page)).to_have_value("It leaks! 🚲 Every day. Why???")


def test_leaving_words_out_leaves_no_gap(page: Page) -> None:
    type_in(page, "Thanks 👍 but it leaks.")
    page.get_by_role("button", name="Leave these words out").first.click()
    expect(story(page)).to_have_value("Thanks but it leaks.")


def test_what_is_left_as_it_is_stays_quiet_after_a_reload(page: Page) -> None:
    type_in(page, LEAKS)
    with page.expect_response("**/left*"):
        page.get_by_role("button", name="Leave it as it is").click()
    expect(advice(page)).to_have_count(0)
    assert focused(page) != "happened"  # no keyboard comes up on a phone
    page.reload()
    expect(story(page)).to_have_value(LEAKS)
    page.wait_for_timeout(1500)
    expect(advice(page)).to_have_count(0)


def test_characters_beyond_the_first_plane_shift_nothing(page: Page) -> None:
    story(page).fill("𝄞𝄞 It leaks!!! Every day.")
    page.get_by_role("button", name="Write “!”").click()
    expect(story(page)).to_have_value("𝄞𝄞 It leaks! Every day.")


def test_no_more_than_three_at_once_and_nothing_for_axe_to_find(page: Page) -> None:
    story(page).fill("I have attached the receipt. Please see attached photos. Why??? It leaks!!!")
    expect(advice(page)).to_have_count(3)
    Customer(page, page).look()


def test_without_a_connection_typing_goes_on(page: Page) -> None:
    page.context.set_offline(True)
    type_in(page, LEAKS)
    page.wait_for_timeout(1500)
    expect(advice(page)).to_have_count(0)
    expect(story(page)).to_have_value(LEAKS)
    page.context.set_offline(False)
    type_in(page, " Still.")
    expect(advice(page)).to_have_count(1)


def test_the_last_page_advises_without_a_script(browser: Browser, service: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{service}/en/")
    customer = Customer(page, page, script=False)
    way = necessary("en")
    customer.walk(way | {"details": {**way["details"], "happened": LEAKS}})
    page.get_by_role("button", name="Write “!”").click()
    expect(page.locator("#sheet")).to_contain_text("It leaks! Every day.")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#sheet")).to_contain_text(LEAKS)
    page.get_by_role("button", name="Leave it as it is").click()
    expect(page.locator("#advice")).not_to_contain_text("One mark is enough.")
    page.context.close()
