"""Who denies what somebody else has just said, in a sentence of its own: "The firm denied it", "She disputed that".

Such a sentence has no words for what it denies. That stands before it, mostly in the last statement of somebody else;
where this is a quotation, in what the quotation bears out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from stemma.collate.speakers import PERSON, content_words, same_speaker
from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Sentence, Span, Study

BACK = 3  # sentences before a denial among which what it denies is looked for
NOT = 2  # words before the verb among which a "not" makes it no denial
OPENING = 3  # words among which "reports that" opens a sentence
CONTENT = 5  # words from "reports" to "false" that leave room for what is false
SUBJECT = 14  # words of whoever denies, at most

TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.,;:—–]")


def with_rebuttals(statements: Sequence[Claim], study: Study, tongue: Language) -> Iterator[Claim]:
    """The statements and the denials that say nothing of what they deny: those claims tell it by its span."""
    said: dict[Span, list[Claim]] = defaultdict(list)
    for claim in statements:
        said[claim.sentence].append(claim)
    found: list[Claim] = []
    for number, sentence in enumerate(study.sentences):
        denial = _denial(sentence, study, tongue)
        about = denial and _denied(number, denial[0], said, study, tongue)
        if denial and about:
            speaker, words = denial
            text = words.of(study.article.text)
            found.append(
                Claim(words, ClaimKind.STATEMENT, text, sentence.span, speaker=speaker, denied=True, denies=about)
            )
    yield from (claim for claim in statements if not any(claim.span.overlaps(one.span) for one in found))
    yield from found


def refuted(sentence: Sentence, tongue: Language) -> Span | None:
    """What a sentence calls untrue: "Reports that | the dam failed | are false"; within the sentence.

    >>> from stemma.lang import ENGLISH
    >>> text = "Claims that the road is closed are untrue."
    >>> refuted(Sentence(Span("a", 0, len(text)), text, 0), ENGLISH).of(text)
    'the road is closed'
    """
    tokens = list(TOKEN.finditer(sentence.text))
    words = [token.group().lower() for token in tokens]
    start = next((at for at, word in enumerate(words[:OPENING]) if word in tongue.rebuttals.reports), None)
    if start is None or words[start + 1 : start + 2] != [tongue.grammar.that]:
        return None
    end = next((at for at in range(len(words) - 1, start, -1) if words[at] in tongue.rebuttals.untrue), None)
    if end is None or end - start < CONTENT or words[end - 1] not in tongue.speech.be:
        return None
    return Span(sentence.key, tokens[start + 2].start(), tokens[end - 2].end())


def _denial(sentence: Sentence, study: Study, tongue: Language) -> tuple[str, Span] | None:
    """Whoever denies, with the words up to the end of the clause."""
    tokens = list(TOKEN.finditer(sentence.text))
    words = [token.group().lower().replace("’", "'") for token in tokens]
    verbs = tongue.rebuttals.verbs | tongue.rebuttals.alone
    if _openings(tongue).keys().isdisjoint(words) and verbs.isdisjoint(words):
        return None
    for at in range(1, len(words)):
        end = _end(words, at, tongue)
        if end is None or at > SUBJECT:
            continue
        span = sentence.lift(Span(sentence.key, tokens[0].start(), tokens[end - 1].end()))
        if any(one.overlaps(span) for one in study.quoted):
            continue
        verb = sentence.lift(Span(sentence.key, tokens[at].start(), tokens[end - 1].end()))
        subject = sentence.lift(Span(sentence.key, tokens[0].start(), tokens[at].start()))
        speaker = _heard(verb, study) or _named(subject, study, tongue)
        return (speaker, span) if speaker else None
    return None


def _end(words: Sequence[str], at: int, tongue: Language) -> int | None:
    """Behind the last word of a denial whose verb stands at a place; None where none stands there."""
    known = tongue.rebuttals
    for phrase in _openings(tongue).get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    if words[at] in known.alone and words[at + 1 : at + 2] and words[at + 1] in known.closing:
        return at + 1
    if words[at] not in known.verbs or not tongue.words.negations.isdisjoint(words[max(0, at - NOT) : at]):
        return None
    if words[at - 1] in tongue.speech.be | tongue.words.articles:
        return None
    for rest in (at + 1, at + 2):  # "that", "the claim"
        led = rest == at + 1 or not tongue.deeds.definite.isdisjoint(words[at + 1 : at + 2])
        if led and words[rest : rest + 1] and words[rest] in known.objects:
            closes = words[rest + 1 : rest + 2]
            if not closes or closes[0] in known.closing:
                return rest + 1
    return None


@cache
def _openings(tongue: Language) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The phrases that deny by themselves, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in tongue.rebuttals.phrases:
        found[phrase[0]].append(phrase)
    return dict(found)


def _heard(verb: Span, study: Study) -> str | None:
    """The speaker whose cue the verb is, where a speaker was found."""
    return next((said.original for said in study.attributions for cue in said.cue if cue.overlaps(verb)), None)


def _named(subject: Span, study: Study, tongue: Language) -> str | None:
    """Whoever is named before the verb: a person, else all the words that tell somebody."""
    person = next((name.text for name in study.names if name.type == PERSON and subject.holds(name.span)), None)
    if person:
        return person
    kept = [word for word in subject.of(study.article.text).split() if word.lower() not in tongue.words.function]
    return " ".join(kept).strip(" ,") if content_words(" ".join(kept), tongue) else None


def _denied(
    number: int, speaker: str, said: Mapping[Span, Sequence[Claim]], study: Study, tongue: Language
) -> Span | None:
    """What stands before a denial that it may be about."""
    before = study.sentences[max(0, number - BACK) : number][::-1]
    paragraph = study.sentences[number].paragraph
    if before and before[0].paragraph == paragraph:  # what opens the paragraph is denied, not what stands above it
        before = tuple(sentence for sentence in before if sentence.paragraph == paragraph)
    for at, sentence in enumerate(before):
        others = [claim for claim in said.get(sentence.span, ()) if _is_of_another(claim, speaker, tongue)]
        if not others and _is_heard(sentence, speaker, study, tongue):
            return None  # too few words for a statement, and yet they are what is denied
        if not others:
            continue
        claim = others[-1]
        if at + 1 < len(before) and any(one.overlaps(claim.span) for one in study.quoted):
            above = [c for c in said.get(before[at + 1].span, ()) if _is_of_another(c, speaker, tongue)]
            if above and not any(one.overlaps(above[-1].span) for one in study.quoted):
                return above[-1].span
        return claim.span
    return None


def _is_heard(sentence: Sentence, speaker: str, study: Study, tongue: Language) -> bool:
    """Whether somebody else says some of a sentence, and is not quoted."""
    return any(
        said.original is not None
        and not said.direct
        and not same_speaker(said.original, speaker, tongue)
        and any(sentence.span.overlaps(part) for part in said.content)
        for said in study.attributions
    )


def _is_of_another(claim: Claim, speaker: str, tongue: Language) -> bool:
    return claim.speaker is not None and not same_speaker(claim.speaker, speaker, tongue)
