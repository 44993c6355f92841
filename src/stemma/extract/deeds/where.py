"""Where a deed was done: by its clause, then by its sentence, then by the story."""

from __future__ import annotations

import re
from itertools import pairwise

from stemma.extract.deeds.clauses import WORD, Clause, words_of
from stemma.extract.deeds.elsewhere import inmost, is_elsewhere, word_before
from stemma.extract.deeds.scene import Scene
from stemma.extract.deeds.triggers import Trigger
from stemma.extract.gazetteer import CAPITAL, gazetteer
from stemma.lang.deeds import Deeds
from stemma.model.fact import Place
from stemma.model.text import Sentence

POSSESSIVE = re.compile(r"['’]s?$")
SPOTS = {"site": 0, "town": 0, "admin1": 1, "region": 1, "country": 2}
"""Kinds of place, the finest first."""
APPOSED = 6
"""Words behind a town within which "city" says again what it is: "Aleppo, once Syria's largest city"."""
LAST = "place: the town that the article last named"
"""Why a deed is put where "the city" is."""
STORY = "place: the town that the article names most"
LAND = "place: the country that the article names most"
"""Why a deed is put at the place of the story, where nothing nearer says where it was done."""
FAR = (STORY, LAND)
"""Reasons that make no deed of a word: the place is that of the article, not of its clause."""
BACK = 3
"""Sentences back in which the town that "the city" means is looked for."""


def place_of(
    sentence: Sentence, clause: Clause, trigger: Trigger, scene: Scene, firm: bool
) -> tuple[Place | None, str | None]:
    """The place of a deed, and from what it was taken where its clause and sentence do not name it.

    First the clause's own spot, then the town that "the city" means, then the sentence's. The place of the
    story or its country only for a deed that is `firm` enough to have happened there; never where the reporter was.
    """
    here = [p for p in scene.spots_in(sentence) if not is_elsewhere(sentence, p, trigger, scene.language.deeds)]
    here = [p for p in here if not scene.is_dateline(p)]
    inside = [p for p in here if clause.holds(p.span.start - sentence.span.start)]
    whole = Clause(0, len(sentence.text))
    meant = _pointed_at(sentence, clause, scene)
    for choice in (_finest(sentence, inside, trigger, scene), meant, _finest(sentence, here, trigger, scene)):
        if choice and (choice.kind != "country" or not meant):
            because = None if sentence.span.holds(choice.span) else LAST
            return inmost(choice, here, sentence, scene.language.deeds), because
    meant = None if scene.spots_in(sentence) else _pointed_at(sentence, whole, scene)
    if meant:
        return meant, LAST
    return _of_story(scene) if firm and not here else (None, None)


def _of_story(scene: Scene) -> tuple[Place | None, str | None]:
    """Where the whole article plays, and how that is known."""
    for place, because in ((scene.story, STORY), (scene.land, LAND)):
        if place:
            return place, because
    return None, None


def _finest(sentence: Sentence, spots: list[Place], trigger: Trigger, scene: Scene) -> Place | None:
    """The finest place; of several the first behind the trigger, else the nearest before it."""
    known = scene.language.deeds

    def far(place: Place) -> tuple[int, bool, int]:
        gap = place.span.start - sentence.span.start - trigger.end
        bare = word_before(sentence, place) in {"", *known.by}
        return SPOTS.get(place.kind, 1), bare, gap if gap >= 0 else 2 * -gap

    return min(spots, key=far, default=None)


def _pointed_at(sentence: Sentence, clause: Clause, scene: Scene) -> Place | None:
    """The town that "the city" means: the last that was introduced as one, else the first of the last sentence
    (up to here) that names one behind "in", "of" or the like, else the first it names."""
    known = scene.language.deeds
    at = _pointer(sentence, clause, known)
    if at is None:
        return None
    seat = _seat(sentence, at, scene)
    if seat:
        return seat
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
    behind = [t for t in there if word_before(last, t) in known.locative]
    return next(iter(called or behind or there))


def _seat(sentence: Sentence, at: int, scene: Scene) -> Place | None:
    """The capital of the country told of, where "the capital" is said and it is named anywhere, or "this city"."""
    known = scene.language.deeds
    word = words_of(sentence.text, at)[0]
    mine = words_of(sentence.text, 0, at)[-1:]
    towns = [p for spots in scene.spots.values() for p in spots if p.kind == "town"]
    if set(mine) & known.proximate:
        return next((town for town in towns if scene.is_dateline(town)), None)
    capital = gazetteer().coded(f"{scene.land.country}.{CAPITAL}") if scene.land else None
    if word not in known.seats or capital is None:
        return None
    return next((town for town in towns if town.geonameid == capital.geonameid), None)


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
