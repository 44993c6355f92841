"""Who says what in an article, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.speech.carried import Told, carried
from stemma.extract.speech.caveats import denied, hedged, unverified
from stemma.extract.speech.clauses import sayings
from stemma.extract.speech.quotes import quotations
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import Stretch
from stemma.extract.speech.words import Line, words
from stemma.lang.language import Language
from stemma.model.fact import Attribution
from stemma.model.story import Noted
from stemma.model.text import Span


def attributions(noted: Noted, language: Language) -> tuple[Attribution, ...]:
    """Who says what in this article: direct, indirect and sourceless, in the order of the cues."""
    text, sentences = noted.article.text, noted.sentences
    quoted = quotations(text, sentences)
    told = list(_told(noted, quoted, language))
    found = carried(told, quoted, sentences, text)
    doubtful = unverified(found, sentences, language)
    return tuple(
        Attribution(
            one.source,
            one.cue,
            one.content,
            speaker=None,
            hedged=hedged(one, text, language),
            denied=denied(one, language),
            unverified=number in doubtful,
        )
        for number, one in enumerate(found)
    )


def _told(noted: Noted, quoted: tuple[Span, ...], language: Language) -> Iterator[Told]:
    """Every act of saying, sentence by sentence."""
    for number, sentence in enumerate(noted.sentences):
        line = words(sentence, quoted, language.sentences)
        for saying in sayings(line, language):
            yield _lifted(line, saying, number, noted.article.id)


def _lifted(line: Line, saying: Saying, number: int, article: str) -> Told:
    def span(stretch: Stretch) -> Span:
        return Span(article, line[stretch[0]].start, line[stretch[1] - 1].end)

    source = (span(saying.source),) if saying.source else ()
    cue, content = tuple(map(span, saying.cue)), tuple(map(span, saying.content))
    through = span(saying.through) if saying.through else None
    return Told(source, cue, content, saying.base, saying.negated, saying.speaks, number, through)
