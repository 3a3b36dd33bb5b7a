"""The table of faults names tests that exist, and each of its own."""

from tests.tables import ROOT, is_there, named, rows

ROWS = rows("tests/faults/README.md")


def test_every_row_is_whole() -> None:
    assert ROWS
    assert [row for row in ROWS if len(row) != 3 or not all(row) or not named(row[2])] == []


def test_what_shows_it_exists() -> None:
    assert [(row[0], one) for row in ROWS for one in named(row[2]) if not is_there(one)] == []


def test_every_test_of_faults_is_in_the_table() -> None:
    """Those that show a part of it only stand beside the file that is named."""
    shown = "".join(row[2] for row in ROWS)
    assert [file.name for file in (ROOT / "tests/faults").glob("test_*.py") if file.name not in shown] == []
