"""The site's own search, with a hole for the words."""

import json
from datetime import UTC, datetime

import pytest

from tests.timing import ends_within
from wizard.research.extract.search import site_search
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def find(body: str, url: str = "https://www.shop.example/help/") -> str | None:
    found = site_search([KindedPage(Page(url, f"<html><body>{body}</body></html>", READ), frozenset())])
    return found.url if found else None


def declared(target: object) -> str:
    data = {"@type": "WebSite", "potentialAction": {"@type": "SearchAction", "target": target}}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("body", "url"),
    [
        ('<form action="/search"><input name="q"></form>', "https://www.shop.example/search?q={query}"),
        ('<form role="search" method="GET" action="/"><input type="search" name="s"></form>',
         "https://www.shop.example/?s={query}"),
        ('<form action="find.php?lang=de"><input type="hidden" name="type" value="page"><input name="suche"></form>',
         "https://www.shop.example/help/find.php?lang=de&type=page&suche={query}"),
        ('<form class="search" action="https://shop.example/soeg"><input type="text" name="term"></form>',
         "https://shop.example/soeg?term={query}"),
        ('<form action="/search"><input type="hidden" name="csrf_token" value="abc"><input name="q"></form>',
         "https://www.shop.example/search?q={query}"),
        (declared("https://shop.example/search?q={search_term_string}"), "https://shop.example/search?q={query}"),
        (declared({"@type": "EntryPoint", "urlTemplate": "/find/{term}"}), "https://www.shop.example/find/{query}"),
    ],
)  # fmt: skip
def test_the_search_is_found(body: str, url: str) -> None:
    assert find(body) == url


@pytest.mark.parametrize(
    "body",
    [
        '<form method="post" action="/search"><input name="q"></form>',
        '<form action="/newsletter"><input type="text" name="email"></form>',
        '<form action="/login"><input name="user"><input type="password" name="password"></form>',
        '<form action="/contact"><input name="q"><textarea name="message"></textarea></form>',
        '<form action="https://elsewhere.example/search"><input name="q"></form>',
        '<form><input name="q" placeholder="Search this list"></form>',
        '<form action="javascript:go()"><input name="q"></form>',
        '<form action="http://[" ><input name="q"></form>',
        '<form action="https://user:pass@www.shop.example/search"><input name="q"></form>',
        '<form action="/search"><input type="checkbox" name="q"></form>',
        declared("https://elsewhere.example/?q={q}"),
        declared("https://shop.example/?a={a}&b={b}"),
        declared(["javascript:alert({q})", 3, None]),
        "<p>Search us!</p>",
    ],
)
def test_other_forms_are_no_search(body: str) -> None:
    assert find(body) is None


def test_braces_of_the_site_make_no_second_hole() -> None:
    url = find('<form action="/search?x={y}"><input name="q"></form>')
    assert url is not None
    assert url.count("{") == 1
    assert url.format(query="tea") == "https://www.shop.example/search?x=%7By%7D&q=tea"


def test_many_forms_take_no_long_time() -> None:
    with ends_within(8):
        assert (
            find("<form action='/x'>" + "<input name=email>" * 30_000 + "</form>" + "<form action='/y'></form>" * 5_000)
            is None
        )


def test_a_declared_search_on_no_host_does_not_lose_the_page() -> None:
    assert find(declared("http://[domain]/search?q={search_term_string}")) is None
