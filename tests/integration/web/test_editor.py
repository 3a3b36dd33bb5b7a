"""What the editors of a partner's site set up behind their private link, and what the wizard makes of it."""

import re
from typing import Any

import pytest

from tests.pages import Page, PageClient
from tests.ways import COMPLAINTS, walk
from wizard.domain.partner import Partner
from wizard.services import Services
from wizard.storage import Token

WAY = COMPLAINTS["en"]


def set_up(client: PageClient, editors: Token, section: str, /, *, status: int = 200, **typed: Any) -> Page:
    page = client.get(f"/partner/{editors}/{section}")
    url, values = page.form()
    return client.post(url, {**values, **typed, "go": "save"}, status=status)


def partner(services: Services) -> Partner:
    found = services.partners.get("advice")
    assert found
    return found


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_every_section_is_a_page_in_each_language(client: PageClient, editors: Token, language: str) -> None:
    overview = client.get(f"/partner/{editors}/?lang={language}")
    sections = [str(a["href"]) for a in overview.soup.select("dl.facts a")]
    assert len(sections) == 8
    for section in sections:
        page = client.get(section)
        assert f'<html lang="{language}"' in page.html
        assert "noindex" in page.response.headers["X-Robots-Tag"]
        assert page.response.headers["Content-Security-Policy"].endswith("frame-ancestors 'none'")


def test_the_lines_to_copy_name_the_partner_and_nothing_of_the_link(client: PageClient, editors: Token) -> None:
    page = client.get(f"/partner/{editors}/")
    script, frame = (area.get_text() for area in page.soup.find_all("textarea"))
    assert script.splitlines() == [
        '<div data-dear-company data-partner="advice" data-lang="en"></div>',
        '<script async src="http://localhost/embed.js"></script>',
        '<noscript><a href="http://localhost/p/advice/en/">Write to a company</a></noscript>',
    ]
    assert 'src="http://localhost/p/advice/en/"' in frame
    assert editors not in script + frame


def test_origins_hold_at_once(client: PageClient, editors: Token) -> None:
    done = set_up(
        client, editors, "site", name="Advice & <b>Co</b>", origins="https://a.example/\nhttps://B.example:8443"
    )
    assert "Saved: Your site." in done.text
    policy = client.raw("/p/advice/en/nowhere").headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://a.example https://b.example:8443")
    assert "Offered together with Advice &amp; &lt;b&gt;Co&lt;/b&gt;" in client.get("/p/advice/en/").html


@pytest.mark.parametrize(
    "typed",
    [
        {"origins": "*"},
        {"origins": "https://a.example\nhttps://b.example;script-src"},
        {"origins": ""},
        {"origins": "\n".join(f"https://{number}.advice.example" for number in range(11))},
        {"name": ""},
        {"name": "x" * 81},
    ],
)
def test_bad_input_is_named_and_stays_in_the_form(
    client: PageClient, services: Services, editors: Token, typed: dict[str, str]
) -> None:
    before = partner(services)
    page = set_up(client, editors, "site", status=422, **typed)
    assert len(page.errors) == 1
    assert {name: page.form()[1][name] for name in typed} == typed
    assert partner(services) == before


def test_what_no_form_asks_is_not_taken(client: PageClient, services: Services, editors: Token) -> None:
    """Mass assignment: fields that another section has, or none."""
    set_up(client, editors, "privacy", privacy="Ours.", key="evil", name="Evil", origins="https://evil.example")
    after = partner(services)
    assert (after.key, after.name, after.origins, after.privacy) == (
        "advice",
        "Advice Centre",
        ("https://advice.example",),
        "Ours.",
    )


