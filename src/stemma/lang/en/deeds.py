"""English: verbs and nouns of events with their types, actors and their aliases, modality."""

from stemma.lang.deeds import Deeds

DEEDS = Deeds()
