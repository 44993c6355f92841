"""Whether a paragraph speaks of the same thing as the story."""

from __future__ import annotations

from collections.abc import Set

from stemma.clean.lines import Line
from stemma.clean.shape import STOP, glued, prose
from stemma.clean.stems import content, share
from stemma.lang import Language

KINSHIP = 0.3
"""Share of a paragraph's telling words that the story above has used, from which it goes on with the story.
Measured on development pages: story paragraphs lie at .2 to .7, teasers of other stories under .15."""
REOPENS = 18
"""Words of a paragraph that may take the story up again below a heading such as "Related"."""

SENTENCE = 5
"""Words of the shortest line that is taken for a sentence of the story by its verb."""


def kinship(line: Line, said: Set[str], language: Language) -> float:
    """How many of a line's telling words the story has used, 0 to 1."""
    return share(content(line.text, language), said)


def reopens(line: Line, near: float) -> bool:
    """Whether a paragraph may take the story up again: long enough, and in its words."""
    return prose(line) and line.words >= REOPENS and near >= KINSHIP and not glued(line)


def said_in(lines: list[Line], language: Language) -> set[str]:
    """The telling words of the kept lines."""
    return {stem for line in lines if line.kept for stem in content(line.text, language)}


def tells(line: Line, language: Language) -> bool:
    """Whether a short line is a sentence of news: a full stop, a verb, and nobody addressed.

    >>> from stemma.lang import ENGLISH
    >>> tells(Line("Nine boats were lost in May.", 0, 28), ENGLISH)
    True
    >>> tells(Line("Read all that you have missed.", 0, 30), ENGLISH)
    False
    """
    words = [word.strip(",;:.!?").casefold() for word in line.text.split()]
    verb = any(word in language.words.auxiliaries or word.endswith(language.grammar.past) for word in words)
    addressed = not (language.words.pronouns | language.words.possessives).isdisjoint(words)
    return bool(STOP.search(line.text)) and len(words) >= SENTENCE and verb and not addressed and not glued(line)
