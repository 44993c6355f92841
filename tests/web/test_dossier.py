"""The dossier page: what it says, that all of it is cited, that it opens offline and that no text breaks it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from tests.web.fixture import DOSSIER, POINTS, STEMMA

from stemma.model import Article, Dossier, Finding, Point, Reading, Sentence, Span, Stemma, Story, Study
from stemma.web.cites import Texts
from stemma.web.dossier import render

VOID = {"meta", "input", "link", "br", "img", "hr"}
PAGE = render(DOSSIER)


class Reader(HTMLParser):
    """Reads a page as a browser would: its elements with their attributes, and the text of each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.said.append(data)

    @property
    def text(self) -> str:
        """All that the page says, blanks as one."""
        return " ".join("".join(self.said).split())

    @property
    def ids(self) -> list[str]:
        """Every id on the page."""
        return [attrs["id"] or "" for _, attrs in self.elements if "id" in attrs]

    @property
    def hrefs(self) -> list[str]:
        """Every address on the page."""
        names = ("href", "src", "xlink:href", "action", "srcset", "data", "poster")
        return [attrs[name] or "" for _, attrs in self.elements for name in names if name in attrs]


READ = Reader(PAGE)


def part(id: str) -> str:
    """The HTML of one section of the page."""
    return PAGE.split(f'<section id="{id}"')[1].split("</section>")[0]


def said(id: str) -> str:
    """What one section says."""
    return Reader("<section " + part(id) + "</section>").text


def point(question: str) -> str:
    """What the page says of one point."""
    blocks = (block[block.find("<article") :] for block in part("known").split("</article>"))
    return Reader("<div>" + next(block for block in blocks if question in block) + "</article></div>").text


# What it says


def test_the_title_comes_with_counts() -> None:
    assert "6 articles, 3 independent lines, 3 passages set aside" in READ.text


def test_the_sections_stand_in_the_order_of_reading() -> None:
    found = re.findall(r'<section id="([a-z]+)"', PAGE)
    assert found == ["known", "stemma", "drift", "quotations", "articles"]


def test_a_finding_is_a_word_and_a_shape() -> None:
    for finding in Finding:
        assert re.search(rf'href="#sign-{finding.value}"/></svg> {finding.value}</p>', PAGE)
        assert f'id="sign-{finding.value}"' in PAGE


def test_a_reading_names_its_lines_and_speakers() -> None:
    assert "3 lines, 1 speaker: Tomas Velk" in point("What started the fire?")
    assert "2 lines, 2 speakers: police; the coast guard" in point("Was the harbour closed?")
    assert "1 line, no speaker named" in point("How many people were moved out?")


def test_drift_stands_on_the_reading_it_came_from() -> None:
    assert "drifted to “more than 41”" in point("How many dock workers were killed?")
    assert "caution lost in Harbour Watch" in point("How many people were moved out?")


def test_doubts_are_words() -> None:
    cause = point("What started the fire?")
    assert "a spark in a conveyor belt unverified" in cause
    assert "a running belt denied" in cause
    assert "about 300 people hedged approximate" in point("How many people were moved out?")


def test_the_same_sentence_in_two_papers_is_quoted_once() -> None:
    moved = point("How many people were moved out?")
    assert moved.count("About 300 people were reportedly moved out of the streets") == 1
    assert "Sarrow Courier, 4 May 2021 · Northern Standard, 5 May 2021" in moved


def test_lost_witnesses_are_named_as_lost() -> None:
    assert "lost: Meridian Press dispatch" in said("stemma")
    assert "lost: unnamed common original" in said("stemma")


def test_edges_stand_in_words_with_their_reasons() -> None:
    words = said("stemma")
    assert (
        "Harbour Watch, date not shown: a rewrite of Northern Standard, 5 May 2021, not credited"
        "the same facts in the same order; names no agency"
    ) in words


def test_drift_marks_the_words_that_changed() -> None:
    drift = part("drift")
    assert "<ins>More than</ins> 41 <ins>dockers lost their lives</ins>" in drift
    assert "<del>reportedly moved out</del>" in drift
    assert "nothing" in said("drift")


