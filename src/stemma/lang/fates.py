"""What becomes of people, and by which words it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fate:
    """One thing that may have become of somebody: "killed".

    `suffered` are participles of what is done to him ("was killed"; with him behind it "killed the mayor"), `around`
    verbs with what stands behind him ("led", "in handcuffs"); `own` are phrases whose subject he is ("died",
    "is on the run"), forms of be left out. `coded` is the ACLED sub-event type that tells it, None where several do
    or none. `denied` is the fate that a "not" before it comes to ("is not dead"), None where that tells nothing.
    `against` are the fates that nobody has at the same time, `then` those that may follow it: who is missing is found
    dead.
    """

    label: str
    suffered: tuple[Phrase, ...] = ()
    own: tuple[Phrase, ...] = ()
    around: tuple[tuple[str, Phrase], ...] = ()
    coded: str | None = None
    denied: str | None = None
    against: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Aspect:
    """One question about somebody, with its answers; `within`: a wider one that a narrower one spells out ("alive" is
    "injured" or "unhurt").
    """

    name: str
    fates: tuple[Fate, ...]
    within: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fates:
    """All aspects; `roles` are words for people of whom an event mostly knows one ("the driver"), `posts` for those
    of whom there are many, so that it takes a name to tell who is meant ("the minister").

    `question` takes the person; `others` are words that tell of a second one ("another"); `retracting` the words of
    somebody who takes back what he said, `talk` nouns for what nobody in particular says, `sparing` what stands
    before whoever is left out ("all but Lee escaped").
    """

    aspects: tuple[Aspect, ...] = ()
    roles: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    question: str = "{}"
    others: frozenset[str] = frozenset()
    retracting: tuple[Phrase, ...] = ()
    talk: frozenset[str] = frozenset()
    sparing: tuple[Phrase, ...] = ()


NO_FATES = Fates()
