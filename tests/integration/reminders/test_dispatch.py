"""What becomes of a mail that is due, whatever the mail server says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from tests.integration.reminders.conftest import ADDRESS, Office
from wizard.domain.case import Ended, Ending
from wizard.i18n import catalogue
from wizard.mail import PutOff, Refused
from wizard.services.dispatch import GAPS, outlook, run
from wizard.services.mails import message_id
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


def test_a_full_disk_sends_nothing_twice_and_loses_nothing(office: Office) -> None:
    token = office.customer()
    office.clock.now = FIRST
    engine = open_engine(f"sqlite:///{office.file}")
    with engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    outbox = office.post.outbox
    with outbox._engine.connect() as connection:  # of this connection only, as `max_page_count` is
        connection.execute(text(f"PRAGMA max_page_count={pages}"))
    run(office.post)
    assert len(office.server.taken) == 1
    assert states(office, token)[0] == "sent"
    engine.dispose()


def test_a_locked_database_stops_the_claim_and_loses_nothing(office: Office) -> None:
    office.customer()
    office.clock.now = FIRST
    with office.post.outbox._engine.connect() as ours:
        ours.execute(text("PRAGMA busy_timeout=50"))
    other = open_engine(f"sqlite:///{office.file}")
    with other.connect() as holder:
        holder.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="locked"):
            run(office.post)
        holder.exec_driver_sql("ROLLBACK")
    other.dispose()
    assert office.server.taken == []
    assert run(office.post) == 1


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
    assert message_id(office.post.house, b"") != mail["Message-ID"]
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
