"""How results reach a terminal or a program: tables, JSON, counts, and bars of progress on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stemma.desk import Watch


@contextmanager
def progress() -> Iterator[Watch]:
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


def show(rows: list[dict[str, Any]], as_json: bool, nothing: str) -> None:
    """The rows as a table for people, or as a JSON array."""
    if as_json:
        print_json(rows)
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


def print_json(value: Any) -> None:
    """The value as JSON for programs and for people who read it."""
    print(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=False))


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "story", "stories"), count(5, "article")
    ('1 story', '5 articles')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"
