"""A customer at a browser: what they mean to do, as methods; every page they meet is looked at by axe."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, Locator, Page, expect

from tests.ways import Typed


class Customer:
    """`where` is the page, or the frame of a partner's page in which the wizard is."""

    def __init__(self, page: Page, where: Page | Frame, *, script: bool = True) -> None:
        self.page = page
        self.where = where
        self.script = script
        self.typed = 0
        self.pages_met: list[str] = []

    def meet_page(self) -> None:
        """Wait for the page, count it, let axe look at it."""
        expect(self.where.locator("h1")).to_be_visible()
        self.pages_met.append(self.where.url.rstrip("/").rsplit("/", 1)[-1])
        if self.script:  # axe is a script itself
            self.look()

    def look(self) -> None:
        found = Axe().run(self.where)
        assert found.violations_count == 0, f"{self.where.url}: {found.generate_report()}"

    def fill_in(self, answers: dict[str, Any]) -> None:
        for name, value in answers.items():
            self.answer(name, str(value))

    def answer(self, name: str, value: str) -> None:
        """Type, choose or tick, whatever the field is; what has to be unfolded first is."""
        fields = self.where.locator(f"#step-form [name={name}]")
        field = fields.first
        folded = self.where.locator("details.fold:not([open])").filter(has=self.where.locator(f"[name={name}]"))
        if folded.count():
            folded.first.locator("summary").first.click()
        kind = field.get_attribute("type")
        if kind == "radio":
            self._press(fields.and_(self.where.locator(f'[value="{value}"]')))
        elif kind == "checkbox":
            self._press(field)
        elif field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            self.typed += 1
            field.fill(value)

    def _press(self, box: Locator) -> None:
        """A radio button or tick box, by its label, as people do."""
        if not box.is_checked():
            self.where.locator(f'label[for="{box.get_attribute("id")}"]').click()

    def go_on(self) -> None:
        """Press the page's main button, as a thumb would, and wait for the next page."""
        with self.where.expect_navigation():
            self.where.locator("#step-form .actions button").last.click()

    def wait_for_research(self) -> None:
        """Until the site is read: by itself with a script, by "check again" without."""
        for _ in range(60):
            if not self.where.locator("[data-research]").count():
                # It is gone as soon as the page begins to come anew; a page that is closed in the middle of that hangs.
                expect(self.where.locator("h1")).to_be_visible()
                self.where.wait_for_load_state()
                return
            if not self.script:
                with self.where.expect_navigation():
                    self.where.locator("[data-check-again]").click()
            self.page.wait_for_timeout(500)
        raise AssertionError("the research did not end")

    def walk(self, way: Typed) -> None:
        """From the first page to the one with the send button."""
        for key, answers in way.items():
            if key == "company":
                self.wait_for_research()
            self.meet_page()
            self.fill_in(answers)
            self.go_on()
            errors = self.where.locator(".error-summary li").all_inner_texts()
            assert not errors, f"{key}: {errors}"
        self.meet_page()

    def send_and_hear(self, words: str) -> str:
        """Say on the last page that the letter is sent, then note the company's answer; the address of the matter."""
        self.go_on()
        self.meet_page()
        matter = self.where.url.partition("#")[0]
        self.where.goto(f"{matter}history/reply")
        self.fill_in({"said": words})
        self.go_on()
        self.meet_page()
        return matter

    def write_again(self) -> None:
        """Begin the letter that follows and go through its pages to the last one."""
        fold = self.where.locator("#next-letter details:not([open]) > summary")
        if fold.count():
            fold.click()
        with self.where.expect_navigation():
            self.where.locator('#next-letter [name=purpose][value="refused"]').click()
        for key in ("since", "request", "opening"):
            self.meet_page()
            assert self.where.url.endswith(f"/letters/1/{key}"), self.where.url
            self.go_on()
        self.meet_page()

    @property
    def letter(self) -> str:
        return self.where.locator("#sheet").inner_text()
