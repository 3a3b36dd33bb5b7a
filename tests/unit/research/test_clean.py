"""Foreign text made plain; bleach kept in its room."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import ends_within
from wizard.research.clean import LONGEST, to_text

PACKAGE = Path(__file__).parents[3] / "wizard"


@pytest.mark.parametrize(
    ("foreign", "plain"),
    [
        ("Plain text stays.", "Plain text stays."),
        ("<p>One</p><p>Two<br>three</p>", "One\nTwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("Fish &amp; chips &lt;3", "Fish & chips <3"),
        ("5 < 7 and 7 > 5", "5 < 7 and 7 > 5"),
        ("AT&T", "AT&T"),
        ("<script>alert(1)</script>Hi", "Hi"),
        ("<style>p{}</style>Hi", "Hi"),
        ('<a href="javascript:alert(1)" onclick="x()">Link</a>', "Link"),
        ('<img src=x onerror="alert(1)">Picture', "Picture"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "alert(1)"),
        ("<<script>script>alert(1)<</script>/script>", None),
        ("<!-- hidden -->Shown", "Shown"),
        ("&amp;amp;lt;script&amp;amp;gt;alert(1)", None),
        ("  much \t space \n\n here ", "much space\nhere"),
        ("in\u00advis\u200bible \u202eturned\u202c", "invisible turned"),
        ("", ""),
        ("Half an emoji \ud83d here", "Half an emoji here"),
        ("<b>\ud83dBold</b> &amp; \udd25", "Bold &"),
    ],
)
def test_foreign_text_becomes_plain(foreign: str, plain: str | None) -> None:
    text = to_text(foreign)
    assert plain is None or text == plain
    assert not re.search(r"<\s*/?\s*[a-zA-Z!]", text)


def test_an_invisible_character_within_a_tag_does_not_bring_the_tag_back() -> None:
    assert to_text("<\u202ea href=x>Link<\u200b/a>") == "Link"


@given(st.text(alphabet="<>/&;\"'=abpsltgx!-[] \n\u202e", max_size=60))
def test_no_tag_survives_whatever_comes(foreign: str) -> None:
    text = to_text(foreign)
    assert not re.search(r"</?[a-z]+[^<>]*>", text)
    assert "\u202e" not in text


def test_the_text_has_a_longest() -> None:
    assert len(to_text("word " * 20_000)) <= LONGEST


@pytest.mark.parametrize(
    "foreign",
    [
        "<b>" * 30_000,
        "<" * 100_000,
        "&lt;" * 25_000,
        '<a href="' * 11_000,
        "<!--" * 25_000,
        "&amp;lt;b&amp;gt;" * 6_000,
        "<div>" * 20_000,
    ],
)
def test_hostile_text_takes_no_long_time(foreign: str) -> None:
    with ends_within(2):
        to_text(foreign)


def test_one_module_alone_imports_bleach() -> None:
    importing = re.compile(r"^\s*(?:import|from)\s+bleach\b", re.MULTILINE)
    found = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if importing.search(path.read_text("utf-8"))
    ]
    assert found == ["research/clean.py"]
