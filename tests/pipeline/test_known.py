"""What was known at a past moment."""

from dataclasses import replace

from stemma.model import Article, Finding, Story
from stemma.pipeline import Chapter, noted, studied, told
from stemma.pipeline.known import known_at

SUNDAY = "The fire at the sugar mill killed nine people, the fire service said on Sunday. The mill burned all night."
MONDAY = (
    "Two more bodies lay under the boiler. That makes 11 people killed by the fire at the sugar mill, the fire service "
    "told this paper on Monday, while women with photographs waited along the canal."
)


def chapter(*articles: Article) -> Chapter:
    studies = tuple(next(studied(next(noted(article)))) for article in articles)
    return Chapter(Story("mill", "Fire at the mill", tuple(article.id for article in articles), ()), studies)


def article(id: str, text: str, published: str | None) -> Article:
    return Article(id=id, text=text, place=f"{id}.html", outlet=id.title(), published=published)


MILL = chapter(article("sunday", SUNDAY, "2019-03-17T22:10"), article("monday", MONDAY, "2019-03-18"))


def test_a_toll_that_is_updated_today_was_alone_yesterday() -> None:
    (now,) = told(MILL)
    (then,) = told(known_at(MILL, "2019-03-17"))
    tolls = [next(p for p in d.points if any(r.value == "nine" for r in p.readings)) for d in (then, now)]
    assert [point.finding for point in tolls] == [Finding.ALONE, Finding.UPDATED]
    assert then.story.articles == ("sunday",)


def test_a_day_counts_to_its_end_and_an_hour_does_not() -> None:
    assert known_at(MILL, "2019-03-17T12:00").studies == ()
    assert len(known_at(MILL, "2019-03-17T23:00").studies) == 1
    assert len(known_at(MILL, "2019-03-18").studies) == 2


def test_an_article_without_a_date_is_left_out() -> None:
    undated = chapter(replace(article("late", MONDAY, None)), article("sunday", SUNDAY, "2019-03-17"))
    assert known_at(undated, "2030-01-01").story.articles == ("sunday",)
