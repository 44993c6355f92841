"""What happenings say of a place: who took it, who left it, who fights over it; whole, or only a part of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from stemma.collate.happenings import GROUND
from stemma.collate.reports import Spot, spot
from stemma.collate.speakers import named
from stemma.lang import Language
from stemma.model import Happening, Place, Report, Status, Study

WORD = re.compile(r"[\w'’-]+")
OBJECT = 6
"""Words behind a verb of taking among which that stands which was taken."""
BATTLE = "Battles"
HOLDS = "Holds territory"
FOUGHT = frozenset({BATTLE, "Explosions/Remote violence", "Violence against civilians", "Strategic developments"})
"""Event types whose parties may be those who hold a place: a minister who visits it is none."""
NEAR = 60
"""Characters between the words for holding and the place held."""
REAL = frozenset({Status.HAPPENED, Status.ONGOING, Status.CLAIMED})


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody has a place from now on (`holder`), or no longer (`loser`)."""

    first: date | None
    last: date | None
    holder: str | None
    loser: str | None
    told: Happening
    because: tuple[str, ...] = ()
    fought: bool = False
    """Whether its own sentence speaks of fighting."""

    @property
    def wide(self) -> int:
        """Days of uncertainty; none where nothing is known."""
        return (self.last - self.first).days if self.first and self.last else 0


@dataclass(frozen=True, slots=True)
class Ground:
    """All that happenings say of one place. `fights` are battles and the taking of mere parts.

    `held` are plain statements that somebody has it: at that time, from no one knows when. `sites` are parts with a
    name ("airstrip") that somebody took.
    """

    place: Place
    takings: tuple[Taking, ...]
    fights: tuple[Happening, ...]
    held: tuple[Taking, ...] = ()
    sites: tuple[tuple[str, Taking], ...] = ()


def grounds(found: Iterable[Happening], studies: Mapping[str, Study], tongue: Language) -> tuple[Ground, ...]:
    """The places that change hands, or are fought over, each with what is told of it."""
    by_place: dict[Spot, list[Happening]] = defaultdict(list)
    for one in found:
        at = spot(one.place)
        if at and one.place and one.place.kind != "country" and one.status in REAL and one.parties:
            by_place[at].append(one)
    made = (_ground(told, studies, tongue) for _, told in sorted(by_place.items(), key=lambda pair: pair[0][1]))
    return tuple(one for one in made if one.takings or one.held or one.sites)


def side(name: str, tongue: Language) -> str:
    """What makes two names one side: the army and the police of a state are its own.

    >>> from stemma.lang import ENGLISH
    >>> side("Military Forces of Mali", ENGLISH) == side("Police Forces of Mali", ENGLISH)
    True
    """
    state = is_state(name, tongue)
    return state or name


def is_state(name: str, tongue: Language) -> str | None:
    """The state whose forces these are."""
    for form in (tongue.deeds.forces_of, tongue.deeds.police_of, tongue.deeds.government_of):
        opening = form.partition("{")[0]
        if name.startswith(opening):
            return name[len(opening) :]
    return None


def _ground(told: list[Happening], studies: Mapping[str, Study], tongue: Language) -> Ground:
    who = _names(told, tongue)
    takings: list[Taking] = []
    fights: list[Happening] = []
    held: list[Taking] = []
    sites: list[tuple[str, Taking]] = []
    for one in told:
        sound = [report for report in one.reports if not report.copied]  # what only copies have arose in copying
        whole = [report for report in sound if not _is_part(report, studies, tongue)]
        given = any(_is_unresisted(report, studies, tongue) for report in one.reports)
        if one.sub_event_type == HOLDS:
            if one.actor and any(_is_plain(report, studies) for report in whole):
                held.append(_taking(one, who, studies, tongue))
        elif one.actor and whole and (one.sub_event_type in GROUND or (one.event_type == BATTLE and given)):
            takings.append(_taking(one, who, studies, tongue))
        elif one.event_type == BATTLE or one.sub_event_type in GROUND:
            fights.append(one)
            site = next((word for report in sound if (word := _site(report, studies, tongue))), None)
            if site and one.actor and one.sub_event_type in GROUND:
                sites.append((site, _taking(one, who, studies, tongue)))
        elif one.actor and any(_is_leaving(report, studies, tongue) for report in whole):
            takings.append(Taking(one.first, one.last, None, who.get(one.actor, one.actor), one))
    place = next(one.place for one in told if one.place)
    return Ground(place, tuple(takings), tuple(fights), tuple(held), tuple(sites))


