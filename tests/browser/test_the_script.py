"""What the script adds: saving on a pause, the letter that grows while one types, copy buttons."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import necessary
from tests.ways import Typed

KEYS = ("start", "company", "subject")


def at_details(browser: Browser, service: str) -> Page:
    page = browser.new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{service}/en/")
    way: Typed = {key: answers for key, answers in necessary("en").items() if key in KEYS}
    Customer(page, page).walk(way)
    return page


def test_the_letter_grows_while_one_types_and_a_reload_loses_nothing(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    page.locator("[name=happened]").fill("The lid is loose as well.")
    expect(page.locator("#sheet")).to_contain_text("The lid is loose as well.")
    page.reload()
    expect(page.locator("[name=happened]")).to_have_value("The lid is loose as well.")
    page.context.close()


def test_the_line_in_their_inbox_is_drawn_anew_while_one_types(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    page.go_back()
    page.locator("[name=trouble]").fill("whistles at night")
    expect(page.locator(".drawn-subject")).to_contain_text("Ronda kettle whistles at night")
    expect(page.locator("form [data-inbox]")).to_have_count(1)
    page.context.close()


def test_saving_and_going_on_at_once_is_no_conflict(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    story = page.locator("[name=happened]")
    story.press_sequentially("It leaks and leaks and leaks.", delay=60)
    page.wait_for_timeout(880)
    story.press_sequentially(" Still.", delay=20)
    page.locator("#step-form .actions button").last.click()
    expect(page).to_have_url(page.url.rsplit("/", 1)[0] + "/request")
    expect(page.locator("#sheet")).to_contain_text("It leaks and leaks and leaks. Still.")
    page.context.close()


def test_enter_in_a_text_field_goes_on_and_nowhere_else(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    page.locator("[name=happened]").fill("It leaks.")
    page.locator("[name=order_number]").fill("4711")
    page.locator("[name=order_number]").press("Enter")
    expect(page).to_have_url(page.url.rsplit("/", 1)[0] + "/request")
    page.context.close()


def test_a_mistake_moves_the_focus_to_what_is_wrong(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    page.locator("#step-form .actions button").last.click()
    expect(page.locator("#error-summary")).to_be_focused()
    page.locator("#error-summary a").first.click()
    expect(page.locator("[name=happened]")).to_be_focused()
    page.context.close()
