"""Templates become answers, and the few files that stand beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from starlette.responses import HTMLResponse, Response

from stemma import __version__
from stemma.web.dossier import UNPRINTABLE, templates

FILES = {
    "dossier.css": ("static", "text/css"),
    "desk.css": ("static", "text/css"),
    "desk.svg": ("static", "image/svg+xml"),
    "desk.js": ("static", "text/javascript"),
    "htmx.min.js": ("vendor", "text/javascript"),
}
"""Every file that a page may ask for: what is not in this table is not there."""

DAY = 86_400  # seconds


def page(
    template: str, status: int = 200, also: Mapping[str, str] = MappingProxyType({}), **shown: Any
) -> HTMLResponse:
    """A page of the desk, with these headers also."""
    written = templates().get_template(f"desk/{template}").render(stamps=stamps(), **shown)
    return HTMLResponse(
        UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", written), status, {"Cache-Control": "no-store", **also}
    )


@cache
def warmed() -> None:
    """Every template is ready, so that the first who looks does not wait for it."""
    known = templates()
    for name in known.list_templates(extensions=["j2"]):
        known.get_template(name)


def static(name: str) -> Response | None:
    """One of the FILES, None for any other name."""
    if name not in FILES:
        return None
    headers = {"Cache-Control": f"public, max-age={DAY}"}
    return Response(_content(name), media_type=f"{FILES[name][1]}; charset=utf-8", headers=headers)


@cache
def _content(name: str) -> bytes:
    return files("stemma.web").joinpath(FILES[name][0], name).read_bytes()


@cache
def stamps() -> Mapping[str, str]:
    """An address for each file, which changes with what stands in it."""
    return {name: f"/static/{name}?{__version__}-{hashlib.sha256(_content(name)).hexdigest()[:8]}" for name in FILES}
