"""What was reported as kept outlives a kill, a full disk and a crowd."""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stemma.errors import BadDesk
from stemma.model import Page
from stemma.store import opening
from stemma.store.store import Store

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

# A quarter of a megabyte that does not compress, the same each time.
NOISE = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(8192))

READ_FOR_EVER = """
import sys
from itertools import count
from stemma.model import Article, Ending, Outcome, Page
from stemma.store.store import Store

with Store.open(sys.argv[1]) as store:
    store.begin("read for ever")
    for number in count():
        page = Page(f"{number}.html", b"<p>Page %d</p>" % number * 200, "text/html")
        article = Article(page.id, f"Page {number}", page.place, sha256=page.sha256)
        with store.batch():
            store.add_page(page)
            store.keep_article(article, "clean 1")
            store.record(Outcome(page.place, Ending.OK, article=article.id))
        print(article.id, flush=True)
"""
READ_UNTIL_THE_DISK_IS_FULL = f"""
import resource, signal
from stemma.errors import BadDesk

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    exec({READ_FOR_EVER!r})
except BadDesk as fault:
    print(fault)
"""
HOLD_THE_DESK = """
import sys
from stemma.store.store import Store

with Store.open(sys.argv[1]) as store, store.batch():
    print("held", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def at_work(script: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def reported(process: subprocess.Popen[str]) -> str:
    """The next line that the process says."""
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line, "the process ended early"
    return line


@pytest.mark.parametrize("pages", [1, 7, 60])
def test_a_killed_run_loses_no_page_that_was_reported(path: Path, pages: int) -> None:
    with at_work(READ_FOR_EVER, path) as process:
        seen = [reported(process) for _ in range(pages)]
        process.kill()  # SIGKILL
        assert process.stdout is not None
        seen += process.stdout.read().split()  # what it still said before it died
    with Store.open(path) as store:
        articles = {article.id: article for article in store.articles()}
        assert set(seen) <= articles.keys()
        assert all(store.page_of(articles[id]) is not None for id in seen)
        assert {outcome.article for outcome in store.outcomes()} == articles.keys()  # whole inputs only
        with store._reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert store.runs()[0].finished is None
        assert store.begin("read again") == 2


def test_several_read_while_one_writes(path: Path) -> None:
    with at_work(READ_FOR_EVER, path) as process:
        first = reported(process)
        with Store.open(path, write=False) as one, Store.open(path, write=False) as other:
            with one.batch():
                before = one.articles()
                later = [reported(process) for _ in range(5)]
                assert one.articles() == before  # one moment, however long the look
                assert set(later) <= {article.id for article in other.articles()}
            assert first in {article.id for article in before}
            assert set(later) <= {article.id for article in one.articles()}


def test_a_second_writer_waits_its_turn(path: Path) -> None:
    with at_work(HOLD_THE_DESK, path) as process:
        assert reported(process) == "held"
        with Store.open(path, wait=0) as store:
            assert store.runs() == ()  # reading needs no turn
            with pytest.raises(BadDesk, match=r"dam\.db: is being written by another command\. Wait"):
                store.begin("read pages")
        with Store.open(path, wait=60) as store:
            assert process.stdin is not None
            process.stdin.write("done\n")
            process.stdin.flush()
            assert store.begin("read pages") == 1


def test_a_batch_that_fails_leaves_nothing(store: Store, newsroom: Newsroom) -> None:
    kept = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    with contextlib.suppress(RuntimeError), store.batch():
        newsroom.read(store, newsroom.FERRY, "pages/ferry.html")
        raise RuntimeError("the stage has a bug")
    assert store.articles() == (kept,)
    assert len(list(store.pages())) == 1


def test_a_full_disk_is_said_and_keeps_what_there_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(path).close()
    monkeypatch.setattr(opening, "PRAGMAS", (*opening.PRAGMAS, "PRAGMA max_page_count = 60"))
    small = Page("small.txt", b"A dam gave way.", "text/plain")
    large = Page("large.bin", NOISE, "text/plain")
    with Store.open(path) as store:
        store.add_page(small)
        with pytest.raises(BadDesk, match=r"dam\.db: could not grow: the disk is full\. .* free some space"):
            store.add_page(large)
        assert list(store.pages()) == [small]
        assert store.add_page(Page("next.txt", b"the next input is read", "text/plain"))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file there")
def test_a_disk_that_fills_up_midway_loses_no_page_that_was_reported(path: Path) -> None:
    with at_work(READ_UNTIL_THE_DISK_IS_FULL, path) as process:
        assert process.stdout is not None
        *seen, fault = process.stdout.read().splitlines()
    assert fault.startswith(f"{path}: could not be read or written: the disk is full or failing.")
    assert seen
    with Store.open(path) as store:
        assert {f"{number}.html" for number in range(len(seen))} == {outcome.place for outcome in store.outcomes()}
        assert set(seen) == {article.id for article in store.articles()}


def test_a_damaged_desk_is_said_to_be_damaged(path: Path, newsroom: Newsroom) -> None:
    with Store.open(path) as store:
        for number in range(20):
            newsroom.read(store, f"{newsroom.DAM} {number}", f"pages/{number}.html")
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    with pytest.raises(BadDesk, match="is damaged"), Store.open(path) as store:
        store.articles()
