"""The wizard on pages of others, each an origin of its own: what it tells them, and what nobody can make it do."""

from collections.abc import Iterator
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from tests.browser.customer import Customer
from tests.browser.service import Sites, listening
from tests.browser.test_the_way import PARTS, PHONE, SITE, necessary
from wizard.services.embedding import SANDBOX
from wizard.steps import STEPS

FLAGS = " ".join(SANDBOX)
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
FITS = """() => {
  const root = document.documentElement;
  return root.scrollHeight === innerHeight && root.scrollWidth === innerWidth && root.clientWidth === innerWidth;
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
    frame.wait_for_function(FITS)


WALKS = {
    "en": (snippet() + SCRIPT, "default-src 'none'; script-src WIZARD; frame-src WIZARD"),
    "de": (
        f'<iframe src="WIZARD/p/advice/de/" title="Brief" width="390" height="800" sandbox="{FLAGS}"></iframe>',
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


def test_two_wizards_each_as_high_as_its_page(context: BrowserContext, host: Host) -> None:
    """Both are prefilled, only the one that is answered goes on, and the page around moves only where it has to."""
    page = context.new_page()
    first = snippet("first", company=SITE["en"], topic="kettle leaks")
    second = snippet("second", lang="da", company=SITE["da"])
    far = '<div style="height: 6000px"></div>'
    page.goto(host.shows(first + far + second + SCRIPT))
    page.wait_for_function("window.raised.length > 2")
    assert {where for where, _ in page.evaluate("raised")} == {"first"}, "the other one is far, and not loaded yet"
    above = page.evaluate("document.body.scrollHeight")
    one, two = wizards(page)
    fits(page, one)
    fits(page, two)
    assert page.evaluate("document.body.scrollHeight") != above
    assert one.locator("[name=company]").input_value() == SITE["en"]
    assert one.locator("[name=topic]").input_value() == "kettle leaks"
    assert two.locator("h1").inner_text() == "Skriv til en virksomhed"

    # A fold is opened, and the frame follows; the button is far below the frame's top.
    high = page.locator("#first iframe").evaluate("e => e.clientHeight")
    one.locator("details.fold summary").first.click()
    page.wait_for_function("high => document.querySelector('#first iframe').clientHeight > high", arg=high)
    fits(page, one)
    length = page.evaluate("history.length")
    Customer(page, one).answer("kind", "complaint")
    one.locator(".actions button").scroll_into_view_if_needed()
    assert page.locator("#first iframe").evaluate("e => e.getBoundingClientRect().top") < 0
    with one.expect_navigation(url="**/company"):
        one.locator(".actions button").click()
    page.wait_for_function("document.querySelector('#first iframe').getBoundingClientRect().top > -1")
    expect(one.locator("h1")).to_be_focused()
    fits(page, one)
    assert two.url.endswith("/p/advice/da/?company=kjaerby-cykler.dk")
    assert {detail["step"] for where, detail in page.evaluate("raised") if where == "second"} == {"start"}

    # Back is back to the first page, and no other; a reload begins anew.
    assert page.evaluate("history.length") == length + 1
    page.evaluate("history.back()")
    expect(one.locator("[name=topic]")).to_be_visible()
    assert page.url.startswith(host.origin)
    page.reload()
    (one, _) = wizards(page)
    assert one.locator("[name=company]").input_value() == SITE["en"]
    assert {name for name, _, _ in said(page, host.service)} == {"dear-company-1", "dear-company-2"}


def test_a_page_that_builds_itself(context: BrowserContext, host: Host) -> None:
    """What comes is shown, what goes is let go; one global and nothing else is left on the page."""
    page = context.new_page()
    page.goto(host.shows(f"<main></main><script>window.before = Object.keys(window)</script>{SCRIPT}{SCRIPT}"))
    page.wait_for_function("window.DearCompany")
    assert page.evaluate("Object.keys(window).filter(name => !before.includes(name) && name !== 'before')") == [
        "DearCompany"
    ]
    main = page.locator("main")
    for turn in (1, 2):
        main.evaluate("(main, html) => { main.innerHTML = html; }", snippet(company=SITE["en"]))
        (frame,) = wizards(page)
        assert frame.name == f"dear-company-{turn}"
        fits(page, frame)
        main.evaluate("main => main.replaceChildren()")
    main.evaluate("(main, html) => { main.innerHTML = html; }", snippet().replace("></div>", "><a>Write</a></div>"))
    wizards(page)
    page.evaluate("DearCompany.unmount()")
    assert main.inner_text() == "Write"
    heard = page.evaluate("raised.length")
    main.evaluate("(main, html) => { main.innerHTML += html; }", snippet("more"))
    page.evaluate("new Promise(requestAnimationFrame)")
    assert page.locator("iframe").count() == 0
    page.evaluate("DearCompany.mount(); DearCompany.mount();")
    assert len(wizards(page)) == 2
    fits(page, wizards(page)[1])
    raised = [detail["event"] for where, detail in page.evaluate("raised")[heard:] if where == "more"]
    assert [name for name in raised if name != "height"] == ["ready", "step"], "each once, mounted twice or not"


def test_a_page_that_is_no_partners_gets_a_plain_link(context: BrowserContext, host: Host, stranger: Host) -> None:
    """Nor one that frames a partner's page; nor do pages without the prefix show anywhere."""
    page = context.new_page()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    page.goto(stranger.shows(snippet(company=SITE["en"]) + SCRIPT))
    page.wait_for_function("document.querySelector('iframe')")
    page.wait_for_timeout(300)
    page.clock.run_for(4900)
    assert page.locator("#wizard a").count() == 0
    page.clock.run_for(5000)
    link = page.locator("#wizard a")
    expect(link).to_have_text("Write to a company")
    assert link.get_attribute("href") == f"{host.service}/p/advice/en/?company={SITE['en']}"
    expect(page.locator("iframe")).to_be_hidden()
    assert page.evaluate("heard") == []
    assert page.evaluate("raised") == [["wizard", {"event": "error", "step": "other"}]]

    nested = host.shows(snippet() + SCRIPT)
    page.goto(stranger.shows(f'<iframe src="{nested}" width="390" height="900"></iframe>'))
    page.wait_for_function("frames.length")
    outer = page.frames[1]
    outer.wait_for_function("document.querySelector('iframe')")
    page.wait_for_timeout(500)
    assert page.frames[2].url.startswith("chrome-error://")
    assert outer.evaluate("heard") == page.evaluate("heard") == []

    # Laid over a page, invisible, to have somebody press what they do not see: there is nothing below to press.
    page.goto(host.shows('<iframe src="WIZARD/en/" style="opacity: 0; position: fixed; inset: 0"></iframe>'))
    page.wait_for_timeout(500)
    assert page.frames[1].url.startswith("chrome-error://")


