"""Backup and restore, on both engines, with letters being written meanwhile."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from tests.integration.conftest import Clock, postgres_programs
from tests.integration.storage.test_storing_cases import CASE, renamed
from wizard.storage import Cases, Token, open_engine
from wizard.storage.engine import differences, is_current

COPIES = Path(__file__).parents[3] / "deploy" / "copies.py"


def run(database_url: str, command: str, place: Path) -> subprocess.CompletedProcess[str]:
    programs = f"{postgres_programs()}{os.pathsep}{os.environ['PATH']}" if "postgresql" in database_url else ""
    environment = {**os.environ, "DATABASE_URL": database_url, **({"PATH": programs} if programs else {})}
    return subprocess.run(
        [sys.executable, COPIES, command, place], env=environment, capture_output=True, text=True, timeout=60
    )


def copied(database_url: str, folder: Path) -> Path:
    done = run(database_url, "backup", folder)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


class Writer(Thread):
    """Begins letters and goes on writing the first one, until told to stop."""

    def __init__(self, cases: Cases) -> None:
        super().__init__()
        self.cases, self.tokens, self.stop = cases, [cases.create(CASE)], Event()
        self.failed: Exception | None = None

    def run(self) -> None:
        try:
            while not self.stop.is_set():
                number = len(self.tokens)
                self.tokens.append(self.cases.create(renamed(CASE, f"Writer {number}")))
                self.cases.change(self.tokens[0], partial(renamed, name=f"Change {number}"))
        except Exception as problem:
            self.failed = problem


@pytest.fixture
def empty_url(database_url: str, tmp_path: Path) -> Iterator[str]:
    """A second place of the same engine, where nothing is."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'restored' / 'wizard.db'}"
        return
    url = make_url(database_url)
    name = f"{url.database}_restored"
    server = create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


def test_what_was_written_before_a_copy_under_load_is_in_it_whole(
    engine: Engine, database_url: str, empty_url: str, clock: Clock, tmp_path: Path
) -> None:
    writer = Writer(Cases(engine, clock))
    writer.start()
    while len(writer.tokens) < 20:
        time.sleep(0.01)
    before = list(writer.tokens)
    file = copied(database_url, tmp_path / "copies")
    during = len(writer.tokens)
    writer.stop.set()
    writer.join()
    assert writer.failed is None
    assert during > len(before), "nothing was written meanwhile: the test shows nothing"

    done = run(empty_url, "restore", file)
    assert done.returncode == 0, done.stderr
    restored = open_engine(empty_url)
    assert is_current(restored)
    assert differences(restored) == []
    brought_back = Cases(restored, clock)
    names = [brought_back.load(token).case.customer.name for token in before[1:]]
    assert names == [f"Writer {number}" for number in range(1, len(before))]
    changed = brought_back.load(before[0])
    assert int(changed.case.customer.name.removeprefix("Change ")) >= len(before) - 2
    assert brought_back.load(brought_back.create(CASE)).case == CASE
    restored.dispose()


def test_a_copy_overwrites_nothing(engine: Engine, database_url: str, clock: Clock, tmp_path: Path) -> None:
    token = Cases(engine, clock).create(CASE)
    file = copied(database_url, tmp_path)
    written_since = Cases(engine, clock).create(CASE)
    done = run(database_url, "restore", file)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert [Cases(engine, clock).load(one).case for one in (token, written_since)] == [CASE, CASE]


def test_what_ran_out_since_goes_with_the_next_purge(
    engine: Engine, database_url: str, empty_url: str, clock: Clock, tmp_path: Path
) -> None:
    Cases(engine, clock).create(CASE)
    file = copied(database_url, tmp_path / "copies")
    assert run(empty_url, "restore", file).returncode == 0
    clock.forward(timedelta(days=31))
    restored = open_engine(empty_url)
    assert Cases(restored, clock).purge() == 1
    restored.dispose()


def test_copies_are_for_nobody_else_and_kept_for_a_week(engine: Engine, database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    old, young, strange = copied(database_url, folder), copied(database_url, folder), folder / "notes.txt"
    strange.write_text("the operator's own")
    for file, days in ((old, 8), (young, 6), (strange, 400)):
        then = time.time() - timedelta(days=days).total_seconds()
        os.utime(file, (then, then))
    new = copied(database_url, folder)
    assert sorted(folder.iterdir()) == sorted((young, strange, new))
    assert new.stat().st_mode & 0o077 == 0


def test_one_that_was_broken_off_leaves_nothing(tmp_path: Path) -> None:
    done = run(f"sqlite:///{tmp_path / 'none.db'}", "backup", tmp_path / "copies")
    assert done.returncode != 0
    assert "Nothing was done" in done.stderr
    assert list((tmp_path / "copies").iterdir()) == []


def test_the_token_still_opens_what_was_restored_and_no_other(
    engine: Engine, database_url: str, empty_url: str, clock: Clock, tmp_path: Path
) -> None:
    token = Cases(engine, clock).create(CASE)
    file = copied(database_url, tmp_path / "copies")
    assert b"Kaffe" not in file.read_bytes()
    assert token.encode() not in file.read_bytes()
    assert run(empty_url, "restore", file).returncode == 0
    restored = open_engine(empty_url)
    assert Cases(restored, clock).load(Token(token)).case == CASE
    restored.dispose()
