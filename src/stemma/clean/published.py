"""When the story was published: every date on the page, what each is the date of, and which one was taken."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from stemma.clean.dates import dates_in, in_address, iso
from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata, Told
from stemma.lang import Language
from stemma.model import DateKind, DateSeen

TAGGED = "the page's tags say published"
BELOW = "below the story"
RANKS = {DateKind.PUBLISHED: 0, DateKind.IN_URL: 1, DateKind.UPDATED: 2}
"""Which kind of date is taken first; what stands below the story may be another story's, and comes last."""
BESIDE = 2
"""Lines between a headline or byline and a date that is still theirs."""


def dates_seen(
    page: Layout, told: Metadata, title: str | None, url: str | None, language: Language
) -> tuple[DateSeen, ...]:
    """Every date on the page outside the story, the strongest evidence for publication first."""
    found = [*_tagged(told, language), *_lined(page, title, language), *_loosely(told, language)]
    found += [*_addressed(url or told.url), *_below(page.below, language)]
    if told.searched and not any(one.kind in (DateKind.PUBLISHED, DateKind.IN_URL) for one in found):
        found.append(DateSeen(told.searched.text, DateKind.PUBLISHED, told.searched.where, "the only date found"))
    return tuple(dict.fromkeys(found))


def published(seen: Iterable[DateSeen]) -> tuple[str | None, str | None]:
    """The date of publication and the reason for it; neither where the page does not say."""
    seen = tuple(seen)
    shown = _shown_day(seen)
    if shown:
        return shown.value, f"{shown.because} ({shown.where}); the page's tags count the hours elsewhere"
    ranked = sorted((one for one in seen if one.kind in RANKS), key=lambda one: (one.where == BELOW, RANKS[one.kind]))
    if ranked:
        return ranked[0].value, _because(ranked[0], seen)
    printed = [one for one in seen if one.kind is DateKind.PRINTED]
    if len({one.value[:10] for one in printed}) == 1:
        return printed[0].value, f"the only date on the page, {printed[0].where}"
    return None, None


def _shown_day(seen: tuple[DateSeen, ...]) -> DateSeen | None:
    """The day that the page shows its readers or bears in its address, where its tags name the day beside.

    Tags count in UTC; a story of the evening in New York is of the next day there.
    """
    taken = next((one for one in seen if one.kind is DateKind.PUBLISHED), None)
    if taken is None or taken.because != TAGGED:
        return None
    day = date.fromisoformat(taken.value[:10])
    ours = (DateKind.PUBLISHED, DateKind.IN_URL)
    shown = [one for one in seen if one.kind in ours and one.because != TAGGED and one.where != BELOW]
    if any(one.value[:10] == taken.value[:10] for one in shown):
        return None
    return next((one for one in shown if abs((date.fromisoformat(one.value[:10]) - day).days) == 1), None)


def _because(taken: DateSeen, seen: tuple[DateSeen, ...]) -> str:
    others = sorted({f"{one.value[:10]} ({one.because})" for one in seen if one.value[:10] != taken.value[:10]})
    against = f"; not {', '.join(others)}" if others else ""
    return f"{taken.because} ({taken.where}){against}"


def _tagged(told: Metadata, language: Language) -> Iterable[DateSeen]:
    for kind, entries in ((DateKind.PUBLISHED, told.published), (DateKind.UPDATED, told.updated)):
        for entry in entries:
            if value := iso(entry.text, language):
                yield DateSeen(
                    value, kind, entry.where, TAGGED if kind is DateKind.PUBLISHED else "the page's tags say updated"
                )


def _loosely(told: Metadata, language: Language) -> Iterable[DateSeen]:
    for entry in (*told.dated, *([Told(told.title, "title of the page")] if told.title else [])):
        if value := iso(entry.text, language):
            yield DateSeen(value, DateKind.PUBLISHED, entry.where, "the page bears a date that may be its own")


def _addressed(url: str | None) -> Iterable[DateSeen]:
    if url and (value := in_address(url)):
        yield DateSeen(value, DateKind.IN_URL, "address of the page", "the address holds a date")


def _lined(page: Layout, title: str | None, language: Language) -> list[DateSeen]:
    """Dates in the visible lines around the story: said to be published, beside the headline, or mere frame.

    A title may stand in lists above the story too: of the dates beside it, the one nearest to the story comes first.
    """
    said, beside, frame = [], [], []
    heads = [n for n, line in enumerate(page.above) if line.text == title or line.because == "byline"]
    for number, line in enumerate(page.above):
        for one in dates_in(line.text, language):
            if one.doubt or line.because.startswith("caption"):
                continue
            kind = _said(line.text[: one.start], language)
            if kind:
                said.append(DateSeen(one.value, kind, "above the story", f"the line says {kind.value}"))
            elif any(-1 <= number - head <= BESIDE for head in heads):
                beside.append(
                    DateSeen(
                        one.value, DateKind.PUBLISHED, "above the story", "it stands beside the headline or byline"
                    )
                )
            else:
                frame.append(
                    DateSeen(one.value, DateKind.PRINTED, "above the story", "a date in the frame of the page")
                )
    if any(one.kind is DateKind.PUBLISHED for one in said):
        beside = [_framed(one, said) for one in beside]
    return [*said, *reversed(beside), *frame]


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
    cues = [(cue, DateKind.PUBLISHED) for cue in language.furniture.published]
    cues += [(cue, DateKind.UPDATED) for cue in language.furniture.updated]
    found = [
        (match.end(), kind is DateKind.UPDATED, kind)
        for cue, kind in cues
        for match in re.finditer(rf"(?<![^\W\d_]){re.escape(cue)}(?![^\W\d_])", before.casefold())
    ]
    return max(found, key=lambda one: one[:2])[2] if found else None


def _below(lines: tuple[Line, ...], language: Language) -> list[DateSeen]:
    found = []
    for line in lines:
        for one in dates_in(line.text, language):
            kind = _said(line.text[: one.start], language) if line.words <= 20 else None
            if kind and not one.doubt and line.because not in ("readers' comments", "links to other stories"):
                found.append(DateSeen(one.value, kind, BELOW, f"the line says {kind.value}"))
    return found
