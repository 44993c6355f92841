"""Words that an article of another story has too: an old text told again is no news, whoever prints it."""

from __future__ import annotations

from collections.abc import Iterable

from stemma.model import Dossier, Elsewhere, Span
from stemma.web.cites import Texts
from stemma.web.views import PrintedView

NAMED = 5  # articles of other stories that are named, those with most words in common first


def of_story(dossier: Dossier, texts: Texts) -> tuple[PrintedView, ...]:
    """The articles of other stories that have words of any of this one's."""
    return _views(dossier.elsewhere, texts)


def of_article(dossier: Dossier, texts: Texts, article: str) -> tuple[PrintedView, ...]:
    """The articles of other stories that have words of this one."""
    return _views((each for each in dossier.elsewhere if each.article == article), texts)


def of_spans(dossier: Dossier, texts: Texts, spans: Iterable[Span]) -> tuple[PrintedView, ...]:
    """The articles of other stories that have at least half of one of these stretches."""
    cited = tuple(spans)
    return _views((each for each in dossier.elsewhere if any(_has(each, span) for span in cited)), texts)


def _has(each: Elsewhere, span: Span) -> bool:
    return any(2 * passage.one.shared(span) >= len(span) > 0 for passage in each.passages)


def _views(found: Iterable[Elsewhere], texts: Texts) -> tuple[PrintedView, ...]:
    most: dict[str, Elsewhere] = {}
    for each in sorted(found, key=lambda one: (-one.words, one)):
        most.setdefault(each.other, each)
    return tuple(
        PrintedView(each.name, texts.at.any_article(each.other), each.words) for each in list(most.values())[:NAMED]
    )
