"""The texts that one article had in the course of time, and where and when each was seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sighting:
    """That the page of an article was found in a place, under an address, at a time (ISO 8601, UTC).

    `url` is None for a page of which nobody knows the address, `at` where nobody noted the time.
    """

    article: str
    place: str
    url: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One text of an article, from the first time it was seen until another took its place.

    `article` is the page that stands for it, `pages` are all pages that show it: the same text in another frame, on
    AMP or in print. `seen` are the times of reading, `told` the latest day that its page shows, in case there are
    none. `because` says why it stands in its place among the editions.
    """

    article: str
    pages: tuple[str, ...]
    addresses: tuple[str, ...]
    seen: tuple[str, ...]
    told: str | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Editions:
    """All editions of one article, oldest first; the last is current, and the only one that enters stories."""

    editions: tuple[Edition, ...]
    because: tuple[str, ...]

    @property
    def current(self) -> str:
        """The id of the page that stands for the article today."""
        return self.editions[-1].article

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of all pages of the article."""
        return tuple(sorted({page for edition in self.editions for page in edition.pages}))

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address at which the article was found."""
        return tuple(sorted({address for edition in self.editions for address in edition.addresses}))
