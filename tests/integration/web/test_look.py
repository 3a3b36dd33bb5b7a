"""How a partner's pages look: chosen by its editors, refused where it cannot be read, served as tokens."""

import re
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.pages import Page, PageClient
from tests.unit.domain.test_pictures import PNG
from wizard.domain.theme import Corners, Theme
from wizard.services import Services
from wizard.storage import Token

GREEN: dict[str, Any] = {
    "accent": "#1f5c2e",
    "ground": "#eef5ea",
    "ink": "#1d1d1d",
    "corners": "none",
    "own_font": "Lato",
}


@pytest.fixture
def files(app: Flask) -> FlaskClient:
    """What is no page: sheets and pictures."""
    return app.test_client()


def theme(services: Services) -> Theme:
    found = services.partners.get("advice")
    assert found
    return found.theme


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_page_in_each_language(client: PageClient, files: FlaskClient, editors: Token, language: str) -> None:
    page = client.get(f"/partner/{editors}/look?lang={language}")
    assert f'<html lang="{language}"' in page.html
    link = page.soup.select_one("link[data-look]")
    assert link is not None
    samples = files.get(str(link["href"])).text
    assert ".look-light {" in samples
    assert ".look-dark {" in samples


def test_what_is_chosen_holds_at_once_and_on_their_pages_only(
    client: PageClient, files: FlaskClient, editors: Token, services: Services
) -> None:
    assert "theme.css" not in client.get("/p/advice/en/").html
    page = client.get(f"/partner/{editors}/look")
    url, values = page.form()
    done = client.post(url, {**values, **GREEN, "go": "save"})
    assert "Saved: Your look." in done.text
    assert (theme(services).accent, theme(services).corners) == ("#1f5c2e", Corners.NONE)
    found = re.search(r"/p/advice/theme\.css\?v=\w+", client.get("/p/advice/en/").html)
    assert found
    sheet = files.get(found[0])
    assert sheet.mimetype == "text/css"
    assert "immutable" in sheet.headers["Cache-Control"]
    assert "--accent: #1f5c2e;" in sheet.text
    assert '--font: "Lato", system-ui' in sheet.text
    assert "theme.css" not in client.get("/en/").html


def test_what_cannot_be_read_is_refused_with_an_offer_that_one_press_takes(
    client: PageClient, editors: Token, services: Services
) -> None:
    url, values = client.get(f"/partner/{editors}/look").form()
    refused = client.post(url, {**values, "accent": "#ffd400", "go": "save"}, status=422)
    assert "Links and buttons – the background: the contrast is 1.2 to 1, and 4.5 is needed." in refused.text
    assert theme(services) == Theme()
    german = client.post(f"{url.partition('?')[0]}?lang=de", {**values, "accent": "#ffd400", "go": "save"}, status=422)
    assert "1,2 zu 1, nötig ist 4,5." in german.text
    url, values = refused.form()
    assert values["accent"] == "#ffd400"
    mended = client.post(url, {**values, "go": "mend"})
    url, values = mended.form()
    assert values["accent"] != "#ffd400"
    client.post(url, {**values, "go": "save"})
    assert theme(services).accent == values["accent"]
    url, values = client.get(f"/partner/{editors}/look").form()
    client.post(url, {**values, "go": "ours"})
    assert theme(services) == Theme()


@pytest.mark.parametrize("bad", ["red", "#12", "#14505c;}*{}"])
def test_a_sheet_is_never_made_of_what_was_typed(
    client: PageClient, files: FlaskClient, editors: Token, services: Services, bad: str
) -> None:
    url, values = client.get(f"/partner/{editors}/look").form()
    page = client.post(url, {**values, "accent": bad, "go": "save"}, status=422)
    assert "is no colour" in page.text
    page = client.post(url, {**values, "own_font": 'x";}body{', "go": "show"}, status=422)
    assert "is no name of a font" in page.text
    assert theme(services) == Theme()
    assert files.get("/look.css", query_string={"accent": bad}).status_code == 404


