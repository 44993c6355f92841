"""Claims that are brought together one pair at a time, with the reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence


class Joined:
    """Disjoint sets with the reasons that joined them (Tarjan 1975)."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))
        self.inside = [[number] for number in range(size)]
        self.why: dict[int, set[str]] = defaultdict(set)

    def root(self, number: int) -> int:
        while self.parent[number] != number:
            self.parent[number] = self.parent[self.parent[number]]
            number = self.parent[number]
        return number

    def join(self, one: int, other: int, why: str) -> None:
        one, other = sorted((self.root(one), self.root(other)))
        self.why[one].add(why)
        if one != other:
            self.parent[other] = one
            self.inside[one] += self.inside[other]
            self.why[one] |= self.why.pop(other, set())

    def members(self, number: int) -> Sequence[int]:
        return self.inside[self.root(number)]

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self.parent)):
            found[self.root(number)].append(number)
        return [found[root] for root in sorted(found)]

    def reasons(self, group: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted(self.why.get(self.root(group[0]), ())))
