"""Words by which the frame of a page is told from its story: share lines, captions, credits, adverts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Closes(Enum):
    """What a mark does to the story above it."""

    NOTHING = "stands inside or around a story"
    SECTION = "heads a section of other things; a story may go on below"
    FOOT = "says where the story comes from; only a paragraph in its words goes on below"
    STORY = "the story is over"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that give a kind of furniture away, in lower case.

    A line bears the mark when it `opens` or `ends` with such a phrase, `holds` one, or is the phrase as a
    `whole` (numbers and punctuation at the edges do not count). `limit` is in words: a longer line is prose that
    happens to use the words.
    """

    because: str
    opens: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    limit: int = 30
    closes: Closes = Closes.NOTHING


@dataclass(frozen=True, slots=True)
class Furniture:
    """All that the cleaner knows of the frame of a page in one language.

    `by`, `sent_from`: words that open a byline; `besides`: words that open the names of others in it; `desk`:
    bylines that name nobody; `roles`: what follows a name in a byline. `published`, `first_published`, `updated`:
    words before a date. `picture`: words that make a credit a photo credit. `agencies`: real agencies and papers
    whose copy others print, by every short form; `agency_nouns`: what agencies are called; `press_nouns`: what
    outlets are called. `months`, `weekdays`: names and short forms, counted from 1. `reprinted`: words before the
    outlet that a text was taken from; `reports`: words after it. `biography`: words between a writer's name and
    what a note below the story says of him, `writer`: headings over such a note. `contributed_by`, `contributes`:
    words before and after the names of those who helped; `first_reported`: words before the name of the house that
    had the story first; `photo_by`: words before a photographer. `releases`: lines over a text of somebody who is
    no outlet, `statements` words that its headline opens with. `login`, `missing`: words of pages that hold no
    story. `plain`: words too common in headlines to tie one to a story, `endings` what they are inflected with,
    `given` function words that are first names too. `aliases`: words that mean the same.
    """

    marks: tuple[Mark, ...]
    by: tuple[str, ...]
    sent_from: tuple[str, ...]
    prepositions: tuple[str, ...]
    conjunctions: tuple[str, ...]
    besides: tuple[str, ...]
    desk: tuple[str, ...]
    roles: tuple[str, ...]
    published: tuple[str, ...]
    first_published: tuple[str, ...]
    updated: tuple[str, ...]
    picture: tuple[str, ...]
    reprinted: tuple[str, ...]
    reports: tuple[str, ...]
    biography: tuple[str, ...]
    writer: tuple[str, ...]
    contributed_by: tuple[str, ...]
    contributes: tuple[str, ...]
    first_reported: tuple[str, ...]
    photo_by: tuple[str, ...]
    releases: tuple[str, ...]
    statements: tuple[str, ...]
    agencies: dict[str, str]
    agency_nouns: tuple[str, ...]
    press_nouns: tuple[str, ...]
    copyright: tuple[str, ...]
    more_from: tuple[str, ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    login: tuple[str, ...]
    missing: tuple[str, ...]
    function_words: frozenset[str]
    plain: frozenset[str]
    endings: tuple[str, ...]
    given: tuple[str, ...]
    aliases: tuple[tuple[str, ...], ...]

    def heads_release(self, line: str) -> bool:
        """Whether a line over a text says that somebody who is no outlet sends it: "* PRESS RELEASE *"."""
        return line.strip(" :.*#").casefold() in self.releases

    def titles_release(self, headline: str) -> bool:
        """Whether a headline is that of somebody's own statement: "Statement on the fire in Orrdale"."""
        return headline.casefold().startswith(self.statements)
