"""The verbs that read pages, and what came of the reading."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stemma.cli.options import DESK, PARTLY, AsJson, DeskFile, opened
from stemma.cli.printing import count, print_json, progress, show

if TYPE_CHECKING:
    from stemma.model import Outcome

SHOWN = 20  # lines about inputs that gave no article; `stemma inputs` lists them all


def read(
    places: Annotated[
        list[str], typer.Argument(help="Files, folders, globs, JSON Lines, http(s) addresses, - for stdin.")
    ],
    desk: DeskFile = DESK,
    as_json: AsJson = False,
    workers: Annotated[int | None, typer.Option(help="Processes; one for each core where not given.", min=1)] = None,
    max_bytes: Annotated[
        int | None, typer.Option(help="The largest page that is read; 10 MB where not given.", min=1)
    ] = None,
    allow_private: Annotated[bool, typer.Option(help="Fetch private and loopback addresses too.")] = False,
    no_model: Annotated[
        bool, typer.Option("--no-model", help="Let rules alone read who says what, without the language model.")
    ] = False,
    outlets: Annotated[
        Path | None, typer.Option(help="Your own list of outlets (CSV), above the shipped one; kept on the desk.")
    ] = None,
    actors: Annotated[
        Path | None, typer.Option(help="Your own list of actors (CSV), above the shipped one; kept on the desk.")
    ] = None,
    ontology: Annotated[
        Path | None, typer.Option(help="Your own kinds of events (CSV), coded before all others; kept on the desk.")
    ] = None,
) -> None:
    """Read pages into the desk and bring its dossiers up to date. Running it twice does no harm."""
    from stemma.desk import Desk
    from stemma.ingest import Ingest
    from stemma.read.reader import reader, rules_alone

    limits = Ingest(allow_private=allow_private)
    limits = replace(limits, max_bytes=max_bytes) if max_bytes else limits
    with Desk(desk, workers=workers) as open_desk, progress() as watch:
        if outlets is not None:
            open_desk.know_outlets(outlets)
        if actors is not None:
            open_desk.know_actors(actors)
        if ontology is not None:
            open_desk.know_kinds(ontology)
        tally = open_desk.read(places, limits, watch, rules_alone if no_model else reader)
    print_troubles(tally.troubles)
    if as_json:
        counts = {name: getattr(tally, name) for name in tally.__slots__ if name != "troubles"}
        print_json(counts | {"troubles": [outcome_row(outcome) for outcome in tally.troubles]})
    else:
        print(
            f"{count(tally.articles, 'article')}, {count(tally.stories, 'story', 'stories')}, "
            f"{count(tally.lines, 'independent line')}"
        )
        if tally.pages > tally.articles:
            others = count(tally.pages - tally.articles, "page")
            print(
                f"{others} more: earlier editions and twins of these articles. See `stemma versions`.",
                file=sys.stderr,
            )
        bad = tally.failed + tally.set_aside
        ended = f"{count(tally.ok + bad, 'input')}: {tally.ok} ok, {tally.failed} failed, {tally.set_aside} set aside"
        print(ended + (". See `stemma inputs`." if bad else "."), file=sys.stderr)
        print(f"Who says what was read by {tally.read_by}.", file=sys.stderr)
    raise typer.Exit(PARTLY if tally.failed else 0)


def inputs(desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """How each input ended: ok, failed or set aside, and why."""
    with opened(desk) as open_desk:
        outcomes = open_desk.inputs()
    show([outcome_row(outcome) for outcome in outcomes], as_json, "no inputs yet")


def outcome_row(outcome: Outcome) -> dict[str, Any]:
    return {
        "input": outcome.place,
        "ended": outcome.ending.value,
        "because": outcome.because,
        "article": outcome.article,
    }


def print_troubles(troubles: Sequence[Outcome]) -> None:
    """A line for each input that gave no article, on stderr; where there are many, the first of them."""
    for outcome in troubles[:SHOWN]:
        print(f"{outcome.ending.value}: {outcome.because}", file=sys.stderr)
    if len(troubles) > SHOWN:
        print(f"... and {len(troubles) - SHOWN} more.", file=sys.stderr)
