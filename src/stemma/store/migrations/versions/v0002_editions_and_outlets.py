"""When each page was seen, which text of an article is current, and the outlets that a newsroom knows."""

from __future__ import annotations

import hashlib
import zlib

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"

KEEPS = ("seen", "registry")
REFUSAL = """
CREATE TRIGGER {table}_keeps_{what} BEFORE {deed} ON "{table}"
BEGIN SELECT RAISE(ABORT, 'a {table} once kept never changes'); END
"""


def upgrade() -> None:
    """Make the tables; what the desk knows of the finds of its pages goes into the first."""
    op.create_table(
        "seen",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("place", sa.Text, primary_key=True, nullable=False),
        sa.Column("url", sa.Text, primary_key=True, nullable=False),
        sa.Column("at", sa.Text, primary_key=True, nullable=False),
        sa.Column("page", sa.Text, sa.ForeignKey("page.sha256"), nullable=False),
        sqlite_with_rowid=False,
    )
    _fill_seen()
    op.create_table(
        "standing",
        sa.Column("article", sa.Text, sa.ForeignKey("article.id"), primary_key=True, nullable=False),
        sa.Column("current", sa.Text, nullable=False),
        sa.Column("editions", sa.Text),
        sa.Column("value", sa.Text),
    )
    op.create_table(
        "registry",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("rows", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("run", sa.Integer, sa.ForeignKey("run.id")),
    )
    for table in KEEPS:
        op.execute(REFUSAL.format(table=table, what="its_rows", deed="DELETE"))
        op.execute(REFUSAL.format(table=table, what="its_words", deed="UPDATE"))


def _fill_seen() -> None:
    """Each find that the desk holds, under the id that its page has by its bytes and address."""
    desk = op.get_bind()
    query = "SELECT capture.page, place, url, retrieved, size, bytes FROM capture JOIN page ON sha256 = page"
    for sha256, place, url, at, size, packed in desk.exec_driver_sql(query).fetchall():
        plain = packed if len(packed) == size else zlib.decompressobj().decompress(packed, max(size, 1))
        id = hashlib.sha256(plain + b"\0" + (url or "").encode()).hexdigest()[:12]
        row = (id, place, url or "", at or "", sha256)
        desk.exec_driver_sql("INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?, ?)", row)
