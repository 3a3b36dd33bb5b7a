"""How fast due reminders are drained, beside a bare loop that builds and sends the same mails.

`python -m tests.integration.reminders.draining DUE WAITING WORKERS FOLDER` prints one JSON object: seconds of both, in
one run, with as many senders as workers, and the milliseconds of a claim with so many rows waiting.
"""

import json
import os
import resource
import secrets
import signal
import smtplib
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine, insert

from tests.integration.reminders.killing import DUE, HOUSE, LEASE, SENT, Clock, _post, serve
from wizard.domain.codec import encode
from wizard.mail import Smtp
from wizard.services import Post
from wizard.services.dispatch import run
from wizard.services.mails import write
from wizard.storage import Vault, upgrade
from wizard.storage.outbox import Mailed, State
from wizard.storage.sealing import new_token
from wizard.storage.tables import cases, reminders

AT_ONCE = 5000  # rows per statement


def fill(engine: Engine, due: int, waiting: int) -> None:
    """Mails of so many customers that are due, and as many rows that are not, with nothing in them."""
    vault = Vault(("k" * 32,))
    case = {"schema": 1, "revision": 1, "state": "sent", "expires_at": DUE + timedelta(days=99), "body": b"x"}
    row = {"state": State.PENDING, "attempt": 0, "done_at": None}
    with engine.begin() as connection:
        ids = [secrets.token_bytes(32) for _ in range(due)]
        for start in range(0, due, AT_ONCE):
            connection.execute(insert(cases), [{"id": one, **case} for one in ids[start : start + AT_ONCE]])
            rows = []
            for number, one in enumerate(ids[start : start + AT_ONCE], start):
                mail = Mailed("first", "0/2026-11-23", f"kunde{number}@example.org", new_token(), "Kjærby Cykler")
                body = vault.seal(encode(mail), one)
                rows.append({"id": one, "case_id": one, "due_at": DUE, "next_at": DUE, "body": body, **row})
            connection.execute(insert(reminders), rows)
        later = DUE + timedelta(days=9)
        for start in range(0, waiting, AT_ONCE):
            count = min(AT_ONCE, waiting - start)
            rows = [{"id": secrets.token_bytes(32), "case_id": ids[0], "due_at": later, **row} for _ in range(count)]
            connection.execute(insert(reminders), [{**one, "next_at": later, "body": b""} for one in rows])


def bare(port: int, mails: range) -> None:
    """The loop to be measured against: build, send, on one connection."""
    with smtplib.SMTP("127.0.0.1", port) as connection:
        for number in mails:
            mail = Mailed("first", "0/2026-11-23", f"kunde{number}@example.org", new_token(), "Kjærby Cykler")
            connection.send_message(write(HOUSE, mail, secrets.token_bytes(32), DUE))


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


def main(due: int, waiting: int, workers: int, folder: Path) -> None:
    clock = Clock()
    clock.set(SENT)
    server, port = serve(folder / "mailbox")
    try:
        post = _post(folder / "wizard.db", port, clock)
        engine = post.outbox._engine
        upgrade(engine)
        fill(engine, due, waiting)
        clock.set(DUE)
        started = perf_counter()
        post.outbox.claim(LEASE, 10)
        claim = perf_counter() - started
        clock.set(DUE + LEASE)
        engine.dispose()
        share = due // workers
        shares = [range(share * one, share * (one + 1)) for one in range(workers)]
        write(HOUSE, Mailed("first", "", "a@example.org"), b"", DUE)
        loop = seconds(*(lambda part=part: bare(port, part) for part in shares))
        drained = seconds(*[lambda: run(_plain(folder, port, clock))] * workers)
        numbers = _post(folder / "wizard.db", port, clock).outbox.numbers()
        told = {
            "loop": loop,
            "drained": drained,
            "ratio": loop[0] / drained[0],
            "processor_ratio": loop[1] / drained[1],
        }
        print(json.dumps(told | {"claim_ms": claim * 1000, "sent": numbers.sent, "due": numbers.due}))
    finally:
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)


def _plain(folder: Path, port: int, clock: Clock) -> Post:
    made = _post(folder / "wizard.db", port, clock)
    return Post(made.outbox, lambda: Smtp(f"smtp://127.0.0.1:{port}"), HOUSE, clock)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
