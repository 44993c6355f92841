"""English: cues of speech, hedges, denials, caveats, titles and nouns of speakers."""

from stemma.lang.speech import Speech

SPEECH = Speech()
