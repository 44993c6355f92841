"""The command line: verbs in the order of the journey. Results on stdout, everything else on stderr.

Exit codes: 0 done; 1 Stemma could not do it, and said why; 2 the command was not understood; 3 done, but some
inputs failed (they are listed by `stemma inputs`, or answered with an `error` by `stemma stage`); 70 a fault of
Stemma itself; 130 stopped from the keyboard.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stemma import __version__
from stemma.errors import StemmaError

if TYPE_CHECKING:
    from stemma.desk import Desk, Watch
    from stemma.model import Outcome

SHOWN = 20  # lines about inputs that gave no article; `stemma inputs` lists them all
FAILED, PARTLY, FAULT, STOPPED = 1, 3, 70, 130

app = typer.Typer(
    name="stemma",
    help="The family tree of a news story: who copied whom, and how many independent lines stand behind each claim.",
    epilog="Exit codes: 0 done; 1 not done, the reason said; 2 command not understood; 3 done, some inputs failed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

DeskFile = Annotated[Path, typer.Option("--desk", "-d", envvar="STEMMA_DESK", help="The desk file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
DESK = Path("stemma.db")


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


@app.command()
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
) -> None:
    """Read pages into the desk and bring its dossiers up to date. Running it twice does no harm."""
    from stemma.desk import Desk
    from stemma.ingest import Ingest

    limits = Ingest(allow_private=allow_private)
    limits = replace(limits, max_bytes=max_bytes) if max_bytes else limits
    with Desk(desk, workers=workers) as open_desk, _progress() as watch:
        tally = open_desk.read(places, limits, watch)
    _print_troubles(tally.troubles)
    if as_json:
        counts = {name: getattr(tally, name) for name in tally.__slots__ if name != "troubles"}
        _print_json(counts | {"troubles": [_outcome_row(outcome) for outcome in tally.troubles]})
    else:
        print(
            f"{_count(tally.articles, 'article')}, {_count(tally.stories, 'story', 'stories')}, "
            f"{_count(tally.lines, 'independent line')}"
        )
        bad = tally.failed + tally.set_aside
        ended = (
            f"{_count(tally.ok + bad, 'input')}: {tally.ok} ok, {tally.failed} failed, {tally.set_aside} set aside"
        )
        print(ended + (". See `stemma inputs`." if bad else "."), file=sys.stderr)
    raise typer.Exit(PARTLY if tally.failed else 0)


@app.command()
def inputs(desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """How each input ended: ok, failed or set aside, and why."""
    with _open(desk) as open_desk:
        outcomes = open_desk.inputs()
    _show([_outcome_row(outcome) for outcome in outcomes], as_json, "no inputs yet")


def _outcome_row(outcome: Outcome) -> dict[str, Any]:
    return {
        "input": outcome.place,
        "ended": outcome.ending.value,
        "because": outcome.because,
        "article": outcome.article,
    }


def _print_troubles(troubles: Sequence[Outcome]) -> None:
    """A line for each input that gave no article, on stderr; where there are many, the first of them."""
    for outcome in troubles[:SHOWN]:
        print(f"{outcome.ending.value}: {outcome.because}", file=sys.stderr)
    if len(troubles) > SHOWN:
        print(f"... and {len(troubles) - SHOWN} more.", file=sys.stderr)


@app.command()
def stories(desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The stories on the desk."""
    from stemma.web.tables import story_row

    with _open(desk) as open_desk:
        rows = [story_row(open_desk.dossier(story.id)) for story in open_desk.stories()]
    _show(rows, as_json, "no stories yet: `stemma read PATH` first")


StoryName = Annotated[str, typer.Argument(help="The story's id or its start; not needed where there is one story.")]


