"""The complete way, in each language, with and without a script, on a phone and on a desk."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.customer import Customer
from tests.site import HOST
from tests.ways import COMPLAINTS, PRAISE, Typed

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
SITE = {"en": f"en.{HOST}", "de": f"de.{HOST}", "da": HOST}

PARTS = {
    "en": (
        "Ronda kettle leaks at the base, please replace (order 4711)",
        "Dear Customer Service Team,",
        "Anna Smith",
        "2 November 2026",
        "Water runs out of the bottom.",
        "Returns",
        "I look forward to your reply.",
    ),
    "de": (
        "Wasserkocher Ronda",
        "Sehr geehrte Damen und Herren,",
        "Jörg Weiß",
        "2. November 2026",
        "Das Wasser läuft unten heraus.",
        "Rückgabe",
        "Mit freundlichen Grüßen",
    ),
    "da": (
        "elkedlen Ronda",
        "Kære",
        "Søren Kjær",
        "2. november 2026",
        "Vandet løber ud i bunden.",
        "Returnering",
        "Venlig hilsen",
    ),
}


def necessary(language: str) -> Typed:
    """The complaint with only what is necessary, to the site in its language."""
    way = dict(COMPLAINTS[language])
    subject = {name: value for name, value in way["subject"].items() if name != "trouble"}
    # The trouble comes from the first page's few words, the date is proposed: neither has to be typed.
    start = {**way["start"], "company": SITE[language], "topic": way["subject"]["trouble"]}
    return way | {"start": start, "subject": subject, "request": {}}


# Each language with a script and without, on a phone and on a desk; all of them together with `--long`.
USUAL = {
    ("en", True, "phone"),
    ("en", False, "desk"),
    ("de", False, "phone"),
    ("de", True, "desk"),
    ("da", True, "phone"),
    ("da", False, "desk"),
}
WAYS = [
    pytest.param(
        language,
        script,
        size,
        id=f"{language}-{'script' if script else 'no-script'}-{name}",
        marks=[] if (language, script, name) in USUAL else pytest.mark.long,
    )
    for language in ("en", "de", "da")
    for script in (True, False)
    for name, size in (("phone", PHONE), ("desk", DESK))
]


@pytest.mark.parametrize(("language", "script", "size"), WAYS)
def test_the_complete_way(browser: Browser, service: str, language: str, script: bool, size: dict[str, int]) -> None:
    context = browser.new_context(viewport=size, java_script_enabled=script)  # type: ignore[arg-type]
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(f"{service}/{language}/")
    customer = Customer(page, page, script=script)
    customer.walk(necessary(language))
    for part in PARTS[language]:
        assert part in customer.letter, part
    assert len(customer.pages_met) <= 7, customer.pages_met
    assert customer.typed <= 8
    send = page.locator(".button-send")
    expect(send).to_be_visible()
    link = urlsplit(send.get_attribute("href") or "")
    assert (link.scheme, link.path) == ("mailto", "service@kjaerby-cykler.dk")
    assert PARTS[language][4] in parse_qs(link.query)["body"][0]
    customer.go_on()
    customer.meet_page()
    assert context.cookies() == []
    assert not errors
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, "the page is wider than the screen"
    context.close()


def test_a_compliment_on_a_phone(browser: Browser, service: str) -> None:
    page = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    page.goto(f"{service}/en/")
    customer = Customer(page, page)
    customer.walk(PRAISE | {"start": PRAISE["start"] | {"company": SITE["en"]}})
    assert "Thank you to the driver of bus 5C" in customer.letter
    page.context.close()
