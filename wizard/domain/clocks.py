"""Days that count: pure rules on dates."""

from collections.abc import Callable
from datetime import date, timedelta

REPLY_DAYS = 14  # time enough for a company, and a date that a customer can wait for


def propose_reply_by(today: date, is_working_day: Callable[[date], bool]) -> date:
    """The date to ask for: the first working day at least two weeks from `today`.

    `is_working_day` is that of the company's country.
    """
    day = today + timedelta(days=REPLY_DAYS)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
