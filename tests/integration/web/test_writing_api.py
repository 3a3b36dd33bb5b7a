"""The checks and the letter for the page's own script."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.timing import ends_within
from tests.ways import COMPLAINTS, walk
from wizard.domain.codec import encode
from wizard.domain.letter import Kind, Letter, Matter, Problem, Request, Wish
from wizard.web.writing_api import LONGEST

MakeApp = Callable[..., Flask]


def ask(app: Flask, text: str, *, lang: str = "en", **more: Any) -> Any:
    row = {"where": "details.happened", "text": text, "language": lang}
    return app.test_client().post(f"/api/v1/check?lang={lang}", json={"texts": [row], **more})


def at_details(app: Flask) -> tuple[str, str]:
    """A case's token, and the value that only its pages know."""
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    return page.url.split("/c/")[1].split("/")[0], page.form()[1]["guard"]


def test_a_finding_with_words_place_reason_and_rewrite(make_app: MakeApp) -> None:
    answer = ask(make_app(), "𝄞 It leaks!!!").json
    assert answer["count"] == "1 piece of advice"
    (finding,) = answer["findings"]
    assert (finding["id"], finding["group"], finding["severity"]) == ("form.heavy_punctuation", "form", "advice")
    assert (finding["start"], finding["end"], finding["found"]) == (10, 13, "!!!")
    assert finding["rewrites"] == [{"text": "!", "start": 10, "end": 13}, {"text": ".", "start": 10, "end": 13}]
    assert finding["message"] == "One mark is enough."


def test_in_the_pages_language(make_app: MakeApp) -> None:
    app = make_app()
    assert ask(app, "Der Kocher ist undicht!!!", lang="de").json["findings"][0]["message"] == "Ein Zeichen reicht."
    assert ask(app, "Den lækker!!!", lang="da").json["count"] == "1 råd"


def test_nothing_to_say_is_no_count(make_app: MakeApp) -> None:
    assert ask(make_app(), "It leaks.").json == {"count": "", "most": 3, "findings": []}


def test_what_the_customer_leaves_as_it_is_stays_unsaid_in_their_case(make_app: MakeApp) -> None:
    app = make_app()
    token, guard = at_details(app)
    (finding,) = ask(app, "It leaks!!!", case=token).json["findings"]
    body = {"guard": guard, "fingerprint": finding["fingerprint"]}
    assert app.test_client().post(f"/api/v1/cases/{token}/left", data=body).json == {"left": True}
    assert ask(app, "It leaks!!!", case=token).json["findings"] == []
    assert len(ask(app, "It leaks!!!").json["findings"]) == 1


def test_a_secret_cannot_be_left(make_app: MakeApp) -> None:
    app = make_app()
    token, guard = at_details(app)
    (finding,) = ask(app, "My PIN is 1234.", case=token).json["findings"]
    app.test_client().post(f"/api/v1/cases/{token}/left", data={"guard": guard, "fingerprint": finding["fingerprint"]})
    assert [one["id"] for one in ask(app, "My PIN is 1234.", case=token).json["findings"]] == ["secrets.pin"]


def test_only_the_cases_own_pages_leave_something(make_app: MakeApp) -> None:
    app = make_app()
    token, guard = at_details(app)
    for body, status in (
        ({"guard": "", "fingerprint": "0" * 32}, 403),
        ({"guard": guard, "fingerprint": "x"}, 422),
        ({"guard": guard}, 422),
        ({"guard": guard, "fingerprint": "0" * 32, "more": ""}, 422),
    ):
        assert app.test_client().post(f"/api/v1/cases/{token}/left", data=body).status_code == status


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"texts": [1]}', 422),
        (b'{"texts": [], "more": 1}', 422),
        (b'{"texts": [{"where": "a", "text": 5, "language": "en"}]}', 422),
        (b'{"texts": [{"where": "a", "text": "b", "more": 1}]}', 422),
        (b'{"texts": [{"text": "a"}]}', 422),
        (b'{"texts": [{"where": "' + b"a" * 101 + b'", "text": "a"}]}', 422),
        (b'{"texts": [], "case": 7}', 422),
        (b'{"texts": [], "case": ""}', 404),
        (b'{"texts": [], "case": "AAAA"}', 404),
        (b'{"texts": ' + b"[" * 20_000, 400),
        (b'{"texts": [{"where": "", "text": "' + b"\\ud83d\\ude00" * 9_000 + b'"}]}', 413),
        (b'{"texts": [' + b",".join([b'{"where": "", "text": "a"}'] * 11) + b"]}", 413),
        (b'{"texts": [{"where": "", "text": "' + b"a" * 8_001 + b'"}]}', 413),
        (b'{"texts": [{"where": "", "text": "' + b"a" * 100_000 + b'"}]}', 413),
    ],
)
def test_odd_questions_are_refused(make_app: MakeApp, sent: bytes, status: int) -> None:
    answer: Any = make_app().test_client().post("/api/v1/check", data=sent, content_type="application/json")
    assert answer.status_code == status
    assert (answer.mimetype, answer.json["status"]) == ("application/problem+json", status)


