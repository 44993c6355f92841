"""Articles of one story -> who copied whom, and how many independent lines there are."""

from stemma.trace.stemma import trace

__all__ = ["trace"]
