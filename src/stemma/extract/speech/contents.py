"""What is said: the clause that goes with a cue."""

from __future__ import annotations

from stemma.extract.speech.cues import Cue, lexicon, may_tell
from stemma.extract.speech.sources import ADJUNCT, DASHES, Stretch, is_finite
from stemma.extract.words import Line, Word
from stemma.lang.language import Language
from stemma.lang.speech import Frame

NEAR = 14  # words. A conjunction further on belongs to another clause than the verb
SUBJECT = 10  # words. The verb of a new teller stands within this reach
LEAST_WHOLE = 4  # words. A shorter quotation is a partial one, and its sentence goes on around it


def content_after(line: Line, cue: Cue, language: Language, within: bool = False) -> Stretch | None:
    """The content that follows the verb, from its conjunction or first word to the end of its clause.

    A noun phrase ends at the first comma, and so does all that stands `within` a relative clause.
    """
    start = _start_after(line, cue, language)
    if start is None or start >= len(line):
        return None
    end = _clause_end(line, start, language)
    if within or cue.frames <= {Frame.THING, Frame.LISTENER}:
        end = min(end, _first_comma(line, start))
    return bare(line, start, end)


def bare(line: Line, start: int, end: int) -> Stretch | None:
    """A stretch without stops and commas at its edges; quotation marks stay. None where nothing is left."""
    while start < end and line[start].is_mark and not line[start].is_quote and line[start].text not in "$#@([":
        start += 1
    while end > start and line[end - 1].text in ".,;:–—-!?":
        end -= 1
    return (start, end) if end > start else None


def _start_after(line: Line, cue: Cue, language: Language) -> int | None:
    """Where the content begins, past the listener, the day and the medium."""
    at = cue.last
    limit = min(len(line), cue.last + NEAR)
    reach = past_adjuncts(line, at, language) if cue.by_particle else limit
    if at >= len(line):
        return None
    frames = cue.frames
    if line[at].text == ":":
        return at + 1
    if frames <= {Frame.TO, Frame.THING, Frame.LISTENER}:
        return _plain_start(line, cue, language)
    if Frame.LISTENER not in frames and line[at].lower in language.words.articles | language.words.possessives:
        return _plain_start(line, cue, language)  # a "that" further on belongs to the noun
    for k in range(at, limit):
        word = line[k]
        joins = word.lower == language.grammar.that and k <= reach
        if joins and (k == at or line[k - 1].lower not in language.words.prepositions):
            return k
        if word.is_quote and k > at and line[k - 1].text in ",:":
            return k
        if word.text == ":":
            return k + 1
        if k > at and is_finite(line, k, language):
            break
    return _plain_start(line, cue, language)


def _plain_start(line: Line, cue: Cue, language: Language) -> int | None:
    """Where the content begins when no conjunction and no mark shows it."""
    at, frames = cue.last, cue.frames
    if Frame.LISTENER in frames:
        at = _past_listener(line, at, language)
    at = past_adjuncts(line, at, language)
    if at >= len(line):
        return None
    word = line[at]
    if word.text == "," and at + 1 < len(line) and line[at + 1].is_quote:
        return at + 1
    if word.is_quote:
        return at
    if word.is_mark:
        return None
    if word.lower == language.grammar.to:
        return at if Frame.TO in frames else None
    if word.lower in language.speech.conjunctions:
        return at if frames & {Frame.CLAUSE, Frame.THAT} else None
    if frames & {Frame.CLAUSE, Frame.THING}:
        blocked = language.words.prepositions - language.grammar.measuring
        return None if word.lower in blocked else at
    return None


def _past_listener(line: Line, at: int, language: Language) -> int:
    """Past the one spoken to: a pronoun, a name, or a noun phrase without a verb."""
    if at < len(line) and line[at].lower in language.words.pronouns:
        return at + 1
    if at < len(line) and line[at].is_name:
        while (
            at < len(line)
            and (line[at].is_name or line[at].lower in language.names.particles)
            and not _opens_clause(line[at], language)
        ):
            at += 1
        return at
    start = at
    while at < len(line) and at - start < NEAR and not line[at].is_mark:
        if at > start and (_opens_clause(line[at], language) or is_finite(line, at, language)):
            break
        at += 1
    joined = at - 1 > start and line[at - 1].lower in language.words.prepositions
    return _past_listener(line, at, language) if joined else at


def _opens_clause(word: Word, language: Language) -> bool:
    """Whether a clause or an infinitive begins with this word."""
    if word.lower in language.speech.conjunctions | {language.grammar.to}:
        return True
    return word.lower in language.words.articles | language.words.pronouns | language.words.possessives


