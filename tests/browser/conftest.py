"""The browser and the desk that the tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from tests.browser.driving import ALWAYS, CHROMIUM, served
from tests.web.fixture import DOSSIER
from tests.web.shelved import shelved
from tests.web.test_timeline_and_map import happening

from stemma.web.dossier import render


def _untried(lacks: str) -> NoReturn:
    """Skip and say so plainly; fail where the browser must be tried."""
    told = f"the pages were not tried in a browser: {lacks}; `make test-browser` installs it"
    pytest.fail(told) if ALWAYS else pytest.skip(told)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium."""
    if CHROMIUM is None:
        _untried("no Chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _untried("no Playwright")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk with the story of the Maren terminal."""
    with served(shelved(tmp_path_factory.mktemp("browser") / "maren.db", happening(DOSSIER))) as address:
        yield address


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the same story as one file."""
    path: Path = tmp_path_factory.mktemp("dossier") / "maren.html"
    path.write_text(render(happening(DOSSIER)), "utf-8")
    return path.as_uri()
