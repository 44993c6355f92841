"""Whose page it is, and whose copy it prints."""

from stemma.clean import clean
from stemma.model import Page


def test_the_writers_paper_under_the_headline_is_not_the_page() -> None:
    """A blog that prints the copy of a great paper is no page of that paper."""
    text = (
        "Saturday, December 10, 2016\n\nFerry sinks at its landing in river port\nANN LEE\nNew York Times\nDEC. 10, 2016\n\n"
        + "MOBAYE, Central African Republic — The ferry that links the town with the other bank sank at its landing on "
        "Saturday, and thousands of residents crossed the river in canoes, traders and a priest said by telephone.\n\n"
        "Nobody could say who had opened its valves. A mechanic said that he had been told to, and would not say more.\n\n"
        "No comments:\n"
    )
    article = clean(Page("blog.txt", text.encode(), "text/plain"))
    assert (article.outlet, article.agency) == (None, "New York Times")


def test_a_press_release_is_its_senders_and_its_headline_stands_below_the_letterhead() -> None:
    text = (
        "Ministry of Inland Waters\n\nDirectorate of Communications\n\nPress release\n\n15 May 2019\n\n"
        "On the sinking of the ferry at Kasanda\n\n"
        "The Ministry of Inland Waters regrets the loss of the ferry at Kasanda and thanks the fishermen who brought 40 "
        "passengers ashore before daybreak. The cause is being looked into.\n\n"
        "Nobody has been found to be missing. The Ministry asks the media to use official sources.\n"
    )
    article = clean(Page("release.txt", text.encode(), "text/plain"))
    assert article.outlet == "Ministry of Inland Waters"
    assert article.headline == "On the sinking of the ferry at Kasanda"


def test_a_statement_is_its_senders_whose_name_stands_first() -> None:
    text = (
        "Ministry of Inland Waters\n\nPublished 15 May 2019\n\nStatement on the sinking of the ferry at Kasanda\n\n"
        "The Ministry of Inland Waters regrets the loss of the ferry at Kasanda and thanks the fishermen who brought 40 "
        "passengers ashore before daybreak. The cause is being looked into.\n\n"
        "Nobody has been found to be missing. The Ministry asks the media to use official sources.\n"
    )
    article = clean(Page("release.txt", text.encode(), "text/plain"))
    assert article.outlet == "Ministry of Inland Waters"
    assert article.headline == "Statement on the sinking of the ferry at Kasanda"
