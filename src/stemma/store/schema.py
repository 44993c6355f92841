"""The tables of a desk, as this version of Stemma reads and writes them.

What is evidence (`page`, `capture`), what people decided (`judgement`) and what happened (`run`, `input`, `history`)
is only ever added to; triggers in the desk itself see to it. What analysers made names the analyser with its version.
The tables are made by the migrations, never from this file; a test holds the two equal.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, MetaData, Table, Text, TypedColumns, func, text
from sqlalchemy import Integer as Int

SCHEMA = 4  # the number of the newest migration; kept in the desk as `PRAGMA user_version`
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


class SeenColumns(TypedColumns):
    """That a page was found in a place, under an address, at a time (ISO 8601); what nobody noted is empty.

    `id` is the page's own, which its article has too. Unlike `capture`, each time is a row: a page that stands
    unchanged for a week is seen each day.
    """

    id: Column[str] = Column(Text, primary_key=True)
    place: Column[str] = Column(Text, primary_key=True)
    url: Column[str] = Column(Text, primary_key=True)
    at: Column[str] = Column(Text, primary_key=True)
    page: Column[str] = Column(Text, ForeignKey("page.sha256"), nullable=False)


class StandingColumns(TypedColumns):
    """What an article is beside the others of the desk; one that stands as its page alone says has no row.

    `current` is the id of the text that enters stories; `editions` (on the row of that one) all texts of the
    article; `value` the article with what others tell of its masthead, without its text.
    """

    article: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)
    current: Column[str] = Column(Text, nullable=False)
    editions: Column[str | None] = Column(Text)
    value: Column[str | None] = Column(Text)


class RegistryColumns(TypedColumns):
    """Outlets that a newsroom knows better than the shipped list: the rows of its file; the newest count."""

    id: Column[int] = Column(Int, primary_key=True)
    place: Column[str] = Column(Text, nullable=False)
    rows: Column[str] = Column(Text, nullable=False)
    at: Column[str] = Column(Text, nullable=False)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))


class WordListColumns(TypedColumns):
    """Lists that a newsroom codes events with (`kind` says which): the rows of its files; the newest count."""

    id: Column[int] = Column(Int, primary_key=True)
    kind: Column[str] = Column(Text, nullable=False)
    place: Column[str] = Column(Text, nullable=False)
    rows: Column[str] = Column(Text, nullable=False)
    at: Column[str] = Column(Text, nullable=False)
    run: Column[int | None] = Column(Int, ForeignKey("run.id"))


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


class MarkColumns(TypedColumns):
    """The fingerprints of an article: `marks` sorted, and in `places` the word that each first stands at.

    Both are packed numbers, little-endian: four bytes for a mark, two for a place (65535 is "there or later").
    `fingerprint` is of the text and the analyser.
    """

    article: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)
    fingerprint: Column[str] = Column(Text, nullable=False)
    marks: Column[bytes] = Column(LargeBinary, nullable=False)
    places: Column[bytes] = Column(LargeBinary, nullable=False)


class SharedColumns(TypedColumns):
    """What alignment found two articles to share, `one` the smaller id; empty where it found nothing."""

    one: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)
    other: Column[str] = Column(Text, ForeignKey("article.id"), primary_key=True)
    fingerprint: Column[str] = Column(Text, nullable=False)
    value: Column[str | None] = Column(Text)


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
seen = Table("seen", desk, SeenColumns, sqlite_with_rowid=False)
standing = Table("standing", desk, StandingColumns)
registry = Table("registry", desk, RegistryColumns)
wordlist = Table("wordlist", desk, WordListColumns)
note = Table("note", desk, NoteColumns, sqlite_with_rowid=False)
study = Table("study", desk, StudyColumns)
fact = Table("fact", desk, FactColumns, sqlite_with_rowid=False)
story = Table("story", desk, StoryColumns)
member = Table("member", desk, MemberColumns, sqlite_with_rowid=False)
dossier = Table("dossier", desk, DossierColumns)
mark = Table("mark", desk, MarkColumns)
shared = Table("shared", desk, SharedColumns, sqlite_with_rowid=False)
judgement = Table("judgement", desk, JudgementColumns)
history = Table("history", desk, HistoryColumns)

DERIVED = (standing, dossier, member, story, fact, study, note, shared, mark)
"""What analysers make again, in an order in which it can be dropped."""

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
