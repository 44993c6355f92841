"""How firmly a story stands: its summary with citations, what each finding rests on, what came last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stemma.model import Dossier, Point, Prop, Reading, Span, Support
from stemma.web.cites import Texts
from stemma.web.views import Badge, Link, NewestView, PropView, RemarkView, Sigil
from stemma.web.wording import finding_badge, when

NEW_POINTS = 8  # points of the last day that are named; the rest are counted

Sigils = Mapping[str, Sigil]


def remark_views(dossier: Dossier, texts: Texts) -> tuple[RemarkView, ...]:
    """The summary, each sentence with its finding and the words it is cited from; what cites nothing is not told."""
    return tuple(
        RemarkView(
            id=f"remark-{number}",
            finding=finding_badge(remark.finding),
            text=remark.text,
            href=texts.at.point(remark.point),
            cites=_once_each(texts, cited),
        )
        for number, remark in enumerate(dossier.summary, 1)
        if (cited := texts.cited(remark.witnesses))
    )


def _once_each(texts: Texts, cited: Sequence[Span]) -> tuple[Link, ...]:
    """A link for each article: to the first of its cited words."""
    first: dict[str, Span] = {}
    for span in cited:
        first.setdefault(span.article, span)
    return tuple(map(texts.link, first.values()))


def grade_badge(point: Point) -> Badge | None:
    """How far the point may be relied on, with the rule that says so."""
    return Badge(point.grade.name, point.grade.name, point.grade.because) if point.grade else None


def prop_views(point: Point, sigils: Sigils) -> tuple[PropView, ...]:
    """The lines and speakers without which the finding would be another."""
    return tuple(_prop(prop, sigils) for prop in point.props if prop.support is not Support.ARTICLE)


def _prop(prop: Prop, sigils: Sigils) -> PropView:
    line = sigils.get(prop.name) if prop.support is Support.LINE else None
    return PropView(line, None if line else prop.name, finding_badge(prop.then) if prop.then else None)


def newest_view(dossier: Dossier, texts: Texts, points: Sequence[Point]) -> NewestView | None:
    """What the last day of reporting brought; None where all reports are of one day, or of none."""
    days = {id: day for id, article in texts.articles.items() if (day := article.day)}
    last = max(days.values(), default="")
    if len(set(days.values())) < 2:
        return None
    late = {id for id, day in days.items() if day == last}
    new = [point for point in points if any(_first_told(reading, late, texts) for reading in point.readings)]
    return NewestView(
        day=when(last),
        articles=tuple(texts.named_link(id) for id in days if id in late),
        points=tuple(
            (finding_badge(point.finding), Link(texts.at.point(point.id), point.question))
            for point in new[:NEW_POINTS]
        ),
        more=max(0, len(new) - NEW_POINTS),
    )


def _first_told(reading: Reading, late: set[str], texts: Texts) -> bool:
    """Whether only the last day's articles give this answer, and not by a slip in copying."""
    cited = texts.cited(reading.witnesses)
    return reading.drift_of is None and bool(cited) and all(span.article in late for span in cited)
