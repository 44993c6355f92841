"""Articles in stories."""

from __future__ import annotations

import random

from stemma.group import Grouper, stories
from stemma.group.everyday import everyday
from stemma.group.slug import unique
from stemma.lang import ENGLISH
from stemma.model import Article


def article(
    id: str, headline: str | None, text: str, published: str | None = None, doubt: str | None = None
) -> Article:
    return Article(id=id, text=text, place=f"{id}.html", headline=headline, headline_doubt=doubt, published=published)


DAM = (
    article(
        "dam-1",
        "Kvernes emptied as Stordal dam leaks",
        "Engineers opened the gates of the Stordal dam on Sunday after a crack let water through to Kvernes. "
        "Mayor Torunn Aasgaard said that four houses had been swept into the fjord. Nobody was killed.",
        "2021-10-04",
    ),
    article(
        "dam-2",
        "Crack in Stordal dam was painted over, says caretaker",
        "The crack in the Stordal dam above Kvernes had been painted over, Leif Haugland said. Nordkraft Vest, which "
        "runs the dam, denied it. Mayor Torunn Aasgaard asked for the log books.",
        "2021-10-05",
    ),
    article(
        "dam-3",
        "Cat on the roof",
        "In Kvernes the church bell rang for nine minutes. Gunnhild Sletten carried out her frying pan. Torunn "
        "Aasgaard came at two in the morning. Below the Stordal dam the water stood at the steps of the bank.",
        "2021-10-05",
    ),
)
ELECTION = (
    article(
        "vote-1",
        "Maltese parliament elects Zammit speaker",
        "Parliament in Valletta elected Carmela Zammit its speaker by two votes. The opposition under Joseph Borg "
        "walked out before the count and promised to take the ballot to court.",
        "2021-10-04",
    ),
    article(
        "vote-2",
        "Court to hear complaint over Zammit ballot",
        "A court in Valletta will hear Joseph Borg, whose party says that the ballot which made Carmela Zammit "
        "speaker of parliament was not secret.",
        "2021-10-06",
    ),
)
ALL = (*DAM, *ELECTION)


def test_two_events_are_two_stories_and_the_earlier_comes_first() -> None:
    found = stories(ALL, ENGLISH)
    assert [story.articles for story in found] == [("dam-1", "dam-2", "dam-3"), ("vote-1", "vote-2")]


def test_the_order_of_arrival_decides_nothing() -> None:
    expected = stories(ALL, ENGLISH)
    articles = list(ALL)
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        assert stories(articles, ENGLISH) == expected


def test_a_story_is_named_after_what_its_articles_share() -> None:
    dam, vote = stories(ALL, ENGLISH)
    assert dam.id in {"stordal", "kvernes", "dam", "stordal-dam", "dam-stordal", "kvernes-stordal", "stordal-kvernes"}
    assert "zammit" in vote.id or "ballot" in vote.id or "parliament" in vote.id
    assert dam.title in {each.headline for each in DAM}
    assert "Kvernes" in dam.because[0]
    assert dam.because[-1] == "published 2021-10-04 to 2021-10-05"


def test_a_doubted_headline_names_no_story() -> None:
    lone = article("lone", "Heat win at last", DAM[0].text, doubt="no word of it stands in the text")
    (story,) = stories((lone,), ENGLISH)
    assert story.title == story.id
    assert "heat" not in story.id


def test_an_excerpt_is_in_the_story_of_the_whole() -> None:
    whole = article("whole", None, " ".join(each.text for each in (*DAM, ELECTION[0])))
    part = article("part", None, DAM[2].text)
    assert len(stories((whole, part), ENGLISH)) == 1


def test_stories_with_one_name_are_told_apart_by_their_content() -> None:
    taken = {"fire"}
    assert unique("fire", "of 2021", taken) != unique("fire", "of 2023", taken)
    assert unique("fire", "of 2021", taken).startswith("fire-")


def test_the_stream_decides_when_the_article_arrives() -> None:
    grouper = Grouper(ENGLISH)
    first = grouper.add(DAM[0])
    other = grouper.add(ELECTION[0])
    assert first != other
    assert grouper.add(DAM[1]) == first
    assert grouper.add(ELECTION[1]) == other


def test_an_article_without_words_is_a_story_of_its_own() -> None:
    found = stories((article("a", None, ""), article("b", None, ""), *ELECTION), ENGLISH)
    assert sorted(story.articles for story in found) == [("a",), ("b",), ("vote-1", "vote-2")]


