"""The private link: in words, as a QR code that nothing keeps, and the way to delete everything, on every page."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]
PAGES = (*WAY, "check", "keep", "phone", "form", "wording", "two-languages", "correct/contacts")


def test_the_page_says_it_in_three_sentences_and_shows_the_whole_address(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    keep = client.get(page.url.replace("details", "keep"))
    said = keep.soup.select("main > .lead, main > .lead + p")
    assert "".join(one.get_text() for one in said).count(".") == 3
    shown = keep.soup.find(id="private-link")
    assert shown is not None
    assert shown.get_text().strip() == "http://localhost" + page.url.removesuffix("details")


def test_the_code_is_a_picture_that_no_cache_keeps(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    keep = client.get(page.url.replace("details", "keep"))
    picture = keep.soup.select_one("img.qr")
    assert picture is not None
    assert picture["alt"] == "QR code of your private link"
    answer = client.raw(str(picture["src"]))
    assert answer.content_type == "image/svg+xml; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    drawing = ET.fromstring(answer.get_data())
    assert drawing.findtext("{http://www.w3.org/2000/svg}title") == "QR code of your private link"
    assert "/c/" not in answer.get_data(as_text=True)


def test_there_is_no_code_for_a_letter_that_is_not_there(client: PageClient) -> None:
    assert client.raw("/en/c/" + "A" * 43 + "/qr.svg").status_code == 404


def test_under_a_partners_prefix_the_code_leads_there(make_app: MakeApp) -> None:
    client = PageClient(make_app())
    page = walk(client, "en", WAY, until="company", prefix="/p/advice")
    keep = client.get(page.url.replace("company", "keep"))
    picture = keep.soup.select_one("img.qr")
    assert picture is not None
    assert str(picture["src"]).startswith("/p/advice/en/c/")
    assert client.raw(str(picture["src"])).status_code == 200


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_everything_can_be_deleted_from_every_page(client: PageClient, language: str) -> None:
    page = walk(client, language, COMPLAINTS[language])
    place = page.url.replace("check", "delete")
    for name in PAGES:
        here = client.get(page.url.replace("check", name))
        assert here.soup.select_one(f'.site-footer a[href="{place}"]'), name
    asked = client.get(place)
    assert not asked.soup.select_one(f'.site-footer a[href="{place}"]')
    client.send(asked)
    client.get(page.url, status=404)
