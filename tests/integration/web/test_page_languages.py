"""The service as somebody reads it who chose German or Danish: no English sentence stands on any page."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from tests.catalogues import LANGUAGES, spoken, translated
from tests.pages import Page, PageClient, squeeze
from tests.ways import COMPLAINTS

MakeApp = Callable[..., Flask]

SHORT = 12  # shorter English sentences are found by chance in words of the other language
ASIDE = ("phone", "keep", "form", "delete", "solved", "wording", "two-languages")


def english_only(language: str) -> list[str]:
    """The sentences that are said otherwise in this language, long enough to be known again."""
    here = {message.id: message.string for message in translated(language)}
    return [
        message.id
        for message in spoken()
        if isinstance(message.id, str) and len(message.id) >= SHORT and "%(" not in message.id
        if here.get(message.id, message.id) != message.id
    ]


def every_page(client: PageClient, language: str) -> Iterator[Page]:
    """Each step of a complaint, empty and refused as well as filled in, then what lies beside the way."""
    page = client.get(f"/{language}/")
    for key, typed in COMPLAINTS[language].items():
        yield page
        if key in ("start", "subject", "details", "opening"):
            page = client.send(page, status=422, **dict.fromkeys(typed, ""))
            yield page
        page = client.send(page, **typed)
        assert not page.errors, page.errors
    yield page
    case = page.url.rsplit("/", 1)[0]
    yield from (client.get(f"{case}/{aside}") for aside in ASIDE)
    yield client.send(page)
    yield client.get(f"/{language}/wrong?host=kjaerby-cykler.dk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_speaks_english(make_app: MakeApp, language: str) -> None:
    sentences = english_only(language)
    found = {
        (page.url.rsplit("/", 1)[-1], sentence)
        for page in every_page(PageClient(make_app(language)), language)
        for text in (squeeze(page.text), attributes(page))
        for sentence in sentences
        if squeeze(sentence) in text
    }
    assert found == set()


def attributes(page: Page) -> str:
    """What screen readers and the script say: no text of the page, but sentences all the same."""
    names = ("aria-label", "data-copied", "data-saved", "data-withheld", "content", "title")
    return "\n".join(squeeze(str(one[name])) for one in page.soup.find_all(True) for name in names if one.get(name))


@pytest.mark.parametrize(
    ("language", "countries"),
    [
        ("en", ["Austria", "Denmark", "Germany", "Spain"]),
        ("de", ["Dänemark", "Deutschland", "Österreich", "Spanien"]),
        ("da", ["Danmark", "Spanien", "Tyskland", "Østrig"]),
    ],
)
def test_countries_stand_in_the_order_of_the_alphabet(make_app: MakeApp, language: str, countries: list[str]) -> None:
    """Österreich stood after Zypern, and Dänemark after Deutschland."""
    page = PageClient(make_app(language)).get(f"/{language}/")
    names = [squeeze(option.get_text()) for option in page.soup.select("select#country option")]
    assert [name for name in names if name in countries] == countries
