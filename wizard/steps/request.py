"""W8: one main request, with an amount and a date; their rule and the right beside it (W22)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wtforms.validators import ValidationError

from wizard.countries import working_days
from wizard.domain.case import Case
from wizard.domain.clocks import propose_reply_by
from wizard.domain.letter import Kind, Letter, Purpose, Role, Sourced, Wish
from wizard.i18n import Text, _l, gettext
from wizard.steps.base import Situation, Step, StepForm, choice, day, listed, story, tick, words
from wizard.steps.company import rules_of, with_site
from wizard.steps.options import WISHES
from wizard.steps.remedies import wishes
from wizard.steps.rules import promise

NO_FALLBACKS = (Wish.OWN_WORDS, Wish.APOLOGY)


class ComplaintRequest(StepForm):
    wish = choice(_l("What are you asking for?"), WISHES, Wish, need=_l("Choose what you want from them."))
    wish_words = words(_l("Your request in your own words"), most=300)
    amount = words(_l("How much money?"), most=30)
    by = day(_l("By when?"), future=True)
    fallback = choice(_l("If that cannot be done, I would accept"), [], Wish)
    apology = tick(_l("I would also like an apology"))
    quote_rule = tick(_l("Quote their own rule in my letter"))
    state_right = tick(_l("Mention my right in my letter"))

    def validate_wish_words(self, field: Any) -> None:
        if self.wish.data is Wish.OWN_WORDS and not field.data:
            raise ValidationError(gettext("Write in one sentence what they should do."))


class QuestionRequest(StepForm):
    first = story(_l("Your question"), need=_l("Write your question."), most=1000)
    second = story(_l("A second question"), most=1000)
    third = story(_l("A third question"), most=1000)
    by = day(_l("By when do you need the answer?"), future=True)


class CancellationRequest(StepForm):
    end_on = day(_l("On which day should it end?"))
    by = day(_l("By when do you need the answer?"), future=True)


FORMS: Mapping[Kind, type[StepForm]] = {
    Kind.COMPLAINT: ComplaintRequest,
    Kind.QUESTION: QuestionRequest,
    Kind.CANCELLATION: CancellationRequest,
}


def title(letter: Letter) -> Text:
    if letter.purpose is not Purpose.FIRST:
        return _l("What should they do now?")
    if letter.kind is Kind.COMPLAINT:
        return _l("What should they do?")
    return _l("What do you want to know?") if letter.kind is Kind.QUESTION else _l("When should it end?")


def proposed_date(situation: Situation) -> date:
    """Two weeks from now, on a day when people work where the company is."""
    return propose_reply_by(situation.today, working_days(working_in(situation)))


def working_in(situation: Situation) -> str:
    """The country whose working days count for the date: the company's, else the customer's; "" unknown."""
    return with_site(situation).company.country or situation.case.customer.country


def rule(situation: Situation) -> Sourced | None:
    """The company's own rule that fits what is wrong, if research found one."""
    theirs = promise(rules_of(situation), situation.letter, situation.today)
    if theirs is None:
        return None
    evidence = theirs.evidence
    return Sourced(str(theirs.days or ""), evidence.url, evidence.quote, evidence.fetched_at, evidence.sha256)


def offered(situation: Situation) -> Sourced | None:
    """The rule that the page shows: as the site has it now, else as the customer took it."""
    return rule(situation) or situation.letter.request.rule


def read(situation: Situation) -> dict[str, Any]:
    letter, asked = situation.letter, situation.letter.request
    numbered = dict(zip(("first", "second", "third"), asked.questions, strict=False))
    dated = letter.kind is Kind.COMPLAINT or letter.purpose is not Purpose.FIRST
    return {
        "wish": asked.wish,
        "wish_words": asked.wish_words,
        "amount": asked.amount,
        "by": asked.by or (proposed_date(situation) if dated and not STEP.done(letter) else None),
        "fallback": asked.fallback,
        "apology": asked.apology,
        "quote_rule": asked.quote_rule,
        "state_right": asked.state_right,
        "end_on": asked.end_on,
        **numbered,
    }


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    kept = ("wish", "wish_words", "amount", "by", "fallback", "apology", "quote_rule", "state_right", "end_on")
    asked = replace(letter.request, **{name: data[name] for name in kept if name in data})
    if "first" in data:
        asked = replace(asked, questions=tuple(q for q in (data["first"], data["second"], data["third"]) if q))
    asked = replace(asked, rule=offered(situation) if asked.quote_rule else None)
    return situation.case.with_letter(situation.number, replace(letter, request=asked))


def fill(form: StepForm, situation: Situation) -> None:
    if "quote_rule" in form and not offered(situation):
        del form["quote_rule"]
    if situation.letter.kind is Kind.CANCELLATION and situation.letter.purpose is Purpose.FIRST:
        del form["by"]  # they confirm a cancellation as a matter of course
    if "wish" in form:
        wish: Any = form["wish"]
        wish.choices = listed(wishes(situation))
        fallback: Any = form["fallback"]
        fallback.choices = listed(fallbacks(situation))


def fallbacks(situation: Situation) -> tuple[tuple[str, Text], ...]:
    """What else may do, what fits the problem first: not what is asked for already."""
    asked = situation.letter.request
    no = {*NO_FALLBACKS, asked.wish} - {asked.fallback}
    return (("", _l("Nothing else")), *(row for row in wishes(situation) if row[0] not in no))


STEP = Step(
    key="request",
    title=title,
    form=lambda situation: FORMS[situation.letter.kind],
    read=read,
    write=write,
    later=True,
    applies=lambda letter: letter.kind is not Kind.COMPLIMENT,
    lit=Role.REQUEST,
    fill=fill,
)
