"""The pages of a desk: what they say, that they are only read, and that no text or address breaks out of them."""

from __future__ import annotations

import gc
import re
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from starlette.testclient import TestClient
from tests.web.fixture import DOSSIER
from tests.web.shelved import AT, browser, renamed, shelved
from tests.web.test_dossier import Reader

from stemma.model import Dossier
from stemma.store import Store
from stemma.web.live.app import app
from stemma.web.live.shelf import KEPT, Shelf

STORY = "/story/maren"
TABS = ("", "/claims", "/stemma", "/articles", "/compare", "/timeline", "/map", "/drift", "/quotations", "/history")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return browser(shelved(tmp_path_factory.mktemp("desk") / "maren.db", DOSSIER))


def asked(desk: TestClient, address: str, status: int = 200) -> Reader:
    answer = desk.get(address)
    assert answer.status_code == status, answer.text[-400:]
    return Reader(answer.text)


# What the pages say


def test_the_list_names_each_story_with_its_counts_and_the_coverage(desk: TestClient) -> None:
    said = asked(desk, "/").text
    assert "Fire at the Maren grain terminal" in said
    assert "6 articles, 6 texts, 3 lines" in said
    assert "8 inputs: 6 read, 2 failed" in said


def test_a_story_opens_with_what_cannot_all_be_right(desk: TestClient) -> None:
    said = asked(desk, STORY).text
    assert said.index("Contradicted 1") < said.index("Corroborated 1") < said.index("Alone 1")
    assert "8 inputs: 6 read, 2 failed" in said


def test_the_claims_table_has_a_column_for_each_line(desk: TestClient) -> None:
    page = asked(desk, STORY + "/claims")
    heads = [attrs for tag, attrs in page.elements if tag == "th" and attrs.get("scope") == "col"]
    assert len(heads) == 1 + 3
    assert "6 of 6 points" in page.text


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ("finding=contradicted", 1),
        ("kind=quantity", 3),
        ("speaker=velk", 1),
        ("place=sarrow", 2),
        ("since=2021-05-04&until=2021-05-04", 2),
        ("since=1999-01-01&until=1999-12-31", 0),
        ("words=harbour+closed", 1),
        ("finding=contradicted&kind=event", 0),
        ("since=never", 6),
    ],
)
def test_claims_are_narrowed_by_what_stands_in_the_address(desk: TestClient, narrowed: str, found: int) -> None:
    assert f"{found} of 6 points" in asked(desk, f"{STORY}/claims?{narrowed}").text


def test_claims_can_be_sorted(desk: TestClient) -> None:
    page = asked(desk, STORY + "/claims?sort=question").text
    questions = [
        "How did the wounded",
        "How many dock workers were",
        "How many people",
        "Was the harbour",
        "What started",
    ]
    places = [page.index(question) for question in questions]
    assert places == sorted(places)


def test_what_drifted_stands_in_the_line_it_came_from(desk: TestClient) -> None:
    page = desk.get(STORY + "/claims?finding=contradicted").text
    first_cell = page.split("</th>")[-1].split("</td>")[0]
    assert "drifted from" in first_cell and "more than 41" in first_cell


def test_every_tab_of_a_story_is_there(desk: TestClient) -> None:
    for tab in TABS:
        assert "Fire at the Maren grain terminal" in asked(desk, STORY + tab).text


def test_every_address_on_every_page_leads_somewhere(desk: TestClient) -> None:
    seen: dict[str, Reader] = {}
    waiting = ["/"]
    while waiting:
        address = waiting.pop().partition("#")[0]
        if address in seen or address.startswith("/static/"):
            continue
        seen[address] = asked(desk, address)
        waiting += [href for href in seen[address].hrefs if href.startswith("/")]
    for address, page in seen.items():
        for href in page.hrefs:
            where, _, part = href.partition("#")
            target = seen.get(where or address)
            if part and target:
                assert part in target.ids, (address, href)


def test_search_finds_points_by_figures_and_words(desk: TestClient) -> None:
    said = asked(desk, "/search?q=killed >= 40").text
    assert "How many dock workers were killed?" in said and "How many people were moved out?" not in said
    assert "“" in asked(desk, "/search?q=zeppelin").text


@pytest.mark.parametrize(
    "words", ['"', "*", "AND", "a OR", "NEAR(", "near", ")(", "\x00", "col:x", "-", "killed >= "]
)
def test_no_search_breaks_the_desk(desk: TestClient, words: str) -> None:
    assert desk.get("/search", params={"q": words}).status_code == 200


def test_an_article_is_found_by_its_id(desk: TestClient) -> None:
    assert "Silo blaze kills dockers" in asked(desk, "/article/watch").text


def test_a_page_that_is_not_there_says_so(desk: TestClient) -> None:
    for address in ("/nothing", "/story/unknown", STORY + "/point/unknown", "/article/unknown", "/static/unknown.js"):
        assert "All stories on this desk" in asked(desk, address, 404).text


def test_an_empty_desk_says_how_to_fill_it(tmp_path: Path) -> None:
    assert "There is nothing on this desk yet" in asked(browser(shelved(tmp_path / "empty.db", failed=0)), "/").text


