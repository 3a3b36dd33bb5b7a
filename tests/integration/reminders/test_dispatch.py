"""What becomes of a mail that is due, whatever the mail server says."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from tests.integration.reminders.conftest import ADDRESS, Office
from wizard.countries import working_days
from wizard.domain.case import NOTE, Ended, Ending, Event
from wizard.i18n import catalogue
from wizard.mail import PutOff, Refused
from wizard.services.dispatch import GAPS, outlook, run
from wizard.storage import Token, open_engine

FIRST = datetime(2026, 11, 26, 8, tzinfo=UTC)  # nine o'clock in Copenhagen, three working days after Monday


def states(office: Office, token: Token) -> list[str]:
    return [one.state.value for one in office.post.outbox.of_case(token)]


def test_sent_at_nine_and_not_before(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST - timedelta(seconds=1)
    assert run(office.post) == 0
    office.clock.now = FIRST
    assert outlook(office.post) == [("first", FIRST)]
    assert run(office.post) == 1
    assert run(office.post) == 0
    assert states(office, token) == ["sent", "pending"]


def test_not_at_night_though_the_worker_was_down_all_day(office: Office) -> None:
    office.customer()
    office.clock.now = FIRST + timedelta(hours=14)
    assert run(office.post) == 0
    office.clock.now = FIRST + timedelta(days=1)
    assert run(office.post) == 1


def test_two_that_waited_do_not_come_together(office: Office) -> None:
    office.customer(until=date(2026, 12, 1))
    office.clock.now = datetime(2026, 12, 10, 10, tzinfo=UTC)
    assert run(office.post) == 1
    office.clock.now += timedelta(days=3)
    assert run(office.post) == 0
    office.clock.now += timedelta(days=2)
    assert run(office.post) == 1


def test_the_end_is_noticed_by_whoever_has_it_in_hand(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    real = office.post.outbox.standing

    def just_before(one: object) -> object:
        ended = Ended(FIRST.date(), Ending.SOLVED)
        office.cases.change(token, lambda case: replace(case, ended=ended))
        return real(one)  # type: ignore[arg-type]

    office.post.outbox.standing = just_before  # type: ignore[method-assign, assignment]
    assert run(office.post) == 0
    assert office.server.taken == []


def test_whoever_wants_none_gets_none_though_it_was_planned(office: Office) -> None:
    office.customer()
    office.post.outbox.refuse(ADDRESS.upper())
    office.clock.now = FIRST
    assert run(office.post) == 0
    assert office.server.taken == []


def put_off(office: Office, token: Token, *, until: datetime) -> list[datetime]:
    """When a mail is tried that the server puts off each time, looked at every half hour."""
    tries: list[datetime] = []
    while office.clock.now < until:
        office.server.trouble = [PutOff("450 later")]
        run(office.post)
        if not office.server.trouble:
            tries.append(office.clock.now)
        office.clock.forward(timedelta(minutes=30))
    office.server.trouble = []
    return tries


def test_four_days_of_trying_with_growing_gaps_then_it_is_told(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    tries = put_off(office, token, until=FIRST + timedelta(days=8))
    gaps = [later - before for before, later in pairwise(tries)]
    assert gaps[:4] == list(GAPS[:4])
    assert min(gaps) >= timedelta(minutes=30)
    assert timedelta(days=4) < tries[-1] - FIRST < timedelta(days=6)
    assert states(office, token)[0] == "failed"
    assert office.post.outbox.of_case(token)[0].mail.trouble == "450 later"


def test_taken_after_three_days(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    put_off(office, token, until=FIRST + timedelta(days=4))
    office.clock.forward(timedelta(days=1))
    assert run(office.post) == 1


def test_nobody_was_there_for_a_week_and_then_the_server_puts_it_off(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST + timedelta(days=7)
    assert len(put_off(office, token, until=FIRST + timedelta(days=7, hours=5))) > 2
    assert states(office, token)[0] == "pending"


def test_a_no_for_good_is_told_and_not_tried_again(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    office.server.trouble = [Refused("550 no such user")]
    assert run(office.post) == 0
    assert run(office.post) == 0
    assert states(office, token)[0] == "failed"


def test_who_is_told_to_stop_leaves_the_rest_to_others_at_once(office: Office) -> None:
    for number in range(3):
        office.customer(f"nr{number}@example.com")
    office.clock.now = FIRST
    assert run(office.post, lambda: len(office.server.taken) == 1) == 1
    assert [one.attempt for one in office.post.outbox.due(9)] == [0, 0]
    assert run(office.post) == 2
    assert len({mail["To"] for mail in office.server.taken}) == 3


def test_it_died_after_the_last_word_and_the_same_mail_goes_again(office: Office) -> None:
    office.customer()
    office.clock.now = FIRST
    real = office.post.outbox.sent
    office.post.outbox.sent = lambda one: None  # type: ignore[method-assign]
    run(office.post)
    office.post.outbox.sent = real  # type: ignore[method-assign]
    office.clock.forward(office.post.lease)
    run(office.post)
    first, second = office.server.taken
    assert first["Message-ID"] == second["Message-ID"]
    office.clock.forward(office.post.lease)
    assert run(office.post) == 0


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=-1), timedelta(hours=1), timedelta(hours=-1)])
def test_a_clock_that_jumps_while_a_mail_is_under_way(office: Office, jump: timedelta) -> None:
    token = office.customer()
    office.clock.now = FIRST + timedelta(hours=3)
    office.server.before = lambda: office.clock.forward(jump)
    run(office.post)
    office.server.before = lambda: None
    office.clock.forward(timedelta(days=2))
    run(office.post)
    ids = [mail["Message-ID"] for mail in office.server.taken]
    assert len(ids) == len(set(ids))
    assert states(office, token)[0] == "sent"


# SQLite alone can be told how large its file may be, and that nobody waits for a lock.
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@contextmanager
def full_disk(office: Office, bites: str) -> Iterator[None]:
    """No page more for the database; and a reminder needs some as soon as its state is the one that `bites`."""
    engine = office.post.outbox._engine
    ballast = "BEGIN INSERT INTO ballast VALUES (zeroblob(200000)); END"
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (x)")
        connection.exec_driver_sql(
            f"CREATE TRIGGER fuller AFTER UPDATE ON reminders WHEN NEW.state = '{bites}' {ballast}"
        )
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def limit(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(engine, "connect", limit)
    engine.dispose()
    yield
    event.remove(engine, "connect", limit)
    engine.dispose()
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER fuller")


@on_sqlite
def test_a_full_disk_stops_the_claim_and_loses_nothing(office: Office) -> None:
    office.customer()
    office.clock.now = FIRST
    with full_disk(office, "claimed"):
        for _ in range(3):
            with pytest.raises(OperationalError, match="full"):
                run(office.post)
            office.clock.forward(timedelta(minutes=1))
    assert office.server.taken == []
    assert run(office.post) == 1


@on_sqlite
def test_a_disk_that_fills_up_while_a_mail_is_under_way_and_the_same_mail_goes_again(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    with full_disk(office, "sent"), pytest.raises(OperationalError, match="full"):
        run(office.post)
    assert run(office.post) == 0
    goes_once_more(office, token)


@on_sqlite
def test_a_letter_that_finds_no_room_wants_no_mails(office: Office) -> None:
    token = office.customer()
    before = states(office, token), office.cases.load(token)
    told = Event(FIRST, NOTE, said="".join(map(str, range(50_000))))
    ended = Ended(FIRST.date(), Ending.SOLVED)
    with full_disk(office, "cancelled"), pytest.raises(OperationalError, match="full"):
        office.cases.change(token, lambda case: replace(case, events=(told,), ended=ended))
    assert (states(office, token), office.cases.load(token)) == before


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """Somebody else writes for longer than anybody waits."""
    engine = office.post.outbox._engine
    other = open_engine(str(engine.url))
    with engine.connect() as ours:
        ours.exec_driver_sql("PRAGMA busy_timeout=50")
    with other.connect() as holder:
        holder.exec_driver_sql("BEGIN IMMEDIATE")
        yield
        holder.exec_driver_sql("ROLLBACK")
    other.dispose()


@on_sqlite
def test_a_locked_database_stops_the_claim_and_loses_nothing(office: Office) -> None:
    office.customer()
    office.clock.now = FIRST
    with locked(office), pytest.raises(OperationalError, match="locked"):
        run(office.post)
    assert office.server.taken == []
    assert run(office.post) == 1


@on_sqlite
def test_a_database_that_is_locked_while_a_mail_is_under_way_and_the_same_mail_goes_again(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    with ExitStack() as until_it_is_over:
        office.server.before = lambda: until_it_is_over.enter_context(locked(office))
        with pytest.raises(OperationalError, match="locked"):
            run(office.post)
    goes_once_more(office, token)


def goes_once_more(office: Office, token: Token) -> None:
    """What went out and could not be noted: once more, as the same mail, when the lease has run out; never again."""
    office.server.before = lambda: None
    office.clock.forward(office.post.lease)
    assert run(office.post) == 1
    office.clock.forward(office.post.lease)
    assert run(office.post) == 0
    first, second = office.server.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert states(office, token)[0] == "sent"


AWKWARD = {
    "an hour is left out": date(2026, 3, 25),
    "an hour comes twice": date(2026, 10, 21),
    "29 February": date(2028, 2, 24),
    "Christmas": date(2026, 12, 21),
}


# A question for the clock more than for the engine: a thousand looks into the outbox each, which PostgreSQL feels.
@pytest.mark.parametrize("database_url", ["sqlite", pytest.param("postgresql", marks=pytest.mark.long)], indirect=True)
@pytest.mark.parametrize("clock_jumps", [False, True])
@pytest.mark.parametrize("sent", AWKWARD.values(), ids=AWKWARD)
def test_each_comes_once_and_when_nobody_minds(office: Office, sent: date, clock_jumps: bool) -> None:
    chance, copenhagen = Random(7), ZoneInfo("Europe/Copenhagen")
    office.clock.now = datetime.combine(sent, time(11), UTC)
    token, went = office.customer(sent=sent), list[datetime]()
    office.server.before = lambda: went.append(office.clock.now.astimezone(copenhagen))
    for _ in range(24 * 35):
        office.clock.forward(timedelta(hours=1))
        run(office.post)
        if clock_jumps and chance.random() < 0.1:
            jump = timedelta(hours=chance.choice((-72, -25, -1, 1, 25)))
            office.clock.forward(jump)
            run(office.post)
            office.clock.forward(-jump)
    assert states(office, token) == ["sent", "sent"]
    assert len({mail["Message-ID"] for mail in office.server.taken}) == len(office.server.taken) == 2
    works = working_days("DK")
    assert all(works(moment.date()) and 8 <= moment.hour < 20 for moment in went)
    if not clock_jumps:
        assert [moment.hour for moment in went] == [9, 9]


def test_what_a_mail_says(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    run(office.post)
    (mail,) = office.server.taken
    link = office.cases.load(token).case.reminders.link
    assert mail["Subject"] == "Intet svar fra Kjærby Cykler siden mandag?"
    assert (mail["From"], mail["To"]) == ("Dear Company <reminders@dear.example>", ADDRESS)
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Unsubscribe"] == f"<https://dear.example/da/r/{link}/stop>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    one = next(entry for entry in office.post.outbox.of_case(token))
    assert one.done == FIRST
    plain = mail.get_body(("plain",))
    html = mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    first = catalogue("da").gettext("Look in your own spam folder first: many an answer ends up there.")
    assert first in plain.get_content()[:200]
    for part in (plain, html):
        assert part.get_content().count(f"https://dear.example/da/r/{link}/?is=solved") == 1
        assert token not in part.get_content()
    assert "Advice &amp; Help" in html.get_content()
