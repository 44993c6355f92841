"""One window with what the corpora say about it, as the runtime would read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from stemma.lang.en import ENGLISH
from stemma.model.gloss import Stretch, Window
from stemma.model.text import Span
from stemma.read import windows as cutting
from stemma.read.glossing import Coded, coded
from stemma.read.sentences import sentences
from stemma.read.wordpiece import WordPieces

Link = tuple[int, list[int], list[int]]
"""An attribution: its cue's first word, the first words of its sources, the words of its contents."""
ROOT, UNKNOWN = -1, -2  # heads


@dataclass(slots=True)
class Example:
    """A window and its labels; a field is None where the window's corpus does not say.

    Labels are counted in the words that the model sees (`code.read`), one whole number each. `window.span.article`
    is the document.
    """

    window: Window
    code: Coded
    attribution: list[int] | None = None
    links: list[Link] | None = None
    entity: list[int] | None = None
    marks_misc: bool = True  # where a corpus does not mark MISC, its O may be MISC
    re3d: list[list[int]] | None = None  # a row of O B I for each type
    pos: list[int] | None = None
    head: list[int] | None = None
    relation: list[int] | None = None

    @property
    def pieces(self) -> int:
        """How long the window is for the encoder."""
        return int(self.code.inputs["input_ids"].shape[1])

    @property
    def words(self) -> int:
        """How many words the model sees."""
        return len(self.code.read)

    def covered(self, start: int, end: int) -> Stretch | None:
        """The words the model sees that share a character with a stretch of the document."""
        at = self.window.span.start
        places = [self.window.words[word] for word in self.code.read]
        inside = [row for row, (one, other) in enumerate(places) if one + at < end and start < other + at]
        return (inside[0], inside[-1] + 1) if inside else None


@cache
def vocabulary(path: Path) -> WordPieces:
    """The word pieces of the base encoder."""
    return WordPieces.load(path)


def of_text(article: str, text: str, pieces: WordPieces) -> list[Example]:
    """A text cut into windows as the runtime cuts it."""
    cut = cutting.windows(text, sentences(article, text, ENGLISH), pieces)
    made = [Example(window, coded(window, pieces)) for window in cut]
    return [example for example in made if example.words]


def of_words(document: str, run: Sequence[Sequence[str]], pieces: WordPieces) -> list[tuple[Example, list[int]]]:
    """Sentences that a corpus has cut into words itself: windows, each with the numbers of its words in the run."""
    counts = [[min(pieces.count(word), cutting.MOST) for word in sentence] for sentence in run]
    starts = [sum(map(len, run[:number])) for number in range(len(run))]
    found = []
    for bits in cutting.fitted(counts, cutting.MOST):
        flat = [
            (starts[number] + word, number - bits[0][0]) for number, one, other in bits for word in range(one, other)
        ]
        window = joined(document, [word for sentence in run for word in sentence], flat)
        example = Example(window, coded(window, pieces))
        found.append((example, [flat[word][0] for word in example.code.read]))
    return found


def joined(document: str, words: Sequence[str], chosen: Sequence[tuple[int, int]]) -> Window:
    """A window of some words, with blanks between them."""
    text, places = "", []
    for number, _ in chosen:
        places.append((len(text), len(text) + len(words[number])))
        text += words[number] + " "
    numbers = tuple(sentence for _, sentence in chosen)
    return Window(Span(document, 0, max(len(text), 1)), text, tuple(places), numbers)


def by_document(examples: Sequence[Example]) -> list[tuple[str, list[Example]]]:
    """Windows of each document together, in their order."""
    return [(name, list(group)) for name, group in groupby(examples, key=lambda e: e.window.span.article)]
