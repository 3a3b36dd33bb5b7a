"""Which page is read next, without reading any."""

from datetime import UTC, datetime

import pytest

from wizard.research.crawl import MOST_SITEMAPS, Crawl, page_key
from wizard.research.page import Page
from wizard.research.sitemaps import Sitemap

HOME = "https://acme.example/"
TEXT = "<p>We make lamps by the sea.</p>" * 20
REACHABLE = TEXT + '<a href="mailto:a@acme.example">Write</a><form><textarea></textarea></form>'
MANY = "".join(f'<nav><a href="/lamps-{number}">Lamps {number}</a></nav>' for number in range(20))


def page(url: str, html: str) -> Page:
    return Page(url, f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))


def crawl_of(html: str) -> Crawl:
    crawl = Crawl(HOME, language="en")
    crawl.see(page(HOME, html))
    return crawl


def taken(crawl: Crawl, count: int = 20, at_least: float = 0.0) -> list[str]:
    """The addresses that are asked for where no answer ever comes."""
    asked: list[str] = []
    while len(asked) < count and (ask := crawl.next(at_least)):
        asked.append(ask.url.removeprefix(HOME))
    return asked


def answered(crawl: Crawl, pages: dict[str, str], count: int = 20) -> list[str]:
    """The addresses that are asked for where these pages come, and errors for all others."""
    asked: list[str] = []
    while len(asked) < count and (ask := crawl.next()):
        path = ask.url.removeprefix(HOME)
        asked.append(path)
        if path in pages:
            crawl.arrived(ask.url, page(ask.url, pages[path]))
        else:
            crawl.failed(ask.url)
    return asked


def test_what_customers_need_comes_first_and_nothing_twice() -> None:
    crawl = crawl_of(
        '<nav><a href="/news">News</a><a href="/privacy">Privacy</a><a href="/contact">Contact</a></nav>'
        '<footer><a href="/contact#form">Contact us</a><a href="/faq">FAQ</a></footer>'
    )
    assert taken(crawl)[:3] == ["contact", "faq", "privacy"]
    assert taken(crawl) == []


def test_a_second_page_of_a_kind_waits_for_the_first_of_another() -> None:
    crawl = crawl_of(
        '<a href="/faq">FAQ</a><a href="/faqs">FAQs</a><a href="/about">About us</a><a href="/kontakt">Contact</a>'
    )
    assert taken(crawl, 4)[-1] == "faqs"


def test_a_second_page_of_a_kind_is_worth_little_where_the_first_brought_what_it_is_for() -> None:
    links = f'{REACHABLE}<a href="/faq">FAQ</a><a href="/faq-2">Questions and answers</a>'
    questions = "".join(f"<h3>How do I do thing {number}?</h3><p>So.</p>" for number in range(5))
    for body, more in ((questions, []), ("<p>Nothing yet</p>", ["faq-2"])):
        crawl = crawl_of(links)
        crawl.arrived(HOME + taken(crawl, 1)[0], page(HOME + "faq", body))
        assert taken(crawl, at_least=0.3) == more


def test_a_second_page_of_a_kind_is_read_where_the_first_did_not_open() -> None:
    crawl = crawl_of(f'{REACHABLE}<a href="/faq">FAQ</a><a href="/faq-2">Questions and answers</a>')
    assert answered(crawl, {"faq-2": "x"})[:2] == ["faq", "faq-2"]


def test_what_only_has_to_be_linked_is_not_read() -> None:
    crawl = crawl_of(f'{REACHABLE}<a href="/payment">Payment</a><a href="/sitemap">Site map</a>')
    assert taken(crawl) == []


def test_privacy_and_about_are_read_last_once_an_address_is_known() -> None:
    links = '<footer><a href="/about">About us</a><a href="/privacy">Privacy</a><a href="/wg">Guarantee</a></footer>'
    assert {"about", "privacy", "wg"} <= set(taken(crawl_of(links), at_least=0.5))
    assert taken(crawl_of(REACHABLE + links), at_least=0.5) == ["wg"]


def test_pages_of_no_kind_are_read_only_where_nothing_tells_how_to_reach_the_company() -> None:
    links = '<nav><a href="/lamps">Lamps</a><a href="/news">News</a><a href="/shades">Shades</a></nav>'
    assert {"lamps", "news", "shades"} & set(taken(crawl_of(links), 3))
    crawl = crawl_of(
        REACHABLE + links + '<a href="/faq">FAQ</a><a href="/terms">Terms</a><a href="/privacy">Privacy</a>'
    )
    assert not {"lamps", "news", "shades"} & set(taken(crawl, 3))


def test_a_small_site_is_read_on_while_something_is_missing_and_requests_are_few() -> None:
    links = "".join(f'<nav><a href="/lamps-{number}">Lamps</a></nav>' for number in range(9))
    assert len(taken(crawl_of(REACHABLE + links))) == 7  # 9 with the home page and robots.txt
    assert taken(crawl_of(REACHABLE + '<a href="/works/1">One</a><a href="/works/2">Two</a>')) == []


