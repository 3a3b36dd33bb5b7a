"""Reminders as a customer meets them: asked for, confirmed, answered, stopped; and as a mail scanner presses them."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import MetaData, create_engine

from tests.integration.conftest import Clock
from tests.integration.web.conftest import MakeApp
from tests.mailserver import MailServer
from tests.pages import Page, PageClient
from tests.site import HOST
from tests.ways import COMPLAINTS, walk
from wizard.domain.case import Case, Company, Customer, Ending
from wizard.domain.letter import Kind, Letter, Request, Sent
from wizard.logs import _MaskedRecord, mask
from wizard.mail import Smtp
from wizard.services import Services, dispatch
from wizard.storage import Token, form_token

ADDRESS = "kunde@example.org"
FIRST = datetime(2026, 11, 25, 8, tzinfo=UTC)  # nine in Copenhagen, three working days after Sunday the 22nd
MAIL_LINK = re.compile(r"https://dear\.example(/[a-z]{2}/r/[\w-]{43}/[\w?=]*)")


@dataclass
class Desk:
    app: Flask
    client: PageClient
    clock: Clock
    folder: Path

    @property
    def database_url(self) -> str:
        return str(self.app.extensions["dear_company_settings"].database_url)

    @property
    def services(self) -> Services:
        found: Services = self.app.extensions["dear_company"]
        return found

    def mails(self) -> list[EmailMessage]:
        files = sorted((self.folder / "mails").glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
        return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]

    def links(self) -> list[str]:
        """The pages that the newest mail leads to."""
        part = self.mails()[-1].get_body(("plain",))
        assert part is not None
        return MAIL_LINK.findall(part.get_content())

    def sent(self) -> Page:
        """The page of a letter that was sent today."""
        letter = Letter(request=Request(by=date(2026, 12, 7)), sent=Sent(self.clock.now.date()), written_in="da")
        home, there = Customer(country="DK"), Company(HOST, "Kjærby Cykler", country="DK")
        token = self.services.cases.create(Case(company=there, customer=home, letters=(letter,)))
        return self.client.get(f"/da/c/{token}/")

    def confirmed(self) -> Token:
        """A sent letter whose customer said yes."""
        page = self.sent()
        self.client.send(page, to="/reminders/ask", address=ADDRESS)
        self.client.send(self.client.get(self.links()[0]), to="/confirm")
        return token_of(page)

    def reminded(self) -> Token:
        token = self.confirmed()
        self.clock.now = FIRST
        assert self.services.post is not None
        assert dispatch.run(self.services.post) == 1
        return token

    def case(self, token: Token) -> Case:
        return self.services.cases.load(token).case

    def stored(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table."""
        engine = create_engine(self.database_url)
        tables = MetaData()
        tables.reflect(engine)
        with engine.connect() as connection:
            rows = {
                name: sorted(map(tuple, connection.execute(table.select())), key=repr)
                for name, table in tables.tables.items()
            }
        engine.dispose()
        return rows


def token_of(page: Page) -> Token:
    return Token(page.url.split("/c/")[1].split("/")[0])


@pytest.fixture
def desk(make_app: MakeApp, clock: Clock, tmp_path: Path) -> Desk:
    mail = {"MAIL": f"file:{tmp_path / 'mails'}", "BASE_URL": "https://dear.example", "KEYS": "k" * 32}
    app = make_app("da", MAILS_PER_VISITOR="1000 per hour", **mail)
    return Desk(app, PageClient(app), clock, tmp_path)


