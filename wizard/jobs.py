"""Work that a page does not wait for. The queue is huey's: SQLite by default, PostgreSQL or Redis by its URL alone.

A job carries a host and nothing else, because queues keep their arguments in clear. A queue may lose a job whose
worker dies; what counts stands in the database, under a lease that runs out (see `wizard.storage.sites`).
"""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from huey import Huey, MemoryHuey, PostgresHuey, RedisHuey, SqliteHuey, crontab
from huey.consumer import Consumer
from huey.exceptions import ConfigurationError
from huey.registry import Message as Envelope
from huey.serializer import Serializer

from wizard.domain.errors import SettingsError
from wizard.domain.language import Message

REDIS_SECONDS = 2  # for each answer; workers ask it to wait a second for a job
WORKERS = 2  # sites researched at the same time, per process that does jobs
POLL_SECONDS = 0.5  # at most between two looks into an empty SQLite queue: customers wait for their research
EMBEDDED_STOP_SECONDS = 3  # what a web server that is stopping waits for research; the lease covers the rest
WORKER_STOP_SECONDS = 25  # less than the 30 after which service managers kill

_NAME = "dear-company"


log = logging.getLogger(__name__)


class JsonSerializer(Serializer):  # type: ignore[misc]  # huey ships no types
    """Jobs as JSON: huey's own pickles would let whoever can write to the queue run code here."""

    def _serialize(self, data: Envelope) -> bytes:
        return json.dumps({"id": data.id, "task": data.name, "args": list(data.args or ())}).encode()

    def _deserialize(self, data: bytes) -> Envelope:
        job = json.loads(data)
        return Envelope(job["id"], job["task"], args=tuple(job["args"]), kwargs={})


def open_queue(url: str) -> Huey:
    """The queue at `sqlite:///…`, `postgresql://…` or `redis://…`; "" = in memory, done on the spot (for tests).

    Raises SettingsError where it cannot be used.
    """
    options = {"name": _NAME, "results": False, "serializer": JsonSerializer()}
    try:
        if not url:
            return MemoryHuey(immediate=True, **options)
        if url.startswith("sqlite:///"):
            file = Path(url.removeprefix("sqlite:///"))
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return SqliteHuey(filename=str(file), **options)
        if url.startswith(("redis://", "rediss://")):
            return RedisHuey(connection_pool=_redis(url), **options)
        return PostgresHuey(dsn=url, **options)
    except (ConfigurationError, ModuleNotFoundError):
        raise _unusable("a package is missing; install .requirements/scale.in") from None
    except Exception as problem:  # each store has errors of its own; all mean the same to the operator
        raise _unusable(str(problem).split("\n")[0]) from problem


def _redis(url: str) -> Any:
    from redis import ConnectionPool  # not there where one process serves
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    # By default, redis waits for a server that hangs as long as that does, and a visitor with it.
    seconds = {"socket_connect_timeout": REDIS_SECONDS, "socket_timeout": REDIS_SECONDS}
    return ConnectionPool.from_url(url, retry=Retry(NoBackoff(), 1), **seconds)


class Jobs:
    """The tasks, and whoever wants one done."""

    def __init__(
        self,
        queue: Huey,
        run_research: Callable[[str], None],
        purge: Callable[[], None],
        send: Callable[[], None] = lambda: None,
    ) -> None:
        self.queue = queue
        self._consumer: Consumer | None = None
        at_it = Lock()

        @queue.task(name="research")  # type: ignore[untyped-decorator]
        def research(host: str) -> None:
            run_research(host)

        @queue.periodic_task(crontab(minute="17"), name="purge")  # type: ignore[untyped-decorator]
        def purge_hourly() -> None:
            purge()

        @queue.periodic_task(crontab(), name="mails")  # type: ignore[untyped-decorator]
        def mails_each_minute() -> None:
            # One at a time in a process: a long run must not take the threads that customers wait for.
            if at_it.acquire(blocking=False):
                try:
                    send()
                finally:
                    at_it.release()

        self._mails = mails_each_minute
        self._research = research
        self._purge = purge_hourly

    def research(self, host: str) -> None:
        """Queue the research of one site.

        Nothing is raised where the queue is gone: a letter is written without it, and whoever asks again once the wish
        has run out (`wizard.storage.sites`) has it queued again.
        """
        self._queue(self._research, host)

    def mails(self) -> None:
        """Queue a look into the outbox: somebody waits for a confirmation.

        Nothing is raised where the queue is gone: the next minute's look finds it.
        """
        self._queue(self._mails)

    def _queue(self, task: Callable[..., object], *arguments: str) -> None:
        try:
            task(*arguments)
        except Exception as problem:  # each store has errors of its own
            log.error("the job queue cannot be reached: %s", str(problem).strip().split("\n")[0])

    def purge_soon(self) -> None:
        """Queue a purge: at each start, because huey skips what fell due while nobody was there."""
        self._purge()

    def work(self, begun: Callable[[], None]) -> None:
        """Do the jobs in this process until SIGTERM (jobs at hand are finished) or Ctrl-C; `begun` once it is at it."""
        self._consumer = ProcessConsumer(self.queue, begun)
        self._consumer.run()

    def embedded(self) -> "EmbeddedConsumer":
        """Whoever does the jobs in threads of this process: `begin()`, and `stop(graceful=True)` at its end."""
        self._consumer = EmbeddedConsumer(self.queue)
        return self._consumer

    def stopping(self) -> bool:
        """Is this process about to end? Then what takes long has to leave the rest to others."""
        return self._consumer is not None and self._consumer.stop_flag.is_set()


class ProcessConsumer(Consumer):  # type: ignore[misc]
    """Does the jobs in a process of its own."""

    def __init__(self, queue: Huey, begun: Callable[[], None]) -> None:
        options = {"shutdown_timeout": WORKER_STOP_SECONDS, "graceful_signal": "TERM"}
        super().__init__(queue, workers=WORKERS, max_delay=POLL_SECONDS, **options)
        self._begun = begun

    def start(self) -> None:
        super().start()
        self._begun()  # only now are the signals heard


class EmbeddedConsumer(Consumer):  # type: ignore[misc]
    """Does the jobs in threads of the web process. Only one process may have one: each has a scheduler of its own."""

    def __init__(self, queue: Huey) -> None:
        super().__init__(queue, workers=WORKERS, max_delay=POLL_SECONDS, shutdown_timeout=EMBEDDED_STOP_SECONDS)

    def _set_signal_handlers(self) -> None:
        """None: signals belong to the web server, and only a main thread may set handlers."""

    def begin(self) -> None:
        """Start and return at once; the threads are daemons and die with the process."""
        super().start()
        Thread(target=self.run, name="jobs", daemon=True).start()

    def start(self) -> None:
        """Nothing more: `begin` has started all, so that a stop right after it finds threads to wait for."""


def _unusable(what: str) -> SettingsError:
    return SettingsError(Message("The job queue at JOBS_URL cannot be used: %(what)s.", {"what": what}))
