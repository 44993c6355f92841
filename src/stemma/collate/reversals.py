"""Sentences of a copy that say the reverse: the opposite verb, a denied clause told as so, a coming deed as done.

All are read from words and their places; what a sentence means is not weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.collate.turns import words_of
from stemma.collate.wording import stem, stems
from stemma.lang import Language

AROUND = 7  # words on either side of a verb in which the things it speaks of stand
COMMON = 2  # stems that both verbs must have around them: one may be the same person in another matter
AKIN = 4  # letters that a noun and its verb begin with alike: "decision", "decided"
LEAST = 2  # stems of a clause: fewer stand in any denial
SPARE = 1  # stems that a clause of three or more may have beside those of the denial: its verb

_CLAUSE = re.compile(r"[,;:.!?()“”\"]|\s[–—-]\s")


def opposed(exemplar: str, copy: str, tongue: Language) -> tuple[str, str] | None:
    """The verb of the exemplar and its opposite in the copy, said of the same things.

    >>> from stemma.lang import ENGLISH
    >>> opposed("The court acquitted Lee of arson.", "A judge convicted Lee of arson.", ENGLISH)
    ('acquitted', 'convicted')
    """
    mine, theirs = words_of(exemplar), words_of(copy)
    for at, word in enumerate(theirs):
        for against in _against(word, tongue):
            known = {other for other in mine if word == other or _like(word, other, tongue)}
            for to, other in enumerate(mine):
                if other not in against or known or _denies(mine, to, tongue) != _denies(theirs, at, tongue):
                    continue
                if len(_things(mine, to, tongue) & _things(theirs, at, tongue)) >= COMMON:
                    return other, word
    return None


def agrees(exemplar: str, copy: str, tongue: Language) -> bool:
    """Whether both say the same of the same things by a verb that has an opposite.

    >>> from stemma.lang import ENGLISH
    >>> agrees("It convicted Lee of arson.", "A judge convicted Lee of arson.", ENGLISH)
    True
    """
    mine, theirs = words_of(exemplar), words_of(copy)
    return any(
        (word == other or _like(word, other, tongue))
        and any(_against(word, tongue))
        and _denies(mine, to, tongue) == _denies(theirs, at, tongue)
        and len(_things(mine, to, tongue) & _things(theirs, at, tongue)) >= COMMON
        for at, word in enumerate(theirs)
        for to, other in enumerate(mine)
    )


def denial_dropped(exemplar: str, copy: str, tongue: Language) -> str | None:
    """The clause of the copy that says, in the words of a denial, that it is so.

    >>> from stemma.lang import ENGLISH
    >>> denial_dropped("No decision on tolls was taken.", "Tolls have been decided, they say.", ENGLISH)
    'Tolls have been decided'
    """
    clauses = [part.strip() for part in _CLAUSE.split(exemplar) if part.strip()]
    denied = [_stems_behind_no(part, tongue) for part in clauses]
    affirmed = [frozenset(stems(part, tongue)) for part, no in zip(clauses, denied, strict=True) if not no]
    for part in _CLAUSE.split(copy):
        said = frozenset(stems(part, tongue))
        if len(said) < LEAST or any(_unreal(word, tongue) for word in words_of(part)):
            continue
        if any(len(said - yes) <= SPARE for yes in affirmed):
            continue
        for no in denied:
            if no and _made_of(said, no):
                return part.strip()
    return None


def told_as_come(exemplar: str, copy: str, tongue: Language) -> str | None:
    """The words by which a copy tells as done what its exemplar only expects of the same subject.

    >>> from stemma.lang import ENGLISH
    >>> told_as_come("Two cranes are expected from Hull.", "Two cranes have arrived from Hull.", ENGLISH)
    'have arrived'
    """
    before, after = words_of(exemplar), words_of(copy)
    if any(_unreal(word, tongue) for word in after) or list(_done(before, tongue)):
        return None
    coming = next((at for at, word in enumerate(before) if _awaits(before, at, tongue)), None)
    done = next(iter(_done(after, tongue)), None)
    if coming is None or done is None:
        return None
    subject, same = stems(" ".join(before[:coming]), tongue), stems(" ".join(after[:done]), tongue)
    verb = {stem(word, tongue) for word in before[coming:]} & {stem(word, tongue) for word in after[done:]}
    if same and verb and set(subject) in (set(same), set()):
        return " ".join(after[done : done + 2])
    return None


def _awaits(words: list[str], at: int, tongue: Language) -> bool:
    """Whether what is said is still to come: "will", "are expected", "is to be"."""
    expecting = tongue.turns.expecting
    if words[at] in tongue.speech.be:
        ahead = words[at + 1 : at + 2]
        return bool(expecting & set(ahead)) or words[at + 1 : at + 3] == [tongue.grammar.to, "be"]
    return words[at] in expecting & tongue.speech.auxiliaries


def _done(words: list[str], tongue: Language) -> Iterator[int]:
    """Where "has" or "have" stands with a past form behind it."""
    for at, word in enumerate(words[:-1]):
        if word in tongue.speech.have and _is_past(words[at + 1], tongue):
            yield at


def _is_past(word: str, tongue: Language) -> bool:
    return word.endswith(tongue.grammar.past) or word in tongue.speech.everyday or word in tongue.speech.be


def _unreal(word: str, tongue: Language) -> bool:
    """Whether a word denies, asks or expects."""
    awaited = tongue.turns.expecting | tongue.deeds.hypothetical | tongue.deeds.planned
    return word in awaited or word in tongue.words.negations or word.endswith(tongue.grammar.negated)


def _against(word: str, tongue: Language) -> Iterator[frozenset[str]]:
    """The opposites of a verb."""
    for one, other in tongue.turns.opposites:
        if word in one:
            yield other
        if word in other:
            yield one


def _like(word: str, other: str, tongue: Language) -> bool:
    """Whether two verbs stand on the same side of a pair."""
    return any(word in side and other in side for pair in tongue.turns.opposites for side in pair)


def _denies(words: list[str], at: int, tongue: Language) -> bool:
    """Whether a "not" stands shortly before a verb."""
    return any(
        word in tongue.words.negations or word.endswith(tongue.grammar.negated) for word in words[max(0, at - 3) : at]
    )


def _things(words: list[str], at: int, tongue: Language) -> frozenset[str]:
    around = [*words[max(0, at - AROUND) : at], *words[at + 1 : at + 1 + AROUND]]
    return frozenset(stems(" ".join(around), tongue))


def _stems_behind_no(clause: str, tongue: Language) -> frozenset[str]:
    words = words_of(clause)
    at = next((k for k in range(len(words)) if _denies(words[: k + 1], k + 1, tongue)), None)
    return frozenset(stems(" ".join(words[at + 1 :]), tongue)) if at is not None else frozenset()


def _made_of(said: frozenset[str], denied: frozenset[str]) -> bool:
    """Whether a clause is made of the words of a denial, but for one where it has several."""
    new = [one for one in sorted(said) if not any(_akin(one, other) for other in denied)]
    return len(new) <= (SPARE if len(said) - len(new) > LEAST else 0)


def _akin(one: str, other: str) -> bool:
    return one == other or (one[:AKIN] == other[:AKIN] and min(len(one), len(other)) >= AKIN)
