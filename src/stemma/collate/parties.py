"""Pages of those whom other articles of the story quote, and press releases: a ministry's release is its word.

What such a page tells in its own voice no reporter has seen. It is given the speaker whose page it is, so that it and
an article that quotes the ministry rest on one and the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.collate.speakers import content_words
from stemma.lang import Language
from stemma.model import ABOVE_STORY, Claim, Study


def parties(studies: Sequence[Study], tongue: Language) -> Mapping[str, str]:
    """The articles that are a speaker's own, by id, with the name that most others quote him by, else his own."""
    places = {place.name.lower() for study in studies for place in study.places}
    heard = _heard(studies)
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in sorted(heard):
        if name.lower() not in places and (words := content_words(name, tongue)):
            by_word[min(words)].append(name)
    found = {}
    for study in studies:
        house = content_words(study.article.outlet or "", tongue)
        names = [name for word in house for name in by_word.get(word, ()) if content_words(name, tongue) <= house]
        mine = [name for name in names if heard[name] != {study.article.id}]
        if mine:
            found[study.article.id] = min(mine, key=lambda name: (-len(heard[name]), len(name), name))
        elif study.article.outlet and is_release(study, tongue):
            found[study.article.id] = study.article.outlet
    return found


def is_release(study: Study, tongue: Language) -> bool:
    """Whether the page says over its text that it is a press release; not a link to such in its menu.

    A statement by its headline is its sender's if it names him too: a paper may write of somebody's statement.
    """
    article = study.article
    over = (block.text for block in article.set_aside if block.because == ABOVE_STORY)
    titled = tongue.furniture.titles_release(article.headline or "")
    named = bool(article.outlet) and (article.outlet or "").casefold() in article.text.casefold()
    return (titled and named) or any(tongue.furniture.heads_release(line) for line in over)


def spoken_for(claim: Claim, found: Mapping[str, str]) -> Claim:
    """The claim with the speaker whose page it stands on, where it has none of its own."""
    party = found.get(claim.span.article)
    return replace(claim, speaker=party) if party and claim.speaker is None else claim


def _heard(studies: Iterable[Study]) -> Mapping[str, set[str]]:
    """Whoever is heard, with the articles."""
    found: dict[str, set[str]] = defaultdict(set)
    for study in studies:
        for said in study.attributions:
            if said.original:
                found[said.original].add(study.article.id)
    return found
