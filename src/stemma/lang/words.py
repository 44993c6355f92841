"""Function words, and the other words too common to tell one story from another."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """The words that carry grammar rather than news, in lower case, apostrophes straight.

    `function` holds them all; the other fields are its parts that grammar asks for by name. `common` are the
    content words that stand in nearly every news story ("people", "week"), which no longer tell one from another.
    `ranked` names the list of the language's words in the package's data, the most common first; empty for none.
    """

    articles: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    negations: frozenset[str]
    quantifiers: frozenset[str]
    adverbs: frozenset[str]
    contractions: frozenset[str]
    common: frozenset[str]
    ranked: str = ""

    function: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        parts = (
            self.articles,
            self.possessives,
            self.pronouns,
            self.prepositions,
            self.conjunctions,
            self.relatives,
            self.auxiliaries,
            self.negations,
            self.quantifiers,
            self.adverbs,
            self.contractions,
        )
        object.__setattr__(self, "function", frozenset().union(*parts))
