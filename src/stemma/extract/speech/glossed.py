"""Who says what as the language model reads it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from stemma.extract.speech.carried import Told
from stemma.extract.speech.cues import lexicon
from stemma.lang.language import Language
from stemma.lang.speech import Frame
from stemma.model.gloss import Said, Stretch, Window
from stemma.model.story import Noted
from stemma.model.text import Span

PARTICLE = 2  # words behind a verb in which its particle stands: "made it clear"


def glossed(noted: Noted, language: Language) -> Iterator[Told]:
    """The sayings that the model saw, in the article's own spans."""
    starts = [sentence.span.start for sentence in noted.sentences]
    for window, gloss in zip(noted.windows, noted.glosses, strict=True):
        for said in gloss.said or ():
            if _is_other_verb(window, said, language):
                continue
            at = bisect_right(starts, window.lift(said.cue).start) - 1
            yield _told(window, said, at, language)


def _told(window: Window, said: Said, sentence: int, language: Language) -> Told:
    words = _words(window, said.cue)
    verb = next((verb for word in words for verb, _ in lexicon(language).get(word, ())), None)
    grammar = language.grammar
    return Told(
        source=(_bare(window, said.source),) if said.source else (),
        cue=(window.lift(said.cue),),
        content=tuple(_bare(window, stretch) for stretch in said.content),
        base=verb.base if verb else None,
        negated=any(word in grammar.negations or word.endswith(grammar.negated) for word in words),
        speaks=verb is None or bool(verb.frames & {Frame.WORDS, Frame.CLAUSE}) or not verb.frames,
        sentence=sentence,
    )


def _is_other_verb(window: Window, said: Said, language: Language) -> bool:
    """Whether the cue is a passive of a verb that tells with a particle alone, without one: "is held by the army"."""
    words = _words(window, said.cue)
    verb = next((verb for word in words for verb, _ in lexicon(language).get(word, ())), None)
    if verb is None or verb.frames or language.deeds.auxiliaries.isdisjoint(words):
        return False
    first, last = said.cue
    behind = " ".join(_words(window, (first, last + PARTICLE)))
    return not any(base == verb.base and f" {particle}" in behind for base, particle, _ in language.speech.phrasal)


def _words(window: Window, stretch: Stretch) -> list[str]:
    return [window.text[start:end].lower().replace("’", "'") for start, end in window.words[slice(*stretch)]]


def _bare(window: Window, stretch: Stretch) -> Span:
    """A stretch without the stop or comma at its end; quotation marks stay."""
    first, last = stretch
    while last - first > 1 and window.text[slice(*window.words[last - 1])] in (".", ",", ";", ":"):
        last -= 1
    return window.lift((first, last))
