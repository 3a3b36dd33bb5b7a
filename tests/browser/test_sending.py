"""Their form and the phone, from the last page to "I have sent it": copied field by field, noted, with and without a
script."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import PHONE, necessary

CLIPBOARD = ["clipboard-read", "clipboard-write"]


def at_the_end(browser: Browser, service: str, *, script: bool) -> Customer:
    """A customer on a phone, before the send button."""
    context = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        java_script_enabled=script,
        permissions=CLIPBOARD if script else [],
    )
    page = context.new_page()
    page.goto(f"{service}/en/")
    customer = Customer(page, page, script=script)
    customer.walk(necessary("en"))
    return customer


def other_way(page: Page, name: str) -> None:
    page.get_by_text("Other ways", exact=True).click()
    page.get_by_role("link", name=name, exact=True).click()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_their_form_field_by_field_and_then_noted_as_sent(browser: Browser, service: str, script: bool) -> None:
    customer = at_the_end(browser, service, script=script)
    page = customer.page
    other_way(page, "With their contact form")
    customer.meet_page()
    assert page.get_by_label("Order number").input_value() == "4711"
    assert "Water runs out of the bottom." in page.get_by_label("Text for the form").input_value()
    copy = page.get_by_role("button", name="Copy Order number")
    if script:
        copy.click()
        expect(page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == "4711"
    else:
        expect(copy).to_be_hidden()
    page.get_by_text("Does their form take more, or less?").click()
    page.get_by_label("How many characters does their form allow?").fill("200")
    page.get_by_role("button", name="Shorten again").click()
    assert len(page.get_by_label("Text for the form").input_value()) <= 200
    expect(page.get_by_text("of 200 characters.")).to_be_visible()
    page.get_by_text("What was left out").click()
    customer.meet_page()
    page.get_by_role("link", name="I have sent their form").click()
    expect(page.get_by_label("With their contact form")).to_be_checked()
    customer.go_on()
    customer.meet_page()
    expect(page.locator(".sent-facts")).to_contain_text("With their contact form")
    page.context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_call_is_noted_and_stands_on_the_page(browser: Browser, service: str, script: bool) -> None:
    customer = at_the_end(browser, service, script=script)
    page = customer.page
    other_way(page, "By phone")
    customer.meet_page()
    expect(page.get_by_role("link", name="+45 86 12 34 56")).to_have_attribute("href", "tel:+4586123456")
    page.get_by_text("Note it now").click()
    page.get_by_role("button", name="Keep this note").click()
    expect(page.locator("#error-summary")).to_contain_text("Note what they said or promised.")
    if script:
        customer.look()
    page.get_by_label("Who did you speak to?").fill("Mette")
    page.get_by_label("What did they say or promise?").fill("A new one is on its way.")
    page.get_by_role("button", name="Keep this note").click()
    expect(page.locator(".talk")).to_contain_text("Mette")
    customer.meet_page()
    page.get_by_role("button", name="Remove it").click()
    expect(page.locator(".talk")).to_have_count(0)
    page.context.close()
