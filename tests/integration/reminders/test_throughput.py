"""The outbox costs little beside the mails themselves, however many wait in it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[3]


@pytest.mark.long
def test_ten_thousand_are_drained_nearly_as_fast_as_a_bare_loop_sends_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.integration.reminders.draining", "10000", "1000000", "2", str(tmp_path)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    print(told)
    assert (told["sent"], told["due"]) == (10_000, 0)
    assert told["ratio"] >= 0.7
    assert told["claim_ms"] < 200  # a look at each of a million rows takes seconds
