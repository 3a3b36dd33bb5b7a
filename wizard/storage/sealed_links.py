"""What mailed links and helpers' links share: rows that go with their case, each sealed under a token of its own.

Each function works within its caller's transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update

from wizard.storage.sealing import Token, no_such_case, row_id, seal, unseal

_SCHEMA = 1


@dataclass(frozen=True)
class SealedLinks:
    """The links in one table; `most` of a case are in force at a time."""

    table: Table
    most: int

    def add(
        self,
        connection: Connection,
        case: Token,
        link: Token,
        document: Mapping[str, Any],
        now: datetime,
        until: datetime,
        **more: Any,
    ) -> bool:
        """Store a new link; False where the case has enough."""
        columns, case_id = self.table.c, row_id(case)
        of_case = select(func.count()).where(columns.case_id == case_id, columns.expires_at > now)
        if connection.execute(of_case).scalar_one() >= self.most:
            return False
        body = seal(link, document, schema=_SCHEMA)
        row = {"id": row_id(link), "case_id": case_id, "expires_at": until, "body": body, **more}
        connection.execute(insert(self.table).values(row))
        return True

    def load(self, connection: Connection, link: Token, now: datetime) -> tuple[dict[str, Any], Row[*tuple[Any, ...]]]:
        """What a link in force holds, and its row as it was read. Raises NoSuchCase."""
        wanted = select(self.table).where(self.table.c.id == row_id(link), self.table.c.expires_at > now)
        row = connection.execute(wanted).one_or_none()
        if row is None:
            raise no_such_case()
        return unseal(link, row.body, schema=_SCHEMA), row

    def write(self, connection: Connection, link: Token, document: Mapping[str, Any], read: bytes) -> bool:
        """Replace the body that was read; False where another was quicker. No two sealed bodies are alike, because each
        has a nonce of its own: the body itself says which one was read."""
        columns = self.table.c
        as_read = (columns.id == row_id(link), columns.body == read)
        changed = update(self.table).where(*as_read).values(body=seal(link, document, schema=_SCHEMA))
        return connection.execute(changed).rowcount > 0

    def remove(self, connection: Connection, link_id: bytes) -> None:
        connection.execute(delete(self.table).where(self.table.c.id == link_id))

    def purge(self, connection: Connection, now: datetime) -> None:
        connection.execute(delete(self.table).where(self.table.c.expires_at <= now))
