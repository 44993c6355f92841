"""One stage on its own, for other pipelines and for scoring."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from stemma.cli.options import PARTLY, AsJson


def stage(
    name: Annotated[
        str,
        typer.Argument(
            help="clean, trace, group, attributions, moments, places, quantities, entities, events, collate."
        ),
    ],
    as_json: AsJson = False,
    no_model: Annotated[bool, typer.Option("--no-model", help="Rules alone, without the language model.")] = False,
) -> None:
    """One stage on its own: JSON Lines from stdin to stdout. A line that cannot be read is answered with an error."""
    from stemma.pipeline.contract import STAGES, answers
    from stemma.read.reader import reader, rules_alone

    if name not in STAGES:
        print(f"stemma: {name}: no such stage. There is: {', '.join(STAGES)}.", file=sys.stderr)
        raise typer.Exit(2)
    errors = 0
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for row in answers(name, lines, rules_alone if no_model else reader):
        errors += "error" in row
        print(json.dumps(row, ensure_ascii=False), flush=True)
    raise typer.Exit(PARTLY if errors else 0)
