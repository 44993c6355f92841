"""When the story was published: every date on the page, what each is the date of, and which one was taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from stemma.clean.dateline import dateline
from stemma.clean.dates import Written, dates_in, in_address, iso
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata, Told
from stemma.lang import Language
from stemma.lang.months import PUBLISHED_ABROAD, UPDATED_ABROAD
from stemma.model import ABOVE_STORY, DateKind, DateSeen

TAGGED = "the page's tags say published"
REVISED = "the page's tags say updated"
SAID = f"the line says {DateKind.PUBLISHED.value}"
FIRST = "the line says that it was published before"
BESIDE = "it stands beside the headline or byline"
TIMED = "the first time mark of the page"
NEARBY = "it stands right above the story"
LOOSE = "the page bears a date that may be its own"
UPDATE_SHOWN = "it stands beside the headline or byline, and the page's tags call it the update"
MARKED = "marked as published"
ABOVE, BELOW = ABOVE_STORY, "below the story"
RANKS = {DateKind.PUBLISHED: 0, DateKind.IN_URL: 1, DateKind.UPDATED: 2}
"""Which kind of date is taken first, where all else is equal."""
NEAR = 2
"""Lines between a headline or byline and a date that is still theirs."""
LABEL = 4
"""Words of a line above a date that says what it is the date of: "Published on"."""
FOOT, NOTICE = 20, 30
"""Words of a line below the story that says when it was published, and of one that says when it first was."""
LINKED = 0.5
"""Share of a line in links from which it belongs to a link to another story."""
ANEW = 180
"""Days after which a report that is printed under a new day is rather published anew than updated."""
ASIDE = ("nav", "aside", "footer")
"""Elements that stand beside the headline by accident."""
NOT_OURS = ("readers' comments", "links to other stories")
"""What stands there is dated on its own."""


def dates_seen(
    page: Layout, told: Metadata, title: str | None, url: str | None, language: Language
) -> tuple[DateSeen, ...]:
    """Every date on the page outside the story, the strongest evidence for publication first."""
    tagged, lined = list(_tagged(told, language)), _lined(page, title, language)
    if told.news or dateline(page.body, language):
        lined = [_updated(one, tagged) for one in lined]
    found = [*tagged, *lined, *_below(page.below, language)]
    found += [*_loosely(told, language), *_addressed(url or told.url)]
    if told.searched and not any(one.kind in RANKS for one in found):
        found.append(DateSeen(told.searched.text, DateKind.PUBLISHED, told.searched.where, "the only date found"))
    return tuple(dict.fromkeys(found))


def published(seen: Iterable[DateSeen]) -> tuple[str | None, str | None]:
    """The date of publication and the reason for it; neither where the page does not say."""
    seen = tuple(seen)
    ranked = sorted((one for one in seen if one.kind in RANKS), key=_rank)
    if ranked:
        return _against(ranked[0], seen) or (ranked[0].value, _because(ranked[0], seen))
    printed = [one for one in seen if one.kind is DateKind.PRINTED]
    if len({one.value[:10] for one in printed}) == 1:
        return printed[0].value, f"the only date on the page, {printed[0].where}"
    return None, None


def _rank(one: DateSeen) -> tuple[bool, int, int]:
    """Updates last; what stands below the story may be another story's, and so may a time mark without a word."""
    doubts = (one.because == LOOSE, one.where == BELOW, one.because == TIMED, one.because == NEARBY)
    doubt = next((rank for rank, doubted in enumerate(doubts, 1) if doubted), 0)
    return one.kind is DateKind.UPDATED, doubt, RANKS[one.kind]


def _against(taken: DateSeen, seen: tuple[DateSeen, ...]) -> tuple[str, str] | None:
    """The date that the page shows its readers, and why it goes before the one that was `taken`."""
    ways = (_first_printed, _hours_elsewhere, _shown_before, _shown_alone)
    for way in ways if taken.because == TAGGED else ways[:1]:
        if found := way(taken, seen):
            shown, reason = found
            return shown.value, f"{shown.because} ({shown.where}); {reason}"
    return None


Instead = tuple[DateSeen, str] | None


def _first_printed(taken: DateSeen, seen: tuple[DateSeen, ...]) -> Instead:
    """A line that says in so many words when the page was first published."""
    first = min((one for one in seen if one.because == FIRST), default=None)
    if first and first.value[:10] < taken.value[:10]:
        return first, f"not {taken.value[:10]} ({taken.because})"
    return None


