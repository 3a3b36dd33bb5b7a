"""Workers that are killed in the midst of it, against a real mail server.

`python -m tests.integration.reminders.killing RUNS SEED FOLDER` prints a JSON line per run.

All that is costly is loaded once; server and workers are forked from here. In each run, four workers at a time send the
same due reminders; each may be killed by SIGKILL at a point of its own. The clock is ours and stands in shared memory:
it moves on by a lease when all four are gone, so no lease ever runs out under a living worker.
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
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any, NoReturn

from aiosmtpd.smtp import SMTP
from sqlalchemy import event

from wizard.domain.case import Case, Company, Customer, Reminders
from wizard.domain.letter import Letter, Request, Sent
from wizard.followup.schedule import may_go, place
from wizard.mail import Smtp
from wizard.services import House, Post
from wizard.services.dispatch import run
from wizard.services.mails import write
from wizard.services.reminders import planner
from wizard.storage import Cases, Outbox, Vault, open_engine, upgrade
from wizard.storage.outbox import State
from wizard.storage.sealing import new_token

REMINDERS, WORKERS, ROUNDS = 12, 4, 2
LEASE = timedelta(minutes=15)
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


def work(database: Path, port: int, clock: Clock, point: str, nth: int, deaths: int) -> NoReturn:
    """Send what is due; die at the `nth` coming to `point` ("" = never)."""
    post = _post(database, port, clock)
    _lay(post, Mine(point, nth, deaths))
    run(post)
    os._exit(0)


def _post(database: Path, port: int, clock: Clock) -> Post:
    outbox = Outbox(open_engine(f"sqlite:///{database}"), clock, Vault(("k" * 32,)), planner(lambda _: None))
    return Post(outbox, lambda: Smtp(f"smtp://127.0.0.1:{port}"), HOUSE, clock, LEASE, at_once=2)


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


# --- One run ---------------------------------------------------------------------------------------------------------


def prepare(database: Path, clock: Clock) -> None:
    """A database with reminders that are due."""
    clock.set(SENT)
    outbox = _post(database, 0, clock).outbox
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


def one_run(folder: Path, port: int, clock: Clock, chance: random.Random) -> dict[str, Any]:
    """What the mail server got, and where workers died."""
    mailbox, deaths = folder / "mailbox", folder / "deaths"
    before = mailbox.stat().st_size if mailbox.exists() else 0
    deaths.write_bytes(b"")
    database = Path(shutil.copy(folder / "prepared.db", folder / "wizard.db"))
    noted = os.open(deaths, os.O_WRONLY | os.O_APPEND)
    clock.set(DUE)
    for number in range(ROUNDS + 1):
        points = chance.sample((*BEFORE, *BEHIND), WORKERS) if number < ROUNDS else [""] * WORKERS
        children = []
        for point in points:
            nth = 1 if point in FIRST_TIME else chance.randint(1, 2)
            pid = os.fork()
            if pid == 0:
                work(database, port, clock, point, nth, noted)
            children.append(pid)
        for pid in children:
            os.waitpid(pid, 0)
        clock.set(clock() + LEASE + timedelta(seconds=1))
    os.close(noted)
    with mailbox.open("rb") as file:
        file.seek(before)
        got = [line.split() for line in file.read().decode().splitlines()]
    post = _post(database, port, clock)
    numbers = post.outbox.numbers()
    post.outbox._engine.dispose()
    for leftover in folder.glob("wizard.db*"):
        leftover.unlink()
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


def main(runs: int, seed: int, folder: Path) -> None:
    clock, chance = Clock(), random.Random(seed)
    server, port = serve(folder / "mailbox")
    try:
        prepare(folder / "prepared.db", clock)
        for _ in range(runs):
            print(json.dumps(one_run(folder, port, clock, chance)), flush=True)
    finally:
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
