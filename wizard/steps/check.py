"""W13: read it once more as the company will, then send it. The answer here is that it was sent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wizard.domain.case import Case
from wizard.domain.letter import Channel, Sent
from wizard.i18n import Text, _l
from wizard.steps.base import Situation, Step, StepForm, choice

CHANNELS: tuple[tuple[Channel, Text], ...] = (
    (Channel.EMAIL, _l("By e-mail")),
    (Channel.FORM, _l("With their contact form")),
    (Channel.PHONE, _l("I phoned")),
    (Channel.POST, _l("By post")),
    (Channel.OTHER, _l("In another way")),
)


class SentForm(StepForm):
    channel = choice(_l("How did you send it?"), CHANNELS, Channel, need=_l("Choose how you sent it."))


def read(situation: Situation) -> dict[str, Any]:
    sent = situation.letter.sent
    return {"channel": sent.channel if sent else Channel.EMAIL}


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = replace(situation.letter, sent=Sent(situation.today, data["channel"]))
    return situation.case.with_letter(situation.number, letter)


STEP = Step(
    key="check",
    title=lambda letter: _l("Read it once more, then send it"),
    form=lambda situation: SentForm,
    read=read,
    write=write,
    keeps=False,
)