def _hours_elsewhere(taken: DateSeen, seen: tuple[DateSeen, ...]) -> Instead:
    """The day that the page shows its readers or bears in its address, where its tags name the day beside.

    Tags count in UTC; a story of the evening in New York is of the next day there.
    """
    ours = (DateKind.PUBLISHED, DateKind.IN_URL)
    shown = [one for one in seen if one.kind in ours and one.because != TAGGED and one.where != BELOW]
    if any(one.value[:10] == taken.value[:10] for one in shown):
        return None
    near = next((one for one in shown if abs(_days(one, taken)) == 1), None)
    return (near, "the page's tags count the hours elsewhere") if near else None


def _shown_before(taken: DateSeen, seen: tuple[DateSeen, ...]) -> Instead:
    """A day before the tags' that readers are shown: tags are written anew when a site moves or is built again."""
    shown = [one for one in seen if _shown(one)]
    theirs = any(abs(_days(one, taken)) <= 1 for one in shown)
    before = [one for one in shown if one.value[:10] < taken.value[:10]]
    said = (one for one in before if one.because == SAID or one.where == MARKED)
    beside = (one for one in before if one.because in (BESIDE, NEARBY) and not theirs)
    found = next(said, None) or next(beside, None)
    return (found, f"the page's tags say {taken.value[:10]}, when it was there already") if found else None


def _shown_alone(taken: DateSeen, seen: tuple[DateSeen, ...]) -> Instead:
    """The day that stands beside the headline and that the tags call an update, where no reader is shown theirs."""
    updates = {one.value[:10] for one in seen if one.because == REVISED}
    shown = [one for one in seen if _shown(one)]
    if any(abs(_days(one, taken)) <= 1 for one in shown):
        return None
    found = next((one for one in shown if one.because == BESIDE and one.value[:10] in updates), None)
    return (found, f"the page shows no other; its tags say first published on {taken.value[:10]}") if found else None


def _shown(one: DateSeen) -> bool:
    """Whether readers are shown a date as the day of publication."""
    return one.kind is DateKind.PUBLISHED and (one.where == MARKED or (one.where == ABOVE and one.because != FIRST))


def _days(one: DateSeen, other: DateSeen) -> int:
    return (date.fromisoformat(one.value[:10]) - date.fromisoformat(other.value[:10])).days


def _because(taken: DateSeen, seen: tuple[DateSeen, ...]) -> str:
    others = sorted({f"{one.value[:10]} ({one.because})" for one in seen if one.value[:10] != taken.value[:10]})
    against = f"; not {', '.join(others)}" if others else ""
    return f"{taken.because} ({taken.where}){against}"


def _tagged(told: Metadata, language: Language) -> Iterable[DateSeen]:
    for kind, because, entries in (
        (DateKind.PUBLISHED, TAGGED, told.published),
        (DateKind.UPDATED, REVISED, told.updated),
    ):
        for entry in entries:
            if value := iso(entry.text, language):
                yield DateSeen(value, kind, entry.where, because)


def _loosely(told: Metadata, language: Language) -> Iterable[DateSeen]:
    bearing = [*told.dated, *([Told(told.title, "title of the page")] if told.title else [])]
    loose = [(entry, LOOSE) for entry in bearing]
    for entry, because in (*((entry, TIMED) for entry in told.timed), *loose):
        if value := iso(entry.text, language):
            yield DateSeen(value, DateKind.PUBLISHED, entry.where, because)


def _updated(one: DateSeen, tagged: list[DateSeen]) -> DateSeen:
    """A day beside the headline of a report is that of an update where its tags say so, and name a day before it.

    A guide that is kept up is published anew each time, as those say who were asked for the day of such pages.
    """
    firsts = [tag for tag in tagged if tag.because == TAGGED]
    anew = any(tag.because == REVISED and tag.value[:10] == one.value[:10] for tag in tagged)
    if one.because != BESIDE or not anew or not firsts:
        return one
    if any(not 1 < _days(one, first) < ANEW for first in firsts):
        return one
    return replace(one, kind=DateKind.UPDATED, because=UPDATE_SHOWN)


def _addressed(url: str | None) -> Iterable[DateSeen]:
    if url and (value := in_address(url)):
        yield DateSeen(value, DateKind.IN_URL, "address of the page", "the address holds a date")


