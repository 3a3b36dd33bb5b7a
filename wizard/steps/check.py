"""W13: read it once more as the company will, then send it. The answer here is that it was sent, how, and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wtforms.validators import ValidationError

from wizard.domain.case import Case
from wizard.domain.letter import Channel, Sent
from wizard.i18n import Text, _l, gettext, show_date
from wizard.steps.base import Situation, Step, StepForm, choice, day
from wizard.steps.sending import plan

CHANNELS: tuple[tuple[Channel, Text], ...] = (
    (Channel.EMAIL, _l("By e-mail")),
    (Channel.FORM, _l("With their contact form")),
    (Channel.PHONE, _l("I phoned")),
    (Channel.POST, _l("By post")),
    (Channel.CHAT, _l("In their chat")),
    (Channel.IN_PERSON, _l("In person")),
    (Channel.SOCIAL, _l("As a public post")),
    (Channel.OTHER, _l("In another way")),
)


class SentForm(StepForm):
    begun: date | None = None  # set by `fill`
    channel = choice(_l("How did you send it?"), CHANNELS, Channel, need=_l("Choose how you sent it."))
    on = day(_l("When did you send it?"), future=False)

    def validate_on(self, field: Any) -> None:
        if field.data and self.begun and field.data < self.begun:
            raise ValidationError(
                gettext("You began this letter on %(date)s. Enter that day or a later one.", date=show_date(self.begun))
            )


def read(situation: Situation) -> dict[str, Any]:
    sent = situation.letter.sent
    return {
        "channel": sent.channel if sent else plan(situation).usual,
        "on": sent.on if sent else situation.today,
    }


def stored(situation: Situation) -> dict[str, Any]:
    """The way that is proposed follows from other pages; changing those is no other answer to this one."""
    sent = situation.letter.sent
    return {"channel": sent.channel, "on": sent.on} if sent else {}


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = replace(situation.letter, sent=Sent(data["on"], data["channel"]))
    return situation.case.with_letter(situation.number, letter)


def fill(form: StepForm, situation: Situation) -> None:
    if not isinstance(form, SentForm):
        return
    if form.on.data is None and not form.on.process_errors:
        form.on.data = situation.today
    form.on.flags.required = True  # an empty day is today
    if begun := situation.letter.begun:
        # Whoever moves to a country further west may live a day earlier than they began.
        form.begun = min(begun, situation.today)


STEP = Step(
    key="check",
    title=lambda letter: _l("Read it once more, then send it"),
    form=lambda situation: SentForm,
    read=read,
    write=write,
    later=True,
    fill=fill,
    stored=stored,
    keeps=False,
)
