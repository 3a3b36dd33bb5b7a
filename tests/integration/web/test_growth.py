"""A million drafts and a million reminders in PostgreSQL: pages come as quickly as from an empty database, and a purge
of 100,000 lets everybody save."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles
from threading import Event, Thread
from time import perf_counter

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, bindparam, text

from tests.integration.conftest import Clock, a_database
from tests.integration.reminders.crowd import crowd
from tests.integration.web.conftest import MakeApp
from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard.domain.case import Case
from wizard.storage import Cases
from wizard.storage.tables import Moment

MILLION = 1_000_000
ROUNDS = 300  # pages of each, by turns: the machine has other work, now more, now less
ID = "decode(md5('draft' || i) || md5('id' || i), 'hex')"
BODY = "decode(repeat(md5(i::text), 200), 'hex')"  # 3,200 bytes, as a usual draft has


def drafts(engine: Engine, count: int, until: datetime) -> None:
    """So many drafts that end then."""
    row = f"{ID}, 1, 1, 'draft', :until, {BODY}"
    put_in(engine, f"SELECT {row} FROM generate_series(1, {count}) i", until)


def put_in(engine: Engine, rows: str, until: datetime) -> None:
    fill = text(f"INSERT INTO cases (id, schema, revision, state, expires_at, body) {rows}")
    with engine.begin() as connection:
        connection.execute(fill.bindparams(bindparam("until", type_=Moment)), {"until": until})
        connection.execute(text("ANALYZE"))  # as PostgreSQL does by itself after a while


def p95(seconds: list[float]) -> float:
    return quantiles(seconds, n=20)[-1]


@pytest.mark.long
@pytest.mark.parametrize("app_database", ["postgresql"], indirect=True)
def test_pages_of_a_full_database_come_as_quickly_as_of_an_empty_one(
    make_app: MakeApp, request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> None:
    with (
        a_database("postgresql", request, tmp_path) as empty,
        a_database("postgresql", request, tmp_path) as full,
    ):
        apps = [make_app(DATABASE_URL=url) for url in (empty, full)]
        engine = apps[1].extensions["dear_company"].cases._engine
        drafts(engine, MILLION, clock.now + timedelta(days=20))
        crowd(engine, MILLION, clock.now + timedelta(days=9))
        took: list[list[float]] = [[], []]
        asks = [asker(app) for app in apps]
        for _ in range(ROUNDS):
            for ask, seconds in zip(asks, took, strict=True):
                started = perf_counter()
                ask()
                seconds.append(perf_counter() - started)
        ratio = p95(took[1]) / p95(took[0])
        print(f"\np95 of a page of the full database by that of the empty one: {ratio:.2f}")
        assert ratio <= 1.3


def asker(app: Flask) -> Callable[[], None]:
    url = walk(PageClient(app), "en", COMPLAINTS["en"], until="details").url
    client: FlaskClient = app.test_client(use_cookies=False)

    def ask() -> None:
        assert client.get(url).status_code == 200

    return ask


@pytest.mark.long
def test_a_purge_of_100_000_lets_everybody_save(make_app: MakeApp, clock: Clock) -> None:
    cases: Cases = make_app().extensions["dear_company"].cases
    end_now(cases._engine, 100_000, clock.now)
    waits: list[float] = []
    done = Event()

    def save() -> None:
        while not done.wait(0.01):
            started = perf_counter()
            cases.create(Case())
            waits.append(perf_counter() - started)

    writers = [Thread(target=save) for _ in range(3)]
    for writer in writers:
        writer.start()
    started = perf_counter()
    purged = cases.purge()
    took = perf_counter() - started
    done.set()
    for writer in writers:
        writer.join()
    print(f"\npurged in {took:.1f} s; {len(waits)} saved meanwhile, the slowest in {max(waits):.2f} s")
    assert purged == 100_000
    assert max(waits) < took / 4


def end_now(engine: Engine, count: int, now: datetime) -> None:
    if engine.dialect.name == "postgresql":
        drafts(engine, count, now)
        return
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    put_in(engine, f"{numbers} SELECT randomblob(32), 1, 1, 'draft', :until, randomblob(3200) FROM n", now)
