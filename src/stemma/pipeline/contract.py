"""Each stage on its own: a row of JSON in, a row of JSON out, as the stage formats say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from math import isfinite
from typing import Any

from stemma.clean import clean_any
from stemma.clean.dateline import dateline
from stemma.collate import collate
from stemma.engine import attempt
from stemma.errors import BadRecord
from stemma.extract.counting.listed import counts
from stemma.extract.names import known_names
from stemma.group import Grouper
from stemma.lang import ENGLISH
from stemma.model import Article, Dossier, Event, Page, Quantity, Reading, Span, Stemma, Story, Study
from stemma.pipeline import noted, studied
from stemma.pipeline.reading import Model, comparer
from stemma.read.reader import read_by, reader, rules_alone
from stemma.trace import trace

Row = dict[str, Any]
DAY = len("2016-12-11")


def answers(name: str, lines: Iterable[str], model: Model = reader) -> Iterator[Row]:
    """One row for each line given, in order; a line that cannot be read is answered with its `error`.

    Stages that listen to a language model ask this one. Raises KeyError for a stage that is not in `STAGES`.
    """
    stage = STAGES[name]() if name in STATEFUL else STAGES[name]
    if name in LISTENING:
        stage = partial(stage, model=model)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            yield {"id": None, "error": f"line {number} is no JSON: {error}. Give one JSON object a line."}
            continue
        if not isinstance(row, dict):
            yield {"id": None, "error": f"line {number} is {type(row).__name__}, not a JSON object."}
            continue
        done = attempt(lambda one: (stage(one),), row)
        yield {"id": row.get("id"), **({"error": str(done.error)} if done.error else done.values[0])}


def _text(row: Row, key: str = "text") -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise BadRecord(f"the row has no {key!r} that is a string")
    return value


def _optional(row: Row, key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise BadRecord(f"{key!r} is {type(value).__name__}, not a string")
    return value or None


def _day(row: Row, key: str) -> str | None:
    """The ISO date or datetime under the key; None for what is no day that ever was: its article has no date then."""
    told = _optional(row, key)
    try:
        day = date.fromisoformat(told[:DAY]) if told else None
    except ValueError:
        return None
    return told if day and told and day.isoformat() == told[:DAY] else None


def _article(row: Row) -> Article:
    id, text = str(row.get("id")), _text(row)
    return Article(
        id=id,
        text=text,
        dateline=dateline(text, ENGLISH),
        place=id,
        headline=_optional(row, "headline"),
        outlet=_optional(row, "outlet"),
        agency=_optional(row, "agency"),
        published=_day(row, "published") or _day(row, "dct"),
    )


def _articles(row: Row) -> list[Article]:
    rows = row.get("articles")
    if not isinstance(rows, list) or not all(isinstance(one, dict) for one in rows):
        raise BadRecord("the row has no 'articles' that is a list of objects")
    found: dict[str, Article] = {}
    for article in map(_article, rows):
        if found.setdefault(article.id, article).text != article.text:
            raise BadRecord(f"two articles of the row have the id {article.id!r}. Give each an id of its own.")
    return list(found.values())


def _study(article: Article, model: Model) -> Study:
    return next(studied(next(noted(article, model)), model))


def _facts(row: Row) -> Study:
    """The study without the language model: times, places and figures need none."""
    return _study(_article(row), rules_alone)


def _ends(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _finite(value: float | None) -> float | int | None:
    """JSON has no infinity: an open end is null; whole numbers are written without a fraction."""
    if value is None or not isfinite(value):
        return None
    return int(value) if value == int(value) else value


def clean_row(row: Row) -> Row:
    """The story and the masthead of one page."""
    html = _optional(row, "html")
    body = html if html is not None else _text(row)
    media = "text/plain" if html is None else "text/html"
    page = Page(str(row.get("id")), body.encode("utf-8", "replace"), media, _optional(row, "url"), "utf-8")
    article = clean_any(page)
    return {
        "text": article.text,
        "headline": article.headline,
        "headline_doubt": article.headline_doubt is not None,
        "outlet": article.outlet,
        "agency": article.agency,
        "authors": list(article.authors),
        "published": article.published,
        "set_aside": [{"text": block.text, "because": block.because} for block in article.set_aside],
    }


def trace_row(row: Row) -> Row:
    """The stemma of one story."""
    stemma = trace(_articles(row), ENGLISH)
    return {
        "lost": [{"id": lost.id, "agency": lost.agency} for lost in stemma.lost],
        "reuse": [
            {
                "copy": edge.copy,
                "exemplar": edge.exemplar,
                "manner": edge.manner.value,
                "because": list(edge.because),
                "passages": [_pairs((passage.one, passage.other)) for passage in edge.passages],
            }
            for edge in stemma.reuse
        ],
        "lines": [list(line.articles) for line in stemma.lines],
    }


def group_rows() -> Callable[[Row], Row]:
    """A stage that remembers: the story of each article, decided when it arrives."""
    grouper = Grouper(ENGLISH)
    return lambda row: {"story": grouper.add(_article(row))}


def attributions_row(row: Row, model: Model) -> Row:
    """Who says what."""
    return {
        "attributions": [
            {
                "source": _pairs(said.source),
                "cue": _pairs(said.cue),
                "content": _pairs(said.content),
                "hedged": said.hedged,
                "denied": said.denied,
                "unverified": said.unverified,
            }
            for said in _study(_article(row), model).attributions
        ]
    }


def moments_row(row: Row) -> Row:
    """TIMEX3 expressions."""
    return {"moments": [{**_ends(one.span), "value": one.value, "type": one.type} for one in _facts(row).moments]}


def places_row(row: Row) -> Row:
    """Toponyms with coordinates."""
    return {
        "places": [
            {**_ends(one.span), "lat": one.lat, "lon": one.lon, "geonameid": one.geonameid}
            for one in _facts(row).places
        ]
    }


def quantities_row(row: Row) -> Row:
    """How many of what; lengths of time are told by `moments`."""
    study = _facts(row)
    return {"quantities": [_quantity(one) for one in counts(study.quantities, study.article.text, ENGLISH)]}


def _quantity(one: Quantity) -> Row:
    bounds = {"low": _finite(one.low), "high": _finite(one.high)}
    return {**_ends(one.span), **bounds, "of": one.of, **({"unit": one.unit} if one.unit else {})}


def entities_row(row: Row, model: Model) -> Row:
    """Proper names."""
    found = known_names(next(noted(_article(row), model)), ENGLISH)
    return {"entities": [{**_ends(one.span), "type": one.type} for one in found]}


def events_row(row: Row, model: Model) -> Row:
    """Who did what to whom, in ACLED's terms."""
    study = _study(_article(row), model)
    acled = {deed.event_type for deed in ENGLISH.deeds.deeds}
    return {"events": [event_row(one, study.article.text) for one in study.events if one.event_type in acled]}


