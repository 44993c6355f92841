"""What is disputed in news again and again, and by which words one takes a side."""

from __future__ import annotations

from dataclasses import dataclass

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """A question with two answers: "Could the exits be used?"

    `things` are the words for what it is about, `yes` and `no` the phrases that answer it; a "not" before one turns
    it round. Words are in lower case and stand for all forms with their stem. `lacking`: "no fuel" answers it too.
    `alike`: two sides must name one thing by one word and share more, since the story may know several ("fuel" and
    "food"); elsewhere any of the things will do. `reach`: words between the thing and what is said of it.
    """

    question: str
    things: frozenset[str]
    yes: tuple[Phrase, ...]
    no: tuple[Phrase, ...]
    lacking: bool = False
    alike: bool = False
    reach: int = 8
    state: bool = False
    """Whether it changes from day to day, and reporters tell it as they see it: a road is closed, then open."""


@dataclass(frozen=True, slots=True)
class Stances:
    """All matters, and the words that tell of somebody who denies what stands before.

    `turning` open a clause against the one before ("but", "although"), `clauses` one that takes up all of it
    ("which"); `claims` are nouns for what others said ("reports", "allegations"). `faceless` are nouns for somebody
    who may well have a name elsewhere ("the firm"). `idioms` are phrases that mean none of the things they name;
    `never` are the first two words of clauses that are denied throughout ("at no time"); `changing` tell that it was
    otherwise before, or will be ("open again", "closed until noon").
    """

    matters: tuple[Matter, ...]
    turning: frozenset[str]
    clauses: frozenset[str]
    claims: frozenset[str]
    faceless: frozenset[str]
    idioms: tuple[str, ...]
    never: tuple[Phrase, ...] = ()
    changing: frozenset[str] = frozenset()
