"""The tree is BeautifulSoup's own, link by link, whatever the page; finding in it gives the same elements."""

import gc
import re
import warnings
import weakref
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, Tag
from hypothesis import given
from hypothesis import strategies as st

from wizard.research.parser import DEEPEST, MOST_TAGS, Soup, _collector

OWN = Path(__file__).parents[2] / "corpus" / "own"
LINKS = ("parent", "next_element", "previous_element", "next_sibling", "previous_sibling")
NAMES = ("a", "b", "p", "div", "td", "table", "pre", "textarea", "script", "template", "br", "img", "meta", "h1", "svg")
PIECES = st.one_of(
    st.sampled_from([f"<{name}>" for name in NAMES] + [f"</{name}>" for name in NAMES]),
    st.sampled_from(
        [
            '<a href="/x" rel="nofollow me" class="one  two">',
            '<td headers="a b" accesskey="x y">',
            '<meta charset="latin-1">',
            '<meta http-equiv="Content-Type" content="text/html; charset=x">',
            '<p class="" id=x @click="y" xml:lang="da">',
            "<!-- note -->",
            "<!doctype html>",
            "<?php echo 1 ?>",
            "<![CDATA[ x ]]>",
            "</",
            "<a <b",
            "&amp;&#x41;&nbsp;",
            "<rt>x<rp>(",
            "<html><body><head>",
            "<frameset><frame src=x>",
        ]
    ),
    st.text(alphabet=" \n\tabü<>&\u00a0", max_size=6),
)


def usual(html: str) -> BeautifulSoup:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(html, "lxml")


def ours(html: str) -> Soup:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return Soup(html)


def told(soup: Any) -> list[tuple[Any, ...]]:
    """Everything in a tree, with the numbers of what it is linked to."""
    everything = [soup, *soup.descendants]
    number = {id(piece): index for index, piece in enumerate(everything)}
    return [
        (
            *(number.get(id(getattr(piece, link))) for link in LINKS),
            *(
                (piece.name, dict(piece.attrs), [number[id(child)] for child in piece.contents], piece.get_text("|"))
                if isinstance(piece, Tag)
                else (type(piece), str(piece))
            ),
        )
        for piece in everything
    ]


@pytest.mark.parametrize("page", sorted(OWN.glob("*/site/**/*.html")), ids=lambda page: page.parent.name + page.name)
def test_the_tree_of_a_page_is_beautiful_soups(page: Path) -> None:
    html = page.read_text("utf-8")
    assert told(ours(html)) == told(usual(html))


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_tree_of_broken_html_is_beautiful_soups(html: str) -> None:
    assert told(ours(html)) == told(usual(html))
    assert str(ours(html)) == str(usual(html))


@given(st.lists(PIECES, max_size=30).map("".join))
def test_finding_gives_what_beautiful_soup_gives(html: str) -> None:
    one, other = ours(html), usual(html)
    for here, there in zip([one, *one.find_all(True)], [other, *other.find_all(True)], strict=True):
        for name, more in (
            ("a", {}),
            (["p", "b", "td"], {}),
            (["a", "p"], {"limit": 1}),
            (True, {"limit": 2}),
            ("a", {"href": True}),
            (None, {"attrs": {"class": "one"}}),
            (None, {"attrs": {"class": "one two", "href": True}}),
            (None, {"attrs": "two"}),
            (True, {"class_": "two"}),
            (True, {"id": None, "limit": 3}),
            (None, {"rel": re.compile("^(me|nofollow me)$")}),
            (["a", "td", "p"], {"headers": "b", "accesskey": re.compile("x|y")}),
            ({"a", "td"}, {"class": True}),
            (re.compile("^t"), {"headers": True}),
            (None, {"content": re.compile("charset")}),
        ):
            found: Any = here.find_all(name, **more)
            wanted: Any = there.find_all(name, **more)
            assert list(map(str, found)) == list(map(str, wanted))
        assert str(here.find("b")) == str(there.find("b"))
        assert list(map(str, here.find_all("p", recursive=False))) == list(
            map(str, there.find_all("p", recursive=False))
        )
        assert here.find_all(string=True) == there.find_all(string=True)
        assert here.get_text(strip=True) == there.get_text(strip=True)


def test_the_collector_is_at_work_again_after_two_trees_at_once() -> None:
    """Two threads: the second begins while the first builds, and ends after it."""
    first, second = _collector.at_rest(), _collector.at_rest()
    assert gc.isenabled()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_a_tree_that_falls_apart_is_gone_without_the_collector() -> None:
    soup = ours("<main><p class='one'>a<br>b <script>c</script></p></main>")
    tags = [(tag.name, weakref.ref(tag)) for tag in soup.elements]
    with _collector.at_rest():
        soup.fall_apart()
        assert [name for name, tag in tags if tag() is not None] == []


def test_a_tag_that_is_left_out_ends_no_other() -> None:
    soup = ours("<div>" * DEEPEST + "<div><div>x</div></div>y")
    assert soup.find_all("div")[-1].get_text() == "xy"


def test_tags_nested_deeper_than_any_honest_page_are_left_out() -> None:
    soup = ours("<div>" * 2 * DEEPEST + "x")
    assert len(list(soup.find_all("div")[-1].parents)) == DEEPEST
    assert soup.get_text() == "x"


def test_what_comes_after_more_tags_than_any_honest_page_has_is_text() -> None:
    soup = ours("<i>x</i>" * (MOST_TAGS + 100))
    assert len(soup.elements) == MOST_TAGS
    assert len(soup.get_text()) == MOST_TAGS + 100