def test_no_picture_passes_for_our_script(context: BrowserContext, host: Host, stranger: Host) -> None:
    """What visitors may write into a page, in comments say, can have names: theirs hide those of the document."""
    page = context.new_page()
    evil = f'<img name="currentScript" src="{stranger.origin}/embed.js" alt="">'
    page.goto(host.shows(evil + snippet() + SCRIPT))
    (frame,) = wizards(page)
    assert frame.url == f"{host.service}/p/advice/en/"


FORGED = [
    {"product": "dear-company", "frame": "dear-company-1", "event": "finished", "step": "sent"},
    {"product": "dear-company", "frame": "dear-company-1", "event": "height", "step": "start", "height": 9},
]
MISSHAPEN = [
    None,
    "dear-company",
    {},
    {"product": "dear-company", "event": "letter", "step": "start"},
    {"product": "dear-company", "event": "step", "step": ["start"]},
    {"product": "dear-company", "event": "step", "step": "<b>"},
    {"product": "dear-company", "event": "height", "step": "start", "height": "9px"},
    {"product": "dear-company", "event": "height", "step": "start", "height": -9},
    {"product": "other", "event": "finished", "step": "sent"},
]


def test_forged_messages_change_nothing_on_either_side(context: BrowserContext, host: Host, stranger: Host) -> None:
    page = context.new_page()
    other = stranger.shows("<p>Elsewhere</p>")
    plain = '<iframe id="plain" src="WIZARD/p/advice/en/" title="Another"></iframe>'
    page.goto(host.shows(snippet() + SCRIPT + plain + f'<iframe id="evil" src="{other}" title="Evil"></iframe>'))
    page.wait_for_function("window.raised.some(([, detail]) => detail.event === 'height')")
    frame, same, evil = (element.element_handle().content_frame() for element in page.locator("iframe").all())
    assert frame
    assert same
    assert evil
    fits(page, frame)
    high = page.locator("#wizard iframe").evaluate("e => e.clientHeight")
    raised = page.evaluate("raised.length")
    forge = "messages => messages.forEach(one => parent.postMessage(one, '*'))"
    page.evaluate(forge, FORGED)  # from the page itself
    evil.evaluate(forge, FORGED)  # from elsewhere
    same.evaluate(forge, FORGED)  # from our origin, but from another frame
    frame.evaluate(forge, MISSHAPEN)  # from the frame, but of another shape
    page.wait_for_function("count => heard.length >= count", arg=len(FORGED) * 3 + len(MISSHAPEN))
    assert page.evaluate("raised.length") == raised
    assert page.locator("#wizard iframe").evaluate("e => e.clientHeight") == high

    before = frame.evaluate("document.body.outerHTML")
    page.evaluate(
        "messages => messages.forEach(one => document.querySelector('iframe').contentWindow.postMessage(one, '*'))",
        [*FORGED, {"event": "fill", "topic": "x"}, {"event": "go", "href": "javascript:alert(1)"}],
    )
    frame.wait_for_function("heard.length === 4")
    assert frame.evaluate("document.body.outerHTML") == before
    assert evil.evaluate("heard") == [], "what one window is told, no other hears"


def test_in_a_narrow_column_and_without_a_script(browser: Browser, context: BrowserContext, host: Host) -> None:
    page = context.new_page()
    page.goto(host.shows(f'<div style="width: 320px">{snippet(lang="de", company=SITE["de"])}</div>{SCRIPT}'))
    (frame,) = wizards(page)
    fits(page, frame)
    Customer(page, frame).answer("kind", "complaint")
    frame.locator(".actions button").click()
    frame.wait_for_url("**/company")
    fits(page, frame)
    frame.locator(".letter-bar").click()
    expect(frame.locator("#sheet")).to_be_visible()
    fits(page, frame)
    without = browser.new_context(java_script_enabled=False)
    page = without.new_page()
    page.goto(
        host.shows(f"{WALKS['da'][0]}{snippet().replace('></div>', '><a href=WIZARD/p/advice/en/>Write</a></div>')}")
    )
    frame = wizards(page)[0]
    frame.locator("[name=company]").fill(SITE["da"])
    Customer(page, frame).answer("kind", "complaint")
    with frame.expect_navigation():
        frame.locator(".actions button").click()
    assert frame.url.endswith("/company")
    expect(frame.locator(".own-tab")).to_be_visible()
    assert page.get_by_role("link", name="Write").is_visible()
    without.close()
