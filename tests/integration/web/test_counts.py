"""What a partner learns of the letters that are written on its site: numbers, from ten up, where its switch is on."""

import csv
import io
from datetime import date, timedelta

import pytest
from flask import Flask

from tests.integration.conftest import Clock
from tests.integration.web.test_editor import set_up
from tests.integration.web.test_portable import brought_back, saved
from tests.pages import PageClient
from tests.site import HOST
from tests.ways import COMPLAINTS, PRAISE, walk
from wizard.domain.case import Answer
from wizard.domain.counts import COMPANIES, LETTERS, Count
from wizard.services import Services, reminders
from wizard.storage import Token

WAY, ON = COMPLAINTS["en"], "/p/advice"


@pytest.fixture
def client(app: Flask, editors: Token) -> PageClient:
    """With the switch on."""
    client = PageClient(app)
    set_up(client, editors, "statistics", statistics="y")
    return client


def counted(services: Services) -> dict[tuple[str, str], int]:
    return {(one.first, one.second): one.n for one in services.counts.of("advice")}


def test_the_way_of_a_letter_is_counted_once(client: PageClient, services: Services) -> None:
    page = walk(client, "en", WAY, prefix=ON)
    assert counted(services) == {("complaint", "begun"): 1, (HOST, ""): 1}
    page = client.send(page, channel="email")
    for _ in range(2):
        page = client.send(page, to="/end", how="solved")
        page = client.send(page, to="/end", how="open")
    ended = {("complaint", "begun"): 1, ("complaint", "sent"): 1, ("complaint", "solved"): 1, (HOST, ""): 1}
    assert counted(services) == ended
    back = brought_back(client, saved(client, page))
    client.send(client.get(back.url.replace("/da/", f"{ON}/en/")), to="/end", how="solved")
    assert counted(services) == ended


def test_nothing_is_counted_elsewhere_or_while_the_switch_is_off(
    client: PageClient, services: Services, editors: Token
) -> None:
    outside = walk(client, "en", PRAISE)
    client.send(client.get(f"{ON}{outside.url}"), channel="email")  # sent there, it still is none of theirs
    set_up(client, editors, "statistics", statistics=[])
    before = walk(client, "en", PRAISE, prefix=ON)
    set_up(client, editors, "statistics", statistics="y")
    client.send(before, channel="email")
    assert counted(services) == {}


def test_what_happens_while_nothing_is_counted_is_not_counted_later(
    client: PageClient, services: Services, editors: Token
) -> None:
    page = walk(client, "en", WAY, prefix=ON)
    before = counted(services)
    set_up(client, editors, "statistics", statistics=[])
    page = client.send(page, channel="email")
    set_up(client, editors, "statistics", statistics="y")
    client.send(page, to="/end", how="solved")
    assert counted(services) == before | {("complaint", "solved"): 1}


def test_a_number_is_shown_when_nothing_can_be_added_to_it_any_more(
    client: PageClient, services: Services, editors: Token, clock: Clock
) -> None:
    monday = clock().date() - timedelta(days=clock().weekday())
    services.counts.add("advice", [Count(LETTERS, monday, "question", "begun", 12)])
    clock.now = clock.now.replace(hour=0, minute=59) + timedelta(days=7 - clock().weekday())
    assert "Fewer than 10 so far" in client.get(f"/partner/{editors}/counts").text
    clock.forward(timedelta(minutes=1))
    assert client.get(f"/partner/{editors}/counts").soup.select("td.number")


def test_solved_without_a_letter(client: PageClient, services: Services) -> None:
    client.send(walk(client, "en", WAY, prefix=ON, until="company"), to="/solved")
    assert counted(services) == {("complaint", "begun"): 1, ("complaint", "no_letter_needed"): 1}


def test_what_is_said_to_a_reminder_counts_too(client: PageClient, services: Services, editors: Token) -> None:
    page = client.send(walk(client, "en", PRAISE, prefix=ON), channel="email")
    case = Token(page.url.split("/c/")[1].strip("/"))
    reminders.record(services, case, reminders.Said(Answer.SOLVED, 0, None, None, ""))
    assert counted(services)["compliment", "solved"] == 1


def test_the_page_and_the_table_show_the_same_and_nothing_under_ten(
    client: PageClient, services: Services, editors: Token, clock: Clock
) -> None:
    address = f"/partner/{editors}/counts"
    assert "Fewer than 10 so far" in client.get(address).text
    monday = clock().date() - timedelta(days=clock().weekday())
    rows = [
        Count(LETTERS, monday - timedelta(weeks=1), kind, "begun", n)
        for kind, n in (("question", 17), ("complaint", 9))
    ]
    rows += [
        Count(COMPANIES, monday.replace(month=7, day=1), host, n=n)
        for host, n in (("shop.example", 23), ("rare.example", 9))
    ]
    services.counts.add("advice", rows)
    page = client.get(address)
    assert [cell.get_text() for cell in page.soup.select("td.number")] == ["17", "17", "23"]
    assert "rare.example" not in page.html
    answer = client.raw(f"{address}.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    table = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"))))
    assert [(line[2:]) for line in table] == [
        ["Outcome", "Kind", "Company", "Number"],
        ["Begun", "Questions", "", "17"],
        ["", "", "shop.example", "23"],
    ]


@pytest.mark.parametrize("language", ["en", "de", "da"])
def test_readers_are_told_where_and_while_it_is_counted(client: PageClient, editors: Token, language: str) -> None:
    said = {"en": "What is counted for", "de": "gezählt wird", "da": "Det tæller vi for"}[language]
    assert said in client.get(f"{ON}/{language}/about/privacy").text
    assert said not in client.get(f"/{language}/about/privacy").text
    set_up(client, editors, "statistics", statistics=[])
    assert said not in client.get(f"{ON}/{language}/about/privacy").text
    assert client.get(f"/partner/{editors}/counts?lang={language}").soup.select_one("a[href*='statistics']")


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "28 Sept – 4 Oct 2026"), ("de", "28. Sept. – 4. Okt. 2026"), ("da", "28. sep.–4. okt. 2026")],
)
def test_days_are_short_enough_for_a_narrow_column(
    client: PageClient, services: Services, editors: Token, clock: Clock, language: str, shown: str
) -> None:
    """In full they took six lines of a phone, and the table of companies was wider than it."""
    monday = date(2026, 9, 28)
    clock.now = clock.now.replace(year=2026, month=10, day=14)
    services.counts.add("advice", [Count(LETTERS, monday, "question", "begun", 12)])
    text = client.get(f"/partner/{editors}/counts?lang={language}").text
    assert shown in " ".join(text.split())
