"""How many letters were begun, sent and ended on partners' sites."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "partner_counts",
        sa.Column("key", sa.String(40), sa.ForeignKey("partners.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("sort", sa.String(10), primary_key=True),
        sa.Column("span", sa.Date, primary_key=True),
        sa.Column("first", sa.String(253), primary_key=True),
        sa.Column("second", sa.String(20), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("partner_counts")
