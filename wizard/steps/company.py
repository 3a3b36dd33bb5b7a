"""What their site says: an answer perhaps, the policy to know, and whether this is the right company."""

from collections.abc import Mapping
from dataclasses import replace
from textwrap import shorten
from typing import Any

from wizard.countries.comparison import Row, compare
from wizard.domain.case import Case
from wizard.domain.facts import FoundPage, PageKind, SiteFacts
from wizard.domain.letter import Letter, Problem, Sourced
from wizard.i18n import _l
from wizard.languages import LANGUAGES
from wizard.languages.compose import letter_language
from wizard.steps.answers import LONGEST_TITLE, asks, read_page
from wizard.steps.base import Situation, Step, StepForm, choice, listed, pick, tick, words
from wizard.steps.rules import problem_likely
from wizard.steps.start import countries_by_name

# W15: the page whose reading is worth telling them, the one nearest to the matter first.
POLICIES = (PageKind.RETURNS, PageKind.WARRANTY, PageKind.COMPLAINTS, PageKind.SHIPPING, PageKind.TERMS, PageKind.FAQ)
NEARER: Mapping[Problem, PageKind] = {
    Problem.FAULTY: PageKind.WARRANTY,
    Problem.NOT_DELIVERED: PageKind.SHIPPING,
    Problem.LATE: PageKind.SHIPPING,
    Problem.BILLING: PageKind.PAYMENT,
    Problem.SERVICE: PageKind.COMPLAINTS,
    Problem.STAFF: PageKind.COMPLAINTS,
    Problem.PRIVACY: PageKind.PRIVACY,
}


class CompanyForm(StepForm):
    name = words(_l("The company's name"), need=_l("Enter the company's name."))
    country = pick(_l("Where is the company?"), [])
    language = choice(
        _l("Language of your letter"), [(language.code, language.own_name) for language in LANGUAGES], str
    )
    policy_read = tick(_l("I have read it, and it does not cover my case"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.country.choices = listed([("", _l("I don't know")), *countries_by_name()])


def policy_page(facts: SiteFacts | None, letter: Letter) -> FoundPage | None:
    """The page of rules that the customer may say they have read: the one that they did, while it is there."""
    if facts is None:
        return None
    if page := read_page(letter):
        return page
    read = letter.policy_read.url if letter.policy_read else None
    problem = problem_likely(letter, facts.language)
    nearest = NEARER.get(problem) if problem else None
    kinds = (nearest, *POLICIES) if nearest else POLICIES
    pages = [page for kind in kinds for page in facts.pages.get(kind, ())[:1]]
    return next((page for page in pages if page.url == read), pages[0] if pages else None)


def with_site(situation: Situation) -> Case:
    """The case as research would have it, for values that the customer has not confirmed yet."""
    case, facts = situation.case, situation.facts
    if facts is None or STEP.done(situation.letter):
        return case
    company = case.company
    return replace(
        case,
        company=replace(
            company,
            name=company.name or facts.company or company.host,
            country=company.country or facts.country,
            language=company.language or facts.language,
        ),
    )


def rules_of(situation: Situation) -> tuple[Row, ...]:
    """Their rules beside the law (R6), between where the customer lives and where the company is."""
    case, facts = with_site(situation), situation.facts
    if facts is None:
        return ()
    countries = (case.customer.country, case.company.country)
    return compare(*countries, situation.letter, facts.return_window, facts.policies)


def read(situation: Situation) -> dict[str, Any]:
    case, letter = with_site(situation), situation.letter
    return {
        "name": case.company.name,
        "country": case.company.country,
        "language": letter_language(case, letter),
        "policy_read": letter.policy_read is not None,
    }


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    case, letter, facts = situation.case, situation.letter, situation.facts
    company = replace(
        case.company,
        name=data["name"],
        country=data["country"] or "",
        language=facts.language if facts else case.company.language,
    )
    letter = replace(
        letter,
        language=data["language"] or letter.language,
        policy_read=_sourced(policy_page(facts, letter), facts, letter.policy_read)
        if data.get("policy_read")
        else None,
    )
    return replace(case, company=company).with_letter(situation.number, letter)


def _sourced(page: FoundPage | None, facts: SiteFacts | None, before: Sourced | None) -> Sourced | None:
    if page is None or facts is None:
        return before
    # It stands in the letter, so a site must not write the letter through it.
    return Sourced(shorten(page.title, LONGEST_TITLE, placeholder=" …"), page.url, fetched_at=facts.fetched_at)


def fill(form: StepForm, situation: Situation) -> None:
    """W15 belongs where a rule could have settled the matter: not in praise, nor where no reasons are owed."""
    if not asks(situation.letter):
        del form["policy_read"]


STEP = Step(
    key="company",
    title=lambda letter: _l("Does their site answer it?") if asks(letter) else _l("What their site says"),
    form=lambda situation: CompanyForm,
    read=read,
    write=write,
    fill=fill,
)
