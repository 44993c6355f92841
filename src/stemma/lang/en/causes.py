"""How English says what something came of."""

from stemma.lang.causes import Causes, Effect


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _effect(noun: str, words: str) -> Effect:
    return Effect(noun, frozenset({noun, *words.split()}))


CAUSES = Causes(
    effects=(
        _effect("fire", "fires blaze blazes inferno flames wildfire bushfire conflagration"),
        _effect("explosion", "explosions blast blasts detonation"),
        _effect("crash", "crashes collision derailment wreck accident pile-up"),
        _effect("collapse", "breach cave-in"),
        _effect("sinking", "capsizing shipwreck"),
        _effect("power cut", "blackout outage"),
        _effect("leak", "spill"),
        _effect("stampede", "crush"),
        _effect("outbreak", "epidemic"),
    ),
    nouns=("cause", "source", "origin", "root"),
    likely=("most", "likely", "probable", "main", "possible", "apparent", "immediate", "exact", "very"),
    active=(
        *("caused", "triggered", "sparked", "set off", "touched off", "ignited", "started"),
        *("provoked", "led to", "brought about"),
    ),
    passive=("caused", "triggered", "sparked", "started", "set off", "touched off", "ignited", "provoked"),
    from_=(
        *("due to", "the result of", "a result of", "resulted from", "stemmed from", "came from", "attributed to"),
        *("put down to", "blamed on", "traced to", "traced back to"),
    ),
    blaming=("blamed", "blames", "blame", "blaming"),
    for_="for",
    modals=("may", "might", "could", "must", "had", "has"),
    have="have",
    elided=("ignited", "caught fire", "exploded", "caused it", "started it", "sparked it", "set it off"),
    being=(
        *("was", "is", "were", "be", "been", "may have been", "might have been", "appears to be", "seems to be"),
        *("appears to have been", "appeared to be", "lies in", "lay in", "could be", "may be"),
    ),
    openers=("at the root of", "at the origin of", "behind"),
    ends=_set(
        "in on at of from by for to that which who and or but when while after before with into near as although "
        "though because"
    ),
    compounds=(
        *("'s", "’s", "chief", "department", "service", "brigade", "crew", "crews", "fighter", "fighters", "station"),
        *("alarm", "safety", "engine", "engines", "officer", "officers", "officials", "site", "victims", "wall"),
    ),
    none=_set(
        "it this these those he she they what which who nobody nothing unknown unclear not never still under being "
        "investigated investigation inquiry everybody anyone somebody someone something there here men women boys "
        "youths opposition government rebels state enemy"
    ),
    question="What caused the {}?",
)
