"""F10: come with what you have: a letter that was written elsewhere, and what came back."""

from enum import StrEnum
from typing import Any

from wizard.domain.letter import Channel
from wizard.i18n import Text, _l
from wizard.steps.base import StepForm, choice, day, listed, pick, story, words
from wizard.steps.check import CHANNELS
from wizard.steps.start import countries_by_name


class Came(StrEnum):
    """What came back."""

    NOTHING = "nothing"
    NO = "no"
    OTHER = "other"


CAME: tuple[tuple[Came, Text], ...] = (
    (Came.NOTHING, _l("They have not answered")),
    (Came.NO, _l("They said no")),
    (Came.OTHER, _l("They answered, but it is not solved")),
)


class EarlierForm(StepForm):
    came = choice(_l("What has come back?"), CAME, Came, need=_l("Choose what has come back."))
    company = words(_l("Which company?"), need=_l("Enter the company's web address, or its name."), most=300)
    on = day(_l("When did you write to them?"), future=False, need=_l("Give the day, as well as you remember it."))
    channel = choice(_l("How did you send it?"), CHANNELS, Channel, need=_l("Choose how you sent it."))
    asked = words(_l("What did you ask them for?"), need=_l("Say what you asked them for."), most=300)
    product = words(_l("What is it about?"), need=_l("Name the product, service or contract."), most=120)
    subject = words(_l("What was its subject line?"), most=200)
    order_number = words(_l("Order, contract or customer number"), most=60)
    answered_on = day(_l("When did their answer come?"), future=False)
    reply = story(_l("What did they write?"), most=20_000)
    country = pick(_l("Where do you live?"), [], need=_l("Choose the country where you live."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.country.choices = listed([("", ""), *countries_by_name()])
