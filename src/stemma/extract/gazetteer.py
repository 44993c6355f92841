"""The gazetteer: which places bear a name, where they lie, and how many people live there."""

from __future__ import annotations

import gzip
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt

from stemma.model.naming import fold

__all__ = ["CAPITAL", "EARTH", "Entry", "Gazetteer", "code_name", "fold", "gazetteer", "km"]

EARTH = 6371.0
"""Mean radius in km."""
CAPITAL = "*"
"""What stands for a division in the code of a country's capital: "US.*"."""


def code_name(country: str, admin1: str = "") -> str:
    """The name under which a country or division is kept by its code.

    >>> code_name("US", "GA")
    '=us.ga'
    """
    return f"={country}.{admin1}".lower().rstrip(".")


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One place of the gazetteer. `kind` is `town`, `county`, `admin1`, `country` or `region`.

    `population` of an admin1 is that of its towns; `admin1` is the first-level division it lies in.
    """

    name: str
    kind: str
    lat: float
    lon: float
    country: str
    admin1: str
    population: int
    geonameid: int | None


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names in order, each with the numbers of the rows that bear it; both as the lines of the shipped files.

    Looked up by bisection: nothing is parsed that is not asked for.
    """

    names: tuple[str, ...]
    rows: tuple[str, ...]

    def knows(self, folded: str) -> bool:
        """Whether some place bears this folded name."""
        at = bisect_left(self.names, folded + "\t")
        return at < len(self.names) and self.names[at].startswith(folded + "\t")

    def named(self, folded: str) -> tuple[Entry, ...]:
        """All places of this folded name, the most populous first."""
        at = bisect_left(self.names, folded + "\t")
        if at == len(self.names) or not self.names[at].startswith(folded + "\t"):
            return ()
        numbers = self.names[at].partition("\t")[2].split(",")
        return tuple(_entry(self.rows[int(number)]) for number in numbers)

    def coded(self, code: str) -> Entry | None:
        """The country ("SY"), first-level division ("US.GA") or capital ("US.*") of that code."""
        return next(iter(self.named(code_name(*code.split(".")))), None)


def _entry(row: str) -> Entry:
    name, kind, lat, lon, country, admin1, population, id = row.split("\t")
    return Entry(name, kind, float(lat), float(lon), country, admin1, int(population), int(id) if id else None)


def _lines(name: str) -> tuple[str, ...]:
    packed = files("stemma").joinpath("data", name).read_bytes()
    return tuple(gzip.decompress(packed).decode().splitlines())


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that ships with Stemma, read once per process."""
    return Gazetteer(_lines("names.tsv.gz"), _lines("places.tsv.gz"))


def km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Great-circle distance of two (latitude, longitude) pairs.

    >>> round(km((34.56, 38.28), (36.2, 37.16)))
    209
    """
    lat1, lon1, lat2, lon2 = map(radians, (*one, *other))
    chord = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(chord)))
