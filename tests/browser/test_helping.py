"""Somebody reads the letter with the customer, each in a browser of their own: on a narrow screen, without a script."""

from flask import Flask
from playwright.sync_api import Browser, expect

from tests.browser.customer import Customer
from tests.browser.test_accessibility import visit
from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

NARROW = {"width": 320, "height": 640}


def test_from_making_a_link_to_taking_it_back(browser: Browser, served: tuple[Flask, str]) -> None:
    app, address = served
    check = address + walk(PageClient(app), "en", COMPLAINTS["en"]).url
    customers = browser.new_context(viewport=NARROW)  # type: ignore[arg-type]
    helpers = browser.new_context(viewport=NARROW, java_script_enabled=False)  # type: ignore[arg-type]
    customer, helper = customers.new_page(), helpers.new_page()

    customer.goto(check)
    customer.get_by_role("link", name="Let somebody read it with you").click()
    customer.get_by_label("Who is it for?").fill("Anna")
    customer.get_by_role("button", name="Make the link").click()
    link = customer.get_by_label("The link to read this letter").input_value()
    expect(customer.get_by_alt_text("QR code of the link")).to_be_visible()

    helper.goto(link)
    sentence = helper.locator("details", has_text="Please send me a replacement")
    sentence.locator("summary").click()
    sentence.get_by_label("In other words").fill("I would love a new kettle.")
    sentence.get_by_role("button", name="Propose these words").click()
    expect(helper.get_by_text("Waiting for an answer")).to_be_visible()

    customer.goto(check)
    expect(customer.get_by_text("Anna proposes one change")).to_be_visible()
    customer.get_by_role("link", name="See what is proposed").click()
    expect(customer.locator("ins").first).to_be_visible()
    pages = [customer.url.partition("#")[0], link]
    visit(Customer(customer, customer), pages)
    customer.goto(pages[0])
    customer.get_by_role("button", name="Take it").click()
    customer.goto(check)
    expect(customer.locator("#sheet")).to_contain_text("I would love a new kettle.")
    helper.reload()
    expect(helper.get_by_text("Taken", exact=False).first).to_be_visible()

    customer.goto(pages[0])
    customer.get_by_role("button", name="Withdraw this link").click()
    assert (gone := helper.goto(link)) is not None
    assert gone.status == 410
    expect(helper.get_by_text("You did nothing wrong")).to_be_visible()
    customers.close()
    helpers.close()
