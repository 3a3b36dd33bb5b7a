"""Pages under load: nothing is lost, nothing grows, nothing is done twice.

`tests/bench/run --load` prints all of it, and how many pages are served in a second, which is no test's matter.
"""

import os

import pytest

from tests.bench.load.report import (
    crowd_figures,
    soak_figures,
    workers_figures,
)
from tests.bench.research.report import Figures, broken


@pytest.mark.long
def test_five_hundred_people_lose_nothing() -> None:
    figures = shown(crowd_figures())
    assert figures["answers taken"] >= 500
    assert not broken("load, crowd", figures)


@pytest.mark.long
def test_more_workers_do_nothing_twice() -> None:
    figures = shown(workers_figures())
    assert not broken("load, workers", figures)
    assert figures["requests a site, 4 workers"] <= figures["requests a site, 1 workers"] * 1.01


@pytest.mark.long
def test_half_an_hour_of_writing_takes_no_more_memory() -> None:
    figures = shown(soak_figures(float(os.environ.get("SOAK_MINUTES", "30"))))
    assert not broken("load, soak", figures)


def shown(figures: Figures) -> Figures:
    print(figures)
    return figures
