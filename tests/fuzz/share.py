"""How many cases the fuzz tests look at: FUZZ_CASES in all (10,000 unless told), each test its share of them."""

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, settings

CASES = int(os.environ.get("FUZZ_CASES", "10000"))
MOST = 5_000  # in one go: hypothesis remembers what it has tried, and a million would not fit in memory
NO_FAILURE = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def rounds(percent: float) -> Sequence[int]:
    """For a test that looks at `percent` of all cases, how many each of its rounds looks at."""
    left = max(1, round(CASES * percent / 100))
    return [MOST] * (left // MOST) + ([left % MOST] if left % MOST else [])


def looking_at(cases: int, **more: int) -> settings:
    """Settings for one round. No clock decides: the machines are shared, and slow is no failure."""
    return settings(max_examples=cases, deadline=None, suppress_health_check=NO_FAILURE, **more)  # type: ignore[arg-type]
