"""Whether what somebody says is a yes or a no."""

from __future__ import annotations

import re

from stemma.collate.wording import stems
from stemma.lang import Language

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[,;:.!?]")


def says_no(content: str, tongue: Language) -> bool:
    """Whether the first clause denies: "that nobody was welding", not "that it was shut because nobody had a key".

    >>> from stemma.lang import ENGLISH
    >>> says_no("that nobody was welding", ENGLISH), says_no("we left because it didn’t open", ENGLISH)
    (True, False)
    """
    return any(_denies(word, tongue) for word in _first_clause(content, tongue))


def denies_flatly(content: str, tongue: Language) -> bool:
    """Whether a content that is denied is so by its subject ("nobody was welding") or by a verb of speech alone.

    >>> from stemma.lang import ENGLISH
    >>> denies_flatly("that nobody was welding", ENGLISH), denies_flatly("other parcels not yet opened", ENGLISH)
    (True, False)
    """
    clause = _first_clause(content, tongue)
    return not any(_denies(word, tongue) for word in clause) or clause[0] in tongue.answers.nobodies


def reverses(one: str, other: str, tongue: Language) -> bool:
    """Whether two texts open with the same clause but for a "not".

    >>> from stemma.lang import ENGLISH
    >>> reverses("We do not dispute their numbers. We ask.", "We dispute their numbers.", ENGLISH)
    True
    """
    mine, theirs = (_plain(_first_clause(text, tongue), tongue) for text in (one, other))
    return mine == theirs and says_no(one, tongue) != says_no(other, tongue)


def denied_words(text: str, tongue: Language) -> frozenset[str]:
    """The stem of the first telling word behind each "not".

    >>> from stemma.lang import ENGLISH
    >>> sorted(denied_words("The bridge was not hit, and nobody was hurt.", ENGLISH))
    ['hit']
    """
    words, found = text.split(), set[str]()
    for at, word in enumerate(words):
        if word.strip('.,;:!?()"“”').lower().replace("’", "'") in tongue.words.negations:
            found |= set(stems(" ".join(words[at + 1 :]), tongue)[:1])
    return frozenset(found)


def _plain(clause: list[str], tongue: Language) -> list[str]:
    return [word for word in clause if not _denies(word, tongue) and word not in tongue.words.auxiliaries]


def _first_clause(content: str, tongue: Language) -> list[str]:
    """Its words, in lower case: up to a stop or the first word that opens another clause."""
    words = [word.replace("’", "'") for word in WORD.findall(content.lower())]
    ends = tongue.words.conjunctions | tongue.words.relatives | frozenset(",;:.!?")
    openers = tongue.speech.conjunctions | tongue.words.conjunctions | frozenset(",;:.!?")
    while words and words[0] in openers:
        words.pop(0)
    end = next((at for at, word in enumerate(words) if word in ends), len(words))
    return words[:end]


def _denies(word: str, tongue: Language) -> bool:
    negations = tongue.words.negations | tongue.answers.nobodies
    return word in negations or word.endswith(tongue.grammar.negated)
