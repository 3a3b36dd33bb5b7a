"""The wizard on pages of others, each an origin of its own: what it tells them, and what nobody can make it do."""

from collections.abc import Iterator
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from tests.browser.customer import Customer
from tests.browser.service import Sites, listening
from tests.browser.test_the_way import PARTS, PHONE, necessary
from wizard.steps import STEPS

SANDBOX = "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads"
SHAPE = {"product", "frame", "event", "step"}
EVENTS = {"ready", "step", "height", "researched", "finished", "solved-without-letter", "error"}
PAGES = {step.key for step in STEPS} | {"start", "sent", "solved", "deleted", "other"}

# In every window of a page, frames too: all that is said to it, and all that the loader raises.
HEAR = """
window.heard = [];
window.raised = [];
addEventListener("message", ({ origin, data }) => window.heard.push({ origin, data }));
for (const name of ["ready", "step", "height", "researched", "finished", "solved-without-letter", "error"])
  document.addEventListener(`dear-company:${name}`, ({ target, detail }) => window.raised.push([target.id, detail]));
"""
# All that scrolls in a frame: by how much its page is higher and wider than what shows of it.
HIDDEN = """() => {
  const root = document.documentElement;
  return [root.scrollHeight - innerHeight, root.scrollWidth - root.clientWidth];
}"""


class Host:
    """A site with pages of its own, and where the wizard is."""

    def __init__(self, origin: str, service: str) -> None:
        self.origin = origin
        self.service = service

    def shows(self, body: str, policy: str = "") -> str:
        """The address of a page with this in it. `WIZARD` stands for the wizard's origin."""
        path = f"/{len(Sites.hosted)}"
        Sites.hosted[path] = (body.replace("WIZARD", self.service), policy.replace("WIZARD", self.service))
        return self.origin + path


def snippet(id: str = "wizard", **more: str) -> str:  # noqa: A002  # the attribute's name
    data = {"partner": "advice", "lang": "en"} | more
    return f'<div data-dear-company id="{id}"{"".join(f" data-{n}={v!r}" for n, v in data.items())}></div>'


SCRIPT = '<script async src="WIZARD/embed.js"></script>'


@pytest.fixture
def host(service: str, sites: ThreadingHTTPServer) -> Host:
    return Host(f"http://127.0.0.1:{sites.server_address[1]}", service)


@pytest.fixture
def stranger(service: str) -> Iterator[Host]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sites)
    with listening(server):
        yield Host(f"http://127.0.0.1:{server.server_address[1]}", service)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    context.add_init_script(HEAR)
    yield context
    context.close()


def wizards(page: Page) -> list[Frame]:
    """The frames with a wizard, as they stand on the page; each with its first page."""
    for one in page.locator("iframe").all():
        one.scroll_into_view_if_needed()
        expect(one.content_frame.locator("#step-form")).to_be_visible()
    frames = [one.element_handle().content_frame() for one in page.locator("iframe").all()]
    return [frame for frame in frames if frame]


def said(page: Page, service: str) -> list[tuple[str, str, str]]:
    """Frame, event and step of all that the page around was told; fails where anything else was said to anybody."""
    for frame in page.frames[1:]:
        assert frame.evaluate("window.heard") == [], "the wizard is told nothing"
    for one in page.evaluate("window.heard"):
        data = one["data"]
        assert one["origin"] == service
        assert set(data) == SHAPE | ({"height"} if data["event"] == "height" else set()), data
        assert data["product"] == "dear-company"
        assert data["event"] in EVENTS
        assert data["step"] in PAGES
        assert isinstance(data.get("height", 1), int)
    return [(one["data"]["frame"], one["data"]["event"], one["data"]["step"]) for one in page.evaluate("window.heard")]


def fits(page: Page, frame: Frame) -> None:
    """The frame is as high as what is in it: nothing scrolls inside, and nothing grows on."""
    page.wait_for_function("name => document.querySelector(`[name=${name}]`).clientHeight !== 640", arg=frame.name)
    expect.poll(lambda: frame.evaluate(HIDDEN)).to_equal([0, 0])  # type: ignore[attr-defined]


WALKS = {
    "en": (snippet() + SCRIPT, "default-src 'none'; script-src WIZARD; frame-src WIZARD"),
    "de": (
        f'<iframe src="WIZARD/p/advice/de/" title="Brief" width="390" height="800" sandbox="{SANDBOX}"></iframe>',
        "",
    ),
    "da": ('<iframe src="WIZARD/p/advice/da/" title="Brev" width="320" height="800" name="mine"></iframe>', ""),
}


@pytest.mark.parametrize("language", WALKS)
def test_the_way_inside_a_partners_page_without_cookies(context: BrowserContext, host: Host, language: str) -> None:
    """Behind a strict policy by the loader; in the documented sandbox; as a plain narrow frame."""
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(host.shows(*WALKS[language]))
    (frame,) = wizards(page)
    # Blocked they are: without this, no cookie in the jar would prove nothing.
    assert frame.evaluate("document.cookie = 'x=1; SameSite=None; Secure'; document.cookie") == ""
    customer = Customer(page, frame)
    customer.walk(necessary(language))
    for part in PARTS[language]:
        assert part in customer.letter, part
    send = frame.locator(".button-send")
    assert (send.get_attribute("href") or "").startswith("mailto:")
    assert send.get_attribute("target") == "_blank"
    frame.locator("details.fold", has=frame.locator("a[download]")).first.locator("summary").first.click()
    with page.expect_download() as download:
        frame.locator("a[download]").first.click()
    assert download.value.failure() is None
    customer.go_on()
    customer.meet_page()
    steps = [key for key in necessary(language) if key not in ("start", "company")]
    heard = [one[1:] for one in said(page, host.service) if one[1] != "height"]
    assert heard[:2] == [("ready", "start"), ("step", "start")]
    assert ("researched", "company") in heard
    after = heard[heard.index(("researched", "company")) + 1 :]
    assert after == [("step", key) for key in ("company", *steps, "check")] + [("finished", "sent"), ("step", "sent")]
    assert {one[0] for one in said(page, host.service)} == {{"en": "dear-company-1", "de": "", "da": "mine"}[language]}
    assert [tuple(one.values())[:2] for _, one in page.evaluate("raised") if "height" not in one] == (
        heard if language == "en" else []
    )
    assert context.cookies() == []
    assert not errors
