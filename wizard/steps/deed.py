"""A compliment: what they did, and what it meant."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wizard.domain.case import Case
from wizard.domain.letter import Kind, Role
from wizard.i18n import _l
from wizard.steps.base import Situation, Step, StepForm, story


class DeedForm(StepForm):
    did = story(_l("What did they do?"), need=_l("Say what they did. Two or three sentences are enough."))
    meant = story(_l("What did it mean to you?"), most=2000)


def read(situation: Situation) -> dict[str, Any]:
    praise = situation.letter.praise
    return {"did": praise.did or situation.letter.topic, "meant": praise.meant}


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    written_in = letter.written_in if letter.praise.did == data["did"] else situation.language
    praise = replace(letter.praise, did=data["did"], meant=data["meant"])
    return situation.case.with_letter(situation.number, replace(letter, praise=praise, written_in=written_in))


STEP = Step(
    key="deed",
    title=lambda letter: _l("What did they do?"),
    form=lambda situation: DeedForm,
    read=read,
    write=write,
    applies=lambda letter: letter.kind is Kind.COMPLIMENT,
    lit=Role.DETAILS,
)
