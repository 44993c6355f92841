"""What somebody asks for by name or by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from os.path import exists  # unlike pathlib's it takes any text, however long, for the name of a file that is not

from stemma.errors import NoSuchStory, UnreadablePage
from stemma.model import Article, Outcome, Story


def story_named(name: str, known: Sequence[Story]) -> Story:
    """The story of this id, or the only one whose id begins so. Raises NoSuchStory, with the names there are."""
    found = [story for story in known if story.id == name] or [s for s in known if s.id.startswith(name)]
    if len(found) == 1:
        return found[0]
    what = "no story of that name" if not found else "more than one story begins so"
    if not known:
        raise NoSuchStory("there is no story on this desk yet. Read some pages: `stemma read PATH`.")
    names = ", ".join(story.id for story in (found or known)[:12])
    raise NoSuchStory(f"{name or 'no name given'}: {what} on this desk. There is: {names}.")


def asked(what: str) -> Article:
    """What somebody asks for as an article: the words given, or those of the page that they name."""
    if what != "-" and not _is_address(what) and not exists(what):
        return Article(id="asked", text=what, place="asked")
    from stemma.ingest import pages  # words alone need nobody who reads pages
    from stemma.pipeline import cleaned

    found = next(iter(pages([what])))
    if isinstance(found, Outcome):
        raise UnreadablePage(found.because or f"{what}: nothing to read.")
    return replace(next(cleaned(found)), id="asked")


def _is_address(what: str) -> bool:
    return "://" in what and len(what.split()) == 1
