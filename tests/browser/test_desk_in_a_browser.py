"""The desk in a browser: the paths of an editor, by mouse and by keyboard, with scripts and without."""

from __future__ import annotations

import re
from typing import Any

from tests.browser.driving import STORY, kept, looking


def test_from_the_list_to_the_sentence(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
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


def test_keys_lead_through_a_page(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
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


def test_differences_follow_each_other_by_key(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto("/story/maren/compare?one=courier-1&other=courier-2")
        page.keyboard.press("n")
        assert page.evaluate("document.activeElement.id") == "d1"
        page.keyboard.press("n")
        assert page.evaluate("document.activeElement.id") == "d2"
        page.keyboard.press("p")
        assert page.evaluate("document.activeElement.id") == "d1"
        kept(page, "compare")


def test_the_slider_changes_what_was_known(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto("/story/maren/map")
        assert "The harbour" in page.inner_text("#chart")
        page.focus("input[type=range]")
        page.keyboard.press("Home")
        page.wait_for_selector("#chart:has-text('at the end of 2021-05-04')")
        assert "The harbour" not in page.inner_text("#chart")
        assert "The union" in page.inner_text("#chart")


def test_a_shade_is_chosen_and_kept(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto("/story/maren")
        light = page.evaluate("getComputedStyle(document.body).color")
        page.click("#shade")
        assert page.evaluate("getComputedStyle(document.documentElement).color") != light
        page.reload()
        assert page.evaluate("document.documentElement.dataset.shade") == "dark"
        kept(page, "dark")


def test_all_is_there_without_scripts(chromium: Any, desk: str) -> None:
    with looking(chromium, desk, java_script_enabled=False) as page:
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


def test_search_answers_while_one_types(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto(STORY)
        page.wait_for_function("window.htmx !== undefined && document.readyState === 'complete'")
        page.keyboard.press("/")
        page.wait_for_function("document.activeElement.id === 'q'")
        page.keyboard.type("ferry", delay=50)
        page.wait_for_selector("#quick a")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.querySelector('#quick').contains(document.activeElement)")
        page.keyboard.press("Escape")
        assert page.locator("#quick a").count() == 0
        assert page.evaluate("document.activeElement.id") == "q"


def test_an_edge_is_told_with_its_passages_beside_the_tree(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto(STORY + "/stemma")
        page.locator("a.edge").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_selector("#edge:not([hidden])")
        assert page.evaluate("document.activeElement.id") == "edge"
        assert "copy=" in page.url
        kept(page, "edge")
        page.keyboard.press("Escape")
        page.wait_for_selector("#edge", state="hidden")
        assert page.evaluate("document.activeElement.matches('a.edge')"), "and one is where one was"


def test_an_edge_has_an_address_without_scripts(chromium: Any, desk: str) -> None:
    with looking(chromium, desk, java_script_enabled=False) as page:
        page.goto(STORY + "/stemma")
        page.locator("a.edge").first.dispatch_event("click")
        page.wait_for_url(re.compile("copy="))
        assert page.locator("#edge").is_visible()


def test_the_map_is_drawn_nearer_by_keyboard(chromium: Any, desk: str) -> None:
    with looking(chromium, desk) as page:
        page.goto(STORY + "/map")
        drawing = page.locator("svg[data-pan]")
        whole = drawing.get_attribute("viewBox")
        drawing.focus()
        page.keyboard.press("+")
        nearer = drawing.get_attribute("viewBox")
        page.keyboard.press("ArrowRight")
        assert len({whole, nearer, drawing.get_attribute("viewBox")}) == 3
        page.click("text=Whole map")
        assert [float(side) for side in drawing.get_attribute("viewBox").split()] == [float(s) for s in whole.split()]
