"""Rights running out: how long the law, a bank or a board gives time, for this purchase. Pure: information."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wizard.countries import Law, Reach, Topic, country, reach
from wizard.countries.comparison import law_on
from wizard.countries.country import Span, Start
from wizard.domain.case import Case
from wizard.domain.letter import Kind, Letter, Problem

# What a problem may be about, where nobody has said it, or said it in words of their own.
_UNSAID = frozenset({None, Problem.OTHER})
_GOODS = _UNSAID | {Problem.FAULTY, Problem.WRONG_ITEM}
_NO_MONEY = frozenset({Problem.SERVICE, Problem.STAFF, Problem.PRIVACY})
_MONEY = _UNSAID | frozenset(Problem) - _NO_MONEY

# The problems for which a time matters, by what it is for.
MATTERS: Mapping[Topic, frozenset[Problem | None]] = {
    Topic.WITHDRAWAL: _GOODS | {Problem.WITHDRAWAL},
    Topic.REFUND_DELAY: frozenset({Problem.REFUND_WITHHELD}),
    Topic.GUARANTEE: _GOODS,
    Topic.COMPLAINT_DEADLINE: frozenset({Problem.FAULTY}),
    Topic.DELIVERY: frozenset({Problem.NOT_DELIVERED, Problem.LATE}),
    Topic.REJECTION: _GOODS,
    Topic.COURT: _GOODS,
    Topic.DIRECT_DEBIT: _MONEY,
    Topic.PAID_THROUGH: _MONEY,
    Topic.BODY: _MONEY,
}
THEIRS = frozenset({Topic.DELIVERY, Topic.REFUND_DELAY})  # the company's time, not the customer's
# Whoever one paid through is the customer's own, wherever the company is.
_OF_THE_CUSTOMER = frozenset({Topic.DIRECT_DEBIT, Topic.PAID_THROUGH})
_RECEIVED_ON = frozenset({Problem.WRONG_ITEM, Problem.WITHDRAWAL})  # `happened_on` is the day of receipt
_NEVER_BOUGHT = frozenset({Start.NOTICED, Start.ASKED})  # the day of the purchase says nothing of these


@dataclass(frozen=True)
class Deadline:
    """`last` is the last day. `earliest`: counted from a day before the right one, so that it may end later."""

    law: Law
    start: date
    last: date
    earliest: bool
    left: int  # days after today; below 0 it has passed

    @property
    def over(self) -> bool:
        return self.left < 0

    @property
    def all_days(self) -> int:
        return (self.last - self.start).days

    @property
    def gone(self) -> int:
        return min(max(self.all_days - self.left, 0), self.all_days)

    @property
    def theirs(self) -> bool:
        return self.law.topic in THEIRS


@dataclass(frozen=True)
class Rights:
    """What runs, the nearest first; what has passed, the latest first; and what nobody has said yet, as the names of
    the fields that ask for it ("country", "bought_on", "happened_on", "bought_where")."""

    running: tuple[Deadline, ...] = ()
    passed: tuple[Deadline, ...] = ()
    needs: tuple[str, ...] = ()


def rights(case: Case, today: date) -> Rights:
    """The times of the purchase that the first letter is about, on the customer's day; none before it is sent."""
    letter = case.letters[0]
    if letter.kind is not Kind.COMPLAINT or letter.sent is None or letter.matter.problem in _NO_MONEY:
        return Rights()
    if not case.customer.country:
        return Rights(needs=("country",))
    found, needs = [], []
    for law, span in _laws(case, letter):
        start, earliest = _start(span.runs_from, letter, letter.sent.on)
        if law.bought and letter.details.bought_where is None:
            needs.append("bought_where")
        elif start:
            last = span.last_day(start)
            found.append(Deadline(law, start, last, earliest, (last - today).days))
        else:
            needs.append(_field(span.runs_from, letter.matter.problem))
    running = sorted((one for one in found if not one.over), key=lambda one: one.last)
    passed = sorted((one for one in found if one.over), key=lambda one: one.last, reverse=True)
    return Rights(tuple(running), tuple(passed), tuple(dict.fromkeys(needs)))


def _laws(case: Case, letter: Letter) -> Iterator[tuple[Law, Span]]:
    home, how_far = country(case.customer.country), reach(case.customer.country, case.company.country)
    for topic in dict.fromkeys(law.topic for law in home.laws if law.span) if home else ():
        law = law_on(topic, case.customer.country, letter)
        if law and law.span and letter.matter.problem in MATTERS[topic] and _holds(topic, how_far):
            yield law, law.span


def _holds(topic: Topic, how_far: Reach) -> bool:
    if topic in _OF_THE_CUSTOMER:
        return True
    return how_far in (Reach.HOME, Reach.UNKNOWN) if topic is Topic.BODY else how_far is not Reach.NONE


def _start(runs_from: Start, letter: Letter, sent: date) -> tuple[date | None, bool]:
    """The day from which it counts, or an earlier one; and whether it may be an earlier one."""
    details, happened = letter.details, letter.details.happened_on
    if runs_from is Start.COMPLAINED:
        return sent, False
    if _tells_it(runs_from, letter.matter.problem) and (happened or runs_from in _NEVER_BOUGHT):
        return happened, runs_from is Start.PAID  # a bill is paid on its day at the earliest
    return details.bought_on, runs_from is not Start.ORDERED  # nobody receives or pays before the purchase


def _tells_it(runs_from: Start, problem: Problem | None) -> bool:
    """Is `happened_on` that day, as the page asks for it with this problem?"""
    return (
        runs_from in _NEVER_BOUGHT
        or (runs_from is Start.RECEIVED and problem in _RECEIVED_ON)
        or (runs_from is Start.PAID and problem is Problem.BILLING)
    )


def _field(runs_from: Start, problem: Problem | None) -> str:
    return "happened_on" if _tells_it(runs_from, problem) else "bought_on"
