"""The whole way by the keyboard alone: every stop is seen, none is a trap, and the order is that of the page."""

from datetime import date
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.test_the_way import PARTS, necessary

MOST_STOPS = 120  # of one page; whoever needs more has lost the way
# What the eye has to find: an outline on the element or on the box that is drawn for it, inside the window, on top.
SEEN = """async () => {
  const element = document.activeElement;
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));  // the browser scrolls first
  const drawn = [element, element.closest('.choice, .chip, label')].filter(Boolean);
  const within = element.type === 'date' && !element.matches(':focus');  // its calendar button: the browser's own ring
  const ring = within || drawn.some(one => { const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const hit = document.elementFromPoint(x, y);
  const onTop = hit && (element.contains(hit) || hit.contains(element) || drawn.some(one => one.contains(hit)));
  return { ring, inside: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth, onTop };
}"""


class Keyboard:
    """Somebody who has no mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stops = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def skip_to_main(self) -> None:
        """The page's first stop leads past what stands on every page."""
        self.press("Tab")
        assert self.focused("one => one.getAttribute('href')") == "#main"
        self.press("Enter")
        assert self.focused("one => one.id") == "main"

    def focused(self, what: str) -> Any:
        """Something of what has the focus. (`:focus` does not match a date whose calendar button has it.)"""
        return self.page.evaluate(f"() => ({what})(document.activeElement)")

    def to(self, wanted: Locator) -> None:
        """Tab on until there; each stop on the way can be seen."""
        for _ in range(MOST_STOPS):
            if wanted.evaluate("element => element === document.activeElement"):
                return
            self.press("Tab")
            if self.focused("one => one === document.body"):
                break  # past the last stop
            self.look()
        raise AssertionError(f"{self.page.url}: the Tab key never comes to {wanted}")

    def look(self) -> None:
        self.stops += 1
        seen = self.page.evaluate(SEEN)
        assert seen == {"ring": True, "inside": True, "onTop": True}, self.focused("one => one.outerHTML")[:200]

    def unfold(self, field: Locator) -> None:
        for fold in self.page.locator("details:not([open])").filter(has=field).all():
            self.to(fold.locator("> summary"))
            self.press("Enter")
            expect(fold).to_have_attribute("open", "")

    def answer(self, name: str, value: str) -> None:
        fields = self.page.locator(f"#step-form [name={name}]")
        field = fields.first
        self.unfold(field)
        kind = field.evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type")
        if kind == "radio":
            self.choose(fields, value)
            return
        self.to(field)
        if kind == "checkbox":
            if not field.is_checked():
                self.press("Space")
            expect(field).to_be_checked()
        elif kind == "select":
            shown = field.locator(f'option[value="{value}"]').inner_text()
            self.page.keyboard.type(shown)
            expect(field).to_have_value(value)
        elif kind == "date":
            self.page.keyboard.type(f"{date.fromisoformat(value):%m%d%Y}")  # as the test's browser orders it
            expect(field).to_have_value(value)
        else:
            self.press("Control+a")
            self.page.keyboard.type(value)
            expect(field).to_have_value(value)

    def choose(self, fields: Locator, value: str) -> None:
        """One stop for the group, arrows within it."""
        values = [one.get_attribute("value") for one in fields.all()]
        checked = next((number for number, one in enumerate(fields.all()) if one.is_checked()), None)
        self.to(fields.nth(checked or 0))
        at, wanted = checked or 0, values.index(value)
        if checked is None:
            self.press("Space")
        for _ in range(abs(wanted - at)):
            self.press("ArrowDown" if wanted > at else "ArrowUp")
        expect(fields.nth(wanted)).to_be_checked()

    def go_on(self) -> None:
        self.to(self.page.locator("#step-form .actions button").last)
        with self.page.expect_navigation():
            self.press("Enter")


def in_order(page: Page, answers: dict[str, Any]) -> list[str]:
    """The names in the order in which the page has their fields."""
    there = page.locator("#step-form [name]").evaluate_all("all => all.map(one => one.name)")
    return sorted(answers, key=there.index)


def test_the_whole_way(browser: Browser, service: str) -> None:
    # Without motion, for otherwise the page is still on its way to the stop when it is looked at.
    page = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce").new_page()
    page.goto(f"{service}/de/")
    keyboard = Keyboard(page)
    for key, answers in necessary("de").items():
        if key == "company":
            expect(page.locator("[data-research]")).to_have_count(0, timeout=40_000)
        keyboard.skip_to_main()
        for name in in_order(page, answers):
            keyboard.answer(name, str(answers[name]))
        keyboard.go_on()
        expect(page.locator(".error-summary")).to_have_count(0)
    keyboard.skip_to_main()
    letter = page.locator("#sheet").inner_text()
    for part in PARTS["de"]:
        assert part in letter, part
    send = page.locator(".button-send")
    keyboard.to(send)
    assert (send.get_attribute("href") or "").startswith("mailto:")
    keyboard.go_on()
    expect(page.locator("h1")).to_contain_text("Ihr Brief ist unterwegs")
    assert keyboard.stops > 40
    page.context.close()


def test_a_mistake_leads_to_the_field(browser: Browser, service: str) -> None:
    page = browser.new_context(reduced_motion="reduce").new_page()
    page.goto(f"{service}/de/")
    keyboard = Keyboard(page)
    keyboard.skip_to_main()
    keyboard.go_on()
    expect(page.locator("#error-summary")).to_be_focused()
    keyboard.press("Tab")
    keyboard.look()
    keyboard.press("Enter")
    named = page.locator("#error-summary a").first.get_attribute("href") or ""
    expect(page.locator(named)).to_be_focused()
    page.context.close()


def test_no_page_traps_the_tab_key_and_back_tab_takes_the_same_way(browser: Browser, service: str) -> None:
    page = browser.new_context().new_page()
    page.goto(f"{service}/de/")
    forward = walked(page, "Tab")
    assert len(forward) < MOST_STOPS
    assert len(set(forward)) == len(forward)
    backward = walked(page, "Shift+Tab")
    # A group of choices has one stop, and which of its boxes that is depends on where one comes from.
    assert [place for place in reversed(backward) if "radio" not in place] == [
        place for place in forward if "radio" not in place
    ]
    page.context.close()


def walked(page: Page, key: str) -> list[str]:
    """Every stop until the page has none left."""
    page.evaluate("document.activeElement.blur()")
    stops: list[str] = []
    name = (
        "() => { const one = document.activeElement; return one === document.body ? '' :"
        " [...document.querySelectorAll('*')].indexOf(one) + ' ' + one.tagName + ' ' + (one.type ?? ''); }"
    )
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        place = page.evaluate(name)
        if not place or place in stops:
            break
        stops.append(place)
    return stops
