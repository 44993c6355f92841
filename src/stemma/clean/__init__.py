"""Page to article: the story kept, everything else set aside with its reason; the masthead read."""

from stemma.clean.article import CLEAN, clean, clean_any
from stemma.clean.cited import Shown, shown

__all__ = ["CLEAN", "Shown", "clean", "clean_any", "shown"]
