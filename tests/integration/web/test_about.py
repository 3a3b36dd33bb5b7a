"""The pages about the service, errors, and what somebody does who finds a fact wrong."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from protego import Protego

from tests.pages import PageClient, squeeze
from tests.ways import COMPLAINTS, walk
from wizard.domain.letter import Kind
from wizard.services.embedding import SANDBOX
from wizard.web.about import KEPT

MakeApp = Callable[..., Flask]
LANGUAGES = ("en", "de", "da")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    ["imprint", "privacy", "terms", "accessibility", "notices", "bot", "api", "embedding", "data-protection-pack"],
)
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
    assert not robots.can_fetch("https://dear.example/en/h/token/", "AnyBot")
    assert not robots.can_fetch("https://dear.example/p/advice/da/h/token/", "AnyBot")
    assert not robots.can_fetch("https://dear.example/de/r/token/stop", "AnyBot")


LOADER = (Path(__file__).parents[3] / "static" / "embed.js").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_partners_are_told_of_the_loader_is_true(client: PageClient, language: str) -> None:
    page = client.get(f"/{language}/about/embedding")
    attributes, events = (
        [code.get_text() for code in table.select("tbody code")] for table in page.soup.select(".table-scroll")
    )
    (listed,) = re.findall(r"const EVENTS = \[(.*?)\]", LOADER)
    assert events == re.findall('"(.*?)"', listed)
    (selected,) = set(re.findall(r"\[(data-[a-z-]+)\]", LOADER.partition("(() => {")[2]))
    (destructured,) = re.findall(r"const \{ (.*?) \} = div.dataset", LOADER)
    (filled,) = re.findall(r"for \(const name of \[(.*?)\]\) if \(div.dataset\[name\]\)", LOADER)
    taken = [*re.findall(r"(\w+)(?: = [^,]*)?(?:,|$)", destructured), *re.findall('"(.*?)"', filled)]
    assert attributes[0] == selected
    assert sorted(attributes[1:]) == sorted(f"data-{name}" for name in taken)
    (row,) = (tr for tr in page.soup.find_all("tr") if "data-kind" in tr.get_text())
    assert all(kind in row.get_text() for kind in Kind)
    for flag in SANDBOX:
        assert flag in page.text


def test_the_live_example_is_this_sites_own_and_only_this_page_may_frame(make_app: MakeApp) -> None:
    client = PageClient(make_app(BASE_URL="https://dear.example"))
    page = client.get("/en/about/embedding")
    div = page.soup.select_one("[data-dear-company]")
    assert div
    assert div["data-partner"] == "example"
    policy = page.response.headers["Content-Security-Policy"]
    assert "frame-src 'self'; frame-ancestors 'none'" in policy
    assert "frame-src" not in client.get("/en/about/api").response.headers["Content-Security-Policy"]
    shown = client.get("/p/example/en/")
    assert shown.response.headers["Content-Security-Policy"].endswith("frame-ancestors https://dear.example")
    # In the frame of another site, nothing could show it.
    framed = client.get("/p/advice/en/about/embedding")
    assert framed.soup.select_one("[data-dear-company]") is None
    assert "frame-src" not in framed.response.headers["Content-Security-Policy"]


def test_no_live_example_where_the_service_has_no_address_of_a_partner(client: PageClient) -> None:
    page = client.get("/en/about/embedding", headers={"Host": "10.0.0.1:8000"})
    assert page.soup.select_one("[data-dear-company]") is None
    client.get("/p/example/en/", headers={"Host": "10.0.0.1:8000"}, status=404)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pack_has_what_the_operator_set_and_brackets_for_the_rest(make_app: MakeApp, language: str) -> None:
    client = PageClient(make_app(DRAFT_DAYS="47", PROCESSORS="Server & Co, Kiel", OPERATOR_EMAIL="help@dear.example"))
    page = client.get(f"/{language}/about/data-protection-pack")
    file = client.raw(f"/{language}/about/data-protection-pack.txt")
    assert file.headers["Content-Disposition"] == 'attachment; filename="dear-company-data-protection-pack.txt"'
    text = file.get_data(as_text=True).removeprefix("\ufeff").replace("\r\n", "\n")
    copied = page.soup.select_one("#pack")
    assert copied
    assert copied.get_text() == text.strip()
    assert squeeze(text).replace(" - ", " ") in page.text.replace(" - ", " ")
    for word in (
        " 47 ",
        "Server & Co, Kiel",
        "help@dear.example",
        "C-40/17",
        "5(3)" if language == "en" else "28",
        "EN 301 549",
    ):
        assert word in text, word
    assert len(page.soup.select("main h2")) == 12
    missing = {"en": "[operator: name]", "de": "[Betreiber: Name]", "da": "[udbyder: navn]"}
    assert missing[language] in text
    assert "None" not in text
    for days in KEPT.values():
        assert f" {days} " in text


def test_the_packs_say_the_same_in_every_language(client: PageClient) -> None:
    packs = [client.raw(f"/{code}/about/data-protection-pack.txt").get_data(as_text=True) for code in LANGUAGES]
    shapes = [[line[:2] for line in pack.splitlines() if re.match(r"- |[0-9]+\. ", line)] for pack in packs]
    assert shapes[0] == shapes[1] == shapes[2]
    assert [pack.count("[") for pack in packs] == [packs[0].count("[")] * 3
