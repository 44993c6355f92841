"""Articles of a stream, each put in its story when it arrives.

Single-pass clustering against centroids of TF-IDF vectors, as in topic detection and tracking (J. Allan et al.,
"On-line new event detection and tracking", 1998), with three additions: names and headlines weigh more, a story
that nothing was heard of for weeks takes in less, and common passages speak for a common story.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import log, sqrt
from statistics import fmean

from stemma.group.everyday import everyday
from stemma.group.slug import key_of
from stemma.group.terms import Terms, terms
from stemma.lang.language import Language
from stemma.model.article import Article

NEAR = 0.21  # cosine to the centroid from which an article belongs; .20 to .22 is level on ECB+ (train) and BASIL
SMALL = 2  # articles of a story that is looked at again when all have come
SETTLED = 0.18  # nearness from which it joins a larger one: galaxy .923 of B-cubed F1, at .2 .920, without .901
OWN_NAME = 0.015  # added for each name of the article that hardly any story but this one has
OWN_NAMES = 6  # names that are counted so
SCENE = 0.05
"""Added for each of these that most of the story's articles have, and the new one too: the village, the ship. Of the
stories that users get galaxy's come to .931 of B-cubed F1 instead of .923, at .02 to .918, at .06 with ECB+ below."""
SCENES = 3  # names that are counted so
MOST = 0.7  # of a story's articles
GROWN = 4  # articles from which most of them tell where it plays
PERSON_AND_FIGURE = 0.05  # added where a name in two words and an odd figure are both hardly any other story's
OWN = 0.8  # of the articles with the name stand in the story
PASSAGES = 0.3  # of the smaller number of passage marks that are common: so much is copying, whatever the words
DECAY = 0.03  # of the cosine, lost for each day between the article and the story's nearest
FADED = 0.3  # of the cosine that remains, however long ago
UNSEEN = 100  # articles taken as read before the first: a word is not common because two articles have it
PROBE = 40  # heaviest terms of an article by which stories are looked up


@dataclass
class Gathering:
    """A story as it grows: its key, its centroid (not yet scaled), its days, its passage marks.

    `holders` counts for each term the articles of the story that have it.
    """

    key: str
    centroid: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    days: set[date] = field(default_factory=set)
    marks: set[int] = field(default_factory=set)
    holders: Counter[str] = field(default_factory=Counter)
    articles: list[str] = field(default_factory=list)

    @property
    def length(self) -> float:
        """The centroid's."""
        return sqrt(sum(weight * weight for weight in self.centroid.values())) or 1.0


