"""Pages for the tests of the masthead: one story, with the head and the frame that a test asks for."""

from __future__ import annotations

import json
from typing import Any, Protocol

import pytest

from stemma.clean import clean
from stemma.model import Article, Page

STORY = (
    "The grain ferry Alma ran onto a sandbank above Tornby on Tuesday and has to be unloaded by hand, because the "
    "only crane on that bank of the river was sold last autumn, the ports office said.",
    "Her captain, Oda Brekke, kept the engine running for an hour and then sent the crew ashore in two boats. "
    "Nobody was hurt, and the cargo of rye was dry when the inspectors looked at it.",
    "The ports office wants the ferry off the bank by the weekend. Until then the mill at Tornby grinds what it has "
    "in store, which its owner puts at nine days.",
)
TITLE = "Grain ferry runs aground above Tornby"


class Made(Protocol):
    """Makes the article on a page with this in its head, and above and below its story."""

    def __call__(self, head: str = "", above: str = "", below: str = "", url: str | None = None) -> Article: ...


@pytest.fixture
def made() -> Made:
    return _made


def _made(head: str = "", above: str = "", below: str = "", url: str | None = None) -> Article:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = (
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>"
        f"{above}<div class='text'>{story}</div></article>{below}</body></html>"
    )
    return clean(Page("ferry.html", html.encode(), "text/html", url=url))


class Linked(Protocol):
    """Makes JSON-LD of these objects."""

    def __call__(self, *nodes: dict[str, Any]) -> str: ...


@pytest.fixture
def linked() -> Linked:
    return lambda *nodes: f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>'
