"""What a partner sees of the counters: never a number under ten, and none by subtraction, however often they look."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.case import Case, Company, Counted, Ended, Ending
from wizard.domain.codec import decode, encode
from wizard.domain.counts import (
    COMPANIES,
    LEAST,
    LETTERS,
    Count,
    Outcome,
    Shown,
    begun,
    companies,
    counted,
    kept_from,
    letters,
)
from wizard.domain.letter import Channel, Kind, Letter, Sent

TODAY = date(2026, 11, 22)  # a Sunday: its week is not over

Atom = tuple[str, str, date]  # kind or host, outcome, week or quarter


def week(number: int) -> date:
    """The Monday of a week of 2026, 2 for that of 5 January."""
    return date.fromisocalendar(2026, number, 1)


def row(number: int, n: int, kind: str = "complaint", outcome: str = "begun") -> Count:
    return Count(LETTERS, week(number), kind, outcome, n)


def seen(rows: list[Count], today: date = TODAY) -> list[tuple[date, date, str, int]]:
    return [(one.since, one.until, one.what, one.n) for one in letters(rows, today)]


def test_a_week_of_ten_stands_alone_and_smaller_ones_together() -> None:
    rows = [row(1, 10), row(2, 4), row(4, 5), row(5, 3), row(6, 9)]
    assert seen(rows) == [
        (week(1), week(2) - timedelta(days=1), "complaint", 10),
        (week(2), week(6) - timedelta(days=1), "complaint", 12),
    ]


def test_a_week_is_shown_when_it_is_over() -> None:
    rows, after = [row(47, 12)], week(48)
    assert seen(rows, after - timedelta(days=1)) == []
    assert [one[3] for one in seen(rows, after)] == [12]


def test_what_is_left_of_the_kinds_goes_together_when_the_quarter_is_over() -> None:
    rows = [row(1, 6), row(2, 5, "question"), row(20, 9)]
    assert seen(rows, week(14) - timedelta(days=1)) == []
    assert seen(rows) == [(week(1), week(14) - timedelta(days=1), "", 11)]


def test_a_small_site_sees_something_within_the_year() -> None:
    rows = [row(number, 1) for number in (3, 17, 28)] + [row(number, 1, "question") for number in (9, 22, 35)]
    rows += [row(number, 1, "cancellation") for number in (4, 11, 18, 30)]
    assert seen(rows) == [(week(1), week(40) - timedelta(days=1), "", 10)]


def test_companies_have_names_from_ten_up() -> None:
    first, second = date(2026, 1, 1), date(2026, 4, 1)
    numbers = {"big.example": 40, "ten.example": 10, "nine.example": 9, "one.example": 1}
    rows = [Count(COMPANIES, first, host, n=n) for host, n in numbers.items()]
    assert companies(rows, date(2026, 3, 31)) == ()
    assert [(one.what, one.n) for one in companies(rows, second)] == [
        ("big.example", 40),
        ("ten.example", 10),
        ("", 10),
    ]
    assert [one.what for one in companies(rows[:3], second)] == ["big.example", "ten.example"]


# --- Whatever was counted --------------------------------------------------------------------------------------------

NUMBERS = st.one_of(st.integers(1, 4), st.integers(1, 14))
WEEKS = st.integers(0, 110).map(lambda number: date(2024, 12, 30) + timedelta(weeks=number))
COUNTED = st.lists(
    st.builds(
        lambda span, kind, outcome, n: Count(LETTERS, span, kind, outcome, n),
        WEEKS,
        st.sampled_from([*Kind]),
        st.sampled_from([Outcome.BEGUN, Outcome.SENT]),
        NUMBERS,
    ),
    max_size=40,
    unique_by=lambda one: (one.span, one.first, one.second),
)
QUARTERS = st.sampled_from([date(year, month, 1) for year in (2025, 2026) for month in (1, 4, 7, 10)])
COMPANIES_COUNTED = st.lists(
    st.builds(lambda span, host, n: Count(COMPANIES, span, host, n=n), QUARTERS, st.sampled_from("abcd"), NUMBERS),
    max_size=20,
    unique_by=lambda one: (one.span, one.first),
)
DAYS = st.dates(date(2026, 1, 1), date(2027, 2, 15))


def made_of(shown: tuple[Shown, ...], rows: list[Count]) -> list[frozenset[Atom]]:
    """The counters behind each number: for those of several kinds or companies, what no other number has taken."""
    parts: dict[int, frozenset[Atom]] = {}
    taken: set[Atom] = set()
    for named in (True, False):
        for at, one in enumerate(shown):
            if bool(one.what) is named:
                within = {
                    (r.first, r.second, r.span)
                    for r in rows
                    if one.since <= r.span <= one.until
                    and r.second == (one.outcome or "")
                    and one.what in ("", r.first)
                }
                parts[at] = frozenset(within - taken)
        taken |= {atom for part in parts.values() for atom in part}
    return [parts[at] for at in range(len(shown))]


def check(shown: tuple[Shown, ...], rows: list[Count]) -> None:
    """Every number is ten or more, is true, and shares no counter with another.

    That is enough: an equation that gives the number of some letters is a combination of equations that have no letter
    in common, so it can only be a sum of whole numbers shown, each with ten or more.
    """
    value = {(r.first, r.second, r.span): r.n for r in rows}
    parts = made_of(shown, rows)
    for one, part in zip(shown, parts, strict=True):
        assert one.n == sum(value[atom] for atom in part) >= LEAST
    assert not any(a & b for a, b in combinations(parts, 2))


@given(COUNTED, DAYS)
def test_no_number_under_ten_can_be_worked_out(rows: list[Count], today: date) -> None:
    check(letters(rows, today), rows)


@given(COMPANIES_COUNTED, DAYS)
def test_nor_of_a_company(rows: list[Count], today: date) -> None:
    check(companies(rows, today), rows)


@given(COUNTED, COMPANIES_COUNTED, DAYS, DAYS)
def test_nor_by_looking_twice(some: list[Count], more: list[Count], one: date, other: date) -> None:
    """What was seen once stays as it was, until its year goes: no number grows by a few from one look to the next."""
    rows, (early, late) = some + more, sorted((one, other))
    for show in (letters, companies):
        so_far = [r for r in rows if r.span <= early]
        before, after = show(so_far, early), show(rows, late)
        assert {one for one in before if one.since >= kept_from(late)} <= set(after)
        assert show([r for r in rows if r.span >= kept_from(late)], late) == after  # purged or not yet


# --- Raising ---------------------------------------------------------------------------------------------------------

CASE = Case(company=Company(host="shop.example"), letters=(Letter(kind=Kind.QUESTION, answered=frozenset({"start"})),))


def places(new: tuple[Count, ...]) -> list[tuple[str, str, str]]:
    return [(one.sort, one.first, one.second) for one in new]


def test_each_outcome_counts_once() -> None:
    case, new = counted(begun(CASE, "advice"), "advice", TODAY)
    assert new == (Count(LETTERS, date(2026, 11, 16), "question", "begun"),)
    letter = replace(case.letters[0], answered=frozenset({"start", "company"}), sent=Sent(TODAY, Channel.EMAIL))
    case, new = counted(case.with_letter(0, letter), "advice", TODAY)
    assert new == (
        Count(COMPANIES, date(2026, 10, 1), "shop.example"),
        Count(LETTERS, date(2026, 11, 16), "question", "sent"),
    )
    for ended in (Ending.SOLVED, Ending.GIVEN_UP):
        case, new = counted(replace(case, ended=Ended(TODAY, ended)), "advice", TODAY)
        assert places(new) == [(LETTERS, "question", ended.value)]
        case, new = counted(replace(case, ended=None), "advice", TODAY)
        assert new == ()
    assert counted(replace(case, ended=Ended(TODAY, Ending.SOLVED)), "advice", TODAY)[1] == ()


def test_only_for_the_partner_with_whom_it_was_begun() -> None:
    assert counted(CASE, "advice", TODAY) == (CASE, ())
    other = begun(CASE, "other")
    assert counted(other, "advice", TODAY) == (other, ())


def test_a_letter_from_elsewhere_was_not_sent_here() -> None:
    letter = replace(CASE.letters[0], elsewhere=True, sent=Sent(TODAY, Channel.EMAIL))
    assert [one.second for one in counted(begun(CASE.with_letter(0, letter), "a"), "a", TODAY)[1]] == ["begun"]


def test_every_ending_is_an_outcome() -> None:
    assert {one.value for one in Ending} < {one.value for one in Outcome}


@pytest.mark.parametrize("told", [{}, {"sound": "on"}])
def test_what_was_counted_survives_a_round_trip(told: dict[str, str]) -> None:
    case = replace(CASE, counted=Counted("advice", frozenset({"begun", "something newer"}), unknown=told))
    assert decode(Case, encode(case)) == replace(case, unknown={})
    assert encode(decode(Case, encode(case))) == encode(case)
    assert "counted" not in encode(CASE)
