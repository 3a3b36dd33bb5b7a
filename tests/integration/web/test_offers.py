"""W20: what they offer and what the customer would find fair stands on the case page, and nowhere else at all."""

import json
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from flask import Flask
from pypdf import PdfReader

from tests.pages import Page, PageClient
from tests.ways import CANCELLATION, COMPLAINTS, PRAISE, QUESTION, Typed, walk
from wizard.delivery import FORMATS, FormatKind
from wizard.domain.case import Case, Offer
from wizard.storage import Token

MakeApp = Callable[..., Flask]
THEIRS, FAIR = "a voucher worth twenty kroner", "a hundred and fifty kroner in cash"
OFFER = {"theirs": THEIRS, "acceptable": FAIR, "on": "2026-11-21"}
WAYS = {"complaint": COMPLAINTS["en"], "question": QUESTION, "cancellation": CANCELLATION}


def sent(client: PageClient, way: Typed, language: str = "en") -> Page:
    page = client.send(walk(client, language, way), channel="email")
    assert page.soup.find(id="offers") or way is PRAISE
    return page


def noted(client: PageClient, page: Page, **changed: Any) -> Page:
    return client.send(page, to="/offers", **{**OFFER, **changed})


def case_of(app: Flask, page: Page) -> Case:
    case: Case = app.extensions["dear_company"].cases.load(Token(page.url.split("/c/")[1].split("/")[0])).case
    return case


