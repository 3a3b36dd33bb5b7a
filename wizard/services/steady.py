"""Has somebody set the clock? What was deleted because its time was over does not come back when it is put right."""

import time
from collections.abc import Callable
from datetime import timedelta

from wizard.services import Clock

MOST = timedelta(minutes=10)  # that a clock may be put right by between two questions without counting as a jump


class Steady:
    """Compares the clock with one that nobody can set. Not safe to ask from two threads at once."""

    def __init__(self, clock: Clock, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds`: how many have gone by since whenever."""
        self._clock = clock
        self._seconds = seconds
        self._before = clock(), seconds()

    def jumped(self) -> bool:
        """Whether it was set forwards or back since the last question, or since the beginning. A machine that slept
        counts, too."""
        (moment, seconds), self._before = self._before, (self._clock(), self._seconds())
        gone_by = timedelta(seconds=self._before[1] - seconds)
        return abs(self._before[0] - moment - gone_by) > MOST
