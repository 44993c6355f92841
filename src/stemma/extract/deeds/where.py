"""Where a deed was done: by its clause, then by its sentence, then by the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from stemma.extract.deeds.actors import is_set_in_capitals
from stemma.extract.deeds.clauses import WORD, Clause, words_of
from stemma.extract.deeds.scene import Scene
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds, Turn
from stemma.lang.language import Language
from stemma.model.fact import Place
from stemma.model.story import Noted
from stemma.model.text import Sentence, Span

POSSESSIVE = re.compile(r"['’]s?$")
SPOTS = {"site": 0, "town": 0, "admin1": 1, "region": 1, "country": 2}
"""Kinds of place, the finest first."""
APPOSED = 6
"""Words behind a town within which "city" says again what it is: "Aleppo, once Syria's largest city"."""
STORY = "place: the town that the article names most"
"""Why a deed is put at the place of the story."""
CLOSE = 20
"""Characters before a name that hold the word before it."""
BACK = 3
"""Sentences back in which the town that "the city" means is looked for."""


def spots(noted: Noted, places: Sequence[Place], taken: Sequence[Span], language: Language) -> tuple[Place, ...]:
    """The places where something may happen: none that name a people or are part of a name (`taken`).

    Copy set in capitals does not tell towns from surnames: there a town must lie in the country that the article
    speaks of most, and stand behind a word such as "in" or another place.
    """
    text = noted.article.text
    named = [p for p in places if not p.demonym and not any(span.holds(p.span) for span in taken)]
    ends = {p.span.end for p in places}
    named = [p for p in named if p.kind != "country" or _is_put(p, text, ends, language)]  # no "U.S. soldiers"
    if not is_set_in_capitals(text):
        return tuple(named)
    home = Counter(p.country for p in places if p.country).most_common(1)
    most = home[0][0] if home else None
    return tuple(p for p in named if p.kind == "country" or (p.country == most and _is_put(p, text, ends, language)))


def _is_put(place: Place, text: str, ends: set[int], language: Language) -> bool:
    """Whether the words before a name in capitals make it a place."""
    before = text[max(0, place.span.start - CLOSE) : place.span.start]
    behind_place = before.endswith(", ") and place.span.start - 2 in ends
    return place.span.start == 0 or behind_place or bool(set(words_of(before)[-1:]) & language.deeds.locative)


def place_of(
    sentence: Sentence, clause: Clause, trigger: Trigger, scene: Scene, firm: bool
) -> tuple[Place | None, str | None]:
    """The place of a deed, and from what it was taken where its clause and sentence do not name it.

    First the clause's own spot, then the town that "the city" means, then the sentence's; the place of the story only
    for a deed that is `firm` enough to have happened there.
    """
    here = [p for p in scene.spots_in(sentence) if not _is_origin(sentence, p, trigger, scene.language.deeds)]
    inside = [p for p in here if clause.holds(p.span.start - sentence.span.start)]
    meant = _pointed_at(sentence, clause, scene)
    for choice in (_finest(sentence, inside, trigger, scene), meant, _finest(sentence, here, trigger, scene)):
        if choice and (choice.kind != "country" or not meant):
            named = sentence.span.holds(choice.span)
            return choice, None if named else "place: the town that the article last named"
    story = scene.story if firm and not any(p.kind != "country" for p in here) else None
    if story:
        return story, STORY
    return (scene.land, STORY) if firm and not here else (None, None)


def _is_origin(sentence: Sentence, place: Place, trigger: Trigger, known: Deeds) -> bool:
    """Whether a place is only where somebody came from: "received reinforcements from the capital"."""
    if known.deeds[trigger.rank].turn is not Turn.MOVE:
        return False
    return _before(sentence, place) in known.parted


def _before(sentence: Sentence, place: Place) -> str:
    """The word before a place in its sentence, in lower case."""
    return next(iter(words_of(sentence.text, 0, place.span.start - sentence.span.start)[-1:]), "")


def _finest(sentence: Sentence, spots: list[Place], trigger: Trigger, scene: Scene) -> Place | None:
    """The finest place; of several the first behind the trigger, else the nearest before it."""
    known = scene.language.deeds

    def far(place: Place) -> tuple[int, bool, int]:
        gap = place.span.start - sentence.span.start - trigger.end
        bare = _before(sentence, place) in {"", *known.by}
        return SPOTS.get(place.kind, 1), bare, gap if gap >= 0 else 2 * -gap

    return min(spots, key=far, default=None)


def _pointed_at(sentence: Sentence, clause: Clause, scene: Scene) -> Place | None:
    """The town that "the city" means: the last that was introduced as one, else the first of the last sentence
    (up to here) that names one behind "in", "of" or the like, else the first it names."""
    known = scene.language.deeds
    at = _pointer(sentence, clause, known)
    if at is None:
        return None
    limit = sentence.span.start + at
    towns = scene.towns_before(limit)
    towns = [town for town in towns if town.span.start > 0] or towns  # a dateline says where the reporter is
    if not towns:
        return None
    order = {s.span: n for n, s in enumerate(scene.noted.sentences)}
    last = next((s for s in scene.noted.sentences if s.span.holds(towns[-1].span)), sentence)
    if order.get(sentence.span, 0) - order.get(last.span, 0) > BACK:
        return scene.story or towns[-1]
    there = [town for town in towns if last.span.holds(town.span)] or towns[-1:]
    called = [t for t in there if _is_called_town(t, last, known)]
    behind = [t for t in there if _before(last, t) in known.locative]
    return next(iter(called or behind or there))


def _pointer(sentence: Sentence, clause: Clause, known: Deeds) -> int | None:
    """Where a clause says "the city" or "there"."""
    found = [w for w in WORD.finditer(sentence.text) if clause.holds(w.start())]
    names = [POSSESSIVE.sub("", w.group().lower()) for w in found]
    for n, (a, b) in enumerate(pairwise(names)):
        if a in known.definite and b in known.settlements:
            return found[n + 1].start()
    return next((w.start() for w, name in zip(found, names, strict=True) if name in known.there and w.start()), None)


def _is_called_town(town: Place, sentence: Sentence, known: Deeds) -> bool:
    """Whether the words behind a town say that it is one: ", once the country's largest city"."""
    behind = sentence.text[town.span.end - sentence.span.start :]
    words = [POSSESSIVE.sub("", word) for word in words_of(behind)[:APPOSED]]
    return behind.startswith(",") and bool(set(words) & known.settlements)
