"""How many letters were begun, sent and ended on partners' sites, and to which companies: numbers, and nothing that
leads to a case. `wizard.domain.counts` says what of them may be seen."""

from collections.abc import Iterable
from contextlib import suppress

from sqlalchemy import Engine, delete, select
from sqlalchemy.exc import IntegrityError

from wizard.domain.counts import Count, kept_from
from wizard.storage.sites import Clock
from wizard.storage.tables import partner_counts
from wizard.storage.upsert import insert

_PLACE = ("key", "sort", "span", "first", "second")


class Counts:
    """Each method is one transaction. Safe to share between threads."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def add(self, key: str, counts: Iterable[Count]) -> None:
        """Raise the counters of the partner with this key; nothing happens where that was removed meanwhile."""
        with suppress(IntegrityError), self._engine.begin() as connection:
            for one in sorted(counts, key=lambda one: (one.sort, one.first, one.second)):  # two at once never wait
                place = {"sort": one.sort, "span": one.span, "first": one.first, "second": one.second}
                new = insert(connection, partner_counts).values(key=key, n=one.n, **place)
                again = {"n": partner_counts.c.n + one.n}
                connection.execute(new.on_conflict_do_update(index_elements=_PLACE, set_=again))

    def of(self, key: str) -> tuple[Count, ...]:
        """All of a partner's, as counted: for `domain.counts`, and for nobody's eyes."""
        wanted = select(partner_counts).where(partner_counts.c.key == key)
        with self._engine.connect() as connection:
            return tuple(Count(row.sort, row.span, row.first, row.second, row.n) for row in connection.execute(wanted))

    def purge(self) -> None:
        """Delete those of the years before the last."""
        with self._engine.begin() as connection:
            old = partner_counts.c.span < kept_from(self._clock().date())
            connection.execute(delete(partner_counts).where(old))
