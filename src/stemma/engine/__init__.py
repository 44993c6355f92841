"""Runs a plan. One more engine is one file with a `stream` and one line in ENGINES."""

from stemma.engine.done import Done, Failed, Ran
from stemma.engine.local import PATIENCE, Local, attempt

ENGINES = {"local": Local}

__all__ = ["ENGINES", "PATIENCE", "Done", "Failed", "Local", "Ran", "attempt"]
