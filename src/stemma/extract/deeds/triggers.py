"""The words of a sentence that name a deed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stemma.extract.deeds.clauses import WORD, Clause, words_of
from stemma.extract.deeds.figures import is_figure
from stemma.extract.deeds.phrases import Phrases, exactly, phrases
from stemma.lang.deeds import Deeds, Turn

LOOK_BACK = 3
"""Words before a participle among which an auxiliary makes it a passive: "were all reportedly killed"."""
IDIOM = -1
"""Stands for no deed: a phrase that only sounds like one."""
ANY = "*"
"""What stands in a phrase for words that may come between: "set up * base"."""
LOOK_AHEAD = 3
"""Words behind a trigger among which one may say that no arms are meant: "battle against cancer"."""
ABSTRACT = 40
"""Characters that hold these words."""
GAP = r"(?:\s+[\w'’-]+){0,4}?\s+"
"""What may stand between a verb and its particle: "pushed the group out"."""


@dataclass(frozen=True, slots=True, order=True)
class Trigger:
    """A word or phrase that names a deed; `rank` is the deed's place in the lexicon, the most telling first.

    `swapped`: its subject suffers ("fell to"); `going`: it is a form such as "taking"; `purpose`: it is what
    something else was done for ("to attack").
    """

    rank: int
    start: int
    end: int
    verb: bool
    passive: bool = False
    swapped: bool = False
    going: bool = False
    purpose: bool = False


@lru_cache(maxsize=4)
def _lexicon(known: Deeds) -> tuple[Phrases, dict[str, tuple[int, str]]]:
    """All phrases of all deeds, and for each the deed and whether it is noun, verb or swap."""
    table: dict[str, tuple[int, str]] = {}
    for rank, deed in enumerate(known.deeds):
        for sort, words in (("swap", deed.swaps), ("verb", deed.verbs), ("noun", deed.nouns)):
            for phrase in sorted(words):
                other = table.get(phrase)
                both = "both" if other and {other[1], sort} == {"verb", "noun"} else None
                if not other or (both and other[0] == rank):
                    table[phrase] = (rank, both or sort)
                elif both:
                    table[phrase] = (min(rank, other[0]), both)
    table |= dict.fromkeys(sorted(known.idioms), (IDIOM, "idiom"))
    patterns = exactly(table)
    for phrase in table:
        head, _, tail = phrase.rpartition(" ")
        if f" {ANY} " in phrase:
            patterns[phrase] = GAP.join(re.escape(part) for part in phrase.split(f" {ANY} "))
        elif head and tail in known.particles and head not in known.figures.whole:
            patterns[phrase] = re.escape(head) + GAP + re.escape(tail)
    table |= {_without_gap(phrase): entry for phrase, entry in table.items() if f" {ANY} " in phrase}
    return phrases(patterns, re.IGNORECASE), table


def triggers(text: str, known: Deeds) -> Iterator[Trigger]:
    """The triggers of a sentence, in order."""
    lexicon, table = _lexicon(known)
    for match in lexicon.find(text):
        phrase = " ".join(match.group().lower().split())
        entry = table.get(phrase) or table.get(_without_gap(phrase))
        if entry and entry[0] != IDIOM and not _is_thing(text, match, phrase, entry, known):
            yield _trigger(text, match, phrase, entry, known)


def _is_thing(text: str, match: re.Match[str], phrase: str, entry: tuple[int, str], known: Deeds) -> bool:
    """Whether a form is the noun of something else, or a fight without arms: "a bomb", "fight cancer"."""
    sort, toll = entry[1], known.deeds[entry[0]].turn is Turn.TOLL
    behind = words_of(text, match.end(), match.end() + ABSTRACT)
    if set(behind[:LOOK_AHEAD]) & (known.abstract | (known.things if toll else frozenset())):
        return True
    if sort != "swap" and set(behind[:1]) & known.described:
        return True
    if is_figure(text, match.start(), match.end(), known.deeds[entry[0]], known):
        return True
    before = _before(text, match.start())[-1:]
    going = phrase.endswith(known.progressive) or " " in phrase
    if known.deeds[entry[0]].turn is Turn.TERRITORY and (
        set(behind[:2]) & known.lasting or set(behind[:1]) & known.idle
    ):
        return True  # "the siege took two days", "the attack took place"
    relative = known.relatives if phrase.endswith(known.past) else frozenset()  # "strikes that killed 300"
    return (
        sort == "verb" and not going and bool(set(before) & (known.determiners - relative))
    )  # also "the besieged town"


def _trigger(text: str, match: re.Match[str], phrase: str, entry: tuple[int, str], known: Deeds) -> Trigger:
    rank, sort = entry
    before, behind = _before(text, match.start()), text[match.end() :]
    verb = sort in ("verb", "swap") or (sort == "both" and _is_verb(before, phrase, behind, known))
    short = known.deeds[rank].turn is Turn.TOLL
    passive = verb and sort != "swap" and _is_passive(before, phrase, behind, short, known)
    going = verb and phrase.split()[0].endswith(known.progressive)
    purpose = verb and before[-1:] in [[word] for word in sorted(known.purposes)]
    return Trigger(rank, match.start(), match.end(), verb, passive, sort == "swap", going, purpose)


def _before(text: str, at: int) -> list[str]:
    """The words before an offset in lower case; "IS" and the like in capitals, which are names and no verbs."""
    shouts = text.isupper()
    words = [word.group() for word in WORD.finditer(text[:at])]
    return [word.lower() if shouts or not word.isupper() or len(word) == 1 else word for word in words]


def _without_gap(phrase: str) -> str:
    words = phrase.split()
    return f"{words[0]} {words[-1]}"


def _is_verb(before: list[str], phrase: str, behind: str, known: Deeds) -> bool:
    """Whether a word that may be noun or verb is a verb here, by its neighbours."""
    previous = before[-1] if before else ""
    if previous in known.before_verbs:
        return True
    follows = WORD.match(behind.lstrip())
    following = follows.group().lower() if follows else None
    if phrase.endswith(known.progressive) and previous in known.verbal | known.auxiliaries:
        return following is not None and following not in known.prepositions
    if previous in known.before_nouns or previous.endswith(("'s", "’s")) or following in known.prepositions:
        return False
    return following is not None and following not in known.by | known.auxiliaries


def _is_passive(before: list[str], phrase: str, behind: str, reducible: bool, known: Deeds) -> bool:
    """Whether the subject suffers: "was seized", "were reported killed", "soldiers killed in a blast"."""
    first = phrase.split()[0]
    if first.endswith((known.progressive, *known.present)):
        return False
    if any(word in known.auxiliaries for word in before[-LOOK_BACK:]):
        return True
    following = WORD.match(behind.lstrip())
    return bool(following and following.group().lower() in (known.by | known.reduced if reducible else known.by))


def clause_of(trigger: Trigger, parts: tuple[Clause, ...]) -> int:
    """The number of the clause that a trigger stands in."""
    return next((n for n, part in enumerate(parts) if part.holds(trigger.start)), len(parts) - 1)
