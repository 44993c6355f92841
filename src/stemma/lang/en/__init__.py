"""English."""

from stemma.lang.en.answers import ANSWERS
from stemma.lang.en.causes import CAUSES
from stemma.lang.en.chains import CHAINS
from stemma.lang.en.deeds import DEEDS
from stemma.lang.en.fates import FATES
from stemma.lang.en.furniture import FURNITURE
from stemma.lang.en.grammar import GRAMMAR
from stemma.lang.en.grounds import GROUNDS
from stemma.lang.en.inflection import INFLECTION
from stemma.lang.en.names import NAMES
from stemma.lang.en.numbers import NUMBERS
from stemma.lang.en.offices import OFFICES
from stemma.lang.en.places import PLACES
from stemma.lang.en.rebuttals import REBUTTALS
from stemma.lang.en.sentences import SENTENCES
from stemma.lang.en.sounds import SOUNDS
from stemma.lang.en.speakers import SPEAKERS
from stemma.lang.en.speech import SPEECH
from stemma.lang.en.spelling import SPELLING
from stemma.lang.en.stances import STANCES
from stemma.lang.en.times import TIMES
from stemma.lang.en.turns import TURNS
from stemma.lang.en.words import WORDS
from stemma.lang.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    furniture=FURNITURE,
    sentences=SENTENCES,
    numbers=NUMBERS,
    times=TIMES,
    places=PLACES,
    speech=SPEECH,
    deeds=DEEDS,
    words=WORDS,
    names=NAMES,
    grammar=GRAMMAR,
    spelling=SPELLING,
    sounds=SOUNDS,
    answers=ANSWERS,
    speakers=SPEAKERS,
    turns=TURNS,
    stances=STANCES,
    grounds=GROUNDS,
    inflection=INFLECTION,
    offices=OFFICES,
    chains=CHAINS,
    causes=CAUSES,
    rebuttals=REBUTTALS,
    fates=FATES,
)
