"""What the language model reads in a text: its words, how they hang together, names, and who says what."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from stemma.model.text import Span

Stretch = tuple[int, int]
"""Words of a window from the first up to the last, exclusive."""


@dataclass(frozen=True, slots=True)
class Window:
    """As much of an article as the model reads at once: a paragraph, or some sentences of a long one.

    `words` are their places counted from the start of the window, `sentences` the number of the sentence that each
    word stands in, from 0. Equal windows of different pages have the same key.
    """

    span: Span
    text: str
    words: tuple[Stretch, ...]
    sentences: tuple[int, ...]

    @property
    def key(self) -> str:
        """The content hash: all that the model sees of the window."""
        seen = [self.text[start:end] for start, end in self.words]
        marked = "\0".join(f"{number}\0{word}" for number, word in zip(self.sentences, seen, strict=True))
        return hashlib.sha256(marked.encode("utf-8", "surrogatepass")).hexdigest()[:24]

    def lift(self, stretch: Stretch) -> Span:
        """Words of the window as a span of the article."""
        start, end = self.words[stretch[0]][0], self.words[stretch[1] - 1][1]
        return Span(self.span.article, self.span.start + start, self.span.start + end)


@dataclass(frozen=True, slots=True)
class Named:
    """Words that name or describe somebody or something; `label` as the model's page says, `sure` from 0 to 1."""

    words: Stretch
    label: str
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Said:
    """Who says what: fragments in words of the window; `source` is None where nobody is named.

    `sure` tells from 0 to 1 how likely the cue is one.
    """

    source: Stretch | None
    cue: Stretch
    content: tuple[Stretch, ...]
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Gloss:
    """All that the model sees in one window; word by word, in the order of `Window.words`.

    `heads` are the numbers of the words that each hangs on, -1 for the root of its sentence; `relations` and `pos`
    are those of Universal Dependencies. `names` are proper names, `mentions` also descriptions of people, bodies and
    places ("Islamic State fighters") and may lie in each other. `names` and `said` are None where a model does not
    look for them: then rules do. `meant` tells for each word what speaks for a deed, if the word names one: the log
    of the odds, to which the mean of `about` over the words of the article is added; empty where a model does not
    tell. Kept under the window's key and the model's version.
    """

    key: str
    pos: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    relations: tuple[str, ...] = ()
    names: tuple[Named, ...] | None = None
    mentions: tuple[Named, ...] = ()
    said: tuple[Said, ...] | None = None
    meant: tuple[float, ...] = ()
    about: float = 0.0
