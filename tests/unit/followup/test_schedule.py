"""When people are reminded, and when they are left alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.countries import working_days, zone_of
from wizard.domain.case import NOTE, REPLY, TALK, Case, Company, Customer, Ended, Ending, Event, Reminders
from wizard.domain.letter import Kind, Letter, Purpose, Request, Sent
from wizard.followup.clocks import ASK_AFTER, Basis, after_working_days, clocks
from wizard.followup.schedule import APART, Past, Reason, Reminder, may_go, place, schedule

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
TUESDAY = date(2026, 11, 17)


def noon(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def case(on: date | None = TUESDAY, *, by: date | None = date(2026, 12, 1), **more: object) -> Case:
    letter = Letter(request=Request(by=by), sent=Sent(on) if on else None)
    reminders = Reminders("kunde@example.com", since=on or TUESDAY, **more)  # type: ignore[arg-type]
    home, there = Customer(country="DK"), Company("kjaerby-cykler.dk", country="DK")
    return Case(company=there, customer=home, letters=(letter,), reminders=reminders)


def heard(before: Case, on: date, by: date | None = None, what: str = REPLY) -> Case:
    return replace(before, events=(*before.events, Event(noon(on), what, by=by)))


def days(of: Case, on: date = TUESDAY, past: Past | None = None) -> dict[Reason, date]:
    return {one.reason: one.day for one in schedule(of, now=noon(on), past=past)}


def only(of: Case, on: date = TUESDAY) -> Reminder:
    (one,) = schedule(of, now=noon(on))
    return one


def test_after_three_working_days_and_after_the_day_asked_for() -> None:
    assert days(case()) == {Reason.FIRST: date(2026, 11, 20), Reason.ANSWER: date(2026, 12, 2)}


def test_at_nine_where_the_customer_lives() -> None:
    first = schedule(case(), now=noon(TUESDAY))[0]
    assert first.due == datetime(2026, 11, 20, 8, tzinfo=UTC)


def test_no_day_was_named_so_two_weeks_are_what_a_company_may_take() -> None:
    assert days(case(by=None))[Reason.ANSWER] == date(2026, 12, 2)


def test_what_their_site_promises_counts() -> None:
    (one,) = schedule(case(by=None), now=noon(TUESDAY), promised_days=2)
    assert (one.reason, one.day) == (Reason.ANSWER, date(2026, 11, 20))  # not before three working days have passed


def test_counted_from_the_day_it_was_sent_not_from_the_draft() -> None:
    before = case(TUESDAY + timedelta(days=30), by=None)
    before = before.with_letter(0, replace(before.letters[0], begun=TUESDAY))
    assert days(before)[Reason.FIRST] == date(2026, 12, 22)


@pytest.mark.parametrize("what", [REPLY, TALK])
def test_whoever_heard_from_them_is_not_told_to_look_for_it(what: str) -> None:
    assert days(heard(case(), TUESDAY + timedelta(days=1), what=what)) == {Reason.ANSWER: date(2026, 12, 2)}


def test_the_call_before_the_letter_is_no_answer_to_it() -> None:
    assert Reason.FIRST in days(heard(case(), TUESDAY, what=TALK))


def test_none_before_an_agreed_extension_has_passed() -> None:
    assert days(heard(case(), TUESDAY + timedelta(days=1), date(2026, 12, 18))) == {Reason.UNTIL: date(2026, 12, 21)}


def test_none_after_the_end() -> None:
    assert days(replace(case(until=date(2026, 12, 8)), ended=Ended(TUESDAY, Ending.SOLVED))) == {}


def test_none_for_a_compliment() -> None:
    before = case(until=date(2026, 12, 8))
    assert days(before.with_letter(0, replace(before.letters[0], kind=Kind.COMPLIMENT))) == {}


def test_not_sent_yet_is_asked_once_after_a_day() -> None:
    one = only(case(None))
    assert (one.reason, one.day) == (Reason.NOT_SENT_YET, TUESDAY + timedelta(days=1))
    assert schedule(case(None), now=noon(TUESDAY + timedelta(days=9)), past=Past(had=lambda k: k == one.key)) == ()


def test_not_sent_yet_is_asked_a_day_after_they_last_worked_on_it() -> None:
    taken_back = TUESDAY + timedelta(days=7)
    assert days(case(None), taken_back) == {Reason.NOT_SENT_YET: taken_back + timedelta(days=1)}


def test_the_next_letter_that_is_begun_is_asked_for_once_too() -> None:
    begun = replace(case(), letters=(*case().letters, Letter(purpose=Purpose.CHASER, begun=date(2026, 12, 3))))
    had = Past(had=lambda key: key.startswith(("first", "answer")))
    assert days(begun, date(2026, 12, 3), had) == {Reason.NOT_SENT_YET: date(2026, 12, 4)}
    had = Past(had=lambda key: key.startswith(("first", "answer")) or key == "not_sent_yet/1")
    assert days(begun, date(2026, 12, 20), had) == {}
    late = {Reason.NOT_SENT_YET: date(2026, 12, 4), Reason.ANSWER: date(2026, 12, 8)}
    assert days(begun, date(2026, 12, 3)) == late


def test_a_calendar_is_not_told_of_days_gone_by() -> None:
    after = noon(date(2026, 11, 25))
    assert [one.reason for one in schedule(case(), now=after, late=False)] == [Reason.ANSWER]
    assert schedule(case(), now=noon(date(2026, 12, 20)), late=False) == ()


def test_not_sent_yet_is_not_asked_where_nobody_confirmed_an_address() -> None:
    assert days(replace(case(None), reminders=Reminders())) == {}


def test_whatever_happens_on_the_customers_own_day() -> None:
    moved = heard(case(until=date(2026, 12, 8)), TUESDAY + timedelta(days=1), date(2026, 12, 18))
    assert days(moved) == {Reason.WHATEVER: date(2026, 12, 8), Reason.UNTIL: date(2026, 12, 21)}


def test_a_day_can_be_moved_but_not_before_three_working_days() -> None:
    first = schedule(case(), now=noon(TUESDAY))[0]
    assert days(case(moved={first.key: date(2026, 11, 25)}))[Reason.FIRST] == date(2026, 11, 25)
    assert days(case(moved={first.key: date(2026, 11, 18)}))[Reason.FIRST] == date(2026, 11, 20)


def test_two_are_never_within_three_days() -> None:
    near = days(case(by=date(2026, 11, 20)))  # asked for the day on which the first one goes
    assert near == {Reason.FIRST: date(2026, 11, 20), Reason.ANSWER: date(2026, 11, 24)}
    assert days(case(until=date(2026, 11, 20)))[Reason.FIRST] == date(2026, 11, 24)
    sent_on_the_19th = Past((noon(date(2026, 11, 19)),))
    assert days(case(), past=sent_on_the_19th)[Reason.FIRST] == date(2026, 11, 23)


def test_what_fell_due_while_nobody_was_there_still_goes() -> None:
    assert days(case(until=date(2026, 11, 24)), date(2026, 12, 10)) == {
        Reason.WHATEVER: date(2026, 12, 10),
        Reason.ANSWER: date(2026, 12, 14),
    }


def test_each_letter_counts_anew() -> None:
    chased = replace(case(), letters=(*case().letters, Letter(request=Request(), sent=Sent(date(2026, 12, 3)))))
    assert days(chased, date(2026, 12, 3)) == {Reason.FIRST: date(2026, 12, 8), Reason.ANSWER: date(2026, 12, 18)}


def test_a_note_changes_nothing() -> None:
    assert days(heard(case(), TUESDAY, what=NOTE)) == days(case())


def test_christmas_is_left_alone() -> None:
    assert days(case(date(2026, 12, 21), by=date(2026, 12, 24)), date(2026, 12, 21)) == {
        Reason.FIRST: date(2026, 12, 24),
        Reason.ANSWER: date(2026, 12, 28),
    }


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        (datetime(2026, 11, 18, 2, tzinfo=UTC), datetime(2026, 11, 18, 8, tzinfo=UTC)),  # at night: in the morning
        (datetime(2026, 11, 20, 19, 30, tzinfo=UTC), datetime(2026, 11, 23, 8, tzinfo=UTC)),  # Friday evening
        (datetime(2026, 11, 18, 14, tzinfo=UTC), datetime(2026, 11, 18, 14, tzinfo=UTC)),
        (datetime(2028, 2, 29, 5, tzinfo=UTC), datetime(2028, 2, 29, 8, tzinfo=UTC)),
        (datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC)),  # over the lost hour of spring
        (datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 26, 8, tzinfo=UTC)),  # over the hour of autumn
    ],
)
def test_what_is_due_waits_until_nobody_minds(now: datetime, goes: datetime) -> None:
    assert may_go(now, place("DK", "DK"), None) == goes


def test_what_is_due_waits_for_the_one_before() -> None:
    sent = datetime(2026, 11, 17, 8, tzinfo=UTC)
    assert may_go(sent + timedelta(hours=3), place("DK", ""), sent) == datetime(2026, 11, 23, 8, tzinfo=UTC)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Case, datetime]:
    sent = draw(st.dates(date(2027, 1, 1), date(2029, 1, 1)))
    some_day = st.none() | st.integers(0, 120).map(lambda n: sent + timedelta(days=n))
    made = case(sent, by=draw(some_day), until=draw(some_day))
    home, there = draw(st.sampled_from(["DK", "DE", "GB", "US", ""])), draw(st.sampled_from(["DK", "DE", "CH", ""]))
    made = replace(made, customer=Customer(country=home), company=Company("x.example", country=there))
    for day, by in draw(st.lists(st.tuples(some_day, some_day), max_size=2)):
        made = heard(made, day or sent, by, draw(st.sampled_from([REPLY, TALK, NOTE])))
    now = noon(sent, draw(st.integers(0, 23))) + timedelta(days=draw(st.integers(0, 40)))
    return made, now


@given(cases())
def test_the_promises_hold_whatever_the_case(drawn: tuple[Case, datetime]) -> None:
    made, now = drawn
    found = schedule(made, now=now)
    home, there = made.customer.country, made.company.country
    zone, works = zone_of(home), working_days(there or home)
    sent = made.letters[0].sent
    assert sent is not None
    ran = clocks(made, 0)
    assert ran is not None
    for one in found:
        local = one.due.astimezone(zone)
        assert one.due >= now
        assert local.date() == one.day
        assert 8 <= local.hour < 20
        assert works(one.day)
        assert working_days(home or there)(one.day)
        if one.reason is not Reason.WHATEVER:
            assert one.day >= after_working_days(sent.on, ASK_AFTER, works)
            assert ran.basis is not Basis.GIVEN or ran.answer_by is None or one.day > ran.answer_by
    gaps = [(later.day - before.day).days for before, later in pairwise(found)]
    assert all(gap > APART for gap in gaps)
    assert len({one.key for one in found}) == len(found)
