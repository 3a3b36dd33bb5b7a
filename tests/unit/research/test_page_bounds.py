"""What a page may hold is bounded: what is kept by the thousand for many pages cannot be filled by one."""

from datetime import UTC, datetime

from bs4 import Tag

from wizard.domain.characters import legible
from wizard.research.page import LONGEST_NAMES, LONGEST_URL, Page, names_of

HOME = "https://acme.example/"


def _page(html: str) -> Page:
    return Page(HOME, html, datetime(2026, 3, 2, tzinfo=UTC))


def test_an_address_longer_than_servers_take_is_no_link() -> None:
    fits = "a" * (LONGEST_URL - len(HOME))
    assert [link.url for link in _page(f'<a href="/{fits}">A</a><a href="/{fits}b">B</a>').links] == [HOME + fits]


def test_a_base_longer_than_any_address_is_none() -> None:
    """One page with such a base and a thousand links once left two hundred megabytes in a cache."""
    endless = _page(f'<base href="{HOME}{"a" * 200_000}/"><a href="contact">Contact</a>')
    assert endless.base == HOME
    assert [link.url for link in endless.links] == [HOME + "contact"]


def test_endless_names_of_an_element_are_cut() -> None:
    element = _page(f'<div id="Foot" class="{"x" * 100_000} y">Text</div>').soup.find("div")
    assert isinstance(element, Tag)
    assert len(names_of(element)) == LONGEST_NAMES


def test_names_are_classes_then_the_id_in_lower_case() -> None:
    element = _page('<div id="Foot" class="Site wide">Text</div>').soup.find("div")
    assert isinstance(element, Tag)
    assert names_of(element) == "site wide foot"


def test_what_is_no_text_is_dropped_from_strings_with_ends_of_lines_too() -> None:
    assert legible("one\ntwo\tthree\x00\ufdd0") == "one\ntwo\tthree"
    assert legible("plain words, äöå") == "plain words, äöå"
