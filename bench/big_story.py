"""One story as big as asked for: own reports made of the sentences of an example story, and copies of them.

An own report has some sentences of the example's own reports, in an order of its own. It keeps their figures, cues
and small words, and some of their names; the longer words are exchanged by a table of its own. So no two reports
share a run of words, while many give the same figures of the same things and quote the same speakers: a hard case
for bringing claims together.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from stemma.clean import clean
from stemma.model import Article, Page
from stemma.pipeline import cut

EXAMPLE = Path(__file__).parent.parent / "examples" / "mobaye" / "pages"
MEDIA = {".html": "text/html", ".txt": "text/plain"}
REPORTS = ("harborsentinel", "longitude", "riverpost", "banguigazette")
FIRST = datetime(2019, 3, 17, 6)
ECHO = 4  # articles to a line, as in stories that agencies carry
SENTENCES = 22  # of an own report, of some hundred
PARAGRAPH = 3  # sentences
KEPT = 6  # letters; shorter words are grammar, cues and small nouns, and stay
KNOWN = 0.4  # of the names in a report, those that other reports have too
WORD, NAME = re.compile(r"\b[a-z]+\b"), re.compile(r"\b[A-Z][a-z]{2,}\b")
SYLLABLES = ("ba", "dor", "ke", "lan", "mi", "nu", "ra", "sel", "to", "vi")
COPIES = ("verbatim", "verbatim", "excerpt", "edited")


def big_story(size: int, seed: int = 1) -> list[Article]:
    """So many articles of one story, a quarter of them own reports."""
    rng = random.Random(seed)
    told = [part.text for name in REPORTS for part in cut(_page(name))]
    words = sorted({word for part in told for word in WORD.findall(part) if len(word) >= KEPT})
    names = sorted({name for part in told for name in NAME.findall(part)})
    own: list[str] = []
    texts: list[str] = []
    for number in range(size):
        if number % ECHO == 0:
            own.append(_reported(rng.sample(told, SENTENCES), words, names, rng))
            texts.append(own[-1])
        else:
            texts.append(_copied(rng.choice(own), rng))
    return list(_articles(texts))


def reprints(size: int) -> list[Article]:
    """One dispatch in so many papers, word by word."""
    return list(_articles([_page(REPORTS[0]).text] * size))


def _page(name: str) -> Article:
    (path,) = EXAMPLE.glob(f"{name}.*")
    return clean(Page(str(path), path.read_bytes(), MEDIA[path.suffix]))


def _reported(told: Sequence[str], words: Sequence[str], names: Sequence[str], rng: random.Random) -> str:
    table = dict(zip(words, rng.sample(words, len(words)), strict=True))
    table |= {name: _made_up(rng) for name in names if rng.random() > KNOWN}
    mixed = [WORD.sub(lambda found: table.get(found.group(), found.group()), part) for part in told]
    parts = [NAME.sub(lambda found: table.get(found.group(), found.group()), part) for part in mixed]
    return "\n\n".join(" ".join(parts[at : at + PARAGRAPH]) for at in range(0, len(parts), PARAGRAPH))


def _made_up(rng: random.Random) -> str:
    return "".join(rng.choices(SYLLABLES, k=3)).title()


def _copied(text: str, rng: random.Random) -> str:
    paragraphs = text.split("\n\n")
    manner = rng.choice(COPIES)
    if manner == "excerpt":
        return "\n\n".join(paragraphs[: max(2, len(paragraphs) * 2 // 3)])
    if manner == "edited":
        at = rng.randrange(len(paragraphs))
        paragraphs[at] = re.sub(r"\b(\d+)\b", lambda found: str(int(found.group()) + 1), paragraphs[at])
    return "\n\n".join(paragraphs)


def _articles(texts: Sequence[str]) -> Iterator[Article]:
    for number, text in enumerate(texts):
        when = (FIRST + timedelta(minutes=7 * number)).isoformat(timespec="minutes")
        yield Article(f"a{number:05}", text, f"a{number:05}.txt", outlet=f"Outlet {number}", published=when)