def test_an_altered_quotation_says_where() -> None:
    assert "“three blasts” Harbour Watch, date not shown" in said("quotations")
    assert "speaker not named" in said("quotations")


def test_a_doubted_headline_is_struck_with_the_reason() -> None:
    assert '<s class="doubted">Rovers snatch late draw at windy Kelmet Park</s>' in PAGE
    assert "headline doubted because no word of it stands in the story" in said("articles")


def test_a_date_is_given_with_its_evidence_or_said_to_be_missing() -> None:
    assert "4 May 2021, 08:10" in said("articles")
    assert "the time element under the headline" in said("articles")
    assert "date not shown" in said("articles")


def test_what_was_set_aside_can_be_read_with_the_reason() -> None:
    assert "Smoke over the east quay. Photo: M. Dahl" in said("articles")
    assert "caption with a photo credit" in said("articles")


def test_reasons_stand_in_one_place_and_say_which_reading_they_speak_for() -> None:
    toll = point("How many dock workers were killed?")
    assert "41 and 38 cannot both be right" in toll
    assert "41: both are copies of one dispatch" in toll


def test_reasons_name_articles_as_a_reader_knows_them() -> None:
    page = Article("0123456789ab", "", "p.html", outlet="Kelmet Radio")
    texts = Texts({page.id: page}, {})
    assert texts.named(("0123456789ab credits nobody", "ba9876543210 is not here")) == (
        "Kelmet Radio credits nobody",
        "ba9876543210 is not here",
    )


# All of it is cited


def test_every_link_leads_to_a_place_in_the_page() -> None:
    assert len(READ.hrefs) > 80
    assert [href for href in READ.hrefs if not href.startswith("#") or href[1:] not in READ.ids] == []


def test_no_id_is_given_twice() -> None:
    assert len(READ.ids) == len(set(READ.ids))


def test_a_drift_told_twice_is_shown_once() -> None:
    page = render(replace(DOSSIER, drifts=(*DOSSIER.drifts, replace(DOSSIER.drifts[0], because=("seen again",)))))
    ids = Reader(page).ids
    assert len(ids) == len(set(ids))


def test_each_quote_links_to_its_words_in_the_article() -> None:
    span = POINTS[0].readings[0].witnesses[0]
    id = f"cite-courier-1-{span.start}-{span.end}"
    assert f'<a href="#{id}">' in part("known")
    assert f'<mark id="{id}" tabindex="-1">killing 41 dock workers</mark>' in part("articles")


def test_what_cites_nothing_is_not_shown() -> None:
    bare = Point("x", "Who lit it?", POINTS[0].kind, Finding.ALONE, (Reading("an arsonist", (), (), ()),), ())
    page = render(replace(DOSSIER, points=(bare,)))
    assert "arsonist" not in page
    assert "Who lit it?" not in page


def test_the_whole_text_of_every_article_is_on_the_page() -> None:
    for study in DOSSIER.studies:
        start = PAGE.index(f'id="article-{study.article.id}"')
        block = re.sub(r'<a class="back".*?</a>', "", PAGE[start : PAGE.index("</article>", start)])
        text = Reader("<div " + block + "</div>").text
        assert all(" ".join(part.split()) in text for part in study.article.text.split("\n\n"))


# It opens offline


def test_the_page_names_no_outside_address_but_the_articles_own() -> None:
    found = re.findall(r"(?:https?:)?//[\w.-]+\.\w+", PAGE)
    assert set(found) == {"https://courier.example"}
    assert 'href="https' not in PAGE