def _lined(page: Layout, title: str | None, language: Language) -> list[DateSeen]:
    """Dates in the visible lines above the story: said to be published, beside the headline, or mere frame.

    A title may stand in lists above the story too: of the dates beside it, the one nearest to the story comes first.
    """
    said, beside, frame = [], [], []
    heads, because = _heads(page.above, title)
    for number, line in enumerate(page.above):
        for one in dates_in(line.text, language):
            if one.doubt or line.because.startswith("caption"):
                continue
            kind = _said(line.text[: one.start], language) or _labelled(one, page.above, number, language)
            if kind:
                said.append(DateSeen(one.value, kind, ABOVE, f"the line says {kind.value}"))
            elif any(-1 <= number - head <= NEAR for head in heads) and line.tag not in ASIDE:
                beside.append(DateSeen(one.value, DateKind.PUBLISHED, ABOVE, because))
            else:
                frame.append(DateSeen(one.value, DateKind.PRINTED, ABOVE, "a date in the frame of the page"))
    if any(one.kind is DateKind.PUBLISHED for one in said):
        beside = [_framed(one, said) for one in beside]
    return [*said, *reversed(beside), *frame]


def _heads(above: tuple[Line, ...], title: str | None) -> tuple[list[int], str]:
    """Where headline and byline stand, and what a date beside them is taken on.

    Where neither is found, the headings have to serve, or the start of the story.
    """
    heads = [n for n, line in enumerate(above) if line.text == title or line.because == "byline"]
    if heads:
        return heads, BESIDE
    return [n for n, line in enumerate(above) if line.tag == "h1"] or [len(above)], NEARBY


def _labelled(one: Written, lines: tuple[Line, ...], number: int, language: Language) -> DateKind | None:
    """What the short line above makes of a date that stands alone on its line: "Published" over "9 March 2021"."""
    if number == 0 or one.start > 0 or one.end < len(lines[number].text.rstrip(" .)")):
        return None
    label = lines[number - 1].text
    return _said(label, language) if len(label.split()) <= LABEL and not dates_in(label, language) else None


def _framed(one: DateSeen, said: list[DateSeen]) -> DateSeen:
    """A date beside the headline that a "Published" line contradicts is the day the page was shown."""
    if any(other.value[:10] == one.value[:10] for other in said):
        return one
    return DateSeen(
        one.value,
        DateKind.PRINTED,
        one.where,
        "a date in the frame of the page: a line says published on another day",
    )


def _said(before: str, language: Language) -> DateKind | None:
    """What the words before a date on its line make of it: the last such word decides."""
    told = list(_cues(language).finditer(before.casefold()))
    if not told:
        return None
    updated = told[-1].group() in language.furniture.updated or told[-1].group() in UPDATED_ABROAD
    return DateKind.UPDATED if updated else DateKind.PUBLISHED


@lru_cache(maxsize=8)
def _cues(language: Language) -> re.Pattern[str]:
    """Every word that says what the date after it is the date of, the longest first: "last updated", "updated"."""
    furniture = language.furniture
    cues = {*furniture.published, *furniture.updated, *PUBLISHED_ABROAD, *UPDATED_ABROAD}
    joined = "|".join(re.escape(cue) for cue in sorted(cues, key=lambda cue: (-len(cue), cue)))
    return re.compile(rf"(?<![^\W\d_])(?:{joined})(?![^\W\d_])")


def _below(lines: tuple[Line, ...], language: Language) -> Iterator[DateSeen]:
    """Dates below the story that a line calls the publication's; a label above a date must be the only one there."""
    labelled: list[DateSeen] = []
    for number, line in enumerate(lines):
        if line.because in NOT_OURS or line.words > NOTICE:
            continue
        for one in (one for one in dates_in(line.text, language) if not one.doubt):
            before = line.text[: one.start]
            if kind := _said(before, language):
                first = _first(before, language)
                if first or line.words <= FOOT:
                    yield DateSeen(one.value, kind, BELOW, FIRST if first else f"the line says {kind.value}")
            elif number and lines[number - 1].linked < LINKED and (kind := _labelled(one, lines, number, language)):
                labelled.append(DateSeen(one.value, kind, BELOW, f"the line above says {kind.value}"))
    if len({one.value for one in labelled}) == 1:
        yield labelled[0]


def _first(before: str, language: Language) -> bool:
    """Whether the words right before a date say that it is the first publication's."""
    folded = before.casefold().rstrip(" :,")
    placed = "|".join(language.furniture.prepositions)
    return re.sub(rf"\s+(?:{placed})$", "", folded).endswith(language.furniture.first_published)
