"""Sites that show the wizard, and the private links by which their editors set it up."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "partners",
        sa.Column("key", sa.String(40), primary_key=True),
        sa.Column("document", sa.JSON, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.Column("logo", sa.LargeBinary),
        sa.Column("logo_type", sa.String(40), nullable=False),
    )
    op.create_table(
        "partner_invites",
        sa.Column("id", sa.LargeBinary(32), primary_key=True),
        sa.Column("key", sa.String(40), sa.ForeignKey("partners.key", ondelete="CASCADE"), nullable=False),
        sa.Column("expires_at", _MOMENT),
    )
    op.create_index("partner_invites_key", "partner_invites", ["key"])


def downgrade() -> None:
    op.drop_table("partner_invites")
    op.drop_table("partners")
