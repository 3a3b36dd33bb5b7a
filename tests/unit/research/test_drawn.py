"""Menus that a page's scripts draw: read as text, put where visitors see them, never run."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.timing import ends_within
from wizard.domain.errors import FetchError
from wizard.domain.facts import ContactSort, PageKind, SiteFacts
from wizard.domain.language import Message
from wizard.research.drawn import MOST_MARKUP, Part, has_menu, included, parts_of, with_part
from wizard.research.http import Response, Validators
from wizard.research.page import Page
from wizard.research.site import read_site, research

MESSAGE = Message("broken off")
HOST = "https://mill.example/"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
ENGLISH = "<p>We are a small company and we have been grinding flour for all of you for many years now.</p>"
MENU = (
    '<header><nav><a href="contact.html">Contact</a><a href="about.html">About us</a></nav></header>'
    '<footer><a href="terms.html">Terms</a> <a href="mailto:post@mill.example">post@mill.example</a></footer>'
)
PAGES = {"contact.html": "<h1>Contact</h1>", "about.html": "<h1>About us</h1>", "terms.html": "<h1>Terms</h1>"}


class Mill:
    """A web server of a dictionary of texts."""

    def __init__(self, pages: dict[str, str]) -> None:
        self.pages = pages
        self.asked: list[str] = []

    def get(self, url: str, *, deadline: float) -> Response:
        assert deadline > 0
        self.asked.append(url.removeprefix(HOST))
        text = self.pages.get(url.removeprefix(HOST))
        if text is None:
            return Response(url, 404, "text/html", b"<h1>Sorry</h1>")
        kind = {"js": "text/javascript", "txt": "text/plain"}.get(url.rpartition(".")[2], "text/html; charset=utf-8")
        return Response(url, 200, kind, text.encode())


def read(pages: dict[str, str]) -> SiteFacts:
    return research("mill.example", http=Mill(pages), clock=lambda: NOW)


def page(html: str) -> Page:
    return Page(HOST, html, NOW)


IN_A_TEMPLATE = f"const footer = 1;\ndocument.body.insertAdjacentHTML('afterbegin', `{MENU}`);"
IN_PIECES = (
    "var base = '';\nel.innerHTML = '<nav><a href=\"' + base + 'contact.html\">Contact</a>' +\n"
    "'<a href=\\'about.html\\'>About us</a></nav>' + \"<footer><a href='terms.html'>Terms</a></footer>\";"
)
AS_DATA = (
    "const menu = [{ href: 'contact.html', label: 'Contact' }, { href: \"about.html\", label: \"About us\" },"
    " { title: 'Terms', url: 'terms.html' }];"
)
WITH_A_VALUE = "x = `<nav><a href=\"${root}contact.html\">Contact</a> <a href='${root}about.html'>About us</a>`"


@pytest.mark.parametrize("script", [IN_A_TEMPLATE, IN_PIECES, AS_DATA, WITH_A_VALUE])
def test_finds_the_menu_that_a_script_draws(script: str) -> None:
    home = f'<div id="nav"></div>{ENGLISH}<script src="js/layout.js"></script>'
    facts = read({"": home, "js/layout.js": script, **PAGES})
    assert [row.url for row in facts.pages[PageKind.CONTACT]][:1] == [HOST + "contact.html"]
    assert [row.url for row in facts.pages[PageKind.ABOUT]][:1] == [HOST + "about.html"]


@pytest.mark.parametrize(
    "home",
    [
        '<div w3-include-html="header.html"></div>',
        '<div data-include="header.html"></div>',
        "<script>fetch('header.html').then(show)</script>",
        '<script>$("#top").load("/header.html");</script>',
        "<script>loadComponent('top', 'header.html')</script>",
        '<script src="main.js"></script>',
    ],
)
def test_finds_the_menu_in_a_file_that_is_fetched(home: str) -> None:
    facts = read({"": home + ENGLISH, "header.html": MENU, "main.js": "fetch('header.html?v=2')", **PAGES})
    assert [row.url for row in facts.pages[PageKind.TERMS]] == [HOST + "terms.html"]


def test_what_is_drawn_belongs_to_the_home_page() -> None:
    facts = read({"": f'{ENGLISH}<script src="footer.js"></script>', "footer.js": f"f(`{MENU}`)", **PAGES})
    mail = facts.contacts[ContactSort.EMAILS][0]
    assert (mail.value, mail.evidence.url) == ("post@mill.example", HOST)


def test_a_site_with_a_menu_is_not_asked_for_scripts() -> None:
    web = Mill({"": f'{MENU}{ENGLISH}<script src="layout.js"></script>', "layout.js": IN_A_TEMPLATE, **PAGES})
    research("mill.example", http=web, clock=lambda: NOW)
    assert "layout.js" not in web.asked


def test_a_script_that_robots_may_not_read_is_left_alone_and_nobody_is_told() -> None:
    web = Mill({"": f'{ENGLISH}<script src="layout.js"></script>', "robots.txt": "User-agent: *\nDisallow: /layout.js"})
    facts = research("mill.example", http=web, clock=lambda: NOW)
    assert "layout.js" not in web.asked
    assert facts.problems == ()


def test_only_scripts_of_the_site_are_asked_for_likelier_ones_first() -> None:
    scripts = ("https://cdn.example.net/layout.js", "jquery.min.js", "main.js", "products.js", "js/nav.js", "cart.js")
    html = "".join(f'<script src="{script}"></script>' for script in scripts)
    assert list(parts_of(page(html))) == [HOST + "js/nav.js", HOST + "main.js"]


def test_a_whole_page_in_place_of_a_script_is_no_part() -> None:
    home = '<title>Mill</title><div id="root">Grinding</div><script src="app.js"></script>'
    pages = {"": home, "app.js": home}

    class AnswersAlways(Mill):
        def get(self, url: str, *, deadline: float) -> Response:
            response = super().get(url, deadline=deadline)
            return replace(response, content_type="text/html") if url.endswith(".js") else response

    reading = read_site("mill.example", http=AnswersAlways(pages), clock=lambda: NOW)
    assert reading.snapshots[0].text.count("Grinding") == 1


def test_another_site_that_answers_for_a_script_says_nothing_of_this_one() -> None:
    class Parked(Mill):
        def get(self, url: str, *, deadline: float) -> Response:
            response = super().get(url, deadline=deadline)
            return replace(response, url="https://parking.test/lander.js") if url.endswith(".js") else response

    pages = {"": f'{ENGLISH}<script src="menu.js"></script>', "menu.js": IN_A_TEMPLATE}
    facts = research("mill.example", http=Parked(pages), clock=lambda: NOW)
    assert not facts.contacts[ContactSort.EMAILS]


def test_a_script_that_is_missing_costs_no_guess() -> None:
    scripts = "".join(f'<script src="menu{number}.js"></script>' for number in range(4))
    asked = []
    for html in (ENGLISH, ENGLISH + scripts):
        mill = Mill({"": html})
        research("mill.example", http=mill, clock=lambda: NOW)
        asked.append({one for one in mill.asked if not one.endswith(".js")})
    assert asked[0] == asked[1]


def test_a_page_with_a_drawn_part_is_not_held_to_be_unchanged_by_its_own_word() -> None:
    home = Page(HOST, "<p>Flour</p>", NOW, Validators(etag='"1"'))
    drawn = with_part(home, Part(IN_A_TEMPLATE, is_script=True))
    assert "Contact" in drawn.text
    assert not drawn.validators


def test_asks_for_so_many_parts_at_most() -> None:
    web = Mill({"": ENGLISH + "".join(f'<script src="nav{number}.js"></script>' for number in range(20))})
    research("mill.example", http=web, clock=lambda: NOW)
    assert len([path for path in web.asked if path.startswith("nav")]) == 5


def test_a_menu_leads_to_other_pages() -> None:
    assert has_menu(page('<nav><a href="/contact">Contact</a></nav>'))
    assert not has_menu(page('<nav><a href="#contact">Contact</a><a href="index.html">Home</a></nav>'))
    assert not has_menu(page('<nav><a href="https://elsewhere.example/">Partner</a></nav>'))


def test_goods_in_a_script_are_no_menu() -> None:
    goods = "[" + ",".join(f"{{name: 'Loaf {n}', url: 'loaf.html?id={n}'}}" for n in range(100)) + "]"
    assert "<a" not in Part(goods, is_script=True).markup


@pytest.mark.parametrize("text", ["`" * 300_000, "'\\" * 200_000, "${" * 200_000, "a" * 400_000, "{" * 400_000,
                                  "fetch(" * 70_000, "' + a + '" * 40_000, "include" * 60_000,
                                  "`" + "<a " * 130_000 + "`", "'\\\n" + "\\'\\\n" * 100_000])  # fmt: skip
def test_a_hostile_script_is_read_in_seconds(text: str) -> None:
    with ends_within(3):
        assert len(Part(text, is_script=True).markup) <= MOST_MARKUP
        list(included(text, HOST))


def test_a_server_that_breaks_off_is_no_harm() -> None:
    class Breaking(Mill):
        def get(self, url: str, *, deadline: float) -> Response:
            if url.endswith(".js"):
                raise FetchError(MESSAGE)
            return super().get(url, deadline=deadline)

    facts = research("mill.example", http=Breaking({"": f'{ENGLISH}<script src="nav.js"></script>'}), clock=lambda: NOW)
    assert facts.language == "en"
