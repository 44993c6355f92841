"""What one article claims, sentence by sentence: figures, who holds what, events, and what speakers say."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from math import isfinite

from stemma.collate.counted import counted, held_against
from stemma.collate.denials import with_denials
from stemma.collate.fates import names_a_fate
from stemma.collate.polarity import says_no
from stemma.collate.rebuttals import refuted, with_rebuttals
from stemma.collate.speakers import content_words
from stemma.collate.stances import stances
from stemma.collate.wording import asides, stems
from stemma.lang import Language
from stemma.model import Attribution, Claim, ClaimKind, Event, Moment, Place, Quantity, Sentence, Span, Status, Study

TELLING = 3  # content words that a statement must have: "Yes" and "We know" answer no question
NAMING = 2  # the same where it names somebody: "Arik will appeal"
NEAREST = 3  # names before a place of which it may be a part
BREATH = 40  # characters between a figure and the one it denies: "thirty on the line that night, not forty-six"
FRAME = 10  # characters before a content that are more than an opening "And that"
DENYING = 1  # that a denial must have: "nobody was welding"
TOLLS = frozenset({"killed", "injured", "missing"})
PARTING = ";"
LARGE = 10  # from which a figure of nothing is kept, to be held against its exemplar's: "8,000 over the border"
HOLDING = frozenset(
    {"Government regains territory", "Non-state actor overtakes territory", "Non-violent transfer of territory"}
)
"""ACLED sub-event types after which the actor holds the place."""

VAGUE = frozenset({"Other"})
"""Sub-event types that answer no question."""

UNREAL = frozenset({Status.PLANNED, Status.THREATENED, Status.FEARED, Status.HYPOTHETICAL})


def claims(study: Study, tongue: Language) -> tuple[Claim, ...]:
    """Every claim of an article in reading order, each with its speaker, hedges and the days it speaks of."""
    said = tuple(with_denials(tuple(_statements(study, tongue)), study, tongue))
    said = tuple(with_rebuttals(said, study, tongue))
    found = chain(_figures(study, tongue), _events(study, tongue), said, _told(said, study, tongue))
    return tuple(sorted(found, key=lambda claim: (claim.span, claim.kind.value, claim.value)))


def _figures(study: Study, tongue: Language) -> Iterator[Claim]:
    denied = dict(_contrasts(study, tongue))
    for amount in study.quantities:
        little = _says_little(amount) or _is_vague(amount, study, tongue)
        sentence = sentence_of(study.sentences, amount.span)
        text = study.article.text
        if sentence is None or amount in denied.values():
            continue
        if little and amount not in denied and not held_against(amount, sentence, study, tongue):
            continue
        of, role = counted(amount, sentence, study, tongue)
        claim = Claim(
            span=amount.span,
            kind=ClaimKind.QUANTITY,
            value=amount.number.of(text),
            sentence=sentence.span,
            low=amount.low if isfinite(amount.low) else None,
            high=amount.high if isfinite(amount.high) else None,
            of=of,
            unit=amount.unit,
            role=role,
            approx=amount.approx,
            against=denied[amount].low if amount in denied else None,
        )
        claim = _placed(claim, _place_near(study, amount, sentence, tongue), text)
        yield _dated(_voiced(claim, study.attributions, amount.span, tongue), study.moments, amount.span, sentence)


def _contrasts(study: Study, tongue: Language) -> Iterator[tuple[Quantity, Quantity]]:
    """Each figure that denies another, with the one denied, which comes next: "thirty, not forty-six"."""
    text = study.article.text
    for one, other in pairwise(sorted(study.quantities, key=lambda amount: amount.span)):
        between = text[one.span.end : other.span.start]
        words = between.lower().replace(",", " ").split()
        close = len(between) <= BREATH and not set(between) & set(".;!?")
        if close and words and words[-1] in tongue.answers.contrasts and one.role == other.role:
            yield one, other


def _says_little(amount: Quantity) -> bool:
    """Small bare numbers, "one shoe", "half": nobody will be asked for it."""
    if amount.low == amount.high == 1 and amount.unit is None:
        return True
    if amount.role is not None:
        return False
    if amount.of is None and amount.unit in (None, "share"):
        return max(amount.low, 0) < LARGE
    return False


def _is_vague(amount: Quantity, study: Study, tongue: Language) -> bool:
    """ "A number of", "several", of what befell nobody: two who both say so say nothing that could be checked."""
    words = amount.number.of(study.article.text).lower()
    return amount.role not in TOLLS and any(words == one.words for one in tongue.numbers.vague)


def _events(study: Study, tongue: Language) -> Iterator[Claim]:
    for event in study.events:
        sentence = sentence_of(study.sentences, event.trigger)
        if sentence is None or event.status in UNREAL or event.sub_event_type in VAGUE:
            continue
        if not (event.actor or event.recipient):
            continue
        told = _named_in(sentence, event.place) and not event.because  # a guess must not meet another one
        claim = _placed(_deed(event, sentence), event.place if told else None, study.article.text)
        if event.sub_event_type in HOLDING and event.actor and told:
            claim = replace(claim, kind=ClaimKind.CONTROL, value=event.actor)
        yield _voiced(claim, study.attributions, event.trigger, tongue)


def _named_in(sentence: Sentence, place: Place | None) -> bool:
    """Whether the sentence itself names the place: "the city" may be another one."""
    return place is not None and not place.demonym and sentence.span.holds(place.span)


def _deed(event: Event, sentence: Sentence) -> Claim:
    dated = (
        event.moment is not None and event.moment.span != event.span
    )  # else it only falls back on the day of print
    first, last = _days(event.moment if dated else None)
    sides = " against ".join(side for side in (event.actor, event.recipient) if side)
    return Claim(
        span=sentence.span,
        kind=ClaimKind.EVENT,
        value=f"{event.sub_event_type}: {sides}" if sides else event.sub_event_type,
        sentence=sentence.span,
        of=event.sub_event_type,
        denied=event.status is Status.DENIED,
        first=first,
        last=last,
    )


def _statements(study: Study, tongue: Language) -> Iterator[Claim]:
    """What is attributed to somebody, a sentence at a time: a reporter may take over one and leave the next."""
    told: set[tuple[str, tuple[Span, ...]]] = set()
    for said in study.attributions:
        speaker = said.original
        if speaker is None or not content_words(speaker, tongue) or _is_nobody(speaker, tongue):
            continue
        if _is_silent(said, study, tongue):
            continue
        for sentence, parts in _by_sentence(said.content, study.sentences):
            if _is_framed(said, sentence, parts, study):
                continue
            words = " … ".join(part.of(study.article.text) for part in parts)
            denial = says_no(words, tongue)
            short = denial or stances(words, sentence.text, False, tongue) or names_a_fate(words, tongue)
            least = DENYING if short else TELLING
            if least == TELLING and any(part.holds(name.span) for name in study.names for part in parts):
                least = NAMING
            if (speaker, parts) in told or len(stems(words, tongue)) < least:
                continue  # "SANA, quoting an official, reported that": one content, one speaker
            told.add((speaker, parts))
            claim = Claim(
                span=parts[0],
                kind=ClaimKind.STATEMENT,
                value=words,
                sentence=sentence.span,
                speaker=speaker,
                chain=said.chain,
                hedged=said.hedged,
                denied=said.denied or denial,
                unverified=said.unverified,
            )
            yield _dated(claim, study.moments, parts[0], sentence)


def _is_nobody(speaker: str, tongue: Language) -> bool:
    """Whether it is told that nobody says so: "nobody at the gate believes in a rock burst"."""
    return speaker.lower().split()[0] in tongue.answers.nobodies


def _is_silent(said: Attribution, study: Study, tongue: Language) -> bool:
    """Whether it is told what somebody did not say: "he would not tell how much it was"."""
    text = study.article.text
    cue = " ".join(part.of(text) for part in said.cue).lower().replace("’", "'").split()
    asks = said.content[0].of(text).lower().split()[0] in tongue.speech.conjunctions - {tongue.grammar.that}
    return asks and any(word in tongue.words.negations or word.endswith(tongue.grammar.negated) for word in cue)


def _is_framed(said: Attribution, sentence: Sentence, parts: Sequence[Span], study: Study) -> bool:
    """Whether the sentence has other words about these than their speaker's: "There is talk that", before his denial.

    Then neither he nor a cue of his stands in it, and he is read to say a part of it that is in no quotation marks.
    """
    quoted = any(one.overlaps(part) for one in study.quoted for part in parts)
    if quoted or any(sentence.span.holds(span) for span in (*said.source, *said.cue)):
        return False
    return parts[0].start - sentence.span.start >= FRAME


def _told(said: Sequence[Claim], study: Study, tongue: Language) -> Iterator[Claim]:
    """What the reporter tells, a sentence at a time, where nobody is heard in it."""
    heard = {claim.sentence for claim in said}
    for sentence in study.sentences:
        if sentence.span in heard:
            continue
        if len(stems(sentence.text, tongue)) < TELLING and not _tells_much(sentence.text, tongue):
            continue
        if false := refuted(sentence, tongue):
            span = sentence.lift(false)
            yield Claim(span, ClaimKind.STATEMENT, span.of(study.article.text), sentence.span, denied=True)
            continue
        hedged = not tongue.speech.doubts.isdisjoint(sentence.text.lower().split())
        denied = says_no(sentence.text, tongue)
        yield Claim(sentence.span, ClaimKind.STATEMENT, sentence.text, sentence.span, hedged=hedged, denied=denied)


def _tells_much(text: str, tongue: Language) -> bool:
    """Whether a sentence of few words tells what changes from day to day ("The line is open again."), or a fate."""
    return names_a_fate(text, tongue) or any(one.matter.state for one in stances(text, text, False, tongue))


def _by_sentence(
    content: Sequence[Span], sentences: Sequence[Sentence]
) -> Iterator[tuple[Sentence, tuple[Span, ...]]]:
    """The parts of a content in each sentence that it runs through."""
    found: dict[int, list[Span]] = {}
    for span in sorted(content):
        at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
        for number in range(max(at, 0), len(sentences)):
            sentence = sentences[number].span
            if sentence.start >= span.end:
                break
            if sentence.overlaps(span):
                part = Span(span.article, max(span.start, sentence.start), min(span.end, sentence.end))
                found.setdefault(number, []).append(part)
    for number, parts in sorted(found.items()):
        yield sentences[number], tuple(parts)


def sentence_of(sentences: Sequence[Sentence], span: Span) -> Sentence | None:
    """The sentence in which a span begins."""
    number = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return sentences[number] if number >= 0 and span.start < sentences[number].span.end else None


def _voiced(claim: Claim, attributions: Iterable[Attribution], words: Span, tongue: Language) -> Claim:
    """The claim with the speaker who says the words that make it, the innermost where one quotes another."""
    start, end = words.start, words.end
    holding = [said for said in attributions for part in said.content if part.start <= start and end <= part.end]
    if not holding:
        return claim
    named = [said for said in holding if said.speaker is not None and not _is_nobody(said.speaker, tongue)]
    innermost = min(named, key=_length, default=None)
    return replace(
        claim,
        speaker=innermost.original if innermost else None,
        chain=innermost.chain if innermost else (),
        hedged=claim.hedged or any(said.hedged for said in holding),
        denied=claim.denied or any(said.denied for said in holding),
        unverified=claim.unverified or any(said.unverified for said in holding),
    )


def _length(said: Attribution) -> tuple[int, tuple[Span, ...]]:
    return sum(len(part) for part in said.content), said.content


def _dated(claim: Claim, moments: Iterable[Moment], span: Span, sentence: Sentence) -> Claim:
    """The claim with the days of the nearest moment of its sentence that lies on known days."""
    near = [one for one in moments if sentence.span.holds(one.span) and one.first and one.type in ("DATE", "TIME")]
    if not near:
        return claim
    nearest = min(near, key=lambda one: (_gap(one.span, span), one.span))
    first, last = _days(nearest)
    return replace(claim, first=first, last=last)


def _days(moment: Moment | None) -> tuple[str | None, str | None]:
    if moment is None or moment.first is None or moment.last is None:
        return None, None
    return moment.first.isoformat(), moment.last.isoformat()


def _gap(one: Span, other: Span) -> int:
    """Characters between two spans, 0 where they touch or overlap."""
    return max(0, one.start - other.end, other.start - one.end)


def is_part_of_name(place: Place, study: Study) -> bool:
    """Whether it is a part of another's name: of the ship "Doña Pilar", of "Commander Rodel Ibarra"."""
    last = bisect_right(study.names, place.span.start, key=lambda name: name.span.start)
    return any(
        name.type != "LOC" and name.span.holds(place.span) and len(name.span) > len(place.span)
        for name in study.names[max(0, last - NEAREST) : last]
    )


