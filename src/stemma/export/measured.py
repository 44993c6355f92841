"""The figures behind the readings of a dossier: what they are in units of the SI, and which add up incidents."""

from __future__ import annotations

from collections.abc import Mapping

from stemma.export.cites import Record, figure
from stemma.model import Dossier, Quantity, Reading, Span
from stemma.model.si import Metric

Figures = Mapping[Span, Quantity]
"""Every figure of a dossier by the words that give it."""


def figures_of(dossier: Dossier) -> Figures:
    """The figures that its articles give."""
    return {quantity.span: quantity for study in dossier.studies for quantity in study.quantities}


def metric_of(reading: Reading, figures: Figures) -> Metric | None:
    """The answer in units of the SI, where its texts have others; None also where they do not agree on one."""
    found = {figures[span].metric for span in reading.witnesses if span in figures}
    return found.pop() if len(found) == 1 else None


def adds_up(reading: Reading, figures: Figures) -> bool:
    """Whether a text that gives the answer says that it adds up several incidents."""
    return any(figures[span].cumulative for span in reading.witnesses if span in figures)


def metric_record(one: Metric | None) -> Record | None:
    """A measure in units of the SI, as JSON."""
    return None if one is None else {"low": figure(one.low), "high": figure(one.high), "unit": one.unit}
