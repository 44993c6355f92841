"""Who says what in an article, in reading order."""

from __future__ import annotations

from stemma.extract.speech.clauses import Saying, sayings
from stemma.extract.speech.quotes import quotations
from stemma.extract.speech.sources import Stretch
from stemma.extract.speech.words import Line, words
from stemma.lang.language import Language
from stemma.model.fact import Attribution
from stemma.model.story import Noted
from stemma.model.text import Span


def attributions(noted: Noted, language: Language) -> tuple[Attribution, ...]:
    """Who says what in this article: direct, indirect and sourceless, in the order of the cues."""
    quoted = quotations(noted.article.text, noted.sentences)
    found: list[Attribution] = []
    for sentence in noted.sentences:
        line = words(sentence, quoted)
        found += [_lift(line, saying, noted.article.id) for saying in sayings(line, language)]
    return tuple(found)


def _lift(line: Line, saying: Saying, article: str) -> Attribution:
    def span(stretch: Stretch) -> Span:
        return Span(article, line[stretch[0]].start, line[stretch[1] - 1].end)

    source = (span(saying.source),) if saying.source else ()
    return Attribution(
        source, tuple(map(span, saying.cue)), tuple(map(span, saying.content)), speaker=None, denied=False
    )
