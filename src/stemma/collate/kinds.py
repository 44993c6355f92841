"""Kinds of people and things that are counted, by their nouns: the injured are wounded, a villager is no village."""

from __future__ import annotations

from functools import cache, lru_cache

from stemma.collate.wording import REMEMBERED, WORD, stem
from stemma.lang import Language


@cache
def noun(word: str, tongue: Language) -> str:
    """The stem of a noun; who is named for where he lives or is kept has one of his own.

    >>> from stemma.lang import ENGLISH
    >>> noun("villages", ENGLISH), noun("villagers", ENGLISH), noun("miners", ENGLISH)
    ('villag', 'villager', 'miner')
    """
    single = word.lower().removesuffix(tongue.grammar.plural)
    found = stem(word, tongue)
    is_doer = single.endswith(tongue.grammar.doer) and not found.endswith(tongue.grammar.doer)
    return single if is_doer else found


def last_noun(text: str, tongue: Language) -> str | None:
    """The last word of some, as `noun` has it: what they name."""
    words = [word for word in WORD.findall(text) if word.lower() not in tongue.words.function]
    return noun(words[-1], tongue) if words else None


@cache
def kind(word: str, tongue: Language) -> frozenset[str]:
    """All nouns for the kind of people or things that one names, itself at least; as `noun` has them."""
    kinds = (nouns(frozenset(kind), tongue) for kind in tongue.answers.kinds)
    return next((kind for kind in kinds if word in kind), frozenset({word}))


@cache
def tallied(tongue: Language) -> frozenset[str]:
    """The nouns that count what a story counts once: votes, victims."""
    return nouns(tongue.answers.tallies, tongue)


@cache
def anybody(tongue: Language) -> frozenset[str]:
    """The nouns that count people of any kind."""
    told = (word for role in tongue.numbers.roles for word in role.nouns)
    known = tongue.answers
    every = (tongue.numbers.people, *tongue.numbers.collectives, *known.anybody, *known.remains, *told)
    return nouns(frozenset(every), tongue)


@lru_cache(maxsize=REMEMBERED)
def nouns(words: frozenset[str], tongue: Language) -> frozenset[str]:
    """Words as `noun` has them."""
    return frozenset(noun(word, tongue) for word in words)
