"""What the page about our robot promises is what the robot does."""

import re
from pathlib import Path

import pytest

from wizard.i18n import CODES
from wizard.research.politeness import MOST_AT_ONCE
from wizard.research.robots import LONGEST_DELAY
from wizard.research.safe_http import LARGEST_TRANSFER
from wizard.research.visit import Budget

PAGES = Path(__file__).resolve().parents[2] / "templates" / "pages"
IN_WORDS = {"en": "two", "de": "zwei", "da": "to"}  # connections, and seconds of crawl delay


@pytest.mark.parametrize("language", CODES)
def test_the_limits_on_the_page_are_the_limits_in_the_code(language: str) -> None:
    words = re.findall(r"\w+", (PAGES / language / "bot.html").read_text("utf-8"))
    assert str(Budget().pages) in words
    assert words[words.index("MB") - 1] == str(LARGEST_TRANSFER // 1_000_000)
    assert (MOST_AT_ONCE, LONGEST_DELAY) == (2, 2.0)
    assert words.count(IN_WORDS[language]) >= 2
