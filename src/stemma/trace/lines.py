"""The independent voices of a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from stemma.model.article import Article
from stemma.model.reuse import Line, Lost, Reuse


def lines(articles: Mapping[str, Article], lost: Iterable[Lost], reuse: Iterable[Reuse]) -> tuple[Line, ...]:
    """One line for each text that nobody here was seen to copy, with all that goes back to it.

    Ten reprints of one dispatch are one line, even if the dispatch itself is lost. An article with two exemplars
    of different descent stands in two lines.
    """
    exemplars: dict[str, list[str]] = defaultdict(list)
    for edge in reuse:
        exemplars[edge.copy].append(edge.exemplar)
    members: dict[str, list[str]] = defaultdict(list)
    for id in sorted(articles):
        for root in _roots(id, exemplars):
            members[root].append(id)
    unseen = {witness.id: witness for witness in lost}
    return tuple(_line(root, tuple(members[root]), articles, unseen) for root in sorted(members))


def _roots(id: str, exemplars: Mapping[str, list[str]]) -> list[str]:
    """The witnesses without an exemplar that this one goes back to."""
    seen: set[str] = set()
    roots: set[str] = set()
    waiting = [id]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        above = exemplars.get(node, [])
        waiting += above
        if not above:
            roots.add(node)
    return sorted(roots)


def _line(root: str, members: tuple[str, ...], articles: Mapping[str, Article], lost: Mapping[str, Lost]) -> Line:
    if root in lost:
        agency = lost[root].agency
        name = agency or "unnamed common original"
        return Line(root, name, members, (f"{len(members)} articles go back to one text that is not here",))
    article = articles[root]
    name = article.agency or article.outlet or article.name
    if len(members) == 1:
        return Line(root, name, members, ("no other article here shares its text",))
    others = len(members) - 1
    went = "1 other article goes" if others == 1 else f"{others} other articles go"
    return Line(root, name, members, (f"{went} back to {article.name}",))
