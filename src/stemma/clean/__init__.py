"""Page to article: the story kept, everything else set aside with its reason; the masthead read."""

from stemma.clean.article import CLEAN, clean, clean_any

__all__ = ["CLEAN", "clean", "clean_any"]
