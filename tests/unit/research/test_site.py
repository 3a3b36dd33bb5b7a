"""A visit whole, against a site made of a dictionary: every failure is a sentence, none an exception."""

import threading
from datetime import UTC, datetime

import pytest

from wizard.domain.errors import FetchError, Refused, TimedOut, UnknownHost, Unreachable
from wizard.domain.facts import ContactSort, PageKind, SiteFacts, Status
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.report import as_json, as_text
from wizard.research.site import research, research_saved
from wizard.research.visit import Budget

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOME = """<html lang="en"><title>Acme</title><body><h1>Acme</h1><p>We make all of the things that you have not seen
on any of the other sites, and we are by the sea with our dog.</p><footer><a href="/contact">Contact us</a>
<a href="/terms">Terms</a><a href="/missing">Returns</a></footer></body></html>"""
CONTACT = (
    "<title>Contact us</title><h1>Contact us</h1><p>Write to help@acme.example</p><form><textarea></textarea></form>"
)
TERMS = "<title>Terms</title><h1>Terms</h1><h2>4. Returns</h2><p>You may return goods within 30 days of delivery.</p>"
SITE = {
    "https://acme.example/": HOME,
    "https://acme.example/contact": CONTACT,
    "https://acme.example/terms": TERMS,
}


class Site:
    """A web of a dictionary: text is a page, a number a status, an error is raised."""

    def __init__(self, pages: dict[str, str | int | FetchError], retry_after: float | None = None) -> None:
        self.pages = pages
        self.retry_after = retry_after
        self.asked: list[str] = []

    def get(self, url: str, *, deadline: float) -> Response:
        self.asked.append(url)
        found = self.pages.get(url, 404)
        if isinstance(found, FetchError):
            raise found
        if isinstance(found, int):
            return Response(url, found, "text/html", b"<h1>error</h1>", retry_after=self.retry_after)
        kind = "text/plain" if url.endswith(".txt") else "text/html; charset=utf-8"
        return Response(url, 200, kind, found.encode())


def visit(pages: dict[str, str | int | FetchError], url: str = "acme.example", **budget: float) -> SiteFacts:
    return research(url, http=Site(pages), clock=lambda: NOW, budget=Budget(**budget))  # type: ignore[arg-type]


def test_finds_pages_contacts_and_the_rule_in_the_small_print() -> None:
    facts = visit({**SITE})
    assert facts.status is Status.COMPLETE
    assert [row.url for row in facts.pages[PageKind.CONTACT]] == ["https://acme.example/contact"]
    assert [row.url for row in facts.pages[PageKind.RETURNS]] == ["https://acme.example/terms"]
    assert facts.pages[PageKind.IMPRINT] == ()
    assert [contact.value for contact in facts.contacts[ContactSort.EMAILS]] == ["help@acme.example"]
    assert facts.return_window
    assert facts.return_window.days == 30


def test_where_no_page_is_for_returns_the_one_that_grants_the_days_is() -> None:
    promise = "<p>Not happy with your box? Send it back within 14 days of delivery for a full refund.</p>"
    menu = "<nav><a href='/'>Home</a><a href='/boxes'>Our boxes</a></nav>"
    pages = {
        "https://acme.example/": f"<title>Acme</title>{menu}<h1>Boxes for parties</h1>",
        "https://acme.example/boxes": f"<title>Our boxes | Acme</title>{menu}<h1>Our boxes</h1>{promise}",
    }
    facts = visit({**pages})
    assert [(row.url, row.title) for row in facts.pages[PageKind.RETURNS]] == [
        ("https://acme.example/boxes", "Our boxes")
    ]
    at_home = visit({"https://acme.example/": f"<title>Acme</title><h1>Boxes</h1>{promise}"})
    assert at_home.return_window
    assert at_home.pages[PageKind.RETURNS] == ()


def test_a_page_that_does_not_open_is_not_offered() -> None:
    facts = visit({**SITE})
    assert "https://acme.example/missing" not in [row.url for row in facts.pages[PageKind.RETURNS]]


def test_counts_every_request_and_byte() -> None:
    web = Site({**SITE})
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.requests == len(web.asked)
    assert facts.bytes > len(HOME)


