"""Pages of those whom other articles of the story quote: a ministry's release is the ministry's word.

What such a page tells in its own voice no reporter has seen. It is given the speaker whose page it is, so that it and
an article that quotes the ministry rest on one and the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.collate.speakers import content_words
from stemma.lang import Language
from stemma.model import Claim, Study


def parties(studies: Sequence[Study], tongue: Language) -> Mapping[str, str]:
    """The articles that are a speaker's own, by id, with the shortest name that others quote him by."""
    places = {place.name.lower() for study in studies for place in study.places}
    found = {}
    for study in studies:
        house = content_words(study.article.outlet or "", tongue)
        names = [name for name in _quoted(other for other in studies if other is not study) if house]
        mine = [
            name
            for name in names
            if (words := content_words(name, tongue)) and words <= house and name.lower() not in places
        ]
        if mine:
            found[study.article.id] = min(mine, key=lambda name: (len(name), name))
    return found


def spoken_for(claim: Claim, found: Mapping[str, str]) -> Claim:
    """The claim with the speaker whose page it stands on, where it has none of its own."""
    party = found.get(claim.span.article)
    return replace(claim, speaker=party) if party and claim.speaker is None else claim


def _quoted(studies: Iterable[Study]) -> Iterable[str]:
    """Whoever is heard in some articles."""
    return (said.original for study in studies for said in study.attributions if said.original)
