"""W13: the browser's own spelling check speaks the language that the customer writes in, not that of the letter."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]


def checked_in(page: Page) -> set[tuple[str, str]]:
    areas = {(str(area["lang"]), str(area["spellcheck"])) for area in page.soup.find_all("textarea")}
    assert areas
    return areas


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_texts_are_checked_in_the_language_of_the_page(client: PageClient, language: str) -> None:
    page = walk(client, language, COMPLAINTS[language], until="details")
    assert checked_in(page) == {(language, "true")}


def test_texts_are_checked_in_the_language_that_the_customer_says_they_write_in(make_app: MakeApp) -> None:
    client = PageClient(make_app("da"))
    page = walk(client, "de", COMPLAINTS["de"], until="details")
    client.send(page, **COMPLAINTS["de"]["details"], written_in="da", own_words="keep")
    assert checked_in(client.get(page.url)) == {("da", "true")}
