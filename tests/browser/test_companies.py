"""A company by its name: suggestions by keyboard and by finger, and the list to choose from without a script."""

from collections.abc import Iterator
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, Route, expect

from tests.browser.customer import Customer
from tests.browser.service import running
from tests.site import HOST
from wizard.domain.directory import Listed
from wizard.storage import Companies, open_engine, upgrade

DIRECTORY = (
    Listed("lampe-dk", "Lampe A/S", "lampe.dk", ("DK",), ("Lyskæden",)),
    Listed("lampe-se", "Lampe Sverige AB", "lampe.se", ("SE",)),
    Listed("lampe-no", "Lampe Norge AS", "lampe.no", ("NO",)),
    Listed("kjaerby", "Kjærby Cykler ApS", HOST, ("DK", "DE", "GB"), ("Ronda",)),
    Listed("kjaerby-se", "Kjærby Sverige AB", "kjaerby.example", ("SE",)),
    Listed(
        "long",
        "Langenavnsgesellschaftsverwaltungsunternehmensberatungskontor Lampertsen <b>International</b> GmbH",
        "langenavnsgesellschaftsverwaltungsunternehmensberatungskontor.example",
        ("DK",),
        tuple(f"Lampertsen Nummer {number}" for number in range(40)),
    ),
    *(Listed(f"sko-{number}", f"Sko {number} A/S", f"sko{number}.example", ("DK",)) for number in range(20)),
)
SMALL = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def named(sites: ThreadingHTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The service, with a directory of companies."""
    folder = tmp_path_factory.mktemp("named")
    engine = open_engine(f"sqlite:///{folder / 'wizard.db'}")
    upgrade(engine)
    Companies(engine).put(DIRECTORY)
    engine.dispose()
    with running(folder, sites.server_address[1], "http://127.0.0.1:9") as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def open_start(page: Page, service: str, language: str = "en") -> Customer:
    page.goto(f"{service}/{language}/")
    customer = Customer(page, page)
    customer.fill_in({"kind": "complaint", "topic": "kettle leaks", "country": "DK"})
    return customer


def company(page: Page) -> Locator:
    """The field, by its role: the country's list is a combobox too."""
    return page.get_by_role("combobox").and_(page.locator("[name=company]"))


def options(page: Page) -> Locator:
    """The suggestions, by their role: those of the country's list are options too."""
    return page.get_by_role("listbox").get_by_role("option")


def names(page: Page) -> list[str]:
    return options(page).locator("strong").all_inner_texts()


def test_by_keyboard(page: Page, named: str) -> None:
    customer = open_start(page, named)
    field = company(page)
    field.press_sequentially("kjaer", delay=30)
    expect(options(page)).to_have_count(2)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("[role=status]", has_text="Companies found: 2")).to_have_count(1)
    assert names(page) == ["Kjærby Cykler ApS", "Kjærby Sverige AB"]
    customer.look()
    field.press("ArrowUp")
    expect(options(page).and_(page.get_by_role("option", selected=True))).to_contain_text("Kjærby Sverige AB")
    field.press("ArrowDown")
    chosen = options(page).and_(page.get_by_role("option", selected=True))
    expect(chosen).to_contain_text("Kjærby Cykler ApS kjaerby-cykler.dk")
    expect(field).to_have_attribute("aria-activedescendant", str(chosen.get_attribute("id")))
    expect(field).to_be_focused()
    customer.look()
    field.press("Enter")
    expect(field).to_have_value(HOST)
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_text("Chosen: Kjærby Cykler ApS")).to_be_visible()
    customer.look()
    field.press("Enter")
    expect(page.locator(".whom")).to_contain_text(f"Kjærby Cykler ApS · {HOST}")
    customer.wait_for_research()
    expect(page.locator("[name=name]")).to_have_value("Kjærby Cykler ApS")


def test_escape_keeps_what_was_typed_and_enter_then_asks(page: Page, named: str) -> None:
    open_start(page, named)
    field = company(page)
    field.press_sequentially("lampe")
    expect(options(page)).to_have_count(4)
    field.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(field).to_have_value("lampe")
    field.press("ArrowDown")
    expect(options(page)).to_have_count(4)
    field.press("Enter")
    expect(page.get_by_role("heading", name="Is it this one?")).to_be_visible()


