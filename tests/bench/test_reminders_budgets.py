"""The outbox costs little beside the mails themselves, however many wait in it."""

import pytest

from tests.bench.reminders.report import DUE, WAITING, draining_figures
from tests.bench.research.report import broken

WIDE = 1.6  # machines are shared


def test_a_few_hundred() -> None:
    """What it costs the processor: so few are sent too quickly for the wall to tell."""
    assert not broken("reminders, few", draining_figures(600, 20_000), margin=WIDE)


@pytest.mark.long
def test_ten_thousand_among_a_million() -> None:
    figures = draining_figures(DUE, WAITING)
    print(figures)
    assert not broken("reminders", figures)
