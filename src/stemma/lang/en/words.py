"""English: function words, and the other words too common to tell one story from another."""

from stemma.lang.words import Words

WORDS = Words()
