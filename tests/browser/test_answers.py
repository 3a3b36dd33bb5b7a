"""Answers first, in a real browser: tap a trouble, say that nothing helps, take it back; by keyboard and by thumb."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import SITE
from tests.ways import COMPLAINTS

NARROW = {"width": 320, "height": 640}
# The page's language and a site's in another, with a topic that it answers.
ACROSS = {"en": "de", "de": "da", "da": "en"}
LEAKS = {"en": "kettle leaks", "de": "Wasserkocher undicht", "da": "elkedel utæt"}


def at_the_answers(browser: Browser, service: str, language: str, topic: str, *, script: bool = True) -> Page:
    context = browser.new_context(viewport=NARROW, java_script_enabled=script)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{service}/{language}/")
    customer = Customer(page, page, script=script)
    start = {**COMPLAINTS[language]["start"], "company": SITE[ACROSS[language]], "topic": topic}
    customer.meet_page()
    customer.fill_in(start)
    customer.go_on()
    customer.wait_for_research()
    customer.meet_page()
    return page


def look(page: Page, *, script: bool = True) -> None:
    Customer(page, page, script=script).meet_page()
    if script:
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, "the page is wider than the screen"


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_no_help_and_back_again(browser: Browser, service: str, language: str) -> None:
    page = at_the_answers(browser, service, language, LEAKS[language])
    section = page.locator(".answers")
    answers = section.locator(".fold:has(.foreign)")
    expect(answers).to_have_count(1)
    expect(answers.locator("summary [lang]")).to_have_attribute("lang", ACROSS[language])
    section.locator("button[formaction$='/unhelpful']").press("Enter")
    expect(page.locator("#letter-to")).to_be_focused()
    expect(answers).to_have_count(0)
    expect(page.locator("[name=policy_read]")).to_be_checked()
    look(page)
    section.locator("button[formaction$='/helpful']").press("Enter")
    expect(answers).to_have_count(1)
    expect(page.locator("[name=policy_read]")).not_to_be_checked()
    look(page)
    page.context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_tapped_trouble_ranks_anew(browser: Browser, service: str, script: bool) -> None:
    page = at_the_answers(browser, service, "en", "saxophone lessons", script=script)
    page.locator("details:has(.chip) > summary").click()
    chips = page.locator(".chip")
    for chip in chips.all():
        box = chip.bounding_box()
        assert box is not None
        assert box["height"] >= 44, chip.inner_text()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW["width"]
    page.locator("#step-form [name=name]").fill("Kjærby Bikes")
    chips.filter(has_text="Payment").click()
    expect(page.locator(".answers .fold:has(.foreign)")).to_have_count(1)
    expect(page.locator("#step-form [name=name]")).to_have_value("Kjærby Bikes")
    expect(page.locator(".chip[aria-pressed=true]")).to_have_text("Payment")
    look(page, script=script)
    page.context.close()


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_troubles_fit_on_the_smallest_first_page(browser: Browser, service: str, language: str) -> None:
    context = browser.new_context(viewport=NARROW)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{service}/{language}/")
    page.locator("details:has([name=trouble]) > summary").click()
    for choice in page.locator(".chips .choice").all():
        box = choice.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["x"] + box["width"] <= NARROW["width"]
    page.locator("[name=trouble][value=refund] + label").click()
    expect(page.locator("[name=trouble][value=refund]")).to_be_checked()
    look(page)
    context.close()
