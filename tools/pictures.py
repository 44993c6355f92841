"""The pictures in docs/pictures: the main pages of the example's desk as Debian's Chromium shows them.

python tools/pictures.py [FOLDER]     after `make chromium`; `make pictures` does both

The desk is read anew from examples/mobaye, so the pictures show what Stemma says today. Each is cut to what matters
on it and put into a palette, which keeps all of them together under the size that a repository may be asked to hold.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
PAGES = "examples/mobaye/pages"  # as a person would name it: the reader shows it
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
MOST = 1_500_000  # bytes of all pictures together
SHADES = 96  # colours of a picture: text on a plain ground needs few, but no small sign may lose its own
LAPTOP, PHONE = (1200, 800), (390, 844)


@dataclass(frozen=True)
class Picture:
    """What is shown on a picture: a page of the story, after a click or a key if it needs one."""

    name: str
    page: str
    size: tuple[int, int] = LAPTOP
    shade: str = "light"
    show: str = ""
    click: str = ""


SHOWN = (
    Picture("story", ""),
    Picture("claims", "/claims", show="#table"),
    Picture("stemma", "/stemma", show="main h2"),
    Picture("reader", "", click=".finding-contradicted ~ * blockquote a, .quote blockquote a"),
    Picture("compare", "/compare", show="main h2"),
    Picture("timeline", "/timeline", show="main h2"),
    Picture("map", "/map", show="main h2"),
    Picture("drift", "/drift", show="main h2"),
    Picture("claims-dark", "/claims", shade="dark", show="#table"),
    Picture("map-dark", "/map", shade="dark", show="main h2"),
    Picture("story-phone", "", size=PHONE),
    Picture("reader-phone", "", size=PHONE, click=".quote blockquote a"),
    Picture("story-phone-dark", "", size=PHONE, shade="dark"),
)


def main() -> None:
    """Take every picture, and say how much they are together."""
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PICTURES
    os.chdir(ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as room, _example(Path(room) / "mobaye.db") as address, _browser() as browser:
        for picture in SHOWN:
            (folder / f"{picture.name}.png").write_bytes(_small(_taken(browser, address, picture)))
    size = sum((folder / f"{picture.name}.png").stat().st_size for picture in SHOWN)
    print(f"{len(SHOWN)} pictures, {size:,} bytes, in {folder}")
    if size > MOST:
        sys.exit(f"pictures: together they may have {MOST:,} bytes")


@contextmanager
def _example(path: Path) -> Iterator[str]:
    """The address of the example's story on a desk that is being served."""
    import uvicorn

    from stemma.desk import Desk
    from stemma.web.live.app import app

    with Desk(path) as desk:
        desk.read([PAGES])
        (story,) = desk.stories()
    server = uvicorn.Server(uvicorn.Config(app(path), host="127.0.0.1", port=0, log_level="error"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/story/{story.id}"
    server.should_exit = True


@contextmanager
def _browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    if CHROMIUM is None:
        sys.exit("pictures: there is no Chromium here; `make chromium` installs Debian's")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def _taken(browser: Any, address: str, picture: Picture) -> bytes:
    """The picture as the browser makes it."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=picture.shade, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address + picture.page)
    if picture.click:
        page.click(f"{picture.click} >> nth=0")
        page.wait_for_load_state()
    if picture.show:
        page.eval_on_selector(picture.show, "part => scrollTo(0, part.getBoundingClientRect().top + scrollY - 10)")
    taken: bytes = page.screenshot()
    context.close()
    return taken


def _small(png: bytes) -> bytes:
    """The picture in a palette of its own."""
    from PIL import Image

    written = BytesIO()
    whole = Image.open(BytesIO(png)).convert("RGB")
    picture = whole.quantize(SHADES, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


if __name__ == "__main__":
    main()
