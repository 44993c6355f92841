"""Who speaks: the noun phrase before or after a cue."""

from __future__ import annotations

from functools import cache

from stemma.extract.speech.cues import SHORTEST, is_adverb, lexicon
from stemma.extract.words import Line
from stemma.lang.language import Language

DASHES = ("–", "—", "-")
ADJUNCT = 6  # words from a preposition to the day or medium it leads to: "in a long telephone interview"
BRACKET = 12  # words in brackets behind a name
CLAUSE = 8  # words from a conjunction to the verb of its clause
LONGEST = 45  # words. A longer "subject" is a clause that was misread

Stretch = tuple[int, int]
"""Words of a sentence from the first up to the last, exclusive."""


def subject_before(line: Line, end: int, language: Language) -> Stretch | None:
    """The noun phrase that ends before a verb group, with its apposition; None where there is none."""
    end = _before_aside(line, end, language)
    if end > 0 and line[end - 1].lower in language.grammar.subjects:
        return end - 1, end
    bracket = _opening_bracket(line, end)
    if bracket is not None:
        before = subject_before(line, bracket, language)
        return (before[0], end) if before else None
    if end > 0 and line[end - 1].text in (",", *DASHES):
        return _with_apposition(line, end - 1, language)
    phrase = _phrase(line, _clause_start(line, end, language), end, language)
    return _with_name_before(line, phrase, language) if phrase else None


def _opening_bracket(line: Line, end: int) -> int | None:
    """Where the bracket opens that closes right before: "Ann Lee (an independent) said"."""
    if end == 0 or line[end - 1].text != ")":
        return None
    return next((at for at in range(end - 2, max(0, end - BRACKET), -1) if line[at].text == "("), None)


def _before_aside(line: Line, end: int, language: Language) -> int:
    """Before ", however," and the like."""
    at = end - 1 if end and line[end - 1].text == "," else end
    for aside in language.grammar.asides:
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
    opens = line[first].lower in language.words.prepositions  # "In Bangui, the opposition called on"
    joined = first > 1 and line[first - 1].lower in language.speech.coordinators and line[first - 2].text != ","
    alone = not opens and not joined  # "It rained in Gao and Menaka, the army said"
    return (first, phrase[1]) if named and alone and first < start - 1 else phrase


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
    while end > start and (is_adverb(line[end - 1], language) or line[end - 1].text == ","):
        end -= 1
    return _phrase(line, start, end, language)


def is_finite(line: Line, at: int, language: Language) -> bool:
    """Whether a word looks like a verb with a subject. Without a tagger this is a guess from form and place."""
    lower, speech, grammar = line[at].lower, language.speech, language.grammar
    if lower in speech.auxiliaries:
        return lower not in grammar.nonfinite and lower not in grammar.negations
    if lower.endswith(grammar.clitics) or lower in grammar.contracted:
        return True
    if at and (line[at].is_name or line[at - 1].lower in _before_nouns(language)):
        return False
    if lower in speech.everyday:
        return True
    if lower in lexicon(language) and lower not in speech.nounlike and not lower.endswith(grammar.doing):
        return True
    return lower.endswith(grammar.past) and len(lower) > SHORTEST and "-" not in lower


@cache
def _before_nouns(language: Language) -> frozenset[str]:
    """Words that a noun or adjective follows, not a verb."""
    return language.words.articles | language.words.possessives | language.words.prepositions


def _with_apposition(line: Line, comma: int, language: Language) -> Stretch | None:
    """The phrase before ", the head of Y," together with it."""
    aside = _clause_start(line, comma, language)
    if aside > 1 and line[aside - 1].text == "," and _is_aside(line, aside, language):
        return subject_before(line, aside - 1, language)
    boundary = _clause_start(line, comma, language, past_commas=True)
    if boundary and line[boundary - 1].lower in language.speech.openers:
        boundary -= 1
    phrase = _phrase(line, _after_opener(line, comma, language, boundary), comma, language)
    return _with_antecedent(line, phrase, language) if phrase else None


def _is_aside(line: Line, at: int, language: Language) -> bool:
    """Whether the words between two commas tell where or how, not who: "at a meeting", "speaking by telephone"."""
    lower = line[at].lower
    doing = lower.endswith(language.grammar.doing) and not line[at].is_name
    return lower in language.grammar.adjunct or (doing and lower not in language.speech.relaying)


