"""The whole way as it is read aloud: what each thing is, what it is called, in which order, what speaks by itself."""

import re
from itertools import pairwise
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_way import necessary

pytestmark = pytest.mark.long  # the way again and again, minutes of it

NAMED = ("button", "link", "textbox", "combobox", "radio", "checkbox", "img", "navigation", "complementary", "region")

# Of each page, what a listener meets in the main part, in this order; more may stand between.
HEARD = {
    "da": [
        ("heading", "Skriv til en virksomhed"),
        ("group", "Hvad vil du?"),
        ("radio", "Klage"),
        ("combobox", "Hvilken virksomhed?"),
        ("textbox", "Hvad handler det om, med få ord? (valgfrit)"),
        ("combobox", "Hvor bor du?"),
        ("button", "Tjek hjemmesiden"),
    ],
    "company": [
        ("heading", "Står svaret på hjemmesiden?"),
        ("button", "En anden virksomhed?"),
        ("heading", "Hjælper det her?"),
        ("button", "Det hjælper ikke"),
        ("button", "Noget her er forkert (Hjælper det her?)"),
        ("heading", "Virksomhedens regler, ordret"),
        ("heading", "Sådan får du fat i dem"),
        ("heading", "Dit brev er til"),
        ("textbox", "Virksomhedens navn"),
        ("button", "Fortsæt til brevet"),
        ("link", "Jeg vil hellere ringe (åbner i en ny fane)"),
        ("link", "Gem til senere (åbner i en ny fane)"),
        ("status", ""),
    ],
    "subject": [
        ("heading", "Hvad handler det om?"),
        ("textbox", "Hvilket produkt eller hvilken ydelse?"),
        ("group", "Hvad er der galt?"),
        ("radio", "Det er i stykker eller har en fejl"),
        ("group", "Hvad vil du have?"),
        ("radio", "En ny vare i stedet"),
        ("button", "Fortsæt"),
        ("status", ""),
    ],
    "details": [
        ("heading", "Hvad skete der?"),
        ("textbox", "Ordrenummer (valgfrit)"),
        ("textbox", "Hvornår købte eller bestilte du det? (valgfrit)"),
        ("textbox", "Hvad skete der?"),
        ("button", "Fortsæt"),
        ("status", ""),
    ],
    "request": [
        ("heading", "Hvad skal de gøre?"),
        ("textbox", "Senest hvornår? (valgfrit)"),
        ("checkbox", "Jeg vil også gerne have en undskyldning"),
        ("heading", "Det taler for dig"),
        ("checkbox", "Nævn min ret i mit brev"),
        ("button", "Fortsæt"),
        ("status", ""),
    ],
    "opening": [
        ("heading", "Hilsen, præsentation og afslutning"),
        ("group", "Hvem der læser det"),
        ("radio", "service@kjaerby-cykler.dk"),
        ("group", "Hvem du er"),
        ("textbox", "Dit navn"),
        ("group", "Sådan slutter det"),
        ("button", "Fortsæt"),
        ("status", ""),
    ],
    "check": [
        ("region", "Før du sender det"),
        ("region", "Dit brev, som de vil se det"),
        ("region", "Send det"),
        ("link", "Åbn i mit mailprogram"),
        ("group", "Hvordan sendte du det?"),
        ("button", "Ja, jeg har sendt det"),
        ("status", ""),
    ],
}


class Heard(NamedTuple):
    depth: int
    role: str
    name: str
    more: str  # "[level=1]" and what follows


def heard(page: Page, part: str = "body") -> list[Heard]:
    """What a screen reader has of a page, in its order."""
    lines = page.locator(part).aria_snapshot().splitlines()
    found = []
    for line in lines:
        # Lines whose words hold a colon or the like stand in quotation marks as a whole.
        match = re.match(r"""( *)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$""", line)
        if match and match[2] != "text":
            found.append(Heard(len(match[1]), match[2], match[3] or "", match[4]))
    return found


class Listener(Customer):
    """Hears every page that they meet."""

    def look(self) -> None:
        super().look()
        check_rules(self.page)
        key = self.page.url.rstrip("/").rsplit("/", 1)[-1].partition("#")[0]
        check_order(heard(self.page, "main"), HEARD[key], self.page.url)