def test_only_offered_kinds_and_languages_are_on_the_first_page(client: PageClient, editors: Token) -> None:
    set_up(client, editors, "offered", languages=["da", "de"], kinds=["complaint", "question"], country="DE")
    page = client.get("/p/advice/en/?topic=kettle&_external=x")
    assert (page.url, page.form()[1]["topic"], page.form()[1]["country"]) == ("/p/advice/de/", "kettle", "DE")
    assert [one["value"] for one in page.soup.select("input[name=kind]")] == ["complaint", "question"]
    assert [one.get_text() for one in page.soup.select(".language-switch button")] == ["Deutsch", "Dansk"]
    client.post("/p/advice/de/", {**WAY["start"], "kind": "compliment"}, status=422)
    assert client.get("/p/advice/", headers={"Accept-Language": "da"}).url == "/p/advice/da/"
    assert len(client.get("/en/").soup.select("input[name=kind]")) == 4
    set_up(client, editors, "offered", languages=[], status=422)


def test_their_advice_stands_where_it_helps_and_can_be_changed_and_removed(
    client: PageClient, services: Services, editors: Token
) -> None:
    link: dict[str, Any] = {
        "text": "Your <i>rights</i>",
        "url": "https://advice.example/rights",
        "kind": "complaint",
        "step": "subject",
    }
    set_up(client, editors, "links", **link)
    set_up(client, editors, "links", **(link | {"kind": "question", "text": "Ask well"}))
    set_up(client, editors, "links", status=422, **(link | {"url": "javascript:alert(1)"}))
    subject = walk(client, "en", WAY, until="subject", prefix="/p/advice")
    (found,) = subject.soup.find_all("a", href="https://advice.example/rights")
    assert found.get_text().startswith("Your <i>rights</i>")
    assert (found["target"], found["rel"]) == ("_blank", ["noreferrer", "noopener"])
    assert "Advice from Advice Centre:" in subject.text
    assert "Advice from" not in walk(client, "en", WAY, until="subject").text
    page = client.get(f"/partner/{editors}/links")
    change = next(str(a["href"]) for a in page.soup.find_all("a") if "Change" in a.get_text())
    url, values = client.get(change.partition("#")[0]).form()
    assert values["text"] == "Your <i>rights</i>"
    client.post(url, {**values, "text": "Rights"})
    assert [one.text for one in partner(services).links] == ["Rights", "Ask well"]
    client.send(client.get(f"/partner/{editors}/links"), to="links?lang=en", go="remove")
    assert [one.text for one in partner(services).links] == ["Ask well"]


def test_an_adviser_bodies_and_their_own_privacy_text(client: PageClient, services: Services, editors: Token) -> None:
    set_up(client, editors, "adviser", status=422, heading="", text="Free")
    set_up(client, editors, "adviser", status=422, heading="Talk to us", phone="call me")
    set_up(client, editors, "adviser", heading="Talk to us", phone="+45 12 34-56", address="help@advice.example")
    set_up(client, editors, "bodies", name="The <b>Board</b>", text="Decides.\nFree.", url="https://board.example/")
    set_up(client, editors, "privacy", privacy="<script>alert(1)</script>\nWe keep logs.")
    check = walk(client, "en", WAY, prefix="/p/advice")
    assert check.soup.find("a", href="tel:+45123456")
    assert check.soup.find("a", href="mailto:help@advice.example")
    sent = client.send(check, channel="email")
    assert "Talk to us" in sent.text
    bodies = client.get(f"{sent.url}bodies")
    assert "Named by Advice Centre" in bodies.text
    assert bodies.soup.find("a", href="https://board.example/")
    for language in ("en", "de", "da"):
        privacy = client.get(f"/p/advice/{language}/about/privacy")
        assert "<script>alert(1)</script> We keep logs." in privacy.text
        assert "We keep logs." not in client.get(f"/{language}/about/privacy").text
    set_up(client, editors, "adviser", heading="", phone="", address="")
    assert partner(services).adviser is None


def test_statistics_are_off_until_they_are_wanted(client: PageClient, services: Services, editors: Token) -> None:
    assert not partner(services).statistics
    set_up(client, editors, "statistics", statistics="y")
    assert partner(services).statistics


