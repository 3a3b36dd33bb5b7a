"""The research of company sites stays within its budgets: ratios and counts, never seconds, on a few small sites.

All of it, on the real sites too, is measured with `tests/run --long` and by `tests/bench/run`.
"""

import pytest

from tests.bench.research.cost import longest_chain, warm_up
from tests.bench.research.hostile import NAMES, hostile_ratio
from tests.bench.research.queue import throughput
from tests.bench.research.report import BUDGETS, broken, hostile_figures, measure, queue_figures
from tests.bench.research.sites import own_sites, real_sites
from wizard.research.http import Response

WIDE = 1.6  # machines are shared; what breaks a budget by more than that is no noise
SMALL = 300_000  # bytes of a hostile page; fixed costs count more than on a large one
HARDEST = "telephone numbers"


def test_the_projects_own_sites() -> None:
    figures = measure(own_sites()).figures
    assert not broken("own", figures, margin=WIDE)
    assert figures["requests, median"] <= BUDGETS["own"]["requests, median"]


def test_no_host_sees_a_third_connection_while_many_are_read() -> None:
    assert not broken("queue", queue_figures(throughput(40)))


def test_a_hostile_page_costs_no_more_than_its_size_allows() -> None:
    warm_up()
    assert not broken("hostile, small", {"processor by bare parse": hostile_ratio(HARDEST, SMALL)}, margin=WIDE)


@pytest.mark.long
@pytest.mark.skipif(not real_sites(), reason="../shared is absent: the labelled real sites are no part of this project")
def test_real_sites() -> None:
    assert not broken("real", measure(real_sites()).figures, margin=WIDE)


@pytest.mark.long
def test_hostile_pages() -> None:
    assert HARDEST in NAMES
    assert not broken("hostile", hostile_figures(), margin=WIDE)


@pytest.mark.long
def test_a_thousand_hosts() -> None:
    assert not broken("queue", queue_figures(throughput(1000)))


def test_the_limit_is_the_longest_chain_of_answers_that_need_each_other() -> None:
    def answer(url: str, html: str) -> tuple[str, Response]:
        return f"https://acme.example{url}", Response(f"https://acme.example{url}", 200, "text/html", html.encode())

    rules, home = answer("/robots.txt", ""), answer("/", '<a href="/a">A</a><a href="/">Home</a>')
    assert longest_chain([rules, home]) == 2
    assert longest_chain([rules, home, answer("/guessed", "")]) == 3
    linked = [
        answer("/a", '<a href="/b">B</a>'),
        answer("/b", '<a href="/b">B</a><a href="/c">C</a>'),
        answer("/c", ""),
    ]
    assert longest_chain([rules, home, *linked]) == 5
