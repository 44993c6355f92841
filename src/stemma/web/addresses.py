"""Where each part of a dossier is to be found: all in one page, or each on a page of the desk."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from stemma.model import Span

SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
DIGEST = 12  # hex digits; enough to tell the ids of one story apart


def slug(id: str) -> str:
    """An id that may stand in an HTML attribute and in an address; a strange one becomes its digest.

    >>> slug("3fa94c21d077"), slug('"><script>') == slug('"><script>'), slug("a b")[:1]
    ('3fa94c21d077', True, 'x')
    """
    if SAFE_ID.fullmatch(id):
        return id
    return "x" + hashlib.sha256(id.encode("utf-8", "backslashreplace")).hexdigest()[:DIGEST]


def mark_id(span: Span) -> str:
    """The id of the marked words in the text of their article."""
    return f"cite-{slug(span.article)}-{span.start}-{span.end}"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of one story's parts. `story` is the path of its pages on a desk, empty within one page.

    >>> Addresses().words(Span("a1", 0, 4)), Addresses("/story/fire").words(Span("a1", 0, 4))
    ('#cite-a1-0-4', '/story/fire/article/a1#cite-a1-0-4')
    """

    story: str = ""

    def article(self, id: str) -> str:
        """Where the article is read."""
        return f"{self.story}/article/{slug(id)}" if self.story else f"#article-{slug(id)}"

    def any_article(self, id: str) -> str | None:
        """Where an article of any story of the desk is read; one page holds no other story's."""
        return f"/article/{slug(id)}" if self.story else None

    def words(self, span: Span) -> str:
        """Where the cited words stand in their article."""
        page = self.article(span.article) if self.story else ""
        return f"{page}#{mark_id(span)}"

    def line(self, id: str) -> str:
        """Where the line is described."""
        return self._on("/stemma", f"line-{slug(id)}")

    def point(self, id: str) -> str:
        """Where the point is shown whole."""
        return f"{self.story}/point/{slug(id)}" if self.story else f"#point-{slug(id)}"

    def edge(self, copy: str, exemplar: str) -> str:
        """Where it is told how a copy was made from an exemplar."""
        if self.story:
            return f"{self.story}/stemma?copy={slug(copy)}&exemplar={slug(exemplar)}#edge"
        return f"#descent-{slug(copy)}-{slug(exemplar)}"

    def compare(self, one: str, other: str) -> str | None:
        """Where two articles stand side by side; one page has no such place."""
        return f"{self.story}/compare?one={slug(one)}&other={slug(other)}" if self.story else None

    def drift(self, id: str) -> str:
        """Where a change made in copying is shown."""
        return self._on(f"/drift?to={id}", id)

    def quotation(self, id: str) -> str:
        """Where a quotation is shown."""
        return self._on(f"/quotations?to={id}", id)

    def _on(self, page: str, id: str) -> str:
        return f"{self.story}{page if self.story else ''}#{id}"


ONE_PAGE = Addresses()
