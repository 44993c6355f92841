"""Several pages at once: what other outlets print is story, what one outlet prints under other stories is furniture.

The idea is that of site templates (Bar-Yossef and Rajagopalan 2002), turned both ways.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from stemma.model import Article, Block, Dateline

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

Shingles = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Page:
    """An article with its shingles and the lines it shows, kept or not."""

    article: Article
    story: Shingles
    lines: frozenset[str]


def clean_together(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The same articles, in the same order, each put right by its sisters. Ids stay what they were.

    A kept line that stands on two other pages of the outlet, which tell other stories, is set aside; a paragraph set
    aside that two other outlets have in their story is taken back. What the page's own words gave away stays out.
    """
    pages = [_page(article) for article in articles]
    outlets: dict[str, list[_Page]] = defaultdict(list)
    for page in pages:
        outlets[(page.article.outlet or page.article.id).casefold()].append(page)
    holders: dict[str, set[str]] = defaultdict(set)
    for outlet, its in outlets.items():
        for page in its:
            for shingle in page.story:
                holders[shingle].add(outlet)
    return tuple(
        _mended(page, outlets[(page.article.outlet or page.article.id).casefold()], holders) for page in pages
    )


def _page(article: Article) -> _Page:
    return _Page(article, _shingles(article.text), frozenset(_folded(block.text) for block in article.blocks))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _shingles(text: str) -> Shingles:
    words = _folded(text).split()
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def _mended(page: _Page, its: list[_Page], holders: dict[str, set[str]]) -> Article:
    others = [one for one in its if one is not page and not _kin(one, page)]
    counts = Counter(line for one in others for line in one.lines)
    mine = (page.article.outlet or page.article.id).casefold()
    blocks = tuple(_judged(block, counts, holders, mine) for block in page.article.blocks)
    return page.article if blocks == page.article.blocks else _with(page.article, blocks)


def _kin(one: _Page, other: _Page) -> bool:
    """Whether two pages tell one story."""
    return len(one.story & other.story) >= KIN * max(1, min(len(one.story), len(other.story)))


def _judged(block: Block, counts: Counter[str], holders: dict[str, set[str]], mine: str) -> Block:
    folded = _folded(block.text)
    if block.kept and counts[folded] >= PAGES:
        return replace(block, kept=False, because="stands on other pages of the outlet that tell other stories")
    if block.kept or counts[folded] or block.because not in ("outside the main text", "below the story", "no prose"):
        return block
    shingles = _shingles(block.text)
    if not shingles:
        return block
    others = Counter(outlet for shingle in sorted(shingles) for outlet in holders.get(shingle, set()) - {mine})
    witnesses = sorted(outlet for outlet, count in others.items() if count >= SAME * len(shingles))
    if len(witnesses) >= WITNESSES:
        return replace(block, kept=True, because="stands in the story of other outlets")
    return block


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
