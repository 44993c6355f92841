"""The words of a sentence that name a deed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stemma.extract.deeds.clauses import WORD, Clause
from stemma.lang.deeds import Deed, Deeds, Turn

LOOK_BACK = 3
"""Words before a participle among which an auxiliary makes it a passive: "were all reportedly killed"."""
GAP = r"(?:\s+[\w'’-]+){0,4}?\s+"
"""What may stand between a verb and its particle: "pushed the group out"."""


@dataclass(frozen=True, slots=True, order=True)
class Trigger:
    """A word or phrase that names a deed; `rank` is the deed's place in the lexicon, the most telling first.

    `swapped`: its subject suffers ("fell to"); `going`: it is a form such as "taking".
    """

    rank: int
    start: int
    end: int
    verb: bool
    passive: bool = False
    swapped: bool = False
    going: bool = False


@lru_cache(maxsize=4)
def _lexicon(
    deeds: tuple[Deed, ...], particles: frozenset[str]
) -> tuple[re.Pattern[str], dict[str, tuple[int, str]]]:
    """One pattern for all words of all deeds, and for each phrase the deed and whether it is noun, verb or swap."""
    table: dict[str, tuple[int, str]] = {}
    for rank, deed in enumerate(deeds):
        for sort, phrases in (("swap", deed.swaps), ("verb", deed.verbs), ("noun", deed.nouns)):
            for phrase in sorted(phrases):
                known = table.get(phrase)
                both = "both" if known and {known[1], sort} == {"verb", "noun"} else None
                if not known or (both and known[0] == rank):
                    table[phrase] = (rank, both or sort)
                elif both:
                    table[phrase] = (min(rank, known[0]), both)
    parts = []
    for phrase in sorted(table, key=lambda phrase: (-len(phrase), phrase)):
        head, _, tail = phrase.rpartition(" ")
        gapped = re.escape(head) + GAP + re.escape(tail) if head and tail in particles else None
        parts.append(gapped or re.escape(phrase).replace(r"\ ", r"\s+"))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])", re.IGNORECASE), table


def triggers(text: str, known: Deeds) -> Iterator[Trigger]:
    """The triggers of a sentence, in order."""
    pattern, table = _lexicon(known.deeds, known.particles)
    for match in pattern.finditer(text):
        phrase = " ".join(match.group().lower().split())
        entry = table.get(phrase) or table.get(_without_gap(phrase))
        if not entry:
            continue
        rank, sort = entry
        before = _before(text, match.start())
        verb = sort in ("verb", "swap") or (sort == "both" and _is_verb(before, phrase, text[match.end() :], known))
        short = known.deeds[rank].turn is Turn.TOLL
        passive = verb and sort != "swap" and _is_passive(before, phrase, text[match.end() :], short, known)
        going = verb and phrase.split()[0].endswith(known.progressive)
        yield Trigger(rank, match.start(), match.end(), verb, passive, sort == "swap", going)


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
    if previous in known.before_nouns or previous.endswith(("'s", "’s")):
        return False
    following = WORD.match(behind.lstrip())
    return bool(following) and following.group().lower() not in known.upon | known.by | known.auxiliaries  # type: ignore[union-attr]


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
