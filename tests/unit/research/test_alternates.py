"""In which other languages a site exists."""

from datetime import UTC, datetime

import pytest

from wizard.research.alternates import alternates, language_code
from wizard.research.page import Page

HOME = "https://acme.example/"


def found(html: str, language: str = "da") -> dict[str, str]:
    page = Page(HOME, f"<html><body>{html}</body></html>", datetime(2026, 1, 1, tzinfo=UTC))
    return dict(alternates(page, language=language))


def test_what_the_head_declares_comes_before_what_the_menu_says() -> None:
    html = '<link rel="alternate" hreflang="en-GB" href="/en/"><nav><a href="/english.html">English</a></nav>'
    assert found(html) == {"en": "https://acme.example/en/"}


def test_a_menu_that_names_languages_in_themselves() -> None:
    html = '<nav><a href="/de/">Deutsch</a><a href="/no/" hreflang="no">Bokmål</a><a href="/da/">Dansk</a></nav>'
    assert found(html) == {"nb": "https://acme.example/no/", "de": "https://acme.example/de/"}


def test_sister_domains_count_and_strangers_do_not() -> None:
    html = (
        '<link rel="alternate" hreflang="sv" href="https://acme.se/">'
        '<link rel="alternate" hreflang="fi" href="https://elsewhere.example/fi">'
        '<link rel="alternate" hreflang="en" href="javascript:alert(1)"><link rel="next" hreflang="de" href="/2">'
    )
    assert found(html) == {"sv": "https://acme.se/"}


def test_of_a_hundred_thousand_a_few_are_kept() -> None:
    html = "".join(f'<a hreflang="{a}{b}" href="/{a}{b}">x</a>' for a in "abcdefghij" for b in "abcdefghij")
    assert len(found(html)) == 30


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("pt_BR", "pt"), ("nn-NO", "nb"), ("x-default", ""), ("", ""), ("deu", ""), ("é1", "")],
)
def test_language_tags(tag: str, code: str) -> None:
    assert language_code(tag) == code
