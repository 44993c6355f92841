"""What is known, as the page shows it: points, readings, drift, quotations. What has no citation is not shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from stemma.export.measured import adds_up, metric_of
from stemma.model import Dossier, Drift, Finding, Point, Quotation, Reading, Span
from stemma.web.addresses import slug
from stemma.web.cites import Texts
from stemma.web.compare import compared, unmarked
from stemma.web.elsewhere import of_spans
from stemma.web.standing import grade_badge, prop_views
from stemma.web.views import (
    Alteration,
    DriftView,
    Excerpt,
    Link,
    PointView,
    QuotationView,
    ReadingView,
    Sigil,
    Tally,
)
from stemma.web.wording import SUMS, counted, doubts, drift_badge, finding_badge, lost_name, metric_told, support

WORDY = 48  # characters; a longer answer is set like a sentence, not like a figure

Sigils = Mapping[str, Sigil]
Drifts = tuple[Drift, ...]


def cited_points(dossier: Dossier, texts: Texts) -> tuple[Point, ...]:
    """The points with a reading that cites something; the order of a dossier is the order to read in."""
    return tuple(
        point for point in dossier.points if any(texts.cited(reading.witnesses) for reading in point.readings)
    )


def point_views(
    dossier: Dossier,
    texts: Texts,
    sigils: Sigils,
    points: Sequence[Point] | None = None,
    numbers: Mapping[str, int] | None = None,
) -> tuple[PointView, ...]:
    """The points as a page shows them, all or those given, numbered from 1 or as given."""
    drifts = cited_drifts(dossier, texts)
    shown = cited_points(dossier, texts) if points is None else points
    return tuple(
        PointView(
            id=f"point-{slug(point.id)}",
            number=number if numbers is None else numbers[point.id],
            question=point.question,
            kind=point.kind.value,
            finding=finding_badge(point.finding),
            readings=_readings(point, dossier, drifts, texts, sigils),
            because=texts.named(point.because),
            grade=grade_badge(point),
            rests=prop_views(point, sigils),
        )
        for number, point in enumerate(shown, 1)
    )


def tallies(points: tuple[Point, ...]) -> tuple[Tally, ...]:
    """How many points there are of each finding that occurs."""
    counts = {finding: sum(point.finding is finding for point in points) for finding in Finding}
    return tuple(Tally(finding_badge(finding), count) for finding, count in counts.items() if count)


def _readings(
    point: Point, dossier: Dossier, drifts: Drifts, texts: Texts, sigils: Sigils
) -> tuple[ReadingView, ...]:
    """The readings of a point; one that arose by drift stands under the reading it came from."""
    shown = [reading for reading in point.readings if texts.cited(reading.witnesses)]
    values = {reading.value for reading in shown if reading.drift_of is None}
    return tuple(
        _reading(
            reading,
            tuple(one for one in shown if reading.drift_of is None and one.drift_of == reading.value),
            dossier,
            drifts,
            texts,
            sigils,
        )
        for reading in shown
        if reading.drift_of is None or reading.drift_of not in values
    )


def _reading(
    reading: Reading, drifted: tuple[Reading, ...], dossier: Dossier, drifts: Drifts, texts: Texts, sigils: Sigils
) -> ReadingView:
    return ReadingView(
        value=reading.value,
        wordy=len(reading.value) > WORDY,
        of=counted(reading),
        badges=(*doubts(reading), *((SUMS,) if adds_up(reading, texts.figures) else ())),
        lines=tuple(sigils[line] for line in sigils if line in reading.lines),
        support=support(reading),
        quotes=texts.quotes(reading.witnesses),
        drifted=tuple(_reading(one, (), dossier, drifts, texts, sigils) for one in drifted),
        drift_of=reading.drift_of,
        changes=_changes(reading, drifts, texts),
        because=texts.named(reading.because),
        elsewhere=of_spans(dossier, texts, reading.witnesses) if dossier.elsewhere else (),
        metric=metric_told(metric_of(reading, texts.figures)),
    )


def _changes(reading: Reading, drifts: Drifts, texts: Texts) -> tuple[Link, ...]:
    """Links to what copying did to the words of this reading."""
    return tuple(
        Link(
            texts.at.drift(drift_id(drift)),
            f"{drift_badge(drift).word} in {texts.articles[drift.after.article].name}",
        )
        for drift in drifts
        if any(drift.after.overlaps(span) for span in reading.witnesses)
    )


def cited_drifts(dossier: Dossier, texts: Texts) -> tuple[Drift, ...]:
    """The drifts by article and place, so that those of one copy stand together; each once."""
    age = texts.age
    drifts = {drift_id(drift): drift for drift in dossier.drifts if texts.cited((drift.after,))}
    return tuple(sorted(drifts.values(), key=lambda d: (age[d.after.article], d.after, d.kind.value, d.exemplar)))


def drift_id(drift: Drift) -> str:
    """The id of a drift in the page."""
    span = drift.after
    return f"drift-{slug(span.article)}-{span.start}-{span.end}-{drift.kind.value}-{slug(drift.exemplar)}"


def drift_views(dossier: Dossier, texts: Texts) -> tuple[DriftView, ...]:
    """What was changed in copying, with both wordings."""
    drifts = cited_drifts(dossier, texts)
    return drift_views_of(dossier, texts, drifts, drift_numbers(drifts))


def drift_numbers(drifts: Iterable[Drift]) -> dict[str, int]:
    """The number of each change in the ledger, from 1, by its id."""
    return {drift_id(drift): number for number, drift in enumerate(drifts, 1)}


def drift_views_of(
    dossier: Dossier, texts: Texts, drifts: Iterable[Drift], numbers: Mapping[str, int] | None = None
) -> tuple[DriftView, ...]:
    """These changes with both wordings, numbered as they stand in the ledger."""
    names = {article.id: article.name for article in texts.articles.values()}
    names |= {lost.id: lost_name(lost) for lost in dossier.stemma.lost}
    return tuple(_drift(drift, names, texts, (numbers or {}).get(drift_id(drift), 0)) for drift in drifts)


def _drift(drift: Drift, names: Mapping[str, str], texts: Texts, number: int) -> DriftView:
    before, after = None, unmarked(texts.words(drift.after))
    if drift.before is not None:
        old, after = compared(texts.words(drift.before), texts.words(drift.after))
        before = Excerpt(old, texts.link(drift.before))
    return DriftView(
        id=drift_id(drift),
        kind=drift_badge(drift),
        exemplar=names.get(drift.exemplar, drift.exemplar),
        before=before,
        after=Excerpt(after, texts.link(drift.after)),
        because=texts.named(drift.because),
        number=number,
    )


def quotation_id(number: int) -> str:
    """The id of the quotation with this number, counted from 1."""
    return f"quotation-{number}"


def cited_quotations(dossier: Dossier, texts: Texts) -> tuple[Quotation, ...]:
    """The quotations that stand somewhere."""
    return tuple(one for one in dossier.quotations if texts.cited(one.witnesses))


def quotation_views(dossier: Dossier, texts: Texts, part: slice = slice(None)) -> tuple[QuotationView, ...]:
    """Who is quoted with what, and where the words were altered; all of them, or a part."""
    numbered = list(enumerate(cited_quotations(dossier, texts), 1))[part]
    return tuple(_quotation(number, quotation, texts) for number, quotation in numbered)


def _quotation(number: int, quotation: Quotation, texts: Texts) -> QuotationView:
    return QuotationView(
        id=quotation_id(number),
        number=number,
        speaker=quotation.speaker,
        text=quotation.text.strip("\"“”'‘’ \n"),
        cites=tuple(texts.link(span) for span in texts.cited(quotation.witnesses)),
        altered=tuple(_altered(quotation, span, texts) for span in texts.cited(quotation.altered)),
    )


def _altered(quotation: Quotation, span: Span, texts: Texts) -> Alteration:
    before, after = compared(quotation.text.strip('"“”'), texts.words(span).strip('"“”'))
    return Alteration(before, Excerpt(after, texts.link(span)))
