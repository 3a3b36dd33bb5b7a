"""Workers that are killed in the midst of it, against a real mail server.

`python -m tests.integration.reminders.killing RUNS SEED FOLDER DATABASE_URL` prints a JSON line per run.

All that is costly is loaded once; server and workers are forked from here. In each run, four workers at a time send
the same due reminders; each may be killed by SIGKILL at a point of its own, dealt from all points in turn. The clock is
ours and stands in shared memory: it moves on by a lease when all four are gone, so no lease ever runs out under a
living worker. Each run has a database of its own, a copy of the one at the URL, of either engine.
"""

import asyncio
import json
import mmap
import os
import random
import shutil
import signal
import smtplib
import socket
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any, NoReturn

from aiosmtpd.smtp import SMTP
from sqlalchemy import URL, create_engine, event, make_url, text

from wizard.domain.case import Case, Company, Customer, Reminders
from wizard.domain.letter import Letter, Request, Sent
from wizard.followup.schedule import may_go, place
from wizard.mail import Smtp
from wizard.services import LEASE, House, Post
from wizard.services.dispatch import run
from wizard.services.mails import write
from wizard.services.reminders import planner
from wizard.storage import Cases, Outbox, Vault, open_engine, upgrade
from wizard.storage.outbox import State
from wizard.storage.sealing import new_token

REMINDERS, WORKERS, ROUNDS = 12, 4, 2
SENT = datetime(2026, 11, 23, 12, tzinfo=UTC)
DUE = datetime(2026, 11, 26, 10, tzinfo=UTC)
HOUSE = House("https://dear.example", "us@dear.example", str(Path(__file__).parents[3] / "templates" / "emails"))
# Where a worker is killed. Behind the final dot the server has the mail, and nobody here knows it yet.
BEFORE = ("claiming", "claimed", "connected", "ehlo", "mail", "rcpt", "data", "half")
BEHIND = ("dot", "answered", "recording")
FIRST_TIME = ("claiming", "connected")  # later a commit may be that of a record; and one connection does for all
LONG_ENOUGH = 500  # characters that only a mail's content has


class Clock:
    """The same time for all processes forked from here."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 8)

    def set(self, moment: datetime) -> None:
        self._memory[:8] = struct.pack("d", moment.timestamp())

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(struct.unpack("d", self._memory[:8])[0], UTC)


# --- The mail server -------------------------------------------------------------------------------------------------


class Mailbox:
    """Notes who got which mail, each in one write."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        mail = message_from_bytes(envelope.content)
        os.write(self._file, f"{envelope.rcpt_tos[0]} {mail['Message-ID']}\n".encode())
        return "250 taken"


def serve(file: Path) -> tuple[int, int]:
    """The server's process and its port."""
    listening = socket.create_server(("127.0.0.1", 0))
    port: int = listening.getsockname()[1]
    pid = os.fork()
    if pid == 0:
        asyncio.run(_serve(listening, file))
    listening.close()
    return pid, port


async def _serve(listening: socket.socket, file: Path) -> None:
    mailbox = Mailbox(file)
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(mailbox), sock=listening)
    await server.serve_forever()


# --- A worker, and its end -------------------------------------------------------------------------------------------


def work(database: URL, port: int, clock: Clock, point: str, nth: int, deaths: int) -> NoReturn:
    """Send what is due; die at the `nth` coming to `point` ("" = never)."""
    post = post_at(database, port, clock)
    _lay(post, Mine(point, nth, deaths))
    run(post)
    os._exit(0)


def post_at(database: URL, port: int, clock: Clock, at_once: int = 2) -> Post:
    """What a worker has, with the mail server at `port`."""
    engine = open_engine(database.render_as_string(hide_password=False))
    outbox = Outbox(engine, clock, Vault(("k" * 32,)), planner(lambda _: None))
    return Post(outbox, lambda: Smtp(f"smtp://127.0.0.1:{port}"), HOUSE, clock, LEASE, at_once)


