"""Who publishes: outlets, their kinds and owners, and what is known of them in one registry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit


class OutletKind(Enum):
    """What sort of voice an outlet is."""

    AGENCY = "agency"
    NATIONAL = "national"
    LOCAL = "local"
    BLOG = "blog"
    AGGREGATOR = "aggregator"
    STATE_MEDIA = "state media"
    PARTY = "party to the conflict"


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet of the registry. None means that nobody wrote it down, not that there is none.

    `agencies` are those whose copy it is known to take.
    """

    domain: str
    name: str
    country: str | None = None
    language: str | None = None
    kind: OutletKind | None = None
    owner: str | None = None
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Registry:
    """The outlets that are known, by domain. An outlet that is not in it is a family of its own."""

    by_domain: Mapping[str, Outlet]
    by_name: Mapping[str, Outlet]
    """Under each name as `spelled`; one that two outlets bear is missing."""

    def of(self, url: str | None) -> Outlet | None:
        """The outlet at an address: that of the longest domain that the host ends in.

        >>> known = registry([Outlet("mail.example", "Harbour Mail")])
        >>> known.of("https://www.mail.example/dam").name, known.of("https://hotmail.example/dam")
        ('Harbour Mail', None)
        """
        labels = host_of(url).split(".") if url else []
        domains = (".".join(labels[at:]) for at in range(len(labels)))
        return next((self.by_domain[domain] for domain in domains if domain in self.by_domain), None)

    def named(self, name: str | None) -> Outlet | None:
        """The one outlet of this name; None where two bear it, for "The Times" is printed in many towns."""
        return self.by_name.get(spelled(name)) if name else None


def registry(*lists: Iterable[Outlet]) -> Registry:
    """The outlets of several lists together; a later list takes precedence."""
    by_domain = {outlet.domain: outlet for some in lists for outlet in some}
    named: dict[str, set[tuple[str, str | None]]] = {}
    for outlet in by_domain.values():
        named.setdefault(spelled(outlet.name), set()).add((outlet.name, outlet.owner))
    one = {name for name, bearers in named.items() if len(bearers) == 1}
    by_name = {key: outlet for outlet in by_domain.values() if (key := spelled(outlet.name)) in one}
    return Registry(by_domain, by_name)


NO_OUTLETS = registry()


def host_of(url: str) -> str:
    """The host of an address, in small letters; empty where it is none."""
    try:
        return (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""


def spelled(name: str) -> str:
    """A name by its letters alone, without "The" in front.

    >>> spelled("The Harbour Mail") == spelled("HARBOUR-MAIL")
    True
    """
    letters = "".join(letter for letter in name.casefold() if letter.isalnum() or letter.isspace())
    return letters.removeprefix("the ").replace(" ", "")