def test_of_a_large_site_two_pages_of_the_menu_are_tried_for_questions_what_it_sells_first() -> None:
    crawl = crawl_of(REACHABLE + MANY + '<nav><a href="/services">Services</a></nav>')
    crawl.mapped(Sitemap(("https://acme.example/a",)))
    assert taken(crawl) == ["services", "lamps-0"]


def test_pages_where_a_form_is_likely_are_read_after_all_others() -> None:
    crawl = crawl_of(
        f'{REACHABLE}<nav><a href="/q">Request a quote</a><a href="/products/box">Wholesale boxes</a></nav>'
        '<footer><a href="/terms">Terms</a></footer>'
    )
    assert taken(crawl) == ["terms", "q"]
    crawl = crawl_of(
        f'{REACHABLE}<nav><a href="/own">Start a custom order</a><a href="/summer">Workshops</a></nav>'
        '<nav><a href="/made">Custom</a></nav>'
    )
    assert taken(crawl, at_least=0.15) == ["own", "summer"]


@pytest.mark.parametrize("path", ["login", "my-account/", "cart.html", "cdn-cgi/l/email-protection", "terms.pdf"])
def test_leaves_alone_what_shows_nothing_to_strangers(path: str) -> None:
    assert path not in taken(crawl_of(f'<nav><a href="/{path}">Here</a></nav>'))


def test_leaves_files_other_sites_and_the_same_page_alone() -> None:
    crawl = crawl_of(
        '<a href="/terms.pdf">Terms</a><a href="https://elsewhere.example/faq">FAQ</a><a href="#contact">Contact</a>'
        '<a href="mailto:a@acme.example">Contact</a><a href="https://www.acme.example/index.html">About us</a>'
    )
    assert not {"terms.pdf", "https://elsewhere.example/faq", "index.html"} & set(taken(crawl))


def test_goes_to_the_companys_help_desk() -> None:
    crawl = crawl_of('<footer><a href="https://acme.zendesk.com/hc/en-us">Help</a></footer>')
    assert taken(crawl, 1) == ["https://acme.zendesk.com/hc/en-us"]


def test_asks_where_the_home_page_stands_whatever_a_link_writes() -> None:
    crawl = crawl_of('<footer><a href="http://www.acme.example/faq">FAQ</a></footer>')
    assert taken(crawl, 1) == ["faq"]


def test_tries_the_usual_address_only_of_a_shop_that_is_no_small_complete_site() -> None:
    shop = f'{REACHABLE}{MANY}<a href="/cart">Cart</a><a href="/contact">Contact</a>'
    assert "faq" in answered(crawl_of(shop), {"contact": "x"})
    assert "faq" not in answered(crawl_of(shop.replace(MANY, "")), {"contact": "x"})
    assert "faq" not in answered(crawl_of(shop + '<a href="/q">Frequently asked questions</a>'), {"q": "x"})


def test_tries_a_platforms_own_addresses_where_no_link_leads_to_the_kind() -> None:
    shop = f'{REACHABLE}<link href="https://cdn.shopify.com/x.css"><a href="/pages/contact">Contact</a>'
    assert "policies/refund-policy" in taken(crawl_of(shop))
    assert "policies/refund-policy" not in taken(crawl_of(shop + '<a href="/pages/returns">Returns</a>'))


def test_the_sitemap_is_asked_for_where_links_leave_gaps_or_robots_txt_names_it() -> None:
    small = REACHABLE + "".join(f'<a href="/lamps/{number}">Lamps</a>' for number in range(4))
    assert taken(crawl_of("<p>Drawn by a script</p>"), 1) == ["sitemap.xml"]
    assert "sitemap.xml" in taken(crawl_of(MANY))
    assert taken(crawl_of(small)) == []
    named = crawl_of(small)
    named.has_sitemaps(["https://elsewhere.example/map.xml", "https://acme.example/map.xml"])
    assert taken(named) == ["map.xml"]


def test_takes_what_only_the_sitemap_names() -> None:
    crawl = crawl_of(f"{REACHABLE}<p>No links at all</p>")
    crawl.mapped(Sitemap(("https://acme.example/returns", "https://acme.example/a", "https://elsewhere.example/faq")))
    assert taken(crawl, 1) == ["returns"]


def test_a_sitemap_that_names_itself_is_read_once() -> None:
    crawl = crawl_of("<p>Drawn by a script</p>")
    for _ in range(9):
        ask = crawl.next()
        if ask and ask.is_sitemap:
            crawl.mapped(Sitemap((), (ask.url, f"{ask.url}x", f"{ask.url}y")))
    assert sum(".xml" in url for url in crawl._asked) <= MOST_SITEMAPS


