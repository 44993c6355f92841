"""What an outlet prints below every story: subscription lines, its address, what it says of itself.

Within a story it is seen as an index sees it across a desk: a sentence that several articles of one outlet hold,
though they share little else. A paragraph that gives an address to write to is furniture wherever it stands.
Such sentences prove no kinship.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.trace.houses import house
from stemma.trace.words import Text

ARTICLES = 3  # of one outlet that hold a sentence; two may be a report and its update
UNRELATED = 0.4  # of the shorter article's sentences are in another of them: beyond, they are one report
NOTE = 80  # words; a longer paragraph that gives an address tells something too

Sentence = tuple[str, ...]
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w|https?://|\bwww\.")
_PARAGRAPH = re.compile(r"[^\n]+")


def without_furniture(texts: Iterable[Text]) -> tuple[Text, ...]:
    """The texts, sentences of their outlet's furniture being marked as nobody's report."""
    texts = tuple(texts)
    shelves: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        if text.article.outlet:
            shelves[house(text.article.outlet)].append(text)
    found = {outlet: _furniture(shelf) for outlet, shelf in shelves.items() if len(shelf) >= ARTICLES}
    return tuple(_marked(text, found.get(house(text.article.outlet or ""), frozenset())) for text in texts)


def _furniture(shelf: Sequence[Text]) -> frozenset[Sentence]:
    """The sentences that articles of one outlet hold which are not one report."""
    held = {text.id: _sentences(text) for text in shelf}
    holders: dict[Sentence, list[str]] = defaultdict(list)
    for text in sorted(shelf, key=lambda text: text.id):
        for sentence in held[text.id]:
            holders[sentence].append(text.id)
    return frozenset(sentence for sentence, ids in holders.items() if len(ids) >= ARTICLES and _unrelated(ids, held))


def _unrelated(ids: Sequence[str], held: Mapping[str, Mapping[Sentence, int]]) -> bool:
    """Whether each of the articles shares little with the first of them."""
    first = held[ids[0]]
    return all(len(first.keys() & held[id].keys()) < UNRELATED * min(len(first), len(held[id])) for id in ids[1:])


def _sentences(text: Text) -> dict[Sentence, int]:
    """Each sentence of a text, with its number."""
    return {text.forms[words.start : words.stop]: text.sentence[words.start] for words in text.sentences}


def _marked(text: Text, furniture: frozenset[Sentence]) -> Text:
    at = {number for sentence, number in _sentences(text).items() if sentence in furniture}
    at |= {text.sentence[word] for note in _notes(text.article.text) for word in _within(text, note)}
    return replace(text, uttered=text.uttered | at) if at else text


def _notes(text: str) -> Iterable[range]:
    """The paragraphs that give an address to write to or to look at."""
    for found in _PARAGRAPH.finditer(text):
        if _ADDRESS.search(found.group()) and len(found.group().split()) <= NOTE:
            yield range(*found.span())


def _within(text: Text, note: range) -> range:
    return range(bisect_left(text.starts, note.start), bisect_left(text.starts, note.stop))
