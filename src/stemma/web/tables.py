"""The dossier as text for a terminal and as rows for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stemma.model import Article, Dossier, Drift, Line, Point, Reading, Reuse, Stemma
from stemma.trace import Use
from stemma.web.wording import stated

WIDTH = 72  # characters of a value before it is cut for a terminal; --json and the dossier have it whole


def story_row(dossier: Dossier) -> dict[str, Any]:
    """One story as a row."""
    days = sorted(study.article.day for study in dossier.studies if study.article.day)
    return {
        "story": dossier.story.id,
        "articles": len(dossier.studies),
        "lines": len(dossier.stemma.lines),
        "points": len(dossier.points),
        "from": days[0] if days else None,
        "to": days[-1] if days else None,
        "title": dossier.story.title,
    }


def article_rows(dossier: Dossier) -> list[dict[str, Any]]:
    """The articles of a story, line by line."""
    names = {line.id: line.name for line in dossier.stemma.lines}
    withdrawn = {each.article for each in dossier.withdrawn}
    rows = []
    for study in dossier.studies:
        article = study.article
        lines = [names[id] for id in dossier.stemma.lines_of(article.id)]
        marks = [
            word
            for word, holds in (("withdrawn", article.id in withdrawn), ("doubted", article.headline_doubt))
            if holds
        ]
        rows.append(
            {
                "article": article.id,
                "story": dossier.story.id,
                "outlet": article.outlet,
                "agency": article.agency,
                "published": article.published,
                "line": "; ".join(lines),
                "headline": ": ".join([*marks, *([article.headline] if article.headline else [])]) or None,
                "input": article.place,
            }
        )
    return rows


def use_rows(uses: Sequence[Use], articles: Mapping[str, Article]) -> list[dict[str, Any]]:
    """The articles that use a text, each with the words in common and its longest passage."""
    rows = []
    for use in uses:
        article = articles[use.article]
        longest = max(use.passages, key=lambda passage: (len(passage.other), passage.other)).other
        rows.append(
            {
                "article": article.id,
                "outlet": article.name,
                "published": article.published,
                "words": use.words,
                "passages": len(use.passages),
                "start": longest.start,
                "end": longest.end,
                "longest": _cut(longest.of(article.text)),
            }
        )
    return rows


def tree_json(dossier: Dossier) -> dict[str, Any]:
    """The stemma for programs: the same words as `dossier.json` has."""
    stemma = dossier.stemma
    return {
        "story": dossier.story.id,
        "lost": [{"id": lost.id, "agency": lost.agency, "because": list(lost.because)} for lost in stemma.lost],
        "reuse": [_edge_row(edge) for edge in stemma.reuse],
        "lines": [_line_row(line) for line in stemma.lines],
        "fewest": stemma.fewest,
        "most": stemma.most,
        "nearly": [
            {"copy": each.copy, "exemplar": each.exemplar, "because": list(each.because)} for each in stemma.close
        ],
    }


def _edge_row(edge: Reuse) -> dict[str, Any]:
    return {
        "copy": edge.copy,
        "exemplar": edge.exemplar,
        "manner": edge.manner.value,
        "credited": edge.credited,
        "because": list(edge.because),
    }


def _line_row(line: Line) -> dict[str, Any]:
    return {"id": line.id, "name": line.name, "articles": list(line.articles), "because": list(line.because)}


def tree_text(dossier: Dossier) -> str:
    """The stemma as an indented tree: lost dispatches in brackets, each copy under what it was made from."""
    stemma = dossier.stemma
    copies = {edge.copy for edge in stemma.reuse}
    roots = [lost.id for lost in stemma.lost] + [id for id in stemma.articles if id not in copies]
    lines = [f"{dossier.story.title}: {len(stemma.articles)} articles, {_lines(stemma)}"]
    for root in roots:
        lines += ["", _witness(root, dossier)]
        lines += _branches(root, dossier, "", frozenset({root}))
    return "\n".join(lines)


def _lines(stemma: Stemma) -> str:
    """The number of lines, and between which numbers it lies where that is not the same."""
    count = len(stemma.lines)
    told = f"{count} independent line{'' if count == 1 else 's'}"
    return told if stemma.fewest == stemma.most else f"{told} ({stemma.fewest} to {stemma.most})"


def _branches(id: str, dossier: Dossier, indent: str, above: frozenset[str]) -> list[str]:
    edges = [edge for edge in dossier.stemma.reuse if edge.exemplar == id and edge.copy not in above]
    lines = []
    for number, edge in enumerate(edges, 1):
        last = number == len(edges)
        credit = "credited" if edge.credited else "not credited"
        lines.append(
            f"{indent}{'└── ' if last else '├── '}{_witness(edge.copy, dossier)}: {edge.manner.value}, {credit}"
        )
        deeper = indent + ("    " if last else "│   ")
        lines += [f"{deeper}  because {reason}" for reason in edge.because]
        lines += _branches(edge.copy, dossier, deeper, above | {edge.copy})
    return lines


def _witness(id: str, dossier: Dossier) -> str:
    for lost in dossier.stemma.lost:
        if lost.id == id:
            return f"[lost: {lost.agency + ' dispatch' if lost.agency else 'unnamed common original'}]"
    article = dossier.article(id)
    gone = "withdrawn" if any(each.article == id for each in dossier.withdrawn) else None
    return f"{article.name} ({', '.join(part for part in (article.day, id, gone) if part)})"


def claims_json(dossier: Dossier) -> list[dict[str, Any]]:
    """The points for programs, each reading with its quoted witnesses."""
    return [
        {
            "id": point.id,
            "question": point.question,
            "kind": point.kind.value,
            "finding": point.finding.value,
            "grade": {"name": point.grade.name, "because": point.grade.because} if point.grade else None,
            "because": list(point.because),
            "rests_on": [
                {
                    "what": prop.support.value,
                    "name": prop.name,
                    "then": prop.then.value if prop.then else None,
                }
                for prop in point.props
            ],
            "readings": [_reading_row(reading, dossier) for reading in point.readings],
        }
        for point in dossier.points
    ]


def _reading_row(reading: Reading, dossier: Dossier) -> dict[str, Any]:
    return {
        "value": reading.value,
        "of": reading.of,
        "lines": list(reading.lines),
        "speakers": list(reading.speakers),
        "hedged": reading.hedged,
        "denied": reading.denied,
        "unverified": reading.unverified,
        "drift_of": reading.drift_of,
        "witnesses": [
            {
                "article": span.article,
                "start": span.start,
                "end": span.end,
                "words": span.of(dossier.article(span.article).text),
            }
            for span in reading.witnesses
        ],
    }


def claims_text(dossier: Dossier, top: int | None = None, grades: bool = False) -> str:
    """The points for a terminal: question, readings, who says so, how many lines, what drifted where.

    What was withdrawn is said first; with `grades` each point has its grade, and why.
    """
    points = "\n\n".join(
        _point_text(point, dossier) + (_grade_text(point) if grades else "") for point in dossier.points[:top]
    )
    more = len(dossier.points) - len(dossier.points[:top])
    drifts = [_drift_text(drift, dossier) for drift in dossier.drifts]
    rest = [f"\n({more} more points; all are in the dossier.)"] if more else []
    return "\n".join(
        [*_withdrawn_text(dossier), points, *rest, *(["", "What copying changed", *drifts] if drifts else [])]
    )


def _withdrawn_text(dossier: Dossier) -> list[str]:
    told = [
        f"withdrawn, and of no weight: {dossier.article(each.article).name} ({each.article})"
        + (f": {each.why}" if each.why else "")
        for each in dossier.withdrawn
    ]
    return [*told, ""] if told else []


def _grade_text(point: Point) -> str:
    return f"\n  graded {point.grade.name}: {point.grade.because}" if point.grade else ""


def _point_text(point: Point, dossier: Dossier) -> str:
    readings = (f"  {_reading_text(reading, dossier)}" for reading in point.readings)
    return "\n".join([f"{point.question}  [{point.finding.value}]", *readings])


def _reading_text(reading: Reading, dossier: Dossier) -> str:
    what = stated(reading)
    if reading.drift_of:
        where = ", ".join(sorted({dossier.article(span.article).name for span in reading.witnesses}))
        lost = reading.because[0].partition(" have it so: ")[2] if reading.because else ""
        if lost:
            return f"  “{_cut(reading.value)}” in {where}: {lost}"
        return f"  “{reading.drift_of}” drifted to “{_cut(reading.value)}” in {where}"
    marks = [word for word in ("hedged", "denied", "unverified") if getattr(reading, word)]
    says = "; ".join(reading.speakers) or "in the reporter's own voice"
    lines = f"{len(reading.lines)} line{'' if len(reading.lines) == 1 else 's'}"
    witnesses = len({span.article for span in reading.witnesses})
    seen = f"{witnesses} article{'' if witnesses == 1 else 's'}"
    return "   ".join([_cut(what), says, lines, seen, *marks])


def _drift_text(drift: Drift, dossier: Dossier) -> str:
    where = dossier.article(drift.copy)
    return f"  {drift.kind.value:<17}{where.name}: “{_cut(drift.after.of(where.text))}” ({'; '.join(drift.because)})"


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= WIDTH else flat[: WIDTH - 1].rstrip() + "…"
