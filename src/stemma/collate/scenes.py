"""Whether two claims are of two places, as far as their sentences and the story tell."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from stemma.collate.ground import Ground
from stemma.model import Claim, Place, Relation

ONE_SCENE = 40  # km: a plant "near the city" is counted under the city's name too


def elsewhere(one: Claim, other: Claim, ground: Ground) -> bool:
    """Whether two figures are of two places, as far as their sentences say: not where one names the other's too."""
    if not (one.place and other.place) or not apart_in_space(one.place, other.place, ground):
        return False
    return not any(
        mine.where and mine.where in ground.sentence_at[theirs.sentence].text
        for mine, theirs in ((one, other), (other, one))
    )


def apart_in_space(one: str | None, other: str | None, ground: Ground) -> bool:
    """Whether two places are two scenes: not a town and its country, nor two towns near each other.

    Where no place is named, the story's own is meant. Of a namesake nobody knows where it lies: it is another than
    any other town, and may lie in any country. A village that no list has lies where its article puts it.
    """
    one, other = one or ground.scene, other or ground.scene
    if one is None or other is None or one == other:
        return False
    here, there = ground.places.get(one), ground.places.get(other)
    if here is None or there is None:
        return True
    if not ground.namesakes.isdisjoint((one, other)):
        return here.kind == there.kind
    if here.relate(there) in (Relation.SAME, Relation.COVERS, Relation.WITHIN):
        return False
    abroad = here.country is not None and there.country is not None and here.country != there.country
    return abroad or _distance(here, there) > ONE_SCENE


def _distance(here: Place, there: Place) -> float:
    """Great-circle distance in km (haversine; Sinnott 1984)."""
    north, south = radians(here.lat), radians(there.lat)
    across, along = north - south, radians(here.lon - there.lon)
    return 12742 * asin(sqrt(sin(across / 2) ** 2 + cos(north) * cos(south) * sin(along / 2) ** 2))
