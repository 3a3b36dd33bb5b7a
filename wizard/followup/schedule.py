"""Which reminders a case wants, and when: pure rules on days.

Each reminder has a key of what it is about; one that was sent is never sent again for the same thing. The days are
working days on both sides, at nine where the customer lives, never at night (people's complaints about others: mails
on Christmas Eve, two in a row, and one about a letter that had never been sent).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from wizard.countries import working_days, zone_of
from wizard.domain.case import REPLY, TALK, Case
from wizard.domain.clocks import REPLY_DAYS
from wizard.domain.letter import Kind
from wizard.followup.clocks import Basis, Clocks, after_working_days, answers_since, clocks

MORNING = time(9)  # when reminders are due
AWAKE, NIGHT = time(8), time(20)  # between them nobody minds a mail
APART = 3  # days that lie between two reminders of one case


class Reason(StrEnum):
    """Why somebody is reminded."""

    NOT_SENT_YET = "not_sent_yet"  # the letter is written, and not sent
    FIRST = "first"  # sent, and nothing came
    ANSWER = "answer"  # the day for the answer has passed
    UNTIL = "until"  # the time that they asked for, or by when they promised it, has passed
    WHATEVER = "whatever"  # the customer's own day


@dataclass(frozen=True)
class Reminder:
    """`event` says what it is about: a letter by its number and day, or a day. `due` is aware, in UTC."""

    reason: Reason
    event: str
    day: date
    due: datetime

    @property
    def key(self) -> str:
        return key(self.reason, self.event)


@dataclass(frozen=True)
class Past:
    """The case's reminders so far: when they were sent, and whether one with this key is done with."""

    moments: tuple[datetime, ...] = ()
    had: Callable[[str], bool] = lambda _: False


@dataclass(frozen=True)
class Place:
    """Where and when a customer can be written to."""

    zone: ZoneInfo
    works: Callable[[date], bool]


@dataclass(frozen=True)
class _Wanted:
    reason: Reason
    event: str
    day: date
    chosen: bool  # by the customer

    @property
    def key(self) -> str:
        return key(self.reason, self.event)


def key(reason: Reason, event: str) -> str:
    return f"{reason}/{event}"


def place(home: str, trader: str) -> Place:
    """Of a customer and a company in these countries ("" unknown): days on which both are at work."""
    here, there = working_days(home or trader), working_days(trader or home)
    return Place(zone_of(home), lambda day: here(day) and there(day))


def schedule(
    case: Case, *, now: datetime, past: Past | None = None, promised_days: int | None = None, late: bool = True
) -> tuple[Reminder, ...]:
    """The reminders still to come, the next first, none before `now` (aware).

    `promised_days` is what the company's site promises, see `clocks`. `late`: what should have come by now comes soon;
    a calendar has had its day already.
    """
    where, past = place(case.customer.country, case.company.country), past or Past()
    wanted = [one for one in _wanted(case, where, now, promised_days) if not past.had(one.key)]
    today = now.astimezone(where.zone).date()
    wanted = [one for one in wanted if late or one.day >= today]
    taken = [moment.astimezone(where.zone).date() for moment in past.moments]
    found = []
    # The customer's own days first; then the letter that waits, before any question what came of the one before.
    for one in sorted(wanted, key=lambda one: (not one.chosen, one.reason is not Reason.NOT_SENT_YET, one.day)):
        due = _apart(one.day, now, where, taken)
        day = due.astimezone(where.zone).date()
        taken.append(day)
        found.append(Reminder(one.reason, one.event, day, due))
    return tuple(sorted(found, key=lambda one: one.due))


def may_go(now: datetime, where: Place, last: datetime | None) -> datetime:
    """When a reminder that is due may leave: `now`, or the first moment after that. `last`: when another did."""
    taken = [last.astimezone(where.zone).date()] if last else []
    return _apart(now.astimezone(where.zone).date(), now, where, taken)


