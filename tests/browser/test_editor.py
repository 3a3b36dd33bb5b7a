"""The pages behind a partner's private link: axe finds nothing, they fit a narrow screen, and need no script."""

import pytest
from flask import Flask
from playwright.sync_api import Browser, expect

from tests.browser.customer import Customer
from tests.browser.test_accessibility import visit
from wizard.domain.partner import AdviceLink, Adviser, OwnBody, Partner
from wizard.services import Services
from wizard.services.editing import SECTIONS

NARROW = {"width": 320, "height": 640}
FULL = Partner(
    "advice",
    "Forbrugerrådgivningen",
    ("https://advice.example", "https://a-very-long-name-of-a-consumer-advice-site.advice.example"),
    links=(AdviceLink("Your rights", "https://advice.example/a-very-long-address-that-has-to-break-somewhere"),),
    adviser=Adviser("Talk to an adviser", "Free", "+45 12 34 56 78"),
    bodies=(OwnBody("The Board of Appeal", "Decides.", "https://board.example/"),),
)


@pytest.mark.parametrize(
    ("language", "scheme"),
    [("de", "dark"), *(pytest.param(one, "light", marks=pytest.mark.long) for one in ("en", "de", "da"))],
)
def test_every_page_of_the_editors(browser: Browser, served: tuple[Flask, str], language: str, scheme: str) -> None:
    app, address = served
    services: Services = app.extensions["dear_company"]
    services.partners.add(FULL)
    link = f"{address}/partner/{services.partners.invite('advice')}"
    context = browser.new_context(viewport=NARROW, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    names = ["", *(section.key for section in SECTIONS), "look"]
    visit(Customer(page, page), [f"{link}/{name}?lang={language}" for name in names])
    context.close()


def test_setting_up_without_a_script(browser: Browser, served: tuple[Flask, str]) -> None:
    app, address = served
    services: Services = app.extensions["dear_company"]
    services.partners.add(Partner("new", "New", ()))
    context = browser.new_context(java_script_enabled=False, viewport=NARROW)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/partner/{services.partners.invite('new')}/?lang=en")
    page.get_by_role("link", name="Your site", exact=True).first.click()
    page.get_by_label("Where your pages are").fill("https://new.example/wizard")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#error-summary")).to_contain_text("no path")
    page.get_by_label("Where your pages are").fill("https://new.example")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved: Your site")).to_be_visible()
    expect(page.get_by_label("These lines")).to_have_value(
        '<div data-dear-company data-partner="new" data-lang="en"></div>\n'
        f'<script async src="{address}/embed.js"></script>\n'
        f'<noscript><a href="{address}/p/new/en/">Write to a company</a></noscript>'
    )
    context.close()


def test_a_look_is_shown_while_it_is_chosen_and_meets_axe_on_their_pages(
    browser: Browser, served: tuple[Flask, str]
) -> None:
    app, address = served
    services: Services = app.extensions["dear_company"]
    services.partners.add(Partner("purple", "Purple", ("https://purple.example",)))
    context = browser.new_context(viewport=NARROW)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/partner/{services.partners.invite('purple')}/look?lang=en")
    sample = page.locator(".look-light .look-link")
    page.get_by_label("Links and buttons").fill("#ffd400")
    expect(page.get_by_text("This cannot be read well")).to_be_visible()
    expect(sample).to_have_css("color", "rgb(255, 212, 0)")
    page.get_by_label("Links and buttons").fill("#6a1b9a")
    expect(page.get_by_text("This cannot be read well")).to_have_count(0)
    expect(sample).to_have_css("color", "rgb(106, 27, 154)")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved: Your look")).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        visit(Customer(page, page), [f"{address}/p/purple/en/"])
    context.close()
