"""The pages of a desk beside each other: under their outlets, put right by their sisters, told apart as articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from stemma.clean import clean_together
from stemma.clean.editions import editions
from stemma.clean.got import bounded
from stemma.clean.registered import registered
from stemma.model import Article, Edition, Editions, Registry, Sighting


@dataclass(frozen=True, slots=True)
class Beside:
    """Every page as it stands, by id, and which of them are one article."""

    pages: tuple[Article, ...]
    editions: tuple[Editions, ...]

    @property
    def current(self) -> tuple[Article, ...]:
        """What enters stories: of each article the edition that was read last."""
        heads = {one.current for one in self.editions}
        return tuple(page for page in self.pages if page.id in heads)


def beside(readings: Iterable[Article], sightings: Iterable[Sighting], known: Registry) -> Beside:
    """What pages are beside each other, whatever their order of arrival. Each has an id of its own."""
    sightings = tuple(sightings)
    named = sorted((registered(page, known) for page in readings), key=lambda page: page.id)
    mended = clean_together(named)
    found = editions(mended, sightings)
    of = {page: (one, edition) for one in found for edition in one.editions for page in edition.pages}
    places, got = _places(sightings), _first_got(found)
    return Beside(
        tuple(_placed(bounded(page, got.get(page.id)), places, *of[page.id]) for page in mended),
        found,
    )


def _places(sightings: Iterable[Sighting]) -> Mapping[str, str]:
    """For each page the first of its places in alphabetical order: which came first is chance."""
    found: dict[str, str] = {}
    for one in sightings:
        found[one.article] = min(one.place, found.get(one.article, one.place))
    return found


def _first_got(found: Iterable[Editions]) -> Mapping[str, str]:
    """For each page the first time at which its text was there to be got: a text that came back was there before."""
    first: dict[str, str] = {}
    for edition in (edition for one in found for edition in one.editions if edition.seen):
        for page in edition.pages:
            first[page] = min(edition.seen[0], first.get(page, edition.seen[0]))
    return first


def _placed(page: Article, places: Mapping[str, str], one: Editions, edition: Edition) -> Article:
    """The page with what its editions tell of it."""
    earlier = [older.article for older in one.editions[: one.editions.index(edition)] if older.article != page.id]
    addresses = one.addresses if one.addresses != (page.url,) else ()
    return replace(
        page,
        place=places.get(page.id, page.place),
        retrieved=edition.seen[0] if edition.seen else page.retrieved,
        addresses=addresses,
        earlier=tuple(dict.fromkeys(earlier)),
    )


def standing(pages: tuple[Article, ...], known: Registry) -> Iterator[Article]:
    """The articles that pages show, each page told where and when it was found by what it says itself."""
    sightings = (Sighting(page.id, page.place, page.url, page.retrieved) for page in pages)
    first = {page.id: page for page in reversed(pages)}
    yield from beside(first.values(), sightings, known).current
