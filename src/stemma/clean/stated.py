"""What the page says of itself, each thing with where it was found: what was taken, and what else stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stemma.clean.authors import Writers
from stemma.clean.told import Metadata, Told
from stemma.model import Stated

MOST = 12
"""Values of one kind that are kept; further ones repeat what these say."""


def stated(
    told: Metadata, title: Told | None, outlet: Told | None, wrote: Writers, helped: tuple[Told, ...]
) -> tuple[Stated, ...]:
    """Headline, outlet, authors, desk, contributors and section, the one taken before the others of its kind."""
    desk = (wrote.desk,) if wrote.desk else ()
    kinds: tuple[tuple[str, Iterable[Told]], ...] = (
        ("headline", (*_taken(title), *told.headlines, *_titled(told))),
        ("outlet", (*_taken(outlet), *told.outlets)),
        ("author", (*wrote.people, *told.authors)),
        ("desk", (*desk, *told.bodies)),
        ("contributor", helped),
        ("section", told.sections),
    )
    return tuple(one for what, found in kinds for one in _distinct(what, found))


def _taken(one: Told | None) -> tuple[Told, ...]:
    return (one,) if one else ()


def _titled(told: Metadata) -> Iterator[Told]:
    if told.title:
        yield Told(told.title, "title of the page")


def _distinct(what: str, found: Iterable[Told]) -> list[Stated]:
    return list(dict.fromkeys(Stated(what, one.text, one.where) for one in found))[:MOST]
