"""axe looks at every page beside the way, in each language; the way itself is looked at as it is walked."""

import pytest
from playwright.sync_api import Browser

from tests.browser.customer import Customer
from tests.browser.test_the_way import PHONE, necessary

ABOUT = ("imprint", "privacy", "terms", "accessibility", "notices", "bot")
BESIDE = ("keep", "phone", "form", "wording", "delete", "solved", "correct/contacts", "correct/rules")


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "light"), ("da", "light"), ("en", "dark")])
def test_every_page_beside_the_way(browser: Browser, service: str, language: str, scheme: str) -> None:
    context = browser.new_context(viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    customer = Customer(page, page)
    page.goto(f"{service}/{language}/")
    customer.walk(necessary(language))
    letter = page.url.rsplit("/", 1)[0]
    pages = [f"{letter}/{name}" for name in BESIDE]
    pages += [f"{service}/{language}/about/{name}" for name in ABOUT]
    pages += [f"{service}/{language}/{name}" for name in ("wrong", "thanks", "deleted", "nowhere")]
    for url in pages:
        page.goto(url)
        customer.meet_page()
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{url} is wider than the screen"
    context.close()
