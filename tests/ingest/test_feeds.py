"""Feeds and news sitemaps: what they hold, what they name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stemma.ingest import Ingest, pages
from stemma.ingest.feeds import WHOLE, entries
from stemma.model import Outcome, Page

LONG = "<p>" + "The ferry Solveig ran aground off Brekke, the harbour master said. " * 30 + "</p>"
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Brekke Times</title><item><title>Ferry aground</title><link>https://brekke.example/ferry</link>
<pubDate>Mon, 18 Mar 2019 10:05:00 GMT</pubDate><content:encoded><![CDATA[{LONG}]]></content:encoded></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Brekke Times</title><entry><title>Ferry aground</title>
<link href="https://brekke.example/ferry"/><published>2019-03-18T10:05:00Z</published><summary>Short.</summary>
</entry></feed>"""
SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://brekke.example/ferry</loc><news:news>
<news:publication_date>2019-03-18</news:publication_date><news:title>Ferry aground</news:title></news:news></url>
</urlset>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"url": "https://brekke.example/ferry", "title": "Ferry aground", "date_published": "2019-03-18"}],
    }
)


@pytest.mark.parametrize("feed", [RSS, ATOM, SITEMAP, JSON], ids=["rss", "atom", "sitemap", "json"])
def test_every_sort_of_feed_names_its_stories(feed: str) -> None:
    [entry] = entries(feed.encode())
    assert (entry.url, entry.headline) == ("https://brekke.example/ferry", "Ferry aground")
    assert (entry.published or "")[:10] == "2019-03-18"


def test_a_story_that_the_feed_holds_whole_is_a_page_with_its_masthead(tmp_path: Path) -> None:
    assert len(LONG) > WHOLE
    path = tmp_path / "feed.rss"
    path.write_text(RSS)
    [page] = pages([str(path)])
    assert isinstance(page, Page)
    assert page.url == "https://brekke.example/ferry"
    assert ("stemma-headline", "Ferry aground") in page.headers
    assert ("stemma-published", "2019-03-18T10:05") in page.headers


def test_a_story_that_the_feed_only_names_is_fetched_with_the_rules_of_the_web(tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    path.write_text(JSON.replace("https://brekke.example", "http://127.0.0.1:9"))
    [outcome] = pages([str(path)], Ingest())
    assert isinstance(outcome, Outcome)
    assert "private network" in (outcome.because or "")


def test_a_file_without_stories_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.xml"
    path.write_text("<notes><note>Buy rope</note></notes>")
    [outcome] = pages([str(path)])
    assert isinstance(outcome, Outcome)
    assert "no feed" in (outcome.because or "")


def test_entities_are_not_expanded_into_bombs() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY l0 "ha">{laughs}]>' + SITEMAP.split("?>")[1].replace(
        "Ferry aground", "&l8;"
    )
    assert all(len(entry.headline or "") < 1_000 for entry in entries(bomb.encode()))


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(st.binary(max_size=300), st.sampled_from([RSS, ATOM, SITEMAP, JSON]).map(lambda t: t.encode()[:-90]))
)
def test_any_bytes_are_a_feed_or_none(data: bytes) -> None:
    assert all(entry.url is None or isinstance(entry.url, str) for entry in entries(data))
