"""No reminder is lost and none is sent twice, wherever a worker is killed: but for the moment in which the mail server
has the mail and nobody has written that down. Then the same mail goes again, under the same Message-ID."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.reminders.killing import BEFORE, BEHIND, REMINDERS

TOP = Path(__file__).parents[3]


def runs(folder: Path, count: int, seed: int) -> None:
    command = [sys.executable, "-m", "tests.integration.reminders.killing", str(count), str(seed), str(folder)]
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


def test_twenty_runs(tmp_path: Path) -> None:
    runs(tmp_path, 20, seed=1)


@pytest.mark.long
def test_two_hundred_runs(tmp_path: Path) -> None:
    runs(tmp_path, 200, seed=2)
