"""What the customer notes of a talk with the company: whom they spoke to, when, and what was promised (C1).

It goes to the case's events, whence the matter's course can be told later.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import TimeField
from wtforms.validators import Optional, ValidationError

from wizard.checks import secrets_in
from wizard.domain.case import TALK, Case, Event
from wizard.domain.findings import Finding
from wizard.domain.letter import Channel
from wizard.i18n import _l, gettext
from wizard.services import Services, situation, zone_of
from wizard.services.marks import marked
from wizard.steps import Situation
from wizard.steps.base import StepForm, day, story, strip, words
from wizard.storage import Token

WAYS = (Channel.PHONE, Channel.CHAT, Channel.IN_PERSON)  # in which somebody can be spoken to
MOST_TALKS = 100
FIELDS = ("on", "at", "who", "reference", "said", "by")


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


class TalkForm(StepForm):
    on = day(_l("On which day?"), future=False)
    at = HourField(_l("At what time?"), validators=[Optional()])
    who = words(_l("Who did you speak to?"), most=100)
    reference = words(_l("Their ticket or case number"), most=60)
    said = story(_l("What did they say or promise?"), need=_l("Note what they said or promised."), most=2000)
    by = day(_l("By when?"))

    def validate_by(self, field: Any) -> None:
        if field.data and field.data < (self.on.data or self.today):
            raise ValidationError(gettext("This is before you spoke to them. Check the date."))


@dataclass(frozen=True)
class Noted:
    """What the page sent; `overruled` are fingerprints of findings that the customer calls a false alarm."""

    how: Channel
    typed: MultiDict[str, str]
    overruled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Decision:
    """`case` is what to store; None where the page has to be shown again, with the form's errors and the secrets."""

    case: Case | None
    form: TalkForm
    secrets: tuple[Finding, ...] = ()


def talks(case: Case) -> tuple[Event, ...]:
    """All that was noted, the latest first."""
    return tuple(sorted((one for one in case.events if one.what == TALK), key=lambda one: one.at, reverse=True))


def form_for(now: Situation, moment: datetime, typed: MultiDict[str, str] | None = None) -> TalkForm:
    """The form, empty but for the customer's own day and time (`moment` is aware), or with what was typed."""
    here = moment.astimezone(zone_of(now.case))
    form = TalkForm(typed, data={"on": now.today, "at": here.time()})
    form.today = now.today
    return form


def decide(now: Situation, noted: Noted, moment: datetime) -> Decision:
    """Pure: what becomes of a note."""
    form = form_for(now, moment, noted.typed)
    valid = form.validate()
    found = tuple(_secrets(form, noted.typed, now))
    insisted = now.letter.insisted | {finding.fingerprint for finding in found} & noted.overruled
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    if not valid or secrets:
        return Decision(None, form, secrets)
    case, talk = now.case, _talk(now, noted.how, form)
    if talk in case.events or len(talks(case)) >= MOST_TALKS:  # pressed twice, or by a machine
        return Decision(case, form)
    case = case.with_letter(now.number, replace(now.letter, insisted=insisted))
    return Decision(replace(case, events=(*case.events, talk)), form)


def _talk(now: Situation, how: Channel, form: TalkForm) -> Event:
    local = datetime.combine(form.on.data or now.today, form.at.data or time(), zone_of(now.case))
    return Event(
        local.astimezone(UTC),
        TALK,
        how,
        who=form.who.data or "",
        reference=form.reference.data or "",
        said=form.said.data or "",
        by=form.by.data,
    )


def _secrets(form: TalkForm, typed: MultiDict[str, str], now: Situation) -> list[Finding]:
    """Passwords, card and bank data in any field (W12), a field sent twice or a date included."""
    return [
        finding
        for name in FIELDS
        for text in dict.fromkeys((str(form[name].data or ""), *map(strip, typed.getlist(name))))
        for finding in secrets_in(text, where=name, language=now.language)
    ]


def keep(services: Services, token: Token, number: int, *, language: str, noted: Noted) -> Decision:
    """Load, decide, store. Raises NoSuchCase, and SavedMeanwhile where others kept saving in between."""
    decisions: list[Decision] = []

    def do(case: Case) -> Case:
        decisions.append(decide(situation(services, case, number, language=language), noted, services.clock()))
        return decisions[-1].case or case

    services.cases.change(token, do)
    return decisions[-1]


def remove(services: Services, token: Token, mark: str) -> None:
    """Forget a note; nothing happens where it is gone already."""

    def do(case: Case) -> Case:
        gone = marked(talks(case), mark)
        return replace(case, events=tuple(one for one in case.events if one is not gone))

    services.cases.change(token, do)
