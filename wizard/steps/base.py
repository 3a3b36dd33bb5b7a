"""What a step is, and the fields that steps are made of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import (
    BooleanField,
    DateField,
    Form,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the stubs
from wtforms.form import BaseForm
from wtforms.validators import DataRequired, Optional, ValidationError

from wizard.domain.case import Case
from wizard.domain.characters import legible
from wizard.domain.facts import SiteFacts
from wizard.domain.letter import Letter, Role
from wizard.i18n import Text, gettext, ngettext


@dataclass(frozen=True)
class Situation:
    """What a step may know: the case, which of its letters, what research has so far (None: nothing yet), the
    customer's day, and the language they read this page in."""

    case: Case
    number: int
    facts: SiteFacts | None
    today: date
    language: str

    @property
    def letter(self) -> Letter:
        return self.case.letters[self.number]

    def with_letter(self, letter: Letter) -> "Situation":
        return replace(self, case=self.case.with_letter(self.number, letter))


class Translations:
    """WTForms' own messages, from our catalogues (it ships no Danish)."""

    def gettext(self, string: str) -> str:
        return str(gettext(string))

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return str(ngettext(singular, plural, n))


class StepForm(Form):
    today: date  # set by Step.build

    class Meta:
        def get_translations(self, form: Form) -> Translations:
            return Translations()

        def wrap_formdata(self, form: Form, formdata: Any) -> Any:
            """What is typed, without what is no text: a field shows again what it could not take."""
            if formdata is None:
                return None
            pairs = ((name, legible(value)) for name, values in formdata.lists() for value in values)
            return super().wrap_formdata(form, MultiDict(pairs))  # type: ignore[misc]  # the stubs have it not


@dataclass(frozen=True)
class Step:
    """One page of the wizard: its words, its fields, and how they come from the case and go into it.

    `read` gives the form's values, `write` the case with the answers in it; neither has any effect. `applies`
    says whether this letter meets the step at all. `lit` is the part of the letter that the page is about.
    """

    key: str
    title: Callable[[Letter], Text]
    form: Callable[[Situation], type[StepForm]]
    read: Callable[[Situation], dict[str, Any]]
    write: Callable[[Situation, Mapping[str, Any]], Case]
    applies: Callable[[Letter], bool] = lambda letter: True
    lit: Role | None = None
    fill: Callable[[StepForm, Situation], None] = lambda form, situation: None  # choices that depend on the case
    # What of `read` is stored, where more is proposed in it than by research and the calendar.
    stored: Callable[[Situation], dict[str, Any]] | None = None
    later: bool = False  # do letters that go back to another one meet it too?
    keeps: bool = True  # take valid answers before they are confirmed too; not where they change more than this page

    @property
    def template(self) -> str:
        return f"steps/{self.key}.html"

    def done(self, letter: Letter) -> bool:
        """Answered, and nothing waiting there that could not be taken: nobody sends a letter without seeing it."""
        return self.key in letter.answered and self.key not in letter.pending

    def build(self, situation: Situation, typed: MultiDict[str, str] | None = None) -> StepForm:
        """The form: as stored, or with what was typed over it."""
        form = self.form(situation)(typed, data=self.read(situation))
        form.today = situation.today
        self.fill(form, situation)
        return form


def listed(options: Iterable[tuple[str, Text]]) -> list[Any]:
    """Values and their words, as WTForms wants them."""
    return [SelectChoice(value=value, label=label) for value, label in options]


class OneOf:
    """How the choosing fields take an answer: `data` is one of the choices, coerced, or None.

    What is not on the list becomes None, which `need` then speaks about. The list is looked at only on validating,
    because the choices of some fields come from research, after WTForms has read what was sent.
    """

    choices: Any
    data: Any
    coerce: Callable[[str], Any]

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        if valuelist:
            self.data = valuelist[0]

    def pre_validate(self, form: BaseForm) -> None:
        known = {str(one.value) for one in self.choices} - {""}
        self.data = self.coerce(self.data) if self.data in known else None


class ChoiceField(OneOf, RadioField):
    """Radio buttons."""


