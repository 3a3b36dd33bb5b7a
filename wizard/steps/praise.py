"""A compliment: who it is for, where and when."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wizard.domain.case import Case
from wizard.domain.letter import Kind, Role
from wizard.i18n import _l
from wizard.steps.base import Situation, Step, StepForm, day, words

FIELDS = ("who", "role", "where", "on")


class PraiseForm(StepForm):
    role = words(
        _l("Who do you want to praise?"),
        need=_l("Say who you want to praise: the driver, the woman at the till, the whole team."),
        most=100,
    )
    who = words(_l("Their name, or what they looked like"), most=200)
    where = words(_l("Where was it?"), most=150)
    on = day(_l("When was it?"), future=False)
    subject_line = words(_l("My own subject line"), most=150)


def read(situation: Situation) -> dict[str, Any]:
    letter = situation.letter
    return {"subject_line": letter.matter.subject_line, **{name: getattr(letter.praise, name) for name in FIELDS}}


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    letter = replace(
        letter,
        praise=replace(letter.praise, **{name: data[name] for name in FIELDS}),
        matter=replace(letter.matter, subject_line=data["subject_line"]),
    )
    return situation.case.with_letter(situation.number, letter)


STEP = Step(
    key="praise",
    title=lambda letter: _l("Who did well?"),
    form=lambda situation: PraiseForm,
    read=read,
    write=write,
    applies=lambda letter: letter.kind is Kind.COMPLIMENT,
    lit=Role.DETAILS,
)
