"""The table of faults names tests that exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "tests/faults/README.md").read_text("utf-8").splitlines()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in LINES if line.startswith("|")][2:]


def in_file(file: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}


def test_every_row_is_whole() -> None:
    assert ROWS
    assert [row for row in ROWS if len(row) != 3 or not all(row)] == []


def test_what_shows_it_exists() -> None:
    for fault, _, shown in ROWS:
        named = re.findall(r"`([^`]+)`", shown)
        assert named, fault
        for one in named:
            file, _, name = one.partition("::")
            assert (ROOT / file).is_file(), (fault, file)
            assert not name or (name.startswith("test_") and name in in_file(ROOT / file)), (fault, one)


def test_every_test_of_faults_is_in_the_table() -> None:
    """Those that show a part of it only stand beside the file that is named."""
    named = "".join(row[2] for row in ROWS)
    assert [file.name for file in (ROOT / "tests/faults").glob("test_*.py") if file.name not in named] == []
