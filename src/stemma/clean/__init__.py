"""Page to article: the story kept, everything else set aside with its reason; the masthead read."""

from stemma.clean.article import CLEAN, clean, clean_any
from stemma.clean.cited import Shown, shown
from stemma.clean.sisters import clean_together

__all__ = ["CLEAN", "Shown", "clean", "clean_any", "clean_together", "shown"]
