"""What the page's own script asks for."""

from collections.abc import Callable
from typing import Any

from flask import Flask

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
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


def test_the_description_names_every_address_of_the_api_and_its_answers(make_app: MakeApp) -> None:
    app = make_app()
    with app.test_client().get("/api/v1/openapi.json") as answer:
        described = answer.json
    assert described is not None
    rules = {rule.rule.replace("<", "{").replace(">", "}") for rule in app.url_map.iter_rules()}
    assert {"/api/v1" + path for path in described["paths"]} == {rule for rule in rules if rule.startswith("/api/")}
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    token = page.url.split("/c/")[1].split("/")[0]
    answers = {
        "/cases/{token}/steps/{key}": ("post", save(app, page)),
        "/companies": ("get", app.test_client().get("/api/v1/companies?q=lamp")),
        "/cases/{token}/research": ("get", app.test_client().get(f"/api/v1/cases/{token}/research")),
        "/check": ("post", app.test_client().post("/api/v1/check", json={"texts": []})),
        "/compose": ("post", app.test_client().post("/api/v1/compose", json={"case": {}})),
    }
    for path, (method, got) in answers.items():
        schema = described["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
        assert set(got.json) == set(schema["required"]) == set(schema["properties"]), path
