"""Their answers on the company page: shown, tapped for, of no help, taken back; nothing typed beside them is lost."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests import site
from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, Typed, walk

MakeApp = Callable[..., Flask]
KETTLE = "My kettle leaks, what can I do?"
PAYING = "How can I pay?"


def with_topic(topic: str, language: str = "en") -> Typed:
    way = COMPLAINTS[language]
    return way | {"start": way["start"] | {"topic": topic}}


def press(client: PageClient, page: Page, endpoint: str, **typed: str) -> Page:
    """A button beside the answers: it sends the form of the page, to an address of its own."""
    url, values = page.form("/company")
    return client.post(url.replace("/company", f"/{endpoint}"), {**values, **typed})


def headings(page: Page) -> list[str]:
    return [one.get_text(" ", strip=True) for one in page.soup.select(".answers .fold > summary > span")]


def test_an_answer_that_does_not_help_is_read_all_the_same(client: PageClient) -> None:
    page = walk(client, "en", with_topic("kettle leaks"), until="company")
    assert headings(page) == [KETTLE]
    page = press(client, page, "unhelpful")
    assert "Their site does not answer it" in page.text
    assert not headings(page)
    box = page.soup.select_one("[name=policy_read]")
    assert box is not None
    assert box.has_attr("checked")
    assert "FAQ" in page.soup.select_one(".policy").get_text()  # type: ignore[union-attr]
    assert "FAQ" in page.letter
    page = client.send(page)
    assert not page.errors
    assert "FAQ" in page.letter


def test_it_can_be_taken_back(client: PageClient) -> None:
    page = walk(client, "en", with_topic("kettle leaks"), until="company")
    page = press(client, press(client, page, "unhelpful"), "helpful")
    assert headings(page) == [KETTLE]
    assert "FAQ" not in page.letter
    assert page.soup.select_one("[name=policy_read][checked]") is None


def test_the_box_can_be_unticked(client: PageClient) -> None:
    page = press(client, walk(client, "en", with_topic("kettle leaks"), until="company"), "unhelpful")
    page = client.send(page, policy_read=None)
    assert "FAQ" not in page.letter


def test_the_box_is_ticked_beside_a_field_to_be_mended(client: PageClient) -> None:
    page = press(client, walk(client, "en", with_topic("kettle leaks"), until="company"), "unhelpful", name="x" * 300)
    assert page.errors
    assert page.soup.select_one("[name=policy_read][checked]") is not None
    page = client.send(page, name="Kjærby Bikes")
    assert not page.errors
    assert "FAQ" in page.letter


def test_the_box_is_unticked_beside_a_field_to_be_mended_when_it_is_taken_back(client: PageClient) -> None:
    page = press(client, walk(client, "en", with_topic("kettle leaks"), until="company"), "unhelpful")
    page = press(client, page, "helpful", name="x" * 300)
    assert page.errors
    assert headings(page) == [KETTLE]
    assert page.soup.select_one("[name=policy_read][checked]") is None


def test_the_answers_lead_on_to_the_form(client: PageClient) -> None:
    page = walk(client, "en", with_topic("kettle leaks"), until="company")
    url, values = page.form("/company")
    answer = client.raw_post(url.replace("/company", "/unhelpful"), values)
    assert answer.status_code == 303
    assert answer.headers["Location"].endswith("/company#letter-to")
    assert page.soup.select_one("h2#letter-to[tabindex='-1']") is not None


def test_a_tapped_trouble_shows_its_answer(client: PageClient) -> None:
    page = walk(client, "en", with_topic("saxophone lessons"), until="company")
    assert "We found no answer on their site" in page.text
    page = press(client, page, "answers", tapped="payment")
    assert headings(page) == [PAYING]
    chosen = page.soup.select(".chip[aria-pressed=true]")
    assert [one.get_text(strip=True) for one in chosen] == ["Payment"]
    page = press(client, page, "answers", tapped=str(chosen[0]["value"]))
    assert "We found no answer on their site" in page.text
    assert not page.soup.select(".chip[aria-pressed=true]")


def test_their_own_search_is_offered_where_nothing_was_found(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = '<form action="/search" role="search"><input type="search" name="q" aria-label="Search"></form></header>'
    monkeypatch.setattr("tests.site._FRAME", site._FRAME.replace("</header>", box))
    page = walk(PageClient(make_app("en")), "en", with_topic("saxophone & flute"), until="company")
    offered = [str(one["href"]) for one in page.soup.select(".answers a")]
    assert offered == ["https://kjaerby-cykler.dk/search?q=saxophone%20%26%20flute"]


def test_a_trouble_that_nobody_knows_is_none(client: PageClient) -> None:
    page = walk(client, "en", with_topic("saxophone lessons"), until="company")
    assert not press(client, page, "answers", tapped="no_such").soup.select(".chip[aria-pressed=true]")


def test_looking_changes_nothing(client: PageClient) -> None:
    page = walk(client, "en", with_topic("saxophone lessons"), until="company")
    for endpoint in ("answers", "unhelpful", "helpful"):
        client.get(page.url.replace("/company", f"/{endpoint}") + "?tapped=payment", status=404)
    assert not client.get(page.url).soup.select(".chip[aria-pressed=true]")


@pytest.mark.parametrize("endpoint", ["answers", "unhelpful", "helpful"])
def test_only_its_own_page_may_press(client: PageClient, endpoint: str) -> None:
    page = walk(client, "en", with_topic("kettle leaks"), until="company")
    client.post(page.url.replace("/company", f"/{endpoint}"), {"guard": "x", "tapped": "payment"}, status=403)


def test_nothing_typed_beside_them_is_lost(client: PageClient) -> None:
    page = walk(client, "en", with_topic("kettle leaks"), until="company")
    page = press(client, page, "answers", tapped="payment", name="Kjærby Bikes")
    assert 'value="Kjærby Bikes"' in page.html
    page = press(client, page, "unhelpful", name="Kjærby Bicycles")
    assert 'value="Kjærby Bicycles"' in page.html


def test_a_tapped_trouble_is_chosen_on_the_subject_page(client: PageClient) -> None:
    page = walk(client, "en", with_topic(""), until="company")
    assert "You have not said yet what it is about." in page.text
    page = client.send(press(client, page, "answers", tapped="not_arrived"), policy_read=None)
    assert page.url.endswith("/subject")
    assert page.soup.select_one("[name=problem][value=not_delivered][checked]") is not None
    assert page.soup.select_one("[name=wish][value=delivery][checked]") is not None


def test_a_trouble_can_be_tapped_on_the_first_page(client: PageClient) -> None:
    way = with_topic("")
    page = walk(client, "en", way | {"start": way["start"] | {"trouble": "payment"}}, until="company")
    assert headings(page) == [PAYING]
    again = client.get(page.url.replace("/company", "/start"))
    assert again.soup.select_one("[name=trouble][value=payment][checked]") is not None


def test_a_tapped_trouble_survives_the_question_which_company_is_meant(client: PageClient) -> None:
    page = client.get("/en/")
    page = client.send(page, kind="complaint", company="Kjaerby-Cykler", topic="", trouble="payment", country="DK")
    assert page.h1 == "Is it this one?"
    assert headings(client.send(page)) == [PAYING]


@pytest.mark.parametrize(
    ("page_language", "site", "topic", "heading", "about"),
    [
        ("en", "de", "kettle leaks", "Mein Wasserkocher ist undicht, was kann ich tun?", "broken or do not work"),
        ("de", "da", "Wasserkocher undicht", "Min elkedel er utæt, hvad gør jeg?", "kaputt sind"),
        ("da", "en", "elkedel utæt", "My kettle leaks, what can I do?", "i stykker"),
    ],
)
def test_a_topic_finds_the_answer_in_another_language(
    make_app: MakeApp, page_language: str, site: str, topic: str, heading: str, about: str
) -> None:
    page = walk(PageClient(make_app(site)), page_language, with_topic(topic, page_language), until="company")
    assert headings(page) == [heading]
    marked = page.soup.select_one(".answers .fold > summary > span")
    assert marked is not None
    assert marked["lang"] == site
    first = page.soup.select_one(".answers .fold-body p")
    assert first is not None
    assert about in first.get_text()
    assert not first.has_attr("lang")


def test_another_topic_has_other_answers(client: PageClient) -> None:
    page = press(client, walk(client, "en", with_topic("kettle leaks"), until="company"), "unhelpful")
    page = client.send(client.get(page.url.replace("/company", "/start")), topic="pay by card")
    assert headings(page) == [PAYING]
    assert "FAQ" not in page.letter
