"""What the page's own script asks for, and what the description of it promises."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from flask import Flask

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard.delivery import FORMATS
from wizard.domain.letter import Channel
from wizard.steps import STEPS

MakeApp = Callable[..., Flask]
DESCRIPTION = Path(__file__).resolve().parents[3] / "static" / "openapi.json"
HEADERS = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}


def save(app: Flask, page: Page, **typed: Any) -> Any:
    form = page.soup.find(id="step-form")
    assert form is not None
    _, values = page.form()
    return app.test_client().post(str(form["data-api"]), data={**values, **typed}, headers=HEADERS)


def test_autosave_keeps_an_unfinished_page_and_shows_the_letter(make_app: MakeApp) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    answer = save(app, page, order_number="4711", happened="It leaks.")
    assert answer.status_code == 200
    assert answer.json["saved"] is True
    assert "It leaks." in answer.json["letter"]
    assert answer.json["seen"] != page.form()[1]["seen"]
    assert PageClient(app).get(page.url).form()[1]["order_number"] == "4711"


def test_autosave_never_saves_a_field_with_a_secret(make_app: MakeApp) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    answer = save(app, page, order_number="4711", happened="My password is hunter2secret")
    assert answer.json["withheld"] == ["happened"]
    assert "hunter2secret" not in answer.json["letter"]
    kept = PageClient(app).get(page.url)
    assert kept.form()[1]["order_number"] == "4711"
    assert "hunter2secret" not in kept.html


def test_autosave_does_not_count_as_an_answer(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = walk(client, "en", COMPLAINTS["en"], until="details")
    save(app, page, **COMPLAINTS["en"]["details"])
    assert client.get(page.url.replace("details", "request")).url == page.url


def test_autosave_of_the_last_page_does_not_claim_that_it_was_sent(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = walk(client, "en", COMPLAINTS["en"])
    save(app, page)
    assert client.get(page.url.replace("check", "")).url.endswith("/check")


def test_the_script_hears_how_far_the_research_is(make_app: MakeApp) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="company")
    token = page.url.split("/c/")[1].split("/")[0]
    answer = app.test_client().get(f"/api/v1/cases/{token}/research?lang=en")
    assert answer.json is not None
    assert answer.json["done"] is True


def test_strangers_get_nothing_from_the_api(make_app: MakeApp) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    form = page.soup.find(id="step-form")
    assert form is not None
    url = str(form["data-api"])
    assert app.test_client().post(url, data={"guard": ""}, headers=HEADERS).status_code == 403
    assert app.test_client().get("/api/v1/cases/" + "A" * 43 + "/research").status_code == 404


def test_the_description_names_every_route_and_no_other_and_is_the_file(make_app: MakeApp) -> None:
    app = make_app()
    with app.test_client().get("/api/v1/openapi.json") as answer:
        assert answer.get_data() == DESCRIPTION.read_bytes()
    described = {
        (f"/api/v1{path}", method.upper())
        for path, operations in json.loads(DESCRIPTION.read_text("utf-8"))["paths"].items()
        for method in operations
        if method != "parameters"
    }
    routes = {
        (re.sub(r"<(\w+)>", r"{\1}", rule.rule), method)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD"}
        if rule.rule.startswith("/api/")
    }
    assert described == routes


def test_every_example_of_the_description_is_as_it_describes() -> None:
    described = json.loads(DESCRIPTION.read_text("utf-8"))
    examples = list(described_examples(described))
    assert len(examples) > 25
    for schema, example in examples:
        whole = {**schema, "components": described["components"]}
        assert jsonschema_rs.is_valid(whole, example), example


def described_examples(value: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """Every schema that stands beside an example."""
    if isinstance(value, dict):
        if "example" in value and "schema" in value:
            yield value["schema"], value["example"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from described_examples(one)


def test_steps_formats_and_roles_are_those_of_the_description(make_app: MakeApp) -> None:
    paths, schemas = (json.loads(DESCRIPTION.read_text("utf-8"))[part] for part in ("paths", "components"))
    steps = next(one for one in paths["/cases/{token}/steps/{key}"]["parameters"] if one.get("name") == "key")
    assert steps["schema"]["enum"] == [one.key for one in STEPS]
    told = schemas["schemas"]["Format"]["properties"]
    assert told["key"]["enum"] == [one.key for one in FORMATS]
    assert told["channel"]["enum"] == list(Channel)


def test_every_format_of_a_letter_and_the_way_to_each_file(make_app: MakeApp) -> None:
    app = make_app()
    token = walk(PageClient(app), "en", COMPLAINTS["en"]).url.split("/c/")[1].split("/")[0]
    answer: Any = app.test_client().get(f"/api/v1/cases/{token}/formats?lang=de")
    found = {one["key"]: one for one in answer.json["formats"]}
    assert app.test_client().get(found["pdf"]["address"]).get_data().startswith(b"%PDF")
    assert found["pdf"]["address"].startswith("/de/")
    assert found["mailto"]["address"].startswith("mailto:")
    assert "Water runs out of the bottom." in found["copy"]["texts"][-1]["text"]
    assert {one["kind"] for one in found.values()} == {"link", "file", "text"}


def test_the_site_is_read_again_by_whoever_knows_the_cases_pages(make_app: MakeApp) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    token, site = page.url.split("/c/")[1].split("/")[0], app.extensions["dear_company"].http
    client, asked, path = app.test_client(), len(site.asked), f"/api/v1/cases/{token}/research"
    assert client.post(path, data={"guard": "x"}, headers=HEADERS).status_code == 403
    assert len(site.asked) == asked
    again: Any = client.post(path, data={"guard": page.form()[1]["guard"]}, headers=HEADERS)
    assert (again.status_code, again.json) == (202, client.get(path).json)
    assert len(site.asked) > asked


@pytest.mark.parametrize("letter", ["", "x", "+1", "1_0", "٣", "00000", "-"])
def test_a_letter_without_a_number_is_refused(make_app: MakeApp, letter: str) -> None:
    answer = make_app().test_client().post("/api/v1/compose", json={"case": {}}, query_string={"letter": letter})
    assert answer.status_code == 422


PROBLEMS: dict[int, tuple[str, str, dict[str, Any]]] = {
    400: ("post", "check", {"data": "{", "content_type": "application/json"}),
    403: ("post", "check", {"json": {}, "headers": {"Sec-Fetch-Site": "cross-site"}}),
    404: ("get", "nothing", {}),
    405: ("delete", "check", {}),
    413: ("post", "check", {"json": {"texts": [{"where": "", "text": "a" * 8_001}]}}),
    415: ("post", "check", {"data": "{}"}),
    422: ("post", "check", {"json": {"texts": 1}}),
    429: ("post", "compose", {"json": {"case": {}}}),
}


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_every_error_is_a_problem_in_the_readers_language(make_app: MakeApp, language: str) -> None:
    app = make_app(CHECKS_PER_VISITOR="6 per minute")
    told = {}
    for status, (method, path, more) in PROBLEMS.items():
        for _ in range(7 if status == 429 else 1):
            answer: Any = app.test_client().open(f"/api/v1/{path}?lang={language}", method=method, **more)
        assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
        assert set(answer.json) == {"type", "title", "status", "detail"}
        assert (answer.json["type"], answer.json["status"]) == ("about:blank", status)
        assert ("Retry-After" in answer.headers) == (status == 429)
        assert ("Allow" in answer.headers) == (status == 405)
        told[status] = answer.json["title"], answer.json["detail"]
    assert len(set(told.values())) == len(PROBLEMS)
    words = {"en": "That was a little too fast", "de": "Das ging etwas zu schnell", "da": "Det gik lidt for hurtigt"}
    assert told[429][0] == words[language]


def test_our_own_mistake_is_a_problem_too(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr("wizard.web.writing_api.compose", lambda *_, **__: 1 / 0)
    answer: Any = app.test_client().post("/api/v1/compose", json={"case": {}})
    assert (answer.status_code, answer.mimetype) == (500, "application/problem+json")
    assert answer.json["status"] == 500


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "cases/{token}/research"),
        ("get", "cases/{token}/formats"),
        ("post", "cases/{token}/steps/details"),
        ("post", "cases/{token}/left"),
        ("post", "check"),
    ],
)
def test_each_question_has_a_limit_of_its_own_sort(make_app: MakeApp, method: str, path: str) -> None:
    app = make_app(CHECKS_PER_VISITOR="2 per minute")
    path = path.format(token="A" * 43)
    statuses = [app.test_client().open(f"/api/v1/{path}", method=method).status_code for _ in range(3)]
    assert 429 not in statuses[:2]
    assert statuses[2] == 429


def test_no_site_hears_that_it_may_use_this_one(make_app: MakeApp) -> None:
    asking = {"Origin": "https://advice.example", "Access-Control-Request-Method": "POST"}
    answer = make_app().test_client().options("/api/v1/compose", headers=asking)
    assert answer.status_code == 405
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


def test_a_value_that_no_address_has_is_refused(make_app: MakeApp) -> None:
    """As with fields: a slip is heard of, not passed over."""
    client = make_app().test_client()
    assert client.get("/api/v1/companies?lang=en&q=kj").status_code == 200
    assert client.get("/api/v1/companies?lang=en&q=kj&contry=DK").status_code == 422
