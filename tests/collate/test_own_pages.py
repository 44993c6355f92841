"""Pages of those whom others quote: a ministry's release is the ministry's word, and no reporter's."""

from dataclasses import replace

from tests.collate.telling import dossier, point_about

from stemma.model import Article, Block, Finding

REPORT = (
    "KANANGA - More than 200 ballot boxes burned on Sunday night in the hall at Lusam, the election commission said."
)
RELEASE = "More than 200 ballot boxes burned in the hall at Lusam on Sunday night. Our staff left in good order."
SEEN = (
    "I counted the locks in the ashes of the hall at Lusam: more than 200 ballot boxes burned there on Sunday night."
)


def page(id: str, outlet: str, text: str) -> Article:
    return Article(id=id, text=text, place=f"{id}.html", outlet=outlet, published="2019-03-17")


def test_a_release_adds_no_voice_to_what_the_press_has_from_its_author() -> None:
    articles = [page("a", "The Herald", REPORT), page("b", "Election Commission of Sankur", RELEASE)]
    point = point_about(dossier(articles, [("a",), ("b",)]), "200 ballot boxes")
    assert point.finding is Finding.RELAYED
    assert [(len(reading.lines), reading.speakers) for reading in point.readings] == [(2, ("election commission",))]


def test_a_reporter_who_counted_bears_a_release_out() -> None:
    articles = [
        page("a", "The Herald", REPORT),
        page("b", "Election Commission of Sankur", RELEASE),
        page("c", "The Review", SEEN),
    ]
    point = point_about(dossier(articles, [("a",), ("b",), ("c",)]), "200 ballot boxes")
    assert point.finding is Finding.CORROBORATED


def test_a_paper_named_for_its_town_is_no_party() -> None:
    report = REPORT.replace("the election commission said", "Lusam said")
    articles = [page("a", "The Herald", report), page("b", "Lusam Gazette", RELEASE)]
    point = point_about(dossier(articles, [("a",), ("b",)]), "200 ballot boxes")
    assert all("Lusam Gazette" not in reading.speakers for reading in point.readings)


def test_what_says_that_it_is_a_press_release_is_its_senders_word_though_nobody_quotes_him() -> None:
    marked = replace(
        page("b", "Sankur Hydro", RELEASE), blocks=(Block("Press release", False, "above the story", 0, 13),)
    )
    articles = [page("a", "The Herald", SEEN), marked]
    point = point_about(dossier(articles, [("a",), ("b",)]), "200 ballot boxes")
    assert [reading.speakers for reading in point.readings] == [("Sankur Hydro",)]


def test_a_link_to_press_releases_in_the_menu_makes_a_paper_no_party() -> None:
    menu = Block("Press release", False, "page furniture: a link", 0, 13)
    article = replace(page("b", "The Review", SEEN), blocks=(menu,))
    point = point_about(dossier([page("a", "The Herald", SEEN), article], [("a",), ("b",)]), "200 ballot boxes")
    assert all("The Review" not in reading.speakers for reading in point.readings)


def test_a_ministry_is_one_speaker_in_british_and_american_spelling() -> None:
    british = REPORT.replace("the election commission", "the defence ministry")
    american = SEEN.replace("I counted", "The defense ministry said it had counted")
    articles = [page("a", "The Herald", british), page("b", "The Review", american)]
    point = point_about(dossier(articles, [("a",), ("b",)]), "200 ballot boxes")
    assert point.finding is Finding.RELAYED


def test_a_statement_is_its_senders_word() -> None:
    own = f"Sankur Hydro regrets the fire. {RELEASE}"
    release = replace(page("b", "Sankur Hydro", own), headline="Statement on the fire at Lusam")
    point = point_about(dossier([page("a", "The Herald", SEEN), release], [("a",), ("b",)]), "200 ballot boxes")
    assert [reading.speakers for reading in point.readings] == [("Sankur Hydro",)]


def test_a_paper_that_writes_of_a_statement_is_no_party() -> None:
    report = replace(page("b", "The Review", SEEN), headline="Statement by the mayor leaves Lusam cold")
    point = point_about(dossier([page("a", "The Herald", SEEN), report], [("a",), ("b",)]), "200 ballot boxes")
    assert all("The Review" not in reading.speakers for reading in point.readings)


def test_a_party_has_the_name_that_most_have_for_it() -> None:
    """A police command of a state is the police, not the state, which one article has speak too."""
    said = "More than 200 ballot boxes burned in the hall at Lusam, the police said. Nobody was there, police said."
    state = "The state said that it would look into it. The hall at Lusam burned, police said, and nobody was there."
    own = (
        "The hall at Lusam burned on Sunday with more than 200 ballot boxes in it. Our officers were in their posts."
    )
    articles = [page("a", "The Herald", said), page("b", "The Review", state), page("c", "Lusam State Police", own)]
    point = point_about(dossier(articles, [("a",), ("b",), ("c",)]), "200 ballot boxes")
    assert [reading.speakers for reading in point.readings] == [("police",)]
