"""A company's rules as the pages and the letter need them: nearest to the matter, the law beside them, the buttons."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from urllib.parse import urldefrag

from wizard.countries import Duty
from wizard.countries.comparison import Comparison, Row
from wizard.domain.facts import Button, ButtonSort, PageKind, Policy, PolicySort, SiteFacts
from wizard.domain.letter import Details, Kind, Letter, Problem, Trouble
from wizard.domain.troubles import TROUBLES
from wizard.research.rank.topic import understand

# Which rule speaks to a problem, the nearest first; None is the days granted for sending back.
Sort = PolicySort | None
SENDING_BACK: tuple[Sort, ...] = (
    None,
    PolicySort.RETURN_HOW,
    PolicySort.RETURN_POSTAGE,
    PolicySort.RETURN_WHERE,
    PolicySort.RETURN_EXCEPTIONS,
    PolicySort.REFUND_DELAY,
)
COMPLAINING: tuple[Sort, ...] = (PolicySort.COMPLAINT_HOW, PolicySort.REPLY_PROMISE, PolicySort.COMPLAINT_DEADLINE)
NEAREST: Mapping[Problem, tuple[Sort, ...]] = {
    Problem.FAULTY: (PolicySort.GUARANTEE, None, *COMPLAINING),
    Problem.WRONG_ITEM: (None, PolicySort.RETURN_POSTAGE, *COMPLAINING),
    Problem.NOT_DELIVERED: COMPLAINING,
    Problem.LATE: COMPLAINING,
    Problem.WITHDRAWAL: SENDING_BACK,
    Problem.REFUND_WITHHELD: (PolicySort.REFUND_DELAY, None, *COMPLAINING),
    Problem.BILLING: COMPLAINING,
    Problem.SERVICE: COMPLAINING,
    Problem.STAFF: COMPLAINING,
    Problem.PRIVACY: COMPLAINING,
    Problem.OTHER: COMPLAINING,
}
UNSAID: tuple[Sort, ...] = (None, PolicySort.GUARANTEE)  # while nobody has said what is wrong

# What a letter may hold up to them: what they promise, not what they ask of the customer.
PROMISES = frozenset(
    {
        None,
        PolicySort.RETURN_POSTAGE,
        PolicySort.REFUND_DELAY,
        PolicySort.GUARANTEE,
        PolicySort.COMPLAINT_DEADLINE,
        PolicySort.REPLY_PROMISE,
    }
)

# W21: the law's name for each button.
DUTIES: Mapping[ButtonSort, Duty] = {
    ButtonSort.WITHDRAWAL: Duty.WITHDRAWAL_BUTTON,
    ButtonSort.CANCELLATION: Duty.CANCEL_BUTTON,
}


def promise(rows: Sequence[Row], letter: Letter, today: date) -> Policy | None:
    """W22: the rule of theirs that backs this letter up, None where none does."""
    if letter.kind is not Kind.COMPLAINT or letter.matter.problem is None:
        return None
    by_sort = {row.sort: row for row in rows if row.sort in PROMISES and row.theirs.evidence.quote.strip()}
    near = (by_sort[sort] for sort in NEAREST[letter.matter.problem] if sort in by_sort)
    return next((row.theirs for row in near if _backs_up(row, letter, today)), None)


def _backs_up(row: Row, letter: Letter, today: date) -> bool:
    """Not what gives less than the law, nor where its days are over, as far as the letter tells; nor, for the money,
    before they are."""
    if row.comparison is Comparison.LESS:
        return False
    if row.theirs.days is None or row.sort is PolicySort.REPLY_PROMISE:
        return True
    start = _counted_from(row.sort, letter.matter.problem, letter.details)
    over = start is not None and start + timedelta(days=row.theirs.days) < today
    if row.sort is PolicySort.REFUND_DELAY:
        return over or start is None
    return not over


def _counted_from(sort: Sort, problem: Problem | None, details: Details) -> date | None:
    """The day from which a rule counts. `happened_on` means another thing with each problem."""
    if sort is PolicySort.COMPLAINT_DEADLINE:
        return details.happened_on if problem in (Problem.FAULTY, Problem.WRONG_ITEM) else None
    if sort is PolicySort.REFUND_DELAY:
        return details.happened_on if problem is Problem.REFUND_WITHHELD else None
    received = details.happened_on if problem in (Problem.WITHDRAWAL, Problem.WRONG_ITEM) else None
    return received or details.bought_on


def problem_said(letter: Letter) -> Problem | None:
    """What is wrong, as chosen, else as tapped before any letter."""
    return letter.matter.problem or (TROUBLES[letter.trouble].problem if letter.trouble else None)


def problem_likely(letter: Letter, site_language: str) -> Problem | None:
    """The same, else as the customer's few words make it likely."""
    if said := problem_said(letter):
        return said
    troubles = understand(letter.topic, written_in=letter.written_in, site=site_language).troubles
    return TROUBLES[max(troubles, key=lambda one: troubles[one])].problem if troubles else None


def nearest(rows: Sequence[Row], letter: Letter, problem: Problem | None) -> Row | None:
    """The rule that speaks to the matter: what to show at first sight, while all the others wait."""
    if letter.kind not in (Kind.COMPLAINT, Kind.QUESTION):
        return None
    by_sort = {row.sort: row for row in rows}
    order = (*NEAREST[problem], *UNSAID) if problem else UNSAID
    return next((by_sort[sort] for sort in order if sort in by_sort), None)


def only_in_terms(facts: SiteFacts, url: str) -> bool:
    """R7: the page is their terms before all else, not one that people would open for this.

    Sections count as pages, with a fragment or without, so terms serve other kinds too: less well than their own.
    """
    scores = {
        kind: max((page.score for page in pages if urldefrag(page.url).url == urldefrag(url).url), default=0.0)
        for kind, pages in facts.pages.items()
    }
    return scores.pop(PageKind.TERMS, 0.0) > max(scores.values(), default=0.0)


def wanted_button(letter: Letter) -> ButtonSort | None:
    """W21: the button that does what this letter asks for, as the customer said: no guess leads anybody to it."""
    if letter.kind is Kind.CANCELLATION:
        return ButtonSort.CANCELLATION
    if letter.kind is not Kind.COMPLAINT:
        return None
    if letter.matter.problem is None and letter.trouble is Trouble.CANCEL_CONTRACT:
        return ButtonSort.CANCELLATION
    return ButtonSort.WITHDRAWAL if problem_said(letter) is Problem.WITHDRAWAL else None


def button_for(letter: Letter, facts: SiteFacts | None) -> Button | None:
    """That button, where their site has it."""
    sort = wanted_button(letter)
    return next((button for button in facts.buttons if button.sort is sort), None) if facts and sort else None
