from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

    from stemma.model import Article
    from stemma.store.store import Store


def two(store: Store, newsroom: Newsroom) -> tuple[Article, Article]:
    return newsroom.read(store, newsroom.DAM, "pages/dam.html"), newsroom.read(store, newsroom.MAYOR, "pages/m.html")


def test_stories_come_sorted_with_their_articles(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    story = newsroom.story(dam, mayor)
    other = replace(newsroom.story(mayor), id="an earlier id")
    store.keep_stories([story, other], "group 1")
    assert store.stories() == (other, story)
    assert store.stories_with(dam.id) == (story,)
    assert store.stories_with(mayor.id) == (other, story)


def test_a_change_of_membership_is_in_the_history(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    store.keep_stories([newsroom.story(dam)], "group 1")
    store.keep_stories([newsroom.story(dam, mayor)], "group 1")
    store.keep_stories([], "group 1")
    came, grew, went = store.history("dam")
    assert came.before is None
    assert came.after == grew.before
    assert grew.after == went.before
    assert went.after is None
    assert mayor.id not in str(grew.before)
    assert mayor.id in str(grew.after)
    assert store.stories_with(mayor.id) == ()


def test_stories_that_stay_leave_no_trace_in_the_history(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    for analyser in ("group 1", "group 1", "group 2"):
        store.keep_stories([newsroom.story(dam, mayor)], analyser)
    assert len(store.history("dam")) == 1


def test_a_dossier_comes_back_whole(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    dossier = newsroom.dossier(dam, mayor)
    store.keep_stories([dossier.story], "group 1")
    assert store.dossier("dam") is None
    assert store.dossier_fingerprint("dam") is None
    store.keep_dossier(dossier, "f1", "collate 1")
    assert store.dossier("dam") == dossier
    assert store.dossier_fingerprint("dam") == "f1"


def test_a_dossier_is_replaced_and_the_history_knows(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    store.keep_stories([newsroom.story(dam, mayor)], "group 1")
    for made, fingerprint in ((newsroom.dossier(dam), "f1"), (newsroom.dossier(dam, mayor), "f2")):
        store.keep_dossier(made, fingerprint, "collate 1")
        store.keep_dossier(made, fingerprint, "collate 1")
    assert store.dossier("dam") == newsroom.dossier(dam, mayor)
    assert [change.before for change in store.history("dam") if change.what == "dossier"] == [
        None,
        '{"fingerprint":"f1"}',
    ]


def test_a_story_that_changes_keeps_its_dossier_until_the_next_one(store: Store, newsroom: Newsroom) -> None:
    dam, mayor = two(store, newsroom)
    store.keep_stories([newsroom.story(dam)], "group 1")
    store.keep_dossier(newsroom.dossier(dam), "f1", "collate 1")
    store.keep_stories([newsroom.story(dam, mayor)], "group 1")
    assert store.dossier("dam") == newsroom.dossier(dam)


def test_a_story_that_went_takes_its_dossier_along(store: Store, newsroom: Newsroom) -> None:
    dam, _ = two(store, newsroom)
    store.keep_stories([newsroom.story(dam)], "group 1")
    store.keep_dossier(newsroom.dossier(dam), "f1", "collate 1")
    store.keep_stories([], "group 1")
    assert store.dossier("dam") is None
