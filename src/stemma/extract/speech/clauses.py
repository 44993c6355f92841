"""One sentence read for who says what: a parser of the clauses around its cues, without a model."""

from __future__ import annotations

from functools import cache

from stemma.extract.speech.according import according
from stemma.extract.speech.contents import bare, content_after, past_adjuncts
from stemma.extract.speech.cues import Cue, cues, may_tell
from stemma.extract.speech.reckoned import reckoned
from stemma.extract.speech.recorded import recorded
from stemma.extract.speech.relays import with_relays
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sourceless import passive, sourceless
from stemma.extract.speech.sources import DASHES, Stretch, is_finite, main_subject, subject_after, subject_before
from stemma.extract.words import Line
from stemma.lang.language import Language
from stemma.lang.speech import Frame


def sayings(line: Line, language: Language) -> tuple[Saying, ...]:
    """Every act of saying that a sentence reports, in the order of their cues."""
    found: list[Saying] = []
    for cue in cues(line, language):
        saying = _read(line, cue, found, language)
        if saying is not None:
            found.append(saying)
    found += according(line, language)
    found += reckoned(line, language)
    found += recorded(line, language)
    found = with_relays(line, found, language)
    found += sourceless(line, language)
    return tuple(sorted(found, key=lambda saying: (saying.cue[0], saying.content)))


def _read(line: Line, cue: Cue, earlier: list[Saying], language: Language) -> Saying | None:
    """The saying around one verb."""
    if cue.passive:
        return passive(line, cue, language)
    if cue.form == "doing" and cue.frames <= {Frame.THING}:
        return None  # "endorsing the plan" is a deed more often than a saying: 1 of 4 in PolNeAR's training part
    if _inverted(line, cue, language):
        return _read_inverted(line, cue, language)
    if cue.form == "doing" or _follows_conjunction(line, cue, language):
        source = earlier[-1].source if earlier and earlier[-1].base else main_subject(line, cue.first, language)
        if source is None and cue.form == "doing":
            return None
    else:
        source = subject_before(line, cue.first, language)
    if source is None:
        return None
    if _parenthetical(line, cue, source, language):
        return _read_parenthetical(line, cue, source, language)
    content = content_after(line, cue, language, within=line[source[1] - 1].lower in language.speech.relatives)
    if content is None and not _introduces(line, cue):
        return _read_parenthetical(line, cue, source, language) if _may_follow(line, cue, source, language) else None
    return Saying(
        source, ((cue.first, cue.last),), (content,) if content else (), cue.base, cue.negated, _speaks(cue)
    )


def _speaks(cue: Cue) -> bool:
    """Whether words in quotation marks may belong to this verb."""
    return bool(cue.frames & {Frame.WORDS, Frame.CLAUSE})


def _introduces(line: Line, cue: Cue) -> bool:
    """Whether the words come in the next sentence: "He said:"."""
    return _speaks(cue) and line[-1].text == ":"


def _follows_conjunction(line: Line, cue: Cue, language: Language) -> bool:
    """Whether the verb shares the subject of the verb before: "condemned it and said"."""
    return cue.first > 0 and line[cue.first - 1].lower in language.speech.coordinators


def _inverted(line: Line, cue: Cue, language: Language) -> bool:
    """Whether the speaker follows the verb: "C," said X."""
    if cue.form not in ("past", "third") or not cue.frames & {Frame.CLAUSE, Frame.WORDS} or cue.first != cue.verb:
        return False
    if cue.first == 0 or cue.last >= len(line):
        return False
    before, after = line[cue.first - 1], line[cue.last]
    if after.is_mark or after.lower in _never_subjects(language) or Frame.LISTENER in cue.frames:
        return False
    if before.is_quote:
        return True
    if before.text not in (",", *DASHES):
        return False
    if any(is_finite(line, at, language) for at in range(cue.last, _segment_end(line, cue.last, language))):
        return False
    spoken = max((at + 1 for at in range(cue.first) if line[at].is_quote), default=0)
    return any(is_finite(line, at, language) for at in range(spoken, cue.first - 1))


@cache
def _never_subjects(language: Language) -> frozenset[str]:
    """Words that do not open the name of a speaker behind the verb."""
    speech = language.speech
    return speech.conjunctions | language.words.prepositions | speech.times | speech.adverbs


