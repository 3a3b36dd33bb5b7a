"""Which page is read next, without reading any."""

from datetime import UTC, datetime

import pytest

from wizard.research.crawl import Crawl, page_key
from wizard.research.page import Page

HOME = "https://acme.example/"


def page(url: str, html: str) -> Page:
    return Page(url, f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))


def crawl_of(html: str) -> Crawl:
    crawl = Crawl(HOME)
    crawl.language = "en"
    crawl.see(page(HOME, html))
    return crawl


def taken(crawl: Crawl, count: int = 20) -> list[str]:
    return [url.removeprefix(HOME) for url in crawl.next(count)]


def test_what_customers_need_comes_first_and_nothing_twice() -> None:
    crawl = crawl_of(
        '<nav><a href="/news">News</a><a href="/privacy">Privacy</a><a href="/contact">Contact</a></nav>'
        '<footer><a href="/contact#form">Contact us</a><a href="/faq">FAQ</a></footer>'
    )
    assert taken(crawl) == ["contact", "faq", "privacy", "news"]
    assert taken(crawl) == []


def test_a_second_page_of_a_kind_waits_for_the_first_of_another() -> None:
    crawl = crawl_of(
        '<a href="/faq">FAQ</a><a href="/faqs">FAQs</a><a href="/about">About us</a><a href="/kontakt">Contact</a>'
    )
    assert taken(crawl)[-1] == "faqs"


def test_leaves_files_other_sites_and_the_same_page_alone() -> None:
    crawl = crawl_of(
        '<a href="/terms.pdf">Terms</a><a href="https://elsewhere.example/faq">FAQ</a><a href="#contact">Contact</a>'
        '<a href="mailto:a@acme.example">Contact</a><a href="https://www.acme.example/index.html">About us</a>'
    )
    assert not {"terms.pdf", "https://elsewhere.example/faq", "index.html"} & set(taken(crawl))


def test_goes_to_the_companys_help_desk() -> None:
    crawl = crawl_of('<footer><a href="https://acme.zendesk.com/hc/en-us">Help</a></footer>')
    assert crawl.next(1) == ["https://acme.zendesk.com/hc/en-us"]


def test_tries_the_usual_address_where_no_link_leads_to_an_faq() -> None:
    assert "faq" in taken(crawl_of('<a href="/contact">Contact</a>'))
    assert "faqs" not in taken(crawl_of('<a href="/questions">Frequently asked questions</a>'))


def test_takes_what_only_the_sitemap_names() -> None:
    crawl = crawl_of("<p>No links at all</p>")
    crawl.suggest(["https://acme.example/returns", "https://acme.example/a", "https://elsewhere.example/faq"])
    assert taken(crawl)[0] == "returns"


def test_learns_links_from_pages_that_arrive() -> None:
    crawl = crawl_of('<a href="/help">Help</a>')
    assert taken(crawl, 1) == ["help"]
    crawl.arrived("https://acme.example/help", page("https://acme.example/help", '<a href="/help/returns">Returns</a>'))
    assert taken(crawl, 1) == ["help/returns"]


def test_a_redirect_to_a_known_page_adds_nothing() -> None:
    crawl = crawl_of('<a href="/faq">FAQ</a>')
    crawl.next(1)
    crawl.arrived("https://acme.example/faq", page(HOME, "home again"))
    assert len(crawl.pages) == 1
    assert "https://acme.example/faq" not in crawl.known


def test_a_redirect_moves_what_links_said() -> None:
    crawl = crawl_of('<a href="/faq">FAQ</a>')
    crawl.next(1)
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
