"""Which pages are one article: the same address read again, its AMP, print and mobile forms, its canonical address.

How editions are told apart, and why a page is never thrown away, stands in `docs/decisions/0005-editions.md`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from stemma.clean.address import address_key, main_form
from stemma.clean.stems import content
from stemma.lang import ENGLISH, LANGUAGES
from stemma.model import Article, Edition, Editions, Sighting

SHINGLE = 8
"""Words. Shorter runs are idiom, and would tie two reports of one event."""
TWIN = 0.5
"""Share of the shorter text's shingles that a page must have of another to which its canonical address points. A
site that gives all its pages one canonical address by mistake makes no article of them."""
KEPT_ON = 0.2
"""Share of the shorter text's telling words in another text of the same address. Under it, and under another
headline, the address was given to another story: two stories of a site share less, two states of a report more."""
HEADLINE = 0.5
"""Share of a headline's telling words in another, from which they head one story."""
CLUSTERS = 8
"""Articles at one address that a page is held against: an address of more is that of a list, not of an article."""

Related = Callable[[Article, Article], bool]


@dataclass(frozen=True, slots=True)
class _Look:
    """One sighting with its article: `moment` orders it (a time, or the day the page shows, or nothing)."""

    sighting: Sighting
    article: Article
    moment: str

    @property
    def order(self) -> tuple[object, ...]:
        """Oldest first; at one moment the plain page, then the fuller text, stands last and counts."""
        plain = self.sighting.url is None or main_form(self.sighting.url)
        return (self.moment, plain, len(self.article.text), self.article.id, _plainly(self.sighting))


def editions(articles: Iterable[Article], sightings: Iterable[Sighting]) -> tuple[Editions, ...]:
    """Every article in all its editions, each page in exactly one; the same for any order of pages and sightings.

    An article without a sighting was seen where and when it says itself.
    """
    known = {article.id: article for article in articles}
    seen: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        seen[sighting.article].append(sighting)
    looks = {id: _looks(article, seen.get(id, [])) for id, article in sorted(known.items())}
    groups = _groups(looks)
    return tuple(_editions(group, looks) for group in sorted(groups))


def _looks(article: Article, seen: Sequence[Sighting]) -> tuple[_Look, ...]:
    told = _told(article)
    found = seen or [Sighting(article.id, article.place, article.url, article.retrieved)]
    return tuple(_Look(one, article, _utc(one.at) if one.at else told or "") for one in sorted(found, key=_plainly))


def _plainly(one: Sighting) -> tuple[str, str, str]:
    return (one.at or "", one.url or "", one.place)


def _told(article: Article) -> str | None:
    """The latest day that the page shows: it cannot have been read before."""
    days = [date.value[:10] for date in article.dates] + [article.day or ""]
    return max(days) or None


def _utc(at: str) -> str:
    """A time as all others are written, so that they can be put in order.

    >>> _utc("2031-03-02T10:00:00+01:00")
    '2031-03-02T09:00:00Z'
    """
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _groups(looks: Mapping[str, tuple[_Look, ...]]) -> list[tuple[str, ...]]:
    """The ids of the pages of each article."""
    own: dict[str, set[str]] = defaultdict(set)
    claimed: dict[str, set[str]] = defaultdict(set)
    for id, its in looks.items():
        for key in sorted(_own_keys(its)):
            own[key].add(id)
            claimed[key].add(id)
        if canonical := _canonical(its):
            claimed[canonical].add(id)
    leader = {id: id for id in looks}
    for keys, related in ((own, _goes_on), (claimed, _twins)):
        for key in sorted(keys):
            for one, other in _ties(keys[key], looks, related):
                _unite(leader, one, other)
    found: dict[str, list[str]] = defaultdict(list)
    for id in sorted(looks):
        found[_head(leader, id)].append(id)
    return [tuple(ids) for ids in found.values()]


def _own_keys(looks: Iterable[_Look]) -> set[str]:
    """The addresses at which the page was found; that which it gives itself, where nobody noted one."""
    looks = tuple(looks)
    urls: set[str | None] = {look.sighting.url for look in looks if look.sighting.url}
    urls = urls or {looks[0].article.url}
    return {key for url in urls if (key := address_key(url))}


def _canonical(looks: Sequence[_Look]) -> str | None:
    """The address that the page calls its own, where it is one of the same site: another site's is its exemplar's."""
    key = address_key(looks[0].article.canonical)
    sites = {own.partition("/")[0] for own in _own_keys(looks)}
    return key if key and key.partition("/")[0] in sites else None


def _ties(ids: Iterable[str], looks: Mapping[str, tuple[_Look, ...]], related: Related) -> Iterator[tuple[str, str]]:
    """Pairs of pages at one address that are one article, each page held against the one before it."""
    latest: list[Article] = []
    for article in (
        looks[id][0].article for id in sorted(ids, key=lambda id: max(one.order[:4] for one in looks[id]))
    ):
        for number, other in enumerate(latest):
            if related(article, other):
                yield other.id, article.id
                latest[number] = article
                break
        else:
            latest = [*latest, article][-CLUSTERS:]


