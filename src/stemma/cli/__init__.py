"""The command line: verbs in the order of the journey. Results on stdout, everything else on stderr.

Exit codes: 0 done; 1 Stemma could not do it, and said why; 2 the command was not understood; 3 done, but some
inputs failed (they are listed by `stemma inputs`, or answered with an `error` by `stemma stage`); 70 a fault of
Stemma itself; 130 stopped from the keyboard.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from stemma import __version__
from stemma.cli.changes import history
from stemma.cli.looking import articles, claims, find, search, stories, tree
from stemma.cli.reading import inputs, read
from stemma.cli.retracting import retract
from stemma.cli.serving import serve
from stemma.cli.showing import show, versions
from stemma.cli.staging import stage
from stemma.cli.weighing import figures, summary
from stemma.cli.writing import dossier
from stemma.errors import StemmaError

FAILED, FAULT, STOPPED = 1, 70, 130

VERBS = (
    read, inputs, stories, articles, show, versions, tree, claims, summary, figures, search, find, retract, history,
    dossier, serve, stage,
)  # fmt: skip
"""In the order of the journey. A new verb is a function in one of the files beside, and its name here."""

app = typer.Typer(
    name="stemma",
    help="The family tree of a news story: who copied whom, and how many independent lines stand behind each claim.",
    epilog="Exit codes: 0 done; 1 not done, the reason said; 2 command not understood; 3 done, some inputs failed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run a command; what goes wrong is told in one line on stderr."""
    try:
        app()
    except StemmaError as error:
        print(f"stemma: {error}", file=sys.stderr)
        raise SystemExit(FAILED) from None
    except BrokenPipeError:  # `stemma claims x | head` closes stdout early
        sys.stderr.close()
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        print("stemma: stopped. What was reported is on the desk; run the same command to go on.", file=sys.stderr)
        raise SystemExit(STOPPED) from None
    except Exception as bug:  # the last resort: a newsroom gets a line that says whose fault it is, not a traceback
        if os.environ.get("STEMMA_DEBUG"):
            raise
        told = (
            f"stemma: a fault of Stemma, not of yours: {type(bug).__name__}: {bug}. What was reported is on the desk."
        )
        print(f"{told} Please report it with what STEMMA_DEBUG=1 shows.", file=sys.stderr)
        raise SystemExit(FAULT) from None


def _version(show: bool) -> None:
    if show:
        print(f"stemma {__version__}")
        raise typer.Exit


@app.callback()
def stemma(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")] = False,
) -> None:
    """Give a command; `stemma read PATH` is the first."""


for verb in VERBS:
    app.command()(verb)
