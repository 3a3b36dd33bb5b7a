"""The letters after the first: begun with a button, four pages, everything else as with the first letter."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from tests.integration.web.conftest import quick
from tests.pages import Page, PageClient
from tests.site import FakeSite
from tests.ways import CANCELLATION, COMPLAINTS, PRAISE, QUESTION, Typed, walk
from wizard.application import create_app
from wizard.delivery import FORMATS, FormatKind
from wizard.domain.case import REPLY, Case, Event
from wizard.domain.letter import Purpose
from wizard.settings import Settings
from wizard.storage import Token, open_engine, upgrade

PURPOSES = [purpose for purpose in Purpose if purpose is not Purpose.FIRST]
WAYS = {"complaint": COMPLAINTS["en"], "question": QUESTION, "cancellation": CANCELLATION}
NUMBERED = re.compile(r'(?:href|action|data-api)="([^"]*/c/[^"]+)"')


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    folder: Path = tmp_path_factory.mktemp("later")
    plenty = dict.fromkeys(("CASES_PER_VISITOR", "RESEARCH_PER_VISITOR", "RESEARCH_PER_HOST"), "10000 per hour")
    settings = Settings.from_env({"DATA_DIR": str(folder), **plenty})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    now: Callable[[], datetime] = lambda: datetime(2026, 11, 22, 9, tzinfo=UTC)  # noqa: E731
    return quick(create_app(replace(settings, jobs_url=""), clock=now, http=FakeSite("en")))


@pytest.fixture
def client(app: Flask) -> PageClient:
    return PageClient(app)


def sent(client: PageClient, way: Typed = COMPLAINTS["en"], language: str = "en") -> Page:
    return client.send(walk(client, language, way), channel="email")


def token_of(page: Page) -> Token:
    return Token(page.url.split("/c/")[1].split("/")[0])


def case_of(app: Flask, page: Page) -> Case:
    case: Case = app.extensions["dear_company"].cases.load(token_of(page)).case
    return case


def answered(app: Flask, page: Page) -> None:
    reply = Event(datetime(2026, 11, 22, 8, tzinfo=UTC), REPLY, who="Mette Holm", reference="88123")
    app.extensions["dear_company"].cases.change(token_of(page), lambda case: replace(case, events=(reply,)))


def begun(client: PageClient, page: Page, purpose: Purpose) -> Page:
    return client.send(client.get(f"/en/c/{token_of(page)}/"), to="/letters", purpose=purpose.value)


@pytest.mark.parametrize("kind", WAYS)
def test_four_pages_lead_from_the_button_to_the_next_letter_sent(app: Flask, client: PageClient, kind: str) -> None:
    page = sent(client, WAYS[kind])
    answered(app, page)
    page = begun(client, page, Purpose.REFUSED)
    assert page.url.endswith("/letters/1/since")
    page = client.send(page, happened="I do not agree with the reason that you give.")
    assert page.url.endswith("/letters/1/request")
    page = client.send(page)
    assert page.url.endswith("/letters/1/opening")
    assert page.form()[1]["reader"] == "Mette Holm"
    page = client.send(page)
    assert page.url.endswith("/letters/1/check"), page.errors
    assert "Dear Mette Holm" in page.text
    assert "(ticket 88123)" in page.text
    assert "Thank you for your answer of 22 November 2026." in page.text
    page = client.send(page, channel="email")
    assert page.url.endswith(f"/c/{token_of(page)}/")
    case = case_of(app, page)
    assert [letter.sent is not None for letter in case.letters] == [True, True]
    assert case.letters[1].request.by == date(2026, 12, 7)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_purpose_has_its_page_and_its_letter(client: PageClient, purpose: Purpose) -> None:
    page = begun(client, sent(client), purpose)
    typed: dict[str, Any] = {"happened": "Here it is: 230 volts.", "promised": "It will be paid.", "offered": "cash"}
    page = client.send(page, **{name: value for name, value in typed.items() if name in page.form()[1]})
    assert page.url.endswith("/letters/1/request")
    assert "Here it is: 230 volts." in page.letter
    assert "Ronda kettle" in page.letter


def test_the_last_date_names_whom_the_customer_would_turn_to_or_nobody(app: Flask, client: PageClient) -> None:
    page = begun(client, sent(client), Purpose.FINAL_NOTICE)
    keys = [str(one["value"]) for one in page.soup.find_all("input", attrs={"name": "turn_to"})]
    assert keys[0] == ""
    assert "dk.card" not in keys  # a bank decides about its own payments only
    page = client.send(page, turn_to="dk.general")
    assert "I will take my complaint to the complaints body Mæglingsteamet" in page.letter
    back = client.get(f"/en/c/{token_of(page)}/letters/1/since")
    assert back.form()[1]["turn_to"] == "dk.general"
    page = client.send(back, turn_to="", body="Retail Ombudsman")
    assert "I will take my complaint to this body: Retail Ombudsman." in page.letter
    back = client.get(f"/en/c/{token_of(page)}/letters/1/since")
    page = client.send(back, turn_to="no.such", body="")
    assert "I will take further steps." in page.letter
    assert case_of(app, page).letters[1].later.turn_to == ""


def test_a_double_click_begins_one_letter_and_another_button_changes_what_it_is_for(
    app: Flask, client: PageClient
) -> None:
    before = client.get(f"/en/c/{token_of(sent(client))}/")
    first = client.send(before, to="/letters", purpose="chaser")
    again = client.send(before, to="/letters", purpose="chaser")
    assert first.url == again.url
    client.send(before, to="/letters", purpose="refused")
    assert [letter.purpose for letter in case_of(app, before).letters] == ["first", "refused"]
    waiting = client.get(f"/en/c/{token_of(before)}/")
    assert waiting.soup.find("a", href=re.compile(r"/letters/1/since$"))


def test_nobody_begins_a_letter_from_elsewhere_or_for_nothing(app: Flask, client: PageClient) -> None:
    page = client.get(f"/en/c/{token_of(sent(client))}/")
    address = f"/en/c/{token_of(page)}/letters"
    assert app.test_client().post(address, data={"purpose": "chaser"}).status_code == 403
    guard = page.form("/letters")[1]["guard"]
    assert client.raw_post(address, {"purpose": "first", "guard": guard}).status_code == 303
    assert client.raw_post(address, {"purpose": "rant", "guard": guard}).status_code == 400
    assert client.raw(address).status_code in (404, 405)
    assert len(case_of(app, page).letters) == 1
    praise = sent(client, PRAISE)
    assert not client.get(f"/en/c/{token_of(praise)}/").soup.find(id="next-letter")


def test_a_letter_that_is_not_there_is_no_error_of_ours(client: PageClient) -> None:
    page = sent(client)
    for number in ("0", "1", "7", "99999999999", "-1", "x"):
        for rest in ("since", "check", "wording", "files/pdf"):
            answer = client.raw(f"/en/c/{token_of(page)}/letters/{number}/{rest}")
            assert answer.status_code in (404, 410), (number, rest)
        saved = client.raw_post(f"/api/v1/cases/{token_of(page)}/steps/since?letter={number}", {"guard": ""})
        assert saved.status_code in (403, 404, 422)


def walked(client: PageClient, page: Page) -> Iterator[str]:
    """Every page and file of the second letter that one of its pages leads to."""
    token, seen = token_of(page), set()
    waiting = [page.url]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = client.raw(address)
        assert answer.status_code in (200, 303), address
        if answer.mimetype == "text/html":
            found = [one.split("#")[0].split("?")[0] for one in NUMBERED.findall(answer.text)]
            posts = re.findall(r'<form[^>]*action="([^"]*)"', answer.text)
            waiting += [one for one in found if "/letters/1/" in one and one not in posts]
            yield from (one for one in found if str(token) in one)
    assert len(seen) > 10


def test_every_page_of_the_second_letter_keeps_to_it(app: Flask, client: PageClient) -> None:
    page = begun(client, sent(client), Purpose.CHASER)
    for _ in range(3):
        page = client.send(page)
    assert page.url.endswith("/letters/1/check")
    # What belongs to the case as a whole.
    ours = "keep|delete|end|matter[.]json|unsent|reminders.*|offers.*|letters|qr[.]svg|solved|read-again|undo"
    rest = re.compile(rf"/c/[^/]+/(?:|{ours})$")
    strays = {one for one in walked(client, page) if "/letters/1/" not in one and not rest.search(one)}
    strays = {one for one in strays if not one.startswith("/api/")}
    assert strays == set()


def test_files_wording_language_and_mark_are_the_second_letter_s(app: Flask, client: PageClient) -> None:
    page = begun(client, sent(client), Purpose.CHASER)
    for _ in range(3):
        page = client.send(page)
    base = page.url.removesuffix("/check")
    for one in (one for one in FORMATS if one.kind is FormatKind.FILE and one.key == "txt"):
        assert "Reminder: Ronda kettle" in client.raw(f"{base}/files/{one.key}").get_data(as_text=True)
    wording = client.get(f"{base}/wording")
    reworded: dict[str, Any] = {"text:close.anticipate": "Please write soon."}
    page = client.send(wording, to="/wording", **reworded)
    assert page.url.endswith("/letters/1/check")
    assert "Please write soon." in page.letter if page.soup.find(id="sheet") else "Please write soon." in page.text
    page = client.send(client.get(f"{base}/two-languages"), to="/two-languages", language="de")
    letters = case_of(app, page).letters
    assert (letters[0].language, letters[1].language) == ("en", "de")
    assert (dict(letters[0].edits), len(letters[1].edits)) == ({}, 1)
    page = client.send(client.get(f"{base}/check"), channel="post")
    assert case_of(app, page).letters[1].sent is not None
    both_sent = client.get(f"/en/c/{token_of(page)}/")
    for _ in range(2):  # pressed twice, the first letter stays sent
        back = client.send(both_sent, to="/unsent")
        assert back.url == f"{base}/check"
        assert [letter.sent is not None for letter in case_of(app, page).letters] == [True, False]


def test_what_is_typed_is_saved_with_the_second_letter(app: Flask, client: PageClient) -> None:
    page = begun(client, sent(client), Purpose.CHASER)
    form = page.soup.find(id="step-form")
    assert form is not None
    values = page.form()[1]
    saved = client.raw_post(str(form["data-api"]), {**values, "happened": "Still no word."})
    assert saved.get_json()["saved"]
    letters = case_of(app, page).letters
    assert letters[0].details.happened != "Still no word."
    assert letters[1].details.happened == "Still no word."
    german = client.send(page, go="lang:de")
    assert german.url == page.url.replace("/en/", "/de/")
