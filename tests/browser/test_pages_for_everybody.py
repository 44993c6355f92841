"""Every page of the desk for those who use no mouse, see no colours, have a phone or a printer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.browser.driving import PAGES, PHONE, STORY, barriers, kept, looking

from stemma.web.live.app import app

NOT_WALKED = {"/static/{name}", "/article/{named}"}
"""Routes that are no page of their own: a file, and an address that leads on to the reader."""


def shape(route: str) -> re.Pattern[str]:
    """What an address of this route looks like."""
    return re.compile(re.sub(r"\{[^}]+\}", "[^/]+", route))


def test_no_page_of_the_desk_is_left_out(tmp_path: Path) -> None:
    routes = {route.path for route in app(tmp_path / "none.db").routes} - NOT_WALKED  # type: ignore[attr-defined]
    walked = {address.partition("?")[0] for address in PAGES}
    left = {route for route in routes if not any(shape(route).fullmatch(address) for address in walked)}
    assert not {route for route in left if not route.endswith((".json", ".csv"))}


def everywhere(page: Any, look: Callable[[str], object]) -> dict[str, object]:
    """What is wrong with which page: nothing, if all is well."""
    wrong = {}
    for address in PAGES:
        page.goto(address)
        if told := look(address):
            wrong[address] = told
    return wrong


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_axe_finds_no_barrier(chromium: Any, desk: str, shade: str) -> None:
    with looking(chromium, desk, color_scheme=shade, bypass_csp=True) as page:

        def barred(address: str) -> list[str]:
            kept(page, f"{shade}{address}")
            return barriers(page)

        assert everywhere(page, barred) == {}


def test_nothing_is_wider_than_a_phone(chromium: Any, desk: str) -> None:
    with looking(chromium, desk, viewport=PHONE, has_touch=True) as page:

        def too_wide(address: str) -> int:
            kept(page, f"phone{address}")
            return max(0, page.evaluate("document.documentElement.scrollWidth") - PHONE["width"])

        assert everywhere(page, too_wide) == {}


OUTLINE = """() => {
  const wrong = [], all = (query) => [...document.querySelectorAll(query)];
  if (document.documentElement.lang !== "en") wrong.push("no language");
  for (const once of ["main", "h1", "footer", "title"])
    if (all(once).filter((one) => !one.closest("svg")).length !== 1) wrong.push("not one " + once);
  const levels = all("h1, h2, h3, h4").filter((head) => head.offsetParent).map((head) => Number(head.tagName[1]));
  if (levels[0] !== 1) wrong.push("begins with h" + levels[0]);
  levels.reduce((before, level) => { if (level > before + 1) wrong.push(`h${level} under h${before}`); return level; });
  for (const part of all("nav, [role=region], section"))
    if (!part.getAttribute("aria-label") && !part.getAttribute("aria-labelledby")) wrong.push("unnamed " + part.outerHTML.slice(0, 60));
  return wrong;
}"""


def test_a_page_has_the_outline_that_a_screen_reader_tells(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        assert everywhere(page, lambda _: page.evaluate(OUTLINE)) == {}


CONTROLS = """() => [...document.querySelectorAll("nav, form button, .skip, input, select, summary + form")]
  .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))"""


def test_a_printed_page_has_no_controls(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.emulate_media(media="print")
        assert everywhere(page, lambda _: page.evaluate(CONTROLS)) == {}


def test_titles_tell_the_pages_of_a_story_apart(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        titles = {}
        for address in PAGES:
            page.goto(address)
            titles.setdefault(page.title(), set()).add(address.partition("?")[0])
        assert {title: pages for title, pages in titles.items() if len(pages) > 1} == {}


def test_the_first_key_skips_to_the_content(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto(STORY)
        page.keyboard.press("Tab")
        assert page.inner_text(":focus") == "Skip to the content"
        assert page.locator(":focus").bounding_box()["y"] >= 0, "what has the focus can be seen"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


OUTLINED = """() => { const one = document.activeElement;
  return getComputedStyle(one).outlineStyle !== "none" || one.matches("svg a"); }"""
"""Whether what has the focus shows it; links in a drawing show it by their strokes."""


@pytest.mark.parametrize("address", [STORY, STORY + "/claims", STORY + "/compare", STORY + "/article/watch"])
def test_the_focus_goes_through_a_page_as_it_is_read(chromium: Any, desk: str, address: str) -> None:
    with looking(chromium, desk) as page:
        page.goto(address)
        assert page.locator("[tabindex]:not([tabindex='0'], [tabindex='-1'])").count() == 0
        order = []
        for _ in range(25):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement === document.body"):
                break
            order.append(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
            assert page.evaluate(OUTLINED), page.evaluate("document.activeElement.outerHTML")[:200]
        assert len(order) > 12
        assert order == sorted(order)


def test_single_keys_can_be_switched_off(chromium: Any, desk: str) -> None:
    """WCAG 2.1.4: who dictates must be able to keep letters from acting."""
    with looking(chromium, desk) as page:
        page.goto(STORY + "/claims")
        page.keyboard.press("?")
        page.uncheck("#keys")
        page.keyboard.press("Escape")
        page.wait_for_function("!help.contains(document.activeElement)")
        page.keyboard.press("j")
        assert not page.evaluate("document.activeElement.matches('[data-step]')")
        page.reload()
        assert not page.is_checked("#keys"), "and that is remembered"


def test_findings_are_told_apart_without_colour(chromium: Any, desk: str) -> None:
    with looking(chromium, desk, forced_colors="active") as page:
        page.goto(STORY + "/claims")
        kept(page, "forced-colours")
        signs = page.eval_on_selector_all(
            "tbody th .finding",
            "all => all.map(f => [f.querySelector('use').getAttribute('href'), f.innerText.trim()])",
        )
        assert len({sign for sign, _ in signs}) == len({word for _, word in signs}) == 6
        assert "drifted from" in page.inner_text("tbody")
