"""What a copy makes of a sentence beyond its figures and names: a cause, another amount, a deed, a confession.

Each turn is told by a word that came or went, with the rest of the sentence as its ground; what two sentences mean is
not weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stemma.collate.wording import stem, stems
from stemma.lang import Language
from stemma.lang.turns import Phrase

AMOUNT = 4  # words behind an uncounted amount in which the thing stands: "many of the towns"
NEAR_FIGURE = 12  # words around a figure in which "is due" or "was expected" speaks of it

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def cause_added(exemplars: Sequence[str], copy: str, tongue: Language) -> str | None:
    """The words by which a copy makes one thing the cause of another, where none of its exemplar's sentences does.

    >>> from stemma.lang import ENGLISH
    >>> cause_added(["The mill closed as prices fell."], "The mill closed because prices fell.", ENGLISH)
    'because'
    """
    known = [words_of(text) for text in exemplars]
    if any(_phrase(words, tongue.turns.causal) for words in known):
        return None
    found = _phrase(words_of(copy), tongue.turns.causal)
    return " ".join(found) if found else None


def amount_changed(exemplar: str, copy: str, tongue: Language) -> tuple[str, str] | None:
    """Two uncounted amounts of one thing that are not alike: "several towns", "many towns".

    >>> from stemma.lang import ENGLISH
    >>> amount_changed("It lost several towns.", "It has lost many of its towns.", ENGLISH)
    ('several', 'many')
    """
    mine, theirs = list(_amounts(exemplar, tongue)), list(_amounts(copy, tongue))
    groups = {group for _, group, _ in mine}
    for word, group, things in theirs:
        if group in groups:
            continue
        for other, _, counted in mine:
            if things & counted:
                return other, word
    return None


def told_as_done(exemplar: str, copy: str, figure: str, copied: str, tongue: Language) -> str | None:
    """The word that puts what a figure counts into the future, where the copy has it in the past.

    >>> from stemma.lang import ENGLISH
    >>> told_as_done("Some 400 tents are due on Monday.", "It brought 400 tents.", "400", "400", ENGLISH)
    'due'
    """
    expecting = tongue.turns.expecting
    around, about = _around(exemplar, figure), _around(copy, copied)
    waited = [word for word in around if word in expecting]
    unreal = expecting | tongue.deeds.planned | tongue.deeds.hypothetical
    past = any(word.endswith(tongue.grammar.past) or word in tongue.speech.everyday for word in about)
    return waited[0] if waited and past and not unreal & set(about) else None


def denial_admitted(exemplars: Sequence[str], copy: str, tongue: Language) -> str | None:
    """The word by which a copy has somebody own up to something, where its exemplar only has a denial.

    >>> from stemma.lang import ENGLISH
    >>> denial_admitted(["A leak had begun, which the firm denied."], "The firm conceded that a leak began.", ENGLISH)
    'conceded'
    """
    before = {stem(word, tongue) for text in exemplars for word in words_of(text)}
    denying = {stem(word, tongue) for word in tongue.speech.denying}
    admitting = tongue.turns.admitting
    if not before & denying or before & admitting:
        return None
    now = {stem(word, tongue): word for word in words_of(copy)}
    if denying & now.keys():
        return None
    return next((now[verb] for verb in sorted(admitting) if verb in now), None)


def _phrase(words: Sequence[str], phrases: Sequence[Phrase]) -> Phrase | None:
    """The first of the phrases that stands in the words."""
    for at in range(len(words)):
        for phrase in phrases:
            if tuple(words[at : at + len(phrase)]) == phrase:
                return phrase
    return None


def _amounts(text: str, tongue: Language) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Each uncounted amount with the words alike to it and the stems of what may be counted."""
    turns, words = tongue.turns, words_of(text)
    for at, word in enumerate(words):
        group = next((group for group in turns.amounts if word in group), None)
        if group is None or (word in turns.parts and not turns.of & set(words[at + 1 : at + 2])):
            continue
        things = stems(" ".join(words[at + 1 : at + 1 + AMOUNT]), tongue)
        if things:
            yield word, group, frozenset(things)


def _around(text: str, figure: str) -> list[str]:
    """The words around a figure; all where it does not stand in the text."""
    before, found, after = text.partition(figure)
    if not found:
        return words_of(text)
    return words_of(before)[-NEAR_FIGURE:] + words_of(after)[:NEAR_FIGURE]
