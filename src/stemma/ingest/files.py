"""Files: one page a file, read one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from stemma.ingest.options import Ingest
from stemma.ingest.saved import origin
from stemma.ingest.sniff import HEAD, Kind, kind_of, no_page
from stemma.model import Ending, Outcome, Page


def read_file(place: str, options: Ingest) -> Iterator[Page | Outcome]:
    """The page in a file, or why there is none."""
    data = bytes_of(place, options)
    if isinstance(data, Outcome):
        yield data
    else:
        yield from page_of(place, data, options)


def bytes_of(place: str, options: Ingest) -> bytes | Outcome:
    """The bytes of a file within the limit, or why they were not read."""
    path = Path(place)
    try:
        size = path.stat().st_size
        if not path.is_file():
            return failed(place, "no regular file. Pass files, folders or addresses.")
        if size > options.max_bytes:
            return too_large(place, size, options)
        with path.open("rb") as stream:
            data = stream.read(options.max_bytes + 1)
    except OSError as error:
        return failed(place, said(error))
    return too_large(place, len(data), options) if len(data) > options.max_bytes else data


def page_of(
    place: str, data: bytes, options: Ingest, url: str | None = None, charset: str | None = None
) -> Iterator[Page | Outcome]:
    """The page that some bytes are, or why they are none."""
    if not data.strip():
        yield failed(place, "the file is empty. Save the page again.")
        return
    wrong = no_page(data[:HEAD])
    if wrong:
        yield failed(place, f"the content is {wrong[0]}. {wrong[1]}")
        return
    kind = kind_of(data)
    media = Kind.TEXT.value if kind is Kind.JSON_LINES else kind.value
    yield Page(place, data, media, url or (origin(data) if kind is Kind.HTML else None), charset)


def failed(place: str, why: str) -> Outcome:
    """An input that gave no page, with the fault and the remedy in one line."""
    return Outcome(place, Ending.FAILED, f"{place}: {why}")


def too_large(place: str, size: int, options: Ingest) -> Outcome:
    """An input over the limit, which it names."""
    over = f"{size / 1e6:,.1f} MB is over the limit of {options.max_bytes / 1e6:,.1f} MB a page"
    return failed(place, f"{over}. Raise --max-bytes, or cut the file into its articles.")


def said(error: OSError) -> str:
    """What the system said of a file, in words that help."""
    match error:
        case FileNotFoundError():
            return "no such file or folder. Check the path."
        case PermissionError():
            return "no permission to read it. Change its permissions, or read as another user."
        case IsADirectoryError():
            return "a folder where a file was expected."
        case _:
            return f"cannot be read ({error.strerror or error}). Check the disk, or copy the file elsewhere."
