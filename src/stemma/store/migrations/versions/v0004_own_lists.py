"""The lists that a newsroom codes events with: its own actors, its own kinds of events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"

REFUSAL = """
CREATE TRIGGER wordlist_keeps_{what} BEFORE {deed} ON "wordlist"
BEGIN SELECT RAISE(ABORT, 'a wordlist once kept never changes'); END
"""


def upgrade() -> None:
    """Make the table; a list once kept stays, as what was coded with it may be cited."""
    op.create_table(
        "wordlist",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("rows", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, sa.ForeignKey("run.id")),
    )
    op.execute(REFUSAL.format(what="its_rows", deed="DELETE"))
    op.execute(REFUSAL.format(what="its_words", deed="UPDATE"))
