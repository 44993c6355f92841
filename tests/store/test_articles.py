from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from stemma.errors import StemmaError
from stemma.model import Article

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

    from stemma.store.store import Store


def kept(store: Store, *ids: str) -> None:
    for id in ids:
        store.keep_article(Article(id, f"Story {id}.", f"{id}.html"), "clean 1")


def test_articles_come_sorted_whatever_came_first(store: Store) -> None:
    kept(store, "bb2", "aa1", "cc3")
    assert [article.id for article in store.articles()] == ["aa1", "bb2", "cc3"]


def test_a_newer_analyser_adds_a_version_and_the_old_one_stays(store: Store, newsroom: Newsroom) -> None:
    first = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    second = replace(first, headline="Dam gives way")
    assert store.keep_article(second, "clean 2")
    assert store.versions(first.id) == (("clean 1", first), ("clean 2", second))
    assert store.articles() == (second,)
    assert store.analysers() == {first.id: "clean 2"}


def test_the_same_answer_from_a_newer_analyser_is_a_version_too(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    assert store.keep_article(article, "clean 2")
    assert not store.keep_article(article, "clean 2")


def test_every_version_is_in_the_history(store: Store, newsroom: Newsroom) -> None:
    run = store.begin("read pages")
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.keep_article(article, "clean 2")
    assert [(change.what, change.before, change.after, change.run) for change in store.history(article.id)] == [
        ("article", None, '{"version":1,"analyser":"clean 1"}', run),
        ("article", '{"version":1,"analyser":"clean 1"}', '{"version":2,"analyser":"clean 2"}', run),
    ]


def test_a_copy_of_the_page_in_another_folder_is_no_new_version(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    assert not store.keep_article(replace(article, place="archive/dam.html"), "clean 1")
    assert store.article(article.id).place == "pages/dam.html"


def test_a_version_is_not_rewritten(store: Store, newsroom: Newsroom) -> None:
    newsroom.read(store, newsroom.DAM, "pages/dam.html")
    for deed in ("UPDATE version SET value = '{}'", "DELETE FROM version"):
        with pytest.raises(IntegrityError, match="once kept never changes"), store._writing() as connection:
            connection.exec_driver_sql(deed)


def test_an_article_is_found_by_the_first_letters_of_its_id(store: Store) -> None:
    kept(store, "3fa9", "3fb0", "3f")
    assert store.article("3fa").id == "3fa9"
    assert store.article("3f").id == "3f"


@pytest.mark.parametrize(
    ("prefix", "said"), [("3f", "3fa9 and 3fb0 both begin so"), ("9", "no article"), ("%", "no article")]
)
def test_an_id_that_names_none_or_two_says_so(store: Store, prefix: str, said: str) -> None:
    kept(store, "3fa9", "3fb0")
    with pytest.raises(StemmaError, match=said):
        store.article(prefix)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("orsova", True),
        ("school dam", True),
        ("school ferry", False),
        ('"gave way"', True),
        ('"way gave"', False),
        ("famil*", True),
        ("famil", False),
        ("bruckenbau", True),  # the headline says Brückenbau
    ],
)
def test_search_finds_articles_that_hold_all_the_words(
    store: Store, newsroom: Newsroom, words: str, found: bool
) -> None:
    dam = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.keep_article(replace(dam, headline="Brückenbau in Orsova"), "clean 1")
    newsroom.read(store, newsroom.FERRY, "pages/ferry.html")
    assert [id for id, _ in store.search(words)] == [dam.id] * found


def test_the_words_around_a_hit_are_shown(store: Store, newsroom: Newsroom) -> None:
    newsroom.read(store, newsroom.MAYOR, "pages/mayor.html")
    assert store.search("missing")[0][1] == "“Nobody is [missing],” said Ilka Brandt, the mayor of Orsova."


@pytest.mark.parametrize(
    "words", ["", "   ", '"', "*", "NEAR(", "headline:dam", "a AND", "'; DROP", "-x", "^", "\0", "dam\0", "\ud800"]
)
def test_nothing_that_is_typed_is_taken_for_an_operator(store: Store, newsroom: Newsroom, words: str) -> None:
    newsroom.read(store, newsroom.FERRY, "pages/ferry.html")
    assert store.search(words) == ()


def test_search_reads_the_newest_version_only(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.keep_article(replace(article, text="The dam held."), "clean 2")
    assert store.search("families") == ()
    assert [id for id, _ in store.search("held")] == [article.id]
