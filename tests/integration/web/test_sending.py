"""The last page and what follows: one big button with its reason, all other ways folded, and what was sent is noted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from flask import Flask
from icalendar import Calendar

from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import CANCELLATION, COMPLAINTS, PRAISE, QUESTION, Typed, walk
from wizard.domain.case import Case
from wizard.domain.facts import (
    Contact,
    ContactSort,
    Evidence,
    FormDetails,
    FormField,
    Purpose,
    SiteFacts,
    Status,
)
from wizard.domain.letter import Channel
from wizard.storage import Token

MakeApp = Callable[..., Flask]
LANGUAGES = ("en", "de", "da")
READ = Evidence(f"https://{HOST}/contact", "", datetime(2026, 11, 22, 8, tzinfo=UTC), "0" * 64)
HOURS = Evidence(f"https://{HOST}/hours", "Mon–Fri 9–16", READ.fetched_at, READ.sha256)
PRICE = Evidence(f"https://{HOST}/contact", "0.20 €/min", READ.fetched_at, READ.sha256)
PHONE = Contact(ContactSort.PHONES, "+4586123456", READ, purpose=Purpose.SERVICE, hours=HOURS, price=PRICE)
FORM = Contact(
    ContactSort.FORMS,
    f"https://{HOST}/contact",
    READ,
    purpose=Purpose.SERVICE,
    form=FormDetails(
        (
            FormField("Dit navn", required=True),
            FormField("E-mail", required=True),
            FormField("Ordrenr."),
            FormField("Emne", longest=30),
            FormField("Farve", required=True),
            FormField("Besked", required=True, longest=200, message=True),
        ),
        captcha=True,
    ),
)
PLACE = Contact(ContactSort.ADDRESSES, "Havnegade 7, 8000 Aarhus C", READ)
EMAIL = Contact(ContactSort.EMAILS, f"service@{HOST}", READ, purpose=Purpose.SERVICE)


def known(app: Flask, *contacts: Contact) -> None:
    """Research has read the site, and this is what it found."""
    found: Mapping[ContactSort, tuple[Contact, ...]] = {
        sort: tuple(one for one in contacts if one.sort is sort) for sort in ContactSort
    }
    facts = SiteFacts(f"https://{HOST}/", HOST, Status.COMPLETE, READ.fetched_at, language="da", contacts=found)
    app.extensions["dear_company"].sites.put(facts, host=HOST)


def without_research(way: Typed) -> Typed:
    return way | {"company": {}}


def case_of(app: Flask, page: Page) -> Case:
    case: Case = app.extensions["dear_company"].cases.load(Token(page.url.split("/c/")[1].split("/")[0])).case
    return case


def at(client: PageClient, page: Page, where: str) -> Page:
    return client.get(f"{page.url.rsplit('/', 1)[0]}/{where}")


def big_buttons(page: Page) -> list[str]:
    return [str(one["href"]) for one in page.soup.select(".button-send")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_big_button_for_mail_and_every_other_way_folded(make_app: MakeApp, language: str) -> None:
    page = walk(PageClient(make_app(language)), language, COMPLAINTS[language])
    assert [link.partition("?")[0] for link in big_buttons(page)] == ["mailto:service@kjaerby-cykler.dk"]
    folded = page.soup.select_one("details.fold .ways")
    assert folded is not None
    links = [str(link["href"]) for link in folded.select("a")]
    for part in ("mail.google.com", "outlook.live.com", "mail.yahoo.com", "/files/eml", "/files/txt", "/by/email"):
        assert any(part in link for link in links), part
    for end in ("/form", "/phone", "/by/chat", "/by/in_person", "/by/social"):
        assert any(link.endswith(end) for link in links), end


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_form_leads_to_the_form_field_by_field(make_app: MakeApp, language: str) -> None:
    app = make_app()
    client = PageClient(app)
    known(app, FORM)
    way = without_research(COMPLAINTS[language])
    page = walk(client, language, way)
    assert [link.rsplit("/", 1)[-1] for link in big_buttons(page)] == ["form"]
    form = at(client, page, "form")
    values = {
        label.text: str(form.soup.find(id=label["for"]).get("value"))  # type: ignore[union-attr]
        for label in form.soup.select(".copy-line .label")
    }
    assert values["Dit navn"] == way["opening"]["name"]
    assert values["Ordrenr."] == "4711"
    assert 10 < len(values["Emne"]) <= 30
    message = form.soup.find(id="form-text")
    assert message is not None
    assert 100 < len(message.text) <= 200
    label = form.soup.select_one('label[for="form-text"]')
    assert label is not None
    assert (label.text, label["lang"]) == ("Besked", "da")
    assert "Farve" in form.text  # not understood: named, and left to the customer
    left_out = form.soup.select("ul[lang] .as-typed")
    assert left_out
    assert form.soup.select_one(f'a.button-primary[href="{FORM.value}"][target="_blank"]')
    assert form.soup.select_one('a[href^="mailto:?subject="]')  # a copy to oneself


def test_the_form_says_what_is_left_out_of_copies_and_of_robots(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    known(app, FORM, replace(FORM, value=f"https://{HOST}/claims", sends_copy=True, label="Claims", form=None))
    form = at(client, walk(client, "en", without_research(COMPLAINTS["en"])), "form")
    assert "No copy will come to you unless their form says so." in form.text
    assert "They will ask whether you are a robot" in form.text
    wider = client.get(f"{form.url}?limit=5000")
    assert "Your whole letter fits." in wider.text
    assert "of 5000 characters" in wider.text
    other = client.get(f"{form.url}?form=1")
    assert "Their form offers you a copy" in other.text
    assert "of 1000 characters" in other.text


@pytest.mark.parametrize(
    "query", ["limit=", "limit=x", "limit=-5", "limit=99999999999999999999", "form=9", "form=-1", "form=x"]
)
def test_odd_lengths_and_numbers_break_no_form(make_app: MakeApp, query: str) -> None:
    app = make_app()
    client = PageClient(app)
    known(app, FORM)
    form = at(client, walk(client, "en", without_research(COMPLAINTS["en"])), "form")
    assert client.get(f"{form.url}?{query}").soup.find(id="form-text") is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_urgent_is_phoned_first_and_mailed_beside(make_app: MakeApp, language: str) -> None:
    app = make_app()
    client = PageClient(app)
    known(app, EMAIL, PHONE)
    soon = COMPLAINTS[language] | {"company": {}, "request": {"by": "2026-11-24"}}
    page = walk(client, language, soon)
    first, beside = big_buttons(page)
    assert first.endswith("/phone")
    assert beside.startswith("mailto:")
    assert "Mon–Fri 9–16" in page.text
    assert page.form()[1]["channel"] == "email"
    phone = at(client, page, "phone")
    for part in ("+45 86 12 34 56", "0.20 €/min", "4711"):
        assert part in phone.text
    assert {str(link["href"]) for link in phone.soup.select(".source-mark")} == {READ.url, HOURS.url}


def test_a_letter_too_long_for_a_link_is_copied_and_nobody_is_told_of_lengths(client: PageClient) -> None:
    story = "Water runs out of the bottom, every morning anew. " * 40
    long = COMPLAINTS["en"] | {"details": COMPLAINTS["en"]["details"] | {"happened": story}}
    page = walk(client, "en", long)
    (link,) = big_buttons(page)
    assert link.startswith("mailto:service@kjaerby-cykler.dk?subject=")
    assert "&body=" not in link
    text = page.soup.find(id="whole-letter")
    assert text is not None
    assert text.text.count("every morning anew.") == 40
    assert "too long" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["chat", "in_person", "social", "email"])
def test_each_way_has_its_page(make_app: MakeApp, name: str, language: str) -> None:
    client = PageClient(make_app(language))
    page = at(client, walk(client, language, COMPLAINTS[language]), f"by/{name}")
    assert page.soup.select("textarea[readonly], .sheet")
    back = page.soup.select_one('a[href*="by="]')
    assert back is not None
    check = client.get(str(back["href"]))
    assert check.form()[1]["channel"] == name


@pytest.mark.parametrize("name", ["phone", "post", "other", "x", "form"])
def test_other_names_are_no_page(client: PageClient, name: str) -> None:
    page = walk(client, "en", COMPLAINTS["en"])
    client.get(page.url.replace("check", f"by/{name}"), status=404)


# --- "I have sent it" ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_sent_when_how_and_by_when(make_app: MakeApp, language: str) -> None:
    app = make_app(language)
    client = PageClient(app)
    page = client.send(walk(client, language, COMPLAINTS[language]), channel="email")
    sent = case_of(app, page).letters[0].sent
    assert sent is not None
    assert (sent.on, sent.channel) == (date(2026, 11, 22), Channel.EMAIL)
    facts = page.soup.select_one(".sent-facts")
    assert facts is not None
    for part in ("4711", "22", "service@kjaerby-cykler.dk", "2026"):
        assert part in facts.text
    assert len(facts.select("dd")) == 4
    undone = client.send(page, to="/unsent")
    assert undone.url.endswith("/check")
    assert case_of(app, undone).letters[0].sent is None


@pytest.mark.parametrize(
    ("on", "error"),
    [
        ("2026-11-23", "This date is in the future. Check the year."),
        ("2026-11-21", "You began this letter on 22 November 2026. Enter that day or a later one."),
        ("yesterday", "Enter the date as day, month and year, like 14/11/2026."),
    ],
)
def test_a_day_on_which_it_cannot_have_been_sent(make_app: MakeApp, on: str, error: str) -> None:
    app = make_app()
    client = PageClient(app)
    page = client.send(walk(client, "en", COMPLAINTS["en"]), status=422, channel="email", on=on)
    assert page.errors == [error]
    assert case_of(app, page).letters[0].sent is None


def test_an_empty_day_is_today(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    sent = case_of(app, client.send(walk(client, "en", QUESTION), channel="form", on="")).letters[0].sent
    assert sent is not None
    assert sent.on == date(2026, 11, 22)


@pytest.mark.parametrize("channel", list(Channel))
def test_every_way_can_be_how_it_was_sent(make_app: MakeApp, channel: Channel) -> None:
    app = make_app()
    client = PageClient(app)
    page = client.send(walk(client, "en", QUESTION), channel=channel)
    sent = case_of(app, page).letters[0].sent
    assert sent is not None
    assert sent.channel is channel
    assert page.h1.startswith("Noted" if channel is Channel.PHONE else "Well done")


def test_a_compliment_has_no_clocks(client: PageClient) -> None:
    page = client.send(walk(client, "en", PRAISE), channel="email")
    facts = page.soup.select_one(".sent-facts")
    assert facts is not None
    assert len(facts.select("dd")) == 3
    assert "calendar" not in page.text
    assert client.raw(f"{page.url}dates.ics").status_code == 404


@pytest.mark.parametrize(
    ("way", "days"),
    [
        (COMPLAINTS["en"], [date(2026, 12, 8)]),  # after the day that was asked for
        (CANCELLATION, [date(2026, 12, 7), date(2026, 12, 31)]),  # after two weeks, and the contract's last day
    ],
)
def test_the_days_to_come_as_a_calendar_file(client: PageClient, way: Typed, days: list[date]) -> None:
    page = client.send(walk(client, "en", way), channel="email")
    answer = client.raw(f"{page.url}dates.ics")
    assert answer.content_type == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    found = {entry.decoded("dtstart").date(): entry for entry in Calendar.from_ical(answer.data).walk("VEVENT")}
    assert sorted(found) == [date(2026, 11, 25), *days]  # first after three working days
    assert all(page.url in str(entry["url"]) for entry in found.values())


# --- What was said ---

TALK: dict[str, Any] = {
    "who": "Mette",
    "reference": "T-4711",
    "said": "A new one is on its way.",
    "by": "2026-12-01",
    "on": "2026-11-21",
    "at": "14:30",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("how", ["phone", "chat", "in_person"])
def test_a_talk_is_noted_in_the_case_and_can_be_removed(make_app: MakeApp, how: str, language: str) -> None:
    app = make_app(language)
    client = PageClient(app)
    check = walk(client, language, COMPLAINTS[language])
    where = "phone" if how == "phone" else f"by/{how}"
    page = client.send(at(client, check, where), to="/history/talk", **TALK)
    (talk,) = case_of(app, page).events
    assert (talk.what, talk.how, talk.who, talk.reference) == ("talk", Channel(how), "Mette", "T-4711")
    assert (talk.said, talk.by) == ("A new one is on its way.", date(2026, 12, 1))
    assert talk.at == datetime(2026, 11, 21, 13, 30, tzinfo=UTC)  # 14:30 in Copenhagen and in Berlin
    for part in ("Mette", "T-4711", "A new one is on its way."):
        assert part in page.text
    page = client.send(page, to="/history")
    assert case_of(app, page).events == ()
    assert "T-4711" not in page.text


def test_a_talk_stands_on_the_case_page_and_its_promise_in_the_calendar(make_app: MakeApp) -> None:
    client = PageClient(make_app())
    page = client.send(walk(client, "en", COMPLAINTS["en"]), channel="email")
    client.send(client.get(f"{page.url}phone"), to="/history/talk", **TALK)
    again = client.get(page.url)
    assert "T-4711" in again.text
    entries = Calendar.from_ical(client.raw(f"{page.url}dates.ics").data).walk("VEVENT")
    assert [entry.decoded("dtstart").date() for entry in entries] == [date(2026, 12, 2)]  # the day after
    assert "A new one is on its way." in str(entries[0]["description"])


def test_pressed_twice_it_stands_once(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = at(client, walk(client, "en", COMPLAINTS["en"]), "phone")
    client.send(page, to="/history/talk", **TALK)
    client.send(page, to="/history/talk", **TALK)
    assert len(case_of(app, page).events) == 1


@pytest.mark.parametrize("field", ["who", "reference", "said", "by", "on", "at"])
def test_a_secret_in_a_note_is_not_kept(make_app: MakeApp, field: str) -> None:
    app = make_app()
    client = PageClient(app)
    card = "4111 1111 1111 1111"
    page = at(client, walk(client, "en", COMPLAINTS["en"]), "phone")
    stopped = client.send(page, to="/history/talk", status=422, **{**TALK, field: f"My card {card}"})
    assert stopped.errors
    assert case_of(app, page).events == ()
    assert card not in client.get(page.url).html


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"said": " "}, "Note what they said or promised."),
        ({"on": "2026-11-23", "by": ""}, "This date is in the future. Check the year."),
        ({"by": "2026-11-20"}, "This is before the day itself. Check the date."),
        ({"at": "half past two"}, "Enter the time as hours and minutes, like 14:30."),
    ],
)
def test_what_to_mend_in_a_note(client: PageClient, typed: dict[str, str], error: str) -> None:
    page = at(client, walk(client, "en", COMPLAINTS["en"]), "phone")
    stopped = client.send(page, to="/history/talk", status=422, **{**TALK, **typed})
    assert stopped.errors == [error]
    assert 'value="T-4711"' in stopped.html


def test_a_note_may_know_neither_day_nor_hour(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = at(client, walk(client, "en", COMPLAINTS["en"]), "phone")
    noted = client.send(page, to="/history/talk", said="They will call.", on="", at="")
    assert "22 November 2026" in noted.text
    assert "00:00" not in noted.text


def test_strangers_note_nothing(make_app: MakeApp) -> None:
    app = make_app()
    client = PageClient(app)
    page = at(client, walk(client, "en", COMPLAINTS["en"]), "phone")
    url, values = page.form("/history/talk")
    client.post(url, {**values, **TALK, "guard": "wrong"}, status=403)
    client.post(url.replace("/talk", "/no_such"), {**values, **TALK}, status=404)
    assert case_of(app, page).events == ()