def test_asked_confirmed_and_reminded_in_the_customers_language(desk: Desk) -> None:
    page = desk.client.send(walk(desk.client, "da", COMPLAINTS["da"]), channel="email")
    assert "25. november 2026" in page.text
    told = desk.client.send(page, to="/reminders/ask", address=ADDRESS)
    assert told.url.endswith("/reminders/asked")
    (asking,) = desk.mails()
    assert asking["Subject"] == "Må vi skrive til dig?"
    typed = [word for answers in COMPLAINTS["da"].values() for word in answers.values() if len(word) > 6]
    said = str(asking) + "".join(part.get_content() for part in asking.iter_parts())
    assert not [word for word in (*typed, token_of(page)) if word in said]  # nobody's mailbox for anybody's words
    assert desk.case(token_of(page)).reminders.address == ""

    confirming = desk.client.get(desk.links()[0])
    assert desk.case(token_of(page)).reminders.address == ""
    done = desk.client.send(confirming, to="/confirm")
    assert done.h1 == "Tak, vi minder dig om det"
    assert token_of(page) not in done.html  # the mailbox is not known to be the customer's before this
    again = desk.client.send(confirming, to="/confirm")
    assert again.h1 == done.h1
    assert ADDRESS in desk.client.get(page.url).text

    desk.clock.now = FIRST
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 1
    reminder = desk.mails()[-1]
    assert reminder["Subject"].startswith("Intet svar fra ")
    happened = desk.client.get(page.url).soup.select_one("#history")
    assert happened is not None
    words = happened.get_text(" ", strip=True)
    assert words.index("25. november 2026: Vi sendte dig en påmindelse på mail.") < words.index("Du sendte dit brev")
    assert "siden søndag?" in reminder["Subject"]
    assert dispatch.run(desk.services.post) == 0


def test_scanners_press_every_link_and_nothing_changes(desk: Desk) -> None:
    token = desk.reminded()
    links = desk.links()
    assert len(links) == len(set(links)) == 8  # the letter, six answers, no more mails
    before = desk.stored()
    for link in links:
        desk.client.get(link)
        assert desk.app.test_client().head(link).status_code == 200
    assert desk.stored() == before
    page = desk.client.get(links[0])
    assert desk.app.test_client().post(links[0], data={"answer": "solved"}).status_code == 403
    assert desk.stored() == before
    assert token not in mask(" ".join([*links, page.url]))
    assert not [link for link in links if link.split("/r/")[1][:43] in mask(f"GET {link} 200")]


def test_scanners_press_the_links_of_the_mail_that_asks_and_nothing_changes(desk: Desk) -> None:
    page = desk.sent()
    desk.client.send(page, to="/reminders/ask", address=ADDRESS)
    links = desk.links()
    assert sorted(link.rpartition("/")[2] for link in links) == ["confirm", "stop"]
    before = desk.stored()
    for link in links:
        desk.client.get(link)
        assert desk.app.test_client().head(link).status_code == 200
        for language in ("en", "de"):
            desk.client.get(link.replace("/da/", f"/{language}/"))
    assert desk.stored() == before