def test_an_offer_is_kept_beside_what_would_be_fair_and_can_be_changed_and_removed(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = noted(client, sent(client, COMPLAINTS["en"]))
    assert [(str(one.on), one.theirs, one.acceptable) for one in case_of(app, page).offers] == [
        ("2026-11-21", THEIRS, FAIR)
    ]
    compared = page.soup.select_one(".offer-compare")
    assert compared is not None
    assert "They offer (21 November 2026)" in compared.text
    assert THEIRS in compared.text
    assert FAIR in compared.text
    change = page.soup.select_one(".offer .actions a")
    assert change is not None
    form = client.get(str(change["href"]))
    assert form.form("/offers")[1]["acceptable"] == FAIR
    page = client.send(form, to="/offers", acceptable="Half of it.")
    assert [(one.theirs, one.acceptable) for one in case_of(app, page).offers] == [(THEIRS, "Half of it.")]
    page = client.send(page, to="/offers/remove")
    assert case_of(app, page).offers == ()
    assert THEIRS not in page.html


def test_what_would_be_fair_can_wait(client: PageClient) -> None:
    page = noted(client, sent(client, COMPLAINTS["en"]), acceptable="", on="")
    assert "You have not said yet." in page.text


def test_a_second_offer_stands_below_the_first(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = noted(client, noted(client, sent(client, COMPLAINTS["en"])), theirs="Half the price.", acceptable="")
    assert [one.theirs for one in case_of(app, page).offers] == [THEIRS, "Half the price."]


def test_a_page_left_open_writes_over_nothing_and_loses_nothing(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = noted(client, sent(client, COMPLAINTS["en"]))
    left_open = client.get(str(page.soup.select(".offer .actions a")[0]["href"]))
    client.send(left_open, to="/offers", acceptable="The first tab.")
    page = client.send(left_open, to="/offers", acceptable="The second tab.")
    assert [one.acceptable for one in case_of(app, page).offers] == ["The first tab.", "The second tab."]
    page = client.send(left_open, to="/offers/remove")
    assert len(case_of(app, page).offers) == 2


@pytest.mark.parametrize("field", ["theirs", "acceptable", "on"])
def test_a_secret_in_an_offer_is_not_kept(make_app: MakeApp, field: str) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client, COMPLAINTS["en"])
    card = "4111 1111 1111 1111"
    stopped = client.send(page, to="/offers", status=422, **{**OFFER, field: f"To my card {card}"})
    assert case_of(app, page).offers == ()
    assert stopped.errors
    assert card not in client.get(page.url).html


def test_a_false_alarm_in_an_offer_can_be_overruled(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = sent(client, COMPLAINTS["en"])
    stopped = client.send(page, to="/offers", status=422, **{**OFFER, "theirs": "My password is hunter2secret"})
    box = stopped.soup.find("input", attrs={"name": "overrule"})
    assert box is not None
    page = client.send(stopped, to="/offers", overrule=str(box["value"]))
    assert case_of(app, page).offers[0].theirs == "My password is hunter2secret"


def test_an_empty_offer_says_what_to_do(client: PageClient) -> None:
    page = client.send(sent(client, COMPLAINTS["en"]), to="/offers", status=422, theirs=" ", on="2031-01-01")
    assert page.errors == ["Say what they offer.", "This date is in the future. Check the year."]


def test_before_the_letter_is_sent_and_after_praise_nobody_asks(client: PageClient) -> None:
    check = walk(client, "en", COMPLAINTS["en"])
    assert check.soup.find(id="offers") is None
    assert client.get(check.url.removesuffix("check")).url == check.url  # the case's own page leads back to it
    assert sent(client, PRAISE).soup.find(id="offers") is None


def test_looking_changes_nothing_and_other_sites_may_not_post(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = noted(client, sent(client, COMPLAINTS["en"]))
    before = case_of(app, page)
    client.get(str(page.soup.select(".offer .actions a")[0]["href"]))
    client.get(page.url + "offers", status=404)
    client.get(page.url + "offers/remove", status=405)
    url, values = page.form("/offers")
    client.post(url, {**values, **OFFER, "guard": "x"}, status=403)
    client.post(url, {**values, **OFFER}, status=403, headers={"Sec-Fetch-Site": "cross-site"})
    assert case_of(app, page) == before


# Each looks at everything that there is: the short run at all kinds in one language, and at one kind in all.
EVERY = [
    pytest.param(kind, language, marks=[pytest.mark.long] * (kind != "complaint" and language != "en"))
    for kind in WAYS
    for language in ("en", "de", "da")
]


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_no_letter_file_script_page_or_answer_holds_an_offer(make_app: MakeApp, kind: str, language: str) -> None:
    """Every way that the letter has out of the case, and every page that shows some of it."""
    app = make_app()
    client = PageClient(app)
    page = noted(client, sent(client, WAYS[kind]))
    case = case_of(app, page)
    assert case.offers == (Offer(case.offers[0].on, THEIRS, FAIR),)
    base = page.url.replace("/en/", f"/{language}/", 1)
    assert THEIRS in client.get(base).html
    papers = said_in("pdf", client.raw(f"{base}papers.pdf").data)
    undo = client.send(client.get(base), to="/unsent")
    for place, said in (*everything(app, client, base, undo), ("unsent", undo.html), ("papers", papers)):
        assert THEIRS not in said, place
        assert FAIR not in said, place


def said_in(key: str, file: bytes) -> str:
    """The words of a file, whatever they are packed in."""
    if key == "pdf":
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(file)).pages)
    if key == "docx":
        with ZipFile(BytesIO(file)) as packed:
            return "".join(packed.read(name).decode() for name in packed.namelist())
    return file.decode()


def everything(app: Flask, client: PageClient, base: str, check: Page) -> Iterator[tuple[str, str]]:
    """All that is made of a letter that is open again: pages, files, texts, links, and what the script is answered."""
    rules = [rule.rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("site.")]
    pages = sorted({rule.split("<token>/")[1] for rule in rules if "<token>/" in rule and "GET" in methods(app, rule)})
    for name in pages:
        # The file that keeps the whole matter is for the customer alone, and has to bring everything back.
        if "<" not in name and name not in ("", "matter.json"):
            yield name, client.raw(base + name, follow_redirects=True).get_data(as_text=True)
    for step in ("start", "company", "subject", "details", "request", "opening", "check"):
        shown = client.get(base + step)
        yield step, shown.html
        form = shown.soup.find(id="step-form")
        if form is not None and form.get("data-api"):
            values = shown.form()[1]
            answer = client.raw_post(str(form["data-api"]), values)
            yield f"autosave of {step}", json.dumps(answer.get_json(), ensure_ascii=False)
    for one in FORMATS:
        if one.kind is FormatKind.FILE:
            yield one.key, said_in(one.key, client.raw(f"{base}files/{one.key}").data)
    token = base.split("/c/")[1].split("/")[0]
    yield "research", client.raw(f"/api/v1/cases/{token}/research").get_data(as_text=True)
    for href in check.soup.select("a[href^='mailto:'], a[href^='https:']"):
        yield str(href["href"])[:30], str(href["href"]).replace("%20", " ").replace("+", " ")


def methods(app: Flask, rule: str) -> set[str]:
    return {method for one in app.url_map.iter_rules() if one.rule == rule for method in one.methods or ()}


def test_the_letter_that_a_script_has_composed_holds_no_offer(make_app: MakeApp) -> None:
    """Not even where somebody sends a whole case with offers in it."""
    case = {"letters": [{"kind": "complaint"}], "offers": [{"theirs": THEIRS, "acceptable": FAIR}]}
    answer = make_app().test_client().post("/api/v1/compose", json={"case": case, "language": "en"})
    assert answer.status_code == 200
    assert THEIRS not in answer.get_data(as_text=True)
    assert FAIR not in answer.get_data(as_text=True)
