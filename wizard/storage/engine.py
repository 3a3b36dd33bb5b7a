"""Opening the database and bringing it up to date: SQLite by default, PostgreSQL by its URL alone."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Engine, create_engine, event, func, select, text, type_coerce
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from wizard.domain.errors import DearCompanyError
from wizard.domain.language import Message
from wizard.storage.tables import Moment, metadata

BUSY_SECONDS = 10  # how long a writer waits for another before "database is locked"
# What any question to the database may end in: it is gone, locked, without room, or has no connection left. Nothing was
# changed then, but where it went away in the very moment of a commit; asking again in a while is right for all.
UNAVAILABLE = (OperationalError, InterfaceError, NoConnection)
# A visitor waits no longer for a server of which no word comes; one that is gone refuses at once.
_PATIENCE = {
    "connect_timeout": BUSY_SECONDS,
    "tcp_user_timeout": BUSY_SECONDS * 1000,
    "keepalives_idle": BUSY_SECONDS,
    "keepalives_interval": 2,
    "keepalives_count": 3,
}
_UPGRADE_LOCK = 0x6465617263  # any fixed number: names our advisory lock in PostgreSQL


class NoDatabase(DearCompanyError):
    """The database of DATABASE_URL cannot be opened or written."""


def open_engine(url: str) -> Engine:
    """An engine for `sqlite:///…` or `postgresql+psycopg://…`; nothing is opened or changed yet. Raises NoDatabase."""
    if not url.startswith("sqlite:"):
        try:
            # A connection that the server closed overnight is noticed and replaced, not handed out.
            return create_engine(url, pool_pre_ping=True, pool_timeout=BUSY_SECONDS, connect_args=_PATIENCE)
        except ModuleNotFoundError:
            raise _no_database("PostgreSQL needs a package; install .requirements/scale.in") from None
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """As `open_engine`, and closed at the end: for commands. Raises NoDatabase."""
    engine = open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest revision, creating what is missing. Any number of processes may start at once.

    Raises NoDatabase.
    """
    with _speaking(), _alone(engine), engine.connect() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def downgrade(engine: Engine, revision: str) -> None:
    """Take the tables back to an older release's revision ("0006"); what only later ones keep is lost.

    Does nothing where the tables are older still. Raises NoDatabase.
    """
    with _speaking(), _alone(engine), engine.connect() as connection:
        config = _config()
        config.attributes["connection"] = connection
        try:
            command.downgrade(config, revision)
        except CommandError as problem:
            raise _no_database(str(problem)) from problem
        connection.commit()
    forget_deleted(engine)


def is_current(engine: Engine) -> bool:
    """Whether the database has the newest revision. Raises NoDatabase."""
    with _speaking(), engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == _newest()


def server_time(engine: Engine) -> datetime:
    """What the database's clock shows. Raises NoDatabase."""
    with _speaking(), engine.connect() as connection:
        return connection.execute(select(type_coerce(func.now(), Moment))).scalar_one()


def differences(engine: Engine) -> list[str]:
    """What the migrated database has otherwise than `tables` says; empty = nothing."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_ours})
        return [str(difference) for difference in compare_metadata(context, metadata)]


def _is_ours(name: str | None, sort: str, _parents: object) -> bool:
    """The job queue may keep its tables in the same database."""
    return sort != "table" or not str(name).startswith("huey_")


def forget_deleted(engine: Engine) -> None:
    """Let nothing that was just deleted linger in SQLite's write-ahead log.

    `secure_delete` has overwritten it in the database; the log keeps older pages until it is truncated. A reader at
    work may keep it from being truncated; the next purge then does it.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))


@contextmanager
def _speaking() -> Iterator[None]:
    """Failures of the outside as a sentence; the first line of what drivers say names host and reason, no password."""
    try:
        yield
    except DBAPIError as problem:
        raise _no_database(str(problem.orig).strip().split("\n")[0]) from problem
    except OSError as problem:
        raise _no_database(f"{problem.filename}: {problem.strerror}") from problem


def _no_database(what: str) -> NoDatabase:
    return NoDatabase(Message("The database at DATABASE_URL cannot be used: %(what)s.", {"what": what}))


def _set_up_sqlite(connection: Any, record: object) -> None:  # noqa: ARG001
    for pragma in ("foreign_keys=ON", "secure_delete=ON", "synchronous=NORMAL", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """One process at a time."""
    if engine.dialect.name != "sqlite":
        with engine.connect() as connection:
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _UPGRADE_LOCK})
            try:
                yield
            finally:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _UPGRADE_LOCK})
        return
    file = Path(str(engine.url.database))
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with file.with_name(f"{file.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _use_write_ahead_log(engine)
        yield


def _use_write_ahead_log(engine: Engine) -> None:
    # Kept in the file, so once is enough; and under the lock, because two that switch at once lock each other out.
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("PRAGMA journal_mode=WAL"))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()
