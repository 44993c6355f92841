"""The browser and the desk that the tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from tests.browser.driving import ALWAYS, CHROMIUM, served
from tests.web.fixture import DOSSIER
from tests.web.shelved import shelved
from tests.web.test_timeline_and_map import happening

from stemma.web.dossier import render

LACKS = "Chromium" if CHROMIUM is None else None if find_spec("playwright") else "Playwright"
UNTRIED = f"the pages were not tried in a browser: no {LACKS} here; `make test-browser` installs it"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say plainly what is skipped for want of a browser; where it must be tried, nothing is."""
    if LACKS and not ALWAYS:
        for one in items:
            if "chromium" in getattr(one, "fixturenames", ()):
                one.add_marker(pytest.mark.skip(reason=UNTRIED))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium."""
    if LACKS:
        pytest.fail(UNTRIED)
    from playwright.sync_api import sync_playwright

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
