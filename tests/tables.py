"""Tables in Markdown that say what is shown, and by which tests: read, and looked up."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]


def rows(file: str) -> list[list[str]]:
    """The cells of each row of the one table in this file, without its head."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")][2:]


def named(cell: str) -> list[str]:
    """What stands in it as `path` or `path::test`."""
    return re.findall(r"`([^`]+)`", cell)


def is_there(one: str) -> bool:
    """Whether a `path` is a file of this project, and a `path::test` a test in it."""
    file, _, name = one.partition("::")
    return (ROOT / file).is_file() and (not name or (name.startswith("test_") and name in _functions(ROOT / file)))


@cache
def _functions(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
