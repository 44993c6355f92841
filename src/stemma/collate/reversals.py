"""Sentences of a copy that say the reverse: the opposite verb, a denied clause told as so, a coming deed as done.

All are read from words and their places; what a sentence means is not weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stemma.collate.turns import words_of
from stemma.collate.wording import stem_set, stems
from stemma.lang import Language

AROUND = 7  # words on either side of a verb in which the things it speaks of stand
COMMON = 2  # stems that both verbs must have around them: one may be the same person in another matter
AKIN = 4  # letters that a noun and its verb begin with alike: "decision", "decided"
VERB = 3  # words from a "has" on in which its verb stands: "has not been closed"
OBJECTS = 2  # stems behind the verb that both have, where the copy names only a part of the subject
LEAST = 2  # stems of a clause: fewer stand in any denial
SPARE = 1  # stems that a clause of three or more may have beside those of the denial: its verb

Pairs = Sequence[tuple[frozenset[str], frozenset[str]]]

_CLAUSE = re.compile(r"[,;:.!?()“”\"]|\s[–—-]\s")


def opposed(exemplar: str, copy: str, tongue: Language) -> tuple[str, str] | None:
    """The verb of the exemplar and its opposite in the copy, said of the same things.

    >>> from stemma.lang import ENGLISH
    >>> opposed("The court acquitted Lee of arson.", "A judge convicted Lee of arson.", ENGLISH)
    ('acquitted', 'convicted')
    """
    return _other_verb(exemplar, copy, tongue.turns.opposites, tongue)


def other_act(exemplar: str, copy: str, tongue: Language) -> tuple[str, str] | None:
    """The act of the exemplar and another one in the copy that is taken for it, done to the same.

    >>> from stemma.lang import ENGLISH
    >>> other_act("Lee, the guard, was suspended.", "The guard Lee has been sacked.", ENGLISH)
    ('suspended', 'sacked')
    """
    return _other_verb(exemplar, copy, tongue.turns.acts, tongue)


def _other_verb(exemplar: str, copy: str, pairs: Pairs, tongue: Language) -> tuple[str, str] | None:
    mine, theirs = words_of(exemplar), words_of(copy)
    for at, word in enumerate(theirs):
        for against in _against(word, pairs):
            known = {other for other in mine if word == other or _like(word, other, pairs)}
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
    pairs = (*tongue.turns.opposites, *tongue.turns.acts)
    return any(
        (word == other or _like(word, other, pairs))
        and any(_against(word, pairs))
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
    if coming is None or done is None or set(after[:done][-1:]) & tongue.words.relatives:
        return None  # "insurers who have walked through the mill"
    subject, same = stem_set(" ".join(before[:coming]), tongue), stem_set(" ".join(after[:done]), tongue)
    behind = stem_set(" ".join(before[coming:]), tongue)
    verb, rest = (_of_these(words, behind, tongue) for words in (after[done : done + VERB], after[done:]))
    enough = rest >= OBJECTS or verb or (rest and subject in (same, frozenset()))
    one_subject = same and enough and (same <= subject or not subject)
    return " ".join(after[done : done + 2]) if one_subject else None


def _of_these(words: list[str], others: frozenset[str], tongue: Language) -> int:
    """How many stems of some words others begin alike with."""
    return sum(any(_akin(one, other) for other in others) for one in stem_set(" ".join(words), tongue))


def _awaits(words: list[str], at: int, tongue: Language) -> bool:
    """Whether what is said is still to come: "will", "might", "are expected", "is to be", "has offered to"."""
    expecting = tongue.turns.expecting | tongue.deeds.hypothetical
    if words[at] in tongue.turns.proposing and words[at + 1 : at + 2] == [tongue.grammar.to]:
        return True
    if words[at] in tongue.speech.be:
        ahead = words[at + 1 : at + 2]
        return bool(expecting & set(ahead)) or words[at + 1 : at + 3] == [tongue.grammar.to, "be"]
    return words[at] in expecting & tongue.speech.auxiliaries


def _done(words: list[str], tongue: Language) -> Iterator[int]:
    """Where "has" or "have" stands with a past form behind it."""
    for at, word in enumerate(words[:-1]):
        proposes = words[at + 1] in tongue.turns.proposing and words[at + 2 : at + 3] == [tongue.grammar.to]
        if word in tongue.speech.have and _is_past(words[at + 1], tongue) and not proposes:
            yield at


def _is_past(word: str, tongue: Language) -> bool:
    known = tongue.speech.everyday | tongue.speech.be | tongue.turns.participles
    return word.endswith(tongue.grammar.past) or word in known


def _unreal(word: str, tongue: Language) -> bool:
    """Whether a word denies, asks or expects."""
    awaited = tongue.turns.expecting | tongue.deeds.hypothetical | tongue.deeds.planned
    return word in awaited or word in tongue.words.negations or word.endswith(tongue.grammar.negated)


def _against(word: str, pairs: Pairs) -> Iterator[frozenset[str]]:
    """What stands against a verb."""
    for one, other in pairs:
        if word in one:
            yield other
        if word in other:
            yield one


def _like(word: str, other: str, pairs: Pairs) -> bool:
    """Whether two verbs stand on the same side of a pair."""
    return any(word in side and other in side for pair in pairs for side in pair)


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
