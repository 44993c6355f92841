"""What the pages of a desk cost: `python -m bench.desk`, with no data but our own example.

For a story of 50 mixed articles and one of 500 reprints: milliseconds of the processor for each page, asked for the
first time of a desk just opened and then once more, and the bytes that a browser with an empty cache gets. Then the
size of the example's dossier as one file. Ends with 1 where the first view or the dossier is over what it may be.
The processor's time is told because others may be at work on the machine; on an idle one it is what one waits for.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from starlette.testclient import TestClient

from bench.papers import EXAMPLE, mixed, reprints, texts
from stemma.desk import Desk
from stemma.web.dossier import render
from stemma.web.live.app import app

FIRST_VIEW_MS = 300.0
FIRST_VIEW_BYTES = 1_500_000
DOSSIER_BYTES = 5_000_000
RUNS = 5  # of each page; the median is told
TABS = ("", "/claims", "/stemma", "/articles", "/compare", "/timeline", "/map", "/drift", "/quotations")
LOADED = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def main() -> None:
    """Print the table; say at the end what was over its limit."""
    asked = argparse.ArgumentParser(prog="bench.desk", description=__doc__)
    asked.add_argument("--mixed", type=int, default=50, help="articles of the mixed story")
    asked.add_argument("--reprints", type=int, default=500, help="articles of the story of one text")
    asked.add_argument("--keep", type=Path, help="a folder for the desk files, to look at them afterwards")
    sizes = asked.parse_args()
    with TemporaryDirectory() as room:
        folder = sizes.keep or Path(room)
        folder.mkdir(parents=True, exist_ok=True)
        known = texts()
        over = [*_story(folder, f"{sizes.mixed} mixed articles", mixed(known, sizes.mixed), strict=True)]
        over += _story(folder, f"{sizes.reprints} reprints", reprints(known, sizes.reprints), strict=False)
        over += _dossier(folder)
    if over:
        sys.exit("over the limit: " + "; ".join(over))


def _story(folder: Path, name: str, pages: Iterable[str], strict: bool) -> Iterator[str]:
    path = folder / f"{name.replace(' ', '-')}.db"
    if not path.exists():
        _read(path, pages)
    with Desk(path, write=False) as desk:
        story = max(desk.stories(), key=lambda one: len(one.articles))
    print(f"\n{name}: {len(story.articles)} in the largest story")
    print(f"{'page':<14}{'first ms':>10}{'again ms':>10}{'bytes':>12}{'all loaded':>12}")
    for tab in TABS:
        first, again, own, loaded = _cost(path, f"/story/{story.id}{tab}")
        print(f"{tab or '/story':<14}{first:>10.0f}{again:>10.0f}{own:>12,}{loaded:>12,}", flush=True)
        if strict and not tab and (first > FIRST_VIEW_MS or loaded > FIRST_VIEW_BYTES):
            yield f"first view of {name}"


def _read(path: Path, pages: Iterable[str]) -> None:
    with TemporaryDirectory() as room, Desk(path) as desk:
        for number, page in enumerate(pages):
            (Path(room) / f"{number:04}.html").write_text(page, "utf-8")
        desk.read([room])


def _cost(path: Path, address: str) -> tuple[float, float, int, int]:
    """Milliseconds of a desk just opened, of one that knows the story; bytes of the page, and with all it loads."""
    first, again = [], []
    for _ in range(RUNS):
        desk = TestClient(app(path), base_url="http://127.0.0.1:8173", headers={"accept-encoding": "gzip"})
        first.append(_timed(desk, address)[0])
        milliseconds, page = _timed(desk, address)
        again.append(milliseconds)
    own = _sent(desk, address)
    return median(first), median(again), own, own + sum(_sent(desk, each) for each in set(LOADED.findall(page)))


def _timed(desk: TestClient, address: str) -> tuple[float, str]:
    start = process_time()
    answer = desk.get(address)
    seconds = process_time() - start
    answer.raise_for_status()
    return 1000 * seconds, answer.text


def _sent(desk: TestClient, address: str) -> int:
    """Bytes of an answer on the wire, its headers apart."""
    with desk.stream("GET", address) as answer:
        return sum(len(part) for part in answer.iter_raw())


def _dossier(folder: Path) -> Iterator[str]:
    path = folder / "example.db"
    with Desk(path) as desk:
        desk.read([str(EXAMPLE)])
        size = len(render(desk.dossier(desk.stories()[0].id)).encode())
    print(f"\nthe example's dossier as one file: {size:,} bytes")
    if size > DOSSIER_BYTES:
        yield "the example's dossier"


if __name__ == "__main__":
    main()
