"""How the times of an article are read: expressions, tense, and the calendar they are set in."""
