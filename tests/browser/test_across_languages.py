"""W23 and W20 in a browser, with a script and without: ticks, the sheet in two languages, an offer noted."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.ways import COMPLAINTS

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 900}
TICKS = (
    ("told_facts", "leaks"),
    ("told_since", "first_day"),
    ("told_tried", "cleaned"),
    ("told_heard", "no_reply"),
    ("told_promised", "replacement"),
)


def tick(page: Page, name: str, value: str) -> None:
    """Unfold the question and press the sentence, as people do."""
    box = page.locator(f"[name={name}][value={value}]")
    folded = page.locator("details.fold:not([open])").filter(has=box)
    if folded.count():
        folded.first.locator("summary").first.click()
    page.locator(f'label[for="{box.get_attribute("id")}"]').click()
    expect(box).to_be_checked()


def fits(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, page.url


@pytest.mark.parametrize(
    ("script", "size", "scheme"),
    [
        pytest.param(True, NARROW, "dark", id="script-narrow"),
        pytest.param(False, WIDE, "light", id="no-script-wide"),
        pytest.param(False, NARROW, "dark", id="no-script-narrow", marks=pytest.mark.long),
        pytest.param(True, WIDE, "light", id="script-wide", marks=pytest.mark.long),
    ],
)
def test_a_german_tells_a_danish_company_by_ticking(
    browser: Browser, service: str, script: bool, scheme: Any, size: Any
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{service}/de/")
    customer = Customer(page, page, script=script)
    way = COMPLAINTS["de"] | {"details": {}}
    for key, answers in way.items():
        if key == "company":
            customer.wait_for_research()
        if key == "details":
            for name, value in TICKS:
                tick(page, name, value)
            if script:
                expect(page.locator("#sheet")).to_contain_text("Varen er utæt.")
                customer.look()
            fits(page)
        customer.fill_in(answers)
        customer.go_on()
        assert not page.locator(".error-summary li").all_inner_texts(), key
    assert "Varen er utæt. Sådan har det været fra første dag." in customer.letter
    page.get_by_role("link", name="Ihr Brief in zwei Sprachen").click()
    customer.meet_page()
    pair = page.locator(".pair", has_text="Varen er utæt.")
    said, meant = pair.locator(".pair-said").bounding_box(), pair.locator(".pair-meaning").bounding_box()
    assert said is not None
    assert meant is not None
    if size is NARROW:
        assert meant["y"] >= said["y"] + said["height"]
    else:
        assert meant["x"] >= said["x"] + said["width"]
    fits(page)
    page.get_by_role("button", name="Den Brief auf Deutsch schreiben").click()
    expect(page.locator(".pair")).to_have_count(0)
    page.get_by_role("button", name="Den Brief auf Dänisch schreiben").click()
    expect(page.locator(".pair").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_an_offer_is_noted_changed_and_removed(browser: Browser, service: str, script: bool) -> None:
    context = browser.new_context(viewport=NARROW, java_script_enabled=script)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{service}/en/")
    customer = Customer(page, page, script=script)
    customer.walk(COMPLAINTS["en"])
    customer.go_on()
    page.locator("#offer-form summary").click()
    customer.meet_page()
    page.get_by_label("What do they offer?").fill("Twenty kroner.")
    page.get_by_label("What would you accept?").fill("A hundred kroner.")
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator(".offer-compare")).to_contain_text("A hundred kroner.")
    page.get_by_role("link", name="Change it").click()
    expect(page.get_by_label("What would you accept?")).to_have_value("A hundred kroner.")
    customer.meet_page()
    fits(page)
    page.get_by_label("What would you accept?").fill("Eighty kroner.")
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator(".offer-compare")).to_contain_text("Eighty kroner.")
    page.get_by_role("button", name="Remove it").click()
    expect(page.locator(".offer")).to_have_count(0)
    context.close()