def test_a_desk_where_all_failed_shows_why(tmp_path: Path) -> None:
    desk = browser(shelved(tmp_path / "failed.db"))
    assert "None of the inputs gave an article" in asked(desk, "/").text
    assert "gone-1.html: the file is empty." in asked(desk, "/inputs").text


# What they never do


def test_every_answer_forbids_all_that_is_not_of_the_desk(desk: TestClient) -> None:
    for address in ("/", STORY, "/nothing", "/static/desk.js"):
        policy = desk.get(address).headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy


def test_no_page_names_an_outside_address_to_load(desk: TestClient) -> None:
    for tab in TABS:
        assert all(href.startswith(("/", "#")) for href in asked(desk, STORY + tab).hrefs)


def test_a_page_has_no_style_or_script_within(desk: TestClient) -> None:
    for tab in TABS:
        page = asked(desk, STORY + tab)
        assert not [tag for tag, attrs in page.elements if tag == "style" or "style" in attrs]
        assert all(attrs.get("src") for tag, attrs in page.elements if tag == "script")
        assert not [name for _, attrs in page.elements for name in attrs if name.startswith("on")]


@pytest.mark.parametrize(
    "address",
    ["/static/..%2f..%2fpyproject.toml", "/static/%2e%2e/app.py", "/static//etc/passwd", "/story/..%2f..%2fetc",
     "/story/maren/article/..%2f..%2fx", "/static/desk.css/../../dossier.py"],
)  # fmt: skip
def test_no_address_leads_out_of_the_desk(desk: TestClient, address: str) -> None:
    assert desk.get(address).status_code == 404


def test_a_strange_host_is_refused(desk: TestClient) -> None:
    assert desk.get("/", headers={"host": "desk.attacker.example"}).status_code == 421


def test_nothing_can_be_written_through_it(desk: TestClient) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert desk.request(method, STORY).status_code == 405


def test_a_title_of_ten_thousand_characters_is_folded_away_and_kept(tmp_path: Path) -> None:
    title = "Fire " * 2000
    long = replace(DOSSIER, story=replace(DOSSIER.story, title=title))
    page = desk_page(tmp_path, long)
    assert title.strip() in page.text
    assert max(len(head) for head in re.findall(r"<h1[^>]*>(.*?)</h1>", page.raw)) < 200


class Shown(Reader):
    """A page with its HTML."""

    def __init__(self, page: str) -> None:
        self.raw = page
        super().__init__(page)


def desk_page(tmp_path: Path, dossier: Dossier) -> Shown:
    return Shown(browser(shelved(tmp_path / "one.db", dossier)).get(STORY).text)


# While somebody writes


def test_what_is_written_meanwhile_is_on_the_next_page(tmp_path: Path) -> None:
    path = shelved(tmp_path / "busy.db", DOSSIER)
    desk = browser(path)
    assert "1 story" in asked(desk, "/").text
    with Store.open(path) as writer, writer.batch():
        writer.keep_stories([DOSSIER.story, renamed(DOSSIER, "maren-2").story], "by hand")
        assert "1 story" in asked(desk, "/").text, "a batch that is not finished is not seen, and nobody waits for it"
        writer.keep_dossier(renamed(DOSSIER, "maren-2"), "by hand", "by hand")
    assert "2 stories" in asked(desk, "/").text


def test_a_dossier_that_was_made_anew_is_shown_anew(tmp_path: Path) -> None:
    path = shelved(tmp_path / "anew.db", DOSSIER)
    desk = browser(path)
    assert "6 of 6 points" in asked(desk, STORY + "/claims").text
    with Store.open(path) as writer:
        writer.keep_dossier(replace(DOSSIER, points=DOSSIER.points[:2]), "again", "by hand")
    assert "2 of 2 points" in asked(desk, STORY + "/claims").text


def test_a_desk_that_vanished_is_told(tmp_path: Path) -> None:
    desk = TestClient(app(tmp_path / "gone.db"), base_url=AT)
    answer = desk.get("/")
    assert answer.status_code == 503 and "there is no desk here" in answer.text


# The stemma and its edges


def test_an_edge_has_an_address_that_tells_it(desk: TestClient) -> None:
    page = asked(desk, f"{STORY}/stemma?copy=watch&exemplar=delta")
    assert "by ferry because the bridge was shut" in page.text
    assert "the sentence about the ferry stands in both" in page.text


def test_an_edge_that_is_not_there_is_not_told(desk: TestClient) -> None:
    page = desk.get(f"{STORY}/stemma?copy=radio&exemplar=delta")
    assert page.status_code == 200 and "edge-told" in page.text
    assert "Passages that both have" not in page.text


def test_pages_are_sent_compressed(desk: TestClient) -> None:
    assert desk.get(STORY, headers={"accept-encoding": "gzip"}).headers["content-encoding"] == "gzip"


def test_a_story_that_was_let_go_of_takes_no_room_though_it_is_never_looked_through(tmp_path: Path) -> None:
    many = [renamed(DOSSIER, f"maren-{number}") for number in range(KEPT + 1)]
    shelf = Shelf(shelved(tmp_path / "many.db", *many))
    with shelf.desk() as desk:
        first = ref(shelf.book(desk, "maren-0"))
        assert gc.isenabled() and first() is not None
        for number in range(1, KEPT + 1):
            shelf.book(desk, f"maren-{number}")
    assert first() is None
