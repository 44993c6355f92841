"""Several pages at once: what other outlets print is story, what one outlet prints under other stories is furniture.

The idea is that of site templates (Bar-Yossef and Rajagopalan, "Template detection via data mining", 2002), turned
both ways. Only what a page asks about is looked for among the others, so that the cost grows with the pages.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from stemma.clean.address import site_of
from stemma.clean.helped import masthead_helped, needs_help
from stemma.model import Article, Block, Dateline
from stemma.model.outlet import host_of

SHINGLE = 8
"""Words. Shorter runs are idiom, and would tie a caption to a story."""
SAME = 0.5
"""Share of a paragraph's shingles that another page must have for the two to say the same."""
KIN = 0.3
"""Share of a story's shingles in another from which the two tell one story and share more than furniture."""
PAGES = 2
"""Other pages of the outlet on which a line must stand to be its furniture."""
WITNESSES = 2
"""Other outlets whose stories must hold a paragraph that one page set aside: one could have kept its furniture."""
SAMPLE = 24
"""Shingles of a text that are looked for among the other stories: enough to tell a third from a half."""
HOLDERS = 64
"""Pages that are noted for a shingle, the first by id: more say nothing new, and a flood of reprints stays cheap."""
UNSURE = frozenset(("outside the main text", "below the story", "no prose"))
"""Why a paragraph was set aside that others may take back. What its own words gave away stays out."""

Shingles = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Page:
    """An article with the house it comes from and its number in the order of ids."""

    number: int
    article: Article
    house: str


def clean_together(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The same articles, in the same order, each put right by its sisters. Ids stay what they were.

    A kept line that stands on two other pages of the house, which tell other stories, is set aside; a paragraph set
    aside that two other houses have in their story is taken back. A headline is doubted only if no sister bears it
    out, and initials that only a sister spells out get their name. Sister titles of one owner are one house.
    """
    given = tuple(articles)
    ordered = sorted(given, key=lambda article: (article.id, article.place))
    room = _Room([_Page(number, article, house_of(article)) for number, article in enumerate(ordered)])
    mended = {(page.article.id, page.article.place): room.mended(page) for page in room.pages}
    return tuple(mended[article.id, article.place] for article in given)


def house_of(article: Article) -> str:
    """Whose pages look alike: one owner's, one outlet's, one site's; a page of which nothing is known is alone."""
    if article.owner or article.outlet:
        return article.family
    site = site_of(host_of(article.url)) if article.url else ""
    return site or article.id


class _Room:
    """The pages that meet, and where the lines and shingles that somebody asks about stand."""

    def __init__(self, pages: Sequence[_Page]) -> None:
        self.pages = pages
        self.on: dict[tuple[str, str], list[int]] = self._lines()
        self.holders: dict[str, list[int]] = self._holders()
        self._shingles: dict[int, Shingles] = {}

    def _lines(self) -> dict[tuple[str, str], list[int]]:
        """For each line of each house, the pages it stands on, kept or not."""
        on: dict[tuple[str, str], list[int]] = defaultdict(list)
        for page in self.pages:
            for line in {_folded(block.text) for block in page.article.blocks}:
                on[page.house, line].append(page.number)
        return {line: numbers for line, numbers in on.items() if len(numbers) > PAGES}

    def _holders(self) -> dict[str, list[int]]:
        """For each shingle that is asked about, the first pages whose story has it."""
        asked = {shingle for page in self.pages for shingle in self._asks(page)}
        holders: dict[str, list[int]] = defaultdict(list)
        for page in self.pages if asked else ():
            for shingle in sorted(asked & _shingles(page.article.text)):
                if len(holders[shingle]) < HOLDERS:
                    holders[shingle].append(page.number)
        return holders

    def _asks(self, page: _Page) -> Iterable[str]:
        for block in page.article.blocks:
            if self._asks_about(page, block):
                yield from _sample(block.text)
        if needs_help(page.article):
            yield from _sample(page.article.text)

    def _asks_about(self, page: _Page, block: Block) -> bool:
        return not block.kept and block.because in UNSURE and (page.house, _folded(block.text)) not in self.on

    def mended(self, page: _Page) -> Article:
        """The article of a page as the others put it right; the very same where they have nothing to say."""
        blocks = tuple(self._judged(page, block) for block in page.article.blocks)
        article = page.article if blocks == page.article.blocks else _with(page.article, blocks)
        return masthead_helped(article, self._sisters(page)) if needs_help(article) else article

    def _judged(self, page: _Page, block: Block) -> Block:
        if block.kept and self._furniture(page, _folded(block.text)):
            return replace(block, kept=False, because="stands on other pages of the outlet that tell other stories")
        if self._asks_about(page, block) and self._houses_with(page, block.text) >= WITNESSES:
            return replace(block, kept=True, because="stands in the story of other outlets")
        return block

    def _furniture(self, page: _Page, line: str) -> bool:
        """Whether enough other pages of the house that tell other stories show the line."""
        others = [number for number in self.on.get((page.house, line), ())[:HOLDERS] if number != page.number]
        strange = 0
        for number in others:
            strange += not self._kin(page.number, number)
            if strange >= PAGES:
                return True
        return False

    def _kin(self, one: int, other: int) -> bool:
        """Whether two pages tell one story."""
        mine, theirs = self._story(one), self._story(other)
        return len(mine & theirs) >= KIN * max(1, min(len(mine), len(theirs)))

    def _story(self, number: int) -> Shingles:
        if number not in self._shingles:
            self._shingles[number] = _shingles(self.pages[number].article.text)
        return self._shingles[number]

    def _houses_with(self, page: _Page, text: str) -> int:
        """How many other houses have the paragraph in a story."""
        sample = _sample(text)
        houses = Counter(
            house
            for shingle in sample
            for house in {self.pages[number].house for number in self.holders.get(shingle, ())} - {page.house}
        )
        return sum(count >= SAME * len(sample) for count in houses.values())

    def _sisters(self, page: _Page) -> tuple[Article, ...]:
        """The pages of other houses that print much of the story, in the order of their ids."""
        sample = _sample(page.article.text)
        counts = Counter(number for shingle in sample for number in self.holders.get(shingle, ()))
        near = (self.pages[number] for number, count in sorted(counts.items()) if count >= KIN * len(sample))
        return tuple(one.article for one in near if one.house != page.house)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _runs(text: str) -> list[str]:
    words = _folded(text).split()
    return [" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)]


def _shingles(text: str) -> Shingles:
    return frozenset(_runs(text))


def _sample(text: str) -> tuple[str, ...]:
    """Shingles from all over a text."""
    every = list(dict.fromkeys(_runs(text)))
    return tuple(every[:: -(-len(every) // SAMPLE) or 1])


def _with(article: Article, blocks: tuple[Block, ...]) -> Article:
    text = "\n\n".join(block.text for block in blocks if block.kept)
    return replace(article, text=text, blocks=blocks, dateline=_moved(article, text))


def _moved(article: Article, text: str) -> Dateline | None:
    """The dateline where it stands now, None where its paragraph is gone."""
    line = article.dateline
    if line is None:
        return None
    at = text.find(article.text[line.start : line.end])
    return replace(line, start=at, end=at + line.end - line.start) if at >= 0 else None
