"""W23: what happened, told by ticking. Part of the details page; each choice is shown as the sentence that it makes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wizard.domain.letter import Letter, Problem
from wizard.domain.told import Promise, PromisedBy, Told
from wizard.i18n import Text, _l
from wizard.languages import language_of
from wizard.languages.phrases import FACTS, HEARD, PROMISES, RETURNED_FIRST, RETURNED_THEN, SINCE, TRIED, Phrases
from wizard.steps.base import Situation, StepForm, choice, day, listed, several, tick

PROMISED_BY: tuple[tuple[str, Text], ...] = (
    ("", _l("I would rather not say")),
    (PromisedBy.PHONE, _l("On the phone")),
    (PromisedBy.EMAIL, _l("By e-mail")),
    (PromisedBy.CHAT, _l("In a chat")),
    (PromisedBy.SHOP, _l("In their shop")),
)


class ToldForm(StepForm):
    """The fields, for a form to inherit. Their names begin with `told_`, what follows is the name in `Told`."""

    told_facts = several(_l("What is wrong?"))
    told_returned_on = day(_l("If you sent it back: on which day?"), future=False)
    told_since = several(_l("Since when, and how often?"))
    told_tried = several(_l("What have you done about it?"))
    told_contacted_on = day(_l("When did you last contact them?"), future=False)
    told_heard = several(_l("What came of it?"))
    told_promised = choice(_l("What did they promise you?"), [], Promise)
    told_promised_by = choice(_l("How did they promise it?"), PROMISED_BY, PromisedBy)
    told_promised_on = day(_l("On which day did they promise it?"), future=False)
    told_promised_for = day(_l("By which day should it have happened?"))
    told_broken = tick(_l("It has not happened so far"))


DAYS = ("returned_on", "contacted_on", "promised_on", "promised_for")
TABLES: Mapping[str, Mapping[Problem, tuple[Any, ...]]] = {
    "facts": FACTS,
    "since": SINCE,
    "tried": TRIED,
    "heard": HEARD,
}


def offered(letter: Letter, name: str) -> tuple[Any, ...]:
    """What can be ticked for this letter's problem."""
    return TABLES[name].get(letter.matter.problem, ()) if letter.matter.problem else ()


def _promises(letter: Letter) -> tuple[Promise, ...]:
    return PROMISES[letter.matter.problem] if letter.matter.problem else ()


def read_told(letter: Letter) -> dict[str, Any]:
    """The form's values; ticks that fit another problem, chosen before, are not on the page."""
    told = letter.details.told
    ticked = {f"told_{name}": getattr(told, name) & frozenset(offered(letter, name)) for name in TABLES}
    others = ("promised_by", "broken", *DAYS)
    promised = told.promised if told.promised in _promises(letter) else None
    return {**ticked, "told_promised": promised, **{f"told_{name}": getattr(told, name) for name in others}}


def write_told(letter: Letter, data: Mapping[str, Any]) -> Told:
    """What is ticked now; what the page did not offer stays as it was."""
    told = letter.details.told
    for name in TABLES:
        if f"told_{name}" in data:
            others = getattr(told, name) - frozenset(offered(letter, name))
            told = replace(told, **{name: frozenset(data[f"told_{name}"]) | others})
    plain = ("promised", "promised_by", "broken", *DAYS)
    return replace(told, **{name: data[f"told_{name}"] for name in plain if f"told_{name}" in data})


def fill_told(form: StepForm, situation: Situation) -> None:
    """Each choice in the words of the page's language; no question without a choice."""
    letter, here = situation.letter, language_of(situation.language).phrases
    for name in TABLES:
        field: Any = form[f"told_{name}"]
        field.choices = listed([(one, sentence(here, name, one)) for one in offered(letter, name)])
        if not field.choices:
            del form[field.name]
    problem = letter.matter.problem
    if problem not in RETURNED_FIRST | RETURNED_THEN:
        del form["told_returned_on"]
    promises = _promises(letter)
    promised: Any = form["told_promised"]
    promised.choices = listed([("", _l("Nothing")), *((one, sentence(here, "promised", one)) for one in promises)])


def sentence(phrases: Phrases, name: str, one: Any) -> str:
    """The sentence that one choice makes, in one language."""
    if name == "facts":
        return phrases.fact(one)
    if name == "promised":
        return phrases.promised(Told(promised=one), date.isoformat)
    return phrases.tried.alone(one) if name == "tried" else getattr(phrases, name)[one]


def sentences(letter: Letter, language: str) -> Mapping[str, str]:
    """What each choice of this letter's page says in the letter's language, by "field:value"."""
    phrases = language_of(language).phrases
    rows = {name: offered(letter, name) for name in TABLES} | {"promised": _promises(letter)}
    return {f"told_{name}:{one}": sentence(phrases, name, one) for name, row in rows.items() for one in row}
