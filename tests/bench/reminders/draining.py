"""How fast due reminders are drained, beside a bare loop that builds and sends the same mails.

`python -m tests.bench.reminders.draining DUE WAITING FOLDER DATABASE_URL` prints one JSON object: seconds of both, by
turns in one run, with as many senders as workers, and the seconds of a claim with so many rows waiting. A process of
its own, because it forks.
"""

import json
import os
import resource
import secrets
import signal
import smtplib
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from time import perf_counter

from sqlalchemy import URL, Engine, insert, make_url

from tests.integration.reminders.crowd import crowd
from tests.integration.reminders.killing import DUE, HOUSE, SENT, Clock, post_at, serve
from wizard.domain.codec import encode
from wizard.mail import Smtp
from wizard.services import AT_ONCE, LEASE
from wizard.services.dispatch import run
from wizard.services.mails import write
from wizard.storage import Vault, upgrade
from wizard.storage.outbox import Mailed, State
from wizard.storage.sealing import new_token
from wizard.storage.tables import cases, reminders

WORKERS = 2
TURNS = 5  # others use the machine too, now more, now less


def mailed(number: int) -> Mailed:
    return Mailed("first", "0/2026-11-23", f"kunde{number}@example.org", new_token(), "Kjærby Cykler")


def fill(engine: Engine, due: int, waiting: int) -> None:
    """A mail that is due for each of so many customers, and as many rows that are not."""
    vault = Vault(("k" * 32,))
    case = {"schema": 1, "revision": 1, "state": "sent", "expires_at": DUE + timedelta(days=99), "body": b"x"}
    row = {"state": State.PENDING, "attempt": 0, "done_at": None, "due_at": DUE, "next_at": DUE}
    ids = [secrets.token_bytes(32) for _ in range(due)]
    bodies = [vault.seal(encode(mailed(number)), one) for number, one in enumerate(ids)]
    with engine.begin() as connection:
        connection.execute(insert(cases), [{"id": one, **case} for one in ids])
        rows = [{"id": one, "case_id": one, "body": body, **row} for one, body in zip(ids, bodies, strict=True)]
        connection.execute(insert(reminders), rows)
    crowd(engine, waiting, DUE + timedelta(days=9))


def bare(port: int, mails: int) -> None:
    """The loop to be measured against: build, send, on one connection."""
    with smtplib.SMTP("127.0.0.1", port) as connection:
        for number in range(mails):
            connection.send_message(write(HOUSE, mailed(number), secrets.token_bytes(32), DUE))


class Counting(Smtp):
    """Knows how many mails it has sent."""

    count = 0

    def send(self, mail: EmailMessage) -> None:
        super().send(mail)
        self.count += 1


def drain(database: URL, port: int, clock: Clock, most: int) -> None:
    """What a worker does, until it has sent so many."""
    sender = Counting(f"smtp://127.0.0.1:{port}")
    post = replace(post_at(database, port, clock, AT_ONCE), open_sender=lambda: sender)
    run(post, lambda: sender.count >= most)


def seconds(*work: Callable[[], object]) -> tuple[float, float]:
    """All of it at the same time, each in a process of its own: on the wall, and of the senders' processors."""
    before, started, children = _processor(), perf_counter(), []
    for one in work:
        pid = os.fork()
        if pid == 0:
            one()
            os._exit(0)
        children.append(pid)
    if any(os.waitpid(pid, 0)[1] for pid in children):
        raise SystemExit("a sender failed")
    return perf_counter() - started, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(due: int, waiting: int, folder: Path, url: str) -> None:
    clock, database = Clock(), make_url(url)
    clock.set(DUE)
    server, port = serve(folder / "mailbox")
    try:
        post = post_at(database, port, clock)
        engine = post.outbox._engine
        upgrade(engine)
        fill(engine, due, waiting)
        clock.set(SENT)
        post.outbox.claim(LEASE, AT_ONCE)  # opens the connection, and takes nothing
        clock.set(DUE)
        started = perf_counter()
        post.outbox.claim(LEASE, AT_ONCE)
        claim = perf_counter() - started
        clock.set(DUE + LEASE)
        engine.dispose()
        share = due // WORKERS // TURNS
        write(HOUSE, mailed(0), b"", DUE)
        loop, drained = [], []
        for turn in range(1, TURNS + 1):
            most = share if turn < TURNS else due  # the last one sends what is left, whoever has it in hand
            loop.append(seconds(*[lambda: bare(port, share)] * WORKERS))
            drained.append(seconds(*[lambda most=most: drain(database, port, clock, most)] * WORKERS))
        numbers = post.outbox.numbers()
        engine.dispose()
        told = {"loop": loop, "drained": drained, "claim": claim, "sent": numbers.sent, "due": numbers.due}
        print(json.dumps(told))
    finally:
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
