"""The desk in Debian's Chromium: the paths of an editor, with scripts and without, and what axe finds."""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.web.shelved import shelved
from tests.web.test_timeline_and_map import DOSSIER, happening

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
AXE = Path(__file__).parent / "vendor" / "axe.min.js"
GRAVE = ("serious", "critical")
PAGES = (
    "",
    "/claims",
    "/stemma",
    "/articles",
    "/article/watch",
    "/compare",
    "/timeline",
    "/map",
    "/drift",
    "/quotations",
)
SHOTS = os.environ.get("STEMMA_SCREENSHOTS")
"""A folder to keep screenshots in, to be looked at."""

playwright = pytest.importorskip(
    "playwright.sync_api",
    reason="the desk was not tried in a browser: no Playwright; `make test-browser` installs it",
)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="the desk was not tried in a browser: no Chromium; `make test-browser` installs Debian's"
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the example's desk, served as `stemma serve` does."""
    import uvicorn

    from stemma.web.live.app import app

    path = shelved(tmp_path_factory.mktemp("browser") / "maren.db", happening(DOSSIER))
    server = uvicorn.Server(uvicorn.Config(app(path), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@contextmanager
def looking(chromium: Any, served: str, **how: object) -> Iterator[Any]:
    """A window on the desk; it fails if a page asks for anything outside or complains on the console."""
    context = chromium.new_context(base_url=served, **{"viewport": {"width": 1280, "height": 900}, **how})
    asked: list[str] = []
    said: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert not [url for url in asked if not url.startswith(served)], "nothing leaves the machine"
    assert not said


def kept(page: Any, name: str) -> None:
    """Keep a picture of the page, where somebody asked for pictures."""
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


def grave(page: Any) -> list[str]:
    """What axe finds that is serious."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "axe.run().then(told => told.violations.map(one => [one.impact, one.id, one.nodes[0].html]))"
    )
    return [f"{impact}: {id}: {html[:200]}" for impact, id, html in found if impact in GRAVE]


def test_from_the_list_to_the_sentence(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/")
        kept(page, "stories")
        page.click("text=Fire at the Maren grain terminal")
        page.click("nav.contents >> text=Claims")
        page.select_option("select[name=finding]", "contradicted")
        page.wait_for_selector("#table p:has-text('1 of 6 points')")
        assert "finding=contradicted" in page.url
        page.click("td .answer a >> nth=0")
        page.wait_for_selector("mark:target")
        assert "killing 41 dock workers" in page.inner_text("mark:target")
        assert page.locator("mark:target").is_visible()
        kept(page, "reader")


def test_keys_lead_through_a_page(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/story/maren/claims")
        page.keyboard.press("j")
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.matches('tbody tr:nth-child(2)')")
        page.keyboard.press("k")
        page.keyboard.press("o")
        page.wait_for_url(re.compile("/point/"))
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "q"
        page.keyboard.type("ferry")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=How did the wounded reach hospital?")
        page.keyboard.press("Tab")
        page.keyboard.press("?")
        assert page.locator("dialog[open]").count() == 1


def test_differences_follow_each_other_by_key(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/story/maren/compare?one=courier-1&other=courier-2")
        page.keyboard.press("n")
        assert page.evaluate("document.activeElement.id") == "d1"
        page.keyboard.press("n")
        assert page.evaluate("document.activeElement.id") == "d2"
        page.keyboard.press("p")
        assert page.evaluate("document.activeElement.id") == "d1"
        kept(page, "compare")


def test_the_slider_changes_what_was_known(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/story/maren/map")
        assert "The harbour" in page.inner_text("#chart")
        page.focus("input[type=range]")
        page.keyboard.press("Home")
        page.wait_for_selector("#chart:has-text('at the end of 2021-05-04')")
        assert "The harbour" not in page.inner_text("#chart")
        assert "The union" in page.inner_text("#chart")


def test_a_shade_is_chosen_and_kept(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/story/maren")
        light = page.evaluate("getComputedStyle(document.body).color")
        page.click("#shade")
        assert page.evaluate("getComputedStyle(document.documentElement).color") != light
        page.reload()
        assert page.evaluate("document.documentElement.dataset.shade") == "dark"
        kept(page, "dark")


def test_all_is_there_without_scripts(chromium: Any, served: str) -> None:
    with looking(chromium, served, java_script_enabled=False) as page:
        page.goto("/story/maren/claims")
        page.select_option("select[name=finding]", "contradicted")
        page.click(".filters button")
        assert page.inner_text("#table p").startswith("1 of 6")
        page.goto("/story/maren/compare?one=courier-1&other=courier-2")
        page.click("text=to the first")
        assert page.url.endswith("#d1")
        page.goto("/story/maren/map")
        page.click("text=a day earlier")
        assert "The harbour" not in page.inner_text("#chart")
        assert not page.locator("#help-open").is_visible()


def test_nothing_is_wider_than_a_phone(chromium: Any, served: str) -> None:
    with looking(chromium, served, viewport={"width": 390, "height": 844}) as page:
        for tab in PAGES:
            page.goto(f"/story/maren{tab}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, tab
            kept(page, f"phone{tab.replace('/', '-')}")


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_axe_finds_nothing_serious(chromium: Any, served: str, shade: str) -> None:
    with looking(chromium, served, color_scheme=shade, bypass_csp=True) as page:
        for address in ("/", "/inputs", "/search?q=harbour", *(f"/story/maren{tab}" for tab in PAGES)):
            page.goto(address)
            kept(page, f"{shade}{address.replace('/', '-').replace('?', '-')}")
            assert not grave(page), address


def test_a_printed_page_has_no_buttons(chromium: Any, served: str) -> None:
    with looking(chromium, served) as page:
        page.goto("/story/maren")
        page.emulate_media(media="print")
        assert not page.locator("nav.desk").is_visible() and page.locator("h1").is_visible()
