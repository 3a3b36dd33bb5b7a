"""The service behind gunicorn as `deploy/gunicorn.py` sets it up, with letters in it; a bare page behind the same."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from http.client import HTTPConnection
from pathlib import Path

from sqlalchemy import Engine

from tests.bench.research.sites import ROOT
from wizard.domain.case import Case, Company, Customer
from wizard.domain.letter import Details, Kind, Letter, Matter, Opening, Problem, Request, Wish
from wizard.steps import STEPS
from wizard.storage import Cases, Token, open_engine, upgrade

PATIENCE = 30  # seconds until a server answers

LETTER = Letter(
    kind=Kind.COMPLAINT,
    written_in="en",
    language="en",
    matter=Matter(product="Ronda kettle", problem=Problem.FAULTY, trouble="leaks at the base"),
    details=Details(order_number="4711", bought_on=date(2026, 11, 2), happened="Water runs out of the bottom."),
    request=Request(wish=Wish.REPLACEMENT),
    opening=Opening(),
    answered=frozenset(step.key for step in STEPS),
)
CASE = Case(
    company=Company(host="kettles.example", name="Kettles & Co", country="DK"),
    customer=Customer(name="Anna Smith", country="DK"),
    letters=(LETTER,),
)


@dataclass(frozen=True)
class Server:
    """One gunicorn: the port that it listens on, and the process that its workers are children of."""

    port: int
    pid: int

    @property
    def memory(self) -> float:
        """MB that its processes hold together, the pages that they share counted for each."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text("ascii").split()
        return sum(_resident(pid) for pid in (str(self.pid), *children))


@dataclass(frozen=True)
class Letters:
    """The database of a run: a letter that every page of can be opened, as often as wanted."""

    url: str
    engine: Engine

    @property
    def cases(self) -> Cases:
        return Cases(self.engine, lambda: datetime.now(UTC))

    def write(self, number: int) -> list[Token]:
        return [self.cases.create(CASE) for _ in range(number)]


@contextmanager
def letters(folder: Path) -> Iterator[Letters]:
    """A database in this folder, up to date."""
    url = f"sqlite:///{folder / 'wizard.db'}"
    engine = open_engine(url)
    upgrade(engine)
    try:
        yield Letters(url, engine)
    finally:
        engine.dispose()


@contextmanager
def product(folder: Path, *, processes: int = 1) -> Iterator[Server]:
    """The service, on the database of `letters(folder)`."""
    with _gunicorn("app:app", DATA_DIR=str(folder), WEB_PROCESSES=str(processes)) as server:
        yield server


@contextmanager
def bare(size: int, *, processes: int = 1) -> Iterator[Server]:
    """A page of about so many bytes."""
    with _gunicorn("tests.bench.load.bare:app", BARE_BYTES=str(size), WEB_PROCESSES=str(processes)) as server:
        yield server


@contextmanager
def _gunicorn(app: str, **settings: str) -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.py", app]
    environment = {**os.environ, **settings, "PORT": str(port)}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet) as process:
        try:
            _wait(port)
            yield Server(port, process.pid)
        finally:
            process.send_signal(signal.SIGTERM)


def _wait(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", "/robots.txt")
            connection.getresponse()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            time.sleep(2)  # the word lists are read beside the first requests
            return
        finally:
            connection.close()


def _resident(pid: str) -> float:
    rows = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("VmRSS:")), 0.0)
