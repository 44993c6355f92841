"""English: where a full stop does not end a sentence: titles, abbreviations, initials."""

from stemma.lang.sentences import Breaks

SENTENCES = Breaks()
