"""What was known at a past moment: a story as it stood by what had been published until then."""

from __future__ import annotations

from dataclasses import replace

from stemma.model import Article
from stemma.pipeline import Chapter


def known_at(chapter: Chapter, moment: str) -> Chapter:
    """The story with the articles published by then; a day ("2016-12-11") counts to its end.

    An article without a date is left out, unless its page shows that it cannot be later. What is only told of an
    earlier day, in an article that came later, was not known then.
    """
    studies = tuple(study for study in chapter.studies if _out_by(study.article, moment))
    story = replace(chapter.story, articles=tuple(study.article.id for study in studies))
    return replace(chapter, story=story, studies=studies)


def _out_by(article: Article, moment: str) -> bool:
    latest = article.published or (article.not_after.day if article.not_after else None)
    return latest is not None and latest[: len(moment)] <= moment
