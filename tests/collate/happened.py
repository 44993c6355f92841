"""Stories for these tests, read by rules alone: a few sentences an article, with the lines that their copying makes."""

from stemma.collate.ground import Ground, ground
from stemma.lang import ENGLISH
from stemma.model import Article, Line, Manner, Reuse, Stemma, Study
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone

DAY = "2018-05-10"  # a Thursday


def study(id: str, text: str, published: str | None = DAY) -> Study:
    """What rules find in an article."""
    article = Article(id=id, text=text, place=f"{id}.html", outlet=id.title(), published=published)
    return next(studied(next(noted(article, rules_alone)), rules_alone))


def laid(*studies: Study, copies: tuple[tuple[str, str, Manner], ...] = ()) -> Ground:
    """The ground of a story; each copy stands in the line of its exemplar."""
    ids = tuple(sorted(one.article.id for one in studies))
    above = {copy: exemplar for copy, exemplar, _ in copies}
    lines = tuple(
        Line(root, root, (root, *sorted(copy for copy, exemplar in above.items() if exemplar == root)), ("told so",))
        for root in ids
        if root not in above
    )
    reuse = tuple(Reuse(copy, exemplar, manner, ("told so",)) for copy, exemplar, manner in copies)
    return ground(studies, Stemma(ids, (), reuse, lines), ENGLISH)
