"""Who helped: "Additional reporting by", "contributed to this report", and what the tags call contributors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stemma.clean.bylines import byline, person_name
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.told import Metadata, Told
from stemma.lang import Language

LONGEST = 40
"""Words of a note with some names, their towns and what each of them did."""
OTHERS = ("readers' comments", "links to other stories", "title of another story")
"""What stands there may be another story's."""
CLAUSES = re.compile(r"\s*;\s*|\.\s+")
NOTE = "note around the story"


def contributors(page: Layout, told: Metadata, authors: tuple[str, ...], language: Language) -> tuple[Told, ...]:
    """Those who helped, and are no authors, each with where the page says so."""
    tagged = [Told(name, one.where) for one in told.contributors for name in _people(one.text, language)]
    around = (line for line in (*page.above, *page.below) if line.because not in OTHERS and line.words <= LONGEST)
    noted = [Told(name, NOTE) for line in around for name in helpers(line, language)]
    found = {one.text.casefold(): one for one in reversed((*tagged, *noted))}
    known = {name.casefold() for name in authors}
    return tuple(found[name] for name in reversed(found) if name not in known)


def helpers(line: Line, language: Language) -> Iterator[str]:
    """The people whom a line thanks for their part in a story.

    >>> from stemma.lang import ENGLISH
    >>> list(helpers(Line("(Reporting by Inga Strand in Havnby; Editing by Per O'Day)", 0, 58), ENGLISH))
    ['Inga Strand', "Per O'Day"]
    """
    for clause in CLAUSES.split(line.text.strip(" ()[]*–—-|.")):
        folded = clause.casefold()
        opener = next((o for o in language.furniture.contributed_by if folded.startswith(f"{o} ")), None)
        closer = next((c for c in language.furniture.contributes if c in folded), None)
        if opener:
            yield from _people(clause[len(opener) :], language)
        elif closer:
            yield from _people(_unranked(clause[: folded.find(closer)]), language)


def _unranked(names: str) -> str:
    """The names without what stands before them in small letters: "Fjord Press writers Inga Strand and Per O'Day"."""
    words = names.split()
    small = [n for n, word in enumerate(words[:-1]) if word.islower() and word.endswith("s")]
    return " ".join(words[small[0] + 1 :]) if small else names


def _people(names: str, language: Language) -> tuple[str, ...]:
    read = byline(names.strip(" :"), language, sure=True)
    if read:
        return tuple(name for name in read.authors if person_name(name, language))
    return ()
