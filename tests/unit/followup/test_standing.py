"""How a matter stands, from the day it is sent to its end."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.unit.followup.test_clocks import FRIDAY, replied, sent
from wizard.domain.case import NOTE, REPLY, TALK, Answer, Case, Ended, Ending, Event
from wizard.domain.letter import Kind, Later, Letter, Purpose, Sent
from wizard.followup.standing import Stage, standing

ZONE = ZoneInfo("Europe/Copenhagen")


def stage(case: Case, today: date) -> Stage:
    now = standing(case, today, ZONE)
    assert now is not None
    return now.stage


@pytest.mark.parametrize(
    ("today", "wanted"),
    [
        (FRIDAY, Stage.WAITING),
        (date(2026, 11, 23), Stage.WAITING),  # the next working day is not over
        (date(2026, 11, 24), Stage.UNCONFIRMED),
        (date(2026, 11, 25), Stage.SILENT),
        (date(2026, 12, 4), Stage.SILENT),  # until the end of the day that they were given
        (date(2026, 12, 5), Stage.OVERDUE),
    ],
)
def test_silence_from_day_to_day(today: date, wanted: Stage) -> None:
    assert stage(sent(), today) is wanted


def test_an_answer_is_looked_at_however_late() -> None:
    case = replied(sent(), date(2026, 12, 20), None)
    assert stage(case, date(2026, 12, 21)) is Stage.ANSWERED


def test_time_that_they_asked_for_is_given_to_them() -> None:
    case = replied(sent(), date(2026, 11, 30), date(2026, 12, 18))
    assert stage(case, date(2026, 12, 18)) is Stage.PROMISED
    assert stage(case, date(2026, 12, 19)) is Stage.OVERDUE


def test_an_answer_to_an_earlier_letter_is_none_to_the_last() -> None:
    case = replied(sent(), date(2026, 11, 24), None)
    second = replace(case.letters[0], sent=Sent(date(2026, 11, 30)))
    case = replace(case, letters=(*case.letters, second))
    now = standing(case, date(2026, 11, 30), ZONE)
    assert now is not None
    assert (now.number, now.stage, now.reply) == (1, Stage.WAITING, None)


def test_the_no_of_the_same_morning_is_no_answer_to_what_was_written_back() -> None:
    monday = date(2026, 11, 30)
    case = replied(sent(), monday, None)
    back = Letter(purpose=Purpose.REFUSED, later=Later(answered_on=monday), sent=Sent(monday))
    case = replace(case, letters=(*case.letters, back))
    assert stage(case, monday) is Stage.WAITING
    assert stage(replied(case, monday, None), monday) is Stage.ANSWERED


def test_a_day_that_they_name_on_the_phone_is_given_to_them_too() -> None:
    case = replied(sent(), date(2026, 11, 30), date(2026, 12, 18), TALK)
    assert stage(case, date(2026, 12, 18)) is Stage.PROMISED
    assert stage(case, date(2026, 12, 19)) is Stage.OVERDUE
    assert stage(replied(case, date(2026, 12, 1), None), date(2026, 12, 2)) is Stage.ANSWERED


def test_a_promise_on_the_phone_after_an_answer_counts_from_then_on() -> None:
    case = replied(replied(sent(), date(2026, 11, 30), None), date(2026, 12, 1), date(2026, 12, 18), TALK)
    assert stage(case, date(2026, 12, 2)) is Stage.PROMISED
    assert stage(case, date(2026, 12, 19)) is Stage.OVERDUE


def test_a_letter_of_the_promised_day_itself_waits_for_its_own_day() -> None:
    case = replied(sent(), date(2026, 11, 24), date(2026, 11, 30))
    second = replace(case.letters[0], sent=Sent(date(2026, 11, 30)))
    assert stage(replace(case, letters=(*case.letters, second)), date(2026, 12, 1)) is Stage.WAITING


def said(case: Case, on: date, what: Answer) -> Case:
    """What the customer answers to a reminder, as it is kept."""
    sort = REPLY if what is Answer.ACKNOWLEDGED else NOTE
    at = datetime(on.year, on.month, on.day, tzinfo=ZONE).astimezone(UTC)
    return replace(case, events=(*case.events, Event(at, sort, stands=what)))


def test_that_it_arrived_is_no_answer_and_leaves_them_their_time() -> None:
    case = said(sent(), FRIDAY, Answer.ACKNOWLEDGED)  # by a machine, on the same day
    now = standing(case, date(2026, 11, 26), ZONE)
    assert now is not None
    assert (now.stage, now.reply) == (Stage.CONFIRMED, None)
    assert stage(case, date(2026, 12, 5)) is Stage.OVERDUE
    unnamed = said(sent(by=None), FRIDAY, Answer.ACKNOWLEDGED)
    assert stage(unnamed, date(2026, 12, 4)) is Stage.CONFIRMED
    assert stage(unnamed, date(2026, 12, 5)) is Stage.OVERDUE


def test_partly_is_said_of_the_last_letter_alone() -> None:
    day = date(2026, 11, 26)
    case = said(sent(), day, Answer.PARTLY)
    assert stage(case, day) is Stage.PARTLY
    case = replace(case, letters=(*case.letters, replace(case.letters[0], sent=Sent(day))))
    assert stage(case, day) is Stage.WAITING


def test_the_day_that_they_name_for_the_rest_is_given_to_them() -> None:
    case = replied(said(sent(), date(2026, 11, 26), Answer.PARTLY), date(2026, 11, 30), date(2026, 12, 18), TALK)
    assert stage(case, date(2026, 12, 18)) is Stage.PROMISED
    assert stage(case, date(2026, 12, 19)) is Stage.OVERDUE


def test_no_answer_said_after_an_answer_is_believed() -> None:
    case = replied(sent(), date(2026, 11, 24), None)
    assert stage(said(case, date(2026, 12, 7), Answer.SILENT), date(2026, 12, 7)) is Stage.OVERDUE


def test_an_answer_noted_after_saying_that_there_is_none_counts() -> None:
    day = date(2026, 11, 26)
    case = said(sent(), day, Answer.SILENT)
    midnight = replace(case.events[0], what=REPLY, stands=None)
    assert stage(replace(case, events=(*case.events, midnight)), day) is Stage.ANSWERED


def test_the_day_of_an_answer_is_the_customers() -> None:
    night = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)  # half past midnight on Friday in Copenhagen
    case = replied(sent(), FRIDAY, None)
    case = replace(case, events=(replace(case.events[0], at=night),))
    assert stage(case, FRIDAY) is Stage.ANSWERED


def test_what_has_ended_has_ended() -> None:
    case = replace(sent(), ended=Ended(date(2026, 11, 30), Ending.SOLVED))
    assert stage(case, date(2027, 1, 1)) is Stage.ENDED


def test_a_compliment_waits_for_nothing() -> None:
    assert stage(sent(kind=Kind.COMPLIMENT), date(2027, 1, 1)) is Stage.WAITING


def test_a_draft_stands_nowhere() -> None:
    assert standing(Case(letters=(Letter(),)), FRIDAY, ZONE) is None
