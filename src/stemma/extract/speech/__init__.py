"""Who says what in an article."""

from stemma.extract.speech.attributions import attributions

__all__ = ["attributions"]
