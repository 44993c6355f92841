"""How sure a saying is: hedged, denied, or marked as impossible to check."""

from __future__ import annotations

from stemma.extract.speech.carried import Told
from stemma.extract.words import WORDS
from stemma.lang.language import Language
from stemma.model.text import Sentence

WINDOW = 6  # words between the first and the last word of a caveat ("not immediately be independently verified")
REACH = 2  # sentences that "either count" may point back to


def hedged(told: Told, text: str, language: Language) -> bool:
    """Whether the cue or the content leaves it open that it is so."""
    speech = language.speech
    if not told.source or told.base in speech.doubting or (told.negated and told.speaks):
        return True
    said = [word for span in told.content for word in _words(span.of(text))]
    return any(word in speech.doubts for word in said) or _doubts_himself(said, language)


def denied(told: Told, language: Language) -> bool:
    """Whether the teller says that it is not so."""
    return told.base in language.speech.denying and not told.negated


def unverified(told: list[Told], sentences: tuple[Sentence, ...], language: Language) -> frozenset[int]:
    """Which sayings a caveat is about: those of its own sentence, else of the sentence before.

    "Either count" and "the claims" reach back as far as the sentence before that, within the paragraph.
    """
    found: set[int] = set()
    of: dict[int, list[int]] = {}
    for k, one in enumerate(told):
        of.setdefault(one.sentence, []).append(k)
    for number, sentence in enumerate(sentences):
        at = _caveat_at(sentence, language)
        if at is None:
            continue
        near = {k for k in of.get(number, ()) if told[k].end <= sentence.span.start + at}
        if not near:
            back = REACH if language.speech.several & set(_words(sentence.text)) else 1
            near = {k for earlier in range(number - back, number) for k in of.get(earlier, ())}
        found |= near
    return frozenset(found)


def _caveat_at(sentence: Sentence, language: Language) -> int | None:
    """Where in a sentence it is said that nobody could check; None where it is not."""
    places = [(match.group().lower().replace("’", "'"), match.start()) for match in WORDS.finditer(sentence.text)]
    for first, last in language.speech.caveats:
        for index, (word, start) in enumerate(places):
            if word == first and last in [other for other, _ in places[index + 1 : index + WINDOW]]:
                return start
    return None


def _doubts_himself(said: list[str], language: Language) -> bool:
    """Whether the words open with "I don't think": the speaker gives an opinion, not a fact."""
    return any(word in language.speech.first_person for word in said[:2]) and any(
        word in language.speech.doubting for word in said[:4]
    )


def _words(text: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in WORDS.finditer(text)]
