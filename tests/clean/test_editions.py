"""Which pages are one article, and which of its texts is the last."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.clean.editions import editions, same_text
from stemma.clean.rewording import Fate, rewording
from stemma.model import Article, Block, DateKind, DateSeen, Editions, Sighting

URL = "https://harbourmail.example/news/ferry-7"
LEAD = "At least {} people died when the ferry Aurora capsized off the port of Kaliva on Monday night, the coast guard said."
REST = "Divers searched the hull until dawn while relatives waited on the quay, and the harbour master closed the channel."
CHOIR = "The choir of the old mill sings for the last time on Sunday, as its roof is to come down before the winter storms."
RADIO = "Hear the five stories of the morning at seven on Harbour Radio."


def page(id: str, *paragraphs: str, url: str | None = URL, aside: Sequence[str] = (), **more: object) -> Article:
    blocks = [Block(text, True, "prose of the story") for text in paragraphs]
    blocks += [Block(text, False, "outside the main text") for text in aside]
    given = {"headline": "Ferry capsizes off Kaliva", "outlet": "Harbour Mail", **more}
    return Article(id, "\n\n".join(paragraphs), f"{id}.html", url=url, blocks=tuple(blocks), **given)  # type: ignore[arg-type]


def seen(article: Article, *times: str | None) -> list[Sighting]:
    return [Sighting(article.id, article.place, article.url, at) for at in times or (None,)]


def one(pages: Sequence[Article], sightings: Sequence[Sighting] = ()) -> Editions:
    [found] = editions(pages, sightings)
    return found


TWELVE, THIRTY = page("aaa", LEAD.format(12), REST), page("bbb", LEAD.format(30), REST)


def test_another_text_at_the_same_address_is_a_newer_edition() -> None:
    found = one([TWELVE, THIRTY], seen(TWELVE, "2031-03-03T08:00:00Z") + seen(THIRTY, "2031-03-03T12:00:00Z"))
    assert [edition.article for edition in found.editions] == ["aaa", "bbb"]
    assert found.current == "bbb"
    assert found.editions[0].because == ("read on 2031-03-03T08:00:00Z",)


def test_times_of_other_zones_are_put_in_order() -> None:
    found = one([TWELVE, THIRTY], seen(TWELVE, "2031-03-03T10:00:00+05:00") + seen(THIRTY, "2031-03-03T06:00:00Z"))
    assert found.current == "bbb"


def test_a_text_that_comes_back_is_current_again() -> None:
    times = seen(TWELVE, "2031-03-03T08:00:00Z", "2031-03-05T08:00:00Z") + seen(THIRTY, "2031-03-04T08:00:00Z")
    found = one([TWELVE, THIRTY], times)
    assert [edition.article for edition in found.editions] == ["aaa", "bbb", "aaa"]
    assert found.current == "aaa"


def test_twins_of_one_text_are_one_edition_with_all_addresses() -> None:
    amp = page("ccc", LEAD.format(12), REST, url="https://amp.harbourmail.example/news/ferry-7")
    printed = page("ddd", LEAD.format(12), REST, url=f"{URL}/print")
    found = one([TWELVE, amp, printed])
    [edition] = found.editions
    assert edition.pages == ("aaa", "ccc", "ddd")
    assert edition.article == "aaa"  # the plain form stands for all
    assert found.addresses == (amp.url, URL, printed.url)


def test_a_page_that_changed_in_furniture_alone_is_no_edition() -> None:
    """What one page took for story and the other set aside was there both times."""
    caught, told = page("aaa", LEAD.format(12), REST, RADIO), page("bbb", LEAD.format(12), REST, aside=[RADIO])
    assert same_text(caught, told)
    assert len(one([caught, told]).editions) == 1


def test_a_new_headline_is_an_edition() -> None:
    other = page("bbb", LEAD.format(12), REST, headline="Twelve dead as ferry sinks in the night")
    assert len(one([TWELVE, other]).editions) == 2


def test_of_texts_without_a_time_the_one_that_shows_the_later_day_is_current() -> None:
    dates = (DateSeen("2031-03-04", DateKind.UPDATED, "line above the story", "updated"),)
    later = page("000", LEAD.format(30), REST, dates=dates)
    earlier = page("fff", LEAD.format(12), REST, published="2031-03-03")
    found = one([later, earlier])
    assert found.current == "000"
    assert "not before 2031-03-03" in found.editions[0].because[0]


def test_where_nothing_is_dated_nothing_is_claimed() -> None:
    found = one([TWELVE, THIRTY])
    assert all("nobody noted when it was read" in edition.because[0] for edition in found.editions)


def test_an_address_given_to_another_story_makes_two_articles() -> None:
    other = page("bbb", CHOIR, headline="The old mill falls silent")
    assert len(editions([TWELVE, other], ())) == 2


def test_front_pages_and_pages_without_an_address_are_never_brought_together() -> None:
    for url in ("https://harbourmail.example/", None):
        pages = [page("aaa", LEAD.format(12), REST, url=url), page("bbb", LEAD.format(30), REST, url=url)]
        assert len(editions(pages, ())) == 2


def test_a_canonical_address_brings_together_what_prints_one_text() -> None:
    short = page("bbb", LEAD.format(12), REST, url="https://harbourmail.example/?p=7", canonical=URL)
    assert len(editions([TWELVE, short], ())) == 1
    stranger = page("ccc", CHOIR, url="https://harbourmail.example/?p=8", canonical=URL, headline="The mill")
    assert len(editions([TWELVE, short, stranger], ())) == 2


def test_another_house_that_names_the_original_is_still_a_witness_of_its_own() -> None:
    reprint = page("bbb", LEAD.format(12), REST, url="https://deltapost.example/a/1", canonical=URL)
    assert len(editions([TWELVE, reprint], ())) == 2


POOL = [
    TWELVE,
    THIRTY,
    page("ccc", LEAD.format(12), REST, url="https://amp.harbourmail.example/news/ferry-7"),
    page("ddd", CHOIR, url="https://harbourmail.example/?p=7", canonical=URL),
    page("eee", LEAD.format(14), REST, url="https://deltapost.example/a/1"),
]
TIMES = [sighting for at, one in enumerate(POOL) for sighting in seen(one, f"2031-03-0{at + 1}T08:00:00Z", None)]


@settings(deadline=None)
@given(st.permutations(POOL), st.permutations(TIMES))
def test_no_order_of_arrival_changes_the_editions(pages: list[Article], sightings: list[Sighting]) -> None:
    found = editions(pages, sightings)
    assert found == editions(POOL, TIMES)
    assert sorted(page for article in found for page in article.pages) == [page.id for page in POOL]


def test_the_word_that_changed_is_told() -> None:
    changes = [stretch for stretch in rewording(TWELVE.text, THIRTY.text) if stretch.fate is not Fate.KEPT]
    assert [(change.fate, change.text.strip()) for change in changes] == [(Fate.GONE, "12"), (Fate.NEW, "30")]


@settings(deadline=None)
@given(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab \n", max_size=40))
def test_a_rewording_holds_both_texts_whole(before: str, after: str) -> None:
    stretches = rewording(before, after)
    old = " ".join(one.text for one in stretches if one.fate is not Fate.NEW)
    new = " ".join(one.text for one in stretches if one.fate is not Fate.GONE)
    assert (old.split(), new.split()) == (before.split(), after.split())
