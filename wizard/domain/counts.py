"""What a partner may know: how many letters, of which kind, how they went; and to which companies. Pure.

Promised: whoever looks, as often as they like, learns no number under ten, and none can be worked out from what is
shown. Each number shown counts letters that no other number of the same sort counts, it is made of whole weeks or
quarters that are over, and once shown it never changes. So sums and differences of what is shown, today or with what
was shown last month, are again sums of numbers of ten and more. No total is shown that holds more than the numbers
beside it. Companies count other moments than letters do (see `reached`), so neither can be taken from the other.

Not promised: anything against a partner who writes nine letters and waits for the tenth, or who knows of nine from
elsewhere; nor that nobody guesses: where sixty letters were begun and sixty were sent, all were.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from wizard.domain.case import Case, Counted
from wizard.domain.letter import Kind

LEAST = 10

# The sorts of counters.
LETTERS = "letters"  # by week (its Monday), kind and outcome
COMPANIES = "companies"  # by quarter (its first day) and host

_WEEK, _DAY = timedelta(weeks=1), timedelta(days=1)
_WEEKS_OF_A_QUARTER = 13  # of an ISO year; a 53rd week belongs to the last
_CHOSEN = "company"  # the step on which the customer says that this is whom they write to; counted in its place


class Outcome(StrEnum):
    """How far a letter went; the ends are those of `domain.case.Ending`."""

    BEGUN = "begun"
    SENT = "sent"
    NO_LETTER_NEEDED = "no_letter_needed"
    SOLVED = "solved"
    PARTLY = "partly"
    GIVEN_UP = "given_up"
    ESCALATED = "escalated"


@dataclass(frozen=True)
class Count:
    """`n` of a sort in a week or quarter: of LETTERS `first` is a kind and `second` an outcome, of COMPANIES `first` is
    a host."""

    sort: str
    span: date
    first: str
    second: str = ""
    n: int = 1


@dataclass(frozen=True)
class Shown:
    """What may be seen: `n` from `since` to `until`, both included. `what` is a kind or a host, "" for others together;
    `outcome` is None for companies."""

    since: date
    until: date
    what: str
    n: int
    outcome: Outcome | None = None


# --- Raising ---------------------------------------------------------------------------------------------------------


def begun(case: Case, key: str) -> Case:
    """A new case whose outcomes count for the partner with this key, and for no other."""
    return replace(case, counted=Counted(key))


def counted(case: Case, key: str, today: date) -> tuple[Case, tuple[Count, ...]]:
    """The case that remembers what of it was counted, and the counters to raise for what is new; once each, however
    often a matter ends and goes on. None where it was not begun with that partner."""
    new = reached(case) - case.counted.what if case.counted.partner == key else frozenset[str]()
    if not new:
        return case, ()
    kept = replace(case.counted, what=case.counted.what | new)
    return replace(case, counted=kept), tuple(_count(case, one, today) for one in sorted(new))


def reached(case: Case) -> frozenset[str]:
    """The outcomes so far, and whether the company was chosen.

    Not at the beginning: if each letter that is begun counted for a company, too, the companies of a quarter would be
    the letters of that quarter, and what is missing in one could be taken from the other.
    """
    found: set[str] = {Outcome.BEGUN}
    if any(one.sent and not one.elsewhere for one in case.letters):
        found.add(Outcome.SENT)
    if case.ended:
        found.add(Outcome(case.ended.how.value))
    if case.company.host and _CHOSEN in case.letters[0].answered:
        found.add(_CHOSEN)
    return frozenset(found)


def _count(case: Case, what: str, today: date) -> Count:
    if what == _CHOSEN:
        return Count(COMPANIES, date(today.year, 3 * _quarter_of(today) + 1, 1), case.company.host)
    return Count(LETTERS, today - today.weekday() * _DAY, case.letters[0].kind, what)


def _quarter_of(day: date) -> int:
    return (day.month - 1) // 3


# --- Showing ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Span:
    since: date
    until: date
    n: int


def kept_from(today: date) -> date:
    """Counters of this year and the last are kept. Whole years, or what is left of one would be added up anew.

    Of a year's weeks (ISO 8601) none begins before 29 December, and no week of the year before begins after the 28th.
    """
    return date(today.isocalendar().year - 2, 12, 29)


def letters(rows: Iterable[Count], today: date) -> tuple[Shown, ...]:
    """What of the LETTERS may be seen, by outcome, then by day. Weeks are joined until ten are together; of what is
    left of each kind when a quarter is over, quarters are joined, all kinds together, until the year is over."""
    found: Counter[tuple[str, str, date]] = Counter()
    for row in rows:
        if row.sort == LETTERS:
            found[row.first, row.second, row.span] += row.n
    shown = [one for outcome in Outcome for year in _years(today) for one in _of_year(found, outcome, year, today)]
    order = {outcome: number for number, outcome in enumerate(Outcome)}
    return tuple(sorted(shown, key=lambda one: (order[one.outcome or Outcome.BEGUN], one.until, one.what == "")))


def _of_year(found: Counter[tuple[str, str, date]], outcome: Outcome, year: int, today: date) -> Iterator[Shown]:
    left: list[_Span] = []
    for weeks in _quarters(year):
        rest = 0
        for kind in Kind:
            over = [_Span(day, day + 6 * _DAY, found[kind, outcome, day]) for day in weeks if day + _WEEK <= today]
            runs, more = _joined(over)
            rest += more
            yield from (Shown(run.since, run.until, kind, run.n, outcome) for run in runs)
        if weeks[-1] + _WEEK <= today:
            left.append(_Span(weeks[0], weeks[-1] + 6 * _DAY, rest))
    yield from (Shown(run.since, run.until, "", run.n, outcome) for run in _joined(left)[0])


def companies(rows: Iterable[Count], today: date) -> tuple[Shown, ...]:
    """What of the COMPANIES may be seen, by day, those written to most often first; the others of a quarter together,
    joined with those of the quarters after it until ten are together or the year is over."""
    rows = tuple(row for row in rows if row.sort == COMPANIES)
    shown: list[Shown] = []
    for year in _years(today):
        left: list[_Span] = []
        for month in (1, 4, 7, 10):
            since, after = date(year, month, 1), date(year + month // 10, (month + 3) % 12, 1)
            if after > today:
                break
            hosts = Counter[str]()
            for row in rows:
                hosts[row.first] += row.n if row.span == since else 0
            shown += [Shown(since, after - _DAY, host, n) for host, n in hosts.items() if n >= LEAST]
            left.append(_Span(since, after - _DAY, sum(n for n in hosts.values() if n < LEAST)))
        shown += [Shown(run.since, run.until, "", run.n) for run in _joined(left)[0]]
    return tuple(sorted(shown, key=lambda one: (one.until, one.what == "", -one.n, one.what)))


def _joined(spans: Iterable[_Span]) -> tuple[list[_Span], int]:
    """Neighbours, in the order of their days, joined until each has ten; and how many are left over.

    A span begins where the one before it ends, not with its first letter: that nobody wrote in a week is a number, too.
    """
    done: list[_Span] = []
    since, n = None, 0
    for span in spans:
        since, n = since or span.since, n + span.n
        if n >= LEAST:
            done.append(_Span(since, span.until, n))
            since, n = None, 0
    return done, n


def _years(today: date) -> tuple[int, int]:
    year = today.isocalendar().year
    return year - 1, year


def _quarters(year: int) -> list[list[date]]:
    """The Mondays of an ISO year, in four parts."""
    first, after = date.fromisocalendar(year, 1, 1), date.fromisocalendar(year + 1, 1, 1)
    weeks = [first + number * _WEEK for number in range((after - first) // _WEEK)]
    starts = [quarter * _WEEKS_OF_A_QUARTER for quarter in range(4)]
    return [weeks[start:end] for start, end in zip(starts, [*starts[1:], len(weeks)], strict=True)]
