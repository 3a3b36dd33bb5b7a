"""Partners' counters, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine

from tests.integration.conftest import Clock
from wizard.domain.counts import COMPANIES, LETTERS, Count, kept_from
from wizard.domain.partner import Partner
from wizard.storage import Counts, Partners

BEGUN = Count(LETTERS, date(2026, 11, 16), "complaint", "begun")
CHOSEN = Count(COMPANIES, date(2026, 10, 1), "shop.example")


@pytest.fixture
def partners(engine: Engine, clock: Clock) -> Partners:
    partners = Partners(engine, clock)
    for key in ("advice", "other"):
        partners.add(Partner(key, key, ()))
    return partners


@pytest.fixture
def counts(engine: Engine, clock: Clock, partners: Partners) -> Counts:
    return Counts(engine, clock)


def test_many_at_once_are_all_counted(counts: Counts) -> None:
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(counts.add, "advice", (BEGUN, CHOSEN)) for _ in range(12)]:
            done.result()
    counts.add("other", (BEGUN,))
    assert {(one.sort, one.n) for one in counts.of("advice")} == {(LETTERS, 12), (COMPANIES, 12)}
    assert counts.of("other") == (BEGUN,)


def test_they_go_with_their_partner_and_nothing_is_counted_for_nobody(counts: Counts, partners: Partners) -> None:
    counts.add("advice", (BEGUN,))
    partners.remove("advice")
    counts.add("advice", (BEGUN,))
    assert counts.of("advice") == ()
    partners.add(Partner("advice", "advice", ()))
    assert counts.of("advice") == ()


def test_years_before_the_last_are_deleted(counts: Counts, clock: Clock) -> None:
    oldest = kept_from(clock().date())
    kept, gone = (Count(LETTERS, day, "complaint", "begun") for day in (oldest, oldest - timedelta(days=1)))
    counts.add("advice", (kept, BEGUN))
    counts.add("advice", (gone,))
    counts.purge()
    assert set(counts.of("advice")) == {kept, BEGUN}
