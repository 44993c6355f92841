"""What the clause parser finds in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.extract.speech.sources import Stretch


@dataclass(frozen=True, slots=True)
class Saying:
    """An attribution within one sentence, in words of its line.

    `base` is the base form of the verb, None for other cues; `speaks` tells that words in quotation marks may
    belong to it; `through` is the source of the teller who quotes this one.
    """

    source: Stretch | None
    cue: tuple[Stretch, ...]
    content: tuple[Stretch, ...]
    base: str | None
    negated: bool = False
    speaks: bool = False
    through: Stretch | None = None
