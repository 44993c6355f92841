"""Each page of four stories through the cleaner alone, held against the editor's answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.stories.editor import Masthead, answer_in
from tests.stories.pagetext import flat

from stemma.clean import clean
from stemma.model import Article, Page

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "stories"
FOLDERS = (ROOT / "examples" / "mobaye", STORIES / "sines", STORIES / "antsirabe", STORIES / "bandirma")
MEDIA = {".html": "text/html", ".txt": "text/plain"}

PAGES = [
    pytest.param(folder / "pages" / masthead.page, masthead, id=masthead.id)
    for folder in FOLDERS
    for masthead in answer_in(folder).articles
]


def cleaned(path: Path) -> Article:
    return clean(Page(str(path), path.read_bytes(), MEDIA[path.suffix]))


@pytest.mark.parametrize(("path", "editor"), PAGES)
def test_the_story_is_whole_and_the_furniture_gone(path: Path, editor: Masthead) -> None:
    text = flat(cleaned(path).text)
    assert [words for words in editor.must if words not in text] == []
    assert [words for words in editor.must_not if words in text] == []


@pytest.mark.parametrize(("path", "editor"), PAGES)
def test_the_masthead_is_the_editors(path: Path, editor: Masthead) -> None:
    article = cleaned(path)
    assert (article.headline, article.outlet) == (editor.headline, editor.outlet)
    assert article.authors == editor.authors
    assert article.agency in (editor.agency, *editor.agency_any)


@pytest.mark.parametrize(("path", "editor"), PAGES)
def test_the_date_is_the_editors_and_none_is_made_up(path: Path, editor: Masthead) -> None:
    assert cleaned(path).day == editor.published


@pytest.mark.parametrize(("path", "editor"), PAGES)
def test_only_a_headline_of_another_story_is_doubted(path: Path, editor: Masthead) -> None:
    assert bool(cleaned(path).headline_doubt) == editor.headline_doubt


@pytest.mark.parametrize(("path", "editor"), PAGES)
def test_what_is_set_aside_says_why(path: Path, editor: Masthead) -> None:
    article = cleaned(path)
    assert article.set_aside
    assert all(block.because for block in article.blocks)