def _segment_end(line: Line, start: int, language: Language) -> int:
    """The next comma, quotation mark or relative, or the end."""
    for at in range(start, len(line)):
        if (
            line[at].text in (",", ";", ":", ".", *DASHES)
            or line[at].is_quote
            or line[at].lower in language.grammar.person
        ):
            return at
    return len(line)


def _read_inverted(line: Line, cue: Cue, language: Language) -> Saying | None:
    source = subject_after(line, cue.last, language)
    content = bare(line, 0, cue.first)
    if source is None or content is None:
        return None
    parts: tuple[Stretch, ...] = (content, *_resumed(line, source[1], language))
    return Saying(source, ((cue.first, cue.last),), parts, cue.base, cue.negated, speaks=True)


def _resumed(line: Line, after: int, language: Language) -> tuple[Stretch, ...]:
    """What is said goes on in quotation marks after the speaker: "C1," said X, "C2"."""
    opening = next((at for at in range(after, len(line)) if line[at].is_quote and line[at].quoted), None)
    if opening is None or any(_tells(line, at, language) for at in range(after, opening)):
        return ()
    rest = bare(line, opening, len(line))
    return (rest,) if rest else ()


def _tells(line: Line, at: int, language: Language) -> bool:
    """Whether a word begins another act of telling: ", adding later,"."""
    return may_tell(line, at, language) and line[at].lower not in language.speech.nounlike


def _parenthetical(line: Line, cue: Cue, source: Stretch, language: Language) -> bool:
    """Whether what was said stands before the subject: "C, X said"."""
    if not _may_follow(line, cue, source, language):
        return False
    start, at = source[0], past_adjuncts(line, cue.last, language)
    quoted = line[start - 1].is_quote and start > 1 and line[start - 2].text in (",", ".", "!", "?", *DASHES)
    in_release = quoted and at > cue.last  # "C," X said in a release that offered condolences
    if at < len(line) and line[at].lower == language.grammar.that and not in_release:
        return False
    if quoted:
        return at >= len(line) or line[at].text != ":"
    while at < len(line) and line[at].lower in _adjunct_words(language):
        at += 1
    return at >= len(line) or line[at].text in (",", ".", ";", *DASHES)


def _may_follow(line: Line, cue: Cue, source: Stretch, language: Language) -> bool:
    """Whether something that can have been said stands right before the subject."""
    if not _speaks(cue) or cue.form == "doing" or source[0] == 0:
        return False
    before = line[source[0] - 1]
    return before.text in (",", *DASHES) or before.is_quote or before.lower == language.grammar.as_


@cache
def _adjunct_words(language: Language) -> frozenset[str]:
    """Words that may stand between "X said" and the comma: "on Sunday in a statement"."""
    speech, words = language.speech, language.words
    return speech.times | speech.media | words.prepositions | words.articles | language.grammar.spans


def _read_parenthetical(line: Line, cue: Cue, source: Stretch, language: Language) -> Saying | None:
    """C, X said — and what goes on after it: "C1, X said, C2"."""
    before, at = line[source[0] - 1], cue.last
    content = bare(line, 0, source[0] - (before.lower == language.grammar.as_))
    parts = [content] if content else []
    if before.is_quote or any(word.is_quote and word.quoted for word in line[at:]):
        parts += _resumed(line, at, language)
    elif at + 1 < len(line) and line[at].text == ",":
        rest = bare(line, at + 1, len(line))
        parts += [rest] if rest else []
    if cue.by_particle and content and _only_dependent(line, content, language):
        return None  # "When the rain stopped, the climbers set out"
    said = (at for start, end in parts for at in range(start, end))
    if not any(line[at].is_quote or is_finite(line, at, language) for at in said):
        return None  # "In the end, they agreed"
    return Saying(source, ((cue.first, cue.last),), tuple(parts), cue.base, cue.negated, speaks=True)


def _only_dependent(line: Line, content: Stretch, language: Language) -> bool:
    """Whether a stretch is one subordinate clause and no more."""
    first, last = content
    opens = line[first].lower in language.speech.subordinators
    return opens and not any(line[at].text == "," for at in range(first, last))
