"""F1: when they should have confirmed, when anybody may ask, when they should have answered."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.countries import working_days
from wizard.domain.case import NOTE, REPLY, Case, Company, Customer, Event
from wizard.domain.letter import Kind, Letter, Request, Sent
from wizard.followup.clocks import ASK_AFTER, Basis, after_working_days, clocks

FRIDAY = date(2026, 11, 20)


def sent(on: date = FRIDAY, *, by: date | None = date(2026, 12, 4), kind: Kind = Kind.COMPLAINT) -> Case:
    letter = Letter(kind=kind, request=Request(by=by), sent=Sent(on))
    return Case(company=Company(host="kjaerby-cykler.dk", country="DK"), letters=(letter,))


def replied(case: Case, on: date, by: date | None, what: str = REPLY) -> Case:
    event = Event(datetime(on.year, on.month, on.day, 9, tzinfo=UTC), what, by=by)
    return replace(case, events=(*case.events, event))


def test_a_letter_of_friday_should_be_confirmed_on_monday() -> None:
    ran = clocks(sent(), 0)
    assert ran is not None
    assert (ran.confirm_by, ran.ask_from) == (date(2026, 11, 23), date(2026, 11, 25))
    assert (ran.answer_by, ran.basis) == (date(2026, 12, 4), Basis.ASKED)


def test_their_holidays_do_not_count() -> None:
    ran = clocks(sent(date(2026, 12, 23)), 0)  # in Denmark the 24th is a working day by law, 25th and 26th are none
    assert ran is not None
    assert ran.ask_from == date(2026, 12, 29)


def test_of_a_company_somewhere_the_customers_holidays_are_all_that_is_known() -> None:
    case = replace(sent(date(2028, 12, 28)), company=Company(host="x.example"), customer=Customer(country="DK"))
    ran = clocks(case, 0)
    assert ran is not None
    assert ran.ask_from == date(2029, 1, 3)  # the 1st is none of the three


@pytest.mark.parametrize("what", [Letter(), Letter(kind=Kind.COMPLIMENT, sent=Sent(FRIDAY))])
def test_neither_a_draft_nor_a_compliment_has_clocks(what: Letter) -> None:
    assert clocks(Case(letters=(what,)), 0) is None


def test_what_they_said_last_counts_most() -> None:
    case = replied(replied(sent(), date(2026, 11, 24), date(2026, 12, 18)), date(2026, 11, 23), date(2026, 11, 30))
    ran = clocks(case, 0)
    assert ran is not None
    assert (ran.answer_by, ran.basis) == (date(2026, 12, 18), Basis.GIVEN)


def test_a_note_or_a_day_before_the_letter_moves_nothing() -> None:
    case = replied(replied(sent(), date(2026, 11, 24), date(2026, 12, 18), NOTE), FRIDAY, date(2026, 11, 2))
    assert clocks(case, 0) == clocks(sent(), 0)


def test_their_site_counts_where_no_day_was_asked_for() -> None:
    ran = clocks(sent(by=None), 0, promised_days=2)
    assert ran is not None
    assert (ran.answer_by, ran.basis) == (date(2026, 11, 22), Basis.PROMISED)
    bare = clocks(sent(by=None), 0)
    assert bare is not None
    assert (bare.answer_by, bare.basis) == (None, None)


def test_the_last_day_of_a_contract_is_no_day_to_answer() -> None:
    ran = clocks(sent(kind=Kind.CANCELLATION), 0)
    assert ran is not None
    assert ran.answer_by is None


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.sampled_from(["DK", "DE", "GB", "XX"]))
def test_working_days_are_counted_one_by_one(day: date, where: str) -> None:
    works = working_days(where)
    end = after_working_days(day, ASK_AFTER, works)
    passed = [date.fromordinal(n) for n in range(day.toordinal() + 1, end.toordinal() + 1)]
    assert sum(map(works, passed)) == ASK_AFTER
    assert works(end)
