"""The README's table of promises names tests that exist, and no kind of tests is left out of it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROMISES = (ROOT / "README.md").read_text("utf-8").partition("## What it promises")[2].partition("\n## ")[0]
COMMANDS = re.findall(r"`tests/run ([^`]+)`", PROMISES)


def test_each_promise_has_a_command_whose_tests_exist() -> None:
    rows = [line for line in PROMISES.splitlines() if line.startswith("| ")][2:]
    assert len(rows) == len(COMMANDS) > 0
    named = [name for command in COMMANDS for name in command.split()]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_folder_of_tests_keeps_a_promise() -> None:
    folders = {file.relative_to(ROOT / "tests").parts[0] for file in (ROOT / "tests").rglob("test_*.py")}
    assert {name.split("/")[1] for command in COMMANDS for name in command.split()} == folders
