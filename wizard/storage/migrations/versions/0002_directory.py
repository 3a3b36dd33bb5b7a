"""The company directory, and the beginnings of names that it is searched by."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Byte order on both engines: only then does a range of an index hold what begins with the same letters.
_KEY = sa.String(120).with_variant(sa.String(120, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "companies",
        sa.Column("slug", sa.String(100), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("host", sa.String(253), nullable=False),
        sa.Column("countries", sa.JSON, nullable=False),
        sa.Column("brands", sa.JSON, nullable=False),
    )
    op.create_table(
        "company_names",
        sa.Column("place", sa.String(3), primary_key=True),
        sa.Column("sort", sa.Integer, primary_key=True),
        sa.Column("key", _KEY, primary_key=True),
        sa.Column("slug", sa.String(100), sa.ForeignKey("companies.slug", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("company_names_slug", "company_names", ["slug"])


def downgrade() -> None:
    op.drop_table("company_names")
    op.drop_table("companies")