class Grouper:
    """The stories seen so far; each article's story is decided when it is added."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._everyday = everyday(language)
        self._seen = 0
        self._holders: Counter[str] = Counter()
        self._by_term: dict[str, set[str]] = defaultdict(set)
        self._by_mark: dict[int, set[str]] = defaultdict(set)
        self._stories: dict[str, Gathering] = {}
        self._lengths: dict[str, float] = {}

    def add(self, article: Article) -> str:
        """The key of the story that the article belongs to, a new one where it begins one."""
        return self.place(article, terms(article, self._language))

    def place(self, article: Article, found: Terms) -> str:
        """As `add`, for an article whose terms are known already."""
        self._seen += 1
        self._holders.update((*found.weights, *found.pairs))
        vector = self._vector(found)
        nearness = {key: self._nearness(key, article, vector, found) for key in sorted(self._probable(vector, found))}
        best = min(nearness, key=lambda key: (-nearness[key], key), default=None)
        if best is None or nearness[best] < NEAR:
            best = key_of(article, found, vector, self._stories.keys())
            self._stories[best] = Gathering(best)
        self._join(self._stories[best], article, vector, found)
        return best

    def settle(self, articles: Mapping[str, Article], found: Mapping[str, Terms]) -> None:
        """Look again at the smallest stories, now that it is known which names are which story's.

        One that by the mean of its articles stands near a larger story joins it. `articles` are all that were placed,
        `found` their terms, both by id.
        """
        smallest = [story for story in self._stories.values() if len(story.articles) <= SMALL]
        for story in sorted(smallest, key=lambda story: (len(story.articles), story.key)):
            members = [(articles[id], self._vector(found[id]), found[id]) for id in story.articles]
            larger = {
                key: fmean(self._nearness(key, *member) for member in members)
                for key in sorted({key for _, vector, held in members for key in self._probable(vector, held)})
                if len(self._stories[key].articles) > len(story.articles)
            }
            best = min(larger, key=lambda key: (-larger[key], key), default=None)
            if best is not None and larger[best] >= SETTLED:
                del self._stories[story.key]
                for member in members:
                    self._join(self._stories[best], *member)

    @property
    def gatherings(self) -> tuple[Gathering, ...]:
        """All stories, in the order in which they began."""
        return tuple(self._stories.values())

    def _vector(self, found: Terms) -> dict[str, float]:
        """The article's terms, rare ones heavy, scaled to length one."""
        weights = {term: weight * self._rarity(term) for term, weight in found.weights.items()}
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {term: weight / length for term, weight in weights.items()}

    def _rarity(self, term: str) -> float:
        return log((self._seen + UNSEEN) / (self._holders[term] + 0.5)) * self._everyday.get(term, 1.0)

    def _probable(self, vector: dict[str, float], found: Terms) -> set[str]:
        """Stories that share a heavy term or a passage with the article."""
        heaviest = sorted(vector, key=lambda term: (-vector[term], term))[:PROBE]
        keys = {key for term in heaviest for key in self._by_term.get(term, ())}
        keys |= {key for mark in found.marks for key in self._by_mark.get(mark, ())}
        return keys & self._stories.keys()

    def _nearness(self, key: str, article: Article, vector: dict[str, float], found: Terms) -> float:
        story = self._stories[key]
        centroid = story.centroid
        cosine = sum(weight * centroid.get(term, 0.0) for term, weight in vector.items()) / self._lengths[key]
        if _copied(found, story):
            return max(cosine, NEAR)
        own = OWN_NAME * min(self._own(found.names, story), OWN_NAMES)
        own += SCENE * min(self._scenes(found.names, story), SCENES)
        if self._own(found.pairs, story) and self._own(found.figures, story):
            own += PERSON_AND_FIGURE
        return cosine * _freshness(article, story.days) + own

    def _scenes(self, names: frozenset[str], story: Gathering) -> int:
        """How many of the names most of the story's articles have, and hardly any other story."""
        size = len(story.articles)
        return (
            self._own(frozenset(n for n in names if story.holders[n] >= MOST * size), story) if size >= GROWN else 0
        )

    def _own(self, names: frozenset[str], story: Gathering) -> int:
        """How many of the names hardly any story but this one has."""
        return sum(
            1 for name in names if story.holders[name] and story.holders[name] + 1 >= OWN * self._holders[name]
        )

    def _join(self, story: Gathering, article: Article, vector: dict[str, float], found: Terms) -> None:
        for term, weight in vector.items():
            story.centroid[term] += weight
        self._lengths[story.key] = story.length
        if day := day_of(article):
            story.days.add(day)
        story.articles.append(article.id)
        story.marks |= found.marks
        story.holders.update((*found.weights, *found.pairs))
        for term in sorted(vector, key=lambda term: (-vector[term], term))[:PROBE]:
            self._by_term[term].add(story.key)
        for mark in found.marks:
            self._by_mark[mark].add(story.key)


def day_of(article: Article) -> date | None:
    """The day of publication, None where it is not known or is no day."""
    try:
        return date.fromisoformat(article.day or "")
    except ValueError:
        return None


def _copied(found: Terms, story: Gathering) -> bool:
    """Whether so much of the article, or of the story, stands in the other that one must be copied."""
    common = len(found.marks & story.marks)
    return common > 1 and common >= PASSAGES * min(len(found.marks), len(story.marks))


def _freshness(article: Article, days: set[date]) -> float:
    """How much of a likeness counts, by the days between the article and the story."""
    day = day_of(article)
    if day is None or not days:
        return 1.0
    return max(FADED, 1 - DECAY * min(abs((day - other).days) for other in days))
