"""English: words by which the frame of a page is told from its story: share lines, captions, credits, adverts."""

from stemma.lang.furniture import Furniture

FURNITURE = Furniture()
