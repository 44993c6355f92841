"""HTML pages: main text, masthead from tags, the rest set aside."""

from __future__ import annotations

import pytest

from stemma.clean import clean
from stemma.errors import StemmaError
from stemma.model import Article, Page

LEAD = (
    "Two barges carrying grain collided below the lock at Havnby early on Tuesday, spilling wheat into the "
    "canal and closing it to traffic in both directions, the waterways office said."
)
SECOND = (
    "Nobody was hurt, but the pilot of the smaller barge, the Marta, was taken to hospital with a chill after "
    "he jumped into the canal, said Ingrid Solheim, who speaks for the waterways office."
)
THIRD = (
    "The canal carries a third of the grain that leaves Havnby. Some 60 barges were waiting below the lock by "
    "noon, and the waterways office expects them to wait until Thursday."
)
HEAD = """<title>Barges collide at Havnby lock | Havnby Post</title>
<meta property="og:site_name" content="Havnby Post"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Barges collide at Havnby lock",
"datePublished": "2021-03-09T16:05:00+01:00", "author": [{"@type": "Person", "name": "Inga Strand"}]}</script>"""
BODY = f"""<nav><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Letters</a></li></ul></nav>
<article><h1>Barges collide at Havnby lock</h1>
<figure><img src="x.jpg"><figcaption>The Marta on Tuesday. Photo: Reuters</figcaption></figure>
<div class="body"><p>{LEAD}</p><p>{SECOND}</p><p><strong>See also: Fair to open</strong></p>
<p>{THIRD}</p></div></article>
<aside class="related"><h2>Most read</h2><ul><li><a href="/c">Mayor opens the fair in the rain</a></li></ul></aside>
<footer><p>© Havnby Post 2022. All rights reserved.</p></footer>"""


def cleaned(body: str = BODY, head: str = HEAD, url: str | None = None) -> Article:
    html = f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{body}</body></html>"
    return clean(Page("page.html", html.encode(), "text/html", url=url))


def reason(article: Article, start: str) -> str:
    [block] = [block for block in article.blocks if block.text.startswith(start)]
    assert not block.kept
    return block.because


def test_the_story_is_kept_and_the_frame_set_aside() -> None:
    article = cleaned()
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert "caption" in reason(article, "The Marta on Tuesday")
    assert reason(article, "See also") == "links to other stories"
    assert reason(article, "Most read") == "links to other stories"
    assert reason(article, "© Havnby Post") == "rights"


def test_the_tags_give_the_masthead() -> None:
    article = cleaned()
    assert article.headline == "Barges collide at Havnby lock"
    assert article.headline_doubt is None
    assert article.outlet == "Havnby Post"
    assert article.authors == ("Inga Strand",)
    assert article.published == "2021-03-09T16:05"
    assert article.agency is None


def test_kept_blocks_stand_where_they_say_in_the_visible_text() -> None:
    places = [(block.start, block.end, block.text) for block in cleaned().blocks if block.kept]
    assert all(start is not None and end is not None and end - start == len(text) for start, end, text in places)
    assert places == sorted(places)


def test_nobody_is_an_author_without_evidence() -> None:
    head = "<title>Barges collide at Havnby lock</title>"
    assert cleaned(head=head).authors == ()


def test_a_date_in_the_address_is_weaker_than_one_on_the_page() -> None:
    url = "https://post.example/2021/03/11/barges"
    assert cleaned(url=url).published == "2021-03-09T16:05"
    assert cleaned(head="<title>Barges collide at Havnby lock</title>", url=url).published == "2021-03-11"


def test_a_copyright_year_is_no_date() -> None:
    assert cleaned(head="<title>Barges collide at Havnby lock</title>").published is None


def test_old_pages_with_breaks_for_paragraphs_are_read() -> None:
    body = f"""<table><tr><td><font size=2>News | Harbour</font></td></tr>
    <tr><td><h2>Barges collide at Havnby lock</h2>9 March 2021<br><b>From Fjord Press Agency</b><br><br>
    <div>{LEAD}<br><br>{SECOND}<br><br>{THIRD}<br><br></div></td></tr></table>"""
    article = cleaned(body, "<title>Havnby Post | Harbour</title>")
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert article.headline == "Barges collide at Havnby lock"
    assert article.outlet == "Havnby Post"
    assert article.agency == "Fjord Press Agency"
    assert article.published == "2021-03-09"


def test_broken_html_is_read_as_far_as_it_goes() -> None:
    body = f"<div><p>{LEAD}<p>{SECOND}</div></td></b><p>{THIRD}<div"
    assert LEAD in cleaned(body).text


def test_a_page_nested_deep_is_read() -> None:
    body = "<div>" * 150 + f"<p>{LEAD}</p>" + "</div>" * 150 + f"<p>{SECOND}</p><p>{THIRD}</p>"
    assert THIRD in cleaned(body).text


def test_a_page_nested_beyond_reason_gives_one_line() -> None:
    with pytest.raises(StemmaError, match=r"^page\.html: [^\n]+$"):
        cleaned("<div>" * 100_000 + f"<p>{LEAD}</p>")


def test_broken_json_in_a_script_is_passed_over() -> None:
    head = HEAD.replace('"headline"', '"headline')
    assert cleaned(head=head).headline == "Barges collide at Havnby lock"
