"""The writing checks stay within their budgets: ratios, never seconds. `tests/run --long` measures all texts."""

import pytest

from tests.bench.research.report import broken
from tests.bench.writing.cost import hostile_figures, letter_figures, memory_figures

WIDE = 1.6  # machines are shared
SMALL = 20_000  # characters
HARDEST = ("unknown words", "compounds")


def test_a_letter() -> None:
    assert not broken("writing", letter_figures(), margin=WIDE)


def test_hostile_texts() -> None:
    assert not broken("writing, hostile", hostile_figures(SMALL, HARDEST), margin=WIDE)


@pytest.mark.long
def test_memory() -> None:
    assert not broken("writing memory", memory_figures(), margin=WIDE)


@pytest.mark.long
def test_every_hostile_text() -> None:
    assert not broken("writing, hostile", hostile_figures(), margin=WIDE)