def _with_antecedent(line: Line, phrase: Stretch, language: Language) -> Stretch:
    """With the name that a relative clause belongs to: "By telephone Ann Lee, who speaks for the port, told"."""
    start = phrase[0] - 1
    if line[phrase[0]].lower not in language.speech.relatives or start < 1 or line[start].text != ",":
        return phrase
    while start > 0 and line[start - 1].is_name:
        start -= 1
    return (start, phrase[1]) if start < phrase[0] - 1 else phrase


def _clause_start(line: Line, end: int, language: Language, past_commas: bool = False) -> int:
    """Where the clause that a verb at `end` belongs to begins."""
    start = end
    while start > 0:
        word = line[start - 1]
        if word.is_quote and not _possessive(line, start - 1, language):
            break
        if word.text in ".:;!?(…" or word.text in DASHES or (word.text == "," and not past_commas):
            break
        if word.lower in language.speech.subordinators - language.speech.relatives:
            break
        if word.lower in language.speech.coordinators and _joins_clauses(line, start - 1, language):
            break
        start -= 1
    return start


def _joins_clauses(line: Line, at: int, language: Language) -> bool:
    """Whether a conjunction joins clauses and not two names: a verb stands before it, or a comma."""
    if line[at].lower in language.grammar.adversative:
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
    return lower in language.speech.openers or lower in language.speech.times or is_adverb(line[at], language)


def _phrase(line: Line, start: int, end: int, language: Language) -> Stretch | None:
    """The stretch without what cannot begin or end a noun phrase."""
    speech = language.speech
    while start < end and (
        (line[start].is_mark and line[start].text not in "$#")
        or line[start].lower in speech.coordinators
        or (line[start].lower in speech.subordinators and line[start].lower != language.grammar.that)
        or is_adverb(line[start], language)
    ):
        start += 1
    while end > start and (
        (line[end - 1].is_mark and not line[end - 1].is_quote and line[end - 1].text not in ")%")
        or is_adverb(line[end - 1], language)
        or line[end - 1].lower in speech.times
        or line[end - 1].lower in speech.coordinators
        or line[end - 1].lower in language.words.prepositions
    ):
        end -= 1
    if start < end and line[start].lower in language.words.prepositions and end - start > 1:
        start += 2 if line[start + 1].lower in speech.times else 0  # "On Sunday officials said"
    if start >= end or end - start > LONGEST:
        return None
    return start, end


def _stops_after(line: Line, start: int, at: int, language: Language) -> bool:
    """Whether an inverted subject cannot go on at this word."""
    word, speech = line[at], language.speech
    if at == start:
        return word.is_mark and not word.is_quote
    if word.is_quote and not _possessive(line, at, language):
        return not _nickname(line, at)
    if word.text in ".:;!?" or word.lower in speech.times - language.grammar.recent:
        return True
    if word.lower in language.grammar.breaking:
        return True
    if word.lower in language.grammar.adjunct and _adjunct(line, at, language):
        return True
    before = line[at - 1].text
    if before == "," and word.lower.endswith(language.grammar.doing) and word.lower in lexicon(language):
        return True
    return (
        before == ","
        and word.lower in speech.coordinators
        and any(is_finite(line, k, language) for k in range(at + 1, min(at + CLAUSE, len(line))))
    )


def _adjunct(line: Line, at: int, language: Language) -> bool:
    """Whether a preposition leads to when or in what medium it was said, not to who the speaker is."""
    ahead = line[at + 1 : at + ADJUNCT]
    return any(word.lower in language.speech.times or word.lower in language.speech.media for word in ahead)


def _possessive(line: Line, at: int, language: Language) -> bool:
    """Whether a mark is the apostrophe of a plural: "the workers' union"."""
    return at > 0 and line[at].text in ("'", "’") and line[at - 1].lower.endswith(language.grammar.plural)


def _nickname(line: Line, at: int) -> bool:
    """Whether a quotation mark opens or closes one or two words within a name."""
    around = line[at + 1 : at + 4]
    return any(word.is_quote for word in around) and all(word.text not in ",.!?" for word in around)
