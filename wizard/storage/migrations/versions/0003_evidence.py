"""Snapshots of the pages read, whether they have changed since, and how often customers call a fact wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("sites", sa.Column("checked_at", _MOMENT))
    op.add_column("sites", sa.Column("trouble", sa.JSON))
    op.add_column("sites", sa.Column("anew", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "snapshots",
        sa.Column("host", sa.String(253), primary_key=True),
        sa.Column("key", sa.LargeBinary(32), primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("text", sa.LargeBinary),
        sa.Column("fetched_at", _MOMENT, nullable=False),
        sa.Column("read_at", _MOMENT, nullable=False),
        sa.Column("etag", sa.String(200), nullable=False),
        sa.Column("last_modified", sa.String(100), nullable=False),
    )
    op.create_index("snapshots_read_at", "snapshots", ["read_at"])
    op.create_table(
        "corrections",
        sa.Column("host", sa.String(253), primary_key=True),
        sa.Column("fact", sa.String(60), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("corrections")
    op.drop_table("snapshots")
    for column in ("anew", "trouble", "checked_at"):
        op.drop_column("sites", column)
