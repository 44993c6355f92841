"""From degrees to a drawing: a plain map with true shapes in its middle, cut at its frame."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import cos, radians

from stemma.web.live.outlines import Outline, Ring

WIDTH = 900  # SVG units
TALLEST, FLATTEST = 0.62, 0.5  # height to width; a taller map does not fit a laptop's window
MARGIN = 0.25  # of the stretch of the places, on each side
LEAST = 3.0  # degrees of longitude: a single town is shown with the land around it

Spot = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Projection:
    """An equirectangular map of a box (west, south, east, north), its width true in the middle latitude."""

    box: Box
    height: int

    def spot(self, lon: float, lat: float) -> Spot:
        """Where a place is drawn."""
        west, south, east, north = self.box
        return (
            round(WIDTH * (lon - west) / (east - west), 1),
            round(self.height * (north - lat) / (north - south), 1),
        )

    def shows(self, x: float, y: float) -> bool:
        """Whether a spot of the drawing lies within its frame."""
        return 0 <= x <= WIDTH and 0 <= y <= self.height

    def path(self, outline: Outline) -> str:
        """The outline as SVG path data, cut at the frame; empty where nothing of it is in the frame."""
        west, south, east, north = outline.box
        if east < self.box[0] or west > self.box[2] or north < self.box[1] or south > self.box[3]:
            return ""
        return "".join(self._ring(cut(ring, self.box)) for ring in outline.rings)

    def _ring(self, ring: Ring) -> str:
        spots: list[tuple[int, int]] = []
        for lon, lat in ring:
            x, y = self.spot(lon, lat)
            if not spots or (round(x), round(y)) != spots[-1]:
                spots.append((round(x), round(y)))
        if len(spots) < 3:
            return ""
        return "M" + "L".join(f"{x} {y}" for x, y in spots) + "Z"


def fitted(places: Iterable[Spot]) -> Projection:
    """The map that shows all of these places (longitude, latitude) with some land around them."""
    every = list(places) or [(0.0, 0.0)]
    west, east = min(lon for lon, _ in every), max(lon for lon, _ in every)
    south, north = min(lat for _, lat in every), max(lat for _, lat in every)
    middle_lon, middle_lat = (west + east) / 2, (south + north) / 2
    squeeze = max(cos(radians(middle_lat)), 0.1)
    wide = max((east - west) * (1 + 2 * MARGIN), LEAST)
    high = max((north - south) * (1 + 2 * MARGIN), wide * squeeze * FLATTEST)
    wide = min(max(wide, high / squeeze / TALLEST), 360.0)
    high = min(high, 180.0)
    height = round(WIDTH * high / (wide * squeeze))
    box = (middle_lon - wide / 2, middle_lat - high / 2, middle_lon + wide / 2, middle_lat + high / 2)
    return Projection(box, height)


def cut(ring: Ring, box: Box) -> Ring:
    """The part of a ring within a box (Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974)."""
    west, south, east, north = box
    for inside, edge in (
        (lambda p: p[0] >= west, lambda a, b: _at_lon(a, b, west)),
        (lambda p: p[0] <= east, lambda a, b: _at_lon(a, b, east)),
        (lambda p: p[1] >= south, lambda a, b: _at_lat(a, b, south)),
        (lambda p: p[1] <= north, lambda a, b: _at_lat(a, b, north)),
    ):
        ring = _cut_at(ring, inside, edge)
    return ring


def _cut_at(ring: Ring, inside: Callable[[Spot], bool], edge: Callable[[Spot, Spot], Spot]) -> Ring:
    kept: list[Spot] = []
    for before, here in zip((ring[-1:] + ring[:-1]), ring, strict=True):
        if inside(here):
            if not inside(before):
                kept.append(edge(before, here))
            kept.append(here)
        elif inside(before):
            kept.append(edge(before, here))
    return tuple(kept)


def _at_lon(a: Spot, b: Spot, lon: float) -> Spot:
    return lon, a[1] + (b[1] - a[1]) * (lon - a[0]) / (b[0] - a[0])


def _at_lat(a: Spot, b: Spot, lat: float) -> Spot:
    return a[0] + (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]), lat
