"""Articles of one's own, coded as the journey codes them, by rules alone."""

from stemma.model import Article, Event
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone


def coded(text: str, *, published: str | None = "2016-12-12") -> tuple[Event, ...]:
    """The events of a text, paragraph by paragraph."""
    article = Article(id="a", text=text, place="-", published=published)
    return next(studied(next(noted(article, rules_alone)), rules_alone)).events
