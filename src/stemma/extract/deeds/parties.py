"""The actors known by name: their aliases, what they are to a state, and whose side they take, from when to when.

The list that ships is `data/actors.csv`; a user's own has the same columns and takes precedence, alias by alias.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from stemma.errors import BadRecord
from stemma.lang.deeds import Side

COLUMNS = ("name", "side", "aliases", "sides_with")
MANY = "|"
"""What stands between several aliases, and between several alliances."""


@dataclass(frozen=True, slots=True)
class Alliance:
    """The state whose side somebody takes, by ISO 3166 code, and the years of it; None is open."""

    country: str
    first: int | None = None
    last: int | None = None

    def holds(self, year: int | None) -> bool:
        """Whether it held in a year; an unknown year is not ruled out.

        >>> Alliance("SY", 2012, 2024).holds(2016), Alliance("SY", 2012, 2024).holds(2006)
        (True, False)
        """
        return year is None or (self.first or year) <= year <= (self.last or year)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody known by name."""

    name: str
    side: Side
    aliases: tuple[str, ...]
    sides_with: tuple[Alliance, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Parties:
    """All who are known by name: by alias as written, and by name."""

    by_alias: Mapping[str, Party] = field(default_factory=dict)
    by_name: Mapping[str, Party] = field(default_factory=dict)

    def allied(self, name: str, country: str | None, year: int | None) -> bool:
        """Whether the party of that name takes the side of that state in that year."""
        party = self.by_name.get(name)
        return bool(party) and any(a.country == country and a.holds(year) for a in party.sides_with)  # type: ignore[union-attr]


def known_parties(own: Iterable[Party] = ()) -> Parties:
    """Those that ship with Stemma and a user's own, which take precedence."""
    aliases: dict[str, Party] = {}
    for party in (*shipped(), *own):
        aliases.update({alias: party for alias in (party.name, *party.aliases) if ":" not in alias})
    return Parties(aliases, {party.name: party for party in aliases.values()})


@cache
def shipped() -> tuple[Party, ...]:
    """The actors that come with Stemma."""
    return parties_in(files("stemma").joinpath("data", "actors.csv").read_text("utf-8"), "actors.csv")


@cache
def parties() -> Parties:
    """Those that ship with Stemma, ready to be looked up."""
    return known_parties()


def parties_in(rows: str, place: str) -> tuple[Party, ...]:
    """The actors of a CSV whose first row names its columns; only `name` is needed.

    `side` is one of the sides of an actor (armed where it is empty), `aliases` are parted by "|", `sides_with` holds
    country codes with years ("SY:2012-2024|IR"). Raises BadRecord with the row and the remedy.

    >>> parties_in("name,aliases,sides_with\\nRed Column,RC|the Column,XY:2012-", "mine.csv")[0].sides_with
    (Alliance(country='XY', first=2012, last=None),)
    """
    reader = csv.DictReader(io.StringIO(rows))
    unknown = sorted(set(reader.fieldnames or ()) - set(COLUMNS))
    if "name" not in (reader.fieldnames or ()) or unknown:
        raise BadRecord(
            f"{place}: the first row must name the columns, of {', '.join(COLUMNS)}"
            + (f"; it has {', '.join(map(str, unknown))}." if unknown else ".")
        )
    return tuple(_party(row, f"{place}, row {reader.line_num}") for row in reader if (row["name"] or "").strip())


def _party(row: Mapping[str, str | None], where: str) -> Party:
    side = (row.get("side") or Side.ARMED.value).strip()
    if side not in {one.value for one in Side}:
        raise BadRecord(f"{where}: {side!r} is no side. Write one of {', '.join(one.value for one in Side)}.")
    aliases = tuple(alias.strip() for alias in (row.get("aliases") or "").split(MANY) if alias.strip())
    allied = tuple(_alliance(one.strip(), where) for one in (row.get("sides_with") or "").split(MANY) if one.strip())
    return Party((row["name"] or "").strip(), Side(side), aliases, allied)


def _alliance(words: str, where: str) -> Alliance:
    country, _, years = words.partition(":")
    first, _, last = years.partition("-")
    if not all(part.strip().isdigit() or not part.strip() for part in (first, last)):
        raise BadRecord(f"{where}: {words!r} is no alliance. Write a country and years, as in SY:2012-2024.")
    return Alliance(country.strip(), int(first) if first.strip() else None, int(last) if last.strip() else None)
