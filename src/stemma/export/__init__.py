"""A dossier as a file, one format a file. One more format is one more file and one line here."""

from collections.abc import Callable
from typing import BinaryIO

from stemma.export import claims_csv, dossier_json, stemma_dot
from stemma.model import Dossier

EXPORTERS: dict[str, Callable[[Dossier, BinaryIO], None]] = {
    "csv": claims_csv.write,
    "dot": stemma_dot.write,
    "json": dossier_json.write,
}

__all__ = ["EXPORTERS"]
