"""The pages about the service, errors, and what somebody does who finds a fact wrong."""

from collections.abc import Callable

import pytest
from flask import Flask
from protego import Protego

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
LANGUAGES = ("en", "de", "da")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["imprint", "privacy", "terms", "accessibility", "notices", "bot", "api"])
def test_every_page_about_the_service_stands_in_every_language(client: PageClient, name: str, language: str) -> None:
    page = client.get(f"/{language}/about/{name}")
    assert len(page.text) > 300
    assert page.soup.find("html", lang=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_imprint_names_who_runs_the_service(make_app: MakeApp, language: str) -> None:
    client = PageClient(make_app(OPERATOR_NAME="Forbrugerhjælpen", OPERATOR_ADDRESS="Torvet 1, 8000 Aarhus C"))
    assert "Forbrugerhjælpen" in client.get(f"/{language}/about/imprint").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_private_link_that_leads_nowhere_says_what_may_have_happened(client: PageClient, language: str) -> None:
    for token in ("shortlink", "A" * 43, "A" * 42 + "B"):
        page = client.get(f"/{language}/c/{token}/check", status=404)
        # Only the language switch, which leads to this very address, names it.
        assert token not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["", "deleted", "thanks", "wrong?host=kjaerby-cykler.dk&fact=contacts"])
def test_the_pages_beside_the_way(client: PageClient, name: str, language: str) -> None:
    client.get(f"/{language}/{name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_a_case_beside_its_steps(client: PageClient, language: str) -> None:
    page = walk(client, language, COMPLAINTS[language])
    for place in ("keep", "phone", "form", "form?limit=300", "delete", "solved"):
        client.get(page.url.replace("check", place))


def test_the_phone_page_shows_the_number_and_a_script(client: PageClient) -> None:
    page = walk(client, "en", COMPLAINTS["en"])
    phone = client.get(page.url.replace("check", "phone"))
    assert "+4586123456" in phone.html
    assert "4711" in phone.html


def test_a_person_named_on_a_site_can_object(client: PageClient) -> None:
    page = client.get("/en/wrong?host=kjaerby-cykler.dk")
    page = client.send(page, to="/wrong", status=422, go="person", name="")
    assert page.errors == ["Enter the name as it appears on the site."]
    done = client.send(page, to="/wrong", go="person", name="Mette Holm")
    assert done.h1 == "Thank you, it is done"


def test_a_wrong_fact_has_the_site_read_again(make_app: MakeApp) -> None:
    app = make_app()
    client, site = PageClient(app), app.extensions["dear_company"].http
    walk(client, "en", COMPLAINTS["en"], until="company")
    asked = len(site.asked)
    client.send(client.get("/en/wrong?host=kjaerby-cykler.dk&fact=faq"), to="/wrong", go="again")
    assert len(site.asked) > asked


@pytest.mark.parametrize(
    ("path", "accepted", "country"),
    [
        ("/de/", "de-AT,en;q=0.5", "AT"),
        ("/de/", "en-US", "DE"),
        ("/da/", "", "DK"),
        ("/en/", "da-DK,en-IE;q=0.7", "IE"),
        ("/en/", "en-XX", ""),
        ("/p/advice/en/", "en-US", "DK"),
    ],
)
def test_the_country_of_the_customer_is_guessed(client: PageClient, path: str, accepted: str, country: str) -> None:
    page = client.get(path, headers={"Accept-Language": accepted})
    assert page.form()[1]["country"] == country


def test_search_engines_are_kept_out_of_letters_only(client: PageClient) -> None:
    rules = client.raw("/robots.txt").get_data(as_text=True)
    robots = Protego.parse(rules)
    assert robots.can_fetch("https://dear.example/en/", "AnyBot")
    assert robots.can_fetch("https://dear.example/de/about/imprint", "AnyBot")
    assert not robots.can_fetch("https://dear.example/en/c/token/check", "AnyBot")
    assert not robots.can_fetch("https://dear.example/p/advice/da/c/token/", "AnyBot")
