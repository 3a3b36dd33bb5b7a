"""Back, reload, a second tab, another language, a mistake, a day's pause: nothing typed goes missing."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import COMPLAINTS, walk

MakeApp = Callable[..., Flask]
WAY = COMPLAINTS["en"]


def value(page: Page, name: str) -> str:
    return str(page.form()[1].get(name, ""))


def test_a_mistake_keeps_what_was_typed_and_says_what_to_do(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    page = client.send(page, status=422, happened="", order_number="4711", bought_on="31.12.2031")
    assert page.html.count("There is a problem") == 1
    assert page.soup.title is not None
    assert page.soup.title.get_text().startswith("Error:")
    assert page.errors == [
        "This date is in the future. Check the year.",
        "Say what happened. A few sentences are enough.",
    ]
    assert value(page, "order_number") == "4711"
    again = client.get(page.url)
    assert value(again, "order_number") == "4711"
    assert value(again, "bought_on") == "31.12.2031"


def test_back_keeps_an_unfinished_page(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    before = client.send(page, go="back", order_number="4711")
    assert before.url.endswith("/subject")
    assert value(client.get(page.url), "order_number") == "4711"


def test_a_language_switch_keeps_what_was_typed(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    danish = client.send(page, go="lang:da", order_number="4711")
    assert danish.url.startswith("/da/")
    assert value(danish, "order_number") == "4711"
    assert danish.soup.find("html", lang="da")


def test_jumping_ahead_lands_on_the_first_gap(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="subject")
    assert client.get(page.url.replace("subject", "check")).url == page.url


def test_an_earlier_page_can_be_changed_and_the_rest_stays(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    page = client.get(page.url.replace("check", "subject"))
    page = client.send(page, product="Ronda kettle, red")
    check = client.get(page.url.replace("details", "check"))
    assert "Ronda kettle, red" in check.letter
    assert "Water runs out of the bottom." in check.letter


def test_two_tabs_that_change_the_same_page_are_shown_both_versions(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    here = there = client.get(page.url)
    client.send(there, happened="First version.", order_number="1")
    clash = client.send(here, status=409, happened="Second version.", order_number="1")
    assert "First version." in clash.text
    assert value(clash, "happened") == "Second version."
    settled = client.send(clash)
    assert settled.url.endswith("/request")
    assert "Second version." in settled.letter


def test_two_tabs_on_different_pages_are_no_conflict(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="request")
    other = client.get(page.url.replace("request", "subject"))
    client.send(other, product="Another kettle")
    assert client.send(page).url.endswith("/opening")


def test_the_same_answer_from_two_tabs_is_no_conflict(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    here = there = client.get(page.url)
    client.send(there, **WAY["details"])
    assert client.send(here, **WAY["details"]).url.endswith("/request")


def test_a_pause_of_days_loses_nothing_and_is_no_conflict(client: PageClient, clock: object) -> None:
    page = walk(client, "en", WAY, until="request")
    clock.forward(timedelta(days=20))  # type: ignore[attr-defined]
    assert client.send(page, by="2026-12-21").url.endswith("/opening")


def test_after_thirty_idle_days_the_letter_is_gone_and_the_page_says_so(client: PageClient, clock: object) -> None:
    page = walk(client, "en", WAY, until="request")
    clock.forward(timedelta(days=31))  # type: ignore[attr-defined]
    client.get(page.url, status=404)


@pytest.mark.parametrize("field", ["happened", "order_number", "tried", "proof"])
def test_a_secret_in_any_field_stops_the_way_and_is_not_saved(client: PageClient, field: str) -> None:
    page = walk(client, "en", WAY, until="details")
    typed = WAY["details"] | {field: "My password is hunter2secret"}
    stopped = client.send(page, status=422, **typed)
    assert "hunter2secret" in stopped.text
    assert "hunter2secret" not in client.get(page.url).html


def test_a_false_alarm_can_be_overruled_once_and_for_all(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    typed = WAY["details"] | {"happened": "My password is hunter2secret"}
    stopped = client.send(page, status=422, **typed)
    box = stopped.soup.find("input", attrs={"name": "overrule"})
    assert box is not None
    on = client.send(stopped, overrule=str(box["value"]))
    assert on.url.endswith("/request")
    assert "hunter2secret" in on.letter
    again = client.send(client.get(page.url))
    assert again.url.endswith("/request")


def test_a_secret_on_the_first_page_makes_no_case(client: PageClient) -> None:
    page = client.get("/en/")
    typed = WAY["start"] | {"topic": "my password is hunter2secret"}
    stopped = client.send(page, status=422, **typed)
    assert "hunter2secret" in stopped.text


def test_deleting_needs_a_button_and_is_final(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="details")
    ask = client.get(page.url.replace("details", "delete"))
    assert client.get(page.url).status == 200
    assert client.send(ask).h1 == "Everything is deleted"
    client.get(page.url, status=404)


def test_another_kind_of_letter_keeps_the_answers_and_asks_its_own(client: PageClient) -> None:
    page = walk(client, "en", WAY, until="request")
    start = client.get(page.url.replace("request", "start"))
    praise = client.send(start, kind="compliment")
    assert praise.url.endswith("/company")
    assert client.send(praise).url.endswith("/praise")


def test_not_sent_after_all_takes_the_mark_away(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    sent = client.send(page)
    assert "Well done" in sent.h1
    back = client.send(sent, to="/unsent")
    assert back.url.endswith("/check")


def autosave(client: PageClient, page: Page, **typed: str) -> None:
    _, values = page.form()
    form = page.soup.find(id="step-form")
    assert form is not None
    answer = client.raw_post(str(form["data-api"]), {**values, **typed})
    assert answer.status_code == 200


def test_half_an_address_saved_while_typing_does_not_undo_what_was_confirmed(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    start = client.get(page.url.replace("check", "start"))
    autosave(client, start, company="kjaerby-cykler.d.example")
    again = client.get(start.url)
    assert value(again, "company") == "kjaerby-cykler.d.example"
    client.send(again, company="kjaerby-cykler.dk")
    assert client.get(page.url).url.endswith("/check")


def test_a_kind_only_looked_at_asks_no_page_again(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    start = client.get(page.url.replace("check", "start"))
    autosave(client, start, kind="question")
    client.send(client.get(start.url), kind="complaint")
    assert client.get(page.url).url.endswith("/check")


def test_how_it_was_sent_survives_another_language(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    german = client.send(page, channel="phone", go="lang:de")
    checked = german.soup.select_one("input[name=channel][checked]")
    assert checked is not None
    assert checked["value"] == "phone"


def test_a_mistake_left_behind_is_met_before_sending(client: PageClient) -> None:
    page = walk(client, "en", WAY)
    details = client.get(page.url.replace("check", "details"))
    met = client.send(details, bought_on="soon", go="step:check")
    assert met.url.endswith("/details")
    assert value(met, "bought_on") == "soon"
    assert met.errors


def test_checking_again_keeps_what_was_typed_and_lets_the_research_propose_the_rest(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = walk(client, "en", WAY, until="company")
    sites = app.extensions["dear_company"].sites
    found = sites.get(HOST).facts
    sites.forget(HOST)
    sites.want(HOST)
    waiting = client.get(page.url)
    button = waiting.soup.select_one("button[data-check-again]")
    assert button is not None
    again = client.send(waiting, name="", language="da", go=str(button["value"]))
    assert value(again, "language") == "da"
    sites.put(found)
    there = client.get(page.url)
    assert value(there, "name").startswith("Kjærby Cykler")
    assert value(there, "language") == "da"


def test_the_first_page_in_another_language_keeps_what_was_typed(client: PageClient) -> None:
    page = client.get("/en/")
    _, values = page.form()
    typed = {**values, "kind": "question", "company": "kjaerby", "topic": "spare gasket", "country": "DK", "go": "lang"}
    button = page.soup.select_one(".language-switch button[lang=de]")
    assert button is not None
    german = client.post(str(button["formaction"]), typed)
    assert german.soup.html is not None
    assert german.soup.html["lang"] == "de"
    assert not german.errors
    kept = german.form()[1]
    assert {name: kept[name] for name in ("kind", "company", "topic", "country")} == {
        name: typed[name] for name in ("kind", "company", "topic", "country")
    }


def test_is_it_this_one_in_another_language_keeps_what_was_typed(client: PageClient) -> None:
    which = client.post("/en/", {**WAY["start"], "company": "Kjærby Cykler"})
    danish = client.send(which, to="/en/", go="lang")
    assert value(danish, "topic") == WAY["start"]["topic"]