def test_reads_at_most_so_many_pages() -> None:
    links = "".join(f'<a href="/p{number}">Page {number}</a>' for number in range(50))
    web = Site({"https://acme.example/": links, **{f"https://acme.example/p{n}": "<p>x</p>" for n in range(50)}})
    research("acme.example", http=web, clock=lambda: NOW, budget=Budget(pages=5))
    pages = [url for url in web.asked if not url.endswith(("robots.txt", "sitemap.xml"))]
    assert len(pages) == 5


def test_tries_http_and_www_where_the_bare_name_fails() -> None:
    down = Unreachable(Message("cannot be reached"))
    facts = visit(
        {
            "https://acme.example/robots.txt": down,
            "http://acme.example/robots.txt": down,
            "https://www.acme.example/": HOME,
        }
    )
    assert (facts.status, facts.host) == (Status.COMPLETE, "www.acme.example")


@pytest.mark.parametrize(
    ("trouble", "status", "sentence"),
    [
        (UnknownHost(Message("There is no web site called acme.example.")), Status.UNREACHABLE, "no web site"),
        (Unreachable(Message("It cannot be reached.")), Status.UNREACHABLE, "cannot be reached"),
        (TimedOut(Message("It took too long.")), Status.UNREACHABLE, "took too long"),
        (Refused(Message("It is private.")), Status.BLOCKED, "private"),
        (500, Status.UNREACHABLE, "error (500)"),
        (503, Status.UNREACHABLE, "asked us to wait"),
        (403, Status.UNREACHABLE, "does not let us"),
    ],
)
def test_trouble_is_a_sentence(trouble: FetchError | int, status: Status, sentence: str) -> None:
    pages: dict[str, str | int | FetchError] = {
        f"{scheme}://{host}/": trouble for scheme in ("https", "http") for host in ("acme.example", "www.acme.example")
    }
    facts = visit(pages)
    assert facts.status is status
    assert sentence in str(facts.problems[0])


@pytest.mark.parametrize("typed", ["", "not an address", "ftp://acme.example", "http://127.0.0.1/", "x@acme.example"])
def test_a_bad_address_is_a_sentence_and_nothing_is_asked(typed: str) -> None:
    web = Site({})
    facts = research(typed, http=web, clock=lambda: NOW)
    assert facts.status is Status.UNREACHABLE
    assert facts.problems
    assert web.asked == []


def test_a_page_that_a_script_draws_is_read_in_its_own_language() -> None:
    others = "".join(f'<link rel="alternate" hreflang="{one}" href="/{one}/">' for one in ("da", "de"))
    pages = {"https://acme.example/": f'<html lang="en"><head>{others}</head><body><div id="root"></div></body></html>'}
    for one in ("da", "de"):
        pages[f"https://acme.example/{one}/"] = f"<html lang={one}><p>{one}</p></html>"
    web = Site({**pages})
    assert research("acme.example", http=web, clock=lambda: NOW).language == "en"


def test_a_page_that_sends_on_is_followed_at_the_pace_that_the_site_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("wizard.research.site.time.sleep", pauses.append)
    pages = {
        "https://acme.example/robots.txt": "User-agent: *\nCrawl-delay: 2",
        "https://acme.example/": '<meta http-equiv="refresh" content="0; url=/shop">',
        "https://acme.example/shop": "<h1>Shop</h1>",
    }
    visit({**pages})
    assert pauses[0] == 2.0


def test_robots_txt_is_honoured_for_the_site() -> None:
    facts = visit({**SITE, "https://acme.example/robots.txt": "User-agent: *\nDisallow: /"})
    assert facts.status is Status.BLOCKED
    assert "does not want programs to read this page" in str(facts.problems[0])


