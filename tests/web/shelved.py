"""A desk file that holds a dossier made by hand, so that the pages of a desk can be asked without reading anything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from stemma.model import Article, Dossier, Ending, Outcome, Page
from stemma.store import Store
from stemma.web.live.app import app

AT = "http://127.0.0.1:8173"


def shelved(path: Path, *dossiers: Dossier, failed: int = 2) -> Path:
    """The desk file with these dossiers, each article read from an input, and some inputs that failed."""
    with Store.open(path) as store, store.batch():
        kept = [_read_from_a_page(store, study.article) for dossier in dossiers for study in dossier.studies]
        for article in kept:
            store.keep_article(article, "by hand")
        store.keep_standings(kept, (), "by hand")
        store.keep_stories([dossier.story for dossier in dossiers], "by hand")
        for dossier in dossiers:
            store.keep_dossier(dossier, "by hand", "by hand")
            for study in dossier.studies:
                store.record(Outcome(study.article.place, Ending.OK, None, study.article.id))
        for number in range(failed):
            store.record(Outcome(f"gone-{number}.html", Ending.FAILED, f"gone-{number}.html: the file is empty."))
    return path


def _read_from_a_page(store: Store, article: Article) -> Article:
    page = Page(article.place, f"<p>{article.text}</p>".encode(), "text/html", article.url)
    store.add_page(page)
    return replace(article, sha256=page.sha256)


def browser(path: Path) -> TestClient:
    """Somebody who asks this desk for pages."""
    return TestClient(app(path), base_url=AT, follow_redirects=True)


def renamed(dossier: Dossier, id: str) -> Dossier:
    """The same dossier as that of another story."""
    return replace(dossier, story=replace(dossier.story, id=id))
