"""What a map is drawn around: the places where a story plays, without the few that lie far from all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import cos, hypot, radians

from stemma.web.live.projection import Spot

FAR = 3.0  # times as far from the middle as all that lie nearer: the map would be mostly empty land
NEAR = 5.0  # degrees, some 500 km: nothing within them is far
FEW = 0.1  # of the events; where more of them are far away, the story plays there too


def framed(places: Iterable[Spot]) -> tuple[Spot, ...]:
    """The places (longitude, latitude; one for each event) that the map is to show, each once.

    One event in Libya does not turn the map of a fight for a Syrian town into one of the Mediterranean.

    >>> framed([(38.3, 34.6)] * 12 + [(37.2, 36.2), (16.6, 31.2)])
    ((38.3, 34.6), (37.2, 36.2))
    >>> framed([(38.3, 34.6), (16.6, 31.2)])
    ((16.6, 31.2), (38.3, 34.6))
    """
    events = Counter(places)
    if not events:
        return ()
    middle = min(events, key=lambda place: (-events[place], place))
    order = sorted(events, key=lambda place: (_apart(middle, place), place))
    left = events.total()
    reach = 0.0
    for number, place in enumerate(order):
        apart = _apart(middle, place)
        if apart > max(FAR * reach, NEAR) and left <= FEW * events.total():
            return tuple(order[:number])
        reach, left = apart, left - events[place]
    return tuple(order)


def _apart(one: Spot, other: Spot) -> float:
    """How far two places lie from each other, in degrees of latitude, as a flat map has it."""
    return hypot((one[0] - other[0]) * cos(radians((one[1] + other[1]) / 2)), one[1] - other[1])