def _place_near(study: Study, amount: Quantity, sentence: Sentence, tongue: Language) -> Place | None:
    """The place nearest to a figure in its sentence, not that of an aside: "the train, which runs to Goa, hit 18"."""
    opening = study.article.dateline.end if study.article.dateline else 0
    told = (sentence.lift(Span(sentence.key, *aside.span())) for aside in asides(tongue).finditer(sentence.text))
    beside = [span for span in told if not span.holds(amount.number)]
    near = [
        place
        for place in study.places
        if sentence.span.holds(place.span)
        and not place.demonym
        and place.span.start >= opening  # the office that a report was filed from, or the agency's name
        and not is_part_of_name(place, study)
        and not any(span.holds(place.span) for span in beside)
        and not _parted(amount.span, place.span, sentence)
    ]
    return min(near, key=lambda place: (_gap(place.span, amount.span), place.span), default=None)


def _parted(one: Span, other: Span, sentence: Sentence) -> bool:
    """Whether a semicolon stands between two spans of a sentence: "22 were treated; three were sent on to Camana"."""
    first, last = sorted((one, other))
    return PARTING in sentence.text[first.end - sentence.span.start : last.start - sentence.span.start]


def _placed(claim: Claim, place: Place | None, text: str) -> Claim:
    return claim if place is None else replace(claim, place=place.name, where=place.span.of(text))
