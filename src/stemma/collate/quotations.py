"""Words in quotation marks across the articles: who is quoted, where they stand whole, where they were altered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from stemma.collate.ground import Ground
from stemma.collate.speakers import same_speaker
from stemma.collate.wording import REMEMBERED, stems
from stemma.lang import Language
from stemma.model import Attribution, Quotation, Span, Study

NEAR = 160  # characters between two stretches of one utterance: room for "said X, the head of Y"
SPOKEN = 4  # words from which a stretch is speech whoever says it; shorter ones may be scare quotes
ALTERED = 0.5  # of the words of the shorter must stand in the longer, in order, to be the same utterance changed
FEWEST = 3  # content words that an utterance and its altered form share

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STOP = re.compile(r"[.!?…]")


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one article has somebody say in one go: its stretches, its words in lower case, its speaker."""

    spans: tuple[Span, ...]
    text: str
    words: tuple[str, ...]
    speaker: str | None

    @property
    def article(self) -> str:
        """The article that prints it."""
        return self.spans[0].article

    @property
    def hull(self) -> Span:
        """From its first word to its last."""
        return Span(self.article, self.spans[0].start, self.spans[-1].end)


@dataclass(frozen=True, slots=True)
class Alteration:
    """An utterance as the exemplar (or its most faithful copy) has it, and as a copy has it."""

    before: Utterance
    after: Utterance


def utterances(study: Study, ground: Ground) -> tuple[Utterance, ...]:
    """The quotations of an article; stretches that one speaker says in one go are one utterance."""
    found: list[Utterance] = []
    for span in study.quoted:
        one = _utterance(span, study, ground)
        if one is None:
            continue
        if found and _goes_on(found[-1], one, study.article.text):
            found[-1] = _joined(found[-1], one)
        else:
            found.append(one)
    return tuple(found)


def _utterance(span: Span, study: Study, ground: Ground) -> Utterance | None:
    text = span.of(study.article.text).strip("\"“”‘’'` ").rstrip(",")
    words = tuple(_form(word, ground.tongue) for word in WORD.findall(text))
    speaker = _speaker(span, study.attributions)
    if not words or (speaker is None and len(words) < SPOKEN):
        return None
    return Utterance((span,), text, words, speaker)


@lru_cache(maxsize=REMEMBERED)
def _form(word: str, tongue: Language) -> str:
    """A word as it is compared: American spelling and figures are no alteration."""
    form = word.lower().replace("’", "'")
    spelling = tongue.spelling
    form = dict(spelling.same).get(form, form)
    for old, new in spelling.endings:
        if form.endswith(old):
            return form.removesuffix(old) + new
    return form


def _speaker(span: Span, attributions: Iterable[Attribution]) -> str | None:
    """Whose words they are: the attribution that covers most of the stretch, the shortest where several do."""
    best: tuple[int, int, str] | None = None
    for said in attributions:
        covered = sum(span.shared(part) for part in said.content)
        if covered and said.original:
            rank = (-covered, sum(len(part) for part in said.content), said.original)
            best = rank if best is None else min(best, rank)
    return best[2] if best else None


def _goes_on(one: Utterance, other: Utterance, text: str) -> bool:
    """Whether the second stretch goes on with the sentence of the first: “The pipe,” he said, “was cut.”"""
    between = text[one.spans[-1].end : other.spans[0].start].rstrip()
    if not other.text[:1].islower() or not between.endswith(",") or len(between) > NEAR:
        return False
    long = len(one.words) >= SPOKEN and len(other.words) >= SPOKEN
    return long and (one.speaker == other.speaker or None in (one.speaker, other.speaker))


def _joined(one: Utterance, other: Utterance) -> Utterance:
    stop = "." if one.text[-1:].isalnum() and other.text[:1].isupper() else ""
    text = f"{one.text}{stop} {other.text}"
    return Utterance(one.spans + other.spans, text, one.words + other.words, one.speaker or other.speaker)


def spoken(ground: Ground) -> dict[str, tuple[Utterance, ...]]:
    """The utterances of each article."""
    return {study.article.id: utterances(study, ground) for study in ground.studies}


def alterations(said: Mapping[str, Sequence[Utterance]], ground: Ground) -> tuple[Alteration, ...]:
    """Every utterance that a copy of a line changed, against the most faithful witness that has it."""
    found: list[Alteration] = []
    for voice in ground.voices:
        known: dict[tuple[str, ...], Utterance] = {}  # by its words: a reprint adds nothing
        for member in voice.members:
            fresh = [one for one in said[member.study.article.id] if one.words not in known]
            changed = [(one, _changed_from(one, tuple(known.values()), ground)) for one in fresh]
            found += [Alteration(before, one) for one, before in changed if before is not None]
            known |= {one.words: one for one, before in changed if before is None}
    return tuple(sorted(found, key=lambda one: (one.after.hull, one.before.hull)))


def _changed_from(one: Utterance, known: Sequence[Utterance], ground: Ground) -> Utterance | None:
    """The utterance that this one is an altered form of; None where it is new, or whole as far as it goes."""
    whole = [other for other in known if _holds(other, one)]
    if whole:
        return whole[0] if all(_cut_short(other, one) for other in whole) else None
    kin = [other for other in known if _altered(other, one, ground)]
    return max(kin, key=lambda other: (_common(other, one), other.hull), default=None)


