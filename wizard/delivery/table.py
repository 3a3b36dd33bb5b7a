"""A table for spreadsheet programs (RFC 4180), in which nothing is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

# How a formula begins (OWASP, "CSV injection"); the last three are dropped before the sign by some programs.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def table(rows: Iterable[Sequence[str | int]]) -> bytes:
    """UTF-8 with a byte order mark: without it Excel takes "ø" for two characters of an older code page."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A leading apostrophe makes it words, in each program that knows formulas."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
