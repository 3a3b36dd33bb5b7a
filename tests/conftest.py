"""For all tests: what `--long` adds, and what was skipped, by name; with CI set, a needless skip fails the run."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# Property tests look at this many drafts, addresses, pages; with `--long` at forty times as many.
# No clock decides: the machines are shared, and slow is no failure.
for name, most in (("usual", 200), ("long", 8000)):
    settings.register_profile(name, deadline=None, max_examples=most, suppress_health_check=[HealthCheck.too_slow])

# ../shared is not part of the product: whoever has no copy of it cannot run what measures against it.
MAY_BE_MISSING = "../shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run what takes minutes")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("long" if config.getoption("--long") else "usual")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        longer = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=longer)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = list(_skipped(terminalreporter))
    if skipped:
        terminalreporter.section("skipped")
    for name, reason in skipped:
        terminalreporter.line(f"{name}: {reason}")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter is not None:
        needless = [name for name, reason in _skipped(reporter) if MAY_BE_MISSING not in reason]
        if needless and session.exitstatus == 0:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _skipped(reporter: pytest.TerminalReporter) -> Iterator[tuple[str, str]]:
    for report in reporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        yield report.nodeid, reason.removeprefix("Skipped: ")
