"""The stemma in the Newick format of phylogenetics: one tree to a line for each root, copies within the brackets.

J. Felsenstein's Newick standard (1986): names that hold more than letters stand in single quotes, comments in square
brackets. An article that was copied is a named inner node, a lost witness one too. Newick has no word for a second
parent: it stands in a comment behind the copy. Extended Newick (Cardona, Rosselló and Valiente, 2008) could say it
within one tree, but here the second parent mostly stands in another tree, and few programs read it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from stemma.export.graph import Graph, Link, Node, graph, one_line
from stemma.model import Dossier


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the trees of this dossier's stemma into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The trees as Newick, UTF-8, one to a line."""
    drawn = graph(dossier)
    nodes = {node.id: node for node in drawn.nodes}
    above = _above(drawn)
    under: dict[str, list[str]] = defaultdict(list)
    beside: dict[str, list[Link]] = defaultdict(list)
    for link in drawn.links:
        if above.get(link.copy) is link:
            under[link.exemplar].append(link.copy)
        else:
            beside[link.copy].append(link)
    trees = [_tree(id, nodes, under, beside) + ";\n" for id in nodes if id not in above]
    return "".join(trees).encode("utf-8", "replace")


def _above(drawn: Graph) -> dict[str, Link]:
    """For each copy the link that its branch hangs on; never one that would close a ring."""
    above: dict[str, Link] = {}
    for link in drawn.links:
        if not link.second and link.copy not in _ancestry(link.exemplar, above):
            above[link.copy] = link
    return above


def _ancestry(id: str, above: Mapping[str, Link]) -> Iterator[str]:
    """The witness, its exemplar, and so on up to the root."""
    yield id
    while id in above:
        id = above[id].exemplar
        yield id


def _tree(
    root: str, nodes: Mapping[str, Node], under: Mapping[str, Sequence[str]], beside: Mapping[str, Sequence[Link]]
) -> str:
    """One tree without its full stop. It is written without recursion: a chain of updates may be long."""
    done: dict[str, str] = {}
    waiting = [(root, False)]
    while waiting:
        id, copies_are_done = waiting.pop()
        copies = under.get(id, ())
        if copies and not copies_are_done:
            waiting += [(id, True), *((copy, False) for copy in copies)]
            continue
        within = f"({','.join(done.pop(copy) for copy in copies)})" if copies else ""
        done[id] = within + named(_name(nodes[id])) + "".join(_second(link, nodes) for link in beside.get(id, ()))
    return done[root]


def _name(node: Node) -> str:
    """What to call a witness, with its id, so that two of one outlet are two."""
    if node.lost:
        return f"lost: {node.agency or 'unnamed common original'} {node.id}"
    day = f"{node.published[:10]} " if node.published else ""
    return f"{node.label} {day}{node.id}"


def _second(link: Link, nodes: Mapping[str, Node]) -> str:
    words = f"{link.manner}, also from {_name(nodes[link.exemplar])}"
    return "[" + one_line(words).replace("[", "(").replace("]", ")") + "]"  # a comment may hold no brackets


def named(text: str) -> str:
    """A Newick name: within single quotes, those inside doubled, line ends and control characters as spaces.

    >>> print(named("Women's [World] Daily"))
    'Women''s [World] Daily'
    """
    return "'" + one_line(text).replace("'", "''") + "'"
