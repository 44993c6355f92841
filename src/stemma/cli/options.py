"""Options and arguments that several verbs share, and the desk that they name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from stemma.desk import Desk

DeskFile = Annotated[Path, typer.Option("--desk", "-d", envvar="STEMMA_DESK", help="The desk file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
At = Annotated[str | None, typer.Option(help="As known on a day (2016-12-11) or hour: only what was out by then.")]
Grades = Annotated[
    Path | None, typer.Option(help="Your own table of grades (CSV) in place of the shipped one: see docs/grades.md.")
]
StoryName = Annotated[str, typer.Argument(help="The story's id or its start; not needed where there is one story.")]
DESK = Path("stemma.db")
PARTLY = 3  # exit code: done, but some inputs failed


def opened(path: Path, *, write: bool = False) -> Desk:
    """The desk to look at, or to change if told so. Raises BadDesk where there is none."""
    from stemma.desk import Desk
    from stemma.errors import BadDesk

    if not path.exists():
        raise BadDesk(f"{path}: there is no desk here. Make one with `stemma read PATH --desk {path}`.")
    return Desk(path, write=write)
