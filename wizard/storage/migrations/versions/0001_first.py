"""Cases, sites, and whom not to name again."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("schema", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("cases_expires_at", "cases", ["expires_at"])
    op.create_table(
        "sites",
        sa.Column("host", sa.String(253), primary_key=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("started_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("fetched_at", _MOMENT),
        sa.Column("facts", sa.JSON),
        sa.Column("progress", sa.JSON, nullable=False),
    )
    op.create_index("sites_expires_at", "sites", ["expires_at"])
    op.create_table(
        "objections",
        sa.Column("host", sa.String(253), primary_key=True),
        sa.Column("digest", sa.LargeBinary(32), primary_key=True),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("everywhere", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    for table in ("objections", "sites", "cases"):
        op.drop_table(table)
