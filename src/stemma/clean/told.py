"""What a page says of itself out of sight, as it came: each thing with the place that says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a page says of itself, and where it says it."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of itself, each list with the strongest evidence first.

    `bodies` are authors that the tags call organizations; `timed` is the first time mark of the page where none is
    marked as the publication's, a weaker sign than a line that readers see.
    """

    headlines: tuple[Told, ...] = ()
    title: str | None = None
    outlets: tuple[Told, ...] = ()
    authors: tuple[Told, ...] = ()
    bodies: tuple[Told, ...] = ()
    bylines: tuple[Told, ...] = ()
    contributors: tuple[Told, ...] = ()
    sections: tuple[Told, ...] = ()
    published: tuple[Told, ...] = ()
    timed: tuple[Told, ...] = ()
    dated: tuple[Told, ...] = ()
    updated: tuple[Told, ...] = ()
    searched: Told | None = None
    url: str | None = None
    kind: str | None = None
    passwords: int = 0
    news: bool = False
    """Whether its tags call it news: a report, and no guide that is kept up."""


NOTHING = Metadata()
"""What a text dump says of itself out of sight."""
