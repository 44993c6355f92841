"""Lists of outlets: the one that comes with Stemma, and a newsroom's own, which takes precedence."""

from __future__ import annotations

import csv
import io
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from stemma.errors import BadOutlets
from stemma.model import Outlet, OutletKind, Registry, registry

COLUMNS = ("domain", "name", "country", "language", "kind", "owner", "agencies")
NEEDED = ("domain", "name")
DOMAIN = re.compile(r"^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$")
COUNTRY = re.compile(r"^[A-Z]{2}$")
LANGUAGE = re.compile(r"^[a-z]{2,3}$")
KINDS = ", ".join(kind.value for kind in OutletKind)


@cache
def shipped() -> tuple[Outlet, ...]:
    """The outlets that come with Stemma."""
    rows = files("stemma").joinpath("data", "outlets.csv").read_text("utf-8")
    return outlets_in(rows, "outlets.csv")


def known_outlets(own: tuple[Outlet, ...] = ()) -> Registry:
    """All outlets that are known; a newsroom's own take precedence."""
    return registry(shipped(), own)


def rows_of(path: Path) -> str:
    """What stands in a newsroom's list. Raises BadOutlets where it cannot be read."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise BadOutlets(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    except UnicodeDecodeError as error:
        raise BadOutlets(f"{path}: is not in UTF-8. Save it as “CSV UTF-8”.") from error


def outlets_in(rows: str, place: str) -> tuple[Outlet, ...]:
    """The outlets of a CSV with a first row of column names; `domain` and `name` are needed, the others may lack.

    Raises BadOutlets, with the row, what is wrong with it, and the remedy.
    """
    reader = csv.reader(io.StringIO(rows), strict=True)
    found: dict[str, tuple[int, Outlet]] = {}
    try:
        columns = _columns(next(reader, []), place)
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            outlet = _outlet(
                dict(zip(columns, _as_many(cells, columns, place, reader.line_num), strict=True)),
                f"{place}, row {reader.line_num}",
            )
            if outlet.domain in found:
                before = found[outlet.domain][0]
                where = f"{place}, row {reader.line_num}"
                raise BadOutlets(f"{where}: {outlet.domain} stands in row {before} already. Take one of the two out.")
            found[outlet.domain] = (reader.line_num, outlet)
    except csv.Error as error:
        raise BadOutlets(
            f"{place}, row {reader.line_num}: no valid CSV ({error}). Check its quotation marks."
        ) from error
    return tuple(outlet for _, outlet in found.values())


def _columns(first: list[str], place: str) -> list[str]:
    columns = [name.strip().casefold() for name in first]
    if lacking := [name for name in NEEDED if name not in columns]:
        raise BadOutlets(
            f"{place}: the first row has no column {' and no column '.join(lacking)}. "
            f"It must name the columns: {','.join(COLUMNS)}."
        )
    if strange := [name for name in columns if name not in COLUMNS]:
        raise BadOutlets(f"{place}: no column is called {strange[0]!r}. There are: {', '.join(COLUMNS)}.")
    if twice := sorted({name for name in columns if columns.count(name) > 1}):
        raise BadOutlets(f"{place}: the column {twice[0]} stands in the first row twice. Take one out.")
    return columns


def _as_many(cells: list[str], columns: list[str], place: str, row: int) -> list[str]:
    """The cells of a row, filled up where the last are left out."""
    if len(cells) > len(columns):
        raise BadOutlets(
            f"{place}, row {row}: {len(cells)} cells under {len(columns)} columns. "
            "Put a cell that holds a comma into quotation marks."
        )
    return [cell.strip() for cell in cells] + [""] * (len(columns) - len(cells))


def _outlet(cells: dict[str, str], where: str) -> Outlet:
    domain = re.sub(r"^(?:https?://)?(?:www\.)?", "", cells["domain"].casefold()).rstrip("/.")
    _check(bool(DOMAIN.match(domain)), where, f"{cells['domain']!r} is no domain. Write it as in mail.example.")
    _check(bool(cells["name"]), where, f"{domain} has no name. Write what the outlet calls itself.")
    country = cells.get("country", "").upper()
    _check(not country or bool(COUNTRY.match(country)), where, f"{country!r} is no country. Write two letters: SY.")
    language = cells.get("language", "").casefold()
    _check(not language or bool(LANGUAGE.match(language)), where, f"{language!r} is no language. Write its code: ar.")
    agencies = (name.strip() for name in cells.get("agencies", "").split(";"))
    return Outlet(
        domain=domain,
        name=cells["name"],
        country=country or None,
        language=language or None,
        kind=_kind(cells.get("kind", ""), where),
        owner=cells.get("owner") or None,
        agencies=tuple(dict.fromkeys(name for name in agencies if name)),
    )


def _kind(name: str, where: str) -> OutletKind | None:
    if not name:
        return None
    try:
        return OutletKind(name.casefold())
    except ValueError:
        raise BadOutlets(f"{where}: {name!r} is no kind of outlet. There are: {KINDS}.") from None


def _check(holds: bool, where: str, otherwise: str) -> None:
    if not holds:
        raise BadOutlets(f"{where}: {otherwise}")
