"""Which rule of theirs speaks to a letter, which backs it up, and where the button is that does what it asks."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.rules import POLICIES, said, shop
from tests.site import HOST
from wizard.domain.case import Case, Company, Customer
from wizard.domain.facts import ButtonSort, FoundPage, PageKind, Policy, PolicySort, SiteFacts
from wizard.domain.letter import BoughtWhere, Details, Kind, Letter, Matter, Problem, Request, Sourced, Trouble
from wizard.steps import Situation, subject
from wizard.steps.company import policy_page, rules_of
from wizard.steps.request import offered, rule
from wizard.steps.rules import NEAREST, PROMISES, button_for, nearest, only_in_terms, problem_likely, wanted_button

TODAY = date(2026, 11, 22)
WINDOW = "Du har 30 dages returret."
GENEROUS = shop(30, quote=WINDOW)


def letter(problem: Problem | None = None, kind: Kind = Kind.COMPLAINT, **details: Any) -> Letter:
    return Letter(kind=kind, matter=Matter(problem=problem), details=Details(**details))


def now(one: Letter, facts: SiteFacts | None = GENEROUS, *, home: str = "DK", trader: str = "DK") -> Situation:
    case = Case(company=Company(host=HOST, country=trader), customer=Customer(country=home), letters=(one,))
    return Situation(case, 0, facts, TODAY, "da")


def quoted(one: Letter, facts: SiteFacts | None = GENEROUS) -> str:
    found = rule(now(one, facts))
    return found.quote if found else ""


def quote_of(sort: PolicySort) -> str:
    return POLICIES[sort].evidence.quote


@pytest.mark.parametrize(
    ("problem", "quote"),
    [
        (Problem.FAULTY, quote_of(PolicySort.GUARANTEE)),
        (Problem.WRONG_ITEM, WINDOW),
        (Problem.WITHDRAWAL, WINDOW),
        (Problem.REFUND_WITHHELD, quote_of(PolicySort.REFUND_DELAY)),
        (Problem.NOT_DELIVERED, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.LATE, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.BILLING, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.SERVICE, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.STAFF, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.PRIVACY, quote_of(PolicySort.REPLY_PROMISE)),
        (Problem.OTHER, quote_of(PolicySort.REPLY_PROMISE)),
    ],
)
def test_the_rule_is_the_one_nearest_to_the_problem(problem: Problem, quote: str) -> None:
    assert quoted(letter(problem)) == quote


@pytest.mark.parametrize("kind", [Kind.COMPLIMENT, Kind.QUESTION, Kind.CANCELLATION])
def test_only_a_complaint_holds_a_rule_up_to_them(kind: Kind) -> None:
    assert quoted(letter(Problem.FAULTY, kind)) == ""


def test_without_a_problem_or_without_research_there_is_no_rule() -> None:
    assert quoted(letter(None)) == ""
    assert quoted(letter(Problem.FAULTY), None) == ""


def test_without_a_guarantee_what_is_faulty_can_be_sent_back() -> None:
    facts = replace(GENEROUS, policies={})
    assert quoted(letter(Problem.FAULTY), facts) == WINDOW
    assert quoted(letter(Problem.FAULTY, bought_on=date(2026, 11, 2)), facts) == WINDOW


@pytest.mark.parametrize(
    ("problem", "details", "fits"),
    [
        (Problem.WITHDRAWAL, {"happened_on": date(2026, 10, 23)}, True),  # received, 30 days ago
        (Problem.WITHDRAWAL, {"happened_on": date(2026, 10, 22)}, False),
        (Problem.WITHDRAWAL, {"bought_on": date(2026, 10, 1), "happened_on": date(2026, 11, 1)}, True),
        (Problem.FAULTY, {"bought_on": date(2026, 10, 1), "happened_on": date(2026, 11, 20)}, False),
        (Problem.FAULTY, {"happened_on": date(2026, 1, 1)}, True),  # the day of the fault is not that of receipt
    ],
)
def test_a_window_that_has_closed_backs_nobody_up(problem: Problem, details: dict[str, Any], fits: bool) -> None:
    facts = replace(GENEROUS, policies={})
    assert (quoted(letter(problem, **details), facts) == WINDOW) is fits


def test_their_time_for_paying_is_held_up_once_it_is_over() -> None:
    facts = replace(GENEROUS, return_window=None, policies={PolicySort.REFUND_DELAY: Policy(said("10 dage"), 10)})
    assert quoted(letter(Problem.REFUND_WITHHELD, happened_on=date(2026, 11, 11)), facts) == "10 dage"
    assert quoted(letter(Problem.REFUND_WITHHELD, happened_on=date(2026, 11, 12)), facts) == ""


def test_a_deadline_for_complaining_is_held_up_only_where_it_was_kept() -> None:
    facts = replace(
        GENEROUS, return_window=None, policies={PolicySort.COMPLAINT_DEADLINE: Policy(said("Meld fejl"), 60)}
    )
    assert quoted(letter(Problem.FAULTY, happened_on=date(2026, 11, 1)), facts) == "Meld fejl"
    assert quoted(letter(Problem.FAULTY, happened_on=date(2026, 9, 1)), facts) == ""


def test_what_gives_less_than_the_law_is_not_held_up() -> None:
    assert quoted(letter(Problem.WITHDRAWAL, happened_on=TODAY), shop()) != "Du har 7 dages returret."


def test_a_rule_without_words_is_none() -> None:
    assert quoted(letter(Problem.WITHDRAWAL), replace(shop(30, quote=" "), policies={})) == ""


def test_what_they_ask_of_the_customer_is_no_promise() -> None:
    asks = {PolicySort.RETURN_EXCEPTIONS, PolicySort.RETURN_HOW, PolicySort.COMPLAINT_HOW, PolicySort.ADR_BODY}
    assert not PROMISES & asks


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_knows_its_rules(problem: Problem) -> None:
    assert NEAREST[problem]


def test_a_rule_that_the_site_has_dropped_stays_as_the_customer_took_it() -> None:
    taken = Sourced("30", "https://kjaerby-cykler.dk/old", "Gammel regel")
    one = replace(letter(Problem.FAULTY), request=Request(quote_rule=True, rule=taken))
    assert offered(now(one, None)) == taken


@pytest.mark.parametrize(
    ("changed", "kept"), [(Problem.FAULTY, True), (Problem.WITHDRAWAL, False), (Problem.NOT_DELIVERED, False)]
)
def test_another_problem_takes_its_rule_out_of_the_letter(changed: Problem, kept: bool) -> None:
    first = letter(Problem.FAULTY)
    taken = replace(first, request=Request(quote_rule=True, rule=rule(now(first))))
    case = subject.write(now(taken), {"problem": changed})
    assert (case.letters[0].request.rule is not None) is kept
    assert case.letters[0].request.quote_rule is kept


@pytest.mark.parametrize(
    ("problem", "sort"),
    [
        (None, None),
        (Problem.FAULTY, PolicySort.GUARANTEE),
        (Problem.WITHDRAWAL, None),
        (Problem.REFUND_WITHHELD, PolicySort.REFUND_DELAY),
        (Problem.STAFF, PolicySort.REPLY_PROMISE),
    ],
)
def test_at_first_sight_there_is_the_rule_that_speaks_to_the_matter(problem: Problem | None, sort: PolicySort) -> None:
    one = letter(problem)
    found = nearest(rules_of(now(one, shop())), one, problem)
    assert found
    assert found.sort is sort


@pytest.mark.parametrize("kind", [Kind.COMPLIMENT, Kind.CANCELLATION])
def test_other_letters_need_none_of_them_at_once(kind: Kind) -> None:
    one = letter(None, kind)
    assert nearest(rules_of(now(one, shop())), one, None) is None


@pytest.mark.parametrize(
    ("one", "problem"),
    [
        (Letter(), None),
        (Letter(topic="saxophone lessons"), None),
        (Letter(topic="kettle is broken"), Problem.FAULTY),
        (Letter(topic="Wasserkocher defekt", written_in="de"), Problem.FAULTY),
        (Letter(topic="elkedel er gået i stykker", written_in="da"), Problem.FAULTY),
        (Letter(topic="parcel has not arrived"), Problem.NOT_DELIVERED),
        (Letter(topic="kettle is broken", trouble=Trouble.REFUND), Problem.REFUND_WITHHELD),
        (Letter(trouble=Trouble.EXCHANGE), None),
        (Letter(trouble=Trouble.REFUND, matter=Matter(problem=Problem.LATE)), Problem.LATE),
    ],
)
def test_what_is_likely_wrong_before_anybody_has_chosen(one: Letter, problem: Problem | None) -> None:
    assert problem_likely(one, "da") is problem


def test_what_stands_only_in_the_terms() -> None:
    facts = shop()
    assert only_in_terms(facts, f"https://{HOST}/terms")
    assert only_in_terms(facts, f"https://{HOST}/terms#returns")
    assert not only_in_terms(facts, f"https://{HOST}/warranty")
    section = FoundPage(PageKind.RETURNS, f"https://{HOST}/terms", "Retur", 0.6)
    both = FoundPage(PageKind.RETURNS, f"https://{HOST}/terms", "Handelsbetingelser og retur", 1.0)
    assert only_in_terms(replace(facts, pages={**facts.pages, PageKind.RETURNS: (section,)}), f"https://{HOST}/terms")
    assert not only_in_terms(replace(facts, pages={**facts.pages, PageKind.RETURNS: (both,)}), f"https://{HOST}/terms")


@pytest.mark.parametrize(
    ("one", "sort"),
    [
        (letter(None, Kind.CANCELLATION), ButtonSort.CANCELLATION),
        (letter(Problem.WITHDRAWAL), ButtonSort.WITHDRAWAL),
        (Letter(trouble=Trouble.SEND_BACK), ButtonSort.WITHDRAWAL),
        (Letter(trouble=Trouble.CANCEL_CONTRACT), ButtonSort.CANCELLATION),
        (Letter(trouble=Trouble.CANCEL_CONTRACT, matter=Matter(problem=Problem.BILLING)), None),
        (Letter(topic="I want to withdraw and send it back"), None),
        (letter(Problem.FAULTY), None),
        (letter(None), None),
        (letter(None, Kind.QUESTION), None),
        (letter(None, Kind.COMPLIMENT), None),
    ],
)
def test_the_button_that_does_what_the_letter_asks(one: Letter, sort: ButtonSort | None) -> None:
    assert wanted_button(one) is sort
    found = button_for(one, shop())
    assert (found.sort if found else None) is sort
    assert button_for(one, shop(buttons=())) is None
    assert button_for(one, None) is None


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (None, PageKind.WARRANTY),
        (Problem.FAULTY, PageKind.WARRANTY),
        (Problem.NOT_DELIVERED, PageKind.SHIPPING),
        (Problem.WITHDRAWAL, PageKind.WARRANTY),  # there is no page on returns
    ],
)
def test_the_page_that_may_have_been_read_is_nearest_to_the_problem(problem: Problem | None, kind: PageKind) -> None:
    page = policy_page(shop(), letter(problem))
    assert page
    assert page.kind is kind


def test_the_page_that_was_read_stays_the_page_that_was_read() -> None:
    read = replace(letter(Problem.NOT_DELIVERED), policy_read=Sourced("Om terms", f"https://{HOST}/terms"))
    page = policy_page(shop(), read)
    assert page
    assert page.kind is PageKind.TERMS
    gone = replace(read, policy_read=Sourced("Old", f"https://{HOST}/old"))
    page = policy_page(shop(), gone)
    assert page
    assert page.kind is PageKind.SHIPPING
    assert policy_page(None, read) is None


def test_bought_over_the_counter_no_law_of_sending_back_is_shown() -> None:
    one = letter(Problem.WITHDRAWAL, bought_where=BoughtWhere.SHOP)
    assert all(row.law is None for row in rules_of(now(one, shop())) if row.sort is None)
