"""How a text says that somebody denies what somebody else has just said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rebuttals:
    """Words, in lower case, of sentences that deny what stands before them.

    `verbs` are finite forms and participles of denying, `objects` what they are done to where nothing else tells it
    ("it", "the claim"), `closing` what may stand behind these. `phrases` deny by themselves ("will not hear of it").
    `untrue` say behind "reports that ..." that it is not so ("are false"), `reports` are the nouns there.
    `alone` are verbs that need no object ("disagreed"). `either` with one of `accounts` speaks of two that cannot
    both hold ("neither account"). `spokesmen` speak, right behind a denial, for whoever denies; so does somebody of
    whom one of the phrases `speaking` is said.
    """

    verbs: frozenset[str]
    objects: frozenset[str]
    closing: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    spokesmen: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    untrue: frozenset[str] = frozenset()
    speaking: tuple[str, ...] = ()
    alone: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()


NO_REBUTTALS = Rebuttals(frozenset(), frozenset(), frozenset(), ())
