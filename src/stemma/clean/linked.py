"""What a page says of itself in JSON-LD, in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from lxml import html

from stemma.clean.told import Told

MAX_JSON = 500_000
"""Characters of one JSON-LD script that are parsed."""
MAX_NODES = 2_000
"""Objects of a page's JSON-LD that are looked at."""

ARTICLES = frozenset((
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "blogposting", "liveblogposting", "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle",
    "socialmediaposting", "techarticle", "report", "scholarlyarticle",
))  # fmt: skip
NEWS = frozenset((
    "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "liveblogposting",
    "backgroundnewsarticle",
))  # fmt: skip
"""Types of an article of which only the first day is that of publication; a guide may be published anew."""
SITES = frozenset(("newsmediaorganization", "website"))
BODIES = frozenset(("organization", "newsmediaorganization", "corporation", "localbusiness", "website", "brand"))
"""Types of an author that is no person."""

Node = dict[str, Any]


def linked_data(tree: html.HtmlElement) -> list[Node]:
    """Every object of the page's JSON-LD, as far as it is well-formed, in the order of the page."""
    nodes: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > MAX_JSON:
            continue
        try:
            root = json.loads(script.text.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue
        nodes.extend(_flat(root))
    return nodes[:MAX_NODES]


def articles(nodes: list[Node]) -> list[Node]:
    """The objects that are articles."""
    return [node for node in nodes if types(node) & ARTICLES]


def fields(nodes: list[Node], key: str) -> tuple[Told, ...]:
    """What the objects say under a key, where it is text."""
    texts = [text for node in nodes for text in _listed(node.get(key))]
    return tuple(Told(plain(text), f"JSON-LD {key}") for text in texts if isinstance(text, str) and text.strip())


def names(nodes: list[Node], key: str, known: list[Node], bodies: bool | None = None) -> tuple[Told, ...]:
    """The names of those whom the objects name under a key; of organizations alone, or of all others.

    An author is often a mere reference (`@id`) to an object that stands elsewhere in the graph.
    """
    of = {str(node["@id"]): node for node in known if "@id" in node and node.get("name")}
    found: list[Told] = []
    for node in nodes:
        for entry in _listed(node.get(key)):
            if isinstance(entry, dict) and not entry.get("name"):
                entry = of.get(str(entry.get("@id")), entry)
            body = isinstance(entry, dict) and bool(types(entry) & BODIES)
            if bodies is not None and body is not bodies:
                continue
            said = _listed(entry.get("name") if isinstance(entry, dict) else entry)
            written = (text for text in said if isinstance(text, str) and text.strip())
            found.extend(Told(plain(text), f"JSON-LD {key}") for text in written)
    return tuple(found)


def types(node: Node) -> set[str]:
    """What schema.org calls the object, in lower case."""
    return {str(kind).lower() for kind in _listed(node.get("@type"))}


def plain(text: str) -> str:
    """A string without the mark-up and entities that templates leave in it."""
    if "<" in text or "&" in text:
        with suppress(ValueError, html.etree.ParserError):
            text = html.fromstring(f"<p>{text}</p>").text_content()
    return " ".join(text.split())


def _flat(root: object) -> Iterator[Node]:
    stack, seen = [root], 0
    while stack and seen < MAX_NODES:
        node = stack.pop()
        seen += 1
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, dict):
            yield node
            stack.extend(node[key] for key in ("mainEntity", "@graph") if key in node)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
