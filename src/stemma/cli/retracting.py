"""The verb that takes the weight off an article."""

from __future__ import annotations

from typing import Annotated

import typer

from stemma.cli.options import DESK, AsJson, DeskFile, opened
from stemma.cli.printing import print_json


def retract(
    story: Annotated[str, typer.Argument(help="The story's id or its start.")],
    article: Annotated[str, typer.Argument(help="The article's id or its start; `stemma articles` lists them.")],
    why: Annotated[str, typer.Option(help="Why, in a sentence; kept in the history.")] = "",
    by: Annotated[str, typer.Option(envvar="STEMMA_BY", help="Who decided it; kept with the reason.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Let the article stand again.")] = False,
    desk: DeskFile = DESK,
    as_json: AsJson = False,
) -> None:
    """Withdraw an article: it stays on the desk and bears no weight; what fell with it is told."""
    from stemma.web.fallen import retraction_json, retraction_text

    with opened(desk, write=True) as open_desk:
        made = open_desk.retract(story, article, why, by, undo=undo)
    print_json(retraction_json(made)) if as_json else print(retraction_text(made))
