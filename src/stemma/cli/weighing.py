"""The verbs that weigh what is known: in a few sentences, and one figure out of several."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

from stemma.cli.options import DESK, AsJson, At, DeskFile, Grades, StoryName, opened
from stemma.cli.printing import print_json, show


class By(Enum):
    """The rules by which `stemma figures` takes one figure out of several."""

    LOWEST = "lowest"
    HIGHEST = "highest"
    MOST_LINES = "most lines"
    LATEST = "latest"
    ACLED = "acled"
    UCDP = "ucdp"


def summary(
    story: StoryName = "", at: At = None, desk: DeskFile = DESK, as_json: AsJson = False, grades: Grades = None
) -> None:
    """What is known in a few sentences, each with its finding and its citations."""
    from stemma.web.weighed import summary_json, summary_text

    with opened(desk) as open_desk:
        dossier = open_desk.dossier(story, at, grades)
    print_json(summary_json(dossier)) if as_json else print(summary_text(dossier, grades is not None))


def figures(
    story: StoryName = "",
    rule: Annotated[
        By, typer.Option(help="acled is the most conservative; ucdp gives low, best and high.")
    ] = By.UCDP,
    at: At = None,
    desk: DeskFile = DESK,
    as_json: AsJson = False,
) -> None:
    """One figure for each question, by the rule you choose, with how it was come to."""
    from stemma.collate.tallies import Rule
    from stemma.web.weighed import figure_rows

    with opened(desk) as open_desk:
        rows = figure_rows(open_desk.dossier(story, at), Rule(rule.value))
    show(rows, as_json, "the story gives no figures")
