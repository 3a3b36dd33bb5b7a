"""How a matter ends (F5): solved, partly, given up, taken to somebody else; and that it goes on after all. Pure."""

from dataclasses import replace
from datetime import date

from wizard.domain.case import Case, Ended, Ending
from wizard.i18n import Text, _l

# What a customer can say of a matter whose letter was sent.
ENDINGS: tuple[tuple[Ending, Text], ...] = (
    (Ending.SOLVED, _l("It is solved")),
    (Ending.PARTLY, _l("It is partly solved, and I leave it at that")),
    (Ending.GIVEN_UP, _l("I give up")),
    (Ending.ESCALATED, _l("I have taken it to somebody else")),
)


def end(case: Case, how: Ending, today: date) -> Case:
    """The case, ended on the customer's day; one that has ended keeps its day."""
    return case if case.ended and case.ended.how is how else replace(case, ended=Ended(today, how))


def reopen(case: Case) -> Case:
    return replace(case, ended=None)
