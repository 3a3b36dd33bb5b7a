"""Until when what the law, a bank or a board gives holds, and what it would take to know."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wizard.countries import COUNTRIES, Topic
from wizard.countries.country import Span, Start, months_later
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import BoughtWhere, Details, Kind, Letter, Matter, Problem, Sent
from wizard.followup.rights import Deadline, rights

BOUGHT = date(2026, 11, 2)
SENT = date(2026, 11, 20)


def case(
    home: str,
    problem: Problem | None = Problem.FAULTY,
    *,
    trader: str = "",
    bought: date | None = BOUGHT,
    where: BoughtWhere | None = BoughtWhere.WEB,
    happened: date | None = None,
) -> Case:
    details = Details(bought_on=bought, bought_where=where, happened_on=happened)
    letter = Letter(matter=Matter(problem=problem), details=details, sent=Sent(SENT))
    return Case(company=Company(country=trader or home), customer=Customer(country=home), letters=(letter,))


def of(found: Case, topic: Topic, today: date = SENT) -> Deadline | None:
    now = rights(found, today)
    return next((one for one in (*now.running, *now.passed) if one.law.topic is topic), None)


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 2), 24, date(2028, 11, 2)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
    ],
)
def test_months_end_with_the_month_where_it_lacks_the_day(day: date, months: int, last: date) -> None:
    assert months_later(day, months) == last
    assert Span(Start.RECEIVED, months=months).last_day(day) == last


@pytest.mark.parametrize(
    ("home", "problem", "topic", "last"),
    [
        ("DE", Problem.WITHDRAWAL, Topic.WITHDRAWAL, date(2026, 11, 16)),
        ("GB", Problem.FAULTY, Topic.REJECTION, date(2026, 12, 2)),
        ("IE", Problem.FAULTY, Topic.REJECTION, date(2026, 12, 2)),
        ("DE", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("DK", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("AT", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("CH", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("FR", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("NO", Problem.FAULTY, Topic.GUARANTEE, date(2028, 11, 2)),
        ("SE", Problem.FAULTY, Topic.GUARANTEE, date(2029, 11, 2)),
        ("IE", Problem.FAULTY, Topic.GUARANTEE, date(2032, 11, 2)),
        ("GB", Problem.FAULTY, Topic.COURT, date(2031, 11, 2)),
        ("US", Problem.LATE, Topic.DELIVERY, date(2026, 12, 2)),
        ("DE", Problem.BILLING, Topic.DIRECT_DEBIT, date(2026, 12, 28)),
        ("AT", Problem.REFUND_WITHHELD, Topic.PAID_THROUGH, date(2027, 5, 1)),
        ("IE", Problem.NOT_DELIVERED, Topic.PAID_THROUGH, date(2027, 3, 2)),
        ("SE", Problem.BILLING, Topic.BODY, date(2027, 11, 20)),
    ],
)
def test_the_last_day_in_each_country(home: str, problem: Problem, topic: Topic, last: date) -> None:
    found = of(case(home, problem), topic, last)
    assert found is not None
    assert (found.last, found.left) == (last, 0)
    assert found in rights(case(home, problem), last).running
    assert rights(case(home, problem), last + timedelta(days=1)).passed[0].law.topic is topic


@pytest.mark.parametrize("home", ["DK", "NO", "SE"])
def test_a_fault_is_told_in_time_within_two_months_of_noticing_it(home: str) -> None:
    found = of(case(home, happened=date(2026, 12, 31)), Topic.COMPLAINT_DEADLINE)
    assert found is not None
    assert (found.last, found.earliest) == (date(2027, 2, 28), False)
    assert "happened_on" in rights(case(home), SENT).needs


def test_the_nearest_comes_first_and_what_has_passed_comes_last_latest_first() -> None:
    now = rights(case("GB", trader="DE"), date(2026, 11, 20))
    assert [one.law.topic for one in now.running] == [Topic.REJECTION, Topic.COURT]
    assert [one.law.topic for one in now.passed] == [Topic.WITHDRAWAL]
    later = rights(case("GB"), date(2026, 12, 3))
    assert [one.law.topic for one in later.passed] == [Topic.REJECTION, Topic.WITHDRAWAL]


def test_it_counts_from_the_day_of_receipt_where_that_is_known() -> None:
    known = of(case("DE", Problem.WITHDRAWAL, happened=date(2026, 11, 9)), Topic.WITHDRAWAL)
    guessed = of(case("DE", Problem.WITHDRAWAL), Topic.WITHDRAWAL)
    assert known is not None
    assert guessed is not None
    assert (known.last, known.earliest) == (date(2026, 11, 23), False)
    assert (guessed.last, guessed.earliest) == (date(2026, 11, 16), True)


def test_changing_ones_mind_is_for_purchases_at_a_distance() -> None:
    assert of(case("DE", where=BoughtWhere.SHOP), Topic.WITHDRAWAL) is None
    assert of(case("DK", where=BoughtWhere.PHONE), Topic.WITHDRAWAL) is None  # no source says so for the phone
    assert rights(case("DE", where=None), SENT).needs == ("bought_where",)


def test_what_nobody_has_said_is_asked_for() -> None:
    assert rights(case("DE", bought=None), SENT).needs == ("bought_on",)
    assert rights(case("", bought=None), SENT).needs == ("country",)
    assert set(rights(case("DE", Problem.REFUND_WITHHELD, bought=None), SENT).needs) == {"happened_on", "bought_on"}
    assert rights(case("DE", Problem.WRONG_ITEM, bought=None), SENT).needs == ("happened_on", "bought_on")


def test_what_does_not_fit_is_not_told() -> None:
    for problem in (Problem.SERVICE, Problem.STAFF, Problem.PRIVACY):
        assert rights(case("DE", problem), SENT).running == ()
    assert of(case("DE", Problem.NOT_DELIVERED), Topic.GUARANTEE) is None  # it has not begun
    question = case("DE").with_letter(0, replace(case("DE").letters[0], kind=Kind.QUESTION))
    draft = case("DE").with_letter(0, replace(case("DE").letters[0], sent=None))
    assert rights(question, SENT).running == rights(draft, SENT).running == ()


def test_across_borders_only_what_holds_there() -> None:
    topics = {one.law.topic for one in rights(case("DE", trader="US"), SENT).running}
    assert topics == {Topic.DIRECT_DEBIT, Topic.PAID_THROUGH}
    assert of(case("SE", trader="DE"), Topic.BODY) is None
    assert of(case("DE", trader="DK"), Topic.GUARANTEE) is not None


def test_the_bar_goes_from_the_first_day_to_the_last() -> None:
    for today, gone in ((BOUGHT, 0), (date(2026, 11, 12), 10), (date(2026, 12, 2), 30), (date(2027, 1, 1), 30)):
        found = of(case("GB"), Topic.REJECTION, today)
        assert found is not None
        assert (found.gone, found.all_days) == (gone, 30)


def test_every_country_and_problem_can_be_counted() -> None:
    for home in COUNTRIES:
        for problem in (*Problem, None):
            now = rights(case(home.code, problem, happened=BOUGHT), SENT)
            assert all(one.start < one.last for one in (*now.running, *now.passed))
            assert now.needs == ()
