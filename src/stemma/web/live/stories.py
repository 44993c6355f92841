"""The list of stories, and the page that opens one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stemma.desk import Desk
from stemma.desk.lineage import Told
from stemma.model import Finding, Outcome, Story
from stemma.web.addresses import Addresses, slug
from stemma.web.elsewhere import of_story
from stemma.web.live.shelf import Book, Shelf
from stemma.web.live.standing import Change, Headline, headline, lately
from stemma.web.page import TITLE_WIDTH, withdrawn_links
from stemma.web.points import point_views, tallies
from stemma.web.standing import newest_view, remark_views
from stemma.web.tree import shortened
from stemma.web.views import Badge, Link, NewestView, PointView, PrintedView, RemarkView, Tally
from stemma.web.wording import finding_badge, when

STORIES = 50  # on a page of the list: each is opened to count its lines
SHOWN = 8  # points of one finding on the story's page; the claims table has them all

WEIGHTY = (
    Finding.CONTRADICTED,
    Finding.CORROBORATED,
    Finding.UPDATED,
    Finding.RELAYED,
    Finding.COMPATIBLE,
    Finding.ALONE,
)
"""The order of an editor on deadline: what cannot all be right, then what holds, last what one line says alone."""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story in the list. `counts` is None where its dossier was not finished."""

    href: str
    title: str
    counts: str | None
    days: str
    changed: str


@dataclass(frozen=True, slots=True)
class Group:
    """The points of one finding, the first of them whole."""

    finding: Badge
    count: int
    points: tuple[tuple[PointView, str], ...]
    href: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above every page of a story. `tabs` are its pages: address, name, how much is on it."""

    title: str
    full_title: str | None
    href: str
    headline: Headline
    tabs: tuple[tuple[str, str, int | None], ...]
    read_by: str
    then: str | None
    """The day at whose end the story is shown as it was known then, None for now."""
    now_href: str
    withdrawn: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryView:
    """The page of a story."""

    because: tuple[str, ...]
    remarks: tuple[RemarkView, ...]
    newest: NewestView | None
    changes: tuple[Change, ...]
    elsewhere: tuple[PrintedView, ...]
    tallies: tuple[Tally, ...]
    groups: tuple[Group, ...]


def changed_last(desk: Desk) -> tuple[tuple[Story, str], ...]:
    """The stories with the time of their last change, that which changed last first."""
    at = {entry.subject: entry.at for entry in desk.history()}
    dated = [
        (story, max((at.get(id, "") for id in (story.id, *story.articles)), default="")) for story in desk.stories()
    ]
    return tuple(sorted(dated, key=lambda one: (one[1], one[0].title), reverse=True))


def story_rows(desk: Desk, shelf: Shelf, at: int) -> tuple[StoryRow, ...]:
    """One page of the list of stories."""
    part = changed_last(desk)[(at - 1) * STORIES : at * STORIES]
    return tuple(_row(story, changed, shelf.read_lately(desk, story.id)) for story, changed in part)


def _row(story: Story, changed: str, book: Book | None) -> StoryRow:
    days = sorted(article.day for article in book.texts.articles.values() if article.day) if book else []
    return StoryRow(
        href=Addresses(f"/story/{slug(story.id)}").story,
        title=shortened(story.title, TITLE_WIDTH),
        counts=headline(book.dossier, book.texts).counts if book else None,
        days=" to ".join(dict.fromkeys((when(days[0]), when(days[-1])))) if days else "no date known",
        changed=when(changed.rstrip("Z")) if changed else "",
    )


def head(book: Book) -> Head:
    """The top of a story's pages."""
    dossier, at = book.dossier, book.at.story
    title = shortened(dossier.story.title, TITLE_WIDTH)
    return Head(
        title=title,
        full_title=None if title == " ".join(dossier.story.title.split()) else dossier.story.title,
        href=at,
        headline=headline(dossier, book.texts),
        tabs=(
            (at, "What is known", None),
            (f"{at}/claims", "Claims", len(book.points)),
            (f"{at}/stemma", "Stemma", len(dossier.stemma.lines)),
            (f"{at}/articles", "Articles", len(dossier.studies)),
            (f"{at}/compare", "Compare", None),
            (f"{at}/timeline", "Timeline", None),
            (f"{at}/map", "Map", None),
            (f"{at}/drift", "Drift", book.drift_count),
            (f"{at}/quotations", "Quotations", len(dossier.quotations)),
        ),
        read_by=dossier.read_by,
        then=when(book.moment) if book.moment else None,
        withdrawn=withdrawn_links(book.texts),
        now_href=f"/story/{slug(dossier.story.id)}",
    )


def story_view(book: Book, history: Sequence[Told]) -> StoryView:
    """What is known of a story, grouped by finding, and what changed last."""
    return StoryView(
        because=book.texts.named(book.dossier.story.because),
        remarks=remark_views(book.dossier, book.texts),
        newest=newest_view(book.dossier, book.texts, book.points),
        changes=lately(history, book.texts),
        elsewhere=of_story(book.dossier, book.texts),
        tallies=tallies(book.points),
        groups=tuple(group for finding in WEIGHTY if (group := _group(book, finding)).count),
    )


def _group(book: Book, finding: Finding) -> Group:
    points = [point for point in book.points if point.finding is finding]
    views = point_views(book.dossier, book.texts, book.sigils, points[:SHOWN], book.numbers)
    return Group(
        finding=finding_badge(finding),
        count=len(points),
        points=tuple((view, book.at.point(point.id)) for view, point in zip(views, points, strict=False)),
        href=f"{book.at.story}/claims?finding={finding.value}",
    )


@dataclass(frozen=True, slots=True)
class InputRow:
    """How an input ended."""

    place: str
    ended: str
    because: str | None
    href: str | None


def input_rows(outcomes: Sequence[Outcome]) -> tuple[InputRow, ...]:
    """The inputs, those that gave no article first."""
    rows = sorted(outcomes, key=lambda outcome: (outcome.article is not None, outcome.place))
    return tuple(
        InputRow(one.place, one.ending.value, one.because, f"/article/{slug(one.article)}" if one.article else None)
        for one in rows
    )
