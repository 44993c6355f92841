"""The tables of a desk, as this version of Stemma reads and writes them.

What is evidence (`page`, `capture`), what people decided (`judgement`) and what happened (`run`, `input`, `history`)
is only ever added to; triggers in the desk itself see to it. What analysers made names the analyser with its version.
The tables are made by the migrations, never from this file; a test holds the two equal.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, MetaData, Table, Text, TypedColumns, func, text
from sqlalchemy import Integer as Int

SCHEMA = 1  # the number of the newest migration; kept in the desk as `PRAGMA user_version`
APPLICATION = 0x53544D41  # "STMA": SQLite's `application_id`, shown by `file palmyra.db`

desk = MetaData()


class RunColumns(TypedColumns):
    """One command that wrote to the desk. `finished` stays empty if it was killed."""

    id: Column[int] = Column(Int, primary_key=True)
    command: Column[str] = Column(Text, nullable=False)
    version: Column[str] = Column(Text, nullable=False)
    started: Column[str] = Column(Text, nullable=False)
    finished: Column[str | None] = Column(Text)


class PageColumns(TypedColumns):
    """The evidence. `bytes` are packed as in SQLite's sqlar: zlib where that is shorter, else as they are."""

    sha256: Column[str] = Column(Text, primary_key=True)
    size: Column[int] = Column(Int, nullable=False)
    bytes: Column[bytes] = Column(LargeBinary, nullable=False)


class CaptureColumns(TypedColumns):
    """Where a page was found and how it was labelled there."""

    id: Column[int] = Column(Int, primary_key=True)
    page: Column[str] = Column(Text, ForeignKey("page.sha256"), nullable=False)
    place: Column[str] = Column(Text, nullable=False)
    url: Column[str | None] = Column(Text)
    media: Column[str] = Column(Text, nullable=False)
    charset: Column[str | None] = Column(Text)
    headers: Column[str] = Column(Text, nullable=False)
    retrieved: Column[str | None] = Column(Text)
    kept: Column[str] = Column(Text, nullable=False)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))


class ArticleColumns(TypedColumns):
    """That there is such an article, and the page it was read from."""

    id: Column[str] = Column(Text, primary_key=True)
    page: Column[str | None] = Column(Text, ForeignKey("page.sha256"))


class VersionColumns(TypedColumns):
    """What one analyser made of the page; the newest is `current`, the others stay."""

    number: Column[int] = Column(Int, primary_key=True)
    article: Column[str] = Column(Text, ForeignKey("article.id"), nullable=False)
    analyser: Column[str] = Column(Text, nullable=False)
    value: Column[str] = Column(Text, nullable=False)
    current: Column[int] = Column(Int, nullable=False)
    made: Column[str] = Column(Text, nullable=False)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))


class InputColumns(TypedColumns):
    """How one input of one run ended."""

    id: Column[int] = Column(Int, primary_key=True)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))
    place: Column[str] = Column(Text, nullable=False)
    ending: Column[str] = Column(Text, nullable=False)
    because: Column[str | None] = Column(Text)
    article: Column[str | None] = Column(Text, ForeignKey("article.id"))
    at: Column[str] = Column(Text, nullable=False)


class NoteColumns(TypedColumns):
    """What an analyser saw in a sentence, under the sentence's content hash."""

    key: Column[str] = Column(Text, primary_key=True)
    analyser: Column[str] = Column(Text, primary_key=True)
    value: Column[str] = Column(Text, nullable=False)


class StudyColumns(TypedColumns):
    """That an article was studied: which version of it, by whom, from what (`fingerprint`)."""

    article: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)
    version: Column[int] = Column(Int, ForeignKey("version.number"), nullable=False)
    analyser: Column[str] = Column(Text, nullable=False)
    fingerprint: Column[str] = Column(Text, nullable=False)


