"""F2 to F4: what their answer makes of what was asked, read by rules; and what of it is worth noting by itself."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from wizard.domain.case import Case, Event
from wizard.domain.letter import Composed, Purpose, Role
from wizard.followup import coach
from wizard.followup.clocks import Basis
from wizard.followup.coach import Reading
from wizard.followup.standing import Stage, Standing
from wizard.languages.compose import letter_language

# Sentences of the request that ask for nothing by themselves.
_NO_REQUEST = ("request.fallback", "request.answer_by")


def requests_of(composed: Composed) -> tuple[str, ...]:
    """What the letter asks for, each request by itself."""
    return tuple(
        sentence.text
        for paragraph in composed.paragraphs
        if paragraph.role is Role.REQUEST
        for sentence in paragraph.sentences
        if sentence.key not in _NO_REQUEST and not sentence.key.endswith(".lead")
    )


def reading_of(case: Case, number: int, reply: Event, requests: tuple[str, ...], zone: ZoneInfo) -> Reading:
    """What `reply` says to letter `number` (from 0); `zone` is the customer's."""
    day = reply.at.astimezone(zone).date()
    return _read(case, number, reply.said, day, requests)


def completed(case: Case, number: int, reply: Event, day: date) -> Event:
    """The reply with what it tells by itself, where the customer has said nothing of it: who signs, and under which
    number. Not the day that is promised: of those read, one in four is none, and it would set the clock."""
    if not reply.said.strip():
        return reply
    read = _read(case, number, reply.said, day, ())
    signed = ", ".join(part for part in (read.name, read.role) if part)
    return replace(reply, who=reply.who or signed[:100], reference=reply.reference or read.ticket[:60])


def _read(case: Case, number: int, said: str, day: date, requests: tuple[str, ...]) -> Reading:
    language = letter_language(case, case.letters[number])
    return coach.read(said, language, day, requests, country=case.company.country)


def fitting(case: Case, stands: Standing) -> tuple[Purpose, ...]:
    """The letter that fits where the matter stands; none while there is nothing to write, an answer to judge, which is
    the customer's to say, or after the last date that they set."""
    last = case.letters[stands.number].purpose
    if stands.stage is Stage.PARTLY:
        return (Purpose.OFFERED_LESS,)
    if stands.stage not in (Stage.SILENT, Stage.OVERDUE) or last is Purpose.FINAL_NOTICE:
        return ()
    if stands.stage is Stage.OVERDUE and stands.clocks and stands.clocks.basis is Basis.GIVEN:
        return (Purpose.PROMISE_BROKEN,)
    return (Purpose.CHASER if last is Purpose.FIRST else Purpose.FINAL_NOTICE,)
