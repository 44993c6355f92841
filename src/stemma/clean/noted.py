"""Who wrote it, by a note below the story: a source line, "Written by" over a name, a line on who the writer is."""

from __future__ import annotations

from itertools import pairwise

from stemma.clean.agencies import source_authors
from stemma.clean.bylines import byline, person_name
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.told import Told
from stemma.lang import Language

EDGE = 2
"""Paragraphs at either end of the story that may be a note on who wrote it."""
FOOT = 25
"""Words of a note below the story that says who wrote it."""
NAMED = 8
"""Words of a line that is a writer's name, with what he is."""
OTHERS = ("readers' comments", "links to other stories", "title of another story")
"""What stands there may be written by others."""
BELOW = "note below the story"


def noted(page: Layout, language: Language) -> list[Told]:
    """The people whom a note at the edges of the story calls its writers."""
    below = tuple(line for line in page.below if line.because not in OTHERS)
    edges = (*below, *page.story[:EDGE], *page.story[-EDGE:])
    signed = (_written(line, language) for line in edges)
    found = list(next((people for people in signed if people is not None), ()))
    found = found or [person for label, line in pairwise(below) for person in _labelled(label, line, language)]
    found = found or [person for name, line in pairwise(below) for person in _described(name, line, language)][:1]
    return [Told(person, BELOW) for person in found]


def _written(line: Line, language: Language) -> tuple[str, ...] | None:
    """Whom a line names in full words: "This post was written by Ann Lee", "SOURCE: NYT, Ann Lee".

    None where it is no such line; one that names nobody we can read stops the search, as those below it may sign
    readers' comments.
    """
    openers = tuple(opener for opener in language.furniture.by if len(opener.split()) > 1 or opener.endswith(":"))
    if line.words <= FOOT and line.text.casefold().startswith(openers):
        read = byline(line.text.split(", ")[0].rstrip("."), language)
        return read.authors if read else ()
    return source_authors(line.text, language) or None


def _labelled(label: Line, line: Line, language: Language) -> tuple[str, ...]:
    """The name under a heading that says that its bearer wrote it."""
    folded = label.text.casefold().strip(" :")
    if folded not in language.furniture.writer or line.words > NAMED:
        return ()
    person = person_name(line.text.split(",")[0].strip(), language)
    return (person,) if person else ()


def _described(name: Line, line: Line, language: Language) -> tuple[str, ...]:
    """A name alone on its line, and below it what its bearer is: "Inga Strand" / "Inga Strand covers ports"."""
    person = person_name(name.text.split(",")[0].strip(), language) if name.words <= NAMED else None
    if person is None:
        return ()
    for called in (person, person.split()[0]):
        rest = line.text.casefold().removeprefix(called.casefold())
        if rest != line.text.casefold() and rest.lstrip(" ,").startswith(language.furniture.biography):
            return (person,)
    return ()
