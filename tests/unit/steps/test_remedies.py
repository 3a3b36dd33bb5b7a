"""W8: what fits the problem is offered first, with a reason; nothing else is hidden for good."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import BoughtWhere, Details, Kind, Letter, Matter, Problem, Request, Wish
from wizard.steps.base import Situation
from wizard.steps.options import WISHES
from wizard.steps.remedies import FITTING, remedies, wishes
from wizard.steps.request import fallbacks, proposed_date, working_in

TODAY = date(2026, 11, 22)  # a Sunday


def asking(problem: Problem | None, home: str = "", trader: str = "", *, kind: Kind = Kind.COMPLAINT) -> Situation:
    letter = Letter(
        kind=kind,
        matter=Matter(product="kettle", problem=problem),
        details=Details(bought_on=date(2026, 10, 2), bought_where=BoughtWhere.WEB),
        request=Request(wish=Wish.REFUND),
        answered=frozenset({"company"}),
    )
    case = Case(company=Company(country=trader), customer=Customer(country=home), letters=(letter,))
    return Situation(case, 0, None, TODAY, "en")


def first(situation: Situation) -> list[Wish]:
    return [remedy.wish for remedy in remedies(situation)]


@pytest.mark.parametrize(
    ("home", "trader", "order"),
    [
        ("DK", "DK", [Wish.REPLACEMENT, Wish.REPAIR]),
        ("DE", "AT", [Wish.REPLACEMENT, Wish.REPAIR]),
        ("GB", "GB", [Wish.REPLACEMENT, Wish.REPAIR]),
        ("US", "US", [Wish.REPLACEMENT, Wish.REFUND]),
        ("DK", "US", [Wish.REPLACEMENT, Wish.REFUND]),  # whose law holds, nobody can say
    ],
)
def test_faulty_goods_are_first_mended_where_the_law_says_so(home: str, trader: str, order: Sequence[Wish]) -> None:
    found = remedies(asking(Problem.FAULTY, home, trader))
    assert [remedy.wish for remedy in found][:2] == order
    by_law = [remedy for remedy in found if remedy.law]
    assert bool(by_law) is (Wish.REPAIR in order)
    assert all(remedy.law.source.startswith("https://") for remedy in by_law if remedy.law)


@pytest.mark.parametrize(
    ("problem", "details", "wish", "key"),
    [
        (Problem.NOT_DELIVERED, Details(bought_on=date(2026, 10, 2)), Wish.DELIVERY, "delivery"),
        (Problem.NOT_DELIVERED, Details(bought_on=date(2026, 11, 12)), None, ""),
        (Problem.WITHDRAWAL, Details(bought_on=date(2026, 11, 12)), Wish.REFUND, "withdrawal"),
        (Problem.WITHDRAWAL, Details(bought_on=date(2026, 10, 2)), None, ""),
        (
            Problem.REFUND_WITHHELD,
            Details(bought_on=date(2026, 10, 2), happened_on=date(2026, 10, 9)),
            Wish.REFUND,
            "refund_after_withdrawal",
        ),
        (Problem.REFUND_WITHHELD, Details(bought_on=date(2026, 10, 2), happened_on=date(2026, 11, 16)), None, ""),
    ],
)
def test_a_wish_that_the_law_backs_up_says_so(problem: Problem, details: Details, wish: Wish | None, key: str) -> None:
    now = asking(problem, "DE", "DE")
    letter = replace(now.letter, details=replace(details, bought_where=BoughtWhere.WEB))
    backed = [(remedy.wish, remedy.law.key) for remedy in remedies(now.with_letter(letter)) if remedy.law]
    assert backed == ([(wish, key)] if wish else [])


def test_no_law_is_spoken_of_where_the_day_of_the_purchase_is_unknown() -> None:
    now = asking(Problem.FAULTY, "DK", "DK")
    letter = replace(now.letter, details=Details())
    assert not any(remedy.law for remedy in remedies(now.with_letter(letter)))


@pytest.mark.parametrize(
    ("problem", "wish"),
    [
        (Problem.NOT_DELIVERED, Wish.DELIVERY),
        (Problem.WRONG_ITEM, Wish.REPLACEMENT),
        (Problem.WITHDRAWAL, Wish.REFUND),
        (Problem.REFUND_WITHHELD, Wish.REFUND),
        (Problem.BILLING, Wish.PRICE_REDUCTION),
        (Problem.STAFF, Wish.APOLOGY),
        (Problem.PRIVACY, Wish.INFORMATION),
    ],
)
def test_each_problem_begins_with_what_fits_it(problem: Problem, wish: Wish) -> None:
    assert first(asking(problem))[0] is wish


@pytest.mark.parametrize("problem", [None, *Problem])
def test_every_wish_stays_in_reach(problem: Problem | None) -> None:
    now = asking(problem)
    assert {wish for wish, _ in wishes(now)} == {wish for wish, _ in WISHES}
    assert [wish for wish, _ in wishes(now)][: len(first(now))] == first(now)
    assert len(wishes(now)) == len(WISHES)


def test_only_what_nobody_can_judge_has_no_order() -> None:
    assert set(Problem) - set(FITTING) == {Problem.OTHER}
    assert remedies(asking(Problem.FAULTY, kind=Kind.QUESTION)) == ()


@pytest.mark.parametrize(
    ("trader", "home", "day"),
    [
        ("", "", date(2026, 12, 7)),  # two weeks on is a Sunday
        ("DK", "", date(2026, 12, 7)),
        ("", "AT", date(2026, 12, 7)),
        ("AT", "DK", date(2026, 12, 7)),
    ],
)
def test_the_date_proposed_is_a_working_day(trader: str, home: str, day: date) -> None:
    assert proposed_date(asking(Problem.LATE, home, trader)) == day


def test_the_company_s_holidays_count_not_the_customer_s() -> None:
    spain = replace(asking(Problem.LATE, "DK", "ES"), today=date(2026, 11, 24))
    assert working_in(spain) == "ES"
    assert proposed_date(spain) == date(2026, 12, 9)  # 8 December is a holiday there
    assert proposed_date(replace(asking(Problem.LATE, "ES", "DK"), today=date(2026, 11, 24))) == date(2026, 12, 8)


def test_what_else_would_do_begins_with_what_fits_and_is_never_what_is_asked_for() -> None:
    offered = [wish for wish, _ in fallbacks(asking(Problem.FAULTY, "DK", "DK"))]
    assert offered[:3] == ["", Wish.REPLACEMENT, Wish.REPAIR]
    assert not {Wish.REFUND, Wish.OWN_WORDS, Wish.APOLOGY} & set(offered)


def test_what_was_chosen_as_second_choice_stays_on_the_list_when_it_is_asked_for() -> None:
    asked = asking(Problem.FAULTY)
    both = replace(asked.letter, request=Request(wish=Wish.REPAIR, fallback=Wish.REPAIR))
    assert Wish.REPAIR in dict(fallbacks(asked.with_letter(both)))