def test_tab_leaves_the_field_and_chooses_nothing(page: Page, named: str) -> None:
    open_start(page, named)
    field = company(page)
    field.press_sequentially("lampe")
    expect(options(page)).to_have_count(4)
    field.press("ArrowDown")
    field.press("Tab")
    expect(options(page)).to_have_count(0)
    expect(field).to_have_value("lampe")
    expect(page.locator("[name=topic]")).to_be_focused()


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_by_finger_on_a_small_phone(browser: Browser, named: str, language: str) -> None:
    context = browser.new_context(viewport=SMALL, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    customer = open_start(page, named, language)
    field = company(page)
    field.tap()
    field.press_sequentially("lampe")
    shown = options(page)
    expect(shown).to_have_count(4)
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0
    boxes = [box for option in shown.all() if (box := option.bounding_box())]
    assert all(box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= 320 for box in boxes)
    customer.look()
    shown.filter(has_text="Lampe Norge AS").tap()
    expect(field).to_have_value("lampe.no")
    expect(shown).to_have_count(0)
    expect(page.locator(".suggestion-chosen")).to_contain_text("Lampe Norge AS")
    customer.go_on()
    expect(page.locator(".whom")).to_contain_text("Lampe Norge AS · lampe.no")
    context.close()


def test_never_more_than_eight_and_the_last_is_in_reach(page: Page, named: str) -> None:
    open_start(page, named)
    page.set_viewport_size({"width": 390, "height": 400})
    field = company(page)
    field.press_sequentially("sko")
    expect(options(page)).to_have_count(8)
    field.press("ArrowUp")
    expect(options(page).last).to_be_in_viewport()


def test_a_choice_is_undone_by_typing_on(page: Page, named: str) -> None:
    open_start(page, named)
    field = company(page)
    field.press_sequentially("ronda")
    options(page).click()
    assert page.locator("[name=slug]").input_value() == "kjaerby"
    field.press("Backspace")
    assert page.locator("[name=slug]").input_value() == ""
    expect(page.locator(".suggestion-chosen")).to_be_hidden()


def test_an_old_answer_never_replaces_a_newer_one(page: Page, named: str) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(400)
        route.continue_()

    open_start(page, named)
    page.route("**/api/v1/companies?*q=sko&*", late)
    field = company(page)
    field.press_sequentially("sko")
    page.wait_for_timeout(250)
    field.fill("lampe s")
    expect(options(page)).to_have_count(1)
    page.wait_for_timeout(600)
    assert names(page) == ["Lampe Sverige AB"]


@pytest.mark.parametrize("answer", ["refused", "broken", "too many"])
def test_without_an_answer_the_field_is_a_field(page: Page, named: str, answer: str) -> None:
    def fail(route: Route) -> None:
        if answer == "refused":
            route.abort()
        else:
            route.fulfill(status=429 if answer == "too many" else 200, body='{"error": ""' + "}" * (answer != "broken"))

    problems: list[str] = []
    page.on("pageerror", lambda problem: problems.append(str(problem)))
    open_start(page, named)
    page.route("**/api/v1/companies?*", fail)
    field = company(page)
    field.press_sequentially("ronda", delay=60)
    page.wait_for_timeout(400)
    expect(options(page)).to_have_count(0)
    field.press("Enter")
    expect(page.get_by_role("heading", name="Is it this one?")).to_be_visible()
    assert problems == []


def test_addresses_and_single_letters_are_not_sent_while_they_are_typed(page: Page, named: str) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/api/v1/companies" in request.url:
            asked.append(request.url)

    open_start(page, named)
    page.on("request", note)
    field = company(page)
    for typed in ("l", "https://lampe.dk/kontakt", "me@lampe.dk", "www.lampe.dk", ""):
        field.fill(typed)
        page.wait_for_timeout(300)
    assert asked == []
    field.press_sequentially("Lampe A/S", delay=15)
    expect(options(page)).to_have_count(4)
    assert len(asked) < len("Lampe A/S")


def test_words_of_the_directory_stay_words(page: Page, named: str) -> None:
    open_start(page, named)
    company(page).press_sequentially("lampertsen")
    expect(options(page)).to_have_count(1)
    expect(options(page)).to_contain_text("<b>International</b>")


def test_within_a_letter_too(page: Page, named: str) -> None:
    open_start(page, named)
    company(page).fill("lampe.dk")
    Customer(page, page).go_on()
    page.get_by_role("button", name="Another company?").click()
    expect(page.get_by_role("heading", name="Write to a company")).to_be_visible()
    field = company(page)
    field.fill("kjærby")
    options(page).first.click()
    expect(field).to_have_value(HOST)
    Customer(page, page).go_on()
    expect(page.locator(".whom")).to_contain_text(HOST)


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_without_a_script(browser: Browser, named: str, language: str) -> None:
    context = browser.new_context(viewport=SMALL, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    customer = Customer(page, page, script=False)
    page.goto(f"{named}/{language}/")
    customer.fill_in({"kind": "complaint", "company": "lampe", "topic": "", "country": "DK"})
    customer.go_on()
    hosts = page.locator(".candidate-host").all_inner_texts()
    assert hosts[0] == "lampe.dk"
    assert set(hosts) == {"lampe.dk", "lampe.no", "lampe.se", DIRECTORY[5].host}
    wide = page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth")
    assert wide <= 0
    page.get_by_role("button", name="Lampe Sverige AB").click()
    expect(page.locator(".whom")).to_contain_text("Lampe Sverige AB · lampe.se")
    context.close()


def test_the_list_to_choose_from_suits_everyone(page: Page, named: str) -> None:
    customer = open_start(page, named)
    page.set_viewport_size(SMALL)  # type: ignore[arg-type]
    company(page).fill("lampe")
    customer.go_on()
    customer.meet_page()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