def check_order(found: list[Heard], wanted: list[tuple[str, str]], where: str) -> None:
    rest = iter((one.role, one.name) for one in found)
    for one in wanted:
        assert one in rest, f"{where}: {one} is not heard, or not in its place, among {[h[1:3] for h in found]}"


def check_rules(page: Page) -> None:
    """What holds of every page."""
    where, found = page.url, heard(page)
    roles = [one.role for one in found]
    assert [roles.count(role) for role in ("banner", "main", "contentinfo")] == [1, 1, 1], where
    assert roles.count("complementary") <= 1, where
    nameless = [one for one in found if one.role in NAMED and not one.name]
    assert not nameless, f"{where}: {nameless}"
    # What is wrong with the page is said before its own heading.
    headings = [one for one in found if one.role == "heading" and one.name != "Der er et problem"]
    levels = [int(one.more.partition("level=")[2][0]) for one in headings]
    assert levels[0] == 1, where
    assert levels.count(1) == 1, f"{where}: {headings}"
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels)), f"{where}: {levels}"
    buttons = [one.name for one in heard(page, "main") if one.role == "button"]
    assert len(set(buttons)) == len(buttons), f"{where}: {buttons}"
    for one, following in zip(found, [*found[1:], None], strict=True):
        if one.role in ("list", "navigation", "region"):
            assert following is not None, where
            assert following.depth > one.depth, f"{where}: {one} is empty"


def test_the_whole_way(browser: Browser, service: str) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{service}/da/")
    listener = Listener(page, page)
    listener.walk(necessary("da"))
    assert set(listener.pages_met) == set(HEARD)
    expect(page.locator("html")).to_have_attribute("lang", "da")
    page.context.close()


@pytest.fixture(scope="module")
def details(browser: Browser, service: str) -> str:
    """The address of a page on which to tell what happened."""
    page = browser.new_context().new_page()
    page.goto(f"{service}/da/")
    way = necessary("da")
    Customer(page, page).walk({key: way[key] for key in ("start", "company", "subject")})
    address = page.url
    page.context.close()
    return address


def test_a_mistake_is_read_out_first_and_named_at_its_field(browser: Browser, details: str) -> None:
    page = browser.new_context().new_page()
    page.goto(details)
    page.locator("[name=bought_on]").evaluate("one => { one.type = 'text'; }")
    page.locator("[name=bought_on]").fill("i går")
    page.locator("#step-form .actions button").last.click()
    alert = page.get_by_role("alert", name="Der er et problem")
    expect(alert).to_be_focused()
    expect(page).to_have_title(re.compile("^Fejl: "))
    check_order(heard(page, "main"), [("alert", "Der er et problem"), ("heading", "Hvad skete der?")], page.url)
    field = page.locator("[name=bought_on]")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("Fejl: .*dag, måned og år"))
    check_rules(page)
    page.context.close()


def test_saving_and_advice_speak_by_themselves_and_take_no_focus(browser: Browser, details: str) -> None:
    page = browser.new_context().new_page()
    page.goto(details)
    regions = page.get_by_role("status")
    before = regions.count()  # there before they speak, or nobody would hear them
    story = page.locator("[name=happened]")
    story.press_sequentially("Den er utæt!!! Hver dag.", delay=5)
    expect(regions.filter(has_text="Gemt")).to_have_count(1)
    expect(regions.filter(has_text=re.compile(r"Hvad skete der\?: \d"))).to_have_count(1)
    expect(story).to_be_focused()
    assert before >= 1
    check_rules(page)
    page.context.close()


def test_companies_are_counted_aloud_as_one_types(browser: Browser, service: str) -> None:
    page = browser.new_context().new_page()
    page.route("**/api/v1/companies*", lambda route: route.fulfill(json={"companies": [SUGGESTED]}))
    page.goto(f"{service}/da/")
    page.get_by_role("combobox", name="Hvilken virksomhed?").press_sequentially("lam")
    expect(page.get_by_role("option", name="Lampehuset lampehuset.example")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="1")).to_have_count(1)
    check_order(
        heard(page, "main"),
        [("combobox", "Hvilken virksomhed?"), ("listbox", "Virksomheder"), ("option", "Lampehuset lampehuset.example")],
        page.url,
    )
    page.context.close()


SUGGESTED = {"slug": "lampehuset", "name": "Lampehuset", "host": "lampehuset.example", "about": ""}
