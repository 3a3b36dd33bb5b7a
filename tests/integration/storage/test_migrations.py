"""The tables, from an empty database to this release's."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Boolean, Date, Engine, Integer, LargeBinary, MetaData, String, Table, inspect, select, text

from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import Sites
from wizard.storage.engine import (
    NoDatabase,
    _config,
    differences,
    downgrade,
    is_current,
    open_engine,
    server_time,
    upgrade,
)
from wizard.storage.tables import Moment, cases, metadata, sites

TOP = Path(__file__).parents[3]
HOST = "kaffe.example"


def test_an_empty_database_is_not_current_and_an_upgraded_one_is(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    engine = open_engine(database_url)
    assert not is_current(engine)
    upgrade(engine)
    assert is_current(engine)
    upgrade(engine)
    assert is_current(engine)
    engine.dispose()


def test_the_migrations_make_what_the_code_expects(engine: Engine) -> None:
    assert differences(engine) == []
    ours = {"cases", "sites", "objections", "companies", "company_names", "snapshots", "corrections"}
    ours |= {"reminders", "mail_links", "addresses", "partners", "partner_invites", "helper_links", "partner_counts"}
    assert set(inspect(engine).get_table_names()) == {"alembic_version", *ours}


def test_what_the_first_release_wrote_is_still_there(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    engine, now = open_engine(database_url), datetime.now(UTC)
    quote = {"url": f"https://{HOST}/retur", "quote": "30 dage", "fetched_at": now.isoformat(), "sha256": "0" * 64}
    written = {
        "url": f"https://{HOST}/",
        "host": HOST,
        "status": "complete",
        "fetched_at": now.isoformat(),
        "return_window": {"days": 30, "evidence": quote},
        "return_postage": quote,  # has moved since
    }
    row = {"started_at": now, "expires_at": now + timedelta(days=7), "fetched_at": now}
    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        old = Table("sites", MetaData(), autoload_with=connection)
        old.c.facts.type = old.c.progress.type = JSON(none_as_null=True)
        connection.execute(old.insert().values(host=HOST, state="done", facts=written, progress=[], **row))
        told = [{"text": "Reading"}, {"text": "Reading more"}]  # a list then
        connection.execute(old.insert().values(host="other.example", state="running", progress=told, **row))
    upgrade(engine)
    sites = Sites(engine, lambda: now)
    known, under_way = sites.get(HOST), sites.get("other.example")
    assert known
    assert known.facts
    assert known.facts.return_window
    assert known.facts.return_window.days == 30
    assert under_way
    assert (under_way.at_work, under_way.progress) == (True, None)
    assert sites.to_check(HOST) == ()  # no page was kept then: it will be read whole
    engine.dispose()


def test_a_difference_is_named(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE cases ADD COLUMN company VARCHAR(10)"))
    assert "company" in str(differences(engine))


def test_the_job_queue_may_live_in_the_same_database(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE huey_task (id INTEGER PRIMARY KEY)"))
    assert differences(engine) == []


SAMPLES: tuple[tuple[type[Any], Any], ...] = (
    (JSON, {"a": ["å"]}),
    (Boolean, True),
    (Integer, 1),
    (LargeBinary, b"\0" * 16),
    (String, "a"),  # Text, too
    (Date, date(2026, 11, 22)),
    (Moment, datetime(2026, 11, 22, 12, tzinfo=UTC)),
)


def a_row(table: Table) -> dict[str, Any]:
    """A value in each column, the same wherever the type is the same: so that each row belongs to the others."""
    return {one.name: next(value for sort, value in SAMPLES if isinstance(one.type, sort)) for one in table.columns}


def everything(engine: Engine) -> dict[str, dict[str, Any]]:
    """The one row of each table that is there, with the columns that are there."""
    there = inspect(engine)
    found = {}
    with engine.connect() as connection:
        for table in metadata.sorted_tables:
            if table.name in there.get_table_names():
                columns = [table.c[one["name"]] for one in there.get_columns(table.name)]
                found[table.name] = dict(connection.execute(select(*columns)).mappings().one())
    return found


def test_down_step_by_step_and_up_again_with_data_in_place(engine: Engine) -> None:
    """What both releases know is untouched; what only the newer one knows goes, and its place comes back."""
    with engine.begin() as connection:
        for table in metadata.sorted_tables:
            connection.execute(table.insert().values(a_row(table)))
    script = ScriptDirectory.from_config(_config())
    revisions = [one.revision for one in script.walk_revisions()]  # the newest first
    assert len(revisions) >= 7
    first = everything(engine)
    for revision in revisions[1:]:
        before = everything(engine)
        downgrade(engine, revision)
        after = everything(engine)
        gone = {(table, column) for table in before for column in before[table] if column not in after.get(table, {})}
        assert gone, revision
        left = {name: {column: before[name][column] for column in row} for name, row in after.items()}
        assert after == left, revision
    assert set(everything(engine)) == {"cases", "sites", "objections"}
    upgrade(engine)
    assert differences(engine) == []
    with engine.connect() as connection:
        assert connection.execute(select(cases)).mappings().one() == first["cases"]
        known = connection.execute(select(sites)).mappings().one()
    assert known == first["sites"] | {"checked_at": None, "trouble": None, "anew": False}


def test_down_to_nothing(engine: Engine) -> None:
    downgrade(engine, "base")
    assert set(inspect(engine).get_table_names()) == {"alembic_version"}
    upgrade(engine)
    assert differences(engine) == []


def test_the_operators_commands_on_either_engine(database_url: str, tmp_path: Path) -> None:
    settings = Settings.from_env({"DATA_DIR": str(tmp_path / "data"), "DATABASE_URL": database_url})
    (tmp_path / "data").mkdir()
    flask = create_app(replace(settings, jobs_url="")).test_cli_runner()

    def db(*command: str) -> tuple[int, str]:
        done = flask.invoke(args=["db", *command])
        return done.exit_code, done.output

    current, behind = "The database is up to date.\n", "Error: The database is not up to date: run `flask --app app db "
    assert db("check") == (1, behind + "upgrade`.\n")
    assert db("upgrade") == (0, current)
    assert db("check") == (0, current)
    assert db("downgrade", "0006", "--yes") == (0, "The database is as of revision 0006.\n")
    assert db("check") == (1, behind + "upgrade`.\n")
    code, said = db("downgrade", "9999", "--yes")
    assert code == 1
    assert "9999" in said
    assert "Traceback" not in said
    assert db("upgrade") == (0, current)
    code, said = db("downgrade", "0006")
    assert (code, "What only later releases keep will be lost" in said) == (1, True)  # nobody said yes
    assert db("check") == (0, current)
    engine = open_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE cases ADD COLUMN company VARCHAR(10)"))
    engine.dispose()
    code, said = db("check")
    assert code == 1
    assert "The tables differ from this release: " in said
    assert "company" in said


def test_several_processes_may_start_at_once(database_url: str) -> None:
    start = f"from wizard.storage import open_engine, upgrade; upgrade(open_engine({database_url!r}))"
    starting = [
        subprocess.Popen([sys.executable, "-c", start], cwd=TOP, stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    failures = [process.communicate(timeout=60)[1] for process in starting]
    assert [process.returncode for process in starting] == [0] * 4, failures
    engine = open_engine(database_url)
    assert is_current(engine)
    engine.dispose()


def test_the_databases_clock_is_read(engine: Engine) -> None:
    assert server_time(engine).tzinfo is not None


def test_sqlite_is_set_up_to_forget(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new' / 'wizard.db'}")
    upgrade(engine)
    with engine.connect() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "secure_delete", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "secure_delete": 1, "foreign_keys": 1, "busy_timeout": 10_000}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    engine.dispose()


@pytest.mark.parametrize(
    "url", ["sqlite:////proc/nowhere/wizard.db", "postgresql+psycopg://somebody:secret@127.0.0.1:1/wizard"]
)
def test_a_database_that_is_not_there_is_a_sentence_without_password(url: str) -> None:
    engine = open_engine(url)
    with pytest.raises(NoDatabase, match="DATABASE_URL cannot be used") as failure:
        upgrade(engine)
    assert "secret" not in str(failure.value)
    engine.dispose()
