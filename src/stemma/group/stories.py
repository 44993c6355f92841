"""All stories of a heap of articles, the same for any order of arrival."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from stemma.group.grouper import Gathering, Grouper, day_of
from stemma.group.slug import slug, unique
from stemma.group.terms import Terms, terms
from stemma.lang.language import Language
from stemma.model.article import Article
from stemma.model.story import Story

SHARED = 0.5  # of a story's articles that have a word, before it may name the story
HEADED = 1.5  # a word that stands in a headline names the story better than one that does not
NAMED = 4  # names given as the reason


def stories(articles: Sequence[Article], language: Language) -> tuple[Story, ...]:
    """The articles in stories, the earliest story first; the order in which articles are given decides nothing."""
    ordered = sorted(articles, key=lambda article: (article.published or "~", article.id))
    found = {article.id: terms(article, language) for article in ordered}
    grouper = Grouper(language)
    for article in ordered:
        grouper.place(article, found[article.id])
    known = {article.id: article for article in ordered}
    grouper.settle(known, found)
    first = {article.id: at for at, article in reversed(tuple(enumerate(ordered)))}
    taken: set[str] = set()
    result = []
    for gathering in sorted(grouper.gatherings, key=lambda one: min(first[id] for id in one.articles)):
        members = sorted(gathering.articles)
        common = _common(gathering, found)
        name = unique(slug(common, _forms(members, found)), "\n".join(members), taken)
        taken.add(name)
        title = _title([known[id] for id in members], found, gathering) or name
        result.append(Story(name, title, tuple(members), _because([known[id] for id in members], common, found)))
    return tuple(result)


def _common(gathering: Gathering, found: Mapping[str, Terms]) -> dict[str, float]:
    """The terms that enough of the articles have, by their weight in the story."""
    held = Counter(term for id in gathering.articles for term in found[id].weights)
    headed = {term for id in gathering.articles for term in found[id].headed}
    size = len(gathering.articles)
    return {
        term: weight * held[term] / size * (HEADED if term in headed else 1.0)
        for term, weight in gathering.centroid.items()
        if held[term] >= SHARED * size
    }


def _forms(members: Sequence[str], found: Mapping[str, Terms]) -> dict[str, str]:
    return {term: form for id in reversed(members) for term, form in found[id].forms.items()}


def _title(articles: Sequence[Article], found: Mapping[str, Terms], gathering: Gathering) -> str | None:
    """The headline whose article stands nearest to the middle of the story."""
    headed = [article for article in articles if article.headline and not article.headline_doubt]

    def middle(article: Article) -> tuple[float, str]:
        weights = found[article.id].weights
        return -sum(weight * gathering.centroid.get(term, 0.0) for term, weight in weights.items()), article.id

    return min(headed, key=middle).headline if headed else None


def _because(articles: Sequence[Article], common: Mapping[str, float], found: Mapping[str, Terms]) -> tuple[str, ...]:
    """What holds the story together: shared names and the days of publication."""
    if len(articles) == 1:
        return ("no other article is near",)
    forms = _forms([article.id for article in articles], found)
    names = {term for article in articles for term in found[article.id].names}
    shared = [term for term in sorted(common, key=lambda term: (-common[term], term)) if term in names][:NAMED]
    words = shared or sorted(common, key=lambda term: (-common[term], term))[:NAMED]
    reasons = [f"most name {', '.join(forms[term] for term in words)}"] if words else []
    days = sorted(day for article in articles if (day := day_of(article)))
    if days:
        reasons.append(f"published {days[0]}" if days[0] == days[-1] else f"published {days[0]} to {days[-1]}")
    return tuple(reasons)
