"""The dossier as one HTML file that opens offline: no outside address, complete without scripts."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from stemma.model import Dossier
from stemma.web.page import page_view

# A browser shows nothing sensible for these, and half a surrogate pair cannot be written as UTF-8. One sign takes
# the place of one sign, so offsets stay true.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def render(dossier: Dossier) -> str:
    """The dossier as a page: what is known, the stemma, drift, quotations, and the articles they cite."""
    css, script = _static("dossier.css"), _static("dossier.js")
    page = templates().get_template("dossier.html.j2")
    written = page.render(
        page=page_view(dossier), css=Markup(css), script=Markup(script), policy=_policy(css, script)
    )
    return UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", written)


def _policy(css: str, script: str) -> str:
    """A content security policy under which this style and this script run, and nothing else loads or runs."""
    return (
        f"default-src 'none'; style-src '{_digest(css)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _static(name: str) -> str:
    return files("stemma.web").joinpath("static", name).read_text("utf-8")


@cache
def templates() -> Environment:
    """The templates of the dossier and of the desk; what they are given is always escaped."""
    return Environment(
        loader=PackageLoader("stemma.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
