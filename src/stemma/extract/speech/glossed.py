"""Who says what as the language model reads it, and together with the rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from stemma.extract.near import Covered
from stemma.extract.speech.carried import Told
from stemma.extract.speech.cues import lexicon
from stemma.lang.language import Language
from stemma.lang.speech import Frame
from stemma.model.gloss import Said, Stretch, Window
from stemma.model.story import Noted
from stemma.model.text import Span


def glossed(noted: Noted, language: Language) -> Iterator[Told]:
    """The sayings that the model saw, in the article's own spans."""
    starts = [sentence.span.start for sentence in noted.sentences]
    for window, gloss in zip(noted.windows, noted.glosses, strict=True):
        for said in gloss.said:
            at = bisect_right(starts, window.lift(said.cue).start) - 1
            yield _told(window, said, at, language)


def _told(window: Window, said: Said, sentence: int, language: Language) -> Told:
    words = [window.text[start:end].lower().replace("’", "'") for start, end in window.words[slice(*said.cue)]]
    verb = next((verb for word in words for verb, _ in lexicon(language).get(word, ())), None)
    grammar = language.grammar
    return Told(
        source=(window.lift(said.source),) if said.source else (),
        cue=(window.lift(said.cue),),
        content=tuple(_bare(window, stretch) for stretch in said.content),
        base=verb.base if verb else None,
        negated=any(word in grammar.negations or word.endswith(grammar.negated) for word in words),
        speaks=verb is None or bool(verb.frames & {Frame.WORDS, Frame.CLAUSE}) or not verb.frames,
        sentence=sentence,
    )


def _bare(window: Window, stretch: Stretch) -> Span:
    """A content without the stop or comma at its end; quotation marks stay."""
    first, last = stretch
    while last - first > 1 and window.text[slice(*window.words[last - 1])] in (".", ",", ";", ":"):
        last -= 1
    return window.lift((first, last))


def together(by_rules: Sequence[Told], by_model: Sequence[Told]) -> list[Told]:
    """The sayings of both: the model's where no rule knows the cue.

    Where a rule reads a cue it is right more often than the model, above all with quotation marks; but there are many
    cues that no rule knows.
    """
    known = Covered([span for one in by_rules for span in one.cue])
    added = [one for one in by_model if not any(map(known.touches, one.cue))]
    return sorted([*by_rules, *added], key=lambda one: (one.sentence, one.cue, one.content))