class FactColumns(TypedColumns):
    """One thing that the article says; `number` counts within the kind, `start` to `stop` is the stretch cited."""

    article: Column[str] = Column(Text, ForeignKey("study.article", ondelete="CASCADE"), primary_key=True)
    kind: Column[str] = Column(Text, primary_key=True)
    number: Column[int] = Column(Int, primary_key=True)
    start: Column[int] = Column(Int, nullable=False)
    stop: Column[int] = Column(Int, nullable=False)
    analyser: Column[str] = Column(Text, nullable=False)
    value: Column[str] = Column(Text, nullable=False)


class StoryColumns(TypedColumns):
    """A story; the value holds its title, its articles and what holds them together."""

    id: Column[str] = Column(Text, primary_key=True)
    analyser: Column[str] = Column(Text, nullable=False)
    value: Column[str] = Column(Text, nullable=False)


class MemberColumns(TypedColumns):
    """Which article stands in which story: what the value of the story says, for look-ups."""

    story: Column[str] = Column(Text, ForeignKey("story.id", ondelete="CASCADE"), primary_key=True)
    article: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)


class DossierColumns(TypedColumns):
    """The dossier of a story, whole, as it was when `fingerprint` was true of its inputs."""

    story: Column[str] = Column(Text, ForeignKey("story.id", ondelete="CASCADE"), primary_key=True)
    fingerprint: Column[str] = Column(Text, nullable=False)
    analyser: Column[str] = Column(Text, nullable=False)
    made: Column[str] = Column(Text, nullable=False)
    value: Column[str] = Column(Text, nullable=False)


class JudgementColumns(TypedColumns):
    """What a person decided."""

    id: Column[int] = Column(Int, primary_key=True)
    subject: Column[str] = Column(Text, nullable=False)
    verdict: Column[str] = Column(Text, nullable=False)
    object: Column[str | None] = Column(Text)
    who: Column[str] = Column(Text, nullable=False)
    at: Column[str] = Column(Text, nullable=False)
    why: Column[str] = Column(Text, nullable=False)


class HistoryColumns(TypedColumns):
    """What changed: `before` is empty for what is new, `after` for what is gone."""

    id: Column[int] = Column(Int, primary_key=True)
    what: Column[str] = Column(Text, nullable=False)
    subject: Column[str] = Column(Text, nullable=False)
    before: Column[str | None] = Column(Text)
    after: Column[str | None] = Column(Text)
    at: Column[str] = Column(Text, nullable=False)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))


run = Table("run", desk, RunColumns)
page = Table("page", desk, PageColumns)
capture = Table("capture", desk, CaptureColumns)
article = Table("article", desk, ArticleColumns)
version = Table("version", desk, VersionColumns)
input_ = Table("input", desk, InputColumns)
note = Table("note", desk, NoteColumns, sqlite_with_rowid=False)
study = Table("study", desk, StudyColumns)
fact = Table("fact", desk, FactColumns, sqlite_with_rowid=False)
story = Table("story", desk, StoryColumns)
member = Table("member", desk, MemberColumns, sqlite_with_rowid=False)
dossier = Table("dossier", desk, DossierColumns)
judgement = Table("judgement", desk, JudgementColumns)
history = Table("history", desk, HistoryColumns)

Index("version_history", version.c.article, version.c.number)
Index("version_current", version.c.article, unique=True, sqlite_where=text("current = 1"))
Index("input_by_place", input_.c.place, input_.c.id)
Index("fact_by_kind", fact.c.kind, fact.c.article)
Index("member_by_article", member.c.article)
Index("judgement_by_subject", judgement.c.subject)
Index("history_by_subject", history.c.subject)
Index("capture_by_page", capture.c.page)
# NULLs differ from each other in a unique index, so what was not declared counts as empty here.
Index(
    "capture_once",
    capture.c.page,
    capture.c.place,
    func.ifnull(capture.c.url, text("''")),
    capture.c.media,
    func.ifnull(capture.c.charset, text("''")),
    unique=True,
)
