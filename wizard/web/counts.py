"""What a partner may know: how many letters went how, as a page and as a table for spreadsheet programs."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from flask import Response

from wizard.delivery import File
from wizard.delivery.table import table
from wizard.domain.counts import LEAST, Outcome, Shown, companies, letters
from wizard.domain.letter import Kind
from wizard.i18n import Text, _l, gettext, show_days
from wizard.storage import Token
from wizard.web.context import services
from wizard.web.editor import page
from wizard.web.files import sent_as_file

# After the end of a week or quarter. What was under way then still counts for it, on whichever machine: a number that
# was seen one lower before would tell of a single letter.
SETTLED = timedelta(hours=1)
OUTCOMES: dict[Outcome, Text] = {
    Outcome.BEGUN: _l("Begun"),
    Outcome.SENT: _l("Sent"),
    Outcome.NO_LETTER_NEEDED: _l("Solved without a letter"),
    Outcome.SOLVED: _l("Solved"),
    Outcome.PARTLY: _l("Partly solved"),
    Outcome.GIVEN_UP: _l("Given up"),
    Outcome.ESCALATED: _l("Taken to somebody else"),
}
KINDS: dict[str, Text] = {
    Kind.COMPLAINT: _l("Complaints"),
    Kind.COMPLIMENT: _l("Compliments"),
    Kind.QUESTION: _l("Questions"),
    Kind.CANCELLATION: _l("Cancellations"),
    "": _l("Several kinds together"),
}


@dataclass(frozen=True)
class Line:
    """A row of a table; `bar` is its length in percent of the longest."""

    cells: tuple[str, ...]
    n: int
    bar: int


@dataclass(frozen=True)
class Numbers:
    """A table of numbers, each with a bar; `heads` are those of the columns before the number."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]


def show(token: Token) -> str:
    """The tables. Raises NoSuchPartner."""
    partner = services().partners.invited(token).partner
    about, whom = _of(partner.key)
    when = gettext("When")
    found = [_in_all(about)]
    for outcome, title in OUTCOMES.items():
        rows = [((_span(one), str(KINDS[one.what])), one.n) for one in about if one.outcome is outcome]
        found.append(_numbers(gettext("%(outcome)s, over time", outcome=title), (when, gettext("Kind")), rows))
    rows = [((_span(one), _company(one)), one.n) for one in whom]
    found.append(_numbers(gettext("Companies written to"), (when, gettext("Company")), rows))
    return page("counts", token, partner, tables=[one for one in found if one.lines], least=LEAST)


def download(token: Token) -> Response:
    """The same numbers, and no others, for a spreadsheet program. Raises NoSuchPartner."""
    partner = services().partners.invited(token).partner
    about, whom = _of(partner.key)
    heads = [
        gettext("First day"),
        gettext("Last day"),
        gettext("Outcome"),
        gettext("Kind"),
        gettext("Company"),
        gettext("Number"),
    ]
    rows: list[list[str | int]] = [
        [one.since.isoformat(), one.until.isoformat(), _outcome(one), str(KINDS[one.what]), "", one.n] for one in about
    ]
    rows += [[one.since.isoformat(), one.until.isoformat(), "", "", _company(one), one.n] for one in whom]
    return sent_as_file(File(f"{partner.key}-numbers.csv", "text/csv; charset=utf-8", table([heads, *rows])))


def _of(key: str) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """What may be seen of letters, and of companies."""
    rows, today = services().counts.of(key), (services().clock() - SETTLED).date()
    return letters(rows, today), companies(rows, today)


def _in_all(shown: Iterable[Shown]) -> Numbers:
    """The sums of what is shown below, and of nothing else: a true total would give away what is held back."""
    sums = Counter[tuple[str, str]]()
    for one in shown:
        sums[_outcome(one), str(KINDS[one.what])] += one.n
    title = gettext("In all, of what is shown below")
    return _numbers(title, (gettext("Outcome"), gettext("Kind")), sums.items())


def _numbers(title: str, heads: tuple[str, ...], rows: Iterable[tuple[tuple[str, ...], int]]) -> Numbers:
    rows = list(rows)
    longest = max((n for _, n in rows), default=1)
    return Numbers(title, heads, tuple(Line(cells, n, max(1, 100 * n // longest)) for cells, n in rows))


def _outcome(one: Shown) -> str:
    return str(OUTCOMES[one.outcome]) if one.outcome else ""


def _company(one: Shown) -> str:
    return one.what or gettext("Other companies")


def _span(one: Shown) -> str:
    return show_days(one.since, one.until)
