"""No page keeps the browser busy for long when it opens: total blocking time 0, as Lighthouse counts it."""

import pytest
from playwright.sync_api import Browser

from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import PHONE
from tests.browser.under_way import UnderWay, crowded

pytestmark = pytest.mark.long  # the way again and again, minutes of it

# Busy for longer than 50 ms: a tap meanwhile is answered late.
WATCH = """
window.busy = [];
new PerformanceObserver((list) => list.getEntries().forEach((task) => window.busy.push(task.duration)))
  .observe({ type: "longtask", buffered: true });
"""
LONG = 50  # ms
TRIES = 5  # machines are shared: another program's work is no fault of the page


@pytest.mark.parametrize("path", ["/en/", "/de/", "details", "keep"])
def test_nothing_blocks_on_opening(browser: Browser, service: str, path: str) -> None:
    address = service + path
    if not path.startswith("/"):
        page = at_details(browser, service)
        address = page.url.replace("details", path)
        page.context.close()
    assert blocked(browser, address) == 0


def test_nothing_blocks_while_their_site_is_read_nor_when_it_said_much(browser: Browser, under_way: UnderWay) -> None:
    under_way.tell(3)
    assert blocked(browser, under_way.url) == 0
    under_way.finish(crowded())
    assert blocked(browser, under_way.url) == 0


def blocked(browser: Browser, address: str) -> float:
    """For how many ms a page blocks on opening, the best of a few times."""
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    context.add_init_script(WATCH)
    least = float("inf")
    for _ in range(TRIES):
        page = context.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(300)
        least = min(least, sum(task - LONG for task in page.evaluate("window.busy")))
        page.close()
        if not least:
            break
    context.close()
    return least


def test_the_watch_sees_a_long_task(browser: Browser, service: str) -> None:
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(f"{service}/en/")
    page.evaluate(
        "() => { setTimeout(() => { const end = performance.now() + 120; while (performance.now() < end); }, 50); }"
    )
    page.wait_for_timeout(600)
    assert max(page.evaluate("window.busy")) >= 100
    context.close()
