"""A story of as many articles as asked for, made from the sentences of our own example as newsrooms make theirs.

Reprints, cuts, light edits and rewritten orders of the example's texts under other mastheads, from one seed; nothing
of anybody else's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from stemma.desk import Desk
from stemma.model import Article

EXAMPLE = Path(__file__).parent.parent / "examples" / "mobaye" / "pages"
TOWNS = ("Aston", "Belmar", "Corvel", "Dunmore", "Easton", "Farley", "Granby", "Halden", "Ivry", "Jasper")
PAPERS = ("Herald", "Courier", "Gazette", "Post", "Chronicle", "Examiner", "Dispatch", "Record", "Mercury", "Star")
EDITS = (("said", "told reporters"), ("about", "around"), ("more than", "over"), ("people", "residents"))
PAGE = """<!doctype html><html lang="en"><head><title>{headline} - {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{published}"></head>
<body><header><a href="/">{outlet}</a></header><article><h1>{headline}</h1>
<time datetime="{published}">{published}</time>{paragraphs}</article></body></html>"""


def texts() -> tuple[Article, ...]:
    """The articles of the example, read as Stemma reads them, those with the longest text first."""
    with TemporaryDirectory() as room, Desk(Path(room) / "example.db", workers=1) as desk:
        desk.read([str(EXAMPLE)])
        (story,) = desk.stories()
        articles = [study.article for study in desk.dossier(story.id).studies]
    return tuple(sorted(articles, key=lambda article: (-len(article.text), article.id)))


def mixed(known: Sequence[Article], count: int, seed: int = 1) -> Iterator[str]:
    """So many pages: each text of the example once, then copies of every sort of them."""
    rng = random.Random(seed)
    for number in range(count):
        article = known[number] if number < len(known) else rng.choice(known)
        paragraphs = article.text.split("\n\n")
        if number >= len(known):
            paragraphs = rng.choice((_whole, _cut, _edited, _turned))(paragraphs, rng)
        yield _page(article, number, paragraphs)


def reprints(known: Sequence[Article], count: int) -> Iterator[str]:
    """So many pages with one and the same text, each under a masthead of its own."""
    return (_page(known[0], number, known[0].text.split("\n\n")) for number in range(count))


def _whole(paragraphs: Sequence[str], rng: random.Random) -> Sequence[str]:
    return paragraphs


def _cut(paragraphs: Sequence[str], rng: random.Random) -> Sequence[str]:
    """From the end, as a subeditor cuts."""
    return paragraphs[: max(3, round(len(paragraphs) * rng.uniform(0.4, 0.8)))]


def _edited(paragraphs: Sequence[str], rng: random.Random) -> Sequence[str]:
    old, new = rng.choice(EDITS)
    gone = rng.randrange(1, len(paragraphs))
    return [re.sub(rf"\b{old}\b", new, each) for at, each in enumerate(paragraphs) if at != gone]


def _turned(paragraphs: Sequence[str], rng: random.Random) -> Sequence[str]:
    """Two paragraphs below the first have changed places."""
    one, other = sorted(rng.sample(range(1, len(paragraphs)), 2))
    turned = list(paragraphs)
    turned[one], turned[other] = turned[other], turned[one]
    return turned


def _page(article: Article, number: int, paragraphs: Sequence[str]) -> str:
    town, paper = TOWNS[number % len(TOWNS)], PAPERS[number // len(TOWNS) % len(PAPERS)]
    again = number // (len(TOWNS) * len(PAPERS))
    return PAGE.format(
        outlet=f"{town} {paper}{f' {again + 1}' if again else ''}",
        headline=escape(article.headline or "News from the river"),
        published=f"2019-03-{18 + number % 4:02}T{number % 24:02}:{number % 60:02}:00Z",
        paragraphs="\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs),
    )
