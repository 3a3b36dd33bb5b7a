"""Says at the end how many cases each fuzz test looked at, and what that cost."""

import time
from collections import Counter
from collections.abc import Iterator

import pytest

COST: dict[str, float] = {}  # seconds of processor time, by test
LOOKED_AT: Counter[str] = Counter()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Function) -> Iterator[None]:
    started = time.process_time()
    yield
    cases = getattr(item, "callspec", None) and item.callspec.params.get("cases")
    if isinstance(cases, int):
        LOOKED_AT[item.originalname] += cases
        COST[item.originalname] = COST.get(item.originalname, 0) + time.process_time() - started


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for name, cases in LOOKED_AT.items():
        terminalreporter.line(f"{name}: {cases} cases, {cases / COST[name]:.0f} a second of processor time")
    terminalreporter.line(f"fuzz: {sum(LOOKED_AT.values())} cases in {sum(COST.values()):.0f} s of processor time")
