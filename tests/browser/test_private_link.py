"""The private link: copied, opened beside, read off the screen by a real decoder as a phone's camera would."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer
from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import PHONE


@pytest.fixture(scope="module")
def letter(browser: Browser, service: str) -> str:
    """The address of a letter."""
    page = at_details(browser, service)
    address = page.url.rsplit("/", 1)[0]
    page.context.close()
    return address


def unfolded(page: Page, letter: str) -> Page:
    page.goto(f"{letter}/keep")
    with page.expect_response("**/qr.svg"):
        page.locator("summary").click()
    expect(page.get_by_role("img", name="QR code of your private link")).to_have_js_property("complete", True)
    return page


def test_copying_it_is_said_aloud(browser: Browser, letter: str) -> None:
    page = browser.new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{letter}/keep")
    page.get_by_role("button", name="Copy Your private link").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{letter}/"
    page.context.close()


def test_where_the_clipboard_is_refused_the_old_way_copies(browser: Browser, letter: str) -> None:
    context = browser.new_context(permissions=["clipboard-read"])
    context.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
    page = context.new_page()
    page.goto(f"{letter}/keep")
    page.get_by_role("button", name="Copy Your private link").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{letter}/"
    context.close()


def test_where_nothing_copies_the_text_is_marked_and_the_page_says_so(browser: Browser, letter: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); document.execCommand = () => false"
    )
    page = context.new_page()
    page.goto(f"{letter}/keep")
    page.get_by_role("button", name="Copy Your private link").click()
    expect(page.get_by_role("status")).to_have_text("Marked: now copy it yourself")
    assert page.evaluate("getSelection().toString()") == f"{letter}/"
    context.close()


def test_it_opens_in_a_tab_of_its_own_without_a_handle_on_ours(browser: Browser, letter: str) -> None:
    page = browser.new_context().new_page()
    page.goto(f"{letter}/keep")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open it in a tab of its own").click()
    expect(opened.value.locator("h1")).to_have_text("What happened?")
    assert opened.value.evaluate("window.opener") is None
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("width", "worse"),
    [(390, 1), *(pytest.param(*one, marks=pytest.mark.long) for one in [(1280, 1), (320, 1), (1280, 2)])],
)
def test_a_camera_reads_the_code(browser: Browser, letter: str, scheme: str, width: int, worse: int) -> None:
    """As it is, and from afar: half as large and blurred."""
    size = {**PHONE, "width": width}
    page = unfolded(browser.new_context(viewport=size, color_scheme=scheme).new_page(), letter)  # type: ignore[arg-type]
    shot = Image.open(BytesIO(page.screenshot(full_page=True))).convert("L")
    if worse > 1:
        shot = shot.resize((shot.width // worse, shot.height // worse)).filter(ImageFilter.GaussianBlur(0.6))
    assert [one.text for one in zxingcpp.read_barcodes(shot)] == [f"{letter}/"]
    Customer(page, page).look()
    page.context.close()


def test_the_picture_is_fetched_only_by_whoever_wants_it(browser: Browser, letter: str) -> None:
    page = browser.new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{letter}/keep")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith("qr.svg")]
    with page.expect_response("**/qr.svg"):
        page.locator("summary").click()
    page.context.close()
