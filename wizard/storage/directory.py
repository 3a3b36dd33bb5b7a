"""The directory of companies, searched by the beginnings of their names while somebody types."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Engine,
    Row,
    Select,
    delete,
    func,
    insert,
    select,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError

from wizard.domain.directory import (
    EVERYWHERE,
    SHORTEST_KEY,
    SHORTEST_MISSPELLED,
    Listed,
    Sort,
    beginnings,
    key,
    loose_variants,
    ranked,
    unfinished,
)
from wizard.storage.tables import companies, company_names

# Rows read of each range of the index: a customer picks from eight, but one company may have many brands.
_PER_RANGE = 64
_AT_ONCE = 200  # companies removed in one transaction
_TRIES = 3  # of a batch, where two imports meet
_ANYWHERE = ""  # the place under which every company is found
_LAST = "\U0010ffff"  # behind every letter


@dataclass(frozen=True)
class Written:
    """What became of records that were put into the directory."""

    added: int = 0
    changed: int = 0
    same: int = 0

    def __add__(self, other: "Written") -> "Written":
        return Written(self.added + other.added, self.changed + other.changed, self.same + other.same)


class Companies:
    """Each method is one transaction, unless it says otherwise. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def search(self, typed: str, country: str, *, most: int) -> tuple[Listed, ...]:
        """Whom a typed name, or its beginning, may mean, likeliest first; see `ranked`.

        `country`: the customer's, ISO 3166-1 alpha-2, or "". Only ranges of the index are read, however many
        companies there are.
        """
        country = country if country.isalpha() else ""  # a NUL is more than PostgreSQL takes
        with self._engine.connect() as connection:
            for searched in (key(typed), unfinished(typed)):
                if len(searched) >= SHORTEST_KEY and (found := _fetch(connection, spelled(searched, country))):
                    return ranked(typed, country, found)[:most]
            near = sounding(key(typed))
            return ranked(typed, country, _fetch(connection, near))[:most] if near is not None else ()

    def get(self, slug: str) -> Listed | None:
        if not slug.isprintable():
            return None
        with self._engine.connect() as connection:
            row = connection.execute(select(companies).where(companies.c.slug == slug)).one_or_none()
        return _listed(row) if row else None

    def count(self) -> int:
        with self._engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(companies)).scalar_one()

    def put(self, batch: Sequence[Listed]) -> Written:
        """Add these, or bring what is there under their slugs up to date. No slug twice in a batch."""
        for _ in range(_TRIES - 1):
            try:
                return self._put(batch)
            except IntegrityError:  # another import was quicker with one of them: now it is there
                continue
        return self._put(batch)

    def _put(self, batch: Sequence[Listed]) -> Written:
        wanted = {one.slug: one for one in batch}
        with self._engine.begin() as connection:
            there = {one.slug: one for one in _with_slugs(connection, wanted)}
            # Also where only our rules of spelling are newer than the rows.
            found_by = _rows_of(connection, wanted)
            fresh = [one for slug, one in wanted.items() if slug not in there]
            stale = [
                one
                for slug, one in wanted.items()
                if slug in there and (there[slug] != one or found_by.get(slug) != _rows(one))
            ]
            _write(connection, fresh=fresh, stale=stale)
        return Written(len(fresh), len(stale), len(wanted) - len(fresh) - len(stale))

    def keep_only(self, slugs: Collection[str]) -> int:
        """Remove all others; how many. A transaction each few, as customers who save meanwhile wait for it."""
        with self._engine.connect() as connection:
            others = sorted(set(connection.execute(select(companies.c.slug)).scalars()).difference(slugs))
        for start in range(0, len(others), _AT_ONCE):
            with self._engine.begin() as connection:
                connection.execute(delete(companies).where(companies.c.slug.in_(others[start : start + _AT_ONCE])))
        return len(others)


# --- Reading ---------------------------------------------------------------------------------------------------------


def spelled(searched: str, country: str) -> CompoundSelect[str]:
    """The slugs of companies with a name, brand or word that begins like this key, of each sort and place a few."""
    places = dict.fromkeys([country, EVERYWHERE, _ANYWHERE] if country else [EVERYWHERE, _ANYWHERE])
    return union_all(
        *(_range(place, sort, searched) for place in places for sort in (Sort.NAME, Sort.BRAND, Sort.WORD))
    )


def sounding(searched: str) -> CompoundSelect[str] | None:
    """The slugs of companies that begin with about the sounds of this key; None where it has too few."""
    sounds = loose_variants(searched) if len(searched) >= SHORTEST_MISSPELLED else ()
    return union_all(*(_range(_ANYWHERE, Sort.LOOSE, sound) for sound in sounds)) if sounds else None


def _range(place: str, sort: Sort, begun: str) -> Select[Any]:
    """One range of the primary key, in its order: the database stops at the limit, wherever the range ends."""
    names = company_names.c
    rows = (
        select(names.slug)
        .where(names.place == place, names.sort == sort, names.key >= begun, names.key < begun + _LAST)
        .order_by(names.key, names.slug)
        .limit(_PER_RANGE)
    )
    return select(rows.subquery().c.slug)


def _fetch(connection: Connection, slugs: CompoundSelect[str]) -> tuple[Listed, ...]:
    found = frozenset(connection.execute(slugs).scalars())
    return _with_slugs(connection, found)


def _with_slugs(connection: Connection, slugs: Collection[str]) -> tuple[Listed, ...]:
    if not slugs:
        return ()
    return tuple(map(_listed, connection.execute(select(companies).where(companies.c.slug.in_(slugs)))))


def _rows_of(connection: Connection, slugs: Collection[str]) -> dict[str, set[tuple[str, int, str]]]:
    found: dict[str, set[tuple[str, int, str]]] = {}
    for row in connection.execute(select(company_names).where(company_names.c.slug.in_(slugs))):
        found.setdefault(row.slug, set()).add((row.place, row.sort, row.key))
    return found


def _listed(row: Row[Any]) -> Listed:
    return Listed(row.slug, row.name, row.host, tuple(row.countries), tuple(row.brands))


# --- Writing ---------------------------------------------------------------------------------------------------------


def _write(connection: Connection, *, fresh: Sequence[Listed], stale: Sequence[Listed]) -> None:
    if stale:
        connection.execute(delete(company_names).where(company_names.c.slug.in_([one.slug for one in stale])))
    for one in stale:
        connection.execute(update(companies).where(companies.c.slug == one.slug).values(_columns(one)))
    if fresh:
        connection.execute(insert(companies), [{"slug": one.slug} | _columns(one) for one in fresh])
    if found_by := [row for one in (*fresh, *stale) for row in _named_rows(one)]:
        connection.execute(insert(company_names), found_by)


def _columns(one: Listed) -> dict[str, Any]:
    return {"name": one.name, "host": one.host, "countries": list(one.countries), "brands": list(one.brands)}


def _named_rows(one: Listed) -> Iterable[dict[str, Any]]:
    return ({"place": place, "sort": sort, "key": begun, "slug": one.slug} for place, sort, begun in _rows(one))


def _rows(one: Listed) -> set[tuple[str, int, str]]:
    """What stands in the index for a company: under each of its countries and under every company's place.

    What sounds alike is looked for once, wherever it is.
    """
    return {
        (place, int(sort), begun)
        for sort, begun in beginnings(one)
        for place in ((_ANYWHERE,) if sort is Sort.LOOSE else (_ANYWHERE, *one.countries))
    }
