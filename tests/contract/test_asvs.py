"""The table of security requirements names tests and files that exist."""

import re

from tests.tables import is_there, named, rows

ROWS = rows("tests/security/asvs.md")


def test_every_row_is_whole() -> None:
    assert ROWS
    assert [row for row in ROWS if len(row) != 4 or not all(row)] == []


def test_numbers_are_well_formed_ascending_and_unique() -> None:
    assert all(re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{1,2}", row[0]) for row in ROWS)
    numbers = [tuple(map(int, row[0].split("."))) for row in ROWS]
    assert numbers == sorted(set(numbers))


def test_what_shows_it_exists() -> None:
    assert [row[0] for row in ROWS if not named(row[3]) and row[3] != "not shown"] == []
    assert [(row[0], one) for row in ROWS for one in named(row[3]) if not is_there(one)] == []
