"""W7: what happened when, and the numbers by which their staff find it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from wtforms.validators import ValidationError

from wizard.domain.case import Case
from wizard.domain.letter import BoughtWhere, Kind, Letter, OwnWords, Problem, Role
from wizard.i18n import Text, _l, gettext
from wizard.languages import LANGUAGES
from wizard.languages.compose import letter_language
from wizard.steps.base import Situation, Step, StepForm, choice, day, story, words
from wizard.steps.options import BOUGHT_WHERE, OWN_WORDS
from wizard.steps.told import ToldForm, fill_told, read_told, write_told

LANGUAGE_CHOICES = tuple((language.code, language.own_name) for language in LANGUAGES)


class SaidOrTicked:
    """The story has to be told: in own words, or with a ready sentence that says what is wrong."""

    field_flags: ClassVar[dict[str, bool]] = {"required": True}

    def __call__(self, form: Any, field: Any) -> None:
        if not field.data and not (form.told_facts and form.told_facts.data):
            raise ValidationError(gettext("Say what happened. A few sentences are enough."))


class ComplaintDetails(ToldForm):
    order_number = words(_l("Order number"), most=60)
    bought_on = day(_l("When did you buy or order it?"), future=False)
    happened = story(_l("What happened?"), also=SaidOrTicked())
    happened_on = day(_l("When was it?"), future=False)
    tried = story(_l("What have you tried so far?"), most=2000)
    bought_where = choice(_l("Where did you buy it?"), BOUGHT_WHERE, BoughtWhere)
    proof = words(_l("No order number? What else shows that you bought it"), most=200)
    customer_number = words(_l("Customer number"), most=60)
    written_in = choice(_l("I wrote this in"), LANGUAGE_CHOICES, str)
    own_words = choice(_l("What should happen to your own words?"), OWN_WORDS, OwnWords)


class QuestionDetails(StepForm):
    happened = story(_l("What do they need to know to answer you?"))
    order_number = words(_l("Order number"), most=60)
    customer_number = words(_l("Customer number"), most=60)
    written_in = choice(_l("I wrote this in"), LANGUAGE_CHOICES, str)
    own_words = choice(_l("What should happen to your own words?"), OWN_WORDS, OwnWords)


class CancellationDetails(StepForm):
    customer_number = words(_l("Customer number"), most=60)
    order_number = words(_l("Contract number"), most=60)
    bought_on = day(_l("When did the contract start?"), future=False)


FIELDS = (
    "order_number",
    "customer_number",
    "proof",
    "bought_on",
    "bought_where",
    "happened_on",
    "happened",
    "tried",
    "own_words",
)

FORMS: Mapping[Kind, type[StepForm]] = {
    Kind.COMPLAINT: ComplaintDetails,
    Kind.QUESTION: QuestionDetails,
    Kind.CANCELLATION: CancellationDetails,
}

# What the date means to the letter, by problem: each has a sentence of its own there.
HAPPENED_ON: Mapping[Problem, Text] = {
    Problem.FAULTY: _l("When did you notice the fault?"),
    Problem.NOT_DELIVERED: _l("When was it due?"),
    Problem.LATE: _l("When was it due?"),
    Problem.WRONG_ITEM: _l("When did you receive it?"),
    Problem.WITHDRAWAL: _l("When did you receive it?"),
    Problem.REFUND_WITHHELD: _l("Since when have you been waiting for the money?"),
    Problem.BILLING: _l("What is the date on the bill?"),
    Problem.PRIVACY: _l("When did you notice it?"),
}


def title(letter: Letter) -> Text:
    if letter.kind is Kind.COMPLAINT:
        return _l("What happened?")
    return _l("What they need to know") if letter.kind is Kind.QUESTION else _l("How they find your contract")


def read(situation: Situation) -> dict[str, Any]:
    letter = situation.letter
    own = {"written_in": written_in(situation), **{name: getattr(letter.details, name) for name in FIELDS}}
    return own | read_told(letter)


def written_in(situation: Situation) -> str:
    """The language of the customer's own words: as they said, else the one they read this page in."""
    letter = situation.letter
    return letter.written_in if letter.details.happened else situation.language


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    mine = {name: data[name] for name in FIELDS if name in data}
    if mine.get("own_words", "") is None:  # an older page without the question, or a letter in the customer's language
        del mine["own_words"]
    letter = replace(
        letter,
        written_in=data.get("written_in") or written_in(situation),
        details=replace(letter.details, **mine, told=write_told(letter, data)),
    )
    return situation.case.with_letter(situation.number, letter)


def is_across(situation: Situation) -> bool:
    """Is the letter in another language than the one that this customer reads and writes (W23)?"""
    return letter_language(situation.case, situation.letter) != situation.language


def fill(form: StepForm, situation: Situation) -> None:
    """The date asks for what this problem needs; own words are a question only across languages (W23)."""
    problem = situation.letter.matter.problem
    if "happened_on" in form and problem and problem in HAPPENED_ON:
        form["happened_on"].label.text = HAPPENED_ON[problem]
    languages = {letter_language(situation.case, situation.letter), situation.language, written_in(situation)}
    if "own_words" in form and len(languages) == 1:
        del form["own_words"]
        del form["written_in"]
    if isinstance(form, ToldForm):
        fill_told(form, situation)
        # Ready sentences tell the story across languages; what own words add is up to the customer.
        form["happened"].flags.required = not (is_across(situation) and "told_facts" in form)


STEP = Step(
    key="details",
    title=title,
    form=lambda situation: FORMS[situation.letter.kind],
    read=read,
    write=write,
    applies=lambda letter: letter.kind is not Kind.COMPLIMENT,
    lit=Role.DETAILS,
    fill=fill,
)
