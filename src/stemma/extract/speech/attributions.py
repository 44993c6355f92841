"""Who says what in an article, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.near import among
from stemma.extract.speech.carried import Told, carried
from stemma.extract.speech.caveats import denied, hedged, unverified
from stemma.extract.speech.clauses import sayings
from stemma.extract.speech.glossed import glossed
from stemma.extract.speech.quotes import quotations
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import Stretch
from stemma.extract.speech.together import together, trimmed
from stemma.extract.speech.voices import Voices
from stemma.extract.words import Line, words
from stemma.lang.language import Language
from stemma.model.fact import Attribution
from stemma.model.story import Noted
from stemma.model.text import Span

AROUND = 12  # sayings before and after. Whoever quotes another stands that near


def attributions(noted: Noted, language: Language) -> tuple[Attribution, ...]:
    """Who says what in this article: direct, indirect and sourceless, in the order of the cues."""
    text, sentences = noted.article.text, noted.sentences
    quoted = quotations(text, sentences)
    told = [trimmed(one, text, language) for one in _told(noted, quoted, language)]
    if any(gloss.said is not None for gloss in noted.glosses):
        told = together(told, list(glossed(noted, language)), quoted, text, language)
    told = [one for at, one in enumerate(told) if not _runs_on(one, told[max(0, at - AROUND) : at])]
    found = carried(told, quoted, sentences, text)
    doubtful = unverified(found, sentences, language)
    voices = Voices(found, noted, language)
    return tuple(
        _attribution(one, found[max(0, at - AROUND) : at + AROUND], voices, quoted, at in doubtful)
        for at, one in enumerate(found)
    )


def _attribution(
    one: Told, around: list[Told], voices: Voices, quoted: tuple[Span, ...], doubtful: bool
) -> Attribution:
    """An act of saying with all that is known of its speaker; `around` are those told just before and after."""
    kind, party, because = voices.judged(one)
    return Attribution(
        source=one.source,
        cue=one.cue,
        content=one.content,
        speaker=voices.speaker(one),
        chain=_chain(one, around, voices),
        direct=any(_mostly(span, quotation) for span in one.content for quotation in among(quoted, span)),
        hedged=hedged(one, voices.text, voices.language),
        denied=denied(one, voices.language),
        unverified=doubtful,
        kind=kind,
        party=party,
        because=because,
    )


def _runs_on(one: Told, before: list[Told]) -> bool:
    """Whether the source was read on past another's verb: "the mayor says a truck | told the village to leave"."""
    return any(
        source.start == other.source[0].start and source.holds(cue)
        for source in one.source
        for other in before
        if other.source
        for cue in other.cue
    )


def _chain(one: Told, around: list[Told], voices: Voices) -> tuple[str, ...]:
    """From the nearest teller to the first, where one quotes another; empty where there is only one.

    A thing is no teller: what "tests confirmed, the officer said" is the officer's word.
    """
    if not one.source:
        return ()
    named = voices.named
    if one.through is not None:
        return named[one.through], named[one.source[0]]
    quoted = [other for other in around if other.through == one.source[0] and other.content == one.content]
    if quoted:
        return named[one.source[0]], named[quoted[0].source[0]]
    tellers = [
        other.source[0]
        for other in around
        if other is not one
        and other.source
        and any(span.holds(one.cue[0]) and span.holds(one.source[0]) for span in other.content)
    ]
    if not tellers:
        return ()
    last = () if _is_thing(one.source[0], voices) else (named[one.source[0]],)
    return (*(named[source] for source in tellers), *last)


def _is_thing(source: Span, voices: Voices) -> bool:
    """Whether a paper or a finding is cited, by the last word of the source: "laboratory tests"."""
    last = source.of(voices.text).lower().split()[-1]
    return last in voices.language.speech.statements | voices.language.speech.findings


def _mostly(span: Span, quotation: Span) -> bool:
    """Whether more than half of the content is in quotation marks."""
    return 2 * span.shared(quotation) > len(span)


def _told(noted: Noted, quoted: tuple[Span, ...], language: Language) -> Iterator[Told]:
    """Every act of saying, sentence by sentence; a dateline is nobody's words."""
    opening = noted.article.dateline.end if noted.article.dateline else 0
    for number, sentence in enumerate(noted.sentences):
        marks = among(quoted, sentence.span)
        line = tuple(word for word in words(sentence, marks, language.sentences) if word.start >= opening)
        for saying in sayings(line, language):
            yield _lifted(line, saying, number, noted.article.id)


def _lifted(line: Line, saying: Saying, number: int, article: str) -> Told:
    def span(stretch: Stretch) -> Span:
        return Span(article, line[stretch[0]].start, line[stretch[1] - 1].end)

    source = (span(saying.source),) if saying.source else ()
    cue, content = tuple(map(span, saying.cue)), tuple(map(span, saying.content))
    through = span(saying.through) if saying.through else None
    return Told(source, cue, content, saying.base, saying.negated, saying.speaks, number, through)
