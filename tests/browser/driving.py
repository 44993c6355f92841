"""How the tests hold a browser: a desk served as `stemma serve` does, a window that tells what a page asks for."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ALWAYS = os.environ.get("STEMMA_BROWSER") == "always"
"""Whether a missing browser is a failure, as in CI, and no reason to skip."""

SHOTS = os.environ.get("STEMMA_SCREENSHOTS")
"""A folder to keep screenshots in, to be looked at."""

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
STORY = "/story/maren"
TABS = ("", "/claims", "/stemma", "/articles", "/compare", "/timeline", "/map", "/drift", "/quotations", "/history")
PAGES = (
    "/",
    "/inputs",
    "/search",
    "/search?q=harbour",
    "/nothing-here",
    *(STORY + tab for tab in TABS),
    STORY + "/claims?finding=contradicted",
    STORY + "/point/killed",
    STORY + "/article/watch",
    STORY + "/article/courier-2",
    STORY + "/compare?one=courier-1&other=courier-2",
    STORY + "/map?at=2021-05-04",
)
"""Every page of the desk, some of them in two states; that none is missing is tested."""

PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 900}


@contextmanager
def served(path: Path) -> Iterator[str]:
    """The address of a desk file that is being served."""
    import uvicorn

    from stemma.web.live.app import app

    server = uvicorn.Server(uvicorn.Config(app(path), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the desk could not be served"
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@contextmanager
def looking(chromium: Any, base: str, **how: object) -> Iterator[Any]:
    """A window on what lies at this address; it fails if a page asks for anything else or complains on the console."""
    base_url = {} if base.startswith("file:") else {"base_url": base}
    context = chromium.new_context(**base_url, **{"viewport": LAPTOP, **how})
    asked: list[str] = []
    said: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert not [url for url in asked if not url.startswith(base)], "nothing leaves the machine"
    assert not [line for line in said if "the server responded with a status of 404" not in line]


def kept(page: Any, name: str) -> None:
    """Keep a picture of the page, where somebody asked for pictures."""
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        name = name.strip("/").translate(str.maketrans("/?=&", "----")) or "stories"
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


def barriers(page: Any) -> list[str]:
    """What axe finds that keeps somebody from reading the page: its rules of WCAG A and AA, and its best practices."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "axe.run().then(told => told.violations.map(one => [one.impact, one.id, one.nodes[0].html]))"
    )
    return [f"{impact}: {rule}: {html[:200]}" for impact, rule, html in found]