def _goes_on(one: Article, other: Article) -> bool:
    """Whether two texts of one address are states of one report."""
    language = LANGUAGES.get(one.language or "", ENGLISH)
    heads = [content(article.headline or "", language) for article in (one, other)]
    texts = [content(article.text, language) for article in (one, other)]
    return _overlap(*heads) >= HEADLINE or _overlap(*texts) >= KEPT_ON


def _overlap(one: Iterable[str], other: Iterable[str]) -> float:
    """The share of the smaller set of words that the larger has."""
    shorter, longer = sorted((set(one), set(other)), key=len)
    return len(shorter & longer) / len(shorter) if shorter else 0.0


def _twins(one: Article, other: Article) -> bool:
    """Whether one page prints the text of the other."""
    return _overlap(_shingles(one), _shingles(other)) >= TWIN


def _shingles(article: Article) -> Iterator[str]:
    said = words(article.text)
    return (" ".join(said[at : at + SHINGLE]) for at in range(max(1, len(said) - SHINGLE + 1)))


def _head(leader: dict[str, str], id: str) -> str:
    while leader[id] != id:
        leader[id] = leader[leader[id]]
        id = leader[id]
    return id


def _unite(leader: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_head(leader, one), _head(leader, other)))
    leader[second] = first


def _editions(ids: Sequence[str], looks: Mapping[str, tuple[_Look, ...]]) -> Editions:
    timeline = sorted((look for id in ids for look in looks[id]), key=lambda look: look.order)
    runs: list[list[_Look]] = []
    for look in timeline:
        if runs and same_text(runs[-1][-1].article, look.article):
            runs[-1].append(look)
        else:
            runs.append([look])
    found = tuple(_edition(run, number == len(runs)) for number, run in enumerate(runs, 1))
    return Editions(found, _because(ids, looks))


def _because(ids: Sequence[str], looks: Mapping[str, tuple[_Look, ...]]) -> tuple[str, ...]:
    """Why these pages are one article."""
    if len(ids) == 1:
        return ("one page shows it",)
    keys = {id: _own_keys(looks[id]) for id in ids}
    shared = sorted(key for key in set().union(*keys.values()) if sum(key in its for its in keys.values()) > 1)
    named = sorted({key for id in ids if (key := _canonical(looks[id])) and key not in shared})
    reasons = [f"found at one address in all its forms: {key}" for key in shared]
    reasons += [f"the page names {key} as its address, and shows the same text" for key in named]
    return tuple(reasons)


def _edition(run: Sequence[_Look], last: bool) -> Edition:
    shown = max(run, key=lambda look: look.order[1:])
    seen = tuple(sorted({_utc(look.sighting.at) for look in run if look.sighting.at}))
    told = max((day for look in run if (day := _told(look.article))), default=None)
    addresses = {look.sighting.url or look.article.url for look in run}
    return Edition(
        shown.article.id,
        tuple(sorted({look.article.id for look in run})),
        tuple(sorted(address for address in addresses if address)),
        seen,
        told,
        (_dated(seen, told), *((_current(seen, told),) if last else ())),
    )


def _current(seen: Sequence[str], told: str | None) -> str:
    if seen:
        return "current: the latest that was read"
    return "current: it shows the latest day" if told else "current: the fullest of those without a day"


def _dated(seen: Sequence[str], told: str | None) -> str:
    if seen:
        return f"read on {seen[0]}" + (f" and until {seen[-1]}" if len(seen) > 1 else "")
    if told:
        return f"nobody noted when it was read; not before {told}, the latest day that it shows"
    return "nobody noted when it was read, and it shows no day: taken for the oldest"


def same_text(one: Article, other: Article) -> bool:
    """Whether two pages print one text: what one has in its story, the other shows too, if only as furniture.

    Case, quotation marks and spaces make no difference; a word or a figure does, and so does the headline.
    """
    if _differ(one.headline, other.headline):
        return False
    if words(one.text) == words(other.text):
        return True
    return _shown(one) <= _every(other) and _shown(other) <= _every(one)


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two headlines say different things; one with the paper's name or a kicker added says the same."""
    if not one or not other:
        return False
    mine, theirs = words(one), words(other)
    shorter, longer = sorted((mine, theirs), key=len)
    return shorter not in (longer[: len(shorter)], longer[len(longer) - len(shorter) :])


def _shown(article: Article) -> set[tuple[str, ...]]:
    return {tuple(words(paragraph)) for paragraph in article.text.split("\n\n")} - {()}


def _every(article: Article) -> set[tuple[str, ...]]:
    return _shown(article) | {tuple(words(block.text)) for block in article.blocks}


def words(text: str) -> list[str]:
    """The words of a text without case and punctuation; a decimal point stays within its figure.

    >>> words("“No more than 1,200,” he said.")
    ['no', 'more', 'than', '1,200', 'he', 'said']
    """
    return re.findall(r"[^\W_]+(?:[.,'’][^\W_]+)*", text.casefold().replace("’", "'"))
