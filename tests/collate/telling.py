"""Stories for these tests: articles told in a few sentences, with the lines that their copying makes."""

from stemma.collate import collate
from stemma.lang import ENGLISH
from stemma.model import Article, Dossier, Line, Lost, Manner, Point, Reuse, Stemma, Story
from stemma.model.bearing import Comparer
from stemma.model.reuse import Close
from stemma.pipeline import noted, studied

DAY = "2019-03-17"


def article(id: str, text: str, published: str = DAY) -> Article:
    return Article(id=id, text=text, place=f"{id}.html", outlet=id.title(), published=published)


def dossier(
    articles: list[Article],
    lines: list[tuple[str, ...]],
    *copies: tuple[str, str, Manner],
    close: tuple[Close, ...] = (),
    comparer: Comparer | None = None,
) -> Dossier:
    """The dossier of articles whose lines and edges (copy, exemplar, manner) are known."""
    inside = {one.id for one in articles}
    stemma = Stemma(
        tuple(sorted(inside)),
        tuple(Lost(exemplar, None, ("told so",)) for exemplar in sorted({e for _, e, _ in copies} - inside)),
        tuple(Reuse(copy, exemplar, manner, ("told so",)) for copy, exemplar, manner in copies),
        tuple(Line(_root(line, copies), line[0], line, ("told so",)) for line in lines),
        close=close,
    )
    studies = tuple(next(studied(next(noted(one)))) for one in articles)
    return collate(Story("s", "A story", tuple(sorted(inside)), ()), studies, stemma, ENGLISH, comparer=comparer)


def _root(line: tuple[str, ...], copies: tuple[tuple[str, str, Manner], ...]) -> str:
    above = {copy: exemplar for copy, exemplar, _ in copies}
    root = line[0]
    while root in above:
        root = above[root]
    return root


def point_about(dossier: Dossier, words: str) -> Point:
    """The first point that some witness makes with these words."""
    for point in dossier.points:
        for reading in point.readings:
            if any(words in span.of(dossier.article(span.article).text) for span in reading.witnesses):
                return point
    raise AssertionError(f"no point cites {words!r}; there are {[point.question for point in dossier.points]}")


def changes(dossier: Dossier) -> list[tuple[str, str, str]]:
    """Every drift as (copy, kind, the words in the copy)."""
    return [(d.copy, d.kind.value, d.after.of(dossier.article(d.copy).text)) for d in dossier.drifts]
