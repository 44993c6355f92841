"""Who speaks: the noun phrase before or after a cue."""

from __future__ import annotations

from stemma.extract.speech.cues import lexicon
from stemma.extract.words import Line
from stemma.lang.language import Language

DASHES = ("–", "—", "-")
LONGEST = 45  # words. A longer "subject" is a clause that was misread

Stretch = tuple[int, int]
"""Words of a sentence from the first up to the last, exclusive."""


def subject_before(line: Line, end: int, language: Language) -> Stretch | None:
    """The noun phrase that ends before a verb group, with its apposition; None where there is none."""
    end = _before_aside(line, end, language)
    if end > 0 and line[end - 1].lower in language.speech.subjects:
        return end - 1, end
    if end > 0 and line[end - 1].text in (",", ")", *DASHES):
        return _with_apposition(line, end - 1, language)
    phrase = _phrase(line, _clause_start(line, end, language), end, language)
    return _with_name_before(line, phrase, language) if phrase else None


def _before_aside(line: Line, end: int, language: Language) -> int:
    """Before ", however," and the like."""
    at = end - 1 if end and line[end - 1].text == "," else end
    for aside in language.speech.asides:
        start = at - len(aside)
        if start > 0 and tuple(word.lower for word in line[start:at]) == aside and line[start - 1].text == ",":
            return start - 1
    return end


def _with_name_before(line: Line, phrase: Stretch, language: Language) -> Stretch:
    """With the name that a description follows without a second comma: "X, the head of Y said"."""
    start = phrase[0]
    if start < 2 or line[start - 1].text != "," or line[start].lower not in language.words.articles:
        return phrase
    first = _clause_start(line, start - 1, language)
    named = all(word.is_name or word.lower.startswith(language.names.prefixes) for word in line[first : start - 1])
    return (first, phrase[1]) if named and first < start - 1 else phrase


def subject_after(line: Line, start: int, language: Language) -> Stretch | None:
    """The noun phrase that follows an inverted verb, with its apposition: "said X, the head of Y"."""
    end = start
    while end < len(line) and not _stops_after(line, start, end, language):
        end += 1
    while end > start and line[end - 1].is_mark and not line[end - 1].is_quote and line[end - 1].text != ")":
        end -= 1
    return (start, end) if end > start and end - start <= LONGEST else None


def main_subject(line: Line, before: int, language: Language) -> Stretch | None:
    """The subject of the sentence's main clause: whoever a later participle (", saying") belongs to."""
    start = _after_opener(line, before, language)
    end = start
    while end < before and not is_finite(line, end, language):
        if line[end].is_quote:
            return None
        end += 1
    if end >= before:
        return None
    while end > start and (_is_adverb(line[end - 1].lower, language) or line[end - 1].text == ","):
        end -= 1
    return _phrase(line, start, end, language)


def is_finite(line: Line, at: int, language: Language) -> bool:
    """Whether a word looks like a verb with a subject. Without a tagger this is a guess from form and place."""
    word, before = line[at], line[at - 1] if at else None
    lower = word.lower
    if lower in language.speech.auxiliaries and lower not in language.words.negations | {
        "been",
        "being",
        "be",
        "having",
    }:
        return True
    if lower.endswith(("n't", "'re", "'ll", "'ve", "'m", "'d")) or lower in {
        "it's",
        "he's",
        "she's",
        "that's",
        "there's",
    }:
        return True
    if word.is_name and before is not None:
        return False
    if (
        before is not None
        and before.lower in language.words.articles | language.words.possessives | language.words.prepositions
    ):
        return False
    if lower in language.speech.everyday:
        return True
    if lower in lexicon(language) and lower not in language.speech.nounlike and not lower.endswith("ing"):
        return True
    return lower.endswith("ed") and len(lower) > 4 and "-" not in lower


def _with_apposition(line: Line, comma: int, language: Language) -> Stretch | None:
    """The phrase before ", the head of Y," together with it."""
    boundary = _clause_start(line, comma, language, past_commas=True)
    if boundary and line[boundary - 1].lower in language.speech.openers:
        boundary -= 1
    return _phrase(line, _after_opener(line, comma, language, boundary), comma, language)


def _clause_start(line: Line, end: int, language: Language, past_commas: bool = False) -> int:
    """Where the clause that a verb at `end` belongs to begins."""
    start = end
    while start > 0:
        word = line[start - 1]
        if word.is_quote and not (word.text in "'’" and line[start - 2].lower.endswith("s")):
            break
        if word.text in ".:;!?(…" or word.text in DASHES or (word.text == "," and not past_commas):
            break
        if word.lower in language.speech.subordinators and not _nominal(line, start - 1, language):
            break
        if word.lower in language.speech.coordinators and _joins_clauses(line, start - 1, language):
            break
        start -= 1
    return start


