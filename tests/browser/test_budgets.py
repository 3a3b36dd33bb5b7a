"""What a page costs and whether it holds still: bytes over the wire, requests, shifts, width, and what a bar covers.

The budgets are those of a slow phone: 35 kB for the first page with everything that it needs, 12 kB for each next one.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Route, expect

from tests.browser.customer import Customer
from tests.browser.places import ABOUT, AFTER, AROUND, BESIDES
from tests.browser.test_the_way import necessary
from tests.browser.under_way import UnderWay, crowded

NARROW = {"width": 320, "height": 640}  # also 1280 px at 400 %
FIRST, REQUESTS, NEXT = 35_000, 6, 12_000  # bytes, number, bytes

SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) {
    const moved = one.sources.map((source) => source.node?.outerHTML?.slice(0, 80));
    if (!one.hadRecentInput) window.shifts.push([one.value, ...moved]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""

# What has the focus, where the bar lies over even its upper edge: a high box may reach below the bar, as it may reach
# below the screen.
COVERED = """() => {
  const focused = document.activeElement;
  const bar = document.getElementById("letter-bar");
  const box = focused.getBoundingClientRect();
  if (focused === document.body || bar.contains(focused) || box.width < 2 || box.bottom < 2) return "";
  const over = document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + 2);
  return bar.contains(over) ? focused.outerHTML : "";
}"""


class Wire:
    """Counts what comes over the wire, as it was sent: packed, with its headers; nothing for what the browser kept."""

    def __init__(self, session: CDPSession) -> None:
        self.asked: dict[str, tuple[str, str]] = {}  # which page asked for it, and its address, by the request
        self.came: list[tuple[str, str, float]] = []  # page, address, bytes
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._ask)
        session.on("Network.loadingFinished", self._come)

    def _ask(self, event: dict[str, Any]) -> None:
        self.asked[event["requestId"]] = (event["loaderId"], event["request"]["url"])

    def _come(self, event: dict[str, Any]) -> None:
        page, address = self.asked[event["requestId"]]
        # What a page asks while somebody reads it (how far is the research?) is no part of its coming.
        if event["encodedDataLength"] and "/api/" not in address:
            self.came.append((page, address, event["encodedDataLength"]))

    def heaviest(self) -> tuple[int, dict[str, float]]:
        """The bytes of the heaviest page since this was last asked, and what they were, by address."""
        pages: dict[str, dict[str, float]] = {}
        for page, address, size in self.came:
            pages.setdefault(page, {})[address] = size
        self.came.clear()
        came = max(pages.values(), key=lambda one: sum(one.values()), default={})
        return round(sum(came.values())), came


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=NARROW, reduced_motion="reduce")  # type: ignore[arg-type]
    context.add_init_script(SHIFTS)
    yield context.new_page()
    context.close()


def light(page: Page, wire: Wire) -> int:
    """The bytes that were new with this page."""
    page.wait_for_load_state("networkidle")
    weight, came = wire.heaviest()
    assert weight <= NEXT, "\n".join(f"{size:6.0f} {address}" for address, size in came.items())
    return weight


def settled(page: Page) -> None:
    """Open the page once more from its address, as on coming back, and look at it when it is still."""
    page.goto(page.url.partition("#")[0], wait_until="networkidle")
    still_and_narrow(page)


def still_and_narrow(page: Page) -> None:
    page.wait_for_timeout(100)  # milliseconds: shifts are told after the frame
    assert page.evaluate("window.shifts") == [], page.url
    for direction in ("rtl", "ltr"):  # as it would be in Arabic or Hebrew, too
        page.evaluate("direction => { document.documentElement.dir = direction; }", direction)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= NARROW["width"], f"{page.url} is {wide} px wide ({direction})"


@pytest.mark.parametrize("language", ["de", *(pytest.param(one, marks=pytest.mark.long) for one in ("en", "da"))])
def test_every_page_is_light_and_narrow_and_holds_still(page: Page, service: str, language: str) -> None:
    wire = Wire(page.context.new_cdp_session(page))
    page.goto(f"{service}/{language}/", wait_until="networkidle")
    first, came = wire.heaviest()
    requests = len(came) + (not any("/icons/" in address for address in came))  # not every headless browser asks for it
    print(f"\n{language}: first page {first} bytes, {requests} requests")
    assert first <= FIRST, came
    assert requests <= REQUESTS, came
    assert all(url.startswith(service) for url in came), came
    customer = Customer(page, page)
    heaviest = (0, "")

    def look() -> None:
        nonlocal heaviest
        heaviest = max(heaviest, (light(page, wire), page.url.rsplit("/", 1)[-1]))
        settled(page)
        wire.came.clear()

    customer.look = look  # type: ignore[method-assign]  # instead of axe, which has tests of its own
    customer.walk(necessary(language))
    letter = page.url.rsplit("/", 1)[0]
    for name in AROUND:
        page.goto(f"{letter}/{name}")
        look()
    page.goto(f"{letter}/check")
    matter = customer.send_and_hear("We are sorry to hear that. We cannot send a replacement.\n\nMette Holm")
    for name in AFTER:
        page.goto(f"{matter}{name}")
        look()
    page.goto(matter)
    customer.write_again()
    for name in (*(f"about/{about}" for about in ABOUT), *BESIDES):
        page.goto(f"{service}/{language}/{name}")
        look()
    print(f"{language}: heaviest next page {heaviest[0]} bytes ({heaviest[1]})")


def test_what_their_site_says_is_light_and_holds_still_while_it_comes_and_when_it_is_much(
    page: Page, under_way: UnderWay
) -> None:
    wire = Wire(page.context.new_cdp_session(page))
    page.goto(f"{under_way.url.partition('/en/')[0]}/en/", wait_until="networkidle")
    wire.came.clear()
    page.goto(under_way.url)
    coming = light(page, wire)
    for number in (1, 2, 3):
        under_way.tell(number)
        expect(page.locator("[data-pages]")).to_have_text(f"{number} of at most 12 pages read")
    still_and_narrow(page)
    under_way.finish(crowded())
    expect(page.locator(".contacts").first).to_be_visible()
    print(f"\ncompany: {coming} bytes while it is read, {light(page, wire)} with as much as there is room for")
    settled(page)


def test_nothing_moves_where_scripts_come_late(page: Page, service: str) -> None:
    def come_late(route: Route) -> None:
        page.wait_for_timeout(400)
        route.continue_()

    page.route("**/copy.js*", come_late)
    page.route("**/print.js*", come_late)
    page.goto(f"{service}/de/")
    customer = Customer(page, page)
    customer.look = lambda: None  # type: ignore[method-assign]
    customer.walk(necessary("de"))
    letter = page.url.rsplit("/", 1)[0]
    for name in ("keep", "by/chat", "by/social", "print"):
        page.goto(f"{letter}/{name}", wait_until="networkidle")
        expect(page.locator("[data-copy], [data-print]").first).to_be_visible()
        still_and_narrow(page)


def test_the_bar_opens_the_letter_and_never_covers_what_has_the_focus(page: Page, service: str) -> None:
    page.goto(f"{service}/de/")
    customer = Customer(page, page)
    customer.look = lambda: None  # type: ignore[method-assign]
    customer.walk({key: typed for key, typed in necessary("de").items() if key in ("start", "company", "subject")})
    assert page.url.endswith("/details")
    for pressed in ("Tab", "Shift+Tab"):
        for _ in range(60):
            page.keyboard.press(pressed)
            assert page.evaluate(COVERED) == ""
    page.locator("#letter-bar").click()
    sheet = page.locator("#sheet")
    assert sheet.is_visible()
    assert not page.locator("h1").is_visible()
    customer.page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "letter-close"
    page.keyboard.press("Enter")
    assert not sheet.is_visible()
    assert page.locator("h1").is_visible()
