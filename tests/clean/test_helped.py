"""What sisters tell of a masthead: names for initials, and that a headline is the story's own."""

from __future__ import annotations

from dataclasses import replace

from stemma.clean import clean_together
from stemma.model import Article, Credit, Dateline

STORY = (
    "OSTROW (QWP) — The dam above Ostrow held through the night although the river rose to its highest mark in twenty "
    "years, engineers said on Friday.\n\nTwo villages below it had been emptied by the fire brigade, and their people "
    "slept in the school, the mayor said in the morning."
)
OTHER = (
    "The choir of the old mill will sing for the last time on Sunday, as the roof is to be taken down before the winter "
    "storms set in.\n\nIts conductor has chosen the same songs as for the first concert, she told the paper."
)
SHORT = Article(
    "a", STORY, "a.html", outlet="Moss Times", agency="QWP",
    credits=(Credit("QWP", "(QWP)", "dateline"),), dateline=Dateline("OSTROW", "QWP", 0, 15), language="en",
)  # fmt: skip


def sister(id: str, outlet: str, text: str = STORY, **more: object) -> Article:
    return Article(id, text, f"{id}.html", outlet=outlet, language="en", **more)  # type: ignore[arg-type]


def test_initials_get_the_name_that_a_sister_credits() -> None:
    whole = sister("b", "Fjord Mail", agency="Quarry Wire Press")
    mended = clean_together([SHORT, whole])[0]
    assert mended.agency == mended.credits[0].agency == "Quarry Wire Press"
    assert mended.dateline is not None
    assert mended.dateline.agency == "Quarry Wire Press"
    assert mended.text == STORY  # the words of the page stay


def test_initials_get_the_name_that_a_sister_spells_out_beside_them() -> None:
    whole = sister("b", "Fjord Mail", f"{STORY}\n\nReporters of the Quarry Wire Press (QWP) saw water on the crown.")
    assert clean_together([SHORT, whole])[0].agency == "Quarry Wire Press"


def test_words_that_merely_begin_alike_are_no_name() -> None:
    loose = sister("b", "Fjord Mail", f"{STORY}\n\nAt the Quiet Water Pond nobody had heard of it.")
    assert clean_together([SHORT, loose])[0] == SHORT


def test_sisters_that_disagree_tell_nothing() -> None:
    names = ("Quarry Wire Press", "Queensland Weather Post")
    whole = [sister(id, f"Paper {id}", agency=name) for id, name in zip("bc", names, strict=True)]
    assert clean_together([SHORT, *whole])[0] == SHORT


def test_a_page_with_another_story_is_no_sister() -> None:
    assert clean_together([SHORT, sister("b", "Fjord Mail", OTHER, agency="Quarry Wire Press")])[0] == SHORT


DOUBTED = replace(
    SHORT, agency=None, credits=(), headline="Pebbles in a paint tin, again", headline_doubt="shares no telling word"
)


def test_a_headline_that_another_house_prints_too_is_doubted_no_more() -> None:
    borne_out = sister("b", "Fjord Mail", headline="Pebbles in a paint tin")
    assert clean_together([DOUBTED, borne_out])[0].headline_doubt is None


def test_a_headline_that_shares_nothing_with_body_and_sisters_stays_doubted() -> None:
    for other in (sister("b", "Fjord Mail", headline="Dam at Ostrow holds"), sister("b", "Fjord Mail")):
        assert clean_together([DOUBTED, other])[0].headline_doubt == DOUBTED.headline_doubt


def test_a_sister_title_of_the_same_owner_bears_nothing_out() -> None:
    mine = replace(DOUBTED, owner="Northern Press")
    theirs = sister("b", "Fjord Mail", headline="Pebbles in a paint tin", owner="Northern Press")
    assert clean_together([mine, theirs])[0].headline_doubt is not None