def at_once(*presses: Callable[[], object]) -> None:
    """All in the same moment, each by a thread of its own."""
    together = Barrier(len(presses))
    threads = [Thread(target=lambda press=press: (together.wait(), press())) for press in presses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_double_click_does_one_thing(desk: Desk) -> None:
    asked = desk.sent()
    token = token_of(asked)
    fields = {"guard": form_token(token), "address": ADDRESS}
    ask = f"/da/c/{token}/reminders/ask"
    at_once(*[lambda: desk.app.test_client().post(ask, data=fields)] * 4)
    assert len(desk.mails()) == 1
    confirm = next(link for link in desk.links() if link.endswith("confirm"))
    mailed = Token(confirm.split("/")[3])
    at_once(*[lambda: desk.app.test_client().post(confirm, data={"guard": form_token(mailed)})] * 4)
    assert desk.case(token).reminders.link == mailed
    desk.clock.now = FIRST
    assert desk.services.post is not None
    post = desk.services.post
    at_once(*[lambda: dispatch.run(post)] * 4)
    assert len(desk.mails()) == 2
    answer = {"guard": form_token(mailed), "answer": "silent"}
    at_once(*[lambda: desk.app.test_client().post(f"/da/r/{mailed}/", data=answer)] * 4)
    assert len(desk.case(token).events) == 1
    at_once(*[lambda: desk.app.test_client().post(f"/da/r/{mailed}/stop", data={"List-Unsubscribe": "One-Click"})] * 4)
    assert desk.case(token).reminders.address == ""


def test_no_log_line_tells_a_link_or_an_address(
    desk: Desk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that is logged on the way from the letter to the answer, mail servers' words and failures too."""
    monkeypatch.setattr(logging, "_logRecordFactory", _MaskedRecord)
    caplog.set_level(logging.DEBUG)
    token = desk.confirmed()
    mailed = desk.case(token).reminders.link
    desk.clock.now = FIRST
    assert desk.services.post is not None
    with MailServer(answers={"rcpt": [f"421 <{ADDRESS}> not now {mailed}"]}).running() as server:
        smtp = replace(desk.services.post, open_sender=lambda: Smtp(f"smtp://127.0.0.1:{server.port}"))
        dispatch.run(smtp)
        desk.clock.forward(dispatch.GAPS[0])
        assert dispatch.run(smtp) == 1
    page = desk.client.get(f"/da/r/{mailed}/?is=silent")
    desk.client.send(page, to=page.url)
    desk.client.get(f"/da/r/{mailed[:-1]}x/", status=404)
    desk.client.send(desk.client.get(f"/da/c/{token}/delete"))
    assert "cannot be reached" in caplog.text
    assert not [word for word in (token, mailed, ADDRESS, "kunde") if word in caplog.text]


@pytest.mark.parametrize(
    ("answer", "words"),
    [("partly", "delvist"), ("acknowledged", "bekræftet"), ("time", "mere tid"), ("silent", "ikke svaret")],
)
def test_the_link_chooses_and_the_button_says_it_once(desk: Desk, answer: str, words: str) -> None:
    token = desk.reminded()
    link = next(link for link in desk.links() if link.endswith(f"?is={answer}"))
    page = desk.client.get(link)
    chosen = page.soup.select_one("input[type=radio][checked]")
    assert chosen is not None
    assert chosen["value"] == answer
    assert words in page.text
    by = "2026-12-18" if answer == "time" else ""
    for _ in range(2):
        case_page = desk.client.send(page, to=page.url, by=by)
        assert case_page.url.endswith(f"/c/{token}/")
    (event,) = desk.case(token).events
    assert event.by == (date(2026, 12, 18) if by else None)
    assert event.what == ("reply" if answer in ("acknowledged", "time") else "note")
    assert event.stands == answer
    days = [mail.due.date() for mail in desk.services.post.outbox.of_case(token)] if desk.services.post else []
    assert days[-1] == (date(2026, 12, 21) if by else date(2026, 12, 8))


def test_the_letters_name_the_day_on_which_they_wrote_not_the_one_on_which_it_was_told(desk: Desk) -> None:
    token = desk.reminded()
    page = desk.client.get(next(link for link in desk.links() if link.endswith("?is=acknowledged")))
    desk.client.send(page, to=page.url, on="2026-11-23")
    case_page = desk.client.get(f"/da/c/{token}/")
    assert "De har fået dit brev" in case_page.text
    begun = desk.client.send(case_page, to="/letters", purpose="chaser")
    assert begun.form()[1]["answered_on"] == "2026-11-23"
    letter = desk.client.send(begun).letter
    assert "I skrev til mig den 23. november 2026, men min henvendelse er stadig ubesvaret." in letter
    assert "spamfilter" not in letter  # they have said that it arrived


def test_partly_leads_to_the_letter_that_asks_for_the_rest(desk: Desk) -> None:
    desk.reminded()
    page = desk.client.get(next(link for link in desk.links() if link.endswith("?is=partly")))
    case_page = desk.client.send(page, to=page.url)
    assert [one["value"] for one in case_page.soup.select(".actions button[name=purpose]")] == ["offered_less"]
    begun = desk.client.send(case_page, to="/letters", purpose="offered_less")
    assert begun.form()[1]["stance"] == "in_part"


def test_solved_ends_it_and_never_sent_takes_it_back(desk: Desk) -> None:
    token = desk.reminded()
    page = desk.client.get(desk.links()[0])
    desk.client.send(page, to=page.url, answer="unsent")
    assert desk.case(token).letters[0].sent is None
    sent = replace(desk.case(token).letters[0], sent=Sent(desk.clock.now.date()))
    desk.services.cases.change(token, lambda case: case.with_letter(0, sent))
    desk.client.send(page, to=page.url, answer="solved")
    desk.client.send(page, to=page.url, answer="solved")
    ended = desk.case(token).ended
    assert ended is not None
    assert ended.how is Ending.SOLVED
    desk.clock.forward(timedelta(days=40))
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 0
    assert desk.client.get(desk.links()[0]).url.endswith(f"/c/{token}/")


def test_never_sent_said_twice_takes_one_letter_back(desk: Desk) -> None:
    token = desk.reminded()
    desk.services.cases.change(token, lambda case: replace(case, letters=case.letters * 2))
    page = desk.client.get(desk.links()[0])
    for _ in range(2):
        desk.client.send(page, to=page.url, answer="unsent")
        assert [letter.sent is not None for letter in desk.case(token).letters] == [True, False]


def test_what_is_said_last_counts_even_where_it_was_said_before(desk: Desk) -> None:
    token = desk.reminded()
    page = desk.client.get(desk.links()[0])
    for answer in ("partly", "silent", "partly"):
        desk.client.send(page, to=page.url, answer=answer)
    assert [event.stands for event in desk.case(token).events] == ["silent", "partly"]


@pytest.mark.parametrize("answer", ["unsent", "silent", "acknowledged"])
def test_a_page_that_was_left_open_changes_nothing_after_the_end(desk: Desk, answer: str) -> None:
    token = desk.reminded()
    page = desk.client.get(desk.links()[0])
    desk.client.send(page, to=page.url, answer="solved")
    before = desk.case(token)
    desk.client.send(page, to=page.url, answer=answer)
    assert desk.case(token) == before


@pytest.mark.parametrize(
    ("typed", "error"), [({}, "Vælg, hvordan det går."), ({"answer": "time"}, "Skriv den dato, de")]
)
def test_what_is_missing_is_asked_for(desk: Desk, typed: dict[str, str], error: str) -> None:
    desk.reminded()
    page = desk.client.get(desk.links()[0])
    wrong = desk.client.send(page, to=page.url, status=422, **typed)
    assert wrong.errors[0].startswith(error)


def test_one_click_from_a_mail_program_and_a_button_for_people(desk: Desk) -> None:
    token = desk.reminded()
    mail = desk.mails()[-1]
    (stop,) = MAIL_LINK.findall(mail["List-Unsubscribe"])
    people = desk.client.get(stop)
    program = desk.app.test_client()
    assert program.post(stop, data={"List-Unsubscribe": "Something"}).status_code == 403
    assert desk.case(token).reminders.address == ADDRESS
    for _ in range(2):
        assert program.post(stop, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    assert desk.case(token).reminders.address == ""
    assert desk.client.send(people, to="/stop", go="stop").h1 == "Der kommer ikke flere mails"
    desk.clock.forward(timedelta(days=60))
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 0


def test_never_again_holds_for_every_letter(desk: Desk) -> None:
    desk.reminded()
    desk.clock.forward(timedelta(days=1))
    page = desk.sent()
    desk.client.send(page, to="/reminders/ask", address=ADDRESS.upper())
    before = len(desk.mails())
    people = desk.client.get(desk.links()[-1])
    desk.client.send(people, to="/stop", go="never")
    desk.clock.forward(timedelta(days=1))
    told = desk.client.send(page, to="/reminders/ask", address=ADDRESS)
    assert told.url.endswith("/reminders/asked")  # the same answer as ever
    assert len(desk.mails()) == before


def test_the_link_comes_by_mail_before_anything_is_sent(desk: Desk) -> None:
    page = walk(desk.client, "da", COMPLAINTS["da"], until="details")
    token, mails = token_of(page), len(desk.mails())
    keep = desk.client.get(f"/da/c/{token}/keep")
    told = desk.client.send(keep, to="/keep", address=ADDRESS)
    assert told.url.endswith("/reminders/asked")
    assert len(desk.mails()) == mails + 1
    (confirm, stop) = desk.links()
    way = confirm.replace("confirm", "")
    assert desk.client.get(way).url.endswith("/confirm")  # no way in before the yes
    done = desk.client.send(desk.client.get(confirm), to="/confirm")
    assert done.soup.select_one(f'a[href="{way}"]')
    assert token not in done.html
    assert token_of(desk.client.get(way)) == token
    again = desk.client.send(desk.client.get(f"/da/c/{token}/keep"), to="/keep", address=ADDRESS.upper())
    assert (again.url, again.text) == (told.url, told.text)
    other = desk.client.send(keep, to="/keep", address="nobody@example.org")
    assert (other.url, other.text) == (told.url, told.text)
    linking = next(mail for mail in desk.mails() if mail["Subject"] == "Linket til dit brev")
    assert linking["To"].casefold() == ADDRESS.casefold()
    assert token not in str(linking)
    assert {one["To"] for one in desk.mails()[mails:]} == {ADDRESS, "nobody@example.org"}
    body = linking.get_body(("plain",))
    assert body is not None
    assert MAIL_LINK.findall(body.get_content()) == [way, stop]
    assert desk.services.post is not None
    reasons = [one.mail.reason for one in desk.services.post.outbox.of_case(token)]
    assert reasons == ["not_sent_yet"]  # nothing is kept of what was sent at once


def test_the_link_is_mailed_anew_and_does_not_count_as_a_reminder(desk: Desk) -> None:
    token = desk.confirmed()
    desk.clock.now = FIRST - timedelta(hours=10)  # at night, and on the eve of the reminder
    before = len(desk.mails())
    for count in (1, 1, 2, 2):  # on each of two days once, however often it is pressed
        desk.client.send(desk.client.get(f"/da/c/{token}/keep"), to="/keep", address=ADDRESS)
        assert len({mail["Message-ID"] for mail in desk.mails()}) == before + count
        desk.clock.forward(timedelta(hours=1))
    desk.clock.now = FIRST
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 1
    assert desk.mails()[-1]["Subject"].startswith("Intet svar")


def test_asked_again_on_another_day_it_is_another_mail(desk: Desk) -> None:
    page = desk.sent()
    for count in (1, 2):
        desk.client.send(page, to="/reminders/ask", address=ADDRESS)
        assert len({mail["Message-ID"] for mail in desk.mails()}) == count
        desk.clock.forward(timedelta(days=1))


def test_no_address_no_link_and_without_mail_no_form(desk: Desk, make_app: MakeApp) -> None:
    token = desk.confirmed()
    wrong = desk.client.send(desk.client.get(f"/da/c/{token}/keep"), to="/keep", status=422, address="kunde")
    assert wrong.errors
    client = PageClient(make_app("en"))
    page = client.get(f"/en/c/{token}/keep")
    assert not page.soup.select('form[action$="/keep"]')
    client.post(f"/en/c/{token}/keep", {"guard": form_token(token), "address": ADDRESS}, status=404)


def test_stopped_on_the_case_page_the_mailed_links_lead_nowhere(desk: Desk) -> None:
    token = desk.reminded()
    page = desk.client.send(desk.client.get(f"/da/c/{token}/"), to="/reminders/stop")
    assert ADDRESS not in page.text
    assert desk.case(token).reminders.address == ""
    desk.client.get(desk.links()[0], status=404)
    assert desk.client.get(desk.links()[-1]).h1 == "Der kommer ikke flere mails"


def test_a_deleted_letter_mails_nothing_and_its_links_lead_nowhere(desk: Desk) -> None:
    token = desk.reminded()
    desk.client.send(desk.client.get(f"/da/c/{token}/delete"))
    for link in desk.links()[:-1]:
        desk.client.get(link, status=404)
    desk.clock.forward(timedelta(days=30))
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 0


def test_a_link_that_nobody_confirmed_shows_nothing(desk: Desk) -> None:
    page = desk.sent()
    desk.client.send(page, to="/reminders/ask", address=ADDRESS)
    (link,) = {found.replace("confirm", "") for found in desk.links() if found.endswith("confirm")}
    assert desk.client.get(link).url.endswith("/confirm")
    assert desk.client.get(link).h1 == "Må vi skrive til dig?"


@pytest.mark.parametrize(
    "address", ["", "kunde", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org"]
)
def test_what_is_no_address_is_said(desk: Desk, address: str) -> None:
    wrong = desk.client.send(desk.sent(), to="/reminders/ask", status=422, address=address)
    assert wrong.errors
    assert desk.mails() == []


def test_the_customers_own_days(desk: Desk) -> None:
    token = desk.confirmed()
    page = desk.client.get(f"/da/c/{token}/reminders")
    desk.client.send(page, to="/reminders", first="2026-11-27", own="2026-12-20")
    planned = (
        {mail.mail.reason: mail.due.date() for mail in desk.services.post.outbox.of_case(token)}
        if desk.services.post
        else {}
    )
    assert planned == {"first": date(2026, 11, 27), "answer": date(2026, 12, 8), "whatever": date(2026, 12, 21)}
    page = desk.client.get(f"/da/c/{token}/reminders")
    wrong = desk.client.send(page, to="/reminders", status=422, own="2026-11-01")
    assert wrong.errors
    calendar = desk.client.raw(f"/da/c/{token}/dates.ics").get_data(as_text=True)
    assert "20261127T090000" in calendar
    assert "20261221T090000" in calendar
    assert calendar.count("BEGIN:VALARM") == calendar.count("BEGIN:VEVENT") == 3
    desk.client.send(page, to="/reminders", own="2026-12-28")
    moved = desk.client.raw(f"/da/c/{token}/dates.ics").get_data(as_text=True)
    assert "20261228T090000" in moved
    assert sorted(re.findall("UID:.*", moved)) == sorted(re.findall("UID:.*", calendar))  # none stays on the old day


def test_a_mail_that_was_refused_is_told_on_the_page(desk: Desk) -> None:
    token = desk.confirmed()
    desk.clock.now = FIRST
    assert desk.services.post is not None
    outbox = desk.services.post.outbox
    (mail,) = outbox.claim(timedelta(minutes=5), 9)
    outbox.failed(mail, "550 <b>no such user</b>")
    page = desk.client.get(f"/da/c/{token}/")
    assert "550 <b>no such user</b>" in page.text


def test_without_mail_there_is_the_calendar(make_app: MakeApp, clock: Clock, tmp_path: Path) -> None:
    app = make_app("en")
    client = PageClient(app)
    page = Desk(app, client, clock, tmp_path).sent()
    assert not page.soup.select('form[action$="/reminders/ask"]')
    calendar = client.raw(f"{page.url}dates.ics").get_data(as_text=True)
    assert "DTSTART:20261125T090000" in calendar
    assert token_of(page) in calendar.replace("\r\n ", "")
    client.get(f"/en/r/{'x' * 43}/", status=404)


def test_a_compliment_has_no_reminders(desk: Desk) -> None:
    token = token_of(desk.sent())
    praise = Letter(kind=Kind.COMPLIMENT, sent=Sent(desk.clock.now.date()))
    desk.services.cases.change(token, lambda case: case.with_letter(0, praise))
    page = desk.client.get(f"/da/c/{token}/")
    assert not page.soup.find(id="reminders")


def test_numbers_for_the_operator_alone(desk: Desk, make_app: MakeApp) -> None:
    token = desk.confirmed()
    browser = desk.app.test_client()
    told = browser.get("/metrics").get_data(as_text=True)
    assert 'dear_company_reminders{state="waiting"} 2' in told
    assert "dear_company_oldest_due_seconds 0" in told
    assert not [word for word in (token, ADDRESS, "kjaerby") if word in told]
    assert browser.get("/metrics", headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 403
    assert browser.get("/metrics", environ_base={"REMOTE_ADDR": "192.0.2.1"}).status_code == 403
    assert browser.get("/healthz").status_code == 200
    desk.clock.now = FIRST + timedelta(minutes=16)
    assert browser.get("/healthz").status_code == 503
    assert "dear_company_oldest_due_seconds 960" in browser.get("/metrics").get_data(as_text=True)
    locked = make_app(METRICS_TOKEN="s3cret").test_client()
    assert locked.get("/metrics").status_code == 403
    assert locked.get("/metrics", headers={"Authorization": "Bearer s3cret"}).status_code == 200


def test_what_would_be_sent(desk: Desk) -> None:
    desk.confirmed()
    runner = desk.app.test_cli_runner()
    desk.clock.now = FIRST
    assert "first\t2026-11-25T08:00+00:00" in runner.invoke(args=["send-reminders", "--dry-run"]).output
    before = len(desk.mails())
    assert runner.invoke(args=["send-reminders"]).output == "Sent 1 mails.\n"
    assert len(desk.mails()) == before + 1


def test_a_written_letter_is_asked_for_once(desk: Desk) -> None:
    token = desk.confirmed()
    desk.services.cases.change(token, lambda case: case.with_letter(0, replace(case.letters[0], sent=None)))
    desk.clock.now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert desk.services.post is not None
    assert dispatch.run(desk.services.post) == 1
    assert desk.mails()[-1]["Subject"].endswith("er ikke sendt endnu")
    desk.clock.forward(timedelta(days=30))
    assert dispatch.run(desk.services.post) == 0
    page = desk.client.get(desk.links()[0])
    assert page.url.startswith(f"/da/c/{token}/")
