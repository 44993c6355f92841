"""The verbs that write files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from stemma.cli.options import DESK, AsJson, DeskFile, Grades, StoryName, opened
from stemma.cli.printing import count


def dossier(
    story: StoryName = "",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="The file; its ending names the format. STORY.html where not given, - for stdout."
        ),
    ] = None,
    desk: DeskFile = DESK,
    as_json: AsJson = False,
    grades: Grades = None,
) -> None:
    """Write the dossier of a story: .html to read and hand on, .json for programs, .csv for sheets; .dot,
    .graphml and .newick hold the tree."""
    from stemma.web.formats import encoded, write

    with opened(desk) as open_desk:
        made = open_desk.dossier(story, grades=grades)
    if str(out) == "-" or (out is None and as_json):
        sys.stdout.buffer.write(encoded(made, "json" if as_json else "html"))
        return
    path = out or Path(f"{made.story.id}.html")
    write(made, path)
    print(f"{path}: {count(len(made.points), 'point')}, {count(len(made.stemma.lines), 'independent line')}")
