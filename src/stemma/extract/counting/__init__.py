"""How the numbers of a sentence are read: words to values, bounds, measures, the counted thing, its fate."""
