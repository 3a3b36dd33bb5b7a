"""Secrets must not slip into storage by any way that a page or a hostile client has."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard.domain.case import Case
from wizard.domain.codec import encode
from wizard.storage import Token

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]
CARD = "4111 1111 1111 1111"


class Stored:
    """What the database holds of the letter that a client is at, as its owner would decrypt it."""

    def __init__(self, make_app: MakeApp) -> None:
        self.app = make_app()
        self.client = PageClient(self.app)

    def case(self, url: str) -> Case:
        token = Token(url.split("/c/")[1].split("/")[0])
        case: Case = self.app.extensions["dear_company"].cases.load(token).case
        return case

    def text(self, url: str) -> str:
        return str(encode(self.case(url)))


@pytest.fixture
def stored(make_app: MakeApp) -> Stored:
    return Stored(make_app)


@pytest.mark.parametrize("field", ["bought_on", "happened_on", "own_words", "bought_where"])
def test_a_card_number_in_a_field_that_is_no_text_was_kept_raw(stored: Stored, field: str) -> None:
    page = walk(stored.client, "en", WAY, until="details")
    url, values = page.form()
    stored.client.post(url, {**values, "happened": "", field: CARD, "go": "next"}, status=422)
    assert CARD not in stored.text(page.url)


def test_the_second_value_of_a_repeated_field_was_kept_raw(stored: Stored) -> None:
    page = walk(stored.client, "en", WAY, until="details")
    url, values = page.form()
    typed: dict[str, Any] = {**values, "happened": "", "tried": ["Nothing yet.", f"Paid with {CARD}"], "go": "next"}
    stored.client.post(url, typed, status=422)
    assert CARD not in stored.text(page.url)


def test_autosave_keeps_no_secret_of_a_date_field(stored: Stored) -> None:
    page = walk(stored.client, "en", WAY, until="details")
    _, values = page.form()
    form = page.soup.find(id="step-form")
    assert form is not None
    answer = stored.app.test_client().post(str(form["data-api"]), data={**values, "bought_on": CARD})
    assert answer.get_json()["withheld"] == ["bought_on"]
    assert CARD not in stored.text(page.url)


def test_only_a_finding_can_be_overruled_and_nothing_else_is_stored(stored: Stored) -> None:
    page = walk(stored.client, "en", WAY, until="details")
    stored.client.send(page, overrule=["My password is hunter2secret", "x" * 1000], **WAY["details"])
    assert stored.case(page.url).letters[0].insisted == frozenset()


def test_the_first_page_stores_no_overruled_words(stored: Stored) -> None:
    page = stored.client.send(stored.client.get("/en/"), overrule="My password is hunter2secret", **WAY["start"])
    assert stored.case(page.url).letters[0].insisted == frozenset()
