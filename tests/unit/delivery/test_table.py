"""A table for spreadsheet programs: read back as it was, and nothing in it is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.table import table


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_lines_end_as_rfc_4180_says_and_excel_knows_the_letters() -> None:
    assert table([["Køb, salg", 12], ['"', ""]]) == b'\xef\xbb\xbf"K\xc3\xb8b, salg",12\r\n"""",\r\n'


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(sign: str) -> None:
    ((cell, number),) = read(table([[f"{sign}1+1", 3]]))
    assert (cell, number) == (f"'{sign}1+1", "3")


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), min_size=1))
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    for cells, back in zip(rows, read(table(rows)), strict=True):
        assert [one.removeprefix("'") for one in back] == [one.removeprefix("'") for one in cells] or cells == [""]
        assert not any(one.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for one in back)
