"""F6: what happens in a matter besides the letters: what they answer, whom the customer spoke to, who came, what was
sent back. Noted by hand, so that nobody has to tell the story twice."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import TimeField
from wtforms.validators import Optional, ValidationError

from wizard.domain.case import NOTE, PARCEL, REPLY, TALK, VISIT, Case, Event
from wizard.domain.letter import Channel
from wizard.i18n import Text, _l, gettext
from wizard.services import Services, noting, zone_of
from wizard.services.coaching import completed
from wizard.services.marks import marked as among
from wizard.services.noting import Decision, Noted
from wizard.steps import Situation
from wizard.steps.base import StepForm, choice, day, story, words
from wizard.storage import Token

MOST = 200  # events of one matter
LONGEST_REPLY = 20_000  # characters: a long thread, quoted and all

ANSWERED_BY: tuple[tuple[Channel, Text], ...] = (
    (Channel.EMAIL, _l("By e-mail")),
    (Channel.POST, _l("By post")),
    (Channel.PHONE, _l("By phone")),
    (Channel.CHAT, _l("In their chat")),
    (Channel.OTHER, _l("In another way")),
)
SPOKEN: tuple[tuple[Channel, Text], ...] = (
    (Channel.PHONE, _l("By phone")),
    (Channel.CHAT, _l("In their chat")),
    (Channel.IN_PERSON, _l("In person")),
)


class HourField(TimeField):
    """A time of day: from the browser's own picker, or typed as people here write it."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if not "".join(valuelist).strip():
            self.data = None
            return
        try:
            super().process_formdata([value.strip().replace(".", ":") for value in valuelist])
        except ValueError as error:
            raise ValueError(gettext("Enter the time as hours and minutes, like 14:30.")) from error


class EventForm(StepForm):
    """What every event has: its day. A form has those of an event's fields that its sort can tell."""

    on = day(_l("On which day?"), future=False)

    def validate_by(self, field: Any) -> None:
        if field.data and field.data < (self.on.data or self.today):
            raise ValidationError(gettext("This is before the day itself. Check the date."))


class ReplyForm(EventForm):
    on = day(_l("When did their answer come?"), future=False)
    said = story(_l("What did they write?"), most=LONGEST_REPLY)
    by = day(_l("Do they name a day?"))
    how = choice(_l("How did it come?"), ANSWERED_BY, Channel)
    who = words(_l("Who signed it?"), most=100)
    reference = words(_l("Their ticket or case number"), most=60)


class TalkForm(EventForm):
    how = choice(_l("How did you speak?"), SPOKEN, Channel, need=_l("Choose how you spoke to them."))
    at = HourField(_l("At what time?"), validators=[Optional()])
    who = words(_l("Who did you speak to?"), most=100)
    reference = words(_l("Their ticket or case number"), most=60)
    said = story(_l("What did they say or promise?"), need=_l("Note what they said or promised."), most=2000)
    by = day(_l("By when?"))


class VisitForm(EventForm):
    at = HourField(_l("At what time?"), validators=[Optional()])
    who = words(_l("Who was it?"), most=100)
    said = story(_l("What came of it?"), need=_l("Note what came of it."), most=2000)
    by = day(_l("Did they name a day?"))


class ParcelForm(EventForm):
    on = day(_l("When was it sent, or when did it come?"), future=False)
    said = story(_l("What was in it, and who sent it?"), need=_l("Note what was sent."), most=2000)
    reference = words(_l("Parcel number"), most=60)


class NoteForm(EventForm):
    said = story(_l("What happened?"), need=_l("Note what happened."), most=2000)


@dataclass(frozen=True)
class Sort:
    """A sort of event that can be noted by hand: its form, and the heading of its page."""

    what: str
    title: Text
    form: type[EventForm]


SORTS = {
    sort.what: sort
    for sort in (
        Sort(REPLY, _l("Their answer"), ReplyForm),
        Sort(TALK, _l("A talk with them"), TalkForm),
        Sort(VISIT, _l("A visit"), VisitForm),
        Sort(PARCEL, _l("A parcel"), ParcelForm),
        Sort(NOTE, _l("Something else"), NoteForm),
    )
}


def events(case: Case) -> tuple[Event, ...]:
    """All that was noted, the latest first."""
    return tuple(sorted((one for one in case.events if one.what in SORTS), key=lambda one: one.at, reverse=True))


def marked(case: Case, mark: str) -> Event | None:
    """The event that a page names, None where it was changed or removed since."""
    return among(events(case), mark)


def form_for(
    now: Situation,
    sort: Sort,
    moment: datetime,
    event: Event | None = None,
    *,
    how: Channel | None = None,
    typed: MultiDict[str, str] | None = None,
) -> EventForm:
    """The form: as stored, or with what was typed over it; for a new event with the customer's own day and, where a
    time is asked, the time. `moment` is aware; `how` is the way from whose page they come."""
    zone = zone_of(now.case)
    if event:
        local = event.at.astimezone(zone)
        stored = {name: getattr(event, name) for name in ("how", "who", "reference", "said", "by")}
        values = stored | {"on": local.date(), "at": local.time() if local.time() != time() else None}
    else:
        values = {"on": now.today, "at": moment.astimezone(zone).time(), "how": how or None}
    form = sort.form(typed, data=values)
    form.today = now.today
    return form


def decide(now: Situation, sort: Sort, noted: Noted, moment: datetime) -> Decision:
    """Pure: what becomes of a note. Where the event to change is gone, the words make a new one."""
    before = marked(now.case, noted.mark)
    form = form_for(now, sort, moment, before, typed=noted.typed)

    def write(case: Case) -> Case:
        told = _event(now, sort, form, before)
        if told.what == REPLY and before is None:
            told = completed(case, now.number, told, form.on.data or now.today)
        if before:
            return replace(case, events=tuple(told if one is before else one for one in case.events))
        if told in case.events or len(case.events) >= MOST:  # pressed twice, or by a machine
            return case
        return replace(case, events=(*case.events, told))

    return noting.decide(now, noted, form, write)


def _event(now: Situation, sort: Sort, form: EventForm, before: Event | None) -> Event:
    data = form.data
    local = datetime.combine(data["on"] or now.today, data.get("at") or time(), zone_of(now.case))
    return replace(
        before or Event(local, sort.what),
        at=local.astimezone(UTC),
        what=sort.what,
        how=data.get("how"),
        who=data.get("who") or "",
        reference=data.get("reference") or "",
        said=data.get("said") or "",
        by=data.get("by"),
        stands=before.stands if before and before.said == (data.get("said") or "") else None,
    )


def keep(services: Services, token: Token, number: int, sort: Sort, *, language: str, noted: Noted) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    moment = services.clock()
    return noting.keep(services, token, number, language=language, decide=lambda now: decide(now, sort, noted, moment))


def remove(services: Services, token: Token, mark: str) -> None:
    """Forget an event; nothing happens where it was changed or removed since."""

    def do(case: Case) -> Case:
        gone = marked(case, mark)
        return replace(case, events=tuple(one for one in case.events if one is not gone))

    services.cases.change(token, do)
