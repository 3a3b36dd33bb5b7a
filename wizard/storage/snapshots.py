"""What pages said when facts were read from them: kept with the facts, gone with them, without whom objected.

Each function works within its caller's transaction.
"""

import zlib
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from wizard.domain.facts import Snapshot
from wizard.storage.objections import Objection
from wizard.storage.tables import snapshots
from wizard.storage.upsert import insert

LARGEST_TEXT = 200_000  # bytes in UTF-8 of one page; what is longer is not kept: cut, it would not have its hash
MOST_TEXT = 1_000_000  # bytes of one reading
READINGS = 3  # of one host


def keep(
    connection: Connection, host: str, found: Sequence[Snapshot], read_at: datetime, objections: Sequence[Objection]
) -> None:
    """Keep the pages of one reading, and of the readings before only the last few."""
    for snapshot, text in _within_bounds(found, objections):
        row: dict[str, Any] = {
            "url": snapshot.url,
            "sha256": snapshot.sha256,
            "text": text,
            "fetched_at": snapshot.fetched_at,
            "read_at": read_at,
            "etag": snapshot.etag,
            "last_modified": snapshot.last_modified,
        }
        new = insert(connection, snapshots).values(host=host, key=_key(snapshot), **row)
        connection.execute(new.on_conflict_do_update(index_elements=["host", "key"], set_=row))
    of_host = snapshots.c.host == host
    readings = select(snapshots.c.read_at).where(of_host).distinct().order_by(snapshots.c.read_at.desc())
    older = connection.execute(readings.offset(READINGS)).scalars().first()
    if older is not None:
        connection.execute(delete(snapshots).where(of_host, snapshots.c.read_at <= older))


def _within_bounds(
    found: Sequence[Snapshot], objections: Sequence[Objection]
) -> Iterator[tuple[Snapshot, bytes | None]]:
    left = MOST_TEXT
    for snapshot in found:
        text = snapshot.text.encode("utf-8", "surrogatepass")
        if len(text) > min(LARGEST_TEXT, left) or any(one.is_named_in(snapshot.text) for one in objections):
            yield snapshot, None
        else:
            left -= len(text)
            yield snapshot, zlib.compress(text)


def _key(snapshot: Snapshot) -> bytes:
    return sha256(f"{snapshot.sha256} {snapshot.url}".encode("utf-8", "surrogatepass")).digest()


def of_reading(connection: Connection, host: str, read_at: datetime) -> tuple[Snapshot, ...]:
    """The pages of one reading, the home page (the shortest address) first; without text where none is kept."""
    wanted = select(snapshots).where(snapshots.c.host == host, snapshots.c.read_at == read_at)
    found = (_snapshot(row) for row in connection.execute(wanted))
    return tuple(sorted(found, key=lambda one: (len(one.url), one.url)))


def cited(
    connection: Connection,
    host: str,
    *,
    hashes: Collection[str],
    urls: Collection[str],
    objections: Sequence[Objection],
) -> tuple[Snapshot, ...]:
    """The pages with one of these hashes, and of each of these addresses the page as it was last read."""
    wanted = select(snapshots).where(snapshots.c.host == host, snapshots.c.text.is_not(None))
    rows = [*connection.execute(wanted.order_by(snapshots.c.read_at.desc()))]
    newest: dict[str, str] = {}
    for row in rows:
        newest.setdefault(row.url, row.sha256)
    found = (
        _snapshot(row) for row in rows if row.sha256 in hashes or (row.url in urls and newest[row.url] == row.sha256)
    )
    return tuple(one for one in found if not any(objection.is_named_in(one.text) for objection in objections))


def blank(connection: Connection, host: str, objection: Objection) -> None:
    """Let go of every text that names a person, now."""
    wanted = select(snapshots).where(snapshots.c.host == host, snapshots.c.text.is_not(None))
    for row in connection.execute(wanted).all():
        if objection.is_named_in(_snapshot(row).text):
            this = (snapshots.c.host == host) & (snapshots.c.key == row.key)
            connection.execute(update(snapshots).where(this).values(text=None))


def _snapshot(row: Row[Any]) -> Snapshot:
    text = zlib.decompress(row.text).decode("utf-8", "surrogatepass") if row.text else ""
    return Snapshot(row.url, text, row.fetched_at, row.sha256, row.etag, row.last_modified)
