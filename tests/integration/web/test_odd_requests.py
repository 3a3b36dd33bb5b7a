"""Requests that no browser sends, or that no page of ours leads to."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]


@pytest.mark.parametrize("origin", ["http://[::1", "http://[", "//", "\x80"])
def test_an_origin_that_is_no_address_is_refused_and_no_error_of_ours(make_app: MakeApp, origin: str) -> None:
    answer = make_app().test_client().post("/en/", data=WAY["start"], headers={"Origin": origin})
    assert answer.status_code == 403


def test_a_letter_with_pages_open_cannot_be_marked_as_sent(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="subject")
    url, values = page.form()
    landed = client.post(url.replace("subject", "check"), {"guard": values["guard"], "channel": "email", "go": "next"})
    assert landed.url.endswith("/subject")
    assert client.get(page.url.replace("subject", "")).url.endswith("/subject")


def test_a_letter_that_the_last_page_stops_cannot_be_marked_as_sent(client: PageClient) -> None:
    page = walk(client, "en", {**WAY, "details": {**WAY["details"], "happened": "It broke on [date]."}})
    assert "Change what is marked above first" in page.text
    url, values = page.form()
    stopped = client.post(url, {**values, "channel": "email", "go": "next"})
    assert stopped.url.endswith("/check")


def test_what_an_old_tab_sends_out_of_its_turn_is_kept(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="request")
    praise = client.send(client.get(page.url.replace("request", "start")), kind="question")
    assert praise.url.endswith("/company")
    old = client.get(page.url.replace("request", "details"))
    url, values = page.form()
    fields = {"guard": values["guard"], "happened": "I bought it in 2019.", "go": "next"}
    landed = client.post(url.replace("request", "details"), fields, status=409)
    landed = client.send(landed)
    assert not landed.url.endswith("/request")
    assert "I bought it in 2019." in landed.letter
    assert old.status == 200


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "POST"])
def test_no_route_fails_or_may_be_framed_whatever_the_method(make_app: MakeApp, method: str) -> None:
    app = make_app()
    page = walk(PageClient(app), "en", WAY)
    token, guard = page.url.split("/c/")[1].split("/")[0], page.form()[1]["guard"]
    for rule in app.url_map.iter_rules():
        for key in ("check", "praise", "eml", "nonsense"):
            values = {"token": token, "key": key, "name": "privacy", "filename": "wizard.js", "card": "rules"}
            values |= {
                "lang": "en",
                "partner": "advice",
                "mailed": token,
                "helper": token,
                "mark": "x",
                "what": "reply",
            }
            values |= {"number": "1"} if "number" in rule.arguments else {}
            with app.test_request_context():
                path = app.url_map.bind("localhost").build(rule.endpoint, values, append_unknown=False)
            if path.endswith("/delete"):
                continue
            data = {"guard": guard} if method == "POST" else None
            answer = app.test_client().open(path, method=method, data=data, buffered=True)
            assert answer.status_code < 500, (method, path)
            assert "frame-ancestors" in answer.headers["Content-Security-Policy"], (method, path)
            assert answer.headers["X-Content-Type-Options"] == "nosniff", (method, path)


def test_changing_the_company_again_and_again_reads_no_more_sites_than_the_limit(make_app: MakeApp) -> None:
    app = make_app(RESEARCH_PER_VISITOR="2 per hour")
    client = PageClient(app)
    page = client.get(walk(client, "en", WAY, until="subject").url.replace("subject", "start"))
    url, values = page.form()
    for number in range(2):
        client.post(url, {**values, "seen": "", "company": f"shop{number}.example", "go": "next"}, status=409)
    client.post(url, {**values, "company": "shop3.example", "go": "next"}, status=429)


@pytest.mark.parametrize(
    "other", ["www.kjaerby-cykler.dk", "KJAERBY-CYKLER.DK", "https://kjaerby-cykler.dk/x", "kjaerby-cykler.dk."]
)
def test_a_site_spelt_otherwise_has_no_other_limit(make_app: MakeApp, other: str) -> None:
    client = PageClient(make_app(RESEARCH_PER_HOST="1 per hour"))
    client.post("/en/wrong", {"host": "kjaerby-cykler.dk", "go": "again"})
    client.post("/en/wrong", {"host": other, "go": "again"}, status=429)


def test_naming_another_site_beside_the_one_to_read_is_no_way_around_its_limit(make_app: MakeApp) -> None:
    client = PageClient(make_app(RESEARCH_PER_HOST="1 per hour"))
    page = walk(client, "en", WAY, until="company")
    said = {"guard": page.form()[1]["guard"], "company": "elsewhere.example"}
    client.post(page.url.replace("company", "read-again"), said)
    client.post(page.url.replace("company", "read-again"), said | {"company": "another.example"}, status=429)
    client.post("/en/wrong", {"host": "kjaerby-cykler.dk", "company": "third.example", "go": "again"}, status=429)
    client.post("/en/wrong?host=kjaerby-cykler.dk", {"host": "fourth.example", "go": "again"}, status=429)


def test_reading_again_from_many_letters_is_held_to_the_sites_limit(make_app: MakeApp) -> None:
    client = PageClient(make_app(RESEARCH_PER_HOST="1 per hour"))
    for status in (200, 429):
        page = walk(client, "en", WAY, until="company")
        guard = page.form()[1]["guard"]
        client.post(page.url.replace("company", "read-again"), {"guard": guard}, status=status)


def test_a_visitor_with_a_whole_network_is_one_visitor(make_app: MakeApp) -> None:
    app = make_app(CASES_PER_VISITOR="1 per hour")
    seen = []
    for end in ("1", "beef:cafe:1"):
        environ = {"REMOTE_ADDR": f"2001:db8:1:2::{end}"}
        seen.append(app.test_client().post("/en/", data=WAY["start"], environ_base=environ).status_code)
    assert seen == [303, 429]


def test_the_private_link_to_keep_names_the_operators_address_whatever_the_host_header_says(make_app: MakeApp) -> None:
    app = make_app(BASE_URL="https://dear.example")
    page = walk(PageClient(app), "en", WAY, until="company")
    answer = app.test_client().get(page.url.replace("company", "keep"), headers={"Host": "evil.example"})
    assert "https://dear.example/en/c/" in answer.text
    assert "evil.example" not in answer.text


@pytest.mark.parametrize("path", ["/en", "/p/advice/de", "/en//", "//evil.example/", "/en/c/x", "/"])
def test_no_redirect_leaves_the_site(make_app: MakeApp, path: str) -> None:
    answer = make_app().test_client().get(path, headers={"Host": "evil.example"})
    assert answer.status_code in (302, 303, 308)
    assert answer.headers["Location"].startswith("/")
    assert "evil" not in answer.headers["Location"]


@pytest.mark.parametrize("place", ["read-again", "unsent", "solved", "delete", "wording"])
def test_an_error_page_offers_its_languages_at_addresses_that_exist(client: PageClient, place: str) -> None:
    page = walk(client, "en", WAY)
    refused = client.post(page.url.replace("check", place), {"guard": "x"}, status=403)
    for link in refused.soup.select(".language-switch a"):
        client.get(str(link["href"]))


def test_characters_that_are_no_text_break_no_page_and_no_file(client: PageClient) -> None:
    odd = "It\x00 br\x1boke\x0b \ud83d\udd25\u202e\ufffe \U0001f525".encode("utf-8", "replace").decode()
    way = {**WAY, "details": {**WAY["details"], "happened": odd}, "opening": {"name": "Anna\x00 \x07Smith"}}
    page = walk(client, "en", way)
    assert client.raw(page.url.replace("check", "files/eml")).status_code == 200
    assert "Anna Smith" in page.letter


@pytest.mark.parametrize(
    "day", ["0000-00-00", "9999-12-31", "10000-01-01", "0001-01-01", "٢٠٢٦-١١-٠٢", "2026-02-30", "-1"]
)
def test_a_date_that_cannot_be_is_a_mistake_and_no_error_of_ours(client: PageClient, day: str) -> None:
    page = walk(client, "en", WAY, until="details")
    stopped = client.send(page, status=422, **{**WAY["details"], "bought_on": day, "happened": ""})
    assert stopped.errors
    again = client.get(page.url)
    assert again.status == 200


@pytest.mark.parametrize("name", ["kind", "problem", "wish", "own_words", "country", "recipient", "channel"])
def test_a_choice_that_is_not_offered_is_never_stored(client: PageClient, name: str) -> None:
    pages = {"kind": "start", "country": "start", "channel": "check", "recipient": "opening", "own_words": "details"}
    page = walk(client, "en", WAY)
    page = client.get(page.url.replace("check", pages.get(name, "subject")))
    url, values = page.form()
    answer = client.raw_post(url, {**values, name: "no such thing", "go": "next"})
    assert answer.status_code in (303, 422)
    assert "no such thing" not in client.get(page.url.replace(page.url.rsplit("/", 1)[1], "opening")).letter