@app.command()
def articles(story: StoryName = "", desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The articles on the desk, or those of one story: masthead, line, and what was doubted."""
    from stemma.web.tables import article_rows

    with _open(desk) as open_desk:
        names = [story] if story else [one.id for one in open_desk.stories()]
        rows = [row for name in names for row in article_rows(open_desk.dossier(name))]
    _show(rows, as_json, "no articles yet: `stemma read PATH` first")


@app.command()
def tree(story: StoryName = "", desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The stemma of a story: who copied whom, lost dispatches, and the independent lines."""
    from stemma.web.tables import tree_json, tree_text

    with _open(desk) as open_desk:
        dossier = open_desk.dossier(story)
    _print_json(tree_json(dossier)) if as_json else print(tree_text(dossier))


@app.command()
def claims(
    story: StoryName = "",
    desk: DeskFile = DESK,
    as_json: AsJson = False,
    top: Annotated[
        int | None, typer.Option(help="Only the first points: those with most behind them.", min=1)
    ] = None,
) -> None:
    """What is known: each claim with its readings, lines, speakers, finding and drift."""
    from stemma.web.tables import claims_json, claims_text

    with _open(desk) as open_desk:
        dossier = open_desk.dossier(story)
    _print_json(claims_json(dossier)[:top]) if as_json else print(claims_text(dossier, top))


@app.command()
def search(words: list[str], desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The articles that hold all these words."""
    with _open(desk) as open_desk:
        rows = [{"article": id, "passage": passage} for id, passage in open_desk.search(" ".join(words))]
    _show(rows, as_json, "no article holds these words")


@app.command()
def find(
    what: Annotated[str, typer.Argument(help="A text in quotation marks, a file, - for stdin, or an address.")],
    desk: DeskFile = DESK,
    as_json: AsJson = False,
) -> None:
    """Where a text was used: the articles that have passages of it, best first."""
    from stemma.web.tables import use_rows

    with _open(desk) as open_desk:
        rows = use_rows(open_desk.find(what), {article.id: article for article in open_desk.articles()})
    _show(rows, as_json, "no article on the desk has a passage of it")


@app.command()
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
) -> None:
    """Write the dossier of a story: .html to read and hand on, .json for programs, .csv for sheets, .dot the tree."""
    from stemma.web.formats import encoded, write

    with _open(desk) as open_desk:
        made = open_desk.dossier(story)
    if str(out) == "-" or (out is None and as_json):
        sys.stdout.buffer.write(encoded(made, "json" if as_json else "html"))
        return
    path = out or Path(f"{made.story.id}.html")
    write(made, path)
    print(f"{path}: {_count(len(made.points), 'point')}, {_count(len(made.stemma.lines), 'independent line')}")


@app.command()
def stage(
    name: Annotated[
        str,
        typer.Argument(
            help="clean, trace, group, attributions, moments, places, quantities, entities, events, collate."
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """One stage on its own: JSON Lines from stdin to stdout. A line that cannot be read is answered with an error."""
    from stemma.pipeline.contract import STAGES, answers

    if name not in STAGES:
        print(f"stemma: {name}: no such stage. There is: {', '.join(STAGES)}.", file=sys.stderr)
        raise typer.Exit(2)
    errors = 0
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for row in answers(name, lines):
        errors += "error" in row
        print(json.dumps(row, ensure_ascii=False), flush=True)
    raise typer.Exit(PARTLY if errors else 0)


def _open(path: Path) -> Desk:
    from stemma.desk import Desk
    from stemma.errors import BadDesk

    if not path.exists():
        raise BadDesk(f"{path}: there is no desk here. Make one with `stemma read PATH --desk {path}`.")
    return Desk(path, write=False)


@contextmanager
def _progress() -> Iterator[Watch]:
    """A bar for each step, with the time left, on stderr; nothing where stderr is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:>10}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, Any] = {}

        def watch(step: str, done: int, total: int | None) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=total)
            bars.update(tasks[step], completed=done, total=total)

        yield watch


def _show(rows: list[dict[str, Any]], as_json: bool, nothing: str) -> None:
    """The rows as a table for people, or as a JSON array."""
    if as_json:
        _print_json(rows)
        return
    if not rows:
        print(nothing, file=sys.stderr)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in rows[0]:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row.values()))
    console = Console()
    (console if console.is_terminal else Console(width=160)).print(table)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=False))


def _count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> _count(1, "story", "stories"), _count(5, "article")
    ('1 story', '5 articles')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


if __name__ == "__main__":
    main()