def _nominal(line: Line, at: int, language: Language) -> bool:
    """Whether "that" or "who" opens a relative clause inside a phrase, which then goes on to the left."""
    return line[at].lower in language.speech.relatives


def _joins_clauses(line: Line, at: int, language: Language) -> bool:
    """Whether a conjunction joins clauses and not two names: a verb stands before it, or a comma."""
    if line[at].lower in {"but", "yet", "so"}:
        return True
    if at and line[at - 1].text == ",":
        return True
    start = at
    while start > 0 and not (line[start - 1].is_mark and line[start - 1].text not in "'’-"):
        start -= 1
        if is_finite(line, start, language):
            return True
    return False


def _after_opener(line: Line, before: int, language: Language, start: int = 0) -> int:
    """Past "In Baghdad on Sunday," to where the subject begins."""
    while start < before and (line[start].is_mark or line[start].lower in language.speech.coordinators):
        start += 1
    if start < before and _opens(line, start, language):
        comma = next((at for at in range(start, before) if line[at].text == ","), None)
        if comma is not None:
            return comma + 1
    return start


def _opens(line: Line, at: int, language: Language) -> bool:
    lower = line[at].lower
    return lower in language.speech.openers or lower in language.speech.times or _is_adverb(lower, language)


def _phrase(line: Line, start: int, end: int, language: Language) -> Stretch | None:
    """The stretch without what cannot begin or end a noun phrase."""
    speech = language.speech
    while start < end and (
        (line[start].is_mark and line[start].text not in "$#")
        or line[start].lower in speech.coordinators
        or (line[start].lower in speech.subordinators and line[start].lower != "that")
        or _is_adverb(line[start].lower, language)
    ):
        start += 1
    while end > start and (
        (line[end - 1].is_mark and not line[end - 1].is_quote and line[end - 1].text not in ")%")
        or _is_adverb(line[end - 1].lower, language)
        or line[end - 1].lower in speech.times
        or line[end - 1].lower in speech.coordinators
    ):
        end -= 1
    if start < end and line[start].lower in language.words.prepositions and end - start > 1:
        start = _past_preposition(line, start, end, language)
    if start >= end or end - start > LONGEST:
        return None
    return start, end


def _past_preposition(line: Line, start: int, end: int, language: Language) -> int:
    """Past a preposition that opens the clause without a comma: "On Sunday officials said"."""
    if line[start + 1].lower in language.speech.times:
        return start + 2
    return start


def _is_adverb(lower: str, language: Language) -> bool:
    speech = language.speech
    return lower in speech.adverbs or (
        lower.endswith(speech.adverb_endings)
        and len(lower) > 4
        and lower not in {"family", "italy", "assembly", "ally"}
    )


def _stops_after(line: Line, start: int, at: int, language: Language) -> bool:
    """Whether an inverted subject cannot go on at this word."""
    word, speech = line[at], language.speech
    if at == start:
        return word.is_mark and not word.is_quote
    if word.is_quote and not (word.text in "'’" and line[at - 1].lower.endswith("s")):
        return not _nickname(line, at)
    if word.text in ".:;!?" or word.lower in speech.times - {"last", "this"}:
        return True
    if word.lower in {"as", "when", "while", "after", "before", "during", "because", "if", "although", "though"}:
        return True
    if word.lower in {"in", "on", "at", "to", "by", "via", "through", "with"} and _adjunct(line, at, language):
        return True
    before = line[at - 1].text
    if before == "," and word.lower.endswith("ing") and word.lower in lexicon(language):
        return True
    return (
        before == ","
        and word.lower in speech.coordinators
        and any(is_finite(line, k, language) for k in range(at + 1, min(at + 8, len(line))))
    )


def _adjunct(line: Line, at: int, language: Language) -> bool:
    """Whether a preposition leads to when or in what medium it was said, not to who the speaker is."""
    ahead = [word.lower for word in line[at + 1 : at + 7]]
    return any(word in language.speech.times or word in language.speech.media for word in ahead[:5])


def _nickname(line: Line, at: int) -> bool:
    """Whether a quotation mark opens or closes one or two words within a name."""
    around = line[at + 1 : at + 4]
    return any(word.is_quote for word in around) and all(word.text not in ",.!?" for word in around)