def test_the_policy_allows_this_style_and_this_script_alone() -> None:
    policy = next(
        attrs["content"] or ""
        for tag, attrs in READ.elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not any("style" in attrs or any(name.startswith("on") for name in attrs) for _, attrs in READ.elements)


def test_the_page_is_complete_without_scripts() -> None:
    hidden = [attrs.get("class") for _, attrs in READ.elements if "hidden" in attrs]
    assert hidden == ["tools", "told"]


def test_the_tags_of_the_page_nest() -> None:
    assert READ.open == []


def test_headings_and_landmarks_are_there_for_a_screen_reader() -> None:
    tags = [tag for tag, _ in READ.elements]
    assert (tags.count("main"), tags.count("header"), tags.count("nav"), tags.count("h1")) == (1, 1, 1, 1)
    labelled = [attrs["aria-labelledby"] for _, attrs in READ.elements if "aria-labelledby" in attrs]
    assert set(labelled) <= set(READ.ids)
    assert '<a class="skip" href="#known">' in PAGE


def test_the_same_dossier_gives_the_same_page() -> None:
    stemma = replace(STEMMA, reuse=STEMMA.reuse[::-1], lines=STEMMA.lines[::-1], lost=STEMMA.lost[::-1])
    turned = replace(DOSSIER, studies=DOSSIER.studies[::-1], drifts=DOSSIER.drifts[::-1], stemma=stemma)
    assert render(turned) == PAGE


# No text breaks it

HOSTILE = "<script>alert(1)</script> <img src=x onerror=alert(1)> {{ 7 * 7 }} \" ' --> </style> </mark> &amp;"


def hostile() -> Dossier:
    """One article whose every field holds markup, under an id of the same kind."""
    id = "\"><script>alert('id')</script>"
    text = f"{HOSTILE} killed 4.\n\n\u202egnihton was seen by {'W' * 5000}."
    span = Span(id, 0, len(HOSTILE))
    article = Article(id, text, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, (HOSTILE,), url="javascript:alert(1)")
    sentence = Sentence(Span(id, 0, len(HOSTILE) + 10), text[: len(HOSTILE) + 10], 0)
    reading = Reading(HOSTILE, (span,), (HOSTILE,), (HOSTILE,), of=HOSTILE, because=(HOSTILE,))
    asked = Point(HOSTILE, HOSTILE, POINTS[0].kind, Finding.ALONE, (reading,), (HOSTILE,))
    stemma = Stemma(
        (id,),
        (replace(STEMMA.lost[0], id=HOSTILE, agency=HOSTILE, because=(HOSTILE,)),),
        (replace(STEMMA.reuse[0], copy=id, exemplar=HOSTILE, because=(HOSTILE,)),),
        (replace(STEMMA.lines[0], id=HOSTILE, name=HOSTILE, articles=(id,), because=(HOSTILE,)),),
    )
    return Dossier(
        Story("s", HOSTILE * 80, (id,), (HOSTILE,)), (Study(article, (sentence,)),), stemma, (asked,), (), ()
    )


def test_markup_in_any_field_is_text() -> None:
    page = render(hostile())
    read = Reader(page)
    assert [tag for tag, _ in read.elements].count("script") == 1
    assert "img" not in [tag for tag, _ in read.elements]
    assert not any(name.startswith("on") for _, attrs in read.elements for name in attrs)
    assert read.open == []
    assert [href for href in read.hrefs if not href.startswith("#") or href[1:] not in read.ids] == []
    assert " ".join(HOSTILE.split()) in read.text
    assert "49" not in read.text


def test_a_very_long_title_is_folded_not_lost() -> None:
    read = Reader(render(hostile()))
    assert "The whole title" in read.text
    assert read.text.count("<img src=x onerror=alert(1)>") > 80


def test_right_to_left_marks_cannot_leave_their_place() -> None:
    paragraph = re.search(r"<p dir=\"auto\">\u202egnihton", render(hostile()))
    assert paragraph is not None


def test_what_no_browser_can_show_becomes_the_replacement_character() -> None:
    studies = tuple(
        replace(study, article=replace(study.article, outlet="Cou\x00rier \ud83d")) for study in DOSSIER.studies
    )
    page = render(replace(DOSSIER, studies=studies))
    assert "Cou\ufffdrier \ufffd" in page
    assert page.encode("utf-8")


def test_a_story_with_nothing_in_it_is_a_page() -> None:
    empty = Dossier(Story("s", "Nothing yet", (), ()), (), Stemma((), (), (), ()), (), (), ())
    read = Reader(render(empty))
    assert "0 articles, 0 independent lines, 0 passages set aside" in read.text
    assert [href for href in read.hrefs if href[1:] not in read.ids] == []
