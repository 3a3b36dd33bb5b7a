"""No reminder is lost and none is sent twice, wherever a worker is killed: but for the moment in which the mail server
has the mail and nobody has written that down. Then the same mail goes again, under the same Message-ID."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.reminders.killing import BEFORE, BEHIND, REMINDERS

TOP = Path(__file__).parents[3]


def runs(folder: Path, database: str, count: int, seed: int) -> None:
    program = "tests.integration.reminders.killing"
    command = [sys.executable, "-m", program, str(count), str(seed), str(folder), database]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=60 + 10 * count, check=False)
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == count
    for one in found:
        assert one["got"] == one["sent"] == REMINDERS, one
        assert one["due"] == 0, one
        assert one["several_ids"] == [], one
        assert one["twice"] <= sum(point in BEHIND for point in one["deaths"]), one
    died = {point for one in found for point in one["deaths"]}
    assert died == {*BEFORE, *BEHIND}, "a point at which nobody died was not tried"


def test_a_few_runs(tmp_path: Path, database_url: str) -> None:
    runs(tmp_path, database_url, 20 if database_url.startswith("sqlite") else 5, seed=1)


@pytest.mark.long
def test_two_hundred_runs(tmp_path: Path, database_url: str) -> None:
    runs(tmp_path, database_url, 200, seed=2)
