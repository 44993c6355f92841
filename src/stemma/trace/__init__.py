"""Articles of one story -> who copied whom, and how many independent lines there are.

Across all stories of a desk: `fingerprints` and `Index` find articles that may share text, `holders` and `uses` where
a text was used.
"""

from stemma.trace.holders import holders
from stemma.trace.index import Holding, Index
from stemma.trace.near import stand_together
from stemma.trace.prints import Marks, fingerprints
from stemma.trace.stemma import trace
from stemma.trace.uses import InCommon, Use, in_common, uses

__all__ = [
    "Holding", "InCommon", "Index", "Marks", "Use", "fingerprints", "holders", "in_common", "stand_together", "trace",
    "uses",
]  # fmt: skip
