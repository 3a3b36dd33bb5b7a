"""Helpers' links: each opens one letter to read, and holds what the helper proposes."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "helper_links",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("case_id", sa.LargeBinary(32), sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("for_case", sa.LargeBinary, nullable=False),
    )
    op.create_index("helper_links_case_id", "helper_links", ["case_id"])
    op.create_index("helper_links_expires_at", "helper_links", ["expires_at"])


def downgrade() -> None:
    op.drop_table("helper_links")
