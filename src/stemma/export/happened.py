"""Events with their reports, and who held which place, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from stemma.export.cites import Record, cite, cites
from stemma.lang.plover import CLASSES
from stemma.model import Happening, Holding, Place, Report, Toll

Texts = Mapping[str, str]


def happening(one: Happening, texts: Texts) -> Record:
    """An event with all its reports: the lines are the independent voices that tell of it."""
    return {
        "id": one.id,
        "event_type": one.event_type,
        "sub_event_type": one.sub_event_type,
        "plover": CLASSES.get(one.sub_event_type),
        "status": one.status.value,
        "actor": one.actor,
        "recipient": one.recipient,
        "first": _day(one.first),
        "last": _day(one.last),
        "place": _spot(one.place),
        "killed": _toll(one.killed, texts),
        "injured": _toll(one.injured, texts),
        "lines": list(one.lines),
        "speakers": list(one.speakers),
        "reports": [_report(report, texts) for report in one.reports],
        "because": list(one.because),
    }


def holding(one: Holding, texts: Texts) -> Record:
    """Who held a place from when to when, with the reports of its beginning and its end."""
    return {
        "place": _spot(one.place),
        "part": one.part,
        "holders": list(one.holders),
        "contested": one.contested,
        "claimed": one.claimed,
        "since": _day(one.since),
        "since_last": _day(one.since_last),
        "until": _day(one.until),
        "until_last": _day(one.until_last),
        "lines": list(one.lines),
        "speakers": list(one.speakers),
        "began": cites(one.began, texts),
        "ended": cites(one.ended, texts),
        "because": list(one.because),
    }


def _report(one: Report, texts: Texts) -> Record:
    return {
        "line": one.line,
        "speaker": one.speaker,
        "status": one.event.status.value,
        "copied": one.copied,
        "cite": cite(one.event.span, texts),
        "trigger": cite(one.event.trigger, texts),
    }


def _toll(one: Toll | None, texts: Texts) -> Record | None:
    if one is None:
        return None
    return {
        "acled": one.least,
        "low": one.low,
        "best": one.best,
        "high": one.high,
        "cited": cites(one.cited, texts),
        "notes": list(one.notes),
    }


def _spot(place: Place | None) -> Record | None:
    if place is None:
        return None
    return {
        "name": place.name,
        "kind": place.kind,
        "country": place.country,
        "geonameid": place.geonameid,
        "lat": place.lat,
        "lon": place.lon,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
