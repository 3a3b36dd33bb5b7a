"""Saving while one types and on leaving: what is said of it, and that nothing is lost when the server or line fails."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.customer import Customer
from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import PHONE, necessary

API = "**/api/v1/cases/*/steps/*"
FAILED = "Not saved just now. What you typed is still on this page, and we try again. You can also continue."
OFFLINE = (
    "No connection. What you typed is still on this page: leave it open, and it is saved once you are online again."
)


@pytest.fixture(scope="module")
def letter(browser: Browser, service: str) -> str:
    """The address of a letter whose details are asked for next."""
    page = at_details(browser, service)
    address = page.url.rsplit("/", 1)[0]
    page.context.close()
    return address


@pytest.fixture
def page(browser: Browser, letter: str) -> Iterator[Page]:
    page = browser.new_context().new_page()
    page.goto(f"{letter}/details")
    yield page
    page.context.close()


def story(page: Page) -> Locator:
    return page.locator("[name=happened]")


def status(page: Page) -> Locator:
    return page.locator(".autosave")


def stored(page: Page, letter: str, name: str = "happened") -> str:
    """What another tab would see."""
    other = page.context.new_page()
    other.goto(f"{letter}/details")
    value = other.locator(f"[name={name}]").input_value()
    other.close()
    return value


def go_on(page: Page) -> None:
    page.locator("#step-form .actions button").last.click()


def test_a_pause_saves_and_a_quiet_line_says_so(page: Page, letter: str) -> None:
    assert status(page).get_attribute("role") == "status"
    expect(status(page)).to_be_empty()
    story(page).fill("It leaks one.")
    expect(status(page)).to_have_text("Saved")
    assert stored(page, letter) == "It leaks one."


def test_whoever_types_without_a_pause_is_saved_too(page: Page) -> None:
    with page.expect_response(API, timeout=9000):
        for _ in range(40):
            story(page).press_sequentially("word ", delay=40)


@pytest.mark.parametrize("way", ["closes the tab", "follows a link", "goes back"])
def test_leaving_right_after_the_last_key_saves(page: Page, letter: str, way: str) -> None:
    words = f"Somebody {way}."
    context = page.context
    asker = context.new_page()
    page.bring_to_front()
    page.goto(f"{letter}/details")
    story(page).fill(words)
    if way == "closes the tab":
        page.close(run_before_unload=True)
    elif way == "follows a link":
        page.get_by_role("link", name="Dear Company").click()
    else:
        page.go_back()
    asker.wait_for_timeout(600)
    assert stored(asker, letter) == words


def test_switching_to_another_app_saves_at_once(page: Page, letter: str) -> None:
    story(page).fill("The phone rings.")
    with page.expect_response(API, timeout=600):
        page.evaluate(
            "() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });"
            " document.dispatchEvent(new Event('visibilitychange')); }"
        )


def test_an_error_of_the_server_is_said_once_and_the_next_try_saves(page: Page, letter: str) -> None:
    answers = [500, 500]
    page.route(API, lambda route: route.fulfill(status=answers.pop()) if answers else route.continue_())
    said = listen(page)
    story(page).fill("It leaks in spite of all.")
    expect(status(page)).to_have_text(FAILED)
    expect(status(page)).to_have_text("Saved", timeout=25_000)
    assert said() == [FAILED, "Saved"]
    assert stored(page, letter) == "It leaks in spite of all."


@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_wrong_is_said_where_one_types(browser: Browser, letter: str, width: int) -> None:
    page = browser.new_context(viewport={"width": width, "height": 640}, reduced_motion="reduce").new_page()
    page.goto(f"{letter}/details")
    page.route(API, lambda route: route.fulfill(status=500))
    page.locator("[name=order_number]").evaluate(
        "one => { scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + 70); }"
    )
    page.locator("[name=order_number]").press_sequentially("4711")
    expect(status(page)).to_have_text(FAILED)
    expect(status(page)).to_be_in_viewport(ratio=1)
    page.wait_for_timeout(100)
    field, line = page.locator("[name=order_number]").bounding_box(), status(page).bounding_box()
    assert field is not None
    assert line is not None
    assert field["y"] + field["height"] <= line["y"], "the line covers what one types"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    Customer(page, page).look()
    page.unroute(API)
    page.locator("[name=order_number]").press_sequentially("2")
    expect(status(page)).to_have_text("Saved")
    expect(status(page)).not_to_have_class(re.compile("autosave-trouble"))
    page.context.close()


def test_with_an_api_that_only_fails_the_button_goes_on(page: Page) -> None:
    page.route(API, lambda route: route.fulfill(status=500, body="<h1>500</h1>"))
    story(page).fill("It leaks anyway.")
    expect(status(page)).to_have_text(FAILED)
    go_on(page)
    expect(page).to_have_url(re.compile("/request$"), timeout=20_000)
    expect(page.locator("#sheet")).to_contain_text("It leaks anyway.")


def test_with_an_api_that_never_answers_the_button_goes_on(page: Page) -> None:
    hanging: list[Route] = []
    page.route(API, lambda route: hanging.append(route))
    story(page).fill("It leaks on and on.")
    page.wait_for_timeout(1000)
    assert hanging
    go_on(page)
    expect(page).to_have_url(re.compile("/request$"), timeout=20_000)
    expect(page.locator("#sheet")).to_contain_text("It leaks on and on.")


def test_an_answer_lost_on_its_way_is_no_other_tab(page: Page) -> None:
    def lose(route: Route) -> None:
        route.fetch()  # the server has it
        route.abort()  # the page does not know

    page.route(API, lose)
    story(page).fill("It leaks at")
    expect(status(page)).to_have_text(FAILED)
    page.unroute(API)
    page.route(API, lambda route: route.abort())
    story(page).fill("It leaks at the base.")
    go_on(page)
    expect(page).to_have_url(re.compile("/request$"), timeout=20_000)
    expect(page.locator("#sheet")).to_contain_text("It leaks at the base.")


def test_without_a_connection_the_page_says_so_keeps_all_and_saves_once_it_is_back(page: Page, letter: str) -> None:
    page.context.set_offline(True)
    expect(status(page)).to_have_text(OFFLINE)
    story(page).fill("Written in a tunnel.")
    go_on(page)
    page.wait_for_timeout(800)
    assert page.url.endswith("/details")  # not the browser's own page, which would have lost it
    expect(story(page)).to_have_value("Written in a tunnel.")
    page.context.set_offline(False)
    expect(status(page)).to_have_text("Saved")
    assert stored(page, letter) == "Written in a tunnel."
    go_on(page)
    expect(page).to_have_url(re.compile("/request$"))


def test_a_secret_is_not_saved_and_the_line_names_the_field(page: Page, letter: str) -> None:
    story(page).fill("It leaks two.")
    expect(status(page)).to_have_text("Saved")
    page.locator("[name=order_number]").fill("4711")
    story(page).fill("My password is hunter2secret")
    expect(status(page)).to_contain_text("“What happened?” seems to hold a password")
    assert stored(page, letter) == "It leaks two."
    assert stored(page, letter, "order_number") == "4711"
    expect(page.locator("#sheet")).not_to_contain_text("hunter2secret")


def test_two_tabs_on_one_page_keep_each_others_answers(page: Page, letter: str) -> None:
    other = page.context.new_page()
    other.goto(f"{letter}/details")
    other.locator("[name=order_number]").fill("4712")
    expect(status(other)).to_have_text("Saved")
    story(page).fill("It leaks three.")
    expect(status(page)).to_have_text("Saved")
    assert (stored(page, letter), stored(page, letter, "order_number")) == ("It leaks three.", "4712")


def test_the_same_field_in_two_tabs_is_said_and_both_are_shown(page: Page, letter: str) -> None:
    other = page.context.new_page()
    other.goto(f"{letter}/details")
    story(other).fill("It leaks, says one.")
    expect(status(other)).to_have_text("Saved")
    story(page).fill("It leaks, says the other.")
    expect(status(page)).to_contain_text("you gave another answer here in another tab")
    assert stored(page, letter) == "It leaks, says one."
    go_on(page)
    expect(page.locator("main")).to_contain_text("It leaks, says one.")
    expect(story(page)).to_have_value("It leaks, says the other.")


def test_a_deleted_letter_is_not_brought_back_and_the_page_says_what_to_do(browser: Browser, service: str) -> None:
    page = at_details(browser, service)
    other = page.context.new_page()
    other.goto(page.url.replace("details", "delete"))
    other.get_by_role("button", name="Yes, delete everything").click()
    expect(other.locator("h1")).to_have_text("Everything is deleted")
    story(page).fill("It leaks.")
    expect(status(page)).to_contain_text("This letter has been deleted")
    other.goto(page.url)
    expect(other.locator("h1")).to_have_text("There is nothing at this address")
    page.context.close()


def test_typing_moves_neither_the_focus_nor_the_letter_beside(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 420})
    story(page).fill("It leaks. " * 30)
    expect(status(page)).to_have_text("Saved")
    box = page.locator(".letter-scroll")
    box.evaluate("box => { box.scrollTop = 40; }")
    expect(box).to_be_visible()
    story(page).press_sequentially("Still.")
    expect(page.locator("#sheet")).to_contain_text("Still.")
    assert page.evaluate("document.activeElement.name") == "happened"
    assert page.locator(".letter-scroll").evaluate("box => box.scrollTop") == 40


def test_whoever_reads_the_letter_while_it_changes_keeps_their_place(page: Page) -> None:
    story(page).fill("It leaks four.")
    page.locator(".letter-scroll").focus()
    expect(page.locator("#sheet")).to_contain_text("It leaks four.")
    expect(page.locator(".letter-scroll")).to_be_focused()


def test_the_part_that_one_writes_is_lit(browser: Browser, service: str) -> None:
    page = browser.new_context().new_page()
    page.goto(f"{service}/en/")
    customer = Customer(page, page)
    customer.walk({key: answers for key, answers in necessary("en").items() if key != "opening"})
    lit = page.locator(".sheet-part-lit")
    expect(lit).to_contain_text("Dear")
    page.locator("[name=name]").press_sequentially("Anna")
    expect(lit.last).to_contain_text("Anna")
    expect(lit.first).to_have_attribute("data-role", "introduction")
    page.locator("[name=anticipate]").focus()
    expect(lit.first).to_have_attribute("data-role", "close")
    page.context.close()


def test_on_a_phone_escape_closes_the_letter(browser: Browser, letter: str) -> None:
    page = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    page.goto(f"{letter}/details")
    page.get_by_role("link", name="Your letter so far").click()
    expect(page.get_by_role("link", name="Close the letter")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("#letter-bar$"))
    expect(page.get_by_role("link", name="Close the letter")).not_to_be_in_viewport()
    page.context.close()


def listen(page: Page) -> Callable[[], list[str]]:
    """What the status line says from now on, one entry for each time it speaks."""
    page.evaluate(
        "() => { window.said = []; const line = document.querySelector('.autosave');"
        " new MutationObserver(() => window.said.push(line.textContent)).observe(line, { childList: true }); }"
    )
    return lambda: list(page.evaluate("window.said"))
