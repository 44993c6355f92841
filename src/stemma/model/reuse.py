"""Who copied whom: witnesses, reuse, lines, and the stemma that holds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from stemma.model.text import Span


class Manner(Enum):
    """How a copy was made from its exemplar."""

    VERBATIM = "verbatim"
    EXCERPT = "excerpt"
    EDITED = "edited"
    REWRITE = "rewrite"
    UPDATE = "update"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """The same stretch in two extant articles, verified by alignment."""

    one: Span
    other: Span


@dataclass(frozen=True, slots=True, order=True)
class Lost:
    """A witness nobody here has: the dispatch that several copies must come from.

    `agency` is known only where a credit names it.
    """

    id: str
    agency: str | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reuse:
    """One edge of the stemma: `copy` was made from `exemplar` (an article or a lost witness).

    `passages` run from exemplar to copy; with a lost exemplar they run from its fullest extant copy instead.
    `credited`: the copy itself says where it comes from. `sure`: the evidence is far from what two reports of one
    event may have in common.
    """

    copy: str
    exemplar: str
    manner: Manner
    because: tuple[str, ...]
    passages: tuple[Passage, ...] = ()
    credited: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """All witnesses that go back to one exemplar: one independent voice.

    `id` is the exemplar's, `name` what to call it ("Associated Press", "the outlet's own report").
    """

    id: str
    name: str
    articles: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Close:
    """A descent that was weighed and nearly believed: `copy` may retell `exemplar`, but the evidence is too thin."""

    copy: str
    exemplar: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """Whose voice a passage is: the lines it belongs to, and why. No line where it may be the page's own addition."""

    lines: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True)
class Stemma:
    """The family tree of a story. `shared` holds every verified passage between any two of its articles."""

    articles: tuple[str, ...]
    lost: tuple[Lost, ...]
    reuse: tuple[Reuse, ...]
    lines: tuple[Line, ...]
    shared: tuple[Passage, ...] = ()
    close: tuple[Close, ...] = ()

    @property
    def fewest(self) -> int:
        """How many independent lines there are at least: if every descent that was nearly believed is true."""
        return self.surely_apart(line.id for line in self.lines)

    def surely_apart(self, lines: Iterable[str]) -> int:
        """How many of these lines remain if every descent that was nearly believed is true."""
        leader = {line.id: line.id for line in self.lines}
        for each in self.close:
            one, other = (self._home(leader, id) for id in (each.copy, each.exemplar))
            if one and other:
                leader = {id: one if head == other else head for id, head in leader.items()}
        return len({leader[line] for line in lines})

    @property
    def most(self) -> int:
        """How many there are at most: if no descent is true that is less than sure."""
        sure = {edge.copy for edge in self.reuse if edge.sure}
        return len(self.lines) + len({edge.copy for edge in self.reuse} - sure)

    @property
    def echo(self) -> float:
        """Articles to a line: how often the story is told by those who have it from another."""
        return len(self.articles) / max(1, len(self.lines))

    def _home(self, leader: dict[str, str], witness: str) -> str | None:
        """The first line of a witness, as far as lines have been brought together."""
        if witness in leader:
            return leader[witness]
        return next((leader[line] for line in self.lines_of(witness)), None)

    def voice(self, span: Span) -> Voice:
        """To which lines a sentence or another passage of an article belongs.

        A page with several exemplars has each passage from the one that has it too, and so back to the line that
        the exemplar itself has it from. What no exemplar has is in no line that can be named.
        """
        return self._voice(span, frozenset())

    def _voice(self, span: Span, seen: frozenset[str]) -> Voice:
        edges = self.exemplars_of(span.article)
        if not edges:
            return Voice(self.lines_of(span.article), "no other text here was seen to be its exemplar")
        below = seen | {span.article}
        found: set[str] = set()
        names: list[str] = []
        for edge in edges:
            there = [each.one for each in edge.passages if 2 * each.other.shared(span) >= len(span)]
            whole = not edge.passages or edge.manner is Manner.REWRITE or (edge.credited and len(edges) == 1)
            if not there and not whole and not self._had_by_siblings(span, edge):
                continue
            names.append(edge.exemplar)
            extant = edge.exemplar in self.articles and edge.exemplar not in below
            deeper = [line for one in there for line in self._voice(one, below).lines] if extant else []
            found.update(deeper or self.lines_of(edge.exemplar) or self._root(edge))
        if not names:
            return Voice((), "no exemplar has it: the page's own words, or those of a text that is not here")
        return Voice(tuple(sorted(found)), f"has it from {', '.join(names)}")

    def _had_by_siblings(self, span: Span, edge: Reuse) -> bool:
        """Whether another copy of the same lost exemplar has a passage, though the fullest copy has not."""
        if edge.exemplar in self.articles:
            return False
        siblings = {each.copy for each in self.reuse if each.exemplar == edge.exemplar} - {span.article}
        sides = (
            (one, other) for each in self.shared for one, other in ((each.one, each.other), (each.other, each.one))
        )
        return any(one.shared(span) * 2 >= len(span) and other.article in siblings for one, other in sides)

    def _root(self, edge: Reuse) -> tuple[str, ...]:
        """The lines of a lost exemplar: its own, as far as the copy stands in it."""
        return tuple(line for line in self.lines_of(edge.copy) if line == edge.exemplar)

    def exemplars_of(self, article: str) -> tuple[Reuse, ...]:
        """The edges that end in this article: none for an original, several for a two-parent page."""
        return tuple(edge for edge in self.reuse if edge.copy == article)

    def lines_of(self, article: str) -> tuple[str, ...]:
        """The lines an article stands in; more than one only for a page with several parents."""
        return tuple(line.id for line in self.lines if article in line.articles)