def _is_plain(report: Report, studies: Mapping[str, Study]) -> bool:
    """Whether a sentence says of this very place that somebody has it: it names both close together."""
    event = report.event
    if event.place is None or not event.span.holds(event.place.span):
        return False
    text = studies[event.span.article].article.text
    start, end = sorted((event.place.span, event.trigger))
    between = text[start.end : end.start]
    return 0 <= len(between) <= NEAR and not set(between) & set(".;:")


def _taking(one: Happening, who: Mapping[str, str], studies: Mapping[str, Study], tongue: Language) -> Taking:
    actor, loser = one.actor or "", one.recipient
    holder = who.get(actor, actor)
    because = (f"“{actor}” are taken for {holder}, who alone is named there",) if holder != actor else ()
    inferred = all(any(reason.startswith("recipient:") for reason in report.event.because) for report in one.reports)
    gone = None if inferred or not loser else who.get(loser, loser)
    fought = any(_is_fought(report, studies, tongue) for report in one.reports)
    return Taking(one.first, one.last, holder, gone, one, because, fought)


def _names(told: Iterable[Happening], tongue: Language) -> dict[str, str]:
    """For a name such as "rebels" the group that is meant: the only one of no state that is named at the place."""
    told = [one for one in told if one.event_type in FOUGHT or one.sub_event_type == HOLDS]
    counts = Counter(name for one in told for name in one.parties if not is_state(name, tongue))
    groups = [name for name in sorted(counts) if named(name, tongue) and tongue.deeds.civilians_of[:8] not in name]
    if len(groups) != 1:
        return {}
    foes = {name for one in told if groups[0] in one.parties for name in one.parties}
    vague = (name for name in sorted(counts) if not named(name, tongue) and name not in foes)
    return {name: groups[0] for name in vague if _bears_arms(name, tongue)}


def _bears_arms(name: str, tongue: Language) -> bool:
    return bool({word.lower() for word in WORD.findall(name)} & tongue.deeds.heads.keys())


def _is_part(report: Report, studies: Mapping[str, Study], tongue: Language) -> bool:
    """Whether only a part of the place was taken, or something near it: "seized a castle outside the town"."""
    words = _object(report, studies, tongue)
    return bool(set(words) & (tongue.grounds.parts | tongue.grounds.sites))


def _site(report: Report, studies: Mapping[str, Study], tongue: Language) -> str | None:
    """The part that was taken, where it has a name of its own."""
    return next((word for word in _object(report, studies, tongue) if word in tongue.grounds.sites), None)


def _object(report: Report, studies: Mapping[str, Study], tongue: Language) -> list[str]:
    """The words among which that stands which was taken: up to the name of the place, before a passive."""
    event, text = report.event, studies[report.event.span.article].article.text
    at = event.place.span if event.place else event.span
    named_behind = event.span.holds(at) and at.start >= event.trigger.end
    behind = text[event.trigger.end : at.start if named_behind else event.span.end]
    words = [word.lower() for word in WORD.findall(behind)]
    before = [word.lower() for word in WORD.findall(text[event.span.start : event.trigger.start])[-OBJECT:]]
    passive = bool(set(before[-3:]) & tongue.deeds.auxiliaries)
    return (before if passive else []) + words[:OBJECT]


def _is_fought(report: Report, studies: Mapping[str, Study], tongue: Language) -> bool:
    """Whether a sentence of a taking speaks of the fighting for it: "after a day of fighting"."""
    if _is_unresisted(report, studies, tongue):
        return False
    text = report.event.span.of(studies[report.event.span.article].article.text)
    words = {word.lower() for word in WORD.findall(text)}
    return any(
        words & deed.nouns
        for deed in tongue.deeds.deeds
        if (deed.event_type, deed.sub_event_type) == tongue.deeds.clash
    )


def _is_unresisted(report: Report, studies: Mapping[str, Study], tongue: Language) -> bool:
    """Whether a sentence says that nobody fought: who comes in then has the place."""
    text = report.event.span.of(studies[report.event.span.article].article.text)
    return any(phrase in text for phrase in tongue.deeds.unresisted)


def _is_leaving(report: Report, studies: Mapping[str, Study], tongue: Language) -> bool:
    words = report.event.trigger.of(studies[report.event.span.article].article.text).lower().split()
    return bool(words) and words[0] in tongue.grounds.leaving
