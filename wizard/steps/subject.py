"""W2: which product, what is wrong, what do you want? Three short answers that fill in what follows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wtforms.validators import ValidationError

from wizard.domain.case import Case
from wizard.domain.letter import Kind, Letter, Problem, Wish
from wizard.i18n import Text, _l, gettext
from wizard.steps.answers import likely_wish
from wizard.steps.base import Situation, Step, StepForm, choice, tick, words
from wizard.steps.company import rules_of
from wizard.steps.options import PROBLEMS, WISHES
from wizard.steps.rules import problem_said, promise


class ComplaintForm(StepForm):
    product = words(
        _l("Which product or service?"), need=_l("Enter the name of the product or service, as they call it."), most=120
    )
    problem = choice(_l("What is wrong?"), PROBLEMS, Problem, need=_l("Choose what is wrong."))
    trouble = words(_l("The problem in a few words"), most=120)
    wish = choice(_l("What do you want?"), WISHES, Wish, need=_l("Choose what you want from them."))
    guarantee = tick(_l("It is still under guarantee"))
    subject_line = words(_l("My own subject line"), most=150)

    def validate_trouble(self, field: Any) -> None:
        if self.problem.data is Problem.OTHER and not field.data:
            raise ValidationError(gettext("Say in a few words what is wrong."))


class QuestionForm(StepForm):
    product = words(_l("What is your question about?"), need=_l("Enter what it is about, in a few words."), most=120)
    subject_line = words(_l("My own subject line"), most=150)


class CancellationForm(StepForm):
    product = words(
        _l("Which contract or subscription?"), need=_l("Enter the name of the contract or subscription."), most=120
    )
    subject_line = words(_l("My own subject line"), most=150)


FORMS: Mapping[Kind, type[StepForm]] = {
    Kind.COMPLAINT: ComplaintForm,
    Kind.QUESTION: QuestionForm,
    Kind.CANCELLATION: CancellationForm,
}


def title(letter: Letter) -> Text:
    if letter.kind is Kind.COMPLAINT:
        return _l("What is it about?")
    return _l("Your question in short") if letter.kind is Kind.QUESTION else _l("What do you want to cancel?")


def read(situation: Situation) -> dict[str, Any]:
    letter = situation.letter
    fresh = not STEP.done(letter)
    return {
        "product": letter.matter.product or (letter.topic if fresh and letter.kind is not Kind.COMPLAINT else ""),
        "problem": problem_said(letter) if fresh else letter.matter.problem,
        "trouble": letter.matter.trouble or (letter.topic if fresh else ""),
        "wish": letter.request.wish or (likely_wish(letter) if fresh else None),
        "guarantee": letter.matter.guarantee,
        "subject_line": letter.matter.subject_line,
    }


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    mine = {name: data[name] for name in ("product", "problem", "trouble", "guarantee", "subject_line") if name in data}
    letter = replace(letter, matter=replace(letter.matter, **mine))
    if "wish" in data:
        letter = replace(letter, request=replace(letter.request, wish=data["wish"]))
    return situation.case.with_letter(situation.number, _without_another_rule(letter, situation))


def _without_another_rule(letter: Letter, situation: Situation) -> Letter:
    """The rule that the customer took from their site was nearest to another problem: it leaves the letter with it."""
    quoted = letter.request.rule
    if quoted is None or letter.matter.problem is situation.letter.matter.problem:
        return letter
    fitting = promise(rules_of(situation.with_letter(letter)), letter, situation.today)
    if fitting and fitting.evidence.quote == quoted.quote:
        return letter
    return replace(letter, request=replace(letter.request, quote_rule=False, rule=None))


STEP = Step(
    key="subject",
    title=title,
    form=lambda situation: FORMS[situation.letter.kind],
    read=read,
    write=write,
    applies=lambda letter: letter.kind is not Kind.COMPLIMENT,
)
