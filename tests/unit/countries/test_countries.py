"""Countries: which right may be said on which conditions, working days, endings."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from wizard.countries import COUNTRIES, PERSON_COUNTRIES, country, domain_endings, right_for, working_days
from wizard.domain.clocks import propose_reply_by
from wizard.domain.letter import BoughtWhere, Details, Kind, Letter, Matter, Problem, Request, Wish

TODAY = date(2026, 11, 22)


def said(code: str, letter: Letter, today: date = TODAY) -> str:
    home = country(code)
    assert home
    right = right_for(home, letter, today)
    return right.key if right else ""


def complaint(problem: Problem, wish: Wish, **details: object) -> Letter:
    return Letter(
        matter=Matter(problem=problem),
        request=Request(wish=wish),
        details=Details(**details),  # type: ignore[arg-type]  # each test names its own fields
    )


FAULTY = complaint(Problem.FAULTY, Wish.REPAIR, bought_on=date(2025, 1, 10))


@pytest.mark.parametrize(
    ("code", "right"),
    [
        ("DE", "repair_or_replacement"),
        ("AT", "repair_or_replacement"),
        ("DK", "repair_or_replacement"),
        ("FR", "repair_or_replacement"),
        ("GB", "repair_or_replacement_first"),
        ("CH", ""),  # a shop's terms may exclude it
        ("US", ""),  # varies by state
    ],
)
def test_faulty_goods(code: str, right: str) -> None:
    assert said(code, FAULTY) == right


@pytest.mark.parametrize(("code", "years"), [("DE", 2), ("DK", 2), ("NO", 2), ("SE", 3), ("IE", 6), ("NL", 2)])
def test_liability_ends(code: str, years: int) -> None:
    letter = replace(FAULTY, request=Request(wish=Wish.REFUND))
    assert said(code, letter, date(2025 + years, 1, 9)) == "seller_liable"
    assert said(code, letter, date(2025 + years, 1, 10)) == ""


def test_a_purchase_on_29_february_counts() -> None:
    letter = complaint(Problem.FAULTY, Wish.REPAIR, bought_on=date(2024, 2, 29))
    assert said("DE", letter, date(2026, 2, 27)) == "repair_or_replacement"
    assert said("DE", letter, date(2026, 2, 28)) == ""


def test_without_the_day_of_purchase_no_right_is_stated() -> None:
    assert said("DE", complaint(Problem.FAULTY, Wish.REPAIR)) == ""


def test_only_complaints_state_rights() -> None:
    assert said("DE", replace(FAULTY, kind=Kind.QUESTION)) == ""


def test_a_right_fits_the_wish() -> None:
    assert said("DE", replace(FAULTY, request=Request(wish=Wish.APOLOGY))) == ""


def test_delivery_is_overdue_after_thirty_days() -> None:
    late = complaint(Problem.NOT_DELIVERED, Wish.DELIVERY, bought_on=date(2026, 10, 1), bought_where=BoughtWhere.WEB)
    for code in ("DE", "DK", "GB", "IE", "US", "ES"):
        assert said(code, late) == "delivery"
        assert said(code, late, date(2026, 10, 31)) == ""
    agreed = replace(late, details=replace(late.details, happened_on=date(2026, 11, 15)))
    assert said("DE", agreed) == ""
    in_shop = replace(late, details=replace(late.details, bought_where=BoughtWhere.SHOP))
    assert said("US", in_shop) == ""
    assert said("AT", late) == ""


def test_withdrawal_counts_from_receipt_else_from_purchase() -> None:
    bought = complaint(
        Problem.WITHDRAWAL,
        Wish.REFUND,
        bought_on=date(2026, 10, 1),
        happened_on=date(2026, 11, 8),
        bought_where=BoughtWhere.WEB,
    )
    assert said("DE", bought) == "withdrawal"
    assert said("DE", bought, date(2026, 11, 23)) == ""
    assert said("DE", replace(bought, details=replace(bought.details, happened_on=None))) == ""


@pytest.mark.parametrize(
    ("code", "where"),
    [
        ("DE", {BoughtWhere.WEB, BoughtWhere.PHONE, BoughtWhere.DOOR}),
        ("AT", {BoughtWhere.WEB, BoughtWhere.PHONE}),
        ("DK", {BoughtWhere.WEB}),
        ("GB", {BoughtWhere.WEB}),
        ("SE", {BoughtWhere.WEB}),
        ("CH", set()),
        ("US", set()),
    ],
)
def test_withdrawal_depends_on_where_it_was_bought(code: str, where: set[BoughtWhere]) -> None:
    assert where == {
        place
        for place in BoughtWhere
        if said(code, complaint(Problem.WITHDRAWAL, Wish.REFUND, bought_on=TODAY, bought_where=place))
    }


def test_refund_is_overdue_two_weeks_after_it_was_asked_for() -> None:
    letter = complaint(
        Problem.REFUND_WITHHELD, Wish.REFUND, happened_on=date(2026, 11, 1), bought_where=BoughtWhere.WEB
    )
    assert said("DE", letter) == said("GB", letter) == "refund_after_withdrawal"
    assert said("DE", letter, date(2026, 11, 15)) == ""
    assert said("DE", replace(letter, details=replace(letter.details, bought_where=BoughtWhere.SHOP))) == ""


@pytest.mark.parametrize("home", COUNTRIES, ids=lambda home: home.code)
def test_every_country_knows_its_zone_and_its_holidays(home: object) -> None:
    assert ZoneInfo(home.zone)  # type: ignore[attr-defined]  # parametrize has no types
    assert not home.is_working_day(date(2026, 12, 25))  # type: ignore[attr-defined]
    assert not home.is_working_day(date(2026, 11, 22))  # type: ignore[attr-defined]  # a Sunday
    assert home.is_working_day(date(2026, 11, 25))  # type: ignore[attr-defined]  # a Wednesday


def test_people_live_in_more_places_than_rights_are_known_for() -> None:
    codes = [code for code, _ in PERSON_COUNTRIES]
    assert {"DE", "AT", "CH", "DK", "GB", "IE", "SE", "NO", "NL", "FR", "US"} <= set(codes)
    assert len(codes) == len(set(codes))


def test_country_by_code() -> None:
    home = country("dk")
    assert home
    assert home.code == "DK"
    assert country("") is None
    assert country("XX") is None


def test_domain_endings() -> None:
    assert domain_endings("DK") == (".dk", ".com")
    assert domain_endings("GB") == (".co.uk", ".com")
    assert domain_endings("") == (".com",)


def test_reply_by_is_a_working_day_of_the_company_s_country() -> None:
    assert propose_reply_by(date(2026, 11, 22), working_days("DE")) == date(2026, 12, 7)  # 6 December is a Sunday
    assert propose_reply_by(date(2026, 12, 11), working_days("DK")) == date(2026, 12, 28)  # both days of Christmas
    assert propose_reply_by(date(2026, 12, 11), working_days("XX")) == date(2026, 12, 25)
