"""A company's rules, each beside what the law gives this customer for this purchase at least (R6, W22)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wizard.countries import country
from wizard.countries.country import Law, Topic
from wizard.countries.reach import CIRCLE, Reach, reach
from wizard.countries.same_thing import same_thing
from wizard.domain.facts import Policy, PolicySort, ReturnWindow
from wizard.domain.letter import Kind, Letter

# The law's months and years have other lengths than `Policy.days`: of 24 months (720) and two years (730) none is less.
ROUNDING = 60  # a sixtieth of the law's days; none for lengths in days

TOPICS: Mapping[PolicySort, Topic] = {
    PolicySort.RETURN_POSTAGE: Topic.RETURN_POSTAGE,
    PolicySort.REFUND_DELAY: Topic.REFUND_DELAY,
    PolicySort.GUARANTEE: Topic.GUARANTEE,
    PolicySort.COMPLAINT_DEADLINE: Topic.COMPLAINT_DEADLINE,
}
SOONER_IS_BETTER = frozenset({Topic.REFUND_DELAY})  # the company's time, not the customer's


class Comparison(StrEnum):
    BETTER = "better"
    SAME = "same"
    LESS = "less"  # than the law gives
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class Row:
    """One rule of theirs; `sort` None is the days granted for sending back. `law` None where none is known to hold.

    `if_so_bought`: the law depends on where it was bought, and nobody has said yet. `elsewhere`: the company is, or may
    be, in another country, and the law holds where it offers its goods in the customer's.
    """

    sort: PolicySort | None
    theirs: Policy
    law: Law | None = None
    comparison: Comparison = Comparison.CANNOT_TELL
    if_so_bought: bool = False
    elsewhere: bool = False


def compare(
    customer: str,
    trader: str,
    letter: Letter,
    window: ReturnWindow | None,
    policies: Mapping[PolicySort, Policy],
) -> tuple[Row, ...]:
    """Every rule of theirs with the law beside it: the return window first, then as `PolicySort` orders them.

    `customer` and `trader` are the countries where the customer lives and where the company is, ISO 3166-1 alpha-2,
    "" where not known.
    """
    rules: list[tuple[PolicySort | None, Policy]] = []
    if window:
        rules.append((None, Policy(window.evidence, window.days)))
    rules += [(sort, policies[sort]) for sort in PolicySort if sort in policies]
    return tuple(_row(sort, theirs, customer, trader, letter) for sort, theirs in rules)


def _row(sort: PolicySort | None, theirs: Policy, customer: str, trader: str, letter: Letter) -> Row:
    how_far, topic = _reach(customer, trader), TOPICS.get(sort) if sort else Topic.WITHDRAWAL
    law = law_on(topic, customer, letter) if topic and how_far is not Reach.NONE else None
    if law is None:
        return Row(sort, theirs)
    return Row(
        sort,
        theirs,
        law,
        _compared(theirs, law, law_on(law.topic, trader, letter), how_far),
        if_so_bought=law.bought is not None and letter.details.bought_where is None,
        elsewhere=how_far is not Reach.HOME,
    )


def _reach(customer: str, trader: str) -> Reach:
    """Outside the circle nobody knows what holds between two countries, so the company's has to be known."""
    how_far = reach(customer, trader)
    return Reach.NONE if how_far is Reach.UNKNOWN and customer.upper() not in CIRCLE else how_far


def law_on(topic: Topic, code: str, letter: Letter) -> Law | None:
    """What the law of a country gives on a topic, where it may hold for this letter's purchase.

    It speaks of purchases: not of praise, nor of a running contract that is to end.
    """
    home, where = country(code), letter.details.bought_where
    if home is None or letter.kind not in (Kind.COMPLAINT, Kind.QUESTION):
        return None
    laws = (law for law in home.laws if law.bought is None or where is None or where in law.bought)
    return next((law for law in laws if law.topic is topic), None)


def _compared(theirs: Policy, law: Law, over_there: Law | None, how_far: Reach) -> Comparison:
    """Between two countries, only what the laws of both say alike; a law that is not known says nothing against."""
    if how_far is Reach.UNKNOWN or not same_thing(law.topic, theirs.evidence.quote):
        return Comparison.CANNOT_TELL
    here = _beside(theirs.days, law)
    there = _beside(theirs.days, over_there) if over_there and how_far is Reach.ABROAD else here
    return here if here is there else Comparison.CANNOT_TELL


def _beside(days: int | None, law: Law) -> Comparison:
    if days is None or days <= 0 or law.days is None:
        return Comparison.CANNOT_TELL
    if abs(days - law.days) <= law.days // ROUNDING:
        return Comparison.CANNOT_TELL if law.floor else Comparison.SAME
    if (days < law.days) is not (law.topic in SOONER_IS_BETTER):
        return Comparison.LESS
    return Comparison.CANNOT_TELL if law.floor else Comparison.BETTER
