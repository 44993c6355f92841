"""The dossier in a browser, opened from a file as somebody who got it by mail would."""

from __future__ import annotations

from typing import Any

import pytest
from tests.browser.driving import LAPTOP, PHONE, barriers, kept, looking

MARKED = "mark:target"


def test_a_quote_leads_to_its_words(chromium: Any, dossier: str) -> None:
    with looking(chromium, dossier) as page:
        page.goto(dossier)
        page.click("#point-killed blockquote a >> nth=0")
        assert page.inner_text(MARKED) == "killing 41 dock workers"
        page.focus(f"{MARKED} + a.back")
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#point-killed"
        kept(page, "dossier")


def test_an_edge_of_the_tree_leads_to_its_reasons(chromium: Any, dossier: str) -> None:
    with looking(chromium, dossier) as page:
        page.goto(dossier)
        edge = page.locator("a.edge").first
        edge.focus()
        assert "signed Meridian Press" in page.inner_text(".told")
        page.keyboard.press("Enter")
        assert page.locator(":target .reason").is_visible()


def test_keys_and_search(chromium: Any, dossier: str) -> None:
    with looking(chromium, dossier) as page:
        page.goto(dossier)
        page.keyboard.press("j")
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.id") == "point-killed-later"
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.id") == "point-killed"
        page.keyboard.press("/")
        page.keyboard.type("conveyor")
        assert not page.locator("#point-killed").is_visible() and page.locator("#point-cause").is_visible()
        assert "found" in page.inner_text("[role=status].found")
        page.keyboard.press("Escape")
        assert page.locator("#point-killed").is_visible()
        page.keyboard.press("?")
        assert page.locator("dialog[open]").count() == 1


def test_all_is_there_without_scripts(chromium: Any, dossier: str) -> None:
    with looking(chromium, dossier, java_script_enabled=False) as page:
        page.goto(dossier)
        assert not page.locator(".tools").is_visible()
        page.click("#point-killed blockquote a >> nth=0")
        assert page.url.partition("#")[2].startswith("cite-")
        page.click("#point-killed summary >> nth=-1")
        assert page.locator("#point-killed details[open] li").first.is_visible()


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_axe_finds_no_barrier(chromium: Any, dossier: str, shade: str, size: dict[str, int]) -> None:
    with looking(chromium, dossier, color_scheme=shade, viewport=size, bypass_csp=True) as page:
        page.goto(dossier)
        kept(page, f"dossier-{shade}-{size['width']}")
        assert barriers(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_printed_dossier_has_all_reasons_and_no_tools(chromium: Any, dossier: str) -> None:
    with looking(chromium, dossier) as page:
        page.goto(dossier)
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        assert not page.locator("nav.contents").is_visible() and not page.locator(".tools").is_visible()
        assert page.locator("details:not([open])").count() == 0
        assert page.pdf().startswith(b"%PDF")
