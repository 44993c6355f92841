"""A dossier as a file, one format a file. One more format is one more file and one line here."""

from collections.abc import Callable
from typing import BinaryIO

from stemma.export import claims_csv, dossier_json, stemma_dot, stemma_graphml, stemma_newick
from stemma.model import Dossier

EXPORTERS: dict[str, Callable[[Dossier, BinaryIO], None]] = {
    "csv": claims_csv.write,
    "dot": stemma_dot.write,
    "json": dossier_json.write,
    "graphml": stemma_graphml.write,
    "newick": stemma_newick.write,
    "gv": stemma_dot.write,  # the ending that Graphviz and OpenStemmata prefer
    "nwk": stemma_newick.write,
}

TREES = ("dot", "graphml", "newick")
"""The formats that hold the tree alone."""

__all__ = ["EXPORTERS", "TREES"]
