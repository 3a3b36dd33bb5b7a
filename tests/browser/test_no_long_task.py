"""No page keeps the browser busy for long when it opens: total blocking time 0, as Lighthouse counts it."""

import pytest
from playwright.sync_api import Browser

from tests.browser.test_the_script import at_details
from tests.browser.test_the_way import PHONE

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
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    context.add_init_script(WATCH)
    blocked = []
    for _ in range(TRIES):
        page = context.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(300)
        blocked.append(sum(task - LONG for task in page.evaluate("window.busy")))
        page.close()
        if not blocked[-1]:
            break
    context.close()
    assert min(blocked) == 0, f"ms blocked: {blocked}"


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
