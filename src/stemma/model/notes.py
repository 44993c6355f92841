"""What can be seen in one sentence on its own, before anything is known of the article around it."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.model.fact import Name, Quantity
from stemma.model.text import Span


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression as it stands, not yet set against the day of writing.

    `kind` names the pattern that fired ("weekday", "ago", "month", ...) and `parts` its pieces in the pattern's
    own order, enough to resolve it later without reading the text again.
    """

    span: Span
    kind: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Toponym:
    """Words that may name a place; `cue` is the context that speaks for it ("in", "near", "city of"), if any."""

    span: Span
    text: str
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """All that the analysers saw in one sentence; spans count from its start and name its key.

    Kept under the sentence's content hash and the analysers' versions, so that a reprint costs nothing.
    """

    key: str
    quantities: tuple[Quantity, ...] = ()
    timexes: tuple[Timex, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    names: tuple[Name, ...] = ()
