"""What makes answers to one question the same, narrower or opposed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answers:
    """Words that tell how two answers stand to each other, in lower case.

    `kinds` are nouns for one sort of people or thing, which newsrooms vary for style: soldiers and troops.
    `tallies` are nouns that name the one count that a story is about, whoever keeps it ("cases", "deaths").
    `statuses` say which part of a count is meant ("suspected" cases are not "confirmed" ones): such counts differ
    and both can hold. `verdicts` are those of them that a laboratory or an inquiry gives, which are also told behind
    the count. `contrasts` stand before a figure that is denied in favour of the one before ("thirty, not forty-six").
    `numbered` stand before a number that is a name ("Section 702"). `nobodies` are subjects and objects that deny
    what is said of them.
    `remains` are counted one by one: there are at least so many dead. `vague` are words for a number that nobody
    counted, with the figure at which ACLED's coders put them. `totals` are words of a sentence whose figures count
    more than one event. `replacing` stand before a figure that the one before replaces. `anybody` are nouns that
    count people of any kind beside those that tell their fate. `since` tell of what somebody died later. `pointing`
    stand before those who were told of already ("14 of those men"). `gauged` are units, by name, in which one thing
    is measured by several: speeds and distances, but not money or time. `giving` stand before a figure that is all
    that somebody gives ("residents spoke of more than 100"). `whole` stand before a figure that leaves nobody out
    ("all seven of the dead"), `who` behind one of people ("fifty-three who could walk").
    `marks` are kept by somebody who counts something else by them: names on a list. `wards` are where the injured
    are treated.
    """

    kinds: tuple[frozenset[str], ...]
    tallies: frozenset[str]
    statuses: frozenset[str]
    verdicts: frozenset[str]
    contrasts: frozenset[str]
    nobodies: frozenset[str]
    remains: frozenset[str]
    numbered: frozenset[str]
    vague: tuple[tuple[str, int], ...]
    totals: tuple[str, ...] = ()
    replacing: tuple[str, ...] = ()
    anybody: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    since: tuple[str, ...] = ()
    gauged: frozenset[str] = frozenset()
    giving: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    wards: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
