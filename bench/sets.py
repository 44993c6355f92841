"""The sets that each stage is scored on, and the measures worth printing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Set:
    """One stage on one set: the folder under the shared data, and the measures in the scorer's own names."""

    stage: str
    folder: str
    measures: tuple[str, ...]


def _both(stage: str, corpora: tuple[str, ...], measures: tuple[str, ...]) -> tuple[Set, ...]:
    """The stage on the gold of the seeds and on corpora."""
    folders = (f"gold/seeds/{stage}", *(f"corpora/{stage}/{name}" for name in corpora))
    return tuple(Set(stage, folder, measures) for folder in folders)


CLEAN = ("word_f1", "shingle.f1", "headline", "headline_doubt.f1", "outlet", "agency", "author", "date", "kept_out")
TRACE = ("edges.undirected.f1", "edges.directed.f1", "manner", "lost.f1", "lines.b3", "lines.count_exact")
COLLATE = (
    "finding", "finding_found", "corroborated.p", "lines", "speakers", "value",
    "drift.p", "drift.r", "drift.f1", "quotes.found.f1", "quotes.altered.f1",
)  # fmt: skip

SETS: tuple[Set, ...] = (
    *_both("clean", ("clusters-dev", "aeb", "wcxb-dev", "htmldate"), CLEAN),
    *_both("trace", ("clusters-dev",), TRACE),
    Set("trace", "corpora/trace/versions-dev", ("edges.undirected.f1", "chain.whole", "direction")),
    Set("trace", "corpora/trace/clough", ("pairs.binary", "pairs.manner")),
    *_both("group", ("ecbplus-dev", "galaxy-medium", "basil"), ("b3.f1", "ari")),
    *_both(
        "attributions",
        ("polnear-dev",),
        ("source.exact.f1", "cue.exact.f1", "content.exact.f1", "content.iou50.f1", "all.linked.f1"),
    ),
    *_both("moments", ("timebank", "aquaint"), ("strict.f1", "relaxed.f1", "value_f1")),
    *_both("places", ("lgl", "geovirus"), ("acc161", "overlap.f1")),
    Set("places", "corpora/places/clusters-dev", ("by_name",)),
    *_both("quantities", ("ms-recognizers", "quantulum"), ("detection.f1", "value.p", "value.r", "of")),
    *(
        Set("entities", f"corpora/entities/{name}", ("exact.f1", "span.f1"))
        for name in ("gum-dev", "re3d-dev", "uner-ewt-dev", "wnut17-dev")
    ),
    *_both("events", (), ("detection.f1", "event_type", "sub_event_type", "date", "place", "actors")),
    Set("events", "corpora/events/muc4-dev", ("all_templates.p", "all_templates.r", "all_templates.f")),
    *_both("collate", ("clusters-dev",), COLLATE),
)
