"""Who may post, who may frame, and what strangers get."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard.storage import Cases, Partners

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "none", "Origin": "http://localhost"},
    ],
)
def test_a_post_from_another_site_is_refused(client: PageClient, headers: dict[str, str]) -> None:
    client.post("/en/", WAY["start"], status=403, headers=headers)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost.evil.example"])
def test_an_old_browser_is_judged_by_its_origin(make_app: MakeApp, origin: str) -> None:
    app = make_app()
    answer = app.test_client().post("/en/", data=WAY["start"], headers={"Origin": origin})
    assert answer.status_code == 403


def test_a_form_of_a_case_without_its_token_is_refused(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    url, values = page.form()
    client.post(url, {**values, "guard": ""}, status=403)
    client.post(url, {**values, "guard": "x" * 43}, status=403)


@pytest.mark.parametrize("path", ["/en/", "/en/about/privacy", "/en/nowhere", "/nowhere", "/en/c/short/check"])
def test_nobody_may_frame_a_page(client: PageClient, path: str) -> None:
    answer = client.raw(path)
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer.headers


@pytest.mark.parametrize("path", ["/p/advice/en/", "/p/advice/en/nowhere", "/p/advice/de/c/short/check"])
def test_a_partner_may_frame_its_pages_error_pages_too(client: PageClient, path: str) -> None:
    answer = client.raw(path)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://advice.example")


def test_an_unknown_partner_is_no_partner(client: PageClient) -> None:
    page = client.get("/p/nobody/en/", status=404)
    assert "frame-ancestors 'none'" in page.response.headers["Content-Security-Policy"]


def test_under_a_partners_prefix_every_address_stays_there(client: PageClient) -> None:
    page = walk(client, "en", WAY, prefix="/p/advice")
    inside = [str(a["href"]) for a in page.soup.find_all("a", href=True) if str(a["href"]).startswith("/")]
    assert inside
    assert all(href.startswith("/p/advice/") for href in inside)
    forms = [str(form["action"]) for form in page.soup.find_all("form")]
    assert all(action.startswith("/p/advice/") for action in forms)


def test_get_changes_nothing(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    for place in ("delete", "solved", "keep", "phone", "form", "check", "company", "files/eml"):
        client.raw(page.url.replace("details", place))
    assert client.get(page.url).url == page.url


def test_a_visitor_who_starts_too_many_letters_is_asked_to_slow_down(make_app: MakeApp) -> None:
    client = PageClient(make_app(CASES_PER_VISITOR="2 per hour"))
    for _ in range(2):
        walk(client, "en", WAY, until="company")
    client.post("/en/", WAY["start"], status=429)


def test_what_is_too_long_for_any_form_is_refused(client: PageClient) -> None:
    client.post("/en/", {"topic": "x" * 300_000}, status=413)


@pytest.mark.parametrize(
    "accepted", [("da-DK,en;q=0.5", "/da/"), ("de-AT", "/de/"), ("fr,en-GB;q=0.8", "/en/"), ("fr", "/en/")]
)
def test_the_first_address_chooses_by_the_browsers_languages(client: PageClient, accepted: tuple[str, str]) -> None:
    wanted, path = accepted
    answer = client.raw("/", headers={"Accept-Language": wanted})
    assert (answer.status_code, answer.headers["Location"]) == (302, path)


@pytest.mark.parametrize(
    ("path", "sent", "status"),
    [
        ("/p/advice/en/about/privacy", {"method": "POST"}, 405),
        ("/p/advice/en/", {"method": "POST", "headers": {"Sec-Fetch-Site": "cross-site"}}, 403),
        ("/p/advice/en/", {"method": "POST", "data": {"topic": "x" * 300_000}}, 413),
        ("/p/advice/en/c/" + "A" * 43 + "/check", {}, 500),
        ("/p/advice/en", {}, 308),
    ],
)
def test_every_error_may_be_framed_by_exactly_the_partners_origins(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, path: str, sent: dict[str, Any], status: int
) -> None:
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr(Cases, "load", broken)
    answer = app.test_client().open(path, **sent)
    assert answer.status_code == status
    assert answer.headers["Content-Security-Policy"].endswith("; frame-ancestors https://advice.example")


def test_nobody_may_frame_a_page_while_partners_cannot_be_read(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr(Partners, "get", broken)
    answer = app.test_client().get("/p/advice/en/")
    assert (answer.status_code, answer.content_type) == (500, "text/html; charset=utf-8")
    assert answer.headers["Content-Security-Policy"].endswith("; frame-ancestors 'none'")


def broken(*_arguments: object) -> None:
    raise RuntimeError("the database is gone")
