from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from stemma.errors import StemmaError
from stemma.model import Attribution, Event, Moment, Notes, Quantity, Sentence, Study
from stemma.store.analyses import KINDS

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

    from stemma.store.store import Store


def test_notes_are_found_under_the_sentence_and_the_analyser(store: Store, newsroom: Newsroom) -> None:
    dam, ferry = newsroom.notes(newsroom.DAM), newsroom.notes(newsroom.FERRY)
    store.keep_notes([dam, ferry], "sentence 1")
    assert store.notes([ferry.key, "unread", dam.key], "sentence 1") == {dam.key: dam, ferry.key: ferry}
    assert store.notes([dam.key], "sentence 2") == {}


def test_only_sentences_nobody_read_are_missing_each_once(store: Store, newsroom: Newsroom) -> None:
    dam = newsroom.notes(newsroom.DAM)
    store.keep_notes([dam], "sentence 1")
    assert store.missing_notes(["b", dam.key, "a", "b"], "sentence 1") == ["b", "a"]
    assert store.missing_notes([dam.key], "sentence 2") == [dam.key]
    assert store.missing_notes([], "sentence 1") == []


def test_more_sentences_than_one_query_takes(store: Store) -> None:
    keys = [f"{number:024x}" for number in range(25_000)]
    store.keep_notes((Notes(key) for key in keys[::2]), "sentence 1")
    assert store.missing_notes(keys, "sentence 1") == keys[1::2]
    assert list(store.notes(keys, "sentence 1")) == keys[::2]


def test_a_study_comes_back_whole(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    study = newsroom.study(article)
    store.keep_study(study, "study 1", "f1")
    assert store.studies([article.id], "study 1") == (study,)
    assert store.studied("study 1") == {article.id: "f1"}


def test_the_study_of_another_analyser_is_not_taken_for_ours(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.keep_study(newsroom.study(article), "study 1", "f1")
    assert store.studies([article.id, "unread"], "study 2") == ()
    assert store.studied("study 2") == {}


def test_a_new_study_takes_the_place_of_the_old_one(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    study = newsroom.study(article)
    store.keep_study(study, "study 1", "f1")
    store.keep_study(replace(study, quantities=()), "study 2", "f2")
    assert store.facts(Quantity) == ()
    assert store.studies([article.id], "study 2") == (replace(study, quantities=()),)


def test_a_study_of_words_that_are_not_kept_is_refused(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    with pytest.raises(ValueError, match="another version"):
        store.keep_study(newsroom.study(replace(article, text="Other words.")), "study 1", "f1")


def test_a_study_keeps_the_version_it_cites(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    store.keep_study(newsroom.study(article), "study 1", "f1")
    store.keep_article(replace(article, text="The dam held."), "clean 2")
    assert store.studies([article.id], "study 1")[0].article == article


def test_facts_of_one_kind_come_from_all_articles(store: Store, newsroom: Newsroom) -> None:
    articles = [newsroom.read(store, text, "pages/a.html") for text in (newsroom.DAM, newsroom.FERRY)]
    for article in articles:
        store.keep_study(newsroom.study(article), "study 1", "f1")
    found = store.facts(Quantity)
    assert [quantity.span.article for quantity in found] == sorted(article.id for article in articles)
    assert store.facts(Moment, articles[0].id) == newsroom.study(articles[0]).moments
    assert store.facts(Event) == ()


def test_a_fact_names_its_stretch_and_its_analyser(store: Store, newsroom: Newsroom) -> None:
    article = newsroom.read(store, newsroom.MAYOR, "pages/mayor.html")
    store.keep_study(newsroom.study(article), "study 1", "f1")
    with store._reading() as connection:
        query = "SELECT article, start, stop, analyser FROM fact WHERE kind = 'attribution'"
        assert tuple(connection.exec_driver_sql(query).one()) == (article.id, 0, 40, "study 1")


def test_a_type_that_is_no_fact_is_named(store: Store) -> None:
    with pytest.raises(StemmaError, match=r"Notes: no kind of fact\. There are sentence, quantity"):
        store.facts(Notes)


def test_what_was_derived_can_be_dropped_and_made_again(store: Store, newsroom: Newsroom) -> None:
    def derive() -> None:
        store.keep_notes([newsroom.notes(newsroom.DAM)], "sentence 1")
        store.keep_study(newsroom.study(article), "study 1", "f1")
        store.keep_stories([newsroom.story(article)], "group 1")
        store.keep_dossier(newsroom.dossier(article), "f1", "collate 1")

    def derived() -> tuple[object, ...]:
        return store.facts(Sentence), store.facts(Attribution), store.stories(), store.dossier("dam")

    article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
    derive()
    before = derived()
    store.forget_derived()
    assert derived() == ((), (), (), None)
    assert store.missing_notes([newsroom.notes(newsroom.DAM).key], "sentence 1")
    assert store.articles() == (article,)
    assert [id for id, _ in store.search("dam")] == [article.id]
    derive()
    assert derived() == before


def test_every_field_of_a_study_has_its_kind_of_fact() -> None:
    """A field that is added to `Study` and not kept would be empty on every second reading."""
    kept = {kind.field for kind in KINDS.values()} | {"article"}
    assert {field.name for field in fields(Study)} == kept
