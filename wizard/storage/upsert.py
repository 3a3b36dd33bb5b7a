"""INSERT … ON CONFLICT, which both engines have and SQLAlchemy spells once for each."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that has `on_conflict_do_update` on the connection's engine."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
