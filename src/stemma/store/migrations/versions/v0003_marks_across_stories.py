"""The fingerprints of each article are kept, and what two articles were found to share."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    """Make the two tables; the next run fills them."""
    op.create_table(
        "mark",
        _article("article"),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("marks", sa.LargeBinary, nullable=False),
        sa.Column("places", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "shared",
        _article("one"),
        _article("other"),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("value", sa.Text),
        sqlite_with_rowid=False,
    )


def _article(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey("article.id"), primary_key=True, nullable=False)