def past_adjuncts(line: Line, at: int, language: Language) -> int:
    """Past "on Sunday", "in a statement", "Tuesday"."""
    speech, grammar = language.speech, language.grammar
    while at < len(line):
        lower = line[at].lower
        if lower in speech.times - grammar.recent and not line[at].is_mark:
            at += 1
        elif lower in grammar.recent and at + 1 < len(line) and line[at + 1].lower in grammar.spans:
            at += 2
        elif lower in grammar.adjunct:
            medium = next(
                (
                    k
                    for k in range(at + 1, min(at + ADJUNCT, len(line)))
                    if line[k].lower in speech.media | speech.times
                ),
                None,
            )
            if medium is None or any(line[k].is_mark for k in range(at, medium)):
                return at
            at = medium + 1
        else:
            return at
    return at


def _clause_end(line: Line, start: int, language: Language) -> int:
    """Where the content ends: the sentence's end, or the next teller."""
    if line[start].is_quote:
        closing = next((k for k in range(start + 1, len(line)) if _closes(line, k)), None)
        if closing is not None and closing - start > LEAST_WHOLE and _leaves(line, closing + 1, language):
            return closing + 1
    subordinate = line[0].lower in language.speech.subordinators
    for at in range(start + 1, len(line)):
        if line[at].quoted and not line[at].is_quote:
            continue
        if line[at].text == ";" or (subordinate and line[at].text == "," and _main_clause(line, at + 1, language)):
            return at
        if line[at].text in (",", *DASHES) and _turns(line, at, language):
            return at
        if line[at].lower in language.speech.coordinators and _same_speaker_goes_on(line, at, language):
            return at
        if line[at].lower in _according(language) and line[at - 1].text != ",":
            return at
    return len(line)


def _according(language: Language) -> frozenset[str]:
    """The first words of "according to"."""
    return frozenset(phrase[0] for phrase in language.speech.according[:1])


def _first_comma(line: Line, start: int) -> int:
    """The next comma or dash outside quotation marks, or the end."""
    commas = (at for at in range(start + 1, len(line)) if line[at].text in (",", *DASHES) and not line[at].quoted)
    return next(commas, len(line))


def _closes(line: Line, at: int) -> bool:
    """Whether a quotation ends with this mark."""
    return line[at].is_quote and line[at].quoted and (at + 1 == len(line) or not line[at + 1].quoted)


def _leaves(line: Line, at: int, language: Language) -> bool:
    """Whether what follows a quotation is about the saying and not part of what was said."""
    if at >= len(line) or line[at].is_mark:
        return True
    lower = line[at].lower
    return (
        lower in language.words.prepositions
        or lower in language.speech.times
        or lower in language.speech.subordinators
    )


def _turns(line: Line, at: int, language: Language) -> bool:
    """Whether another teller, or the next act of telling, begins after this comma."""
    following = line[at + 1 : at + 1 + NEAR]
    if not following:
        return False
    first = following[0].lower
    if first in _according(language):
        return True
    if first.endswith(language.grammar.doing) and may_tell(line, at + 1, language):
        return True
    if first in language.speech.coordinators | language.grammar.contrasting:
        goes_on = len(following) > 1 and may_tell(line, at + 2, language)
        if goes_on and following[1].lower not in language.speech.nounlike:
            return True
        return _new_teller(line, at + 2, language)
    return _parenthesis(line, at + 1, language)


def _main_clause(line: Line, start: int, language: Language) -> bool:
    """Whether the clause that the sentence opened with is over: a subject and its verb follow."""
    if start >= len(line) or line[start].lower in language.speech.relatives | language.speech.coordinators:
        return False
    for at in range(start + 1, min(start + SUBJECT, len(line))):
        if line[at].is_mark:
            return False
        if is_finite(line, at, language):
            return True
    return False


def _new_teller(line: Line, start: int, language: Language) -> bool:
    """Whether a clause opens with a subject that itself says something."""
    for at in range(start, min(start + SUBJECT, len(line))):
        if line[at].is_mark and line[at].text != ",":
            return False
        if is_finite(line, at, language):
            helpers = language.speech.auxiliaries | language.speech.adverbs
            verb = next((k for k in range(at, len(line)) if line[k].lower not in helpers), None)
            return verb is not None and may_tell(line, verb, language)
    return False


def _parenthesis(line: Line, start: int, language: Language) -> bool:
    """Whether "X said" stands here on its own: followed by a comma or the end."""
    for at in range(start, min(start + SUBJECT, len(line))):
        if line[at].is_mark:
            return False
        if may_tell(line, at, language) and line[at].lower not in language.speech.nounlike:
            return at + 1 >= len(line) or line[at + 1].text in ",.;" or line[at + 1].lower in language.speech.times
        if is_finite(line, at, language) and line[at].lower not in language.speech.auxiliaries:
            return False
    return False


def _same_speaker_goes_on(line: Line, at: int, language: Language) -> bool:
    """Whether "and said" follows: a second act of telling by the same subject."""
    k = at + 1
    while k < len(line) and (line[k].lower in language.speech.adverbs or line[k].lower in language.speech.have):
        k += 1
    if k >= len(line) or line[k].lower in language.speech.nounlike or not may_tell(line, k, language):
        return False
    return any(form in ("past", "third") for _, form in lexicon(language).get(line[k].lower, ()))
