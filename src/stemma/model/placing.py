"""Where an article stands in the tree of its story, in a form that outlives the tree."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Witnessed:
    """A witness by its id and by what to call it; of a lost one `name` is the agency, None where nobody knows."""

    id: str
    name: str | None
    lost: bool = False

    def is_also(self, other: Witnessed) -> bool:
        """Whether both are the same witness: a lost one is known by its agency, since its id goes by its copies."""
        return self.name == other.name if self.lost and other.lost else self.id == other.id


@dataclass(frozen=True, slots=True, order=True)
class Placing:
    """What an article was made from, and the exemplars that its lines go back to."""

    article: Witnessed
    exemplars: tuple[Witnessed, ...]
    lines: tuple[Witnessed, ...]

    def stands_as(self, other: Placing) -> bool:
        """Whether the article stands under the same exemplars in the same lines."""
        pairs = (self.exemplars, other.exemplars), (self.lines, other.lines)
        return all(_same(*pair) for pair in pairs)


def _same(some: tuple[Witnessed, ...], others: tuple[Witnessed, ...]) -> bool:
    return len(some) == len(others) and all(any(one.is_also(other) for other in others) for one in some)
