"""Mails to be sent, the links in them, and who does not want any."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("case_id", sa.LargeBinary(32), sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("next_at", _MOMENT),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("done_at", _MOMENT),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    for column in ("next_at", "case_id", "state"):
        op.create_index(f"reminders_{column}", "reminders", [column])
    op.create_table(
        "mail_links",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("case_id", sa.LargeBinary(32), sa.ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    for column in ("case_id", "expires_at"):
        op.create_index(f"mail_links_{column}", "mail_links", [column])
    op.create_table(
        "addresses",
        sa.Column("digest", sa.LargeBinary(32), primary_key=True),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("refused", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    for table in ("addresses", "mail_links", "reminders"):
        op.drop_table(table)
