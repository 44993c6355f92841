"""What the time of reading says of a page's date: nothing is published after it was got.

A page is read often, and each reading may come to the desk at any time. So `clean` dates a page by what it shows,
and this bound is set where all its readings are known, by the earliest of them: the order of arrival decides nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from stemma.clean.published import published
from stemma.clean.window import published_within
from stemma.lang import ENGLISH, LANGUAGES
from stemma.model import Article


def bounded(article: Article, got: str | None) -> Article:
    """The article as one dates it who knows that its text was there to be got at that time (ISO 8601, UTC).

    A day after it was never the day of publication: the next best of the page's dates stands in its place, or the
    days between which it must lie.
    """
    last = _following(got) if got else None
    if got is None or last is None or (article.published and article.published[:10] <= last):
        return article
    day, because = published(one for one in article.dates if one.value[:10] <= last)
    if day:
        against = f"; not {article.published[:10]}: the page was there on {got[:10]}" if article.published else ""
        return replace(article, published=day, published_because=f"{because}{against}")
    undated = replace(article, published=None, published_because=None)
    first, until = published_within(undated, LANGUAGES.get(article.language or "", ENGLISH), got)
    return replace(undated, not_before=first, not_after=until)


def _following(got: str) -> str | None:
    """The day after: where the page was got it may be tomorrow already. None for a time that is none."""
    try:
        return (date.fromisoformat(got[:10]) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return None
