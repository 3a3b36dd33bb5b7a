"""What integration tests stand on: a database of either engine, and a clock that tests set."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import Engine, create_engine, make_url, text

from wizard.storage import open_engine, upgrade

INSTALL = "install PostgreSQL (Debian and Ubuntu: apt install postgresql), or set TEST_POSTGRES_URL"


@dataclass
class RedisServer:
    """A server of our own on a free port of this machine, which forgets all at its end."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it and wait until it answers."""
        program = shutil.which("redis-server")
        if program is None:
            pytest.skip("Redis is not there: install it (Debian and Ubuntu: apt install redis-server)")
        options = ["--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--dir", str(self.folder)]
        self.process = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while not self.answers():
            assert self.process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def answers(self) -> bool:
        with Redis(port=self.port) as client:
            try:
                return bool(client.ping())
            except RedisError:
                return False

    def end(self, how: signal.Signals = signal.SIGKILL) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)


@dataclass
class PostgresServer:
    """A cluster in a folder of its own."""

    folder: Path
    programs: Path
    as_user: tuple[str, ...]  # what to put before a command

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://postgres@/postgres?host={self.folder}"

    def make(self) -> None:
        _call(
            *self.as_user,
            self.programs / "initdb",
            "--username=postgres",
            "--auth=trust",
            "--no-sync",
            "-D",
            self._data,
        )

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-c fsync=off -c listen_addresses='' -c max_connections=50 -c unix_socket_directories={self.folder}"
        self._control("-o", options, "-l", self.folder / "log", "-w", "start")

    def stop(self) -> None:
        self._control("-m", "immediate", "-w", "stop")

    def end(self) -> None:
        """SIGKILL to the main process; the others notice that it is gone, and it can be started again after them."""
        main = int((self._data / "postmaster.pid").read_text().split()[0])
        others = Path(f"/proc/{main}/task/{main}/children").read_text().split()
        os.kill(main, signal.SIGKILL)
        deadline = time.monotonic() + 20
        while any(Path("/proc", pid).exists() for pid in (str(main), *others)):
            assert time.monotonic() < deadline
            time.sleep(0.05)

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _control(self, *what: str | Path) -> None:
        _call(*self.as_user, self.programs / "pg_ctl", "-D", self._data, *what)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, by: timedelta) -> None:
        self.now += by


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server where tests may create databases: the one named in the environment, or one of our own."""
    if url := os.environ.get("TEST_POSTGRES_URL"):
        yield url.replace("postgresql://", "postgresql+psycopg://", 1)
        return
    with _own_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database; each test runs on both engines."""
    with a_database(request.param, request, tmp_path) as url:
        yield url


@contextmanager
def a_database(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty one of this engine, gone at the end; its URL as SQLAlchemy takes it."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'data' / 'wizard.db'}"
        return
    server = request.getfixturevalue("postgres_server")
    name = f"test_{secrets.token_hex(6)}"
    _run_sql(server, f"CREATE DATABASE {name}")
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    _run_sql(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A database with this release's tables."""
    engine = open_engine(database_url)
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        server = RedisServer(tmp_path, free.getsockname()[1])
    server.start()
    yield server
    server.end()


@pytest.fixture
def postgres_process() -> Iterator[PostgresServer]:
    """One that a test may kill."""
    with own_cluster() as server:
        yield server


def _run_sql(server: str, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@contextmanager
def _own_postgres() -> Iterator[str]:
    """A cluster of our own for all tests that leave the server itself alone."""
    with own_cluster() as server:
        yield server.url


@contextmanager
def own_cluster() -> Iterator[PostgresServer]:
    """One in a temporary folder, reached by a socket there: no port, nothing shared with other runs."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        server = PostgresServer(folder, postgres_programs(), _as_postgres(folder))
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def postgres_programs() -> Path:
    """Debian keeps them out of the PATH."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda found: int(found.parts[-3]))
    program = shutil.which("initdb") or (installed[-1] if installed else None)
    if program is None:
        pytest.skip(f"PostgreSQL is not there: {INSTALL}")
    return Path(program).resolve().parent


def _as_postgres(folder: Path) -> tuple[str, ...]:
    """PostgreSQL refuses to run as root, so root runs it as the user that comes with the package."""
    if os.geteuid() != 0:
        return ()
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip(f"There is no user to run PostgreSQL as: {INSTALL}")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ("setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--")


def _call(*command: str | Path) -> None:
    done = subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