class PickField(OneOf, SelectField):
    """A drop-down; "" stands for no choice."""


class SeveralField(SelectMultipleField):
    """Boxes of which any number may be ticked; `data` is a frozenset of the values that stand on the list."""

    choices: Any

    def process_data(self, value: Any) -> None:
        self.data: Any = frozenset(value or ())

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = frozenset(valuelist)

    def pre_validate(self, form: BaseForm) -> None:
        self.data = self.data & {str(one.value) for one in self.choices}


class DayField(DateField):
    """A date: from the browser's own picker, or typed as people here write it."""

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        if not "".join(valuelist).strip():
            self.data = None
            return
        try:
            super().process_formdata([value.strip() for value in valuelist])
        except ValueError as error:
            raise ValueError(gettext("Enter the date as day, month and year, like 14/11/2026.")) from error


def strip(text: str | None) -> str:
    # CR LF comes from browsers, LF goes into letters.
    return legible((text or "").replace("\r\n", "\n")).strip()


def words(label: Text, *, need: Text | None = None, most: int = 200) -> StringField:
    """One line of own words, at most `most` characters."""
    return StringField(label, filters=[strip], validators=[*_filled(need), Most(most)])


def story(label: Text, *, need: Text | None = None, most: int = 6000, also: Any = None) -> TextAreaField:
    """Several lines of own words; `also` is a validator of the field's own."""
    return TextAreaField(label, filters=[strip], validators=[*_filled(need), *([also] if also else []), Most(most)])


def choice(
    label: Text, options: Sequence[tuple[str, Text]], kind: type[str], *, need: Text | None = None
) -> ChoiceField:
    """Radio buttons; all of them are visible, so use it for few. "" among the options stands for no choice."""
    validators = _needed(need)
    return ChoiceField(
        label, choices=listed(options), coerce=lambda value: kind(value) if value else None, validators=validators
    )


def pick(
    label: Text, options: Sequence[tuple[str, Text]], kind: type[Any] = str, *, need: Text | None = None
) -> PickField:
    """A drop-down, for many choices."""
    validators = _needed(need)
    # "" stands in the list too, and the widget coerces every value to see which one is chosen.
    return PickField(
        label, choices=listed(options), coerce=lambda value: kind(value) if value else None, validators=validators
    )


def several(label: Text) -> SeveralField:
    """Boxes to tick; `fill` gives them their words, which depend on the case."""
    return SeveralField(label, choices=[])


def day(label: Text, *, future: bool | None = None, need: Text | None = None) -> DayField:
    """A date; `future` False refuses days to come, True days gone by."""
    formats = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"]
    return DayField(label, format=formats, validators=[*_needed(need), *([] if future is None else [Side(future)])])


def tick(label: Text) -> BooleanField:
    return BooleanField(label)


class Side:
    """Dates that cannot be: bought tomorrow, answered by yesterday. The form's `today` says which day it is."""

    def __init__(self, future: bool) -> None:
        self.future = future

    def __call__(self, form: Any, field: DayField) -> None:
        today: date = form.today
        chosen = field.data or today
        if self.future and chosen <= today:
            raise ValidationError(gettext("Choose a date in the future."))
        if not self.future and chosen > today:
            raise ValidationError(gettext("This date is in the future. Check the year."))
        if abs((chosen - today).days) > 366 * 60:
            raise ValidationError(gettext("Check the year."))


def _filled(message: Text | None) -> list[Any]:
    # No `Optional` on words: it would keep a form's own `validate_…` from seeing that they are missing.
    return [DataRequired(message)] if message else []


def _needed(message: Text | None) -> list[Any]:
    return [DataRequired(message)] if message else [Optional(strip_whitespace=True)]


class Most:
    """A longest length, said only by the server: `maxlength` in the browser would cut what is pasted, unasked."""

    def __init__(self, characters: int) -> None:
        self.characters = characters

    def __call__(self, form: Form, field: Any) -> None:
        if len(field.data or "") > self.characters:
            raise ValidationError(
                gettext(
                    "Shorten this to %(most)s characters at most. It has %(now)s.",
                    most=self.characters,
                    now=len(field.data),
                )
            )
