"""Article -> story: which articles tell of one unfolding event."""

from stemma.group.grouper import Grouper
from stemma.group.stories import stories

__all__ = ["Grouper", "stories"]
