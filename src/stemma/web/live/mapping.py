"""The map: where events happened as exactly as the texts tell, and who is said to hold which place at a day.

A spot is drawn for a town, a dashed ring for "near", a hatched area for a province or a country: never a dot for a
region. What is wider than a country is named beside the map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stemma.model import Place, Precision
from stemma.web.live.claims import day
from stemma.web.live.deeds import Deed, deeds, place_name, published_on, unjoined
from stemma.web.live.framing import framed
from stemma.web.live.holding import Held, control_scale, holdings
from stemma.web.live.outlines import Outline, around, countries, provinces
from stemma.web.live.projection import WIDTH, Projection, Spot, fitted
from stemma.web.live.shelf import Book
from stemma.web.live.timeline import spell_days
from stemma.web.views import Link

NAMED = 14  # places whose names are written on the map: those with most events; the table has all


@dataclass(frozen=True, slots=True)
class Spotted:
    """A place with its events. `sort` is `town`, `near` or `area`; `path` outlines an area, a country's if `wide`."""

    name: str
    sort: str
    x: float
    y: float
    path: str
    count: int
    radius: float
    label: str
    told: str
    cites: tuple[Link, ...]
    holding: str
    """`assessed`, `claimed`, `contested` or nothing, by the latest that is said of who holds it."""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class MapView:
    """The map as it was known at a day. `days` are the first and the last that can be chosen, `at` the chosen one."""

    width: int
    height: int
    land: tuple[str, ...]
    spots: tuple[Spotted, ...]
    wider: tuple[Spotted, ...]
    held: tuple[Held, ...]
    first: date | None
    at: date | None
    number: int
    most: int
    unplaced: int
    unjoined: bool
    undated: int
    marks: tuple[tuple[float, str], ...]
    then: str | None
    """Where the whole story is shown as it was known at that day; None where that is as it is known now."""
    before: str | None
    after: str | None
    whole: bool
    other_frame: str | None
    """The map with the far places too, or without them; None where none is far."""


def map_view(book: Book, asked: str, number: int | None, whole: bool = False) -> MapView:
    """The map at a day: the one asked for, the day with that number since the first, or the last.

    The `whole` one is as wide as it takes to have the farthest town.
    """
    days = sorted(on for id in book.texts.articles if (on := published_on(book, id)))
    at = _chosen(days, asked, number)
    known = deeds(book, at)
    placed = [deed for deed in known if deed.place is not None and not _later(deed, at)]
    every = _towns(deeds(book, days[-1] if days else None))  # the same at any day, so that the map stays in its place
    core = framed(every)
    projection = fitted(every if whole else core)
    held = holdings(book, at)
    scale = control_scale(book.dossier.control, days[-1] if days else None)
    spots = _spots(book, placed, projection, held)
    path = f"{book.at.story}/map?{'whole=1&' if whole else ''}at="
    narrow = f"{book.at.story}/map?at={at or ''}"
    return MapView(
        width=WIDTH,
        height=projection.height,
        land=tuple(drawn for country in countries() if (drawn := projection.path(country))),
        spots=tuple(spot for spot in spots if _drawn(spot, projection)),
        wider=tuple(spot for spot in spots if not _drawn(spot, projection)),
        held=held,
        first=days[0] if days else None,
        at=at,
        number=(at - days[0]).days if at else 0,
        most=(days[-1] - days[0]).days if days else 0,
        unjoined=unjoined(book),
        unplaced=sum(deed.place is None for deed in known),
        undated=len(book.texts.articles) - len(days),
        marks=scale.marks() if scale else (),
        then=f"{book.at.story}@{at}" if at and days and at < days[-1] and not book.moment else None,
        before=f"{path}{at - timedelta(days=1)}" if at and at > days[0] else None,
        after=f"{path}{at + timedelta(days=1)}" if at and at < days[-1] else None,
        whole=whole,
        other_frame=None if len(core) == len(set(every)) else narrow if whole else f"{narrow}&whole=1",
    )


def _chosen(days: Sequence[date], asked: str, number: int | None) -> date | None:
    """The day to show, within those of the reports; None where no report has a date."""
    if not days:
        return None
    wanted = day(asked) or (days[0] + timedelta(days=min(max(number, 0), 36_500)) if number is not None else days[-1])
    return min(max(wanted, days[0]), days[-1])


def _later(deed: Deed, at: date | None) -> bool:
    return at is not None and deed.first is not None and deed.first > at


def _drawn(spot: Spotted, projection: Projection) -> bool:
    return bool(spot.path) if spot.sort == "area" else projection.shows(spot.x, spot.y)


def _towns(every: Sequence[Deed]) -> list[Spot]:
    """The towns of the events; where there is none, the middle of the regions."""
    places = [deed.place for deed in every if deed.place]
    exact = [place for place in places if place.precision is not Precision.REGION]
    return [(place.lon, place.lat) for place in exact or places]


def _spots(book: Book, placed: Sequence[Deed], projection: Projection, held: Sequence[Held]) -> tuple[Spotted, ...]:
    found: dict[str, list[Deed]] = {}
    for deed in placed:
        if deed.place:
            found.setdefault(deed.place.name, []).append(deed)
    order = sorted(found, key=lambda name: (-len(found[name]), name))
    spots = [_spot(book, name, found[name], projection, held, name in order[:NAMED]) for name in order]
    return tuple(sorted(spots, key=lambda spot: (spot.sort != "area", -spot.count, spot.name)))


def _spot(
    book: Book, name: str, here: Sequence[Deed], projection: Projection, held: Sequence[Held], named: bool
) -> Spotted:
    place = next(deed.place for deed in here if deed.place)
    x, y = projection.spot(place.lon, place.lat)
    sort = {Precision.TOWN: "town", Precision.NEAR: "near", Precision.REGION: "area"}[place.precision]
    outline = _area(place) if sort == "area" else None
    cites = dict.fromkeys(book.texts.link(span) for deed in here for span in deed.spans)
    return Spotted(
        name=place_name(book, place),
        sort=sort,
        x=x,
        y=y,
        path=projection.path(outline) if outline else "",
        count=len(here),
        radius=round(5 + min(len(here), 16) ** 0.5 * 2, 1),
        label=place_name(book, place) if named else "",
        told="; ".join(dict.fromkeys(f"{deed.what}, {spell_days(deed.first, deed.last)}" for deed in here)),
        cites=tuple(cites)[:6],
        holding=_holding(name, held),
        wide=place.kind == "country",
    )


def _area(place: Place) -> Outline | None:
    """The province or the country that a region is; None for what is wider."""
    if place.kind == "country":
        return around(place.lon, place.lat, countries())
    return around(place.lon, place.lat, provinces()) if place.kind == "admin1" else None


def _holding(name: str, held: Sequence[Held]) -> str:
    latest = [one for one in held if one.spot == name][-1:]
    return latest[0].sort if latest else ""
