"""The cheapest way to give every node one parent: Chu-Liu's and Edmonds' algorithm.

Y. J. Chu and T. H. Liu, "On the shortest arborescence of a directed graph", 1965; J. Edmonds, "Optimum
branchings", 1967.
"""

from __future__ import annotations

from collections.abc import Mapping

Costs = Mapping[str, Mapping[str, float]]


def arborescence(root: str, costs: Costs) -> dict[str, str]:
    """For every node its parent in the cheapest tree below the root.

    `costs[child][parent]` prices an edge; every node must be reachable from the root. Of equally cheap parents
    the first by name is taken.

    >>> arborescence("", {"a": {"": 9, "b": 1}, "b": {"": 5, "a": 1}})
    {'a': 'b', 'b': ''}
    """
    chosen = {child: min(sorted(parents), key=parents.__getitem__) for child, parents in sorted(costs.items())}
    cycle = _cycle(root, chosen)
    if not cycle:
        return chosen
    name = "\n".join(sorted(cycle))  # no article's id holds a line break
    smaller, entries, exits = _contracted(costs, chosen, cycle, name)
    solved = arborescence(root, smaller)
    entered, outside = entries[solved[name]]
    result = {child: chosen[child] for child in cycle} | {entered: outside}
    for child, parent in solved.items():
        if child != name:
            result[child] = exits[child] if parent == name else parent
    return dict(sorted(result.items()))


def _cycle(root: str, parents: Mapping[str, str]) -> frozenset[str]:
    """The nodes of one circle among the chosen edges, none if there is no circle."""
    done = {root}
    for start in parents:
        path: list[str] = []
        node = start
        while node not in done and node not in path:
            path.append(node)
            node = parents[node]
        if node not in done:
            return frozenset(path[path.index(node) :])
        done.update(path)
    return frozenset()


def _contracted(
    costs: Costs, chosen: Mapping[str, str], cycle: frozenset[str], name: str
) -> tuple[dict[str, dict[str, float]], dict[str, tuple[str, str]], dict[str, str]]:
    """The graph with the circle as one node; how it is entered from each outside node, and left to each."""
    smaller: dict[str, dict[str, float]] = {name: {}}
    entries: dict[str, tuple[str, str]] = {}
    exits: dict[str, str] = {}
    for child, parents in sorted(costs.items()):
        for parent, cost in sorted(parents.items()):
            if child in cycle and parent not in cycle:
                extra = cost - parents[chosen[child]]
                if parent not in smaller[name] or extra < smaller[name][parent]:
                    smaller[name][parent] = extra
                    entries[parent] = (child, parent)
            elif child not in cycle:
                outer = name if parent in cycle else parent
                known = smaller.setdefault(child, {})
                if outer not in known or cost < known[outer]:
                    known[outer] = cost
                    if outer == name:
                        exits[child] = parent
    return smaller, entries, exits
