"""The whole page, put together from its parts."""

from __future__ import annotations

from collections.abc import Mapping

from stemma.model import Dossier, Line
from stemma.web.addresses import ONE_PAGE, Addresses, slug
from stemma.web.articles import article_views
from stemma.web.cites import Texts, texts_of
from stemma.web.points import cited_points, drift_views, point_views, quotation_views, tallies
from stemma.web.standing import newest_view, remark_views
from stemma.web.tree import shortened, tree_view
from stemma.web.views import LineView, Link, PageView, Sigil
from stemma.web.wording import count, letter

TITLE_WIDTH = 160  # columns; a longer title is folded away under its start


def page_view(dossier: Dossier) -> PageView:
    """Everything the dossier page shows."""
    texts = texts_of(dossier)
    sigils = line_sigils(dossier)
    title = shortened(dossier.story.title, TITLE_WIDTH)
    return PageView(
        title=title,
        full_title=None if title == " ".join(dossier.story.title.split()) else dossier.story.title,
        counts=counts(dossier),
        because=texts.named(dossier.story.because),
        tallies=tallies(cited_points(dossier, texts)),
        points=point_views(dossier, texts, sigils),
        lines=line_views(dossier, texts, sigils),
        tree=tree_view(dossier, texts, sigils),
        drifts=drift_views(dossier, texts),
        quotations=quotation_views(dossier, texts),
        articles=article_views(dossier, texts, sigils),
        read_by=dossier.read_by,
        remarks=remark_views(dossier, texts),
        newest=newest_view(dossier, texts, cited_points(dossier, texts)),
        withdrawn=withdrawn_links(texts),
    )


def line_views(dossier: Dossier, texts: Texts, sigils: Mapping[str, Sigil]) -> tuple[LineView, ...]:
    """The independent voices with their articles, the one that most articles carry first."""
    return tuple(
        LineView(
            id=f"line-{slug(line.id)}",
            letter=sigils[line.id].letter,
            name=line.name,
            articles=tuple(texts.named_link(id) for id in texts.articles if id in line.articles),
            because=texts.named(line.because),
        )
        for line in _biggest_first(dossier)
    )


def withdrawn_links(texts: Texts) -> tuple[Link, ...]:
    """The articles that were withdrawn, oldest first."""
    return tuple(texts.named_link(id) for id in texts.articles if id in texts.withdrawn)


def counts(dossier: Dossier) -> str:
    """The dossier in one line of figures."""
    aside = sum(len(study.article.set_aside) for study in dossier.studies)
    return ", ".join(
        (
            count(len(dossier.studies), "article"),
            count(len(dossier.stemma.lines), "independent line"),
            f"{count(aside, 'passage')} set aside",
        )
    )


def line_sigils(dossier: Dossier, at: Addresses = ONE_PAGE) -> dict[str, Sigil]:
    """A letter for each line, A for the one that most articles carry."""
    return {
        line.id: Sigil(letter(number), line.name, at.line(line.id))
        for number, line in enumerate(_biggest_first(dossier))
    }


def _biggest_first(dossier: Dossier) -> list[Line]:
    return sorted(dossier.stemma.lines, key=lambda line: (-len(line.articles), line.id))
