"""The stemma as GraphML, for Gephi, yEd, Cytoscape, igraph and networkx.

GraphML: U. Brandes et al., "GraphML Progress Report", 2001; structure as in the schema at graphml.graphdrawing.org.
The node ids are the witnesses' own where XML allows them as names, so that two stories can be laid together.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from stemma.export.graph import Graph, Link, Node, graph
from stemma.model import Dossier

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
SCHEMA = f"{NAMESPACE}/1.0/graphml.xsd"

OF_NODES = ("label", "witness", "lost", "outlet", "agency", "published", "headline", "url", "lines", "because")
OF_LINKS = ("manner", "second", "credited", "sure", "because")
YES_OR_NO = {"lost", "second", "credited", "sure"}

_NAME = re.compile(r"[A-Za-z0-9._:-]+")  # the ASCII part of what XML Schema allows as NMTOKEN, the type of an id
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the graph of this dossier's stemma into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The graph as GraphML, UTF-8."""
    return ("\n".join(_lines(graph(dossier))) + "\n").encode()


def _lines(drawn: Graph) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<graphml xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    yield f'         xsi:schemaLocation="{NAMESPACE} {SCHEMA}">'
    yield f"  <desc>{_text(drawn.title)}</desc>"
    yield from (_key("node", name) for name in OF_NODES)
    yield from (_key("edge", name) for name in OF_LINKS)
    yield '  <graph id="stemma" edgedefault="directed">'
    for node in drawn.nodes:
        yield f"    <node id={quoteattr(_id(node.id))}>"
        yield from _about_node(node)
        yield "    </node>"
    for link in drawn.links:
        yield f"    <edge source={quoteattr(_id(link.exemplar))} target={quoteattr(_id(link.copy))}>"
        yield from _about_link(link)
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _key(of: str, name: str) -> str:
    kind = "boolean" if name in YES_OR_NO else "string"
    return f'  <key id="{of}-{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>'


def _about_node(node: Node) -> Iterator[str]:
    for name in OF_NODES:
        yield from _told("node", name, node.id if name == "witness" else getattr(node, name))


def _about_link(link: Link) -> Iterator[str]:
    for name in OF_LINKS:
        yield from _told("edge", name, getattr(link, name))


def _told(of: str, name: str, value: str | bool | None) -> Iterator[str]:
    """The value under its key; nothing where nothing is known."""
    if value is not None:
        text = _text(value) if isinstance(value, str) else str(value).lower()
        yield f'      <data key="{of}-{name}">{text}</data>'


def _id(witness: str) -> str:
    """The witness's id where XML allows it as a name, else one made of its hash."""
    digest = hashlib.sha256(witness.encode("utf-8", "replace")).hexdigest()
    return witness if _NAME.fullmatch(witness) else f"w{digest[:16]}"


def _text(text: str) -> str:
    """Text as XML holds it: what XML 1.0 cannot hold at all becomes the replacement character."""
    return escape(_FORBIDDEN.sub("\ufffd", text)).replace("\r", "&#13;")