def event_row(one: Event, text: str) -> Row:
    """One event; its place in the words of the article, as a reader knows it ("Syria" where it says "Syrian")."""
    when, where = one.moment, one.place
    return {
        **_ends(one.span),
        "event_type": one.event_type,
        "sub_event_type": one.sub_event_type,
        "date": when.first.isoformat() if when and when.first else None,
        "date_end": when.last.isoformat() if when and when.last else None,
        "time_precision": _time_precision(one),
        "actor1": one.actor,
        "actor2": one.recipient,
        "place": (where.name if where.demonym else where.span.of(text)) if where else None,
        "lat": where.lat if where else None,
        "lon": where.lon if where else None,
        "geo_precision": where.precision.value if where else None,
        "killed_low": _finite(one.killed.low) if one.killed else None,
        "killed_high": _finite(one.killed.high) if one.killed else None,
        "injured_low": _finite(one.injured.low) if one.injured else None,
        "injured_high": _finite(one.injured.high) if one.injured else None,
        "status": one.status.value,
    }


def _time_precision(one: Event) -> int | None:
    """ACLED's: 1 a day, 2 up to a week, 3 a month or coarser, as for a deed of which only the latest day is known."""
    if one.moment is None or one.moment.first is None or one.moment.last is None:
        return None
    if one.moment.is_bound:
        return 3
    days = (one.moment.last - one.moment.first).days
    return 1 if days == 0 else 2 if days <= 7 else 3


def collate_row(row: Row, model: Model) -> Row:
    """What the articles of one story agree on, and what copying changed."""
    articles = _articles(row)
    studies = tuple(_study(article, model) for article in articles)
    stemma = trace(articles, ENGLISH)
    story = Story(str(row.get("id")), str(row.get("id")), tuple(a.id for a in articles), ())
    return dossier_row(collate(story, studies, stemma, ENGLISH, comparer=comparer(read_by(model))))


def dossier_row(dossier: Dossier) -> Row:
    """A dossier in the format of the stage `collate`."""
    lost = _outside(dossier.stemma)
    return {
        "points": [
            {
                "question": point.question,
                "kind": point.kind.value,
                "finding": point.finding.value,
                "readings": [_reading(reading) for reading in point.readings],
            }
            for point in dossier.points
        ],
        "drift": [
            {
                "copy": drift.copy,
                "exemplar": drift.exemplar,
                "kind": drift.kind.value,
                "from": None
                if drift.before is None or drift.exemplar in lost
                else [drift.before.start, drift.before.end],
                "to": [drift.after.start, drift.after.end],
            }
            for drift in dossier.drifts
        ],
        "quotes": [
            {
                "speaker": quote.speaker,
                "text": quote.text,
                "witnesses": sorted({span.article for span in quote.witnesses}),
                "altered_in": sorted({span.article for span in quote.altered}),
            }
            for quote in dossier.quotations
        ],
    }


def _outside(stemma: Stemma) -> frozenset[str]:
    return frozenset(lost.id for lost in stemma.lost)


def _reading(reading: Reading) -> Row:
    row: Row = {
        "value": reading.value,
        "low": _finite(reading.low),
        "high": _finite(reading.high),
        "of": reading.of,
        "speaker": "; ".join(reading.speakers) or None,
        "hedged": reading.hedged,
        "denied": reading.denied,
        "lines": len(reading.lines),
        "speakers": len(reading.speakers),
        "witnesses": [{"article": span.article, **_ends(span)} for span in reading.witnesses],
    }
    return (
        row
        | ({"drift_of": reading.drift_of} if reading.drift_of else {})
        | ({"approx": True} if reading.approx else {})
    )


STATEFUL = frozenset({"group"})
LISTENING = frozenset({"attributions", "entities", "events", "collate"})  # to the language model

STAGES: dict[str, Callable[..., Any]] = {
    "clean": clean_row,
    "trace": trace_row,
    "group": group_rows,
    "attributions": attributions_row,
    "moments": moments_row,
    "places": places_row,
    "quantities": quantities_row,
    "entities": entities_row,
    "events": events_row,
    "collate": collate_row,
}
