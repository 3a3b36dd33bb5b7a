"""From the first second on: what is being read, what was found; nobody waits, and what is found joins later."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from flask import Flask

from tests.integration.conftest import Clock
from tests.integration.web.conftest import MakeApp
from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import COMPLAINTS, walk
from wizard.domain.facts import ContactSort, PageKind, Progress, SiteFacts, Status
from wizard.domain.language import Message
from wizard.services import Services

UNDER_WAY = Progress(
    Message("Reading page %(number)s …", {"number": "4"}),
    3,
    12,
    (PageKind.CONTACT, PageKind.RETURNS),
    {ContactSort.EMAILS: 2, ContactSort.PHONES: 1},
    questions=14,
)


class Later:
    """A queue whose jobs wait."""

    def __init__(self) -> None:
        self.hosts: list[str] = []

    def mails(self) -> None:
        """Nothing is mailed here."""

    def research(self, host: str) -> None:
        self.hosts.append(host)


class Company:
    """A customer's case on its company page, and the reading of the site in the test's hands."""

    def __init__(self, app: Flask, language: str = "en") -> None:
        self.app = app
        self.client = PageClient(app)
        self.page = walk(self.client, language, COMPLAINTS[language], until="company")
        self.services = cast("Services", app.extensions["dear_company"])
        self.queue = Later()
        app.extensions["dear_company"] = replace(self.services, queue=self.queue)
        record = self.services.sites.get(HOST)
        assert record
        assert record.facts
        self.facts: SiteFacts = record.facts

    def begin(self) -> None:
        self.services.sites.want(HOST, anew=True)
        self.services.sites.claim(HOST)
        self.services.sites.progress(HOST, UNDER_WAY)

    def begin_from_nothing(self) -> None:
        self.services.sites.forget(HOST)
        self.begin()

    def reload(self, key: str = "company") -> Page:
        return self.client.get(self.page.url.rsplit("/", 1)[0] + f"/{key}")

    @property
    def state(self) -> dict[str, Any]:
        token = self.page.url.split("/c/")[1].split("/")[0]
        language = self.page.url.split("/")[1]
        answer = self.client.raw(f"/api/v1/cases/{token}/research?lang={language}").json
        assert answer is not None
        return dict(answer)


@pytest.mark.parametrize(
    ("language", "doing", "found", "pages"),
    [
        (
            "en",
            "Reading page 4 …",
            "Found so far: 2 e-mail addresses, 1 phone number, 14 questions, pages: Contact, Returns",
            "3 of at most 12 pages read",
        ),
        (
            "de",
            "Wir lesen Seite 4 …",
            "Bisher gefunden: 2 E-Mail-Adressen, 1 Telefonnummer, 14 Fragen, Seiten: Kontakt, Rückgabe",
            "3 von höchstens 12 Seiten gelesen",
        ),
        (
            "da",
            "Læser side 4 …",
            "Fundet indtil nu: 2 mailadresser, 1 telefonnummer, 14 spørgsmål, sider: Kontakt, Retur",
            "3 af højst 12 sider læst",
        ),
    ],
)
def test_the_page_and_the_script_are_told_the_same(
    make_app: MakeApp, language: str, doing: str, found: str, pages: str
) -> None:
    here = Company(make_app(), language)
    here.begin_from_nothing()
    assert here.state == {"done": False, "message": doing, "found": found, "pages": pages, "read": 3, "most": 12}
    shown = here.reload()
    for sentence in (doing, found, pages):
        assert sentence in shown.text
    bar = shown.soup.find("progress")
    assert bar
    assert (bar["value"], bar["max"]) == ("3", "12")


def test_from_the_first_second_there_is_something_to_read(make_app: MakeApp) -> None:
    here = Company(make_app())
    here.services.sites.forget(HOST)
    here.services.sites.want(HOST)
    shown = here.reload()
    assert "Looking at their first page …" in shown.text
    bar = shown.soup.find("progress")
    assert bar
    assert not bar.has_attr("value")
    assert "Found so far: nothing yet" in shown.text
    assert here.state["done"] is False
    assert here.state["message"] == "Looking at their first page …"


def test_who_went_on_is_told_on_the_later_pages_and_led_back_with_nothing_lost(make_app: MakeApp) -> None:
    here = Company(make_app())
    here.begin_from_nothing()
    waiting = here.reload()
    later = here.client.send(waiting, name="Kjærby Cykler", country="DK")
    assert later.url.endswith("/subject")
    assert "We are still reading their site" in later.text
    here.services.sites.put(here.facts)
    later = here.reload("subject")
    told = "We have finished reading their site. Found: 1 e-mail address, 1 phone number, 2 questions, pages:"
    assert told in later.text
    assert here.state["message"].startswith(told)
    button = later.soup.select_one("[data-look]")
    assert button
    back = here.client.send(later, product="Ronda kettle", go=str(button["value"]))
    assert back.url.endswith("/company")
    assert "service@kjaerby-cykler.dk" in back.text
    on = here.client.send(back)
    assert on.form()[1]["product"] == "Ronda kettle"
    assert "We have finished reading" not in on.text


def test_what_came_while_somebody_typed_is_news_on_the_next_page(make_app: MakeApp) -> None:
    """They had the page of a reading under way before them when they pressed the button."""
    here = Company(make_app())
    here.begin_from_nothing()
    waiting = here.reload()
    here.services.sites.put(here.facts)
    later = here.client.send(waiting, name="Kjærby Cykler", country="DK")
    assert "We have finished reading their site. Found:" in later.text


@pytest.mark.parametrize("said", ["yesterday", "2026-11-22", "2026-11-22T12:00:00", ""])
def test_a_strange_answer_to_what_was_seen_is_none(make_app: MakeApp, said: str) -> None:
    here = Company(make_app())
    later = here.client.send(here.page, facts_read=said)
    assert later.soup.select_one(".news")


def test_who_has_seen_it_all_is_told_nothing(make_app: MakeApp) -> None:
    here = Company(make_app())
    later = here.client.send(here.page)
    assert later.soup.select_one(".news") is None


def test_a_site_that_could_not_be_read_is_no_news(make_app: MakeApp) -> None:
    here = Company(make_app())
    here.begin_from_nothing()
    later = here.client.send(here.reload(), name="Kjærby Cykler", country="DK")
    here.services.sites.put(replace(here.facts, status=Status.UNREACHABLE))
    assert here.reload("subject").soup.select_one(".news") is None
    assert here.state["message"] == "We could not read their site."
    assert later.url.endswith("/subject")


def test_looking_again_keeps_what_is_known_on_the_page_and_what_was_typed(make_app: MakeApp) -> None:
    here = Company(make_app())
    button = here.page.soup.find("button", string="Read the site again")
    assert button
    _, values = here.page.form()
    again = here.client.post(str(button["formaction"]), {**values, "name": "Kjærby on the corner"})
    assert here.queue.hosts == [HOST]
    assert "We are reading kjaerby-cykler.dk again" in again.text
    assert "service@kjaerby-cykler.dk" in again.text
    assert again.form()[1]["name"] == "Kjærby on the corner"
    assert again.soup.find("button", string="Read the site again") is None
    here.client.post(str(button["formaction"]), values)
    assert here.queue.hosts == [HOST]


def test_looking_again_is_limited(make_app: MakeApp) -> None:
    here = Company(make_app(RESEARCH_PER_HOST="2 per hour"))
    button = here.page.soup.find("button", string="Read the site again")
    assert button
    _, values = here.page.form()
    for status in (200, 200, 429):
        here.client.post(str(button["formaction"]), values, status=status)


def test_when_the_facts_are_from_is_said_honestly(make_app: MakeApp, clock: Clock) -> None:
    here = Company(make_app())
    assert "Read on 22 November 2026." in here.page.text
    clock.forward(timedelta(days=8))
    here.services.sites.unchanged(HOST)
    assert "Checked again on 30 November 2026: nothing had changed." in here.reload().text
    clock.forward(timedelta(days=8))
    trouble = Message("%(host)s cannot be reached at the moment.", {"host": HOST})
    here.services.sites.put(replace(here.facts, status=Status.UNREACHABLE, problems=(trouble,)))
    shown = here.reload().text
    assert "We could not read their site again just now kjaerby-cykler.dk cannot be reached at the moment." in shown
    assert "What you see here is what it said on 22 November 2026." in shown
    assert "service@kjaerby-cykler.dk" in shown
