"""Who copied whom: witnesses, reuse, lines, and the stemma that holds them."""

from __future__ import annotations

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
    `credited`: the copy itself says where it comes from.
    """

    copy: str
    exemplar: str
    manner: Manner
    because: tuple[str, ...]
    passages: tuple[Passage, ...] = ()
    credited: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """All witnesses that go back to one exemplar: one independent voice.

    `id` is the exemplar's, `name` what to call it ("Associated Press", "the outlet's own report").
    """

    id: str
    name: str
    articles: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stemma:
    """The family tree of a story. `shared` holds every verified passage between any two of its articles."""

    articles: tuple[str, ...]
    lost: tuple[Lost, ...]
    reuse: tuple[Reuse, ...]
    lines: tuple[Line, ...]
    shared: tuple[Passage, ...] = ()

    def exemplars_of(self, article: str) -> tuple[Reuse, ...]:
        """The edges that end in this article: none for an original, several for a two-parent page."""
        return tuple(edge for edge in self.reuse if edge.copy == article)

    def lines_of(self, article: str) -> tuple[str, ...]:
        """The lines an article stands in; more than one only for a page with several parents."""
        return tuple(line.id for line in self.lines if article in line.articles)
