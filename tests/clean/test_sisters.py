"""What several pages tell of each other: story in other outlets, furniture on other pages of the same."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.clean import clean, clean_together
from stemma.model import Article, Block, Page

FERRY = (
    "BREKKE, Norway (FP) — The ferry Solveig ran aground off Brekke late on Tuesday with 42 passengers on board, "
    "the harbour master said.",
    "Nobody was hurt, and all passengers were brought ashore in the lifeboat within the hour, said Ingrid Moen, who "
    "speaks for the harbour.",
    "Divers will look at the hull on Thursday, when the wind is expected to drop, before the ferry is towed to the "
    "yard at Havnby.",
)
DAM = (
    "The dam above Ostrow held through the night although the river rose to its highest mark in twenty years, "
    "engineers said on Friday.",
    "Two villages below it had been emptied by the fire brigade, and their people slept in the school, the mayor "
    "said in the morning.",
)
CHOIR = (
    "The choir of the old mill will sing for the last time on Sunday, as the roof is to be taken down before the "
    "winter storms set in.",
    "Its conductor, who founded it with nine millers in 1978, has chosen the same songs as for the first concert, "
    "she told the paper.",
)
NOTE = "Every morning our reporters choose the five stories you should know, and you can hear them on the radio at seven."


def article(outlet: str, *paragraphs: str) -> Article:
    page = Page(f"{outlet}-{len(paragraphs[0])}.txt", "\n\n".join(paragraphs).encode(), "text/plain")
    return replace(clean(page), outlet=outlet)


def with_aside(one: Article, text: str) -> Article:
    return replace(one, blocks=(*one.blocks, Block(text, False, "outside the main text")))


def test_what_an_outlet_prints_under_every_story_is_furniture() -> None:
    ferry, dam, choir = (article("Moss Times", *story, NOTE) for story in (FERRY, DAM, CHOIR))
    assert NOTE in ferry.text
    for mended in clean_together((ferry, dam, choir)):
        assert NOTE not in mended.text
        [block] = [block for block in mended.set_aside if block.text == NOTE]
        assert "other pages of the outlet" in block.because


def test_two_copies_of_one_story_in_one_outlet_are_no_furniture() -> None:
    pages = tuple(replace(article("Moss Times", *FERRY), id=id) for id in ("a", "b", "c"))
    assert clean_together(pages) == pages


def test_a_paragraph_that_two_other_outlets_have_is_taken_back() -> None:
    short = with_aside(article("Moss Times", *FERRY[:2]), FERRY[2])
    whole = [article(outlet, *FERRY) for outlet in ("Fjord Mail", "Havnby Post")]
    mended = clean_together((short, *whole))[0]
    assert mended.text.endswith(FERRY[2])
    assert mended.dateline == short.dateline


def test_one_other_outlet_is_not_enough() -> None:
    short = with_aside(article("Moss Times", *FERRY[:2]), FERRY[2])
    assert clean_together((short, article("Fjord Mail", *FERRY)))[0] == short


def test_a_dateline_moves_with_its_paragraph() -> None:
    pages = [article("Moss Times", *story) for story in (FERRY, DAM, CHOIR)]
    noted = [
        replace(page, text=f"{NOTE}\n\n{page.text}", blocks=(Block(NOTE, True, "prose of the story"), *page.blocks))
        for page in pages
    ]
    line = noted[0].dateline
    assert line is not None
    shift = len(NOTE) + 2
    noted[0] = replace(noted[0], dateline=replace(line, start=line.start + shift, end=line.end + shift))
    assert clean_together(noted)[0].dateline == line


@settings(deadline=None)
@given(st.permutations(range(5)))
def test_the_order_of_the_pages_decides_nothing(order: list[int]) -> None:
    pages = [article("Moss Times", *story, NOTE) for story in (FERRY, DAM, CHOIR)]
    pages += [article(outlet, *FERRY) for outlet in ("Fjord Mail", "Havnby Post")]
    mended = clean_together(pages)
    assert clean_together([pages[at] for at in order]) == tuple(mended[at] for at in order)
