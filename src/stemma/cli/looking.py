"""The verbs that show what the desk knows."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from stemma.cli.options import DESK, AsJson, At, DeskFile, Grades, StoryName, opened
from stemma.cli.printing import print_json, show


class TreeForm(Enum):
    """The forms in which `stemma tree` draws."""

    TEXT = "text"
    JSON = "json"
    DOT = "dot"
    GRAPHML = "graphml"
    NEWICK = "newick"


def stories(desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The stories on the desk."""
    from stemma.web.tables import story_row

    with opened(desk) as open_desk:
        rows = [story_row(open_desk.dossier(story.id)) for story in open_desk.stories()]
    show(rows, as_json, "no stories yet: `stemma read PATH` first")


def articles(story: StoryName = "", desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The articles on the desk, or those of one story: masthead, line, and what was doubted."""
    from stemma.web.tables import article_rows

    with opened(desk) as open_desk:
        names = [story] if story else [one.id for one in open_desk.stories()]
        rows = [row for name in names for row in article_rows(open_desk.dossier(name))]
    show(rows, as_json, "no articles yet: `stemma read PATH` first")


def tree(
    story: StoryName = "",
    form: Annotated[
        TreeForm, typer.Option("--format", "-f", help="dot is for Graphviz, graphml for Gephi and yEd.")
    ] = TreeForm.TEXT,
    desk: DeskFile = DESK,
    as_json: AsJson = False,
) -> None:
    """The stemma of a story: who copied whom, lost dispatches, and the independent lines."""
    from stemma.web.formats import encoded
    from stemma.web.tables import tree_json, tree_text

    with opened(desk) as open_desk:
        dossier = open_desk.dossier(story)
    if as_json or form is TreeForm.JSON:
        print_json(tree_json(dossier))
    elif form is TreeForm.TEXT:
        print(tree_text(dossier))
    else:
        sys.stdout.buffer.write(encoded(dossier, form.value))


def claims(
    story: StoryName = "",
    desk: DeskFile = DESK,
    as_json: AsJson = False,
    top: Annotated[
        int | None, typer.Option(help="Only the first points: those with most behind them.", min=1)
    ] = None,
    at: At = None,
    without: Annotated[
        str | None,
        typer.Option(help="What would fall without an article (its id), a line or a speaker (by name)."),
    ] = None,
    grades: Grades = None,
) -> None:
    """What is known: each claim with its readings, lines, speakers, finding and drift."""
    if without is not None:
        print_without(story, without, at, grades, desk, as_json)
        return
    from stemma.web.tables import claims_json, claims_text

    with opened(desk) as open_desk:
        dossier = open_desk.dossier(story, at, grades)
    print_json(claims_json(dossier)[:top]) if as_json else print(claims_text(dossier, top, grades is not None))


def print_without(story: str, who: str, at: str | None, grades: Path | None, desk: Path, as_json: bool) -> None:
    """What would fall in a story without somebody, on stdout."""
    from stemma.web.fallen import thought_json, thought_text

    with opened(desk) as open_desk:
        thought = open_desk.without(story, who, at, grades)
    print_json(thought_json(thought)) if as_json else print(thought_text(thought))


def search(words: list[str], desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The articles that hold all these words."""
    with opened(desk) as open_desk:
        rows = [{"article": id, "passage": passage} for id, passage in open_desk.search(" ".join(words))]
    show(rows, as_json, "no article holds these words")


def find(
    what: Annotated[str, typer.Argument(help="A text in quotation marks, a file, - for stdin, or an address.")],
    desk: DeskFile = DESK,
    as_json: AsJson = False,
) -> None:
    """Where a text was used: the articles that have passages of it, best first."""
    from stemma.web.tables import use_rows

    with opened(desk) as open_desk:
        found = open_desk.find(what)
        rows = use_rows(found, {article.id: article for article in open_desk.articles(use.article for use in found)})
    show(rows, as_json, "no article on the desk has a passage of it")
