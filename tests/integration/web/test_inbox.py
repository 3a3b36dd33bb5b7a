"""W2: the subject as the company's inbox shows it, drawn on the page that makes it."""

import pytest

from tests.pages import PageClient
from tests.ways import COMPLAINTS, PRAISE, walk


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_sender_subject_and_first_line_are_drawn_as_a_phone_shows_them(client: PageClient, language: str) -> None:
    page = walk(client, language, COMPLAINTS[language])
    page = client.get(page.url.replace("check", "subject"))
    phone = page.soup.select_one(".drawn-phone")
    assert phone is not None
    told = " ".join(phone.get_text(" ").split())
    letter = client.get(page.url).letter
    assert COMPLAINTS[language]["opening"]["name"] in told
    assert "Dear Customer Service Team, My name is" in told  # the company reads English
    assert "please replace (order 4711)" in told
    assert "please replace (order 4711)" in letter
    assert phone["aria-hidden"] == "true"  # the letter beside it says the same aloud


def test_praise_has_its_line_too(client: PageClient) -> None:
    page = walk(client, "en", PRAISE)
    page = client.get(page.url.replace("check", "praise"))
    phone = page.soup.select_one(".drawn-phone")
    assert phone is not None
    assert "Thank you to the driver of bus 5C" in " ".join(phone.get_text(" ").split())


def test_other_pages_show_the_small_line_beside_the_letter_only(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"], until="request")
    assert page.soup.select_one(".drawn-phone") is None
    assert page.soup.select_one(".inbox-row") is not None
