"""What research found, by host: shared by all customers of a company, and without a word of theirs."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, bindparam, case, delete, null, or_, select, update

from wizard.domain.codec import decode, encode
from wizard.domain.facts import Progress, SiteFacts, Snapshot, Status
from wizard.domain.language import Message
from wizard.storage import snapshots as pages
from wizard.storage.engine import forget_deleted
from wizard.storage.objections import Objection, in_force, without
from wizard.storage.tables import objections, sites, snapshots
from wizard.storage.upsert import insert

Clock = Callable[[], datetime]  # now, with a zone

LEASE = timedelta(minutes=3)  # longer than research is silent; then its worker counts as dead
QUEUED = timedelta(minutes=2)  # after that without a worker, asking again queues it again
FRESH = {
    Status.COMPLETE: timedelta(days=7),
    Status.PARTIAL: timedelta(days=1),
    Status.BLOCKED: timedelta(days=1),
    Status.UNREACHABLE: timedelta(hours=1),
}
WEEK = FRESH[Status.COMPLETE]
TOO_OLD = timedelta(days=30)  # facts, and the names in them, are kept no longer than this after they were read

# Every page asks them: a statement that is made once is put into SQL once.
_KNOWN = select(sites).where(
    sites.c.host == bindparam("wanted"),
    or_(sites.c.expires_at > bindparam("now"), sites.c.fetched_at > bindparam("oldest")),
)
_OBJECTED = select(objections).where(objections.c.host == bindparam("wanted"))


class SiteState(StrEnum):
    WAITING = "waiting"  # queued
    RUNNING = "running"  # a worker is at it
    DONE = "done"


@dataclass(frozen=True)
class SiteRecord:
    host: str
    state: SiteState
    facts: SiteFacts | None  # the newest there are, also while a new reading is under way
    progress: Progress | None  # of the reading that is under way
    started_at: datetime
    checked_at: datetime | None = None  # when their pages were last asked and had not changed
    trouble: tuple[Message, ...] = ()  # why a later reading failed; the facts are those from before
    fresh: bool = True  # nobody need ask for research

    @property
    def at_work(self) -> bool:
        return self.state is not SiteState.DONE


class Sites:
    """Each method is one transaction. Safe to share between threads; `host` is lower-case ASCII."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def get(self, host: str) -> SiteRecord | None:
        """None where nothing is known that is not too old, and nobody is at work on it."""
        now = self._clock()
        with self._engine.connect() as connection:
            row = connection.execute(_KNOWN, {"wanted": host, "now": now, "oldest": now - TOO_OLD}).one_or_none()
            # Again, though `put` does it: an objection may have come while research was writing.
            objected = self._objections(connection, host) if row else ()
        return _record(row, objected, fresh=row.expires_at > now) if row else None

    def want(self, host: str, *, anew: bool = False) -> bool:
        """Ask for research. True for exactly one asker, who then has to queue the job.

        `anew`: of facts that are fresh too, and no page is taken for unchanged. What is known stays until then.
        """
        free = sites.c.expires_at <= self._clock()
        if anew:
            free |= sites.c.state == SiteState.DONE.value
        return self._take(host, SiteState.WAITING, QUEUED, free, {"anew": anew})

    def claim(self, host: str) -> bool:
        """Begin research. True for exactly one worker; a dead one's claim runs out after `LEASE`."""
        free = (sites.c.state == SiteState.WAITING.value) | (sites.c.expires_at <= self._clock())
        return self._take(host, SiteState.RUNNING, LEASE, free, {})

    def _take(
        self, host: str, state: SiteState, lease: timedelta, free: ColumnElement[bool], more: dict[str, Any]
    ) -> bool:
        now = self._clock()
        good = self._good(now)
        row = {"state": state.value, "started_at": now, "expires_at": now + lease, "progress": {}, **more}
        kept = {name: case((good, sites.c[name]), else_=null()) for name in ("fetched_at", "facts", "checked_at")}
        with self._engine.begin() as connection:
            new = insert(connection, sites).values(host=host, **row)
            taken = new.on_conflict_do_update(index_elements=["host"], set_={**row, **kept}, where=free)
            return connection.execute(taken.returning(sites.c.host)).first() is not None

    def _good(self, now: datetime) -> ColumnElement[bool]:
        """There are facts that were read from pages, not too long ago."""
        return sites.c.fetched_at > now - TOO_OLD

    def progress(self, host: str, progress: Progress) -> None:
        """Tell the waiting customers where research is; also shows that its worker lives."""
        running = (sites.c.host == host) & (sites.c.state == SiteState.RUNNING.value)
        row = {"progress": encode(progress), "expires_at": self._clock() + LEASE}
        with self._engine.begin() as connection:
            connection.execute(update(sites).where(running).values(row))

    def to_check(self, host: str) -> tuple[Snapshot, ...]:
        """The pages that the facts stand on: if none has changed, the facts hold. Empty where all has to be read."""
        now = self._clock()
        # What a check adds must end before the facts are too old.
        wanted = select(sites).where(sites.c.host == host, sites.c.fetched_at > now - TOO_OLD + WEEK, ~sites.c.anew)
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
            if row is None or not row.facts or row.facts.get("status") != Status.COMPLETE.value:
                return ()
            return pages.of_reading(connection, host, row.fetched_at)

    def unchanged(self, host: str) -> None:
        """Nothing has changed since the facts were read: they are fresh for another week."""
        now = self._clock()
        row = {"state": SiteState.DONE.value, "expires_at": now + WEEK, "checked_at": now, "trouble": None}
        with self._engine.begin() as connection:
            connection.execute(update(sites).where(sites.c.host == host).values({**row, "progress": {}}))

    def put(self, facts: SiteFacts, *, host: str = "", snapshots: Sequence[Snapshot] = ()) -> None:
        """Keep what was found; `host` is the one claimed, where the site answered under another.

        A site that did not answer leaves what it said before in place, until that is too old.
        """
        now, host = self._clock(), host or facts.host
        read = facts.status in (Status.COMPLETE, Status.PARTIAL)
        with self._engine.begin() as connection:
            if facts.status is Status.UNREACHABLE and self._kept(connection, facts, host, now):
                return
            objected = self._objections(connection, host)
            row: dict[str, Any] = {
                "state": SiteState.DONE.value,
                "expires_at": now + FRESH[facts.status],
                "fetched_at": facts.fetched_at if read else None,
                "facts": encode(without(facts, objected)),
                "progress": {},
                "checked_at": None,
                "trouble": None,
                "anew": False,
            }
            new = insert(connection, sites).values(host=host, started_at=now, **row)
            connection.execute(new.on_conflict_do_update(index_elements=["host"], set_=row))
            pages.keep(connection, host, snapshots, facts.fetched_at, in_force(facts, objected))

    def _kept(self, connection: Connection, facts: SiteFacts, host: str, now: datetime) -> bool:
        row = {"state": SiteState.DONE.value, "expires_at": now + FRESH[facts.status], "progress": {}, "anew": False}
        good = (sites.c.host == host) & self._good(now)
        written = {**row, "trouble": encode(facts.problems)}
        return connection.execute(update(sites).where(good).values(written)).rowcount > 0

    def snapshots(self, host: str, *, hashes: Collection[str] = (), urls: Collection[str] = ()) -> tuple[Snapshot, ...]:
        """The pages with these hashes, and those at these addresses as last read: as far as they are still kept."""
        with self._engine.connect() as connection:
            stored = connection.execute(select(sites.c.facts).where(sites.c.host == host)).scalar_one_or_none()
            objected = in_force(_facts(stored), self._objections(connection, host))
            return pages.cited(connection, host, hashes=hashes, urls=urls, objections=objected)

    def forget(self, host: str) -> None:
        """Delete what is known; the next who asks gets new research."""
        with self._engine.begin() as connection:
            connection.execute(delete(sites).where(sites.c.host == host))
            connection.execute(delete(snapshots).where(snapshots.c.host == host))
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
            facts = _facts(connection.execute(row_of_host).scalar_one_or_none())
            if in_force(facts, (objection,)):
                pages.blank(connection, host, objection)
            if facts:
                cleaned = encode(without(facts, (objection,)))
                connection.execute(update(sites).where(sites.c.host == host).values(facts=cleaned))
        forget_deleted(self._engine)

    def purge(self) -> int:
        """Delete what is too old, with all names in it; how many hosts."""
        now = self._clock()
        kept = self._good(now).is_(True)  # NULL where no page could be read
        with self._engine.begin() as connection:
            gone = connection.execute(delete(sites).where(sites.c.expires_at <= now, ~kept)).rowcount
            ownerless = ~snapshots.c.host.in_(select(sites.c.host))
            connection.execute(delete(snapshots).where(ownerless | (snapshots.c.read_at <= now - TOO_OLD)))
        forget_deleted(self._engine)
        return gone

    def _objections(self, connection: Connection, host: str) -> tuple[Objection, ...]:
        rows = connection.execute(_OBJECTED, {"wanted": host})
        return tuple(Objection(row.digest, row.salt, row.words, row.everywhere) for row in rows)


def _record(row: Row[Any], objected: tuple[Objection, ...], *, fresh: bool) -> SiteRecord | None:
    facts = _facts(row.facts)
    # A worker that died, and a job that nobody took, are no work under way.
    state = SiteState(row.state) if fresh else SiteState.DONE
    if facts is None and state is SiteState.DONE:
        return None
    try:
        progress = decode(Progress, row.progress) if row.progress else None
        trouble = tuple(decode(Message, message) for message in row.trouble or ())
    except (ValueError, TypeError, KeyError, AttributeError):
        progress, trouble = None, ()
    shown = facts and without(facts, objected)
    return SiteRecord(row.host, state, shown, progress, row.started_at, row.checked_at, trouble, fresh)


def _facts(stored: Any) -> SiteFacts | None:
    """None also for what another release wrote in a way that this one cannot read: as good as not there."""
    try:
        return decode(SiteFacts, stored) if stored else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
