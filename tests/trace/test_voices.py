"""Which line each passage of a page belongs to."""

from __future__ import annotations

from tests.trace.dam import LOCAL, OWN, REPRINT, STORY, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.model import Article, Span
from stemma.trace import trace

ADDED = "Our reader Ole Finne rowed past the smelter that night and saw not one lamp burning in its windows."
DIGEST = article(
    "digest",
    "\n\n".join((paragraphs(WIRE, 1, 2, 4), paragraphs(OWN, 0, 1, 2, 3), ADDED)),
    outlet="Coast Digest",
    published="2021-10-07",
)


def span(page: Article, words: str) -> Span:
    start = page.text.index(words)
    return Span(page.id, start, start + len(words))


def test_each_passage_of_a_digest_belongs_to_the_line_it_was_taken_from() -> None:
    stemma = trace((*STORY, DIGEST), ENGLISH)
    dispatch = stemma.lines_of("reprint")
    assert stemma.voice(span(DIGEST, "Mayor Torunn Aasgaard said")).lines == dispatch
    assert stemma.voice(span(DIGEST, "Gunnhild Sletten, 71, was frying fish.")).lines == ("local",)


def test_what_no_exemplar_has_is_in_no_line() -> None:
    voice = trace((*STORY, DIGEST), ENGLISH).voice(span(DIGEST, ADDED))
    assert voice.lines == ()
    assert "own words" in voice.because


def test_an_original_speaks_for_itself_and_a_rewrite_for_its_exemplar() -> None:
    stemma = trace(STORY, ENGLISH)
    assert stemma.voice(span(LOCAL, "Gunnhild Sletten, 71, was frying fish.")).lines == ("local",)
    retold = next(each for each in STORY if each.id == "retold")
    assert stemma.voice(span(retold, "There were no deaths.")).lines == stemma.lines_of("retold")
    assert stemma.voice(span(REPRINT, "The crack is eleven metres long")).lines == stemma.lines_of("reprint")
