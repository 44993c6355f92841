"""What the variants of three copies say about their exemplar."""

from __future__ import annotations

from tests.trace.dam import EXCERPT, LIGHTLY_EDITED, REPRINT, WIRE, article

from stemma.lang import ENGLISH
from stemma.model import Article
from stemma.trace import trace

BODY = WIRE.replace("KVERNES, Norway (NFA) — ", "")
OTHERWISE = (
    BODY.replace("very spring they", "ach April they")
    .replace("inspected in May", "looked over last May")
    .replace("old log books in his kitchen", "log books of thirty years beside the stove")
)
THIRD = BODY.replace("finished in 1961", "which was finished in the year 1961").replace(
    "Nobody was killed, but a fisherman", "There were no deaths, though a local fisherman"
)


def page(id: str, text: str, day: int) -> Article:
    return article(id, text, outlet=f"The {id.title()} Post", published=f"2021-10-{day:02}")


def test_three_copies_each_with_readings_of_its_own_have_a_lost_original() -> None:
    pages = (page("one", LIGHTLY_EDITED, 4), page("two", OTHERWISE, 5), page("three", THIRD, 6))
    stemma = trace(pages, ENGLISH)
    (lost,) = stemma.lost
    assert lost.agency is None
    assert {edge.exemplar for edge in stemma.reuse} == {lost.id}


def test_a_copy_that_never_stands_alone_is_the_exemplar_of_the_others() -> None:
    pages = (page("whole", BODY, 4), page("one", LIGHTLY_EDITED, 5), page("two", OTHERWISE, 6))
    stemma = trace(pages, ENGLISH)
    assert stemma.lost == ()
    assert {(edge.copy, edge.exemplar) for edge in stemma.reuse} == {("one", "whole"), ("two", "whole")}


def test_a_copy_of_a_copy_has_its_edits() -> None:
    again = LIGHTLY_EDITED.replace("finished in 1961", "which was finished in the year 1961")
    pages = (page("whole", BODY, 4), page("one", LIGHTLY_EDITED, 5), page("again", again, 6))
    stemma = trace(pages, ENGLISH)
    assert {(edge.copy, edge.exemplar) for edge in stemma.reuse} == {("one", "whole"), ("again", "one")}


def test_in_a_lost_family_too_a_copy_of_a_copy_has_its_edits() -> None:
    shorter = "\n\n".join(LIGHTLY_EDITED.split("\n\n")[:5])
    pages = (REPRINT, EXCERPT, page("one", LIGHTLY_EDITED, 5), page("again", shorter, 6))
    stemma = trace(pages, ENGLISH)
    (lost,) = stemma.lost
    assert stemma.exemplars_of("one")[0].exemplar == lost.id
    assert stemma.exemplars_of("again")[0].exemplar == "one"
    assert len(stemma.lines) == 1