@dataclass
class Mine:
    """Kills this process at the `left`-th coming to `point`, and notes it."""

    point: str
    left: int
    deaths: int

    def here(self, name: str) -> bool:
        """Is this where it happens, next time or now?"""
        return name == self.point and self.left == 1

    def step(self, name: str) -> None:
        if self.here(name):
            os.write(self.deaths, f"{name}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= name == self.point

    def after(self, holder: Any, method: str, name: Callable[[Any], str]) -> None:
        """Step on it when `method` is done; `name` says what that was, from its arguments."""
        real = getattr(holder, method)

        def wrapped(*args: Any, **more: Any) -> Any:
            got = real(*args, **more)
            self.step(name(args))
            return got

        setattr(holder, method, wrapped)


def _lay(post: Post, mine: Mine) -> None:
    event.listen(post.outbox._engine, "commit", lambda _: mine.step("claiming"))
    mine.after(post.outbox, "claim", lambda _: "claimed")
    mine.after(Smtp, "_connect", lambda _: "connected")
    mine.after(smtplib.SMTP, "putcmd", lambda args: str(args[1]).partition(" ")[0].lower())
    real_send, real_sent = smtplib.SMTP.send, post.outbox.sent

    def send(connection: smtplib.SMTP, content: Any) -> None:
        is_mail = len(content) > LONG_ENOUGH
        if is_mail and mine.point == "half":
            if mine.here("half"):
                real_send(connection, content[: len(content) // 2])
            mine.step("half")
        real_send(connection, content)
        if is_mail:
            mine.step("dot")

    def sent(one: Any) -> None:
        mine.step("recording")
        real_sent(one)

    smtplib.SMTP.send = send  # type: ignore[method-assign, assignment]
    mine.after(smtplib.SMTP, "data", lambda _: "answered")
    post.outbox.sent = sent  # type: ignore[method-assign]


# --- The database of a run -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Copies:
    """A database prepared once, and a copy of it, made anew for each run."""

    prepared: URL

    @property
    def run(self) -> URL:
        return self.prepared.set(database=f"{self.prepared.database}_run")

    def renew(self) -> None:
        if self.prepared.get_backend_name() == "sqlite":
            for leftover in Path(str(self.run.database)).parent.glob(f"{Path(str(self.run.database)).name}*"):
                leftover.unlink()
            shutil.copy(str(self.prepared.database), str(self.run.database))
        else:
            self._ask(f"DROP DATABASE IF EXISTS {self.run.database} WITH (FORCE)")
            self._ask(f"CREATE DATABASE {self.run.database} TEMPLATE {self.prepared.database}")

    def drop(self) -> None:
        if self.prepared.get_backend_name() != "sqlite":
            self._ask(f"DROP DATABASE IF EXISTS {self.run.database} WITH (FORCE)")

    def settle(self) -> None:
        """Wait until the database has noticed that its workers are dead: PostgreSQL keeps their locks until then."""
        at_it = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{self.run.database}'"
        while self.prepared.get_backend_name() != "sqlite" and self._ask(at_it):
            time.sleep(0.005)

    def _ask(self, statement: str) -> int:
        engine = create_engine(self.prepared.set(database="postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            done = connection.execute(text(statement))
            number = int(done.scalar_one()) if done.returns_rows else 0
        engine.dispose()
        return number


# --- One run ---------------------------------------------------------------------------------------------------------


def prepare(database: URL, clock: Clock) -> None:
    """A database with reminders that are due."""
    clock.set(SENT)
    outbox = post_at(database, 0, clock).outbox
    upgrade(outbox._engine)
    cases = Cases(outbox._engine, clock, outbox=outbox)
    home, there = Customer(country="DK"), Company("kjaerby-cykler.dk", "Kjærby Cykler", country="DK")
    letter = Letter(request=Request(by=date(2026, 12, 7)), sent=Sent(SENT.date()))
    for number in range(REMINDERS):
        wishes = Reminders(f"kunde{number}@example.org", new_token(), "da", since=SENT.date())
        token = cases.create(Case(company=there, customer=home, letters=(letter,)))
        cases.change(token, lambda case, wishes=wishes: Case(case.schema, there, home, (letter,), reminders=wishes))  # type: ignore[misc]
    clock.set(DUE)
    for due in outbox.due(1):  # writing one here loads what all workers then have
        assert due.mail is not None
        write(HOUSE, due.mail, due.id, DUE)
        may_go(DUE, place("DK", "DK"), None)
    outbox.claim(LEASE, 0)
    outbox._engine.dispose()


def dealt(chance: random.Random) -> Iterator[str]:
    """Points without end, none again before each has come."""
    while True:
        yield from chance.sample((*BEFORE, *BEHIND), len(BEFORE) + len(BEHIND))


def one_run(
    folder: Path, copies: Copies, port: int, clock: Clock, deck: Iterator[str], chance: random.Random
) -> dict[str, Any]:
    """What the mail server got, and where workers died."""
    mailbox, deaths = folder / "mailbox", folder / "deaths"
    before = mailbox.stat().st_size if mailbox.exists() else 0
    deaths.write_bytes(b"")
    copies.renew()
    noted = os.open(deaths, os.O_WRONLY | os.O_APPEND)
    clock.set(DUE)
    for number in range(ROUNDS + 1):
        points = [next(deck) if number < ROUNDS else "" for _ in range(WORKERS)]
        children = []
        for point in points:
            nth = 1 if point in FIRST_TIME else chance.randint(1, 2)
            pid = os.fork()
            if pid == 0:
                work(copies.run, port, clock, point, nth, noted)
            children.append(pid)
        for pid in children:
            os.waitpid(pid, 0)
        copies.settle()
        clock.set(clock() + LEASE + timedelta(seconds=1))
    os.close(noted)
    with mailbox.open("rb") as file:
        file.seek(before)
        got = [line.split() for line in file.read().decode().splitlines()]
    post = post_at(copies.run, port, clock)
    numbers = post.outbox.numbers()
    post.outbox._engine.dispose()
    ids: dict[str, set[str]] = {}
    for address, message_id in got:
        ids.setdefault(address, set()).add(message_id)
    return {
        "got": len(ids),
        "several_ids": [address for address, found in ids.items() if len(found) > 1],
        "twice": sum(count - 1 for count in Counter(address for address, _ in got).values()),
        "deaths": deaths.read_text().split(),
        State.SENT: numbers.sent,
        "due": numbers.due,
    }


def main(runs: int, seed: int, folder: Path, database: URL) -> None:
    clock, chance, copies = Clock(), random.Random(seed), Copies(database)
    deck = dealt(chance)
    server, port = serve(folder / "mailbox")
    try:
        prepare(database, clock)
        for _ in range(runs):
            print(json.dumps(one_run(folder, copies, port, clock, deck, chance)), flush=True)
    finally:
        copies.drop()
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), make_url(sys.argv[4]))
