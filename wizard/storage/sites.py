"""What research found, by host: shared by all customers of a company, and without a word of theirs."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from wizard.domain.codec import decode, encode
from wizard.domain.facts import SiteFacts, Status
from wizard.domain.language import Message
from wizard.storage.engine import forget_deleted
from wizard.storage.objections import Objection, without
from wizard.storage.tables import objections, sites

Clock = Callable[[], datetime]  # now, with a zone

LEASE = timedelta(minutes=3)  # longer than research is silent; then its worker counts as dead
QUEUED = timedelta(minutes=2)  # after that without a worker, asking again queues it again
FRESH = {
    Status.COMPLETE: timedelta(days=7),
    Status.PARTIAL: timedelta(days=7),
    Status.BLOCKED: timedelta(days=1),
    Status.UNREACHABLE: timedelta(hours=1),
}


class SiteState(StrEnum):
    WAITING = "waiting"  # queued
    RUNNING = "running"  # a worker is at it
    DONE = "done"


@dataclass(frozen=True)
class SiteRecord:
    host: str
    state: SiteState
    facts: SiteFacts | None  # set when done
    progress: tuple[Message, ...]  # oldest first
    started_at: datetime


class Sites:
    """Each method is one transaction. Safe to share between threads; `host` is lower-case ASCII."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def get(self, host: str) -> SiteRecord | None:
        """None where nothing fresh is known and nobody is at work on it."""
        wanted = select(sites).where(sites.c.host == host, sites.c.expires_at > self._clock())
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
            # Again, though `put` does it: an objection may have come while research was writing.
            objected = self._objections(connection, host) if row else ()
        if row is None:
            return None
        try:
            facts = decode(SiteFacts, row.facts) if row.facts else None
            progress = tuple(decode(Message, message) for message in row.progress)
        except (ValueError, TypeError, KeyError):
            return None  # written by another release: as good as not there
        return SiteRecord(host, SiteState(row.state), facts and without(facts, objected), progress, row.started_at)

    def want(self, host: str) -> bool:
        """Ask for research. True for exactly one asker, who then has to queue the job."""
        return self._take(host, SiteState.WAITING, QUEUED, sites.c.expires_at <= self._clock())

    def claim(self, host: str) -> bool:
        """Begin research. True for exactly one worker; a dead one's claim runs out after `LEASE`."""
        free = (sites.c.state == SiteState.WAITING.value) | (sites.c.expires_at <= self._clock())
        return self._take(host, SiteState.RUNNING, LEASE, free)

    def _take(self, host: str, state: SiteState, lease: timedelta, free: ColumnElement[bool]) -> bool:
        now = self._clock()
        row: dict[str, Any] = {
            "state": state.value,
            "started_at": now,
            "expires_at": now + lease,
            "fetched_at": None,
            "facts": None,
            "progress": [],
        }
        taken = (
            self._insert().values(host=host, **row).on_conflict_do_update(index_elements=["host"], set_=row, where=free)
        )
        with self._engine.begin() as connection:
            return connection.execute(taken.returning(sites.c.host)).first() is not None

    def progress(self, host: str, message: Message) -> None:
        """Tell the waiting customers where research is; also shows that its worker lives."""
        running = (sites.c.host == host) & (sites.c.state == SiteState.RUNNING.value)
        with self._engine.begin() as connection:
            so_far = connection.execute(select(sites.c.progress).where(running)).scalar_one_or_none()
            if so_far is not None:
                row = {"progress": [*so_far, encode(message)], "expires_at": self._clock() + LEASE}
                connection.execute(update(sites).where(running).values(row))

    def put(self, facts: SiteFacts, *, host: str = "") -> None:
        """Keep what was found; `host` is the one claimed, where the site answered under another."""
        now, host = self._clock(), host or facts.host
        with self._engine.begin() as connection:
            row: dict[str, Any] = {
                "state": SiteState.DONE.value,
                "expires_at": now + FRESH[facts.status],
                "fetched_at": facts.fetched_at,
                "facts": encode(without(facts, self._objections(connection, host))),
            }
            new = self._insert().values(host=host, started_at=now, progress=[], **row)
            connection.execute(new.on_conflict_do_update(index_elements=["host"], set_=row))

    def forget(self, host: str) -> None:
        """Delete what is known; the next who asks gets new research."""
        with self._engine.begin() as connection:
            connection.execute(delete(sites).where(sites.c.host == host))
        forget_deleted(self._engine)

    def remove_person(self, host: str, name: str, *, everywhere: bool = False) -> None:
        """Take a person out at once, with all that names them, and keep later research from bringing them back.

        Without `everywhere` (for operators) only whom research takes for a person; see `objections`.
        Raises ValueError where `name` holds no letter.
        """
        objection = Objection.to(name, everywhere=everywhere)
        with self._engine.begin() as connection:
            known = (one for one in self._objections(connection, host) if one.everywhere >= everywhere)
            if not any(one.is_of(name) for one in known):
                connection.execute(objections.insert().values(host=host, **asdict(objection)))
            row_of_host = select(sites.c.facts).where(sites.c.host == host).with_for_update()
            stored = connection.execute(row_of_host).scalar_one_or_none()
            if stored:
                cleaned = encode(without(decode(SiteFacts, stored), (objection,)))
                connection.execute(update(sites).where(sites.c.host == host).values(facts=cleaned))
        forget_deleted(self._engine)

    def purge(self) -> int:
        """Delete what is stale, with all names in it; how many hosts."""
        with self._engine.begin() as connection:
            gone = connection.execute(delete(sites).where(sites.c.expires_at <= self._clock())).rowcount
        forget_deleted(self._engine)
        return gone

    def _insert(self) -> sqlite.Insert | postgresql.Insert:
        return sqlite.insert(sites) if self._engine.dialect.name == "sqlite" else postgresql.insert(sites)

    def _objections(self, connection: Connection, host: str) -> tuple[Objection, ...]:
        rows = connection.execute(select(objections).where(objections.c.host == host))
        return tuple(Objection(row.digest, row.salt, row.words, row.everywhere) for row in rows)
