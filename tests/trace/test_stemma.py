"""Whole stories: who copied whom, what is lost, how many voices there are."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from tests.trace.dam import EDITED, EXCERPT, LOCAL, OWN, REPRINT, RETOLD, STORY, WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.model import Article, Manner, Stemma
from stemma.trace import trace


@pytest.fixture(scope="module")
def dam() -> Stemma:
    return trace(STORY, ENGLISH)


def manner_of(stemma: Stemma, id: str) -> Manner:
    return stemma.exemplars_of(id)[0].manner


def members(stemma: Stemma) -> list[tuple[str, ...]]:
    return sorted(line.articles for line in stemma.lines)


def test_ten_pages_of_one_dispatch_and_a_local_report_are_two_lines(dam: Stemma) -> None:
    assert members(dam) == [("edited", "excerpt", "reprint", "retold"), ("local",)]


def test_the_dispatch_is_lost_and_named_by_those_who_credit_it(dam: Stemma) -> None:
    (lost,) = dam.lost
    assert lost.agency == "NFA"
    assert {edge.exemplar for edge in dam.reuse} == {lost.id}
    assert [edge.copy for edge in dam.reuse if edge.credited] == ["excerpt", "reprint"]


def test_each_copy_has_its_manner(dam: Stemma) -> None:
    found = {edge.copy: edge.manner for edge in dam.reuse}
    assert found == {
        "reprint": Manner.VERBATIM,
        "excerpt": Manner.EXCERPT,
        "edited": Manner.EDITED,
        "retold": Manner.REWRITE,
    }


def test_the_rewrite_says_why(dam: Stemma) -> None:
    because = " / ".join(dam.exemplars_of("retold")[0].because)
    assert "Rimstad" in because
    assert "in the same order" in because


def test_passages_are_exact_on_both_sides(dam: Stemma) -> None:
    texts = {each.id: each.text for each in STORY}
    (edge,) = dam.exemplars_of("excerpt")
    (passage,) = edge.passages
    assert passage.one.article == "reprint"
    assert passage.one.of(texts["reprint"]) + "." == passage.other.of(texts["excerpt"]) + "."
    assert len(passage.other) >= len(texts["excerpt"]) - 2


def test_the_order_of_arrival_decides_nothing(dam: Stemma) -> None:
    articles = list(STORY)
    for seed in range(4):
        random.Random(seed).shuffle(articles)
        assert trace(articles, ENGLISH) == dam


def test_own_reports_of_one_event_are_no_reuse() -> None:
    stemma = trace((RETOLD, LOCAL), ENGLISH)
    assert stemma.reuse == ()
    assert len(stemma.lines) == 2


def test_a_statement_that_both_quote_is_no_reuse() -> None:
    statement = (
        'Nordkraft Vest said in a release: "The dam is sound, the water was let out as a precaution, and every '
        'resident of Kvernes will be home before the week is over, whatever the newspapers choose to print."'
    )
    one = replace(LOCAL, text=LOCAL.text + "\n\n" + statement)
    two = article("other", paragraphs(WIRE, 1, 2, 5) + "\n\n" + statement, outlet="Trondheim Post")
    assert trace((one, two), ENGLISH).reuse == ()


def test_two_briefs_that_are_all_one_statement_are_no_copies() -> None:
    statement = (
        '"The dam is sound, the water was let out as a precaution, and every resident of Kvernes will be home before '
        'the week is over, whatever the newspapers choose to print," Nordkraft Vest said in a statement on Sunday.'
    )
    one = article("one", f"Power company denies crack. {statement} Police closed the road.", outlet="Bodo Post")
    two = article(
        "two", f"{statement} The ferry stays in Lauvsnes, its captain told us by radio.", outlet="Port News"
    )
    assert trace((one, two), ENGLISH).reuse == ()


def test_a_statement_that_both_pass_on_without_quotation_marks_is_no_reuse() -> None:
    statement = (
        "Nordkraft Vest said in a written statement that the dam was sound, that the water had been let out as a "
        "precaution after the first report of damp, and that every resident of Kvernes would be home before the week "
        "was over and would find a hamper of smoked fish and a letter of apology on the doorstep."
    )
    one = replace(LOCAL, text=LOCAL.text + "\n\n" + statement)
    two = article("other", paragraphs(WIRE, 1, 2, 5) + "\n\n" + statement, outlet="Trondheim Post")
    assert trace((one, two), ENGLISH).reuse == ()


def test_the_page_of_a_credited_paper_is_the_exemplar() -> None:
    digest = article(
        "digest", paragraphs(OWN, 1, 2, 3), outlet="Digest", agency="Kvernes Avis", published="2021-10-05"
    )
    stemma = trace((LOCAL, digest), ENGLISH)
    (edge,) = stemma.reuse
    assert (edge.exemplar, edge.credited, stemma.lost) == ("local", True, ())


def test_an_uncredited_reprint_hangs_on_the_earlier_page_though_a_name_was_misspelt() -> None:
    again = LOCAL.text.replace("Sletten", "Slettin")
    (edge,) = trace((LOCAL, article("again", again, outlet="Fjord Blog", published="2021-10-06")), ENGLISH).reuse
    assert (edge.copy, edge.exemplar, edge.manner) == ("again", "local", Manner.VERBATIM)


def test_lines_of_the_page_around_an_excerpt_do_not_make_it_edited() -> None:
    text = "Posted by the harbour office. " + paragraphs(WIRE, 0, 1, 2) + "\n\nBridge night is moved to Thursday."
    framed = article("framed", text, outlet="Port News", agency="NFA", published="2021-10-04")
    assert manner_of(trace((REPRINT, framed), ENGLISH), "framed") is Manner.EXCERPT


def test_the_agencys_own_page_is_the_exemplar() -> None:
    page = article("wire", WIRE, outlet="NFA", agency="NFA", published="2021-10-03")
    stemma = trace((page, REPRINT, EXCERPT), ENGLISH)
    assert stemma.lost == ()
    assert {(edge.copy, edge.exemplar) for edge in stemma.reuse} == {("reprint", "wire"), ("excerpt", "wire")}


def test_a_plain_excerpt_hangs_on_the_page_it_was_taken_from() -> None:
    blog = article("blog", paragraphs(OWN, 1, 2, 3), outlet="Fjord Blog", published="2021-10-06")
    (edge,) = trace((LOCAL, blog), ENGLISH).reuse
    assert (edge.copy, edge.exemplar, edge.manner) == ("blog", "local", Manner.EXCERPT)


def test_nobody_copies_from_tomorrow() -> None:
    earlier = article("blog", paragraphs(OWN, 1, 2, 3), outlet="Fjord Blog", published="2021-10-01")
    (edge,) = trace((LOCAL, earlier), ENGLISH).reuse
    assert (edge.copy, edge.exemplar) == ("local", "blog")


def test_uncredited_printings_that_each_changed_words_have_a_lost_exemplar_without_a_name() -> None:
    uncredited = article("plain", paragraphs(WIRE, 0, 1, 2, 4, 5), outlet="Lofoten Mail")
    stemma = trace((EDITED, uncredited), ENGLISH)
    (lost,) = stemma.lost
    assert lost.agency is None
    assert members(stemma) == [("edited", "plain")]


def test_a_page_pasted_from_two_stands_in_two_lines() -> None:
    pasted = article("pasted", paragraphs(WIRE, 1, 2) + "\n\n" + paragraphs(OWN, 1, 2), outlet="Digest")
    stemma = trace((*STORY, pasted), ENGLISH)
    assert {edge.exemplar for edge in stemma.exemplars_of("pasted")} == {stemma.lost[0].id, "local"}
    assert {edge.manner for edge in stemma.exemplars_of("pasted")} == {Manner.PARTIAL}
    assert len(stemma.lines_of("pasted")) == 2
    assert len(stemma.lines) == 2


def test_what_a_digest_has_from_elsewhere_does_not_bring_elsewhere_into_the_family() -> None:
    uncredited = [replace(each, agency=None) for each in STORY]
    digest = article("digest", paragraphs(EDITED.text, 1, 2) + "\n\n" + paragraphs(OWN, 1, 2), outlet="Digest")
    stemma = trace((*uncredited, digest), ENGLISH)
    assert members(stemma) == [("digest", "edited", "excerpt", "reprint", "retold"), ("digest", "local")]


def test_a_later_report_of_the_agency_that_keeps_some_of_the_first_is_an_update() -> None:
    news = "\n\n".join(
        [
            "KVERNES, Norway (NFA) — Two of the houses that slid into the fjord at Kvernes had stood empty for years, "
            "police said on Tuesday, as residents began to return behind a snow plough.",
            "Divers found a safe belonging to the former fish buyer Anton Vik. It held ration cards and false teeth.",
            "The ferry line said that it would sail a day early, with pumps on the car deck.",
        ]
    )
    later = article(
        "later", news + "\n\n" + paragraphs(WIRE, 1, 6), outlet="Hansa Post", agency="NFA", published="2021-10-06"
    )
    stemma = trace((REPRINT, EXCERPT, later), ENGLISH)
    assert manner_of(stemma, "later") is Manner.UPDATE
    assert len(stemma.lines) == 1


def test_undated_drafts_of_one_text_stand_in_a_row() -> None:
    drafts = [article(id, paragraphs(WIRE, *range(size))) for id, size in (("c", 3), ("a", 5), ("d", 4), ("b", 7))]
    edges = {(edge.copy, edge.exemplar) for edge in trace(drafts, ENGLISH).reuse}
    assert edges == {("d", "c"), ("a", "d"), ("b", "a")}


@pytest.mark.parametrize("text", ["", "Two words", "火事"])
def test_texts_too_short_to_tell_are_their_own_lines(text: str) -> None:
    stemma = trace((article("a", text), article("b", text + " x")), ENGLISH)
    assert stemma.reuse == ()
    assert len(stemma.lines) == 2


def test_no_articles_have_no_lines() -> None:
    assert trace((), ENGLISH) == Stemma((), (), (), ())


def test_two_hundred_reprints_are_one_line_and_cost_few_alignments() -> None:
    reprints: list[Article] = [
        article(f"r{number:03}", paragraphs(WIRE, *range(3 + number % 5)), outlet=f"Paper {number}", agency="NFA")
        for number in range(200)
    ]
    stemma = trace((*reprints, LOCAL), ENGLISH)
    assert len(stemma.lines) == 2
    assert len({frozenset((passage.one.article, passage.other.article)) for passage in stemma.shared}) < 200 * 12


def test_an_outlet_that_adds_a_paragraph_to_its_own_report_updates_it_and_a_paper_that_adds_one_edits() -> None:
    news = (
        "Divers found the lock keeper's boat on Monday, with its lamp still burning, and called the search off at "
        "dusk. His daughter, who had come up from Bergen by bus, thanked them on the landing stage."
    )
    longer = f"{news}\n\n{WIRE}"
    first = article("first", WIRE, outlet="Fjord Daily", published="2021-10-04")
    later = article("later", longer, outlet="Fjord Daily", published="2021-10-05")
    other = article("other", longer, outlet="Lofoten Mail", published="2021-10-05")
    assert manner_of(trace((first, later), ENGLISH), "later") is Manner.UPDATE
    assert manner_of(trace((first, other), ENGLISH), "other") is Manner.EDITED
