"""What was weighed, as rows and text: the summary with its citations, and one figure out of several by a rule."""

from __future__ import annotations

from typing import Any

from stemma.collate.tallies import Rule, tally
from stemma.lang import ENGLISH
from stemma.model import Dossier, Point, Reading, Remark


def summary_json(dossier: Dossier) -> list[dict[str, Any]]:
    """Each sentence with its finding and the words it is cited from."""
    return [
        {
            "text": remark.text,
            "point": remark.point,
            "finding": remark.finding.value,
            "grade": _grade(remark, dossier),
            "cited": [
                {
                    "article": span.article,
                    "outlet": dossier.article(span.article).name,
                    "start": span.start,
                    "end": span.end,
                    "words": span.of(dossier.article(span.article).text),
                }
                for span in remark.witnesses
            ],
        }
        for remark in dossier.summary
    ]


def summary_text(dossier: Dossier, grades: bool = False) -> str:
    """The opening of the dossier, a sentence a line, each with its finding and the articles it is cited from."""
    return "\n".join(_sentence(remark, dossier, grades) for remark in dossier.summary) or "Nothing is known yet."


def _grade(remark: Remark, dossier: Dossier) -> dict[str, str] | None:
    point = next(point for point in dossier.points if point.id == remark.point)
    return {"name": point.grade.name, "because": point.grade.because} if point.grade else None


def _sentence(remark: Remark, dossier: Dossier, grades: bool) -> str:
    cited = ", ".join(
        dict.fromkeys(f"{dossier.article(span.article).name} {span.article}" for span in remark.witnesses)
    )
    grade = _grade(remark, dossier) if grades else None
    graded = f", graded {grade['name']}: {grade['because']}" if grade else ""
    return f"{remark.text}  [{remark.finding.value}{graded}; {cited}]"


def figure_rows(dossier: Dossier, rule: Rule) -> list[dict[str, Any]]:
    """Every figure that is asked for, as the rule gives it: low, best, high, grade, and how it was come to."""
    rows = []
    for point in dossier.points:
        found = tally(point, rule, ENGLISH, lambda reading: _printed(reading, dossier))
        if found:
            rows.append(
                {
                    "question": point.question,
                    "low": _whole(found.low),
                    "best": _whole(found.best),
                    "high": _whole(found.high),
                    "finding": point.finding.value,
                    "grade": point.grade.name if point.grade else None,
                    "lines": len(_lines(point)),
                    "because": found.because,
                }
            )
    return rows


def _printed(reading: Reading, dossier: Dossier) -> str | None:
    days = (dossier.article(span.article).day for span in reading.witnesses)
    return max((day for day in days if day), default=None)


def _lines(point: Point) -> set[str]:
    return {line for reading in point.readings for line in reading.lines}


def _whole(figure: float) -> float | int:
    return int(figure) if figure == int(figure) else figure
