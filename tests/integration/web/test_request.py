"""W8: the page of the request: what fits first, each with its reason, and a date on which they work."""

import pytest

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk


def at_request(client: PageClient, language: str = "en") -> Page:
    return walk(client, language, COMPLAINTS[language], until="request")


def test_what_fits_comes_first_with_its_reason_and_the_law_beside_it(client: PageClient) -> None:
    page = at_request(client)
    choices = page.soup.select("[name=wish]")
    assert [choice["value"] for choice in choices][:2] == ["replacement", "repair"]
    assert "By law in your country, a repair or a new one usually comes first." in page.text
    assert "Where the law says so" in page.text
    assert len(choices) == 10
    folded = page.soup.select("details details [name=wish]")
    assert {"delivery", "apology", "own_words"} <= {choice["value"] for choice in folded}


def test_something_else_is_unfolded_where_it_is_chosen(client: PageClient) -> None:
    page = at_request(client)
    client.send(page, wish="apology")
    page = client.get(page.url)
    chosen = page.soup.select_one("[name=wish][checked]")
    assert chosen is not None
    assert chosen["value"] == "apology"
    assert all(fold.has_attr("open") for fold in chosen.find_parents("details"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "is two weeks from now, and a working day where they are"),
        ("de", "in zwei Wochen und dort ein Arbeitstag"),
        ("da", "Det er om to uger og en hverdag der, hvor de er"),
    ],
)
def test_the_page_says_why_this_day(client: PageClient, language: str, said: str) -> None:
    assert said in at_request(client, language).text


def test_the_letter_names_the_weekday_in_the_request(client: PageClient) -> None:
    check = walk(client, "en", COMPLAINTS["en"])
    assert "by Monday 7 December 2026." in check.letter
