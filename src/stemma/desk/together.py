"""Pages put beside each other: which of them are one article, and what they tell of each other."""

from __future__ import annotations

from pathlib import Path

from stemma.desk.work import Work
from stemma.ingest.outlets import known_outlets, outlets_in, rows_of
from stemma.model import Article, Editions, Registry
from stemma.pipeline.beside import beside
from stemma.store import Store


def stand_together(work: Work) -> None:
    """Let every page stand beside the others as it should; what stands so already is left alone."""
    store = work.store
    found = beside(store.readings(), store.sightings(), outlets_of(store))
    store.keep_standings(found.pages, found.editions, work.version("together"))


def outlets_of(store: Store) -> Registry:
    """The outlets that are known at a desk: its newsroom's own list first."""
    own = store.outlets()
    return known_outlets(outlets_in(own[1], own[0]) if own else ())


def keep_outlets(store: Store, path: Path) -> int:
    """Keep a newsroom's list, which counts from now on; how many outlets it has. Raises BadOutlets."""
    rows = rows_of(path)
    found = outlets_in(rows, str(path))
    store.keep_outlets(str(path), rows)
    return len(found)


def editions_of(store: Store, article: Article) -> Editions:
    """All editions of the article that a page shows, oldest first."""
    kept = store.editions(article.id)
    if kept is not None:
        return kept
    return beside([article], store.sightings(article.id), known_outlets()).editions[0]
