"""How often customers say that a fact is wrong, by host, fact and day: what an operator can mend. Not a word of theirs,
and nothing that leads to a case: what they say is right stays in their case."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Engine, delete, func, select

from wizard.storage.sites import Clock
from wizard.storage.tables import corrections
from wizard.storage.upsert import insert

KEPT = timedelta(days=365)


@dataclass(frozen=True)
class Corrected:
    """So many corrections of one fact of one host; `last` is the day of the newest."""

    host: str
    fact: str
    count: int
    last: date


class Corrections:
    """Each method is one transaction. Safe to share between threads."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def count(self, host: str, facts: Collection[str]) -> None:
        """One more customer says that these facts are wrong."""
        today = self._clock().date()
        with self._engine.begin() as connection:
            for fact in sorted(facts):  # in one order, or two at once wait for each other
                new = insert(connection, corrections).values(host=host, fact=fact, day=today, count=1)
                again = {"count": corrections.c.count + 1}
                connection.execute(new.on_conflict_do_update(index_elements=["host", "fact", "day"], set_=again))

    def totals(self) -> tuple[Corrected, ...]:
        """The most often corrected first."""
        total = func.sum(corrections.c.count).label("total")
        wanted = (
            select(corrections.c.host, corrections.c.fact, total, func.max(corrections.c.day).label("last"))
            .group_by(corrections.c.host, corrections.c.fact)
            .order_by(total.desc(), corrections.c.host, corrections.c.fact)
        )
        with self._engine.connect() as connection:
            return tuple(Corrected(row.host, row.fact, int(row.total), row.last) for row in connection.execute(wanted))

    def purge(self) -> int:
        """Delete what is too old to matter; how many rows."""
        with self._engine.begin() as connection:
            old = corrections.c.day < (self._clock() - KEPT).date()
            return connection.execute(delete(corrections).where(old)).rowcount
