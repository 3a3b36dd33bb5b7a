"""Reads one site in a process of its own and prints what it cost: `python -m tests.security.visitor PORT URL`.

A process, because the parser's memory is not Python's: only the system knows how much it took.
"""

import json
import resource
import sys
import time
from datetime import UTC, datetime

from tests.security.servers import USER_AGENT, Leading, Names
from wizard.research.report import as_json
from wizard.research.safe_http import SafeHttp
from wizard.research.site import research
from wizard.research.visit import Budget

BUDGET = Budget(pages=12, seconds=20.0, per_page=5.0)


def main(port: int, url: str) -> None:
    http = SafeHttp(USER_AGENT, resolver=Names(), dialler=Leading({"": port}))
    before, started = _memory(), time.monotonic()
    facts = research(url, http=http, clock=lambda: datetime.now(UTC), budget=BUDGET)
    seconds = time.monotonic() - started
    print(json.dumps({**as_json(facts), "seconds": seconds, "memory": _memory() - before}))


def _memory() -> int:
    """The most that this process has held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