def test_a_logo_is_served_by_us_and_only_a_picture(
    client: PageClient, files: FlaskClient, editors: Token, services: Services
) -> None:
    url, values = client.get(f"/partner/{editors}/look").form()

    def sent(content: bytes) -> str:
        data = {**values, "go": "save", "logo": (BytesIO(content), "logo.png")}
        answer = files.post(url, data=data, content_type="multipart/form-data")
        return f"{answer.status_code} {answer.text}"

    assert "must be a PNG, JPEG or WebP picture" in sent(b"<svg/>")
    assert "kB at most" in sent(PNG + bytes(100_001))
    assert "kB at most" in sent(PNG + bytes(400_000))
    assert sent(PNG).startswith("303")
    logo = theme(services).logo
    assert logo
    assert (logo.width, logo.height) == (320, 80)
    page = client.get("/p/advice/en/")
    shown = page.soup.select_one("img.partner-logo")
    assert shown is not None
    picture = files.get(str(shown["src"]))
    assert (picture.mimetype, picture.data) == ("image/png", PNG)
    assert picture.headers["X-Content-Type-Options"] == "nosniff"
    assert picture.headers["Content-Security-Policy"].startswith("default-src 'none'")
    url, values = client.get(f"/partner/{editors}/look").form()
    client.post(url, {**values, "go": "no-logo"})
    assert theme(services).logo is None
    client.get("/p/advice/logo", status=404)


def test_a_look_and_its_logo_are_kept_together_or_not_at_all(
    client: PageClient, files: FlaskClient, editors: Token, services: Services
) -> None:
    url, values = client.get(f"/partner/{editors}/look").form()
    data = {**values, **GREEN, "go": "save", "logo": (BytesIO(b"<svg/>"), "logo.svg")}
    refused = files.post(url, data=data, content_type="multipart/form-data")
    assert refused.status_code == 422
    assert "Choose the file once more" in refused.text
    assert theme(services) == Theme()


def test_no_browser_keeps_a_logo_or_a_sheet_under_the_name_of_another(
    client: PageClient, files: FlaskClient, editors: Token
) -> None:
    """Kept for a year by its address: shown under another's name it would stay there when that other one comes."""
    url, values = client.get(f"/partner/{editors}/look").form()
    files.post(
        url,
        data={**values, **GREEN, "go": "save", "logo": (BytesIO(PNG), "logo.png")},
        content_type="multipart/form-data",
    )
    page = client.get("/p/advice/en/")
    for found in (page.soup.select_one("img.partner-logo"), page.soup.select_one('link[href*="theme.css"]')):
        assert found
        address = str(found.get("src") or found.get("href"))
        assert "immutable" in files.get(address).headers["Cache-Control"]
        for other in ("", "?v=", "?v=0123456789abcdef"):
            answer = files.get(address.partition("?")[0] + other)
            assert (answer.status_code, answer.location) == (302, address)
            assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("go", ["save", "ours"])
def test_a_second_window_of_the_look_overwrites_nothing_unasked(
    client: PageClient, editors: Token, services: Services, go: str
) -> None:
    one, other = client.get(f"/partner/{editors}/look"), client.get(f"/partner/{editors}/look")
    client.send(one, **GREEN, go="save")
    other = client.send(other, own_font="Roboto", go="show")  # looking is no reason to forget it
    other = client.send(other, accent="red", go="save", status=422)
    other = client.send(other, accent="#14505c", go="mend")
    told = client.send(other, go=go, status=422)
    assert "in another window in the meantime" in told.errors[0]
    assert told.form()[1]["own_font"] == "Roboto"
    assert theme(services).own_font == "Lato"
    client.send(told, go=go)
    assert theme(services).own_font == {"save": "Roboto", "ours": ""}[go]


def test_a_window_left_open_removes_no_newer_logo(
    client: PageClient, files: FlaskClient, editors: Token, services: Services
) -> None:
    def upload(content: bytes) -> Page:
        url, values = client.get(f"/partner/{editors}/look").form()
        data = {**values, "go": "save", "logo": (BytesIO(content), "logo.png")}
        assert files.post(url, data=data, content_type="multipart/form-data").status_code == 303
        return client.get(f"/partner/{editors}/look")

    left_open = upload(PNG)
    upload(PNG + b"newer")
    told = client.send(left_open, go="no-logo", status=422)
    assert "in another window in the meantime" in told.errors[0]
    assert theme(services).logo
    client.send(told, go="no-logo")
    assert theme(services).logo is None


def test_a_form_of_another_link_changes_nothing(client: PageClient, editors: Token, services: Services) -> None:
    url, values = client.get(f"/partner/{editors}/look").form()
    client.post(url, {**values, **GREEN, "guard": "x", "go": "save"}, status=403)
    assert theme(services) == Theme()
