"""The desk file: evidence that never changes, what was made of it, and what people decided.

Why it is as it is stands in `docs/decisions/0001-the-desk-file.md`.
"""

from stemma.store.logbook import Run
from stemma.store.stamp import Change
from stemma.store.store import Store

__all__ = ["Change", "Run", "Store"]