def test_learns_links_from_pages_that_arrive() -> None:
    crawl = crawl_of('<a href="/help">Help</a>')
    assert taken(crawl, 1) == ["help"]
    crawl.arrived("https://acme.example/help", page("https://acme.example/help", '<a href="/help/returns">Returns</a>'))
    assert taken(crawl, 1) == ["help/returns"]


def test_pages_stand_in_the_order_of_asking_whichever_came_first() -> None:
    crawl = crawl_of('<a href="/contact">Contact</a><a href="/faq">FAQ</a>')
    one, other = taken(crawl, 2)
    for path in (other, one):
        crawl.arrived(HOME + path, page(HOME + path, path))
    assert [seen.url.removeprefix(HOME) for seen in crawl.pages] == ["", one, other]


def test_a_redirected_page_keeps_its_place_in_the_order_of_asking() -> None:
    crawl = crawl_of('<a href="/contact">Contact</a><a href="/faq">FAQ</a>')
    one, other = taken(crawl, 2)
    crawl.arrived(HOME + other, page(HOME + other, other))
    crawl.arrived(HOME + one, page(HOME + "moved", one))
    assert [seen.url.removeprefix(HOME) for seen in crawl.pages] == ["", "moved", other]


def test_a_redirect_to_a_known_page_adds_nothing() -> None:
    crawl = crawl_of('<a href="/faq">FAQ</a>')
    taken(crawl, 1)
    crawl.arrived("https://acme.example/faq", page(HOME, "home again"))
    assert len(crawl.pages) == 1
    assert "https://acme.example/faq" not in crawl.known


def test_a_redirect_moves_what_links_said() -> None:
    crawl = crawl_of('<a href="/faq">FAQ</a>')
    taken(crawl, 1)
    crawl.arrived("https://acme.example/faq", page("https://acme.example/help/questions", "Questions"))
    assert "https://acme.example/help/questions" in crawl.known


def test_reads_the_frames_of_a_frameset() -> None:
    crawl = Crawl(HOME)
    frames = '<html><frameset cols="20%,*"><frame src="menu.htm"><frame src="start.htm"></frameset></html>'
    crawl.see(Page(HOME, frames, datetime(2026, 1, 1, tzinfo=UTC)))
    assert set(taken(crawl, 2)) == {"menu.htm", "start.htm"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.acme.example/a/", "http://acme.example/a#x", True),
        ("https://acme.example/index.html", "https://acme.example", True),
        ("https://acme.example/?p=1", "https://acme.example/?p=2", False),
        ("https://acme.example/a", "https://shop.acme.example/a", False),
    ],
)
def test_tells_pages_apart(one: str, other: str, same: bool) -> None:
    assert (page_key(one) == page_key(other)) is same


MOVED = (
    '<nav><a href="/lamps/">Acme</a><a href="/lamps/contact.html#form">Contact</a>'
    '<a href="https://www.acme.example/lamps/about.html">About us</a><a href="/lamps/team.html">Team</a></nav>'
)


def test_a_site_that_was_moved_out_of_a_folder_is_read_where_it_is() -> None:
    crawl = crawl_of(MOVED)
    pages = {path: f"<p>{path}</p>{MOVED}" for path in ("contact.html", "about.html", "team.html")}
    asked: list[str] = []
    while ask := crawl.next():
        asked.append(ask.url.removeprefix(HOME))
        if asked[-1] in pages:
            crawl.arrived(ask.url, page(ask.url, pages[asked[-1]]))
        else:
            crawl.failed(ask.url, gone=True)
    assert asked[:3] == ["lamps/contact.html", "contact.html", "about.html"]
    assert not [path for path in asked[1:] if path.startswith("lamps/") and path != "lamps/"]
    assert {page_key(url) for url in crawl.known} >= {"acme.example/contact.html", "acme.example/about.html"}


@pytest.mark.parametrize(
    ("home", "links", "gone"),
    [
        (HOME, MOVED, False),  # an error that passes
        (HOME, MOVED + '<a href="/shades.html">Shades</a>', True),  # not all of it stood in the folder
        (HOME, '<a href="/lamps/contact.html">Contact</a>', True),  # one dead link
        (HOME + "shop/", MOVED, True),
    ],
)
def test_a_dead_link_alone_says_nothing_of_where_a_site_is(home: str, links: str, gone: bool) -> None:
    crawl = Crawl(home, language="en")
    crawl.see(page(home, links))
    ask = crawl.next()
    assert ask
    crawl.failed(ask.url, gone=gone)
    assert "acme.example/contact.html" not in {page_key(url) for url in crawl.known}


def test_a_form_that_was_read_is_not_read_again_for_each_product_that_fills_it_in() -> None:
    links = "".join(f'<a href="/contact?lamp={name}">Contact us</a>' for name in ("desk", "floor", "wall"))
    crawl = crawl_of(f'{TEXT}<nav><a href="/contact">Contact</a></nav>{links}')
    asked = answered(crawl, {"contact": "<form><input name='email'><textarea></textarea></form>"})
    assert asked[0] == "contact"
    assert not [path for path in asked if "lamp=" in path]
