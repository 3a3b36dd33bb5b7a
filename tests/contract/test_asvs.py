"""The table of security requirements names tests and files that exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "tests/security/asvs.md").read_text("utf-8").splitlines()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in LINES if re.match(r"\| \d", line)]


def in_file(file: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}


def test_every_row_is_whole() -> None:
    assert len(ROWS) == sum(line.startswith("|") for line in LINES) - 2
    assert [row for row in ROWS if len(row) != 4 or not all(row)] == []


def test_numbers_are_well_formed_ascending_and_unique() -> None:
    assert all(re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{1,2}", row[0]) for row in ROWS)
    numbers = [tuple(map(int, row[0].split("."))) for row in ROWS]
    assert numbers == sorted(set(numbers))


def test_what_shows_it_exists() -> None:
    for number, *_, shown in ROWS:
        named = re.findall(r"`([^`]+)`", shown)
        assert named or shown == "not shown", number
        for one in named:
            file, _, name = one.partition("::")
            assert (ROOT / file).is_file(), (number, file)
            assert not name or (name.startswith("test_") and name in in_file(ROOT / file)), (number, one)
