"""A company by its name: which ones are shown, when nobody is asked, what the API says while one types."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.pages import Page, PageClient
from tests.site import HOST
from wizard.domain.case import Company
from wizard.domain.directory import Listed
from wizard.services import Services
from wizard.storage import Token

MakeApp = Callable[..., Flask]

DIRECTORY = (
    Listed("lampe-dk", "Lampe A/S", "lampe.dk", ("DK",), ("Lyskæden",)),
    Listed("lampe-se", "Lampe Sverige AB", "lampe.se", ("SE",)),
    Listed("lampe-no", "Lampe Norge AS", "lampe.no", ("NO",)),
    Listed("kjaerby", "Kjærby Cykler ApS", HOST, ("DK", "SE", "NO", "DE"), ("Kjærby Retro", "Æblegrøn", "Ronda", "4")),
    Listed("abroad", "Nordlys AB", "nordlys.se", ("SE",)),
    Listed("everywhere", "Verdenslys", "verdenslys.example", ("all",)),
    Listed("hostile", '<img src=x onerror=alert(1)>"Skurk', "skurk.example", ("DK",), ("</form><script>1</script>",)),
)


@pytest.fixture
def app(make_app: MakeApp) -> Flask:
    app = make_app()
    services: Services = app.extensions["dear_company"]
    services.companies.put(DIRECTORY)
    return app


def begin(app: Flask, company: str, *, language: str = "en", status: int = 200, **more: Any) -> Page:
    client = PageClient(app)
    start = {"kind": "complaint", "topic": "kettle leaks", "country": "DK", **more}
    return client.send(client.get(f"/{language}/"), status=status, company=company, **start)


def offered(page: Page) -> list[tuple[str, str]]:
    """Host and whole text of each button."""
    forms = page.soup.select(".candidates form")
    return [(str(one.find("input", {"name": "host"})["value"]), " ".join(one.get_text(" ").split())) for one in forms]  # type: ignore[index]


def test_a_name_in_three_countries_is_shown_not_guessed(app: Flask) -> None:
    page = begin(app, "lampe")
    assert page.h1 == "Is it this one?"
    assert offered(page) == [
        ("lampe.dk", "Lampe A/S lampe.dk Denmark · also: Lyskæden"),
        ("lampe.no", "Lampe Norge AS lampe.no Norway"),
        ("lampe.se", "Lampe Sverige AB lampe.se Sweden"),
    ]
    assert "Not among them? Enter the company's web address" in page.text


def test_who_lives_elsewhere_sees_their_own_first(app: Flask) -> None:
    assert [host for host, _ in offered(begin(app, "lampe s", country="SE"))] == ["lampe.se"]
    assert offered(begin(app, "lys", country="SE"))[0][0] == "lampe.dk"


@pytest.mark.parametrize(
    ("language", "about"),
    [
        ("en", "Denmark, Germany, Norway … · also: Ronda, Kjærby Retro, Æblegrøn …"),
        ("de", "Dänemark, Deutschland, Norwegen … · auch: Ronda, Kjærby Retro, Æblegrøn …"),
        ("da", "Danmark, Norge, Sverige … · også: Ronda, Kjærby Retro, Æblegrøn …"),
    ],
)
def test_what_was_typed_is_named_first_and_the_customers_country(app: Flask, language: str, about: str) -> None:
    ((host, text),) = offered(begin(app, "ronda", language=language))
    assert host == HOST
    assert text.startswith(f"Kjærby Cykler ApS {HOST} ")
    assert set(text.removeprefix(f"Kjærby Cykler ApS {HOST} ")) <= set(about + "DeutschlandSverigeNorwegenSchweden")
    assert about.split(" · ")[1] in text
    assert text.split(f"{HOST} ")[1].startswith(about.split(",")[0])


@pytest.mark.parametrize("typed", ["Kjærby Cykler", "kjaerby cykler a/s", "KJAERBY-CYKLER"])
def test_the_only_one_of_its_name_is_gone_to_straight_away(app: Flask, typed: str) -> None:
    page = begin(app, typed)
    assert page.url.endswith("/company")
    assert "Kjærby Cykler ApS" in page.soup.select_one(".whom").get_text()  # type: ignore[union-attr]
    assert page.form()[1]["name"] == "Kjærby Cykler ApS"


def test_from_there_a_way_leads_back_to_another_company(app: Flask) -> None:
    client = PageClient(app)
    page = begin(app, "verdenslys")
    assert page.url.endswith("/company")
    button = page.soup.select_one(".whom button")
    assert button is not None
    assert button.get_text() == "Another company?"
    back = client.send(page, to="/company", go=str(button["value"]))
    assert back.url.endswith("/start")
    assert back.form()[1]["company"] == "verdenslys.example"
    other = client.send(back, company=HOST)
    assert other.url.endswith("/company")
    assert HOST in other.soup.select_one(".whom").get_text()  # type: ignore[union-attr]
    assert "Verdenslys" not in other.text


@pytest.mark.parametrize(
    ("typed", "host"),
    [("Nordlys", "nordlys.se"), ("Kjærby", HOST), ("kjærby cyklre", HOST), ("Ronda", HOST), ("lyskæden", "lampe.dk")],
)
def test_one_match_that_is_not_quite_it_is_asked_about(app: Flask, typed: str, host: str) -> None:
    """Abroad, half a name, a misspelled one, a brand."""
    page = begin(app, typed)
    assert page.h1 == "Is it this one?"
    assert [found for found, _ in offered(page)] == [host]


def test_the_chosen_one_is_the_companys_name_and_nothing_else_of_it_is_taken(app: Flask) -> None:
    client = PageClient(app)
    page = begin(app, "kjærby")
    company = client.send(page)
    assert company.url.endswith("/company")
    assert company.form()[1]["name"] == "Kjærby Cykler ApS"
    services: Services = app.extensions["dear_company"]
    stored = services.cases.load(Token(company.url.split("/")[3])).case
    assert stored.company == Company(host=HOST, name="Kjærby Cykler ApS")
    assert not stored.letters[0].opening.recipient


def test_directory_first_then_the_sites_that_answer(app: Flask) -> None:
    services: Services = app.extensions["dear_company"]
    services.companies.put([Listed("other", "Kjaerby-Cykler Norge AS", "kjaerby.no", ("NO",))])
    services.companies.keep_only({"other"})
    page = begin(app, "kjaerby-cykler")
    assert [host for host, _ in offered(page)] == ["kjaerby.no", HOST]
    assert [one.get_text() for one in page.soup.select("h2")] == ["Other sites with this name"]


def test_a_site_that_the_directory_has_is_shown_once(app: Flask) -> None:
    page = begin(app, "kjaerby-cykle")
    assert [host for host, _ in offered(page)] == [HOST]


def test_what_was_typed_before_goes_along(app: Flask) -> None:
    client = PageClient(app)
    page = begin(app, "kjærby", country="SE", kind="question")
    start = client.get(client.send(page).url.replace("/company", "/start")).form()[1]
    assert (start["country"], start["kind"], start["topic"]) == ("SE", "question", "kettle leaks")


def test_an_address_always_works(app: Flask) -> None:
    page = begin(app, f"https://www.{HOST}/faq")
    assert page.url.endswith("/company")
    assert HOST in page.soup.select_one(".whom").get_text()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("slug", "name"),
    [("kjaerby", "Kjærby Cykler ApS"), ("lampe-dk", ""), ("nobody", ""), ("", ""), ("\x00'\"", ""), ("a" * 9000, "")],
)
def test_the_scripts_choice_names_the_company_only_with_its_own_address(app: Flask, slug: str, name: str) -> None:
    page = begin(app, HOST, slug=slug)
    assert page.soup.select(".whom strong") == [] if not name else page.soup.select(".whom strong")[0].text == name


def test_a_mistake_elsewhere_keeps_the_choice(app: Flask) -> None:
    page = begin(app, HOST, slug="kjaerby", country="", status=422)
    assert page.form()[1]["slug"] == "kjaerby"
    assert page.form()[1]["company"] == HOST


def test_a_hostile_record_stays_words(app: Flask) -> None:
    page = begin(app, "skurk", country="DE")
    ((host, text),) = offered(page)
    assert host == "skurk.example"
    assert '<img src=x onerror=alert(1)>"Skurk' in text
    assert not page.soup.select("img")
    company = PageClient(app).send(page)
    assert not company.soup.select("img")


# --- While one types -------------------------------------------------------------------------------------------------


def ask(app: Flask, typed: str, **more: str) -> Any:
    return app.test_client().get("/api/v1/companies", query_string={"q": typed, "lang": "en", "country": "DK", **more})


def test_companies_are_suggested_while_one_types(app: Flask) -> None:
    answer = ask(app, "lam")
    assert answer.status_code == 200
    assert answer.json["companies"][0] == {
        "slug": "lampe-dk",
        "name": "Lampe A/S",
        "host": "lampe.dk",
        "about": "Denmark · also: Lyskæden",
    }
    assert [one["host"] for one in answer.json["companies"]] == ["lampe.dk", "lampe.no", "lampe.se"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_never_more_than_eight(app: Flask) -> None:
    services: Services = app.extensions["dear_company"]
    services.companies.put([Listed(f"s{n}", f"Sko {n}", f"sko{n}.example") for n in range(30)])
    assert len(ask(app, "sko").json["companies"]) == 8


@pytest.mark.parametrize("typed", ["", "l", "lampe.dk", "https://lampe", "me@lampe", "saxophone", "'; --", "\x00", "%"])
def test_nothing_is_suggested_for_what_is_no_name(app: Flask, typed: str) -> None:
    assert ask(app, typed).json == {"companies": []}


def test_a_long_question_from_nowhere_is_answered(app: Flask) -> None:
    assert len(ask(app, "lampe" + " " * 5000, country="").json["companies"]) == 3


@pytest.mark.parametrize("more", [{"country": "dk"}, {"country": "'\x00"}, {"lang": "xx"}, {"letter": "x"}])
def test_odd_questions_are_refused(app: Flask, more: dict[str, str]) -> None:
    assert ask(app, "lampe", **more).status_code == 422
    assert app.test_client().get("/api/v1/companies").status_code == 422


def test_other_sites_cannot_ask_through_a_visitors_browser(app: Flask) -> None:
    for site, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 200), ("none", 200)):
        answer = app.test_client().get("/api/v1/companies?q=lampe", headers={"Sec-Fetch-Site": site})
        assert answer.status_code == status, site


def test_a_visitor_cannot_ask_without_end(make_app: MakeApp) -> None:
    app = make_app(SUGGESTIONS_PER_VISITOR="3 per minute")
    assert [ask(app, "lampe").status_code for _ in range(4)] == [200, 200, 200, 429]
    assert "title" in ask(app, "lampe").json
    assert PageClient(app).get("/en/").status == 200


def test_nothing_that_is_typed_is_logged(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        ask(app, "lampesecret")
        ask(app, "lampe")
    assert "lampe" not in caplog.text


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_the_field_says_where_its_script_asks(app: Flask, language: str) -> None:
    field = PageClient(app).get(f"/{language}/").soup.find(id="company")
    assert field is not None
    assert field["data-companies"] == f"/api/v1/companies?lang={language}"
    assert "#" in str(field["data-found"])
    assert "#" in str(field["data-chosen"])
    assert not field.has_attr("inputmode"), "the keyboard for addresses has no space"