def test_half_a_character_is_no_text_and_no_error(make_app: MakeApp) -> None:
    sent = b'{"texts": [{"where": "", "text": "[name \\ud800]"}]}'
    answer = make_app().test_client().post("/api/v1/check", data=sent, content_type="application/json")
    assert [one["found"] for one in answer.json["findings"]] == ["[name ]"]  # type: ignore[index]


def test_leaving_words_out_leaves_no_gap(make_app: MakeApp) -> None:
    findings = ask(make_app(), "Thanks 👍 but it leaks.").json["findings"]
    (left_out,) = [one["rewrites"][0] for one in findings if one["id"] == "form.emoji"]
    assert left_out == {"text": "", "start": 7, "end": 9}


def test_a_name_without_end_costs_no_more_than_its_beginning(make_app: MakeApp) -> None:
    letter = Letter(kind=Kind.COMPLAINT, matter=Matter(product="x " * 3_000, problem=Problem.FAULTY))
    client = make_app().test_client()
    with ends_within(2):  # seconds; it took minutes
        assert client.post("/api/v1/compose", json={"case": {"letters": [encode(letter)]}}).status_code == 200


def test_other_sites_cannot_ask(make_app: MakeApp) -> None:
    for path in ("check", "compose"):
        headers = {"Sec-Fetch-Site": "cross-site"}
        assert make_app().test_client().post(f"/api/v1/{path}", json={}, headers=headers).status_code == 403


def test_there_is_a_limit(make_app: MakeApp) -> None:
    app = make_app(CHECKS_PER_VISITOR="2 per minute")
    assert [ask(app, "It leaks.").status_code for _ in range(3)] == [200, 200, 429]


def test_a_letter_from_answers(make_app: MakeApp) -> None:
    letter = Letter(
        kind=Kind.COMPLAINT,
        matter=Matter(product="kettle", problem=Problem.FAULTY, trouble="leaks"),
        request=Request(wish=Wish.REPAIR),
    )
    case = {"letters": [encode(letter)], "customer": {"name": "Anna Smith"}}
    asked: Any = make_app().test_client().post("/api/v1/compose", json={"case": case, "language": "da"})
    answer = asked.json
    assert answer["language"] == "da"
    assert "Anna Smith" in answer["body"]
    sentences = [one for paragraph in answer["paragraphs"] for one in paragraph["sentences"]]
    assert {"key": "signature.name", "text": "Anna Smith", "origin": "generated", "language": ""} in sentences


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"case": []},
        {"case": {}, "language": "sv"},
        {"case": {"letters": 5}},
        {"case": {"letters": [7]}},
        {"case": {"letters": [{"edits": [1]}]}},
        {"case": {"letters": [{"kind": "poem", "request": {"by": "tomorrow", "questions": 7}}]}},
    ],
)
def test_what_is_no_case_is_refused_or_read_as_far_as_it_goes(make_app: MakeApp, sent: Any) -> None:
    assert make_app().test_client().post("/api/v1/compose", json=sent).status_code in (200, 422)


def test_a_text_is_measured_as_it_was_sent(make_app: MakeApp) -> None:
    """A bug: signs that nobody sees did not count, and one too many was taken."""
    text = "a" * (LONGEST - 1) + "\x17\x17"
    sent = {"texts": [{"where": "happened", "text": text}]}
    answer = (
        make_app().test_client().post("/api/v1/check?lang=en", json=sent, headers={"Sec-Fetch-Site": "same-origin"})
    )
    assert answer.status_code == 413
