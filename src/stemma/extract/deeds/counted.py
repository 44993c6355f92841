"""Whose people a figure counts: "45 government soldiers" are the forces of a state, "six rebels" those of a group."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from stemma.extract.deeds.actors import Actor
from stemma.model.fact import Quantity
from stemma.model.text import Span


def with_parties(quantities: Sequence[Quantity], mentions: Sequence[Actor]) -> tuple[Quantity, ...]:
    """The figures, each with the party that the counted belong to; `mentions` are the article's, in reading order.

    Only an actor among the counted words is taken, never one that stands elsewhere in the sentence: in "ISIS fired 12
    rockets" the twelve are nobody's. Measures belong to nobody.
    """
    starts = [actor.span.start for actor in mentions]
    return tuple(
        replace(one, party=_party(Span(one.span.article, one.number.end, one.span.end), mentions, starts))
        if one.of and not one.unit
        else one
        for one in quantities
    )


def _party(counted: Span, mentions: Sequence[Actor], starts: Sequence[int]) -> str | None:
    """The last party named among the counted words: its noun stands last in English ("Syrian army soldiers")."""
    at = bisect_left(starts, counted.end) - 1
    while at >= 0 and mentions[at].span.end > counted.start:
        if counted.holds(mentions[at].span) and mentions[at].name and not mentions[at].adjective:
            return mentions[at].name
        at -= 1
    return None
