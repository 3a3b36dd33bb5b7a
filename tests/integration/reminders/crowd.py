"""Very many mails that wait: as rows alone, made by the database itself."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Engine, bindparam, insert, text

from wizard.storage.outbox import State
from wizard.storage.tables import Moment, cases

_NUMBERS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) SELECT {} FROM n",
    "postgresql": "SELECT {} FROM generate_series(1, :count) AS n(i)",
}
_ID = {"sqlite": "CAST(printf('%032d', i) AS BLOB)", "postgresql": "decode(lpad(to_hex(i), 64, '0'), 'hex')"}


def crowd(engine: Engine, count: int, due: datetime) -> None:
    """So many mails of one case, all due then, with nothing in them."""
    case_id, kept = secrets.token_bytes(32), due + timedelta(days=99)
    row = f"{_ID[engine.dialect.name]}, :case_id, :state, :due, :due, 0, NULL, :body"
    numbers = _NUMBERS[engine.dialect.name].format(row)
    columns = "id, case_id, state, due_at, next_at, attempt, done_at, body"
    fill = text(f"INSERT INTO reminders ({columns}) {numbers}").bindparams(bindparam("due", type_=Moment))
    case = {"id": case_id, "schema": 1, "revision": 1, "state": "sent", "expires_at": kept, "body": b"x"}
    with engine.begin() as connection:
        connection.execute(insert(cases).values(case))
        values = {"count": count, "case_id": case_id, "state": State.PENDING, "due": due, "body": b""}
        connection.execute(fill, values)
        connection.execute(text("ANALYZE"))  # as PostgreSQL does by itself after a while
