"""What an attacker tries on the pages that no other test of one feature tries: guessing, slipping in, climbing out."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import event

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard.domain.case import Case
from wizard.storage import Token
from wizard.storage.sealing import new_token

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]
JSON_HEADERS = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}


def token_of(url: str) -> Token:
    return Token(url.split("/c/")[1].split("/")[0])


def stored(app: Flask, token: Token) -> Case:
    case: Case = app.extensions["dear_company"].cases.load(token).case
    return case


def test_a_link_that_never_was_and_one_that_is_gone_take_the_same_steps_and_say_the_same(
    app: Flask, client: PageClient
) -> None:
    """Nobody learns by time or words whether there was a letter: the row is looked for once, by a key made of the whole
    link, so that no part of a guess can be right."""
    page = walk(client, "en", WAY, until="details")
    gone = token_of(page.url)
    app.extensions["dear_company"].cases.delete(gone)
    seen: list[tuple[list[str], str]] = []
    for token in (gone, new_token(), Token(gone[:-1] + ("A" if gone[-1] != "A" else "E"))):
        asked: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_more: Any, asked: list[str] = asked) -> None:
            asked.append(statement)

        engine = app.extensions["dear_company"].cases._engine
        event.listen(engine, "before_cursor_execute", note)
        answer = client.get(page.url.replace(gone, token), status=404)
        event.remove(engine, "before_cursor_execute", note)
        seen.append((asked, answer.html.replace(token, "…")))
    assert len(seen[0][0]) == 1
    assert seen[0] == seen[1] == seen[2]


def test_fields_that_a_page_does_not_have_change_nothing(make_app: MakeApp) -> None:
    """Mass assignment: each name of the stored document, and what forms of other frameworks would take for it."""
    honest, greedy = make_app(), make_app()
    names = [*Case.__dataclass_fields__, "letters.0.kind", "letters-0-sent", "letters[0][sent]", "revision", "schema"]
    more = dict.fromkeys([*names, "state", "expires_at", "sent", "kind", "purpose", "offers", "email", "token"], "2099")
    found = []
    for app, slipped_in in ((honest, {}), (greedy, more)):
        page = walk(PageClient(app), "en", WAY, until="details")
        PageClient(app).send(page, **{**WAY["details"], **slipped_in})
        found.append(replace(stored(app, token_of(page.url)), events=()))
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "climbing",
    [
        "../app.py",
        "..%2fapp.py",
        "..%252fapp.py",
        "%2e%2e/%2e%2e/etc/passwd",
        "....//app.py",
        "..\\app.py",
        "/etc/passwd",
        "file:///etc/passwd",
        "app.py%00.css",
    ],
)
@pytest.mark.parametrize("place", ["/static/", "/static/icons/", "/en/about/", "/api/v1/", "/partner/", "/p/"])
def test_no_path_climbs_out(app: Flask, place: str, climbing: str) -> None:
    with app.test_client().get(place + climbing) as answer:
        assert answer.status_code in (308, 400, 404)
        said = answer.get_data(as_text=True)
        assert "create_app" not in said
        assert "root:" not in said
        assert not urlsplit(answer.headers.get("Location", "")).netloc


@pytest.mark.parametrize("place", ["/en/{}", "/{}/", "/p/advice/{}", "/en/c/{}/details", "/en/?lang={}"])
def test_no_line_break_in_an_address_becomes_a_header(app: Flask, place: str) -> None:
    answer = app.test_client().get(place.format("a%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<b>"))
    assert answer.status_code < 500
    assert "Set-Cookie" not in answer.headers
    assert "<b>" not in answer.text


@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000,
        '{"text":' * 20_000 + "1" + "}" * 20_000,
        json.dumps({"lang": "en", "text": "x" * 300_000}),
        '{"lang": "en", "text": "' + "\\u0000" * 1000 + '"}',
        '{"lang": "en", "text": 1e400}',
        '{"lang": "en", "text": "a", "lang": ["en"]}',
        "\x00" * 1000,
    ],
    ids=["deep list", "deep object", "too large", "no characters", "no number", "twice", "no text"],
)
def test_no_body_of_a_question_breaks_the_api(app: Flask, body: str) -> None:
    for place in ("check", "compose"):
        answer = app.test_client().post(f"/api/v1/{place}", data=body, headers=JSON_HEADERS)
        assert answer.status_code in (200, 400, 413, 422)
        assert answer.content_type in ("application/json", "application/problem+json")


def test_a_form_of_very_many_fields_is_refused(app: Flask) -> None:
    fields = {f"f{number}": "" for number in range(100_000)}
    answer = app.test_client().post("/en/", data={**WAY["start"], **fields}, headers={"Origin": "http://localhost"})
    assert answer.status_code == 413
