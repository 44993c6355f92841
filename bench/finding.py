"""What `stemma find` costs on a desk of many articles: to open it, look up, align; and to start the command."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from time import process_time

from bench.flood import flood
from stemma.desk import Desk
from stemma.desk.across import marked, packed
from stemma.desk.versions import analyser
from stemma.model import Article
from stemma.store import Store
from stemma.store.marks import Marked

BATCH = 2_000  # articles between two commits
SENTENCE = 25  # words of the shorter question
NOBODY = "what nobody on this desk has ever printed in any of its many pages since it was made one day"
MADE = datetime(2020, 1, 1, tzinfo=UTC)


def finding(shared: Path, sizes: list[int]) -> Iterator[str]:
    """`find` on desks of so many articles: processor seconds in this process, then of the whole command."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as room:
            path = Path(room) / "flood.db"
            texts = made(path, shared, size)
            yield f"find on a desk of {size} articles ({path.stat().st_size / 2**20:.0f} MiB):"
            for name, text in texts.items():
                taken, found = _asked(path, text)
                yield f"  {name:<16}{taken:.2f} s to open and find, {_command(path, text):.2f} s by command; {found}"


def made(path: Path, shared: Path, size: int) -> dict[str, str]:
    """A desk as reading so many pages would leave it, without their facts; questions to ask it."""
    articles = flood(shared, size)
    text = ""
    with Store.open(path, now=lambda: MADE) as store:
        while some := list(islice(articles, BATCH)):
            text = text or some[0][1]
            _kept(store, [Article(id=id, text=text, place=id, outlet=outlet) for id, text, outlet in some])
            print(f"\r{some[-1][0]} of {size}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return {"a whole article": text, "a sentence": " ".join(text.split()[:SENTENCE]), "nothing known": NOBODY}


def _kept(store: Store, articles: list[Article]) -> None:
    prints = marked([article.text for article in articles])
    with store.batch():
        for article in articles:
            store.keep_article(article, analyser("clean"))
        store.keep_marks(
            Marked(article.id, f"{analyser('marks')} flood", *packed(marks))
            for article, marks in zip(articles, prints, strict=True)
        )


def _asked(path: Path, text: str) -> tuple[float, str]:
    """Seconds of this process from opening the desk to the answer, and what was found."""
    start = process_time()
    with Desk(path, write=False) as desk:
        uses = desk.find(text)
    return process_time() - start, f"{len(uses)} articles found"


def _command(path: Path, text: str) -> float:
    """Processor seconds of `stemma find`, the start of Python among them."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    call = [sys.executable, "-m", "stemma.cli", "find", text, "--desk", str(path), "--json"]
    told = subprocess.run(call, capture_output=True, text=True, check=True)
    json.loads(told.stdout)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
