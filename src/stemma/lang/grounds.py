"""Words for ground that is held, in whole or in part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grounds:
    """Words around a deed by which a place changes hands, in lower case.

    `parts` name a part of a town or something beside it ("outskirts", "district"): who takes it does not hold the
    town. `portions` are the same before "of" ("most", "half"). `leaving` are forms of verbs and nouns by which
    somebody gives a place up.
    """

    parts: frozenset[str] = frozenset()
    portions: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