def quotations(
    said: Mapping[str, Sequence[Utterance]], altered: Sequence[Alteration], ground: Ground
) -> tuple[Quotation, ...]:
    """Every utterance once, by its fullest form, with all its witnesses across the story.

    Of partial quotations, which run on within the reporter's own sentence ("called it “less alarming”"), those that
    several lines have or a copy altered: the others say nothing without that sentence.
    """
    changed = {alteration.after.hull for alteration in altered}
    whole = [one for every in said.values() for one in every if one.hull not in changed]
    whole.sort(key=lambda one: (-len(one.words), one.hull))
    fullest: list[tuple[Utterance, list[Utterance]]] = []
    having: dict[str, list[int]] = defaultdict(list)  # by word, which of them have it
    same: dict[tuple[tuple[str, ...], str | None], list[Utterance]] = {}  # a reprint joins its like at once
    for one in whole:
        near = (fullest[at] for at in having[max(one.words, key=lambda word: (len(word), word))])
        home = same.get((one.words, one.speaker)) or next(
            (kin for lead, kin in near if _holds(lead, one) and _one_voice(lead, one, ground)), None
        )
        if home is None:
            home = []
            for word in sorted(set(one.words)):
                having[word].append(len(fullest))
            fullest.append((one, home))
        home.append(one)
        same.setdefault((one.words, one.speaker), home)
    said_so = [(lead, kin) for lead, kin in fullest if len(lead.words) >= SPOKEN or len(kin) > 1]
    found = [
        quotation
        for lead, kin in said_so
        if (quotation := _quotation(lead, kin, altered)).altered or not _is_partial(lead) or _is_spread(kin, ground)
    ]
    return tuple(sorted(found, key=lambda quotation: (min(quotation.witnesses), quotation.text)))


def _is_partial(one: Utterance) -> bool:
    """Whether it begins within the reporter's sentence: small, as partial quotations do (AP Stylebook)."""
    return one.text[:1].islower()


def _is_spread(kin: Sequence[Utterance], ground: Ground) -> bool:
    """Whether several lines have it."""
    return len({ground.line_of[ground.sentence_of(one.spans[0])] for one in kin}) > 1


def _quotation(lead: Utterance, kin: Sequence[Utterance], altered: Sequence[Alteration]) -> Quotation:
    hulls = {one.hull for one in kin}
    after = {alteration.after.hull for alteration in altered if alteration.before.hull in hulls}
    speaker = lead.speaker or next((one.speaker for one in kin if one.speaker), None)
    return Quotation(speaker, lead.text, tuple(sorted(hulls)), tuple(sorted(after)))


def _one_voice(one: Utterance, other: Utterance, ground: Ground) -> bool:
    """Long equal words are one utterance whoever is named; short ones only of one speaker."""
    return len(other.words) >= SPOKEN or _same(one.speaker, other.speaker, ground) or _akin(one, other, ground)


def _same(one: str | None, other: str | None, ground: Ground) -> bool:
    return one is None or other is None or same_speaker(one, other, ground.tongue)


def _akin(one: Utterance, other: Utterance, ground: Ground) -> bool:
    """Whether sentences that hold them descend from one sentence."""
    return any(
        ground.akin(ground.sentence_of(mine), ground.sentence_of(theirs))
        for mine in one.spans
        for theirs in other.spans
    )


def _holds(one: Utterance, other: Utterance) -> bool:
    """Whether the other is said word for word within the one, without a gap."""
    if len(other.words) > len(one.words):
        return False
    size = len(other.words)
    return any(one.words[at : at + size] == other.words for at in range(len(one.words) - size + 1))


def _cut_short(before: Utterance, after: Utterance) -> bool:
    """Whether a sentence was begun and not ended, without a mark: "inspected" for "inspected in August"."""
    if len(after.words) < SPOKEN or after.text.endswith(("…", "...")):
        return False
    starts, ends = _bounds(before.text)
    size = len(after.words)
    at = next(n for n in range(len(before.words) - size + 1) if before.words[n : n + size] == after.words)
    return at in starts and at + size not in ends


def _bounds(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """The numbers of the words that begin a sentence, and of those that stand behind its last."""
    starts, ends, count = {0}, set(), 0
    for match in WORD.finditer(text):
        count += 1
        if STOP.match(text, match.end()):
            starts.add(count)
            ends.add(count)
    return frozenset(starts), frozenset(ends | {count})


def _common(one: Utterance, other: Utterance) -> int:
    return int(LCSseq.similarity(one.words, other.words))


def _altered(before: Utterance, after: Utterance, ground: Ground) -> bool:
    """Whether the later is the earlier utterance with words dropped, added or changed."""
    if not _akin(before, after, ground) and not _same(before.speaker, after.speaker, ground):
        return False
    shorter = min(len(before.words), len(after.words))
    if len(after.words) > SPOKEN and _common(before, after) == len(after.words):
        return True  # nothing came, something went: "we do not yet know"
    told = set(stems(before.text, ground.tongue)) & set(stems(after.text, ground.tongue))
    return len(told) >= FEWEST and _common(before, after) >= ALTERED * shorter and not _holds(after, before)
