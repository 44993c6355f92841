"""The dossier as one JSON document, described property by property in `dossier.schema.json` beside this file.

The same dossier gives the same bytes: articles stand oldest first, everything that has no order of its own is
sorted, points and readings keep the dossier's order. What is not known is null; so is the open end of a figure.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import BinaryIO

from stemma.export.cites import Record
from stemma.export.cites import cite as _cite
from stemma.export.cites import cites as _cites
from stemma.export.cites import figure as _figure
from stemma.export.happened import happening, holding
from stemma.export.measured import Figures, adds_up, figures_of, metric_of, metric_record
from stemma.export.order import edge_order, oldest_first
from stemma.model import (
    Article,
    Dossier,
    Drift,
    Elsewhere,
    Event,
    Moment,
    Passage,
    Place,
    Point,
    Quantity,
    Quotation,
    Reading,
    Reuse,
    Span,
    Stemma,
)

FORMAT = "stemma-dossier"
VERSION = 1  # raised when a property changes its meaning or goes; a new property alone does not raise it

Texts = dict[str, str]


def write(dossier: Dossier, out: BinaryIO) -> None:
    """Put the JSON document of this dossier into an open file."""
    out.write(encode(dossier))


def encode(dossier: Dossier) -> bytes:
    """The JSON document of this dossier: UTF-8, indented, the same bytes each time."""
    text = json.dumps(document(dossier), ensure_ascii=False, allow_nan=False, indent=1)
    # Half a surrogate pair can come in through JSON Lines; as \udXXX it stays valid JSON and nothing is lost.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def schema() -> Record:
    """The JSON Schema (2020-12) that every document of `encode` obeys."""
    read = files("stemma.export").joinpath("dossier.schema.json").read_text("utf-8")
    loaded: Record = json.loads(read)
    return loaded


def document(dossier: Dossier) -> Record:
    """The dossier as plain dictionaries and lists, ready for any writer of JSON."""
    articles = oldest_first(study.article for study in dossier.studies)
    texts = {article.id: article.text for article in articles}
    figures = figures_of(dossier)
    return {
        "format": FORMAT,
        "version": VERSION,
        "story": {
            "id": dossier.story.id,
            "title": dossier.story.title,
            "because": list(dossier.story.because),
        },
        "counts": _counts(dossier),
        "points": [_point(point, texts, figures) for point in dossier.points],
        "drifts": [_drift(drift, texts) for drift in sorted(dossier.drifts, key=_drift_order)],
        "quotations": [_quotation(words, texts) for words in dossier.quotations],
        "stemma": _stemma(dossier.stemma, texts),
        "elsewhere": [_elsewhere(each, texts) for each in sorted(dossier.elsewhere, key=_elsewhere_order)],
        "events": [happening(one, texts) for one in dossier.happenings],
        "control": [holding(one, texts) for one in dossier.control],
        "timeline": _timeline(dossier, texts),
        "places": _places(dossier, texts),
        "articles": [_article(article, dossier.stemma) for article in articles],
        "withdrawn": [
            {"article": each.article, "when": each.when, "why": each.why, "who": each.who}
            for each in sorted(dossier.withdrawn)
        ],
    }


def _counts(dossier: Dossier) -> Record:
    return {
        "articles": len(dossier.studies),
        "lines": len(dossier.stemma.lines),
        "lost": len(dossier.stemma.lost),
        "points": len(dossier.points),
        "drifts": len(dossier.drifts),
        "quotations": len(dossier.quotations),
        "set_aside": sum(len(study.article.set_aside) for study in dossier.studies),
    }


def _point(point: Point, texts: Texts, figures: Figures) -> Record:
    return {
        "id": point.id,
        "question": point.question,
        "kind": point.kind.value,
        "finding": point.finding.value,
        "because": list(point.because),
        "grade": {"name": point.grade.name, "because": point.grade.because} if point.grade else None,
        "readings": [_reading(reading, texts, figures) for reading in point.readings],
    }


def _reading(reading: Reading, texts: Texts, figures: Figures) -> Record:
    return {
        "value": reading.value,
        "low": _figure(reading.low),
        "high": _figure(reading.high),
        "of": reading.of,
        "approx": reading.approx,
        "metric": metric_record(metric_of(reading, figures)),
        "cumulative": adds_up(reading, figures),
        "hedged": reading.hedged,
        "denied": reading.denied,
        "unverified": reading.unverified,
        "drift_of": reading.drift_of,
        "lines": sorted(reading.lines),
        "speakers": sorted(reading.speakers),
        "witnesses": _cites(reading.witnesses, texts),
        "because": list(reading.because),
    }


def _drift_order(drift: Drift) -> tuple[str, int, int, str, str]:
    return drift.after.article, drift.after.start, drift.after.end, drift.kind.value, drift.exemplar


def _drift(drift: Drift, texts: Texts) -> Record:
    return {
        "kind": drift.kind.value,
        "exemplar": drift.exemplar,
        "copy": drift.copy,
        "before": None if drift.before is None else _cite(drift.before, texts),
        "after": _cite(drift.after, texts),
        "because": list(drift.because),
    }


def _quotation(quotation: Quotation, texts: Texts) -> Record:
    return {
        "speaker": quotation.speaker,
        "text": quotation.text,
        "witnesses": _cites(quotation.witnesses, texts),
        "altered": _cites(quotation.altered, texts),
    }


def _stemma(stemma: Stemma, texts: Texts) -> Record:
    return {
        "lost": [
            {"id": lost.id, "agency": lost.agency, "because": list(lost.because)} for lost in sorted(stemma.lost)
        ],
        "reuse": [_reuse(edge, texts) for edge in sorted(stemma.reuse, key=edge_order)],
        "lines": [
            {
                "id": line.id,
                "name": line.name,
                "articles": sorted(line.articles),
                "because": list(line.because),
            }
            for line in sorted(stemma.lines, key=lambda line: line.id)
        ],
        "fewest": stemma.fewest,
        "most": stemma.most,
        "close": [
            {"copy": each.copy, "exemplar": each.exemplar, "because": list(each.because)}
            for each in sorted(stemma.close)
        ],
    }


def _reuse(edge: Reuse, texts: Texts) -> Record:
    return {
        "copy": edge.copy,
        "exemplar": edge.exemplar,
        "manner": edge.manner.value,
        "credited": edge.credited,
        "sure": edge.sure,
        "because": list(edge.because),
        "passages": [_passage(passage, texts) for passage in sorted(edge.passages)],
    }


def _passage(passage: Passage, texts: Texts) -> Record:
    return {"from": _cite(passage.one, texts), "to": _cite(passage.other, texts)}


def _elsewhere_order(found: Elsewhere) -> tuple[int, Elsewhere]:
    return -found.words, found


def _elsewhere(found: Elsewhere, texts: Texts) -> Record:
    """What an article of another story has too: its text is not in this document, so it is cited without words."""
    passages = sorted(found.passages)
    return {
        "article": found.article,
        "other": found.other,
        "name": found.name,
        "story": found.story,
        "words": found.words,
        "passages": [{"here": _cite(each.one, texts), "there": _stretch(each.other)} for each in passages],
    }


def _stretch(span: Span) -> Record:
    return {"article": span.article, "start": span.start, "end": span.end}


def _timeline(dossier: Dossier, texts: Texts) -> Record:
    events = [event for study in dossier.studies for event in study.events]
    moments = [moment for study in dossier.studies for moment in study.moments]
    return {
        "events": [_event(event, texts) for event in sorted(events, key=_event_order)],
        "moments": [_moment(moment, texts) for moment in sorted(moments, key=_moment_order)],
    }


LAST = "9999"  # sorts after every ISO date: what has no day comes last


def _moment_order(moment: Moment) -> tuple[str, str, Span, str]:
    first, last = moment.first, moment.last
    return (
        first.isoformat() if first else LAST,
        last.isoformat() if last else LAST,
        moment.span,
        moment.value,
    )


def _event_order(event: Event) -> tuple[str, Span, Span, str]:
    day = event.moment.first.isoformat() if event.moment and event.moment.first else LAST
    return day, event.span, event.trigger, event.sub_event_type


def _event(event: Event, texts: Texts) -> Record:
    return {
        "event_type": event.event_type,
        "sub_event_type": event.sub_event_type,
        "status": event.status.value,
        "actor": event.actor,
        "recipient": event.recipient,
        "moment": None if event.moment is None else _moment(event.moment, texts),
        "place": None if event.place is None else _place(event.place, texts),
        "killed": None if event.killed is None else _quantity(event.killed, texts),
        "injured": None if event.injured is None else _quantity(event.injured, texts),
        "cite": _cite(event.span, texts),
        "trigger": _cite(event.trigger, texts),
    }


def _moment(moment: Moment, texts: Texts) -> Record:
    return {
        "value": moment.value,
        "type": moment.type,
        "first": None if moment.first is None or moment.is_bound else moment.first.isoformat(),
        "last": None if moment.last is None else moment.last.isoformat(),
        "anchor": moment.anchor,
        "cite": _cite(moment.span, texts),
    }


def _places(dossier: Dossier, texts: Texts) -> list[Record]:
    places = [place for study in dossier.studies for place in study.places]
    return [_place(place, texts) for place in sorted(places, key=lambda place: (place.span, place.name))]


def _place(place: Place, texts: Texts) -> Record:
    return {
        "name": place.name,
        "kind": place.kind,
        "precision": place.precision.value,
        "lat": place.lat,
        "lon": place.lon,
        "country": place.country,
        "geonameid": place.geonameid,
        "demonym": place.demonym,
        "because": list(place.because),
        "cite": _cite(place.span, texts),
    }


def _quantity(quantity: Quantity, texts: Texts) -> Record:
    return {
        "low": _figure(quantity.low),
        "high": _figure(quantity.high),
        "of": quantity.of,
        "unit": quantity.unit,
        "role": quantity.role,
        "approx": quantity.approx,
        "metric": metric_record(quantity.metric),
        "cumulative": quantity.cumulative,
        "party": quantity.party,
        "cite": _cite(quantity.span, texts),
    }


def _article(article: Article, stemma: Stemma) -> Record:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "owner": article.owner,
        "outlet_kind": article.outlet_kind.value if article.outlet_kind else None,
        "agency": article.agency,
        "headline": article.headline,
        "headline_doubt": article.headline_doubt,
        "authors": list(article.authors),
        "dateline": None if article.dateline is None else article.dateline.place,
        "published": article.published,
        "published_because": article.published_because,
        "language": article.language,
        "place": article.place,
        "url": article.url,
        "sha256": article.sha256,
        "retrieved": article.retrieved,
        "addresses": list(article.addresses),
        "earlier": list(article.earlier),
        "lines": sorted(stemma.lines_of(article.id)),
        "text": article.text,
        "set_aside": [{"text": block.text, "because": block.because} for block in article.set_aside],
    }
