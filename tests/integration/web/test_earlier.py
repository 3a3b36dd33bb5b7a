"""F10: a letter that was written elsewhere has its case at once."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask import Flask

from tests.integration.web.test_sending import case_of
from tests.pages import PageClient
from wizard.domain.letter import Channel

MakeApp = Callable[..., Flask]
TYPED: dict[str, Any] = {
    "came": "nothing",
    "company": "kjaerby-cykler.dk",
    "product": "Ronda kettle",
    "asked": "Please refund the 49 euros.",
    "on": "2026-11-02",
    "channel": "email",
    "country": "DK",
}


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_silence_brings_them_to_their_matter_at_once(make_app: MakeApp, language: str) -> None:
    app = make_app(language)
    client = PageClient(app)
    page = client.send(client.get(f"/{language}/earlier"), **TYPED)
    case = case_of(app, page)
    (letter,) = case.letters
    assert letter.sent is not None
    assert (letter.sent.on, letter.sent.channel) == (date(2026, 11, 2), Channel.EMAIL)
    assert letter.request.wish_words == "Please refund the 49 euros."
    assert case.events == ()
    assert case.company.country == "DK"
    assert "Please refund the 49 euros." in page.text
    assert page.soup.find(id="sheet") is None  # what they wrote elsewhere is not known word for word


def test_a_no_is_the_first_thing_in_its_history(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    form = client.get("/en/earlier?came=no")
    assert form.form("/earlier")[1]["came"] == "no"
    page = client.send(form, **{**TYPED, "came": "no", "reply": "We cannot refund you.", "answered_on": "2026-11-10"})
    (event,) = case_of(app, page).events
    assert (event.what, event.said, event.at.date()) == ("reply", "We cannot refund you.", date(2026, 11, 9))
    assert "They have answered." in page.text


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"came": None}, "Choose what has come back."),
        ({"asked": " "}, "Say what you asked them for."),
        ({"product": ""}, "Name the product, service or contract."),
        ({"on": ""}, "Give the day, as well as you remember it."),
        ({"on": "2026-12-24"}, "This date is in the future. Check the year."),
        ({"company": "127.0.0.1"}, None),
        ({"reply": "My card is 4111 1111 1111 1111"}, None),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(client: PageClient, typed: dict[str, str], error: str) -> None:
    stopped = client.send(client.get("/en/earlier"), status=422, **{**TYPED, **typed})
    assert stopped.errors == [error] if error else stopped.errors
    assert stopped.form("/earlier")[1]["order_number"] == ""
    assert 'value="email"' in stopped.html


def test_another_language_keeps_what_was_typed(client: PageClient) -> None:
    page = client.post("/da/earlier", {**TYPED, "go": "lang"})
    assert page.form("/da/earlier")[1]["asked"] == TYPED["asked"]


def test_the_first_page_leads_there(client: PageClient) -> None:
    links = [str(one["href"]) for one in client.get("/en/").soup.select(".note-links a")]
    assert links == ["/en/earlier?came=nothing", "/en/earlier?came=no", "/en/bring-back"]
