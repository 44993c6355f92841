"""What a figure counts where its own words leave it out, and a figure before it in the sentence tells."""

from __future__ import annotations

import re

from stemma.lang import Language
from stemma.model import Quantity, Sentence, Study

PART = 3  # words behind a figure that make it a part: "of them civilians"
BEHIND = 60  # characters in which these stand

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:.!?]")


def counted(amount: Quantity, sentence: Sentence, study: Study, tongue: Language) -> tuple[str | None, str | None]:
    """The thing counted and what befell it.

    "Four wounded" behind nine soldiers are soldiers; "14 of them civilians" behind 27 dead are dead.
    """
    earlier = [one for one in study.quantities if one.span < amount.span and sentence.span.holds(one.span)]
    before = [one for one in earlier if one.role]
    own = amount.of or amount.unit
    if own is None and earlier and _of_which(amount, earlier[-1], study.article.text, tongue):
        return earlier[-1].of, amount.role
    if not before:
        return own, amount.role
    if own is None and amount.role is None and (part := _part(amount, study.article.text, tongue)):
        return part, before[-1].role
    words = amount.span.of(study.article.text).lower().split()
    left_out = amount.role is not None and (own is None or (own == tongue.numbers.people and own not in words))
    things = [one.of for one in before if one.of and one.role != amount.role]
    return (things[-1] if left_out and things else own), amount.role


def _of_which(amount: Quantity, whole: Quantity, text: str, tongue: Language) -> bool:
    """Whether a figure is told as a part of the one before it: "388 cases, of which 121 had been confirmed"."""
    between = " ".join(WORD.findall(text[whole.span.end : amount.number.start].lower()))
    return between.endswith(tongue.numbers.of_which)


def _part(amount: Quantity, text: str, tongue: Language) -> str | None:
    """The people that are a part of those before: the noun behind "of them"."""
    told = WORD.findall(text[amount.span.end : amount.span.end + BEHIND])[:PART]
    if len(told) < PART or told[0] not in tongue.numbers.of:
        return None
    if told[1] not in tongue.speech.they | tongue.words.relatives:
        return None
    noun = told[2].lower()
    plural = noun in tongue.numbers.plurals or (
        noun.endswith(tongue.grammar.plural) and noun not in tongue.numbers.stops
    )
    return told[2] if plural and noun not in tongue.numbers.singulars else None
