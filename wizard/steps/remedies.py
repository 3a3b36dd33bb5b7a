"""What may be asked for (W8): first what fits the problem, each with one line of reason; all else stays in reach."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wizard.countries import Right, right_of
from wizard.domain.facts import PolicySort
from wizard.domain.letter import Kind, Problem, Wish
from wizard.i18n import Text, _l
from wizard.steps.base import Situation
from wizard.steps.company import rules_of, with_site
from wizard.steps.options import WISHES
from wizard.steps.rules import promise

Reasoned = tuple[tuple[Wish, Text], ...]


@dataclass(frozen=True)
class Remedy:
    """`law` is the right that the reason speaks of, for its source to stand beside it."""

    wish: Wish
    reason: Text
    law: Right | None = None


FITTING: Mapping[Problem, Reasoned] = {
    Problem.FAULTY: (
        (Wish.REPLACEMENT, _l("The same thing without the fault.")),
        (Wish.REPAIR, _l("If you would like to keep the one you have.")),
        (Wish.PRICE_REDUCTION, _l("If you can live with the fault.")),
        (Wish.REFUND, _l("Above all if a repair or a new one did not help, or takes too long.")),
    ),
    Problem.NOT_DELIVERED: (
        (Wish.DELIVERY, _l("If you still want it: they get a last date.")),
        (Wish.REFUND, _l("If you have paid, and do not want to wait any longer.")),
        (Wish.CANCELLATION, _l("If you have not paid yet, and do not want it any more.")),
        (Wish.INFORMATION, _l("If you first need to know where it is.")),
    ),
    Problem.LATE: (
        (Wish.DELIVERY, _l("If part of it is still not there.")),
        (Wish.PRICE_REDUCTION, _l("If the delay has cost you something.")),
        (Wish.GOODWILL, _l("For the trouble: what they can offer, they often do.")),
        (Wish.INFORMATION, _l("If you want to know how it came about.")),
    ),
    Problem.WRONG_ITEM: (
        (Wish.REPLACEMENT, _l("They take back the wrong one and send what you ordered.")),
        (Wish.REFUND, _l("If you do not want it any more.")),
    ),
    Problem.WITHDRAWAL: (
        (Wish.REFUND, _l("That is what you send it back for.")),
        (Wish.CANCELLATION, _l("If you have not paid yet.")),
        (Wish.INFORMATION, _l("If their pages do not say where it should go.")),
    ),
    Problem.REFUND_WITHHELD: (
        (Wish.REFUND, _l("With the sum, and the day by which it should be there.")),
        (Wish.INFORMATION, _l("If you can wait, and only want to know the day.")),
    ),
    Problem.BILLING: (
        (Wish.PRICE_REDUCTION, _l("If you have not paid the bill yet.")),
        (Wish.REFUND, _l("If you have paid it, or they took the money.")),
        (Wish.INFORMATION, _l("If you do not understand the bill.")),
    ),
    Problem.SERVICE: (
        (Wish.APOLOGY, _l("It costs them nothing, and it is often what counts.")),
        (Wish.GOODWILL, _l("For the trouble: what they can offer, they often do.")),
        (Wish.REFUND, _l("If you did not get what you paid for.")),
        (Wish.INFORMATION, _l("If you want to know what they will do about it.")),
    ),
    Problem.STAFF: (
        (Wish.APOLOGY, _l("It costs them nothing, and it is often what counts.")),
        (Wish.INFORMATION, _l("If you want to know what they will do about it.")),
        (Wish.GOODWILL, _l("For the trouble: what they can offer, they often do.")),
    ),
    Problem.PRIVACY: (
        (Wish.INFORMATION, _l("A good first step: then you know what there is to delete.")),
        (Wish.OWN_WORDS, _l("To have data deleted or advertising stopped: one sentence is enough.")),
    ),
}

# The same wish is called what it means for this problem.
NAMES: Mapping[tuple[Problem, Wish], Text] = {
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): _l("The same again"),
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _l("To know where it is"),
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _l("The right item"),
    (Problem.WRONG_ITEM, Wish.DELIVERY): _l("Delivery of the right item"),
    (Problem.WITHDRAWAL, Wish.CANCELLATION): _l("Confirmation that I send it back"),
    (Problem.WITHDRAWAL, Wish.INFORMATION): _l("To know how to send it back"),
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _l("To know when the money comes"),
    (Problem.BILLING, Wish.PRICE_REDUCTION): _l("A corrected bill"),
    (Problem.PRIVACY, Wish.INFORMATION): _l("To know what data they have about me"),
    (Problem.PRIVACY, Wish.OWN_WORDS): _l("Deletion or something else, in my own words"),
}

# What a right that holds for this purchase says of a wish, by the right's key.
BY_LAW: Mapping[tuple[str, Wish], Text] = {
    ("delivery", Wish.DELIVERY): _l("By law in your country, it should have come by now."),
    ("withdrawal", Wish.REFUND): _l("By law in your country, you can still change your mind."),
    ("refund_after_withdrawal", Wish.REFUND): _l("By law in your country, the money should be back by now."),
}

# Where no law asks for a repair first, people want their money or a new one sooner.
_WITHOUT_LAW = (Wish.REPLACEMENT, Wish.REFUND, Wish.REPAIR, Wish.PRICE_REDUCTION)


def remedies(now: Situation) -> tuple[Remedy, ...]:
    """What fits the problem, the most fitting first; () where nobody can say."""
    letter, problem = now.letter, now.letter.matter.problem
    if letter.kind is not Kind.COMPLAINT or problem is None or problem not in FITTING:
        return ()
    fitting = tuple(Remedy(wish, reason) for wish, reason in FITTING[problem])
    if problem is Problem.FAULTY:
        fitting = _mended_first(fitting, _mending(now))
    return _promised(tuple(_backed(remedy, now) for remedy in fitting), now)


def wishes(now: Situation) -> tuple[tuple[Wish, Text], ...]:
    """Every wish in the order to offer it, called what it means for this problem."""
    problem, names = now.letter.matter.problem, dict(WISHES)
    first = [remedy.wish for remedy in remedies(now)]
    order = (*first, *(wish for wish, _ in WISHES if wish not in first))
    return tuple((wish, NAMES.get((problem, wish), names[wish]) if problem else names[wish]) for wish in order)


def _law(now: Situation, wish: Wish) -> Right | None:
    """The right that backs a wish up, where one holds for this purchase."""
    asked = replace(now.letter, request=replace(now.letter.request, wish=wish))
    return right_of(now.case.customer.country, with_site(now).company.country, asked, now.today)


def _mending(now: Situation) -> Right | None:
    """The law by which faulty goods are first repaired or replaced."""
    right = _law(now, Wish.REPAIR)
    return right if right and right.key.startswith("repair_or_replacement") else None


def _backed(remedy: Remedy, now: Situation) -> Remedy:
    """With the law as the reason, where it says so."""
    right = _law(now, remedy.wish)
    reason = BY_LAW.get((right.key, remedy.wish)) if right else None
    return replace(remedy, reason=reason, law=right) if reason else remedy


def _mended_first(fitting: tuple[Remedy, ...], law: Right | None) -> tuple[Remedy, ...]:
    if law is None:
        return tuple(sorted(fitting, key=lambda remedy: _WITHOUT_LAW.index(remedy.wish)))
    usually = _l("By law in your country, a repair or a new one usually comes first.")
    mending = (Wish.REPLACEMENT, Wish.REPAIR)
    return tuple(replace(one, reason=usually, law=law) if one.wish in mending else one for one in fitting)


def _promised(fitting: tuple[Remedy, ...], now: Situation) -> tuple[Remedy, ...]:
    """With their own promise as the reason for the money, where they made one that backs this letter up."""
    rows = rules_of(now)
    theirs = promise(rows, now.letter, now.today)
    if theirs is None or theirs.days is None:
        return fitting
    days = str(theirs.days)
    said = {
        None: _l("By their own rules, you have %(days)s days to send it back.", days=days),
        PolicySort.REFUND_DELAY: _l("They promise the money within %(days)s days.", days=days),
    }.get(next(row.sort for row in rows if row.theirs is theirs))
    return tuple(replace(one, reason=said, law=None) if said and one.wish is Wish.REFUND else one for one in fitting)
