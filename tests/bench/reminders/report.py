"""Measure how reminders are sent and print all of it; `tests/bench/run` starts this."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.research.report import Figures, report

TOP = Path(__file__).parents[3]
PATIENCE = 1800  # seconds
DUE, WAITING = 10_000, 1_000_000


def draining_figures(due: int, waiting: int, database: str = "") -> Figures:
    """So many due reminders among so many rows that wait; in SQLite, or an empty database at another URL."""
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{folder}/wizard.db"
        program = "tests.bench.reminders.draining"
        command = [sys.executable, "-m", program, str(due), str(waiting), folder, url]
        done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found = json.loads(done.stdout)
    turns = list(zip(found["loop"], found["drained"], strict=True))
    return {
        "wall by bare loop, median": median(drained[0] / loop[0] for loop, drained in turns),
        "processor by bare loop, median": median(drained[1] / loop[1] for loop, drained in turns),
        "mails per second": due / sum(drained[0] for _, drained in turns),
        "claim, milliseconds": found["claim"] * 1000,
        "mails not sent": due - found["sent"] + found["due"],
    }


def main() -> int:
    title = f"Reminders: {DUE:,} due among {WAITING:,} rows, two workers and two bare loops by turns"
    return report("reminders", [(title, "reminders", draining_figures(DUE, WAITING))])


if __name__ == "__main__":
    sys.exit(main())