def test_two_windows_lose_nothing(client: PageClient, services: Services, editors: Token) -> None:
    one, other = client.get(f"/partner/{editors}/privacy"), client.get(f"/partner/{editors}/privacy")
    set_up(client, editors, "statistics", statistics="y")
    client.send(one, privacy="From one window.", go="save")
    told = client.send(other, privacy="From the other.", go="save", status=422)
    assert "in another window in the meantime" in told.errors[0]
    assert told.form()[1]["privacy"] == "From the other."
    assert partner(services).privacy == "From one window."
    client.send(told, go="save")
    assert (partner(services).privacy, partner(services).statistics) == ("From the other.", True)
    assert client.send(other, privacy="From the other.", go="save").status == 200  # nothing to ask about


def test_a_mistake_in_one_window_does_not_hide_what_another_has_saved(
    client: PageClient, services: Services, editors: Token
) -> None:
    one, other = client.get(f"/partner/{editors}/site"), client.get(f"/partner/{editors}/site")
    client.send(one, origins="https://new.example", go="save")
    wrong = client.send(other, name="Advice", origins="*", go="save", status=422)
    told = client.send(wrong, origins="https://advice.example", go="save", status=422)
    assert "in another window in the meantime" in told.errors[0]
    assert partner(services).origins == ("https://new.example",)
    client.send(told, go="save")
    assert partner(services).origins == ("https://advice.example",)


def test_what_is_no_list_has_nothing_to_remove(client: PageClient, services: Services, editors: Token) -> None:
    before = partner(services)
    url, values = client.get(f"/partner/{editors}/privacy").form()
    client.post(url, {**values, "go": "remove"}, status=400)
    assert partner(services) == before


@pytest.mark.parametrize(
    "typed", ["https://advice.example\nMonday to Friday", "https://me@advice.example/", "https://x"]
)
def test_where_the_adviser_is_found_is_no_link_that_leads_elsewhere(
    client: PageClient, services: Services, editors: Token, typed: str
) -> None:
    page = set_up(client, editors, "adviser", heading="Talk to us", address=typed, status=422)
    assert "must be the address of a page" in page.errors[0]
    assert partner(services).adviser is None


def test_a_link_that_is_none_or_no_longer_says_so(client: PageClient, services: Services, editors: Token) -> None:
    services.partners.invite("advice")
    for nonsense in (editors, "A" * 43, "x"):
        page = client.get(f"/partner/{nonsense}/", status=404)
        assert page.h1 == "This link does not work"
        assert client.get(f"/partner/{nonsense}/site", status=404).h1 == page.h1
    client.post(f"/partner/{editors}/site", {"name": "Evil"}, status=403)


def test_a_form_without_its_token_changes_nothing(client: PageClient, services: Services, editors: Token) -> None:
    before = partner(services)
    for guard in ("", "x" * 43):
        client.post(f"/partner/{editors}/privacy", {"guard": guard, "privacy": "Evil", "go": "save"}, status=403)
    assert partner(services) == before
    client.get(f"/partner/{editors}/nothing", status=404)


def test_a_case_lives_on_when_its_partner_is_removed(client: PageClient, services: Services) -> None:
    page = walk(client, "en", WAY, until="details", prefix="/p/advice")
    services.partners.remove("advice")
    gone = client.get(page.url + "?x=1", status=404)
    assert gone.h1 == "This service is no longer offered at this address"
    onward = next(str(a["href"]) for a in gone.soup.find_all("a") if "Open the same page" in a.get_text())
    assert onward == page.url.removeprefix("/p/advice") + "?x=1"
    assert client.get(onward).h1 == page.h1
    url, values = page.form()
    sent = client.post(url, {**values, **WAY["details"], "go": "next"})
    assert sent.url == page.url.removeprefix("/p/advice").replace("details", "request")


@pytest.mark.parametrize(
    "path",
    ["/p/gone//evil.example/", "/p/gone/", "/p/gone", "/p/gone/en%0d%0aX:y/", "/p/gone/en/%0dX:y", "/p/gone/en%5c/"],
)
def test_without_its_partner_no_address_leads_elsewhere(client: PageClient, path: str) -> None:
    page = client.get(path, status=404)
    (button,) = page.soup.select("p.actions a")
    assert re.match(r"/(en/.*)?$", str(button["href"])), button["href"]
    answer = client._client.post(path)
    assert re.match(r"/(en/.*)?$", answer.headers.get("Location", "/"))
