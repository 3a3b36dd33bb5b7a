"""The page to print, as a browser prints it: the letter alone, on one sheet, without the private address."""

from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.customer import Customer
from tests.browser.test_the_way import necessary


def print_page(browser: Browser, service: str, language: str) -> Page:
    page = browser.new_page()
    page.goto(f"{service}/{language}/")
    customer = Customer(page, page)
    customer.look = lambda: None  # type: ignore[method-assign]  # other tests let axe look at this way
    customer.walk(necessary(language))
    page.goto(page.url.rsplit("/", 1)[0] + "/print")
    return page


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_letter_is_printed_alone(browser: Browser, service: str, language: str) -> None:
    page = print_page(browser, service, language)
    tools = page.locator(".paper-tools").inner_text().split("\n")
    # Header and footer switched on, as some browsers have them: there is no margin to print them into.
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, display_header_footer=True)))
    said = " ".join(printed.pages[0].extract_text().split())
    assert len(printed.pages) == 1
    assert page.locator("h1").inner_text() in said
    assert not [line for line in tools if line.strip() and " ".join(line.split()) in said]
    token = page.url.split("/c/")[1].split("/")[0]
    assert token[:12] not in said
    width, height = (round(float(side) * 25.4 / 72) for side in printed.pages[0].mediabox[2:])
    assert (width, height) == (210, 297)
    page.close()


def test_a_second_sheet_and_each_later_one_has_its_number_and_no_address(browser: Browser, service: str) -> None:
    page = print_page(browser, service, "en")
    page.evaluate("document.querySelector('.paper-end').before('x '.repeat(3000))")
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, display_header_footer=True)))
    first, *more = (" ".join(sheet.extract_text().split()) for sheet in printed.pages)  # how many, the font decides
    assert more
    assert all(f"{number} / {len(more) + 1}" in sheet for number, sheet in enumerate(more, 2))
    assert " / " not in first
    assert "/c/" not in " ".join((first, *more))
    page.close()


def test_while_it_prints_the_private_address_is_not_there(browser: Browser, service: str) -> None:
    page = print_page(browser, service, "en")
    page.evaluate("print = () => { window.asked = true }")
    page.locator("[data-print]").click()
    assert page.evaluate("window.asked")
    private = page.url
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "/c/" not in page.url
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.url == private
    page.close()
