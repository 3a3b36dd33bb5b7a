"""Limits of time that only a blow-up exceeds: an expression that backtracks, a loop in a loop."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

YARDSTICK = 0.06  # seconds that `_yardstick` takes on the machine on which the limits were set


@contextmanager
def ends_within(seconds: float) -> Iterator[None]:
    """What runs inside takes less than `seconds` of processor time, on a slower machine as many times more.

    Nothing is tried twice: a second try may find in a cache what took the first one minutes. The collector waits: in a
    process full of tests one of its rounds takes longer than what is measured.

    Raises:
        AssertionError: it took longer.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        started = process_time()
        yield
        took = process_time() - started
        slower = 1.0 if took < seconds else max(1.0, _yardstick() / YARDSTICK)
    finally:
        if collects:
            gc.enable()
    assert took < seconds * slower, f"{took:.2f} s on a machine {slower:.1f} times slower"


def _yardstick() -> float:
    """Seconds of processor time for a fixed piece of work: the machine's pace just now."""
    started = process_time()
    assert sum(number % 7 for number in range(1_000_000))
    return process_time() - started
