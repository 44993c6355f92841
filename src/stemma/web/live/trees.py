"""The page of the stemma on a desk: the drawing, and the edge that somebody chose."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.web.addresses import slug
from stemma.web.descents import descent_views
from stemma.web.live.shelf import Book
from stemma.web.page import line_views
from stemma.web.tree import sound_edges, tree_view
from stemma.web.views import DescentView, LineView, TreeView


@dataclass(frozen=True, slots=True)
class TreePage:
    """The drawing, the lines, and the chosen edge, None where none was chosen.

    `whole_href` leads to the drawing with all copies unfolded, or back; None where there is nothing to fold.
    """

    path: str
    tree: TreeView
    lines: tuple[LineView, ...]
    chosen: DescentView | None
    whole_href: str | None


def tree_page(book: Book, copy: str, exemplar: str, whole: bool) -> TreePage:
    """The stemma with the edge between these two, if there is one."""
    path = f"{book.at.story}/stemma"
    tree = tree_view(book.dossier, book.texts, book.sigils, fold=not whole, whole=False)
    return TreePage(
        path=f"{path}?whole=1" if whole else path,
        tree=tree,
        lines=line_views(book.dossier, book.texts, book.sigils),
        chosen=chosen(book, copy, exemplar),
        whole_href=path if whole else f"{path}?whole=1" if tree.folds else None,
    )


def chosen(book: Book, copy: str, exemplar: str) -> DescentView | None:
    """The edge between two witnesses, named as in an address; None where the stemma has no such edge."""
    edges = sound_edges(book.dossier.stemma, book.texts)
    found = [edge for edge in edges if (slug(edge.copy), slug(edge.exemplar)) == (copy, exemplar)]
    return next(iter(descent_views(book.dossier, book.texts, found[:1])), None)
