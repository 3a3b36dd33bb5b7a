"""Alembic's entry: `wizard.storage.engine` hands in the connection."""

from alembic import context

from wizard.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
)
with context.begin_transaction():
    context.run_migrations()
