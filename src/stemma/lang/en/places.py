"""English: demonyms, metonyms, words before and after a toponym, words that look like towns and are not."""

from stemma.lang.places import Places

PLACES = Places()
