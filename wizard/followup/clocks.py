"""F1: two clocks run from the day that a letter was sent: by when they should say that it arrived, and by when they
should have answered. Pure rules on dates."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from wizard.countries import working_days
from wizard.domain.case import REPLY, TALK, Case, Event
from wizard.domain.letter import Kind, Purpose, Sent

CONFIRMED_AFTER = 1  # working days: a company should say within a day that a message arrived
ASK_AFTER = 3  # working days before anybody is reminded


class Basis(StrEnum):
    """What the answer's day rests on."""

    ASKED = "asked"  # the day that the letter names
    PROMISED = "promised"  # by their site, in a number of days
    GIVEN = "given"  # by them, in a reply or a talk: they asked for time, or said by when


@dataclass(frozen=True)
class Clocks:
    """Days in the customer's calendar. `answer_by` is None where nobody named a day."""

    sent: date
    confirm_by: date
    ask_from: date
    answer_by: date | None
    basis: Basis | None


def clocks(case: Case, number: int, *, promised_days: int | None = None) -> Clocks | None:
    """The clocks of letter `number` (from 0); None while it is not sent, and for a compliment, which has none.

    `promised_days` is what the company's site promises, in calendar days (`domain.facts.Policy`).
    """
    letter = case.letters[number]
    if letter.sent is None or letter.kind is Kind.COMPLIMENT:
        return None
    sent, works = letter.sent.on, working_days(case.company.country or case.customer.country)
    ask_from = after_working_days(sent, ASK_AFTER, works)
    answer_by, basis = _answer_by(case, number, sent, promised_days)
    return Clocks(sent, after_working_days(sent, CONFIRMED_AFTER, works), ask_from, answer_by, basis)


def after_working_days(day: date, count: int, is_working_day: Callable[[date], bool]) -> date:
    """The last of `count` working days after `day`."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def answers_since(case: Case, number: int, sent: Sent, zone: ZoneInfo) -> tuple[Event, ...]:
    """What they wrote after letter `number` had been sent, in the order noted; `zone` is the customer's.

    Of that very day only days are known: where the letter goes back to an answer of the same day, the first is that.
    """
    replies = [(one, one.at.astimezone(zone).date()) for one in case.events if one.what == REPLY]
    same_day = [one for one, day in replies if day == sent.on]
    letter = case.letters[number]
    answered = letter.purpose is not Purpose.FIRST and letter.later.answered_on == sent.on
    return (*same_day[answered:], *(one for one, day in replies if day > sent.on))


def _answer_by(case: Case, number: int, sent: date, promised_days: int | None) -> tuple[date | None, Basis | None]:
    """What they said last counts most; before they spoke, the day asked for, then what their site promises."""
    given = [event for event in case.events if event.what in (REPLY, TALK) and event.by and event.by > sent]
    if given:
        return max(given, key=lambda event: event.at).by, Basis.GIVEN
    letter = case.letters[number]
    # The first letter of a cancellation names no day: they confirm it as a matter of course.
    if letter.request.by and (letter.kind is not Kind.CANCELLATION or letter.purpose is not Purpose.FIRST):
        return letter.request.by, Basis.ASKED
    if promised_days is not None:
        return sent + timedelta(days=promised_days), Basis.PROMISED
    return None, None
