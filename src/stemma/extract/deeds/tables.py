"""Lists that people keep as CSV: rows by their column names, and every slip with its file, row and remedy."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NoReturn

from stemma.errors import BadList

MANY = "|"
"""What stands between several entries of one cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list: `where` names file and row, for whoever has to mend it."""

    cells: dict[str, str]
    where: str

    def __getitem__(self, column: str) -> str:
        """What stands in a column; empty where the list has no such column."""
        return self.cells.get(column, "")

    def many(self, column: str) -> tuple[str, ...]:
        """The entries of a cell, parted by "|"."""
        return tuple(" ".join(one.split()) for one in self[column].split(MANY) if one.strip())

    def refuse(self, why: str) -> NoReturn:
        """Raise BadList with this row."""
        raise BadList(f"{self.where}: {why}")


def rows_in(text: str, place: str, columns: Sequence[str], needed: Sequence[str]) -> Iterator[Row]:
    """The rows of a CSV whose first row names its columns; empty ones are left out. Raises BadList."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        first = [name.strip().casefold() for name in next(reader, [])]
        _check(first, place, columns, needed)
        for cells in reader:
            where = f"{place}, row {reader.line_num}"
            if len(cells) > len(first):
                raise BadList(
                    f"{where}: {len(cells)} cells under {len(first)} columns. "
                    "Put a cell that holds a comma into quotation marks."
                )
            if any(cell.strip() for cell in cells):
                yield Row(dict(zip(first, (cell.strip() for cell in cells), strict=False)), where)
    except csv.Error as error:
        raise BadList(
            f"{place}, row {reader.line_num}: no valid CSV ({error}). Check its quotation marks."
        ) from error


def _check(first: Sequence[str], place: str, columns: Sequence[str], needed: Sequence[str]) -> None:
    known = ",".join(columns)
    if lacking := [name for name in needed if name not in first]:
        raise BadList(f"{place}: the first row has no column {lacking[0]}. It must name the columns: {known}.")
    if strange := [name for name in first if name not in columns]:
        raise BadList(f"{place}: no column is called {strange[0]!r}. There are: {known}.")
    if twice := sorted({name for name in first if first.count(name) > 1}):
        raise BadList(f"{place}: the column {twice[0]} stands in the first row twice. Take one out.")
