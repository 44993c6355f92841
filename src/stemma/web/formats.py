"""Every form in which a dossier leaves the desk, by the ending of its file."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import BinaryIO

from stemma.errors import StemmaError
from stemma.export import EXPORTERS
from stemma.model import Dossier
from stemma.web.dossier import render


class Unwritten(StemmaError):
    """A file could not be written, or nobody knows its format."""


def _html(dossier: Dossier, out: BinaryIO) -> None:
    out.write(render(dossier).encode())


FORMATS = {"html": _html, **EXPORTERS}


def encoded(dossier: Dossier, form: str) -> bytes:
    """The dossier in one of FORMATS. Raises Unwritten for another."""
    if form not in FORMATS:
        raise Unwritten(f".{form}: no such format. There is: {', '.join('.' + name for name in FORMATS)}.")
    out = io.BytesIO()
    FORMATS[form](dossier, out)
    return out.getvalue()


def write(dossier: Dossier, path: Path) -> None:
    """Write the dossier in the format that the ending names; a file that was there is replaced whole or not at all.

    Raises Unwritten for an ending nobody knows and for a place that cannot be written.
    """
    written = encoded(dossier, path.suffix.lstrip(".").lower())
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(written)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise Unwritten(f"{path}: cannot be written ({error.strerror}). Name another place with -o.") from None
