"""static/README.md names what the pages need of browsers: all of it in use, and three years old."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "static" / "README.md").read_text("utf-8")
SCRIPTS = sorted((ROOT / "static").glob("*.js"))
SHEETS = sorted((ROOT / "static" / "style").glob("*.css"))
SOURCES = "\n".join(
    path.read_text("utf-8") for path in (*SCRIPTS, *SHEETS, *sorted((ROOT / "templates").rglob("*.html")))
)
OLDEST = {"Chrome": 119.0, "Firefox": 119.0, "Safari": 17.1}  # of October 2023

# What came later than those, by how it is written (MDN's browser compatibility data).
YOUNGER = {
    "keepalive": r"\bkeepalive\b",
    ":has(": r":has\(",
    "text-wrap: balance": r"text-wrap: balance",
    "text-wrap: pretty": r"text-wrap: pretty",
    'content: "←" / ""': r"content: \"[^\"]*\" /",
    "field-sizing": r"field-sizing",
    "scrollbar-width": r"scrollbar-width",
    "scripting: enabled": r"\bscripting:",
    "light-dark(": r"light-dark\(",
    "@starting-style": r"@starting-style",
    "@view-transition": r"@view-transition|startViewTransition",
    "@scope": r"@scope",
    "@property": r"@property",
    "interpolate-size": r"interpolate-size",
    "::details-content": r"::details-content",
    "popover": r"\bpopover\b",
    "anchor()": r"anchor-name|position-anchor",
    "name on details": r"<details[^>]* name=",
    "relative colours": r"(?:rgb|hsl|oklch|oklab)\(from ",
    "nesting": r"^\s+&",
    ":user-invalid": r":user-(?:in)?valid",
    "commandfor": r"commandfor",
    "AbortSignal.timeout": r"AbortSignal\.(?:timeout|any)",
    "Promise.withResolvers": r"withResolvers|Promise\.try",
    "Object.groupBy": r"(?:Object|Map)\.groupBy",
    "Set methods": r"\.(?:isSubsetOf|symmetricDifference)\(",
    "URL.parse": r"URL\.(?:parse|canParse)",
    "navigator.share": r"navigator\.share",
    "checkVisibility": r"checkVisibility",
}


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    lines = README.split(f"## {heading}\n")[1].split("\n## ")[0].splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if line.startswith("|")]
    return cells[2:]


NEEDED = rows("What browsers must know")
NICER = rows("What is nicer with it")


def code(cell: str) -> str:
    return cell.strip("`").replace("&#124;", "|")


@pytest.mark.parametrize("row", NEEDED, ids=lambda row: row[0])
def test_what_the_pages_need_is_older_than_three_years(row: list[str]) -> None:
    for (browser, oldest), version in zip(OLDEST.items(), row[2:], strict=True):
        assert float(version) <= oldest, browser


@pytest.mark.parametrize("row", NEEDED, ids=lambda row: row[0])
def test_nothing_is_listed_that_nobody_uses(row: list[str]) -> None:
    assert code(row[1]) in SOURCES


@pytest.mark.parametrize("name", YOUNGER)
def test_what_is_younger_is_used_only_where_the_readme_says_what_happens_without(name: str) -> None:
    if re.search(YOUNGER[name], SOURCES, re.MULTILINE):
        assert [row for row in NICER if code(row[1]) == name and len(row) == 6 and row[5]], name


def test_each_script_is_named() -> None:
    assert set(re.findall(r"^\| `([\w.]+\.js)`", README, re.MULTILINE)) == {path.name for path in SCRIPTS}
