"""Which of the places that bear a name an article means: by people, by company, by what the text says of it.

The idea is older than the networks: take the places of an article together, so that each supports those near it
(Leidner 2007, Lieberman and Samet 2012), and start from the number of people, which is right more often than not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, exp, log10, radians, sin, sqrt

from stemma.extract.gazetteer import EARTH, Entry

SENSES = 40
"""Places of one name that are weighed; Springfield has fewer."""
COMPANY = 3
"""Senses of another name that may support a sense, the likeliest ones."""
FAINT = 0.02
"""Share of belief up to which a sense supports nobody."""
CROWD = 150
"""Names whose company counts, the first of an article: in a list of a thousand towns each would ask all others."""
ROUNDS = 5
NEAR = 150.0
"""Kilometres over which the support of a neighbour falls to a third."""
PRIOR = {"country": 4.0, "admin1": 1.5, "region": 3.0, "county": 0.0, "town": 0.0}
"""Weight of a kind before its people are counted, in powers of ten of them."""
ALIAS = -0.8
"""A place known by this name only in another language or time is less often meant, in powers of ten."""
VILLAGE = 2000
"""People added to each town and division, so that a hamlet and a village weigh alike."""
UNCOUNTED = 100_000
"""People that a division, a region or a country is taken to have whose people nobody counted."""
MOST = 6.5
"""The powers of ten of people from which a larger place than a town grows no likelier."""
SAME_DIVISION = 1.8
SAME_COUNTRY = 0.7
NAMED_DIVISION = 2.2
NAMED_COUNTRY = 1.4
NEIGHBOUR = 1.0
"""What each kind of company adds, in powers of ten of people; summed over the company, then damped."""
DAMPING = 5.0
"""Half of what company can add in all. These weights were chosen on LGL and GeoVirus (`python -m bench.facts`)."""
SHARPNESS = 2.3
"""Turns weights (powers of ten) into shares of belief: the natural logarithm of ten."""


Vector = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Sense:
    """One place that a name may mean, with its weight before and its share of belief after weighing.

    `at` is where it lies as a point on the unit sphere, known once it is weighed.
    """

    entry: Entry
    prior: float
    share: float = 0.0
    at: Vector = (0.0, 0.0, 0.0)


def prior(entry: Entry, own_name: bool) -> float:
    """How likely a place is meant before anything else is known, in powers of ten of people."""
    people = entry.population if entry.kind in ("town", "admin1", "country") else 0
    if entry.kind == "admin1" and not entry.geonameid:
        people, own_name = 0, False
    counted = entry.kind == "town" or (entry.kind == "admin1" and people)
    size = log10(people + (VILLAGE if counted else UNCOUNTED))
    size = size if entry.kind == "town" else min(MOST, size)
    return size + PRIOR[entry.kind] + (0.0 if own_name else ALIAS)


def weigh(names: Mapping[str, tuple[Sense, ...]]) -> dict[str, tuple[Sense, ...]]:
    """The senses of each name of an article, weighed in the company of the others, likeliest first."""
    placed = {name: [Sense(s.entry, s.prior, s.share, _vector(s.entry)) for s in names[name]] for name in names}
    now = {name: _shared(senses, [0.0] * len(senses)) for name, senses in placed.items()}
    known: dict[tuple[int, int], float] = {}
    for _ in range(ROUNDS):
        company = {name: [s for s in now[name][:COMPANY] if s.share > FAINT] for name in list(now)[:CROWD]}
        now = {name: _round(name, senses, company, known) for name, senses in now.items()}
    return now


def _round(
    name: str,
    senses: tuple[Sense, ...],
    company: Mapping[str, Sequence[Sense]],
    known: dict[tuple[int, int], float],
) -> tuple[Sense, ...]:
    """One round for one name. `known` remembers affinities by the identity of entries: both outlive the rounds."""
    if len(senses) == 1:
        return senses
    others = [sense for other, all_of_it in company.items() if other != name for sense in all_of_it]
    gains = []
    for sense in senses:
        gain = 0.0
        for other in others:
            pair = id(sense.entry), id(other.entry)
            if pair not in known:
                known[pair] = affinity(sense, other)
            gain += other.share * known[pair]
        gains.append(DAMPING * gain / (gain + DAMPING) * 2)
    return _shared(senses, gains)


def affinity(sense: Sense, other: Sense) -> float:
    """What the mention of another place says for this one."""
    here, there = sense.entry, other.entry
    if here.lat == there.lat and here == there:
        return 0.0
    near = NEIGHBOUR * exp(-_apart(sense.at, other.at) / NEAR) if there.kind in ("town", "county") else 0.0
    if here.country != there.country or not here.country:
        return near
    if here.kind == "country":
        return SAME_COUNTRY
    if there.kind == "country":
        return NAMED_COUNTRY
    if here.admin1 and here.admin1 == there.admin1:
        return NAMED_DIVISION if "admin1" in (here.kind, there.kind) else near + SAME_DIVISION
    return near + SAME_COUNTRY * (0.5 if there.kind == "admin1" else 1.0)


def _shared(senses: Sequence[Sense], gains: Sequence[float]) -> tuple[Sense, ...]:
    """The senses with their shares of belief (a softmax over weights), likeliest first."""
    weights = [SHARPNESS * (sense.prior + gain) for sense, gain in zip(senses, gains, strict=True)]
    top = max(weights, default=0.0)
    powers = [exp(weight - top) for weight in weights]
    total = sum(powers)
    shared = [Sense(s.entry, s.prior, power / total, s.at) for s, power in zip(senses, powers, strict=True)]
    return tuple(sorted(shared, key=lambda sense: (-sense.share, sense.entry.name, sense.entry.geonameid or 0)))


def _vector(entry: Entry) -> Vector:
    lat, lon = radians(entry.lat), radians(entry.lon)
    return cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)


def _apart(one: Vector, other: Vector) -> float:
    """Kilometres through the globe; near enough to those over it where nearness counts."""
    return EARTH * sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2)
