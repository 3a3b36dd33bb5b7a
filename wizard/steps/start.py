"""What do you want to do, with which company, and what is it about?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from wtforms.validators import ValidationError

from wizard.countries import PERSON_COUNTRIES
from wizard.domain.case import Case, Company
from wizard.domain.errors import BadAddress
from wizard.domain.letter import Kind, Trouble
from wizard.i18n import Text, _l, alphabetical, say
from wizard.research.addresses import parse_company_address
from wizard.steps.answers import taken_back
from wizard.steps.base import Situation, Step, StepForm, choice, listed, pick, words
from wizard.steps.options import KINDS, NO_TROUBLE, TROUBLES


class StartForm(StepForm):
    kind = choice(_l("What do you want to do?"), KINDS, Kind, need=_l("Choose what you want to do."))
    company = words(_l("Which company?"), need=_l("Enter the company's web address, or its name."), most=300)
    topic = words(_l("In a few words, what is it about?"), most=120)
    trouble = choice(_l("Tap what fits best"), (NO_TROUBLE, *TROUBLES), Trouble)
    country = pick(_l("Where do you live?"), [], need=_l("Choose the country where you live."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.country.choices = listed([("", ""), *countries_by_name()])


class StartAgainForm(StartForm):
    """The same questions within a case, where the company is known by its address."""

    def validate_company(self, field: Any) -> None:
        try:
            host_of(field.data)
        except BadAddress as error:
            raise ValidationError(say(error.message)) from error


def countries_by_name() -> list[tuple[str, Text]]:
    """The countries of residence, in the order of the page's alphabet."""
    return sorted(((code, say(name)) for code, name in PERSON_COUNTRIES), key=lambda row: alphabetical(row[1]))


def read(situation: Situation) -> dict[str, Any]:
    letter, case = situation.letter, situation.case
    return {
        "kind": letter.kind,
        "company": case.company.host,
        "topic": letter.topic,
        "trouble": letter.trouble,
        "country": case.customer.country,
    }


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    """Another kind of letter has other questions to confirm; another company, another site to look at."""
    letter, case = situation.letter, situation.case
    answered = letter.answered if letter.kind is data["kind"] else frozenset({"company"}) & letter.answered
    if (letter.topic, letter.trouble) != (data["topic"], data["trouble"]):
        letter = taken_back(letter)  # what did not help answered something else
    letter = replace(letter, kind=data["kind"], topic=data["topic"], trouble=data["trouble"], answered=answered)
    case = replace(case, customer=replace(case.customer, country=data["country"])).with_letter(situation.number, letter)
    return change_company(case, situation.number, host_of(data["company"]))


def change_company(case: Case, number: int, host: str) -> Case:
    """What was confirmed of the first company goes, what the customer wrote stays."""
    if case.company.host == host:
        return case
    letter = case.letters[number]
    letter = replace(
        letter,
        answered=letter.answered - {"company", "opening", "check"},
        pending={key: raw for key, raw in letter.pending.items() if key != "company"},
        policy_read=None,
        unhelpful=None,
        language="",
        request=replace(letter.request, rule=None, quote_rule=False),
        opening=replace(letter.opening, recipient=None, reader=""),
    )
    return replace(case, company=Company(host=host)).with_letter(number, letter)


def host_of(typed: str) -> str:
    """The host that a typed address names, without "www.". Raises BadAddress with a sentence."""
    return (urlsplit(parse_company_address(typed)).hostname or "").removeprefix("www.")


STEP = Step(
    key="start",
    title=lambda letter: _l("Write to a company"),
    form=lambda situation: StartAgainForm,
    read=read,
    write=write,
    keeps=False,  # half an address, or a kind only looked at, must not undo what was confirmed
)
