"""Articles of one story -> who copied whom, and how many independent lines there are.

Across all stories of a desk: `Index` finds articles that may share text, `uses` where a text was used.
"""

from stemma.trace.index import Holding, Index, fingerprints
from stemma.trace.stemma import trace
from stemma.trace.uses import Use, uses

__all__ = ["Holding", "Index", "Use", "fingerprints", "trace", "uses"]
