"""What a figure counts where its own words leave it out, and a figure before it in the sentence tells."""

from __future__ import annotations

import re

from stemma.lang import Language
from stemma.model import Quantity, Sentence, Study

KILLED, INJURED, TREATED = "killed", "injured", "hospitalised"
BACK = 2  # sentences before, in which the figure stands that a bare one is held against
WHOLE = 4  # words that a whole has at least, its comma with them: "Of the buses,"
BEFORE_NOUN = 3  # words among which its noun is
PART = 3  # words behind a figure that make it a part: "of them civilians"
BEHIND = 60  # characters in which these stand

CLOSING = frozenset('.;:!?"”’)')  # not a comma: "15, including two children, had been rescued"
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:.!?]")


def counted(amount: Quantity, sentence: Sentence, study: Study, tongue: Language) -> tuple[str | None, str | None]:
    """The thing counted and what befell it.

    "Four wounded" behind nine soldiers are soldiers; "14 of them civilians" behind 27 dead are dead. A row of graves
    is a row of dead.
    """
    of, role = _told(amount, sentence, study, tongue)
    if role is None and of is not None and of.lower().split()[-1] in tongue.answers.remains:
        return of, KILLED
    return of, TREATED if role == INJURED and _in_a_ward(amount, sentence, study.article.text, tongue) else role


def _in_a_ward(amount: Quantity, sentence: Sentence, text: str, tongue: Language) -> bool:
    """Whether some of the injured are told to be in a hospital, and not to have died there."""
    behind = text[amount.number.end : sentence.span.end].lower().split()[:PART]
    if len(behind) < PART or behind[0] not in tongue.numbers.of or behind[1] not in tongue.numbers.openers:
        return False
    words = set(WORD.findall(sentence.text.lower()))
    fatal = next(role for role in tongue.numbers.roles if role.name == KILLED)
    return bool(words & tongue.answers.wards) and words.isdisjoint((*fatal.done, *fatal.undergone, *fatal.nouns))


def _told(amount: Quantity, sentence: Sentence, study: Study, tongue: Language) -> tuple[str | None, str | None]:
    earlier = [one for one in study.quantities if one.span < amount.span and sentence.span.holds(one.span)]
    before = [one for one in earlier if one.role]
    own = amount.of or amount.unit
    if (before_it := held_against(amount, sentence, study, tongue)) is not None:
        return before_it.of, before_it.role
    text = study.article.text
    if own is None and (named := _of_whole(amount, sentence, text, tongue) or _who(amount, text, tongue)):
        return named, amount.role
    if own is None and earlier and _of_which(amount, earlier[-1], text, tongue):
        return earlier[-1].of, amount.role
    if not before:
        return own, amount.role
    if own is None and amount.role is None and (part := _part(amount, text, tongue)):
        return part, before[-1].role
    words = amount.span.of(text).lower().split()
    left_out = amount.role is not None and (own is None or (own == tongue.numbers.people and own not in words))
    things = [one.of for one in before if one.of and one.role != amount.role]
    return (things[-1] if left_out and things else own), amount.role


def held_against(amount: Quantity, sentence: Sentence, study: Study, tongue: Language) -> Quantity | None:
    """The figure before it against which a bare one is given: "Vardakis says six planes, Galanis says two"."""
    bare = amount.of is None and amount.unit is None and amount.role is None and not amount.low == amount.high == 1
    if not bare or not _is_given(amount, sentence, study, tongue):
        return None
    number = study.sentences.index(sentence)
    start = study.sentences[max(0, number - BACK)].span.start
    before = [one for one in study.quantities if start <= one.span.start < amount.span.start and one.of]
    return before[-1] if before and before[-1].unit is None else None


def _is_given(amount: Quantity, sentence: Sentence, study: Study, tongue: Language) -> bool:
    """Whether a figure closes what somebody gives: "residents spoke of more than 100;"."""
    text = study.article.text
    behind = text[amount.span.end : sentence.span.end].lstrip()
    if behind and behind[0] not in CLOSING:
        return False
    words = WORD.findall(text[sentence.span.start : amount.span.start].lower())
    return " ".join(("", *words)).endswith(tongue.answers.giving)


def _of_whole(amount: Quantity, sentence: Sentence, text: str, tongue: Language) -> str | None:
    """The whole that opens the sentence: "Of the houses that we supply, 70 no longer exist"."""
    before = WORD.findall(text[sentence.span.start : amount.number.start])
    words = [word.lower() for word in before]
    if len(words) < WHOLE or words[0] not in tongue.numbers.of or words[1] not in tongue.numbers.openers:
        return None
    if words[-1] != "," or words.count(",") > 1:
        return None
    return next((word for word in before[2 : 2 + BEFORE_NOUN] if _is_plural(word.lower(), tongue)), None)


def _who(amount: Quantity, text: str, tongue: Language) -> str | None:
    """People, where a bare figure is of those "who" did something: "fifty-three who could walk"."""
    behind = text[amount.span.end : amount.span.end + BEHIND].split()[:1]
    return tongue.numbers.people if behind and behind[0] in tongue.answers.who else None


def _is_plural(noun: str, tongue: Language) -> bool:
    told = noun in tongue.numbers.plurals
    told = told or (noun.endswith(tongue.grammar.plural) and noun not in tongue.numbers.stops)
    return told and noun not in tongue.numbers.singulars


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
    return told[2] if _is_plural(told[2].lower(), tongue) else None