def _apart(day: date, now: datetime, where: Place, taken: list[date]) -> datetime:
    """The first moment from `day` and `now` on when nobody is asleep or on holiday, and no other is near."""
    while True:
        due = _awake(max(datetime.combine(day, MORNING, where.zone).astimezone(UTC), now), where, now)
        day = due.astimezone(where.zone).date()
        near = [other for other in taken if abs((other - day).days) <= APART]
        if not near:
            return due
        day = max(near) + timedelta(days=APART + 1)


def _awake(moment: datetime, where: Place, now: datetime) -> datetime:
    local = moment.astimezone(where.zone)
    day, hour = local.date(), local.time()
    if where.works(day) and AWAKE <= hour < NIGHT:
        return moment
    if not where.works(day) or hour >= NIGHT:
        day = after_working_days(day, 1, where.works)
    return max(datetime.combine(day, MORNING, where.zone).astimezone(UTC), now)


def _wanted(case: Case, where: Place, now: datetime, promised_days: int | None) -> Iterator[_Wanted]:
    today = now.astimezone(where.zone).date()
    if case.ended or all(letter.kind is Kind.COMPLIMENT for letter in case.letters):
        return
    wishes = case.reminders
    if wishes.until and wishes.until >= (wishes.since or date.min):
        yield _Wanted(Reason.WHATEVER, wishes.until.isoformat(), wishes.until, chosen=True)
    if wishes.since and not case.letters[-1].sent:
        # A day after they last worked on it: only then it is forgotten.
        begun = str(len(case.letters) - 1)
        yield _moved(wishes.moved, Reason.NOT_SENT_YET, begun, max(wishes.since, today) + timedelta(days=1))
    number = max((n for n, one in enumerate(case.letters) if one.sent), default=None)
    running = clocks(case, number, promised_days=promised_days) if number is not None else None
    if number is not None and running:
        yield from _of_letter(case, number, running, where, today)


def _of_letter(case: Case, number: int, running: Clocks, where: Place, today: date) -> Iterator[_Wanted]:
    by = running.answer_by or running.sent + timedelta(days=REPLY_DAYS)
    # Whoever has just said yes to mails, or heard from them, needs none on the same day.
    floor = max(running.ask_from, _day_after(case.reminders.since), _day_after(_heard(case, where.zone)))
    # What their site promises may change there; that is no news to be told of twice.
    reason, event = Reason.ANSWER, f"{number}/{by.isoformat()}" if running.basis is Basis.ASKED else str(number)
    if running.basis is Basis.GIVEN:
        reason, event, floor = Reason.UNTIL, by.isoformat(), max(floor, _day_after(by))
    last = _moved(case.reminders.moved, reason, event, after_working_days(by, 1, where.works), floor)
    yield last
    first = _moved(case.reminders.moved, Reason.FIRST, f"{number}/{running.sent.isoformat()}", running.ask_from, floor)
    silent = running.basis is not Basis.GIVEN and not _answered(case, number, where.zone)
    if silent and first.day < last.day and today < last.day:
        yield first


def _day_after(day: date | None) -> date:
    return day + timedelta(days=1) if day else date.min


def _heard(case: Case, zone: ZoneInfo) -> date | None:
    """The customer's day on which the other side last said a word."""
    return max((one.at.astimezone(zone).date() for one in case.events if one.what in (REPLY, TALK)), default=None)


def _answered(case: Case, number: int, zone: ZoneInfo) -> bool:
    """Has anybody there said a word since? A talk of the same day came before the letter, or was part of sending it."""
    sent = case.letters[number].sent
    if sent is None:
        return False
    talks = (one.at.astimezone(zone).date() for one in case.events if one.what == TALK)
    return bool(answers_since(case, number, sent, zone)) or any(day > sent.on for day in talks)


def _moved(moved: Mapping[str, date], reason: Reason, event: str, day: date, floor: date = date.min) -> _Wanted:
    own = moved.get(key(reason, event))
    return _Wanted(reason, event, max(own or day, floor), chosen=own is not None)
