"""One sentence read for who says what: a parser of the clauses around its cues, without a model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from stemma.extract.speech.contents import content_after, content_before
from stemma.extract.speech.cues import Cue, cues
from stemma.extract.speech.relays import with_relays
from stemma.extract.speech.sayings import Saying
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
    found += _according(line, language)
    found = with_relays(line, found, language)
    found += _adverbs(line, language)
    found += _impersonal(line, language)
    return tuple(sorted(found, key=lambda saying: (saying.cue[0], saying.content)))


def _read(line: Line, cue: Cue, earlier: list[Saying], language: Language) -> Saying | None:
    """The saying around one verb."""
    if cue.passive:
        return _passive(line, cue, language)
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
    content = content_before(line, cue.first, language)
    if source is None or content is None:
        return None
    parts: tuple[Stretch, ...] = (content, *_resumed(line, source[1], language))
    return Saying(source, ((cue.first, cue.last),), parts, cue.base, cue.negated, True)


def _resumed(line: Line, after: int, language: Language) -> tuple[Stretch, ...]:
    """What is said goes on in quotation marks after the speaker: "C1," said X, "C2"."""
    opening = next((at for at in range(after, len(line)) if line[at].is_quote and line[at].quoted), None)
    if opening is None:
        return ()
    rest = content_before(line[opening:], len(line) - opening, language)
    return ((opening + rest[0], opening + rest[1]),) if rest else ()


def _parenthetical(line: Line, cue: Cue, source: Stretch, language: Language) -> bool:
    """Whether what was said stands before the subject: "C, X said"."""
    if not _may_follow(line, cue, source, language):
        return False
    start, at = source[0], cue.last
    before = line[start - 1]
    if at < len(line) and line[at].lower == language.grammar.that:
        return False
    if before.is_quote and line[start - 2 if start > 1 else 0].text in ",.!?–—" and not _starts_content(line, at):
        return True
    while (
        at < len(line)
        and line[at].lower
        in language.speech.times | language.words.prepositions | language.speech.media | language.words.articles
    ):
        at += 1
    return at >= len(line) or line[at].text in (",", ".", ";", *DASHES)


def _may_follow(line: Line, cue: Cue, source: Stretch, language: Language) -> bool:
    """Whether something that can have been said stands right before the subject."""
    if not _speaks(cue) or cue.form == "doing" or source[0] == 0:
        return False
    before = line[source[0] - 1]
    return before.text in (",", *DASHES) or before.is_quote or before.lower == language.grammar.as_


def _starts_content(line: Line, at: int) -> bool:
    return at < len(line) and line[at].text == ":"


def _read_parenthetical(line: Line, cue: Cue, source: Stretch, language: Language) -> Saying | None:
    """C, X said — and what goes on after it: "C1, X said, C2"."""
    end = source[0] - (2 if line[source[0] - 1].lower == language.grammar.as_ else 1)
    content = content_before(line, max(end, 0) + (1 if line[source[0] - 1].is_quote else 0), language)
    at = cue.last
    parts = [content] if content else []
    if line[source[0] - 1].is_quote or any(word.is_quote and word.quoted for word in line[at:]):
        parts += _resumed(line, at, language)
    elif at + 1 < len(line) and line[at].text == ",":
        rest = content_before(line[at + 1 :], len(line) - at - 1, language)
        parts += [(at + 1 + rest[0], at + 1 + rest[1])] if rest else []
    if not parts:
        return None
    return Saying(source, ((cue.first, cue.last),), tuple(parts), cue.base, cue.negated, True)


def _passive(line: Line, cue: Cue, language: Language) -> Saying | None:
    """ "Is believed to", "it was claimed that": nobody is named, unless "by X" follows."""
    at = cue.last
    if line[cue.verb].lower not in language.speech.believed or at >= len(line):
        return None
    if line[at].lower == language.grammar.that:
        content = content_after(line, cue, language)
        return Saying(None, ((cue.first, cue.last),), (content,), cue.base, cue.negated) if content else None
    if line[at].lower not in (language.grammar.to, language.grammar.as_):
        return None
    subject = subject_before(line, cue.first, language)
    rest = content_after_to(line, at)
    if subject is None or rest is None:
        return None
    return Saying(None, ((cue.first, cue.last),), (subject, rest), cue.base, cue.negated)


def content_after_to(line: Line, at: int) -> Stretch | None:
    """From an infinitive to the end of the sentence."""
    end = len(line)
    while end > at and line[end - 1].is_mark and not line[end - 1].is_quote:
        end -= 1
    return (at, end) if end > at else None


def _according(line: Line, language: Language) -> Iterator[Saying]:
    """ "According to X": the rest of the sentence is X's."""
    for phrase in language.speech.according:
        for at in range(len(line) - len(phrase)):
            if tuple(word.lower for word in line[at : at + len(phrase)]) == phrase:
                saying = _read_according(line, at, at + len(phrase), language)
                if saying is not None:
                    yield saying