def test_a_redirect_into_what_robots_txt_forbids_is_not_read() -> None:
    class Redirecting(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            return super().get(url.replace("/terms", "/private/terms"), deadline=deadline)

    pages: dict[str, str | int | FetchError] = {**SITE, "https://acme.example/private/terms": TERMS}
    assert research("acme.example", http=Redirecting(pages), clock=lambda: NOW).return_window
    pages["https://acme.example/robots.txt"] = "User-agent: *\nDisallow: /private"
    facts = research("acme.example", http=Redirecting(pages), clock=lambda: NOW)
    assert facts.return_window is None
    assert facts.status is Status.PARTIAL


def test_rules_that_moved_with_the_site_are_asked_for_once() -> None:
    class Moved(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            return super().get(url.replace("//acme", "//www.acme"), deadline=deadline)

    web = Moved({url.replace("//acme", "//www.acme"): html for url, html in SITE.items()})
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.host == "www.acme.example"
    assert web.asked[:2] == ["https://www.acme.example/robots.txt", "https://www.acme.example/"]
    web = Moved(
        {
            "https://www.acme.example/robots.txt": "User-agent: *\nDisallow: /x",
            **{url.replace("//acme", "//www.acme"): html for url, html in SITE.items()},
        }
    )
    research("acme.example", http=web, clock=lambda: NOW)
    assert sum(url.endswith("robots.txt") for url in web.asked) == 1


def test_two_pages_are_under_way_at_once_and_none_waits_for_the_slower() -> None:
    released = threading.Event()

    class Slow(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            if url.endswith("/contact"):
                assert released.wait(5)
            if url.endswith("/faq"):
                released.set()  # asked for while the contact page is still under way, and after another page came
            return super().get(url, deadline=deadline)

    home = HOME.replace("</footer>", '<a href="/warranty">Warranty</a><a href="/faq">FAQ</a></footer>')
    facts = research(
        "acme.example", http=Slow({**SITE, "https://acme.example/": home}), clock=lambda: NOW, budget=Budget(seconds=20)
    )
    assert facts.status is Status.COMPLETE
    assert released.is_set()


def test_robots_txt_is_honoured_for_a_page() -> None:
    web = Site({**SITE, "https://acme.example/robots.txt": "User-agent: *\nDisallow: /terms"})
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.status is Status.PARTIAL
    assert "https://acme.example/terms" not in web.asked


def test_each_hosts_own_robots_txt_is_honoured() -> None:
    web = Site(
        {
            "https://acme.example/": '<footer><a href="https://acme.zendesk.com/hc">Help</a></footer>',
            "https://acme.zendesk.com/robots.txt": "User-agent: *\nDisallow: /hc",
            "https://acme.zendesk.com/hc": "<h1>Help</h1>",
        }
    )
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert "https://acme.zendesk.com/robots.txt" in web.asked
    assert "https://acme.zendesk.com/hc" not in web.asked
    assert facts.status is Status.PARTIAL


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were waited, without waiting."""
    waited: list[float] = []
    monkeypatch.setattr("wizard.research.visit.time.sleep", waited.append)
    return waited


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_site_is_asked_again_after_the_time_that_it_named(pauses: list[float], status: int) -> None:
    class Recovering(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            answer = super().get(url, deadline=deadline)
            self.pages[url] = SITE.get(url, 404)
            return answer

    web = Recovering({**SITE, "https://acme.example/": status}, retry_after=3.0)
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.status is Status.COMPLETE
    assert round(pauses[0]) == 3


@pytest.mark.parametrize("retry_after", [600.0, None])
def test_a_site_that_stays_busy_is_left_alone_and_that_is_said(pauses: list[float], retry_after: float | None) -> None:
    links = "".join(f'<a href="/{name}">{name}</a>' for name in ("contact", "returns", "terms", "warranty", "privacy"))
    web = Site({"https://acme.example/": links}, retry_after=retry_after)
    web.pages |= {
        f"https://acme.example/{name}": 429 for name in ("contact", "returns", "terms", "warranty", "privacy")
    }
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.status is Status.PARTIAL
    assert [str(problem) for problem in facts.problems] == [
        "acme.example has asked us to wait, so we stopped reading it. Try again later, or type in what you know."
    ]
    assert len(web.asked) <= 6
    assert sum(pauses) < 10


def test_waits_between_pages_where_the_site_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("wizard.research.site.time.sleep", waited.append)
    visit({**SITE, "https://acme.example/robots.txt": "User-agent: *\nCrawl-delay: 0.5"})
    assert len(waited) >= 2
    assert set(waited) == {0.5}


def test_a_home_page_that_moved_to_a_silent_host_is_still_read() -> None:
    class Moving(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            if url.startswith("https://www."):
                raise Unreachable(Message("silent"))
            answer = super().get(url, deadline=deadline)
            return Response(url.replace("//", "//www."), answer.status, answer.content_type, answer.body)

    facts = research("acme.example", http=Moving({"https://acme.example/": HOME}), clock=lambda: NOW)
    assert facts.status is Status.PARTIAL
    assert facts.pages[PageKind.CONTACT]


def test_what_is_no_page_is_a_sentence() -> None:
    class Pictures(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            return Response(url, 200, "image/png", b"\x89PNG")

    facts = research("acme.example", http=Pictures({}), clock=lambda: NOW)
    assert facts.status is Status.UNREACHABLE
    assert "not a web page" in str(facts.problems[0])


def test_a_slow_site_gives_what_was_read_and_says_so() -> None:
    facts = visit({**SITE}, seconds=0.0)
    assert facts.status in (Status.UNREACHABLE, Status.PARTIAL)
    assert facts.problems


def test_progress_is_told_as_it_goes() -> None:
    told: list[str] = []
    research("acme.example", http=Site({**SITE}), clock=lambda: NOW, progress=lambda one: told.append(str(one.doing)))
    assert told[0] == "Opening acme.example …"
    assert any(line.startswith("Reading page") for line in told)


def test_a_saved_page_speaks_by_its_links_alone() -> None:
    facts = research_saved("https://acme.example/", HOME.encode(), clock=lambda: NOW)
    assert facts.requests == 0
    assert [row.url for row in facts.pages[PageKind.RETURNS]] == ["https://acme.example/missing"]


def test_the_object_has_every_fixed_key() -> None:
    found = as_json(visit({**SITE}), topic="return goods")
    assert set(found) >= {
        *("url", "host", "status", "problems", "language", "company", "pages", "contacts", "facts", "faq"),
        *("requests", "bytes", "seconds"),
    }
    assert set(found["pages"]) == set(PageKind)
    assert found["pages"]["imprint"] == []
    assert found["facts"]["return_window"]["days"] == 30
    assert found["contacts"]["emails"][0]["source"] == "https://acme.example/contact"


def test_the_object_has_every_kind_and_sort_where_no_page_was_read() -> None:
    found = as_json(visit({"https://acme.example/robots.txt": "User-agent: *\nDisallow: /"}))
    assert found["pages"] == {kind.value: [] for kind in PageKind}
    assert found["contacts"] == {sort.value: [] for sort in ContactSort}


def test_a_report_on_an_address_without_a_host_begins_with_the_address() -> None:
    assert as_text(visit({**SITE}, "not an address")).startswith("not an address: unreachable")


def test_the_report_names_what_was_found_and_what_failed() -> None:
    report = as_text(visit({**SITE}), topic="return goods")
    assert "help@acme.example" in report
    assert "Returns: 30 days" in report
    assert as_text(visit({"https://acme.example/robots.txt": "User-agent: *\nDisallow: /"})).count("!") == 1


@pytest.mark.parametrize(
    "html",
    [
        '<form action="http://["><textarea></textarea></form>',
        '<base href="http://["><frame src="http://["><a href="http://[">Contact</a>',
        "<?xml version='1.0'?><html><?xml version='1.0'?><p>x",
        '<script type="application/ld+json">[[[[{"@type": ["FAQPage", 1], "mainEntity": [null, {"name": 3}]</script>',
        "<h1>\x00\udcff Returns</h1><![CDATA[<!-- <title>",
    ],
)
def test_broken_markup_is_read_without_an_exception(html: str) -> None:
    body = html.encode("utf-8", "surrogatepass")
    assert as_text(research_saved("https://acme.example/", body, clock=lambda: NOW))


def test_says_in_which_languages_the_site_exists_and_reads_one_of_them() -> None:
    home = HOME.replace(
        "<body>",
        '<link rel="alternate" hreflang="de-AT" href="/de/"><link rel="alternate" hreflang="en" href="/">'
        '<link rel="alternate" hreflang="x-default" href="/"><body><a href="https://acme.se/">Svenska</a>',
    ).replace("</footer>", '<a href="/de/kontakt">Kontakt</a><a href="/de/faq">FAQ</a></footer>')
    web = Site({**SITE, "https://acme.example/": home})
    facts = research("acme.example", http=web, clock=lambda: NOW)
    assert facts.alternates == {"de": "https://acme.example/de/", "sv": "https://acme.se/"}
    assert "https://acme.example/de/kontakt" not in web.asked
    assert "https://acme.example/de/faq" in web.asked, "the only FAQ there is"


def test_a_page_in_a_language_whose_common_words_are_not_known_is_taken_at_its_word() -> None:
    czech = (
        "O nás a o naší práci: co je na trhu a co do toho. " * 20
    )  # "o", "a", "do", "na" are Portuguese and Polish too
    body = f'<html lang="cs"><body><p>{czech}</p></body></html>'
    assert (
        research_saved("https://acme.example/", body.encode(), clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)).language
        == "cs"
    )
