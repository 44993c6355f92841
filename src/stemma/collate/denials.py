"""What is denied in the breath in which it is told: "they were welding, which the firm denied".

Such a denial names nothing of its own: what it denies stands before it, in another voice. It is found by its verb and
by the word that turns the clause against the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from stemma.collate.speakers import PERSON, content_words
from stemma.collate.wording import stems
from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Sentence, Span, Study

TELLING = 3  # content words that what is denied must have
SUBJECT = 12  # words of whoever denies, at most: "its manager, Moses Kapembwa, who has held the post for years,"

ENDS = frozenset(",;:—–")
TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:—–]")


@dataclass(frozen=True, slots=True)
class Denial:
    """Who denies what: the words of the denial, and the stretch before them that it is about."""

    speaker: str
    words: Span
    about: Span


def with_denials(statements: Sequence[Claim], study: Study, tongue: Language) -> Iterator[Claim]:
    """The statements and what is denied in the same breath; what nobody was heard to say is told by the reporter."""
    found = [(denial, sentence) for sentence in study.sentences for denial in _denials(sentence, study, tongue)]
    for claim in statements:
        own = next((d for d, _ in found if claim.denied and claim.span.overlaps(d.words)), None)
        yield claim if own is None else replace(claim, denies=own.about)
    for denial, sentence in found:
        if not any(claim.denied and claim.span.overlaps(denial.words) for claim in statements):
            yield _claim(denial.words, sentence, study, tongue, denial)
        if not any(claim.span.overlaps(denial.about) for claim in statements):
            yield _claim(denial.about, sentence, study, tongue)


def _claim(words: Span, sentence: Sentence, study: Study, tongue: Language, denial: Denial | None = None) -> Claim:
    text = words.of(study.article.text)
    return Claim(
        span=words,
        kind=ClaimKind.STATEMENT,
        value=text,
        sentence=sentence.span,
        speaker=denial.speaker if denial else None,
        hedged=denial is None and not tongue.speech.doubts.isdisjoint(text.lower().split()),
        denied=denial is not None,
        denies=denial.about if denial else None,
    )


def _denials(sentence: Sentence, study: Study, tongue: Language) -> Iterator[Denial]:
    if _forms(tongue).isdisjoint(sentence.text.lower().replace(",", " ").replace(".", " ").split()):
        return
    tokens = [(m.group().lower(), m.start(), m.end()) for m in TOKEN.finditer(sentence.text)]
    words = [word for word, _, _ in tokens]
    for at, (_, start, end) in enumerate(tokens):
        here = sentence.lift(Span(sentence.key, start, end))
        if not _denies(words, at, tongue) or any(one.overlaps(here) for one in study.quoted):
            continue
        turn = _turn(words, at, tongue)
        if turn is None:
            continue
        about = Span(sentence.key, 0, tokens[turn][1])
        said = Span(sentence.key, tokens[turn + 1][1], _end(tokens, at, words, tongue))
        speaker = _speaker(sentence.lift(Span(sentence.key, tokens[turn + 1][1], tokens[at][1])), study, tongue)
        if speaker and len(stems(about.of(sentence.text), tongue)) >= TELLING:
            yield Denial(speaker, sentence.lift(said), sentence.lift(about))
            return


def _denies(words: Sequence[str], at: int, tongue: Language) -> bool:
    """Whether a word is a verb of denying that somebody does: not "the dispute", "to deny", "were denied"."""
    if words[at] not in _forms(tongue):
        return False
    return not set(words[at - 1 : at]) & (tongue.speech.be | tongue.words.articles | tongue.words.prepositions)


@cache
def _forms(tongue: Language) -> frozenset[str]:
    """The finite forms of the verbs of denying that are no infinitive."""
    verbs = (verb for verb in tongue.speech.verbs if verb.base in tongue.speech.denying)
    return frozenset(form for verb in verbs for form in (verb.third, verb.past))


def _turn(words: Sequence[str], at: int, tongue: Language) -> int | None:
    """The word behind which the clause of the denial begins; None where it denies nothing that stands before it.

    "..., which he denied" needs no object, and no noun before it that may be what is meant; "..., but he denied that"
    says itself what is denied.
    """
    claims, behind = tongue.stances.claims, words[at + 1 : at + 3]
    for place in range(at - 1, max(0, at - 1 - SUBJECT), -1):
        word = words[place]
        if word in tongue.stances.clauses and words[place - 1] == ",":
            return place if (not behind or behind[0] in ENDS) and words[place - 2] not in claims else None
        if word == ";" or word in tongue.stances.turning:
            return place if behind[:1] == [tongue.grammar.that] or claims & set(behind) else None
    return None


def _end(tokens: Sequence[tuple[str, int, int]], at: int, words: Sequence[str], tongue: Language) -> int:
    """Where the denial ends: at the next clause, else with the sentence."""
    for place in range(at + 1, len(tokens)):
        turns = words[place] == "," and not tongue.stances.turning.isdisjoint(words[place + 1 : place + 2])
        if turns or words[place] in ENDS - {","}:
            return tokens[place][1]
    return tokens[-1][2]


def _speaker(subject: Span, study: Study, tongue: Language) -> str | None:
    """Who denies: the person named there, else all the words but articles; None where they tell nobody."""
    person = next((name.text for name in study.names if name.type == PERSON and subject.holds(name.span)), None)
    if person:
        return person
    text = subject.of(study.article.text).strip(" ,;")
    kept = [word for word in text.split() if word.lower() not in tongue.words.function]
    return " ".join(kept).strip(",") if content_words(text, tongue) else None
