"""The cheapest tree."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from stemma.trace.arborescence import arborescence

NODES = ("a", "b", "c", "d")
PRICES = st.fixed_dictionaries(
    {
        child: st.fixed_dictionaries({parent: st.integers(1, 20) for parent in ("", *NODES) if parent != child})
        for child in NODES
    }
)


def _is_tree(parents: dict[str, str]) -> bool:
    for node in NODES:
        seen = set()
        while node:
            if node in seen:
                return False
            seen.add(node)
            node = parents[node]
    return True


@given(PRICES)
def test_no_tree_is_cheaper(prices: dict[str, dict[str, int]]) -> None:
    found = arborescence("", prices)
    assert _is_tree(found)
    every = (dict(zip(NODES, parents, strict=True)) for parents in product(("", *NODES), repeat=len(NODES)))
    cheapest = min(
        sum(prices[child][parent] for child, parent in tree.items())
        for tree in every
        if all(child != parent for child, parent in tree.items()) and _is_tree(tree)
    )
    assert sum(prices[child][parent] for child, parent in found.items()) == cheapest
