"""English: the forms of verbs and nouns."""

from stemma.lang.en.deeds import _nouns, _verbs
from stemma.lang.inflection import Inflection

INFLECTION = Inflection(verbs=_verbs, nouns=_nouns)
