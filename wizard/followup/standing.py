"""How a matter stands today, and what that asks of the customer. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from wizard.domain.case import REPLY, TALK, Answer, Case, Event
from wizard.domain.clocks import REPLY_DAYS
from wizard.domain.letter import Sent
from wizard.followup.clocks import Basis, Clocks, answers_since, clocks


class Stage(StrEnum):
    """What the customer waits for, or no longer has to."""

    WAITING = "waiting"  # sent, and too early to expect anything
    UNCONFIRMED = "unconfirmed"  # they should have said by now that it arrived
    CONFIRMED = "confirmed"  # they said that it arrived, and have time left to answer
    SILENT = "silent"  # nothing has come for so long that anybody may ask
    OVERDUE = "overdue"  # the day for their answer has gone by
    ANSWERED = "answered"  # they wrote since the last letter: what does the customer make of it?
    PARTLY = "partly"  # the customer says that a part is solved
    PROMISED = "promised"  # they answered and named a day, which is still to come
    ENDED = "ended"


@dataclass(frozen=True)
class Standing:
    """`number` is that of the last letter sent; `reply` the last answer since then, `clocks` None where none run."""

    stage: Stage
    number: int
    clocks: Clocks | None
    reply: Event | None = None


def standing(case: Case, today: date, zone: ZoneInfo, *, promised_days: int | None = None) -> Standing | None:
    """Where the matter stands on the customer's day; None where no letter has been sent.

    `zone` is the customer's; `promised_days` as in `clocks`.
    """
    sent = [(number, letter.sent) for number, letter in enumerate(case.letters) if letter.sent]
    if not sent:
        return None
    number, went = sent[-1]
    ran = clocks(case, number, promised_days=promised_days)
    said = _said_since(case, number, went, zone)
    replies = [one for one in said if one.what == REPLY and not _only_confirms(one)]
    stage = _stage(case, ran, said[-1] if said else None, today)
    return Standing(stage, number, ran, replies[-1] if replies else None)


def _said_since(case: Case, number: int, went: Sent, zone: ZoneInfo) -> list[Event]:
    """What they wrote since, and what the customer said to a reminder, in order; of one day, as it was noted.

    What was said on the day of a letter was said before it, and led to it.
    """
    replies = answers_since(case, number, went, zone)
    notes = [one for one in case.events if one.what != REPLY and one.stands]
    later = [one for one in notes if one.at.astimezone(zone).date() > went.on]
    return sorted((one for one in case.events if one in replies or one in later), key=lambda one: one.at)


def _only_confirms(reply: Event) -> bool:
    return reply.stands is Answer.ACKNOWLEDGED


def _stage(case: Case, ran: Clocks | None, last: Event | None, today: date) -> Stage:
    """`last`: what they wrote, or the customer said of it, last."""
    if case.ended or ran is None:  # a compliment waits for nothing
        return Stage.ENDED if case.ended else Stage.WAITING
    if last and not _named_a_day_since(case, ran, last):
        if last.stands is Answer.PARTLY:
            return Stage.PARTLY
        if last.what == REPLY and not _only_confirms(last):
            return Stage.ANSWERED
    confirmed = last is not None and _only_confirms(last)
    by = ran.answer_by or (ran.sent + timedelta(days=REPLY_DAYS) if confirmed else None)
    if by and today > by:
        return Stage.OVERDUE
    if ran.basis is Basis.GIVEN:
        return Stage.PROMISED
    if confirmed:
        return Stage.CONFIRMED
    if today >= ran.ask_from:
        return Stage.SILENT
    return Stage.UNCONFIRMED if today > ran.confirm_by else Stage.WAITING


def _named_a_day_since(case: Case, ran: Clocks, last: Event) -> bool:
    """Did they give the day that counts in this reply, or name it since: on the phone, for instance?"""
    given = [one for one in case.events if one.what in (REPLY, TALK) and one.by == ran.answer_by]
    return ran.basis is Basis.GIVEN and any(one.at >= last.at for one in given)