def _read_according(line: Line, first: int, last: int, language: Language) -> Saying | None:
    opens = _opens_clause(line, first, language)
    if opens:
        end = _source_end(line, last, language)
        content = content_before(line[end:], len(line) - end, language)
        parts: tuple[Stretch, ...] = ((end + content[0], end + content[1]),) if content else ()
        source: Stretch | None = (last, end)
    else:
        source = subject_after(line[: _source_end(line, last, language)], last, language)
        before = content_before(line, first, language)
        parts = (before,) if before else ()
        if source is not None:
            parts += _after_parenthesis(line, source[1], language)
    if source is None or source[1] <= source[0] or not parts:
        return None
    return Saying(source, ((first, last),), parts, None, speaks=True)


def _opens_clause(line: Line, first: int, language: Language) -> bool:
    """Whether nothing that was said stands before: at the start, or behind ", and,"."""
    at = first
    while at > 0 and line[at - 1].is_mark:
        at -= 1
    return at == 0 or line[at - 1].lower in language.speech.coordinators | {language.grammar.that}


def _source_end(line: Line, start: int, language: Language) -> int:
    """Where the source of "according to X, the head of Y," ends: at the first comma that no description follows."""
    describes = language.words.articles | language.speech.relatives
    for at in range(start, len(line)):
        if line[at].text != "," or line[at].quoted:
            continue
        if at + 1 == len(line) or line[at + 1].lower not in describes or _main_clause(line, at + 1, language):
            return at
    return len(line)


def _main_clause(line: Line, start: int, language: Language) -> bool:
    """Whether a subject and its verb begin here, and not a description: no comma comes between."""
    if line[start].lower in language.speech.relatives:
        return False
    end = next((at for at in range(start, len(line)) if line[at].text == ","), len(line))
    return any(is_finite(line, at, language) for at in range(start, end))


def _after_parenthesis(line: Line, at: int, language: Language) -> tuple[Stretch, ...]:
    """The rest of a clause that "according to X" interrupts."""
    if at >= len(line) or line[at].text not in (",", *DASHES):
        return ()
    rest = content_before(line[at + 1 :], len(line) - at - 1, language)
    return ((at + 1 + rest[0], at + 1 + rest[1]),) if rest else ()


def _adverbs(line: Line, language: Language) -> Iterator[Saying]:
    """ "Reportedly": its clause is hearsay of nobody; the adverb splits it in two."""
    for at, word in enumerate(line):
        if word.lower in language.speech.hedges and not word.quoted:
            start = _clause_left(line, at)
            end = _clause_right(line, at, language)
            parts = tuple(part for part in (_bare(line, start, at), _bare(line, at + 1, end)) if part)
            if parts:
                yield Saying(None, ((at, at + 1),), parts, None)


def _clause_left(line: Line, at: int) -> int:
    start = at
    while start > 0 and line[start - 1].text not in (";", ":", ",", *DASHES) and not line[start - 1].is_quote:
        start -= 1
    return start


def _clause_right(line: Line, at: int, language: Language) -> int:
    end = at
    while end < len(line) and line[end].text not in ";":
        if (
            line[end].text == ","
            and end + 1 < len(line)
            and line[end + 1].lower in language.speech.coordinators | language.grammar.contrasting
        ):
            break
        end += 1
    return end


def _bare(line: Line, start: int, end: int) -> Stretch | None:
    while start < end and line[start].is_mark and not line[start].is_quote:
        start += 1
    while end > start and line[end - 1].is_mark and not line[end - 1].is_quote:
        end -= 1
    return (start, end) if end > start else None


def _impersonal(line: Line, language: Language) -> Iterator[Saying]:
    """ "Seemed to": an impression of nobody in particular."""
    for at, word in enumerate(line):
        if word.lower not in language.speech.impersonal or word.quoted or at + 1 >= len(line):
            continue
        if line[at + 1].lower not in language.grammar.complements:
            continue
        subject = subject_before(line, at, language)
        rest = content_after_to(line, at + 1)
        if subject and rest:
            yield Saying(None, ((at, at + 1),), (subject, rest), None)
