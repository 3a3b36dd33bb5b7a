"""Processes that are killed while people write: every answer that was accepted is there afterwards."""

import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.faults.load import Visitors, deployed
from tests.integration.conftest import PostgresServer, RedisServer
from tests.integration.jobs.test_start_up import TOP
from wizard.storage import Cases, Token


def test_redis_postgresql_and_a_web_process_are_killed_one_after_another(
    tmp_path: Path, postgres_process: PostgresServer, redis_server: RedisServer
) -> None:
    a_bad_day(tmp_path, postgres_process, redis_server, processes=1, rounds=1)


@pytest.mark.long
def test_they_are_killed_again_and_again(
    tmp_path: Path, postgres_process: PostgresServer, redis_server: RedisServer
) -> None:
    a_bad_day(tmp_path, postgres_process, redis_server, processes=2, rounds=20)


def a_bad_day(folder: Path, postgres: PostgresServer, redis: RedisServer, *, processes: int, rounds: int) -> None:
    settings = {"LIMITS_URL": redis.url, "JOBS_URL": redis.url, "WEB_PROCESSES": str(processes)}
    with deployed(folder, postgres.url, **settings) as web, Visitors(web).writing() as visitors:
        visitors.accepted(10)
        for _ in range(rounds):
            redis.end()
            visitors.accepted(10)
            redis.start()
            postgres.end()
            visitors.refused(8)
            postgres.start()
            visitors.accepted(10)
            web.kill_a_worker()
            visitors.accepted(10)
        visitors.stop()
        visitors.check(refused=True, broken=True)
        assert "Traceback" not in web.log.read_text()


@pytest.mark.long
def test_on_sqlite_a_web_process_is_killed_again_and_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'data' / 'wizard.db'}"
    with deployed(tmp_path, url, WEB_PROCESSES="2") as web, Visitors(web).writing() as visitors:
        for _ in range(20):
            visitors.accepted(20)
            web.kill_a_worker()
        visitors.accepted(20)
        visitors.stop()
        visitors.check(refused=False, broken=True)


@pytest.mark.parametrize("database_url", ["sqlite", pytest.param("postgresql", marks=pytest.mark.long)], indirect=True)
@pytest.mark.parametrize("rounds", [1, pytest.param(50, marks=pytest.mark.long)])
def test_what_was_stored_before_sigkill_is_there_whole(engine: Engine, database_url: str, rounds: int) -> None:
    cases = Cases(engine, lambda: datetime.now(UTC))
    for number in range(rounds):
        command = [sys.executable, "-m", "tests.faults.writer", database_url]
        with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            first = writer.stdout.readline()
            time.sleep(0.1 + number % 10 * 0.013)
            writer.kill()
            told = [line.split() for line in (first + writer.stdout.read()).splitlines(keepends=True) if "\n" in line]
        assert len(told) > 1, "nothing was written meanwhile: the test shows nothing"
        names = [cases.load(Token(token)).case.customer.name for token, _ in told]
        assert names == [f"Writer {number}" for _, number in told]
