"""By which words a copy says another thing than its exemplar."""

from __future__ import annotations

from dataclasses import dataclass

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turns:
    """Words whose coming or going turns what a sentence says, in lower case.

    `causal` are phrases that make one thing the cause of another. `amounts` are words for uncounted amounts, those of
    one group alike ("several" and "various"); those in `parts` are amounts only before one of `of` ("a third of
    them", "the third day"). `expecting` are said of what is still to come ("due", "will"). `admitting` are stems of
    verbs by which somebody owns up to something. `opposites` are pairs of verbs, each row the forms of one
    and of the other; `acts` are pairs of acts and states that are often told for each other and are not the same
    ("suspended", "sacked"). `proposing` are verbs before a "to" whose deed is not done yet ("offered to"),
    `participles` those without a regular ending. `perhaps` are pairs of words that put what follows in doubt ("may
    have").
    """

    causal: tuple[Phrase, ...]
    amounts: tuple[frozenset[str], ...]
    parts: frozenset[str]
    of: frozenset[str]
    expecting: frozenset[str]
    admitting: frozenset[str]
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...]
    acts: tuple[tuple[frozenset[str], frozenset[str]], ...]
    proposing: frozenset[str]
    participles: frozenset[str]
    perhaps: frozenset[Phrase]
