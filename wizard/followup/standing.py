"""How a matter stands today, and what that asks of the customer. Pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from wizard.domain.case import REPLY, TALK, Case, Event
from wizard.followup.clocks import Basis, Clocks, answers_since, clocks


class Stage(StrEnum):
    """What the customer waits for, or no longer has to."""

    WAITING = "waiting"  # sent, and too early to expect anything
    UNCONFIRMED = "unconfirmed"  # they should have said by now that it arrived
    SILENT = "silent"  # nothing has come for so long that anybody may ask
    OVERDUE = "overdue"  # the day for their answer has gone by
    ANSWERED = "answered"  # they wrote since the last letter: what does the customer make of it?
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
    reply = max(answers_since(case, number, went, zone), key=lambda one: one.at, default=None)
    return Standing(_stage(case, ran, reply, today), number, ran, reply)


def _stage(case: Case, ran: Clocks | None, reply: Event | None, today: date) -> Stage:
    if case.ended or ran is None:  # a compliment waits for nothing
        return Stage.ENDED if case.ended else Stage.WAITING
    if reply and not _named_a_day_after(case, ran, reply):
        return Stage.ANSWERED
    if ran.answer_by and today > ran.answer_by:
        return Stage.OVERDUE
    if ran.basis is Basis.GIVEN:
        return Stage.PROMISED
    if today >= ran.ask_from:
        return Stage.SILENT
    return Stage.UNCONFIRMED if today > ran.confirm_by else Stage.WAITING


def _named_a_day_after(case: Case, ran: Clocks, reply: Event) -> bool:
    """Did they give the day that counts in this reply, or said they so since: on the phone, for instance?"""
    given = [one for one in case.events if one.what in (REPLY, TALK) and one.by == ran.answer_by]
    return ran.basis is Basis.GIVEN and any(one.at >= reply.at for one in given)