def test_no_articles_are_no_stories() -> None:
    assert stories((), ENGLISH) == ()


def test_a_bulletin_that_names_no_place_is_known_by_a_person_and_a_figure() -> None:
    report = article(
        "report",
        "Tannery lays off 137 in Brodnica",
        "The tannery of Brodnica will close its wet hall in May, the owners said on Monday. Zofia Malczewska of the "
        "workers' council said that 137 people would lose their posts. The owners spoke of the price of hides and of "
        "a river licence that the province has not renewed. The mayor offered the empty school as a workshop.",
        "2020-02-03",
    )
    letter = (
        "To all of us who smell of work. Zofia Malczewska has asked for the list and was shown a wall. We are 137 and "
        "we can count. Bring bread on Thursday, and bring the children, who may sing. No speeches."
    )
    bulletin = article("bulletin", "Bread on Thursday", letter)
    assert [len(story.articles) for story in stories((*DAM, report, bulletin), ENGLISH)] == [2, 3]
    without = article(
        "bulletin", "Bread on Thursday", letter.replace("137", "many").replace("Zofia Malczewska", "She")
    )
    assert [len(story.articles) for story in stories((*DAM, report, without), ENGLISH)] == [1, 3, 1]


def test_an_early_account_finds_its_story_when_all_have_come() -> None:
    """No report names Ilse Brandvik before the second, which stands nearer to the first than to the letter."""
    letter = article(
        "letter",
        "What I heard",
        "I was at my window with the lamp out. A horn, then nothing, then Ilse Brandvik calling for a rope. I held the "
        "other end. My hands are still blue from it, and my coffee had frozen in the cup when I came in.",
        "2021-10-02",
    )
    ferry = (
        article(
            "ferry-1",
            "Ferry aground off Sandvoll",
            "The ferry Havbris ran aground off Sandvoll on Friday with 61 on board. All were "
            "taken off in the lifeboats of a trawler.",
            "2021-10-03",
        ),
        article(
            "ferry-2",
            "Sandvoll ferry was off its course",
            "The ferry Havbris was far off its course when it ran aground at Sandvoll with 61 on board, the harbour "
            "master said. Ilse Brandvik, who steered it, was taken off last.",
            "2021-10-04",
        ),
    )
    assert [story.articles for story in stories((letter, *ferry), ENGLISH)] == [("ferry-1", "ferry-2", "letter")]


def test_common_words_of_the_language_say_little_in_a_small_heap() -> None:
    """Two fires in two towns share "police", "street", "hospital" and "fire"; two accounts of one share its street."""
    weight = everyday(ENGLISH)
    assert weight["police"] < weight["hospita"] < weight["widow"] < weight.get("sandvol", 1.0) == 1.0


def test_a_witness_who_names_the_scene_alone_is_of_the_story() -> None:
    """He shares the village with all reports, and hardly another word with any."""
    told = (
        "A dam above Sandvoll broke on Friday night, and nine people drowned, the police said.",
        "Engineers examine the broken dam over Sandvoll. Its owner said that the dam had passed an inspection.",
        "Rescuers found the ninth body below the dam at Sandvoll, and the police closed the valley to visitors.",
        "The owner of the dam at Sandvoll was arrested on Sunday, a police spokesman said, over the inspection.",
    )
    reports = tuple(article(f"dam-{at}", "", text, f"2021-10-0{at + 2}") for at, text in enumerate(told))
    witness = article(
        "witness",
        "",
        "Gudrun keeps three goats in Sandvoll. She was knitting when the walls began to hum, carried her mother up the "
        "attic stairs and sang to her till morning. The goats stood on the roof of the shed. One of them was blue. Her "
        "neighbour Torvald found his accordion in a pear tree and his bed in the chapel. He has painted chairs for forty "
        "years, mostly green. On the kitchen table lay a trout, quite dry, beside the sugar. Nobody had laid it there. "
        "Gudrun fried it with butter and thyme, because her mother had asked for something warm. A "
        "postman waded past with a crate of clarinets, and a calf in a lifejacket followed him. At noon somebody played "
        "a waltz on the chapel organ. The almanac had promised frost. "
        "Ptarmigan feathers stuck to the wallpaper like stamps, and a thimble hung from the lamp.",
        "2021-10-06",
    )
    (story,) = stories((*reports, witness), ENGLISH)
    assert "witness" in story.articles
