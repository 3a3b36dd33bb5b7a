"""A daughter reads her mother's letter on her own phone: two people, two browsers, one link between them."""

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import PHONE, necessary

BETTER = "Please send me a new one; the old one floods the kitchen."
TOO_WIDE = "document.documentElement.scrollWidth - window.innerWidth"


def test_a_daughter_proposes_and_her_mother_decides(browser: Browser, service: str) -> None:
    mother = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    mother.goto(f"{service}/en/")
    customer = Customer(mother, mother)
    customer.look = lambda: None  # type: ignore[method-assign]  # axe looks at these pages in other tests
    customer.walk(necessary("en"))
    letter = mother.locator("#sheet").inner_text()

    press(mother, mother.get_by_role("link", name="Let somebody read it with you"))
    seen(mother)
    mother.get_by_label("Who is it for?").fill("Anna")
    press(mother, mother.locator("#step-form button").last)
    seen(mother)

    daughter = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    daughter.goto(mother.locator("textarea[readonly]").input_value())
    seen(daughter)
    sentence = daughter.locator("details.fold").filter(has=daughter.locator('[name=key][value="request.replacement"]'))
    sentence.locator("summary").click()
    sentence.locator("[name=words]").fill(BETTER)
    press(daughter, sentence.get_by_role("button", name="Propose these words"))
    expect(daughter.get_by_text("Waiting for an answer")).to_be_visible()
    seen(daughter)

    press(mother, mother.get_by_role("link", name="Back to your letter"))
    assert mother.locator("#sheet").inner_text() == letter
    expect(mother.get_by_text("Anna proposes one change")).to_be_visible()
    press(mother, mother.get_by_role("link", name="See what is proposed"))
    expect(mother.locator("ins").first).to_be_visible()
    seen(mother)
    press(mother, mother.get_by_role("button", name="Take it"))
    seen(mother)

    daughter.reload()
    expect(daughter.locator("#sheet")).to_contain_text(BETTER)
    expect(daughter.get_by_text("Taken", exact=False).first).to_be_visible()
    press(mother, mother.get_by_role("button", name="Withdraw this link"))
    daughter.reload()
    expect(daughter.locator("h1")).to_have_text("This link does not work")
    seen(daughter)
    for page in (mother, daughter):
        page.context.close()


def press(page: Page, button: Locator) -> None:
    with page.expect_navigation():
        button.click()


def seen(page: Page) -> None:
    """axe has nothing to say of the page, and it fits the screen of a phone."""
    Customer(page, page).look()
    assert page.evaluate(TOO_WIDE) <= 0, f"{page.url} is wider than the screen"
