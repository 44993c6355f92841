"""The words in a sentence that say that somebody says something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stemma.extract.words import Line, Word
from stemma.lang.language import Language
from stemma.lang.speech import Frame, Speech, Verb

_WIDER = {
    Frame.CLAUSE: frozenset({Frame.CLAUSE, Frame.THAT, Frame.WORDS}),
    Frame.THAT: frozenset({Frame.THAT, Frame.WORDS}),
}
"""What else may follow where one of these may, behind a particle."""

SHORTEST = 4  # letters. "Only" is listed; a shorter word with the ending is no adverb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb group: the words from `first` up to `last` (exclusive) of its sentence, with the verb at `verb`.

    `form` is the verb's form: "third", "past", "base", "doing" or "done". `frames` is what it may take; `after`
    is the word where its complement may begin.
    """

    first: int
    verb: int
    last: int
    base: str
    form: str
    frames: frozenset[Frame]
    passive: bool
    negated: bool

    @property
    def by_particle(self) -> bool:
        """Whether the particle makes it a verb of speech, and no plain clause may follow: "set out"."""
        return self.last > self.verb + 1 and Frame.CLAUSE not in self.frames


def cues(line: Line, language: Language) -> Iterator[Cue]:
    """The verbs of speech in a sentence that can be cues, in order.

    Nouns that look like verbs are left out, and so is all that a speaker tells within quotation marks.
    """
    forms = lexicon(language)
    for at, word in enumerate(line):
        if word.quoted:
            continue
        for verb, form in forms.get(word.lower, ()):
            cue = _group(line, at, verb, form, language)
            if cue is not None and _is_verb(line, cue, language):
                yield cue
            break


@lru_cache(maxsize=8)
def lexicon(language: Language) -> dict[str, tuple[tuple[Verb, str], ...]]:
    """Each form with the verbs it may belong to."""
    found: dict[str, list[tuple[Verb, str]]] = {}
    for verb in language.speech.verbs:
        for form in ("past", "third", "doing", "base", "done"):
            entry = (verb, form)
            taken = found.setdefault(getattr(verb, form), [])
            if all(verb is not other for other, _ in taken):
                taken.append(entry)
    return {form: tuple(entries) for form, entries in found.items()}


def _group(line: Line, at: int, verb: Verb, form: str, language: Language) -> Cue | None:
    """The verb with its auxiliaries, adverbs and particle; None for a form that needs an auxiliary and has none."""
    speech, grammar = language.speech, language.grammar
    first = _group_start(line, at, language)
    helpers = [word.lower for word in line[first:at]]
    auxiliaries = [word for word in helpers if word in speech.auxiliaries and word not in grammar.negations]
    passive = bool(auxiliaries) and auxiliaries[-1] in speech.be and form in ("past", "done")
    if form == "done" and not auxiliaries:
        return None
    if (form == "doing" and auxiliaries and auxiliaries[-1] in speech.be) or (
        form == "base" and (auxiliaries or grammar.to in helpers)
    ):
        form = "past"
    negated = any(word in grammar.negations or word.endswith(grammar.negated) for word in helpers)
    last, frames = _particle(line, at, verb, speech)
    return Cue(first, at, last, verb.base, form, frames, passive, negated) if frames else None


def _group_start(line: Line, at: int, language: Language) -> int:
    """Where the verb group begins; an adverb that opens the sentence is no part of it."""
    first = at
    while first > 0 and (
        line[first - 1].lower in language.speech.auxiliaries or is_adverb(line[first - 1], language)
    ):
        first -= 1
    appears = first > 2 and line[first - 2].lower in language.speech.impersonal
    if appears and line[first - 1].lower == language.grammar.to:
        return _group_start(line, first - 2, language)  # "has appeared to suggest"
    opens = first == 0 or line[first - 1].is_mark
    while opens and first < at and line[first].lower not in language.speech.auxiliaries:
        first += 1
    return first


def is_adverb(word: Word, language: Language) -> bool:
    """Whether a word is an adverb by list or by ending."""
    grammar = language.grammar
    if word.lower in language.speech.adverbs:
        return True
    return (
        word.lower.endswith(grammar.adverb) and len(word.lower) > SHORTEST and word.lower not in grammar.not_adverbs
    )


def _particle(line: Line, at: int, verb: Verb, speech: Speech) -> tuple[int, frozenset[Frame]]:
    """Where the cue ends, and what may follow: a particle narrows it."""
    for base, particle, frame in speech.phrasal:
        rest = particle.split()
        if base == verb.base and [word.lower for word in line[at + 1 : at + 1 + len(rest)]] == rest:
            keeps = frame in _WIDER and rest[-1] in speech.conjunctions
            return (at + 1 if keeps else at + 1 + len(rest)), _WIDER.get(frame, frozenset({frame}))
    return at + 1, verb.frames


def may_tell(line: Line, at: int, language: Language) -> bool:
    """Whether a word is a form of a verb of speech, with its particle where it tells only with one: "set out"."""
    forms = lexicon(language).get(line[at].lower, ())
    return any(_particle(line, at, verb, language.speech)[1] for verb, _ in forms)


def _is_verb(line: Line, cue: Cue, language: Language) -> bool:
    """Whether the form stands where a verb can stand."""
    word, before = line[cue.verb].lower, line[cue.first - 1] if cue.first else None
    helped = cue.first < cue.verb
    if line[cue.verb].is_name and before is not None and before.is_name and word in language.speech.nounlike:
        return False
    if cue.form == "past" and word not in language.speech.nounlike:
        if before is not None and not helped and before.text[0].isdigit():
            return False  # "412 suspected cases"
        if before is not None and not helped and before.lower in language.words.prepositions - language.speech.times:
            return False  # "the number of confirmed cases"
        return before is None or before.lower not in language.words.articles | language.words.possessives or helped
    if before is None or before.is_quote:
        return cue.form in ("doing", "past")
    if not helped and before.lower in language.words.articles - language.grammar.pointing:
        return False
    if not helped and before.lower in language.words.possessives | language.words.quantifiers:
        return False
    if word in language.speech.nounlike and not helped:
        return _has_subject(line, cue.first, cue.form, language) and _takes(line, cue, language)
    if cue.form == "base":
        return _has_subject(line, cue.first, cue.form, language)
    return True


def _has_subject(line: Line, first: int, form: str, language: Language) -> bool:
    """Whether the word before can be the subject of a verb in the present."""
    before, grammar = line[first - 1], language.grammar
    if before.lower in grammar.subjects | language.speech.relatives:
        return True
    if form == "third":
        return before.is_name or before.text in (",", ")")
    plural = before.lower.endswith(grammar.plural) and before.lower not in language.words.function
    return plural or before.lower in grammar.plurals


def _takes(line: Line, cue: Cue, language: Language) -> bool:
    """Whether a form that may be a noun is followed as a verb is: by words, a conjunction or a new phrase."""
    if cue.last >= len(line):
        return True
    following, words = line[cue.last], language.words
    if following.lower in language.grammar.after_noun:
        return False
    if line[cue.first - 1].lower in language.grammar.subjects or following.is_quote:
        return True
    opens = language.speech.conjunctions | words.articles | words.possessives | words.pronouns
    return following.lower in opens or (following.lower == language.grammar.to and Frame.TO in cue.frames)
