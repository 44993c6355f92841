"""The actors known by name: their aliases, what they are to a state, and whose side they take, from when to when.

The list that ships is `data/actors.csv`; a user's own has the same columns and takes precedence, alias by alias.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files

from stemma.extract.deeds.tables import Row, rows_in
from stemma.lang.deeds import Side

COLUMNS = ("name", "side", "aliases", "sides_with")
YEARS = re.compile(r"(\d{4})?-(\d{4})?")
DAYS = re.compile(r"(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?")
COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Alliance:
    """The state whose side somebody takes, by ISO 3166 code, from its first day to its last; None is open."""

    country: str
    first: date | None = None
    last: date | None = None

    def holds(self, when: date | int | None) -> bool:
        """Whether it held on a day, or in some part of a year; an unknown time is not ruled out.

        >>> helped = Alliance("SY", date(2015, 9, 30), date(2024, 12, 8))
        >>> helped.holds(2016), helped.holds(2014), helped.holds(date(2015, 9, 29)), helped.holds(None)
        (True, False, False, True)
        """
        if when is None:
            return True
        start, end = (date(when, 1, 1), date(when, 12, 31)) if isinstance(when, int) else (when, when)
        return (self.first or start) <= end and start <= (self.last or end)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody known by name."""

    name: str
    side: Side
    aliases: tuple[str, ...]
    sides_with: tuple[Alliance, ...] = ()

    @property
    def fights(self) -> bool:
        """Whether it may be a party to a conflict: forces and armed groups are, crowds and civilians are not."""
        return self.side in (Side.STATE, Side.ARMED)


@dataclass(frozen=True, slots=True, eq=False)
class Parties:
    """All who are known by name: by alias as written, and by name."""

    by_alias: Mapping[str, Party] = field(default_factory=dict)
    by_name: Mapping[str, Party] = field(default_factory=dict)

    def allied(self, name: str, country: str | None, when: date | int | None) -> bool:
        """Whether the party of that name takes the side of that state at that time."""
        party = self.by_name.get(name)
        return party is not None and any(one.country == country and one.holds(when) for one in party.sides_with)


def known_parties(own: Iterable[Party] = ()) -> Parties:
    """Those that ship with Stemma and a user's own, which take precedence."""
    aliases: dict[str, Party] = {}
    for party in (*shipped(), *own):
        names = [name for name in (party.name, *party.aliases) if ":" not in name]
        opening = [name[0].upper() + name[1:] for name in names if " " in name]  # "The Column" opens a sentence
        aliases.update(dict.fromkeys((*names, *opening), party))
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
    country codes with years or days ("SY:2012-2024|IR:2015-09-30.."). Raises BadList with the row and the remedy.

    >>> parties_in("name,aliases,sides_with\\nRed Column,RC|the Column,XY:2012-", "mine.csv")[0].sides_with
    (Alliance(country='XY', first=datetime.date(2012, 1, 1), last=None),)
    """
    found: dict[str, tuple[str, Party]] = {}
    for row in rows_in(rows, place, COLUMNS, ("name",)):
        party = _party(row)
        if party.name in found:
            row.refuse(f"{party.name} stands in {found[party.name][0]} already. Take one of the two out.")
        found[party.name] = (row.where.rpartition(", ")[2], party)
    return tuple(party for _, party in found.values())


def _party(row: Row) -> Party:
    if not row["name"]:
        row.refuse("the actor has no name. Write the name that events shall carry.")
    side = row["side"].casefold() or Side.ARMED.value
    if side not in {one.value for one in Side}:
        row.refuse(f"{side!r} is no side. Write one of {', '.join(one.value for one in Side)}.")
    allied = tuple(_alliance(one, row) for one in row.many("sides_with"))
    return Party(row["name"], Side(side), row.many("aliases"), allied)


def _alliance(words: str, row: Row) -> Alliance:
    """One alliance: a country, and from when to when."""
    country, _, time = words.partition(":")
    if not COUNTRY.fullmatch(country):
        row.refuse(f"{country!r} is no country. Write its two letters, as in SY:2012-2024.")
    years, days = YEARS.fullmatch(time), DAYS.fullmatch(time)
    try:
        if days:
            first, last = (date.fromisoformat(day) if day else None for day in days.groups())
            return Alliance(country, first, last)
        if years or not time:
            begun, ended = years.groups() if years else (None, None)
            return Alliance(country, date(int(begun), 1, 1) if begun else None, _end_of(ended))
    except ValueError:
        row.refuse(f"{words!r} names a day that no calendar has. Check month and day.")
    row.refuse(f"{words!r} is no alliance. Write a country with years or days: SY:2012-2024, SY:2015-09-30..")


def _end_of(year: str | None) -> date | None:
    return date(int(year), 12, 31) if year else None
