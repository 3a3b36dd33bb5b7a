"""One partner's pages cannot use up the service: what is asked there has a limit that all their visitors share."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.integration.conftest import RedisServer
from tests.integration.web.conftest import ADVICE
from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard.services import Services
from wizard.web.limits import limiter

MakeApp = Callable[..., Flask]
Visit = Callable[..., TestResponse]
OURS = {"Sec-Fetch-Site": "same-origin"}
MANY = {
    "en": ("Many people are writing here at the moment", "on the pages of Advice Centre", "Wait 60 minutes,"),
    "de": ("Hier schreiben gerade viele Menschen", "Auf den Seiten von Advice Centre", "Warten Sie 60 Minuten"),
    "da": ("Der er mange, der skriver her lige nu", "på siderne hos Advice Centre", "Vent 60 minutter"),
}
OTHER = replace(ADVICE, key="other", name="Other Centre", origins=("https://other.example",))


@pytest.fixture(autouse=True)
def found_again() -> Iterator[None]:
    yield
    limiter._storage_dead = False


def visits(app: Flask) -> Visit:
    """Each from an address of its own, unless told."""
    numbers = count(1)

    def visit(
        path: str, data: object = None, *, address: str = "", method: str = "POST", **headers: str
    ) -> TestResponse:
        environ = {"REMOTE_ADDR": address or f"198.51.100.{next(numbers)}"}
        given = {**OURS, **headers}
        return app.test_client().open(path, method=method, data=data, headers=given, environ_base=environ)

    return visit


@pytest.mark.parametrize("shared", [True, False], ids=["redis", "memory"])
def test_what_one_partners_visitors_use_up_is_their_own(
    make_app: MakeApp, redis_server: RedisServer, shared: bool
) -> None:
    app = make_app(LIMITS_URL=redis_server.url if shared else "memory://", CASES_PER_PARTNER="3 per hour")
    services: Services = app.extensions["dear_company"]
    services.partners.add(OTHER)
    visit, start = visits(app), COMPLAINTS["en"]["start"]
    assert [visit("/p/advice/en/", start).status_code for _ in range(5)] == [303, 303, 303, 429, 429]
    assert [visit(f"{prefix}/en/", start).status_code for prefix in ("", "/p/other") for _ in range(3)] == [303] * 6


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_whoever_meets_the_limit_of_a_partner_reads_why_and_when_to_come_back(make_app: MakeApp, language: str) -> None:
    client = PageClient(make_app(CASES_PER_PARTNER="1 per hour"))
    client.post(f"/p/advice/{language}/", COMPLAINTS[language]["start"])
    page = client.post(f"/p/advice/{language}/", COMPLAINTS[language]["start"], status=429)
    heading, where, wait = MANY[language]
    assert page.h1 == heading
    assert where in page.text
    assert wait in page.text
    assert 3500 < int(page.response.headers["Retry-After"]) <= 3600


def test_a_visitor_who_is_too_fast_takes_nothing_from_the_others(make_app: MakeApp) -> None:
    app = make_app(CASES_PER_PARTNER="3 per hour", CASES_PER_VISITOR="1 per hour")
    visit, start = visits(app), COMPLAINTS["en"]["start"]
    seen = [visit("/p/advice/en/", start, address="203.0.113.9") for _ in range(5)]
    assert [one.status_code for one in seen] == [303, 429, 429, 429, 429]
    assert all("That was a little too fast" in one.text for one in seen[1:])
    assert [visit("/p/advice/en/", start).status_code for _ in range(3)] == [303, 303, 429]


def test_reading_sites_from_a_partners_pages_has_a_limit_too(make_app: MakeApp) -> None:
    client = PageClient(make_app(RESEARCH_PER_PARTNER="2 per hour"))
    again = walk(client, "en", COMPLAINTS["en"], until="company", prefix="/p/advice").url
    start = again.replace("/company", "/start")
    statuses = []
    for _ in range(4):
        url, values = client.get(start).form()
        statuses.append(client.raw_post(url, {**values, "go": "next"}).status_code)
    assert statuses == [303, 303, 429, 429]
    ours = walk(client, "en", COMPLAINTS["en"], until="company").url.replace("/company", "/start")
    url, values = client.get(ours).form()
    assert client.raw_post(url, {**values, "go": "next"}).status_code == 303


def test_what_scripts_of_a_partners_page_ask_for_counts_for_the_partner(make_app: MakeApp) -> None:
    """Their addresses do not name the partner; the page that asks does, and browsers say which one that is."""
    visit = visits(make_app(CHECKS_PER_PARTNER="3 per minute"))
    asked = "/api/v1/companies?q=ron&lang=en"

    def statuses(times: int, referrer: str) -> list[int]:
        return [visit(asked, method="GET", Referer=referrer).status_code for _ in range(times)]

    assert statuses(4, "http://localhost/p/advice/en/c/x/details") == [200, 200, 200, 429]
    assert statuses(4, "http://localhost/en/c/x/details") == [200] * 4
    assert statuses(4, "http://[") == [200] * 4
    refused = visit(asked, method="GET", Referer="http://localhost/p/advice/en/")
    assert (refused.status_code, refused.mimetype) == (429, "application/problem+json")
    assert 0 < int(refused.headers["Retry-After"]) <= 60
