"""The first desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None

# Nothing already stored is ever lost or silently changed: the file itself refuses to delete from these tables, and
# to change these of their columns (all, where none is named).
KEEPS = {
    "page": "",
    "capture": "",
    "article": "",
    "version": "OF number, article, analyser, value, made, run",  # but `current` passes to the next one
    "run": "OF id, command, version, started",  # but `finished` is filled in
    "input": "",
    "judgement": "",
    "history": "",
}
REFUSAL = """
CREATE TRIGGER {table}_keeps_{what} BEFORE {deed} ON "{table}"
BEGIN SELECT RAISE(ABORT, 'a {table} once kept never changes'); END
"""


def upgrade() -> None:
    """Make the tables, the refusals and the full-text index."""
    _evidence()
    _articles()
    _analyses()
    _people_and_time()
    _refusals()
    op.execute('CREATE VIRTUAL TABLE search USING fts5(headline, text, tokenize = "unicode61 remove_diacritics 2")')


def _text(name: str, nullable: bool = False, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable, primary_key=primary_key)


def _key(name: str = "id") -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=True)


def _in_run() -> sa.Column[int]:
    return sa.Column("run", sa.Integer, sa.ForeignKey("run.id"))


def _of_story() -> sa.Column[str]:
    return sa.Column(
        "story", sa.Text, sa.ForeignKey("story.id", ondelete="CASCADE"), primary_key=True, nullable=False
    )


def _evidence() -> None:
    op.create_table(
        "run", _key(), _text("command"), _text("version"), _text("started"), _text("finished", nullable=True)
    )
    op.create_table(
        "page",
        _text("sha256", primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "capture",
        _key(),
        sa.Column("page", sa.Text, sa.ForeignKey("page.sha256"), nullable=False),
        _text("place"),
        _text("url", nullable=True),
        _text("media"),
        _text("charset", nullable=True),
        _text("headers"),
        _text("retrieved", nullable=True),
        _text("kept"),
        _in_run(),
    )
    op.create_index("capture_by_page", "capture", ["page"])
    op.create_index(
        "capture_once",
        "capture",
        ["page", "place", sa.text("ifnull(url, '')"), "media", sa.text("ifnull(charset, '')")],
        unique=True,
    )


def _articles() -> None:
    op.create_table(
        "article", _text("id", primary_key=True), sa.Column("page", sa.Text, sa.ForeignKey("page.sha256"))
    )
    op.create_table(
        "version",
        _key("number"),
        sa.Column("article", sa.Text, sa.ForeignKey("article.id"), nullable=False),
        _text("analyser"),
        _text("value"),
        sa.Column("current", sa.Integer, nullable=False),
        _text("made"),
        _in_run(),
    )
    op.create_index("version_history", "version", ["article", "number"])
    op.create_index("version_current", "version", ["article"], unique=True, sqlite_where=sa.text("current = 1"))


def _analyses() -> None:
    op.create_table(
        "note",
        _text("key", primary_key=True),
        _text("analyser", primary_key=True),
        _text("value"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "study",
        sa.Column("article", sa.Text, sa.ForeignKey("article.id"), primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, sa.ForeignKey("version.number"), nullable=False),
        _text("analyser"),
        _text("fingerprint"),
    )
    op.create_table(
        "fact",
        sa.Column(
            "article", sa.Text, sa.ForeignKey("study.article", ondelete="CASCADE"), primary_key=True, nullable=False
        ),
        _text("kind", primary_key=True),
        _key("number"),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("stop", sa.Integer, nullable=False),
        _text("analyser"),
        _text("value"),
        sqlite_with_rowid=False,
    )
    op.create_index("fact_by_kind", "fact", ["kind", "article"])
    op.create_table("story", _text("id", primary_key=True), _text("analyser"), _text("value"))
    op.create_table(
        "member",
        _of_story(),
        sa.Column("article", sa.Text, sa.ForeignKey("article.id"), primary_key=True, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("member_by_article", "member", ["article"])
    op.create_table(
        "dossier",
        _of_story(),
        _text("fingerprint"),
        _text("analyser"),
        _text("made"),
        _text("value"),
    )


def _people_and_time() -> None:
    op.create_table(
        "input",
        _key(),
        _in_run(),
        _text("place"),
        _text("ending"),
        _text("because", nullable=True),
        sa.Column("article", sa.Text, sa.ForeignKey("article.id")),
        _text("at"),
    )
    op.create_index("input_by_place", "input", ["place", "id"])
    op.create_table(
        "judgement",
        _key(),
        _text("subject"),
        _text("verdict"),
        _text("object", nullable=True),
        _text("who"),
        _text("at"),
        _text("why"),
    )
    op.create_index("judgement_by_subject", "judgement", ["subject"])
    op.create_table(
        "history",
        _key(),
        _text("what"),
        _text("subject"),
        _text("before", nullable=True),
        _text("after", nullable=True),
        _text("at"),
        _in_run(),
    )
    op.create_index("history_by_subject", "history", ["subject"])


def _refusals() -> None:
    for table, columns in KEEPS.items():
        op.execute(REFUSAL.format(table=table, what="its_rows", deed="DELETE"))
        op.execute(REFUSAL.format(table=table, what="its_words", deed=f"UPDATE {columns}"))
