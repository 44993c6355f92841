"""What copies did to what they copied: figures, hedges, attributions, names and polarity that changed on the way."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel

from stemma.collate.additions import added
from stemma.collate.figures import scope
from stemma.collate.ground import Ground, Voice
from stemma.collate.matching import Match
from stemma.collate.misfates import misfates
from stemma.collate.points import is_drift
from stemma.collate.polarity import denied_words, reverses
from stemma.collate.quotations import Alteration
from stemma.collate.reworded import Near, nearest, retellings, reworded
from stemma.collate.swaps import swaps
from stemma.collate.told import content_of, cue_of, told_in
from stemma.collate.turned import unvoiced
from stemma.collate.turns import amount_changed, cause_added, denial_admitted, told_as_done
from stemma.collate.unattributed import SAME_WORDS, covered, distances, kept, unattributed
from stemma.collate.wording import stem, stems
from stemma.lang import Language
from stemma.model import (
    Claim,
    ClaimKind,
    Drift,
    DriftKind,
    Manner,
    Name,
    Sentence,
    Span,
    Study,
)

SCOPE = 8  # words after a hedge that it makes uncertain
BEFORE = 3  # words before it: "412 suspected cases"
SLIP = 0.8  # likeness (normalised indel) from which a name that the exemplar does not know is a slip for one it does
FULL, SHORT, LETTERS = 2, 4, 2
"""Words of a full name, letters of the one that differs, and letters that come or go there."""
NAME = 5  # letters: shorter names are alike by chance
MODAL = 3  # words from a "to" or "would" to its verb: "could be independently verified"
NEGATED = 0.7  # of the heavier sentence's weight, where one side says no and the other does not
ALONE = "no other witness of the line has it"

DRIFTING = frozenset({Manner.VERBATIM, Manner.EDITED, Manner.EXCERPT, Manner.PARTIAL, Manner.REWRITE})
"""A later version of a report may change what it likes: it does not drift."""


def drifts(ground: Ground, matches: Iterable[Match], altered: Iterable[Alteration]) -> tuple[Drift, ...]:
    """Every change made in copying, by copy and place."""
    matches = tuple(matches)
    made = {ground.claims[copy].sentence for match in matches for copy in match.descends}
    found = [*_figures(ground, matches), *_quotes(ground, altered)]
    for voice in ground.voices:
        for strand in voice.strands:
            for copy in strand.copies:
                if voice.manners.get(copy.span.article) in DRIFTING and copy.key != strand.base.key:
                    found += _sentence(strand.base, copy, voice, ground)
        near = list(nearest(voice, ground))
        found += _reworded(near, {ground.sentence_of(one.after) for one in found if _turns(one)}, ground)
        for base, copy, why in misfates(voice, near, ground):
            found.append(_made(base.span, copy.span, DriftKind.MEANING, why, ground))
        for base, copy in retellings(voice, near, ground):
            exemplar, copied = ground.study_of[base.span.article], ground.study_of[copy.span.article]
            found += _hedge(base, copy, exemplar, copied, ground)
            found += _attribution(base, copy, exemplar, copied, ground)
        found += _stray_names(voice, ground)
        found += [_made(None, span, DriftKind.ADDED_FACT, ALONE, ground) for span in added(voice, made, ground)]
    found += _voices(ground, matches, {(one.kind, ground.sentence_of(one.after)) for one in found})
    turned = {one.after for one in found if _turns(one)}
    found = [one for one in found if one.kind is not DriftKind.ATTRIBUTION_LOST or one.after not in turned]
    found.sort(key=lambda one: (one.copy, one.after, one.kind.value))
    once = {(one.copy, one.kind, _changed(one, ground)): one for one in reversed(found)}
    return tuple(sorted(once.values(), key=lambda one: (one.copy, one.after, one.kind.value)))


def _turns(drift: Drift) -> bool:
    """Whether it means another thing: then what a speaker said is not what the copy tells without that speaker."""
    return drift.kind is DriftKind.MEANING


def _reworded(near: Iterable[Near], told: Container[Span], ground: Ground) -> Iterator[Drift]:
    """What a rewrite reverses, where no sentence it descends from has told so already."""
    for base, copy, why in reworded(near, ground):
        if copy.span not in told:
            yield _made(base.span, copy.span, DriftKind.MEANING, why, ground)


def _changed(drift: Drift, ground: Ground) -> object:
    """What tells a change from another: its place, and for a name its last word, which may recur through a text."""
    words = drift.after.of(ground.study_of[drift.copy].article.text).split()
    return words[-1] if drift.kind is DriftKind.NAME and words else drift.after


def _made(before: Span | None, after: Span, kind: DriftKind, why: str, ground: Ground) -> Drift:
    """The drift on the edge that leads to the copy within the line of its sentence."""
    line = next(voice.line for voice in ground.voices if after.article in voice.manners)
    inside = (line.id, *line.articles)
    edges = [edge for edge in ground.exemplars_of.get(after.article, ()) if edge.exemplar in inside]
    exemplar = edges[0].exemplar if edges else line.id
    return Drift(after.article, exemplar, kind, before, after, (why,))


def _figures(ground: Ground, matches: Iterable[Match]) -> Iterator[Drift]:
    for match in matches:
        for copy, base in match.descends.items():
            claim, origin = ground.claims[copy], ground.claims[base]
            if claim.kind is not ClaimKind.QUANTITY:
                continue
            if is_drift(copy, base, ground):
                why = f"“{origin.value}” became “{claim.value}”"
                yield _made(origin.span, claim.span, DriftKind.NUMBER, why, ground)
            elif doubt := _settled(claim, origin, ground):
                yield _made(origin.span, claim.span, DriftKind.HEDGE_LOST, f"“{doubt}” was lost", ground)
            if word := _fulfilled(claim, origin, ground):
                why = f"what the exemplar only expects (“{word}”) is told as done"
                yield _made(origin.span, claim.span, DriftKind.MEANING, why, ground)


def _fulfilled(claim: Claim, origin: Claim, ground: Ground) -> str | None:
    """The word by which the exemplar expects what the copy tells as done."""
    if ground.manner_of(claim.sentence) not in DRIFTING:
        return None
    before, after = ground.sentence_at[origin.sentence].text, ground.sentence_at[claim.sentence].text
    return told_as_done(before, after, origin.value, claim.value, ground.tongue)


def _settled(claim: Claim, origin: Claim, ground: Ground) -> str | None:
    """The word of doubt in what was counted that the copy's sentence has no more: "412 suspected cases"."""
    if ground.manner_of(claim.sentence) not in DRIFTING or claim.hedged:
        return None
    doubts = ground.tongue.speech.doubts & scope(origin, ground.tongue)
    kept = _words(ground.sentence_at[claim.sentence].text)
    return next((word for word in sorted(doubts) if word not in kept), None)


def _voices(ground: Ground, matches: Iterable[Match], told: set[tuple[DriftKind, Span]]) -> Iterator[Drift]:
    """Figures that a speaker gave, or that were in doubt, in a sentence of a copy that sums up several as its own.

    Where a sentence descends from one of the exemplar, `_sentence` has said so already; `told` is that.
    """
    for match in matches:
        for copy, base in match.descends.items():
            claim, origin = ground.claims[copy], ground.claims[base]
            if _told_already(claim, origin, ground) or ground.manner_of(claim.sentence) not in DRIFTING:
                continue
            for kind, why in unvoiced(claim, origin, ground):
                if (kind, claim.sentence) not in told:
                    told.add((kind, claim.sentence))
                    yield _made(origin.span, claim.sentence, kind, why, ground)


def _told_already(claim: Claim, origin: Claim, ground: Ground) -> bool:
    """Whether `_sentence` has held the two against each other; a deed or a toll may be kept in all other words."""
    if claim.kind in (ClaimKind.EVENT, ClaimKind.CONTROL):
        return claim.value != origin.value
    if claim.role and not origin.hedged:
        return False
    return ground.akin(claim.sentence, origin.sentence)


def _quotes(ground: Ground, altered: Iterable[Alteration]) -> Iterator[Drift]:
    for one in altered:
        why = "words of the quotation were dropped, added or changed without a mark"
        yield _made(one.before.hull, one.after.hull, DriftKind.QUOTE_ALTERED, why, ground)
        if reverses(one.before.text, one.after.text, ground.tongue):
            why = "what was said with a “not” is quoted without it, or the other way round"
            yield _made(one.before.hull, one.after.hull, DriftKind.MEANING, why, ground)


def _sentence(base: Sentence, copy: Sentence, voice: Voice, ground: Ground) -> Iterator[Drift]:
    exemplar, copied = ground.study_of[base.span.article], ground.study_of[copy.span.article]
    yield from _hedge(base, copy, exemplar, copied, ground)
    yield from _attribution(base, copy, exemplar, copied, ground)
    yield from _names(base, copy, voice, copied, ground)
    for swap in swaps(base, copy, exemplar, copied, ground.tongue):
        yield _made(swap.before, swap.after, swap.kind, swap.because, ground)
    yield from _polarity(base, copy, ground)
    yield from _done(base, copy, ground)
    yield from _turned(base, copy, ground)


def _turned(base: Sentence, copy: Sentence, ground: Ground) -> Iterator[Drift]:
    """A cause that nobody gave, another uncounted amount, a denial that became a confession."""
    before = [ground.sentence_at[span].text for span in sorted(ground.strands_of[copy.span])]
    if cause := cause_added(before, copy.text, ground.tongue):
        why = f"“{cause}” makes one thing the cause of another, which the exemplar does not say"
        yield _made(base.span, copy.span, DriftKind.MEANING, why, ground)
    if amounts := amount_changed(base.text, copy.text, ground.tongue):
        why = f"“{amounts[0]}” became “{amounts[1]}”"
        yield _made(base.span, copy.span, DriftKind.NUMBER, why, ground)
    if word := denial_admitted([base.text], copy.text, ground.tongue):
        why = f"what the exemplar says was denied is “{word}” in the copy"
        yield _made(base.span, copy.span, DriftKind.MEANING, why, ground)


def _hedge(base: Sentence, copy: Sentence, exemplar: Study, copied: Study, ground: Ground) -> Iterator[Drift]:
    """A word of doubt that the copy has no more, though it keeps what was doubted."""
    doubts = ground.tongue.speech.hedges | ground.tongue.speech.doubts
    words, kept_words = base.text.split(), copy.text.split()
    if _words(copy.text) & doubts or any(
        _is_perhaps(kept_words[at : at + 2], ground) for at in range(len(kept_words))
    ):
        return
    for at, word in enumerate(words):
        bare = word.strip('.,;:"“”').lower()
        if bare in doubts or _is_perhaps(words[at : at + 2], ground):
            behind = words[at + 1 : at + 1 + SCOPE]
            scopes = (" ".join(behind), " ".join(_clause(words[max(0, at - BEFORE) : at], ground) + behind))
            left = [scope for scope in scopes if kept(scope, copy, ground)]
            if any(not covered(scope, copy, copied, ground, hedged=True) for scope in left):
                yield _made(base.span, copy.span, DriftKind.HEDGE_LOST, f"“{bare}” was lost", ground)
                return
    for said in told_in(base, exemplar):
        content, cue = content_of(said, exemplar), cue_of(said, exemplar)
        told_here = any(base.span.overlaps(part) for part in said.cue)
        if not (said.hedged and told_here) and not distances(cue, ground):
            continue
        doubted = _doubted(content, doubts, ground)
        if doubted and not doubted & ground.stems_of[copy.span] and not distances(cue, ground):
            continue  # the doubt was of a part that the copy left out
        if said.hedged and frozenset(stems(cue, ground.tongue)) & ground.stems_of[copy.span]:
            continue  # it is told by the same verb: "who are believed to"
        if kept(content, copy, ground) and not covered(content, copy, copied, ground, hedged=True):
            yield _made(base.span, copy.span, DriftKind.HEDGE_LOST, f"the doubt in “{cue}” was lost", ground)
            return


def _clause(words: list[str], ground: Ground) -> list[str]:
    """The last of some words, from the beginning of their clause: "… was blocked, and | ambulances were"."""
    ends = [
        at
        for at, word in enumerate(words)
        if word[-1:] in ",;:" or word.lower() in ground.tongue.words.conjunctions | ground.tongue.words.relatives
    ]
    return words[ends[-1] + 1 :] if ends else words


def _doubted(content: str, doubts: frozenset[str], ground: Ground) -> frozenset[str]:
    """The stems of the clause of a content in which a word of doubt stands; none where it has no such word."""
    words = content.split()
    at = next((at for at, word in enumerate(words) if _words(word) & doubts), None)
    if at is None:
        return frozenset()
    before = _clause(words[:at], ground)
    behind = words[at + 1 :]
    ends = [n for n, word in enumerate(behind) if word[-1:] in ",;:"]
    clause = " ".join(before + behind[: ends[0] + 1 if ends else None])
    return frozenset(stems(clause, ground.tongue))


def _is_perhaps(words: Sequence[str], ground: Ground) -> bool:
    """Whether two words put what follows in doubt: "may have"."""
    return tuple(word.lower() for word in words) in ground.tongue.turns.perhaps


def _attribution(base: Sentence, copy: Sentence, exemplar: Study, copied: Study, ground: Ground) -> Iterator[Drift]:
    """What a speaker said, now in the outlet's own voice."""
    for speaker in unattributed(base, copy, exemplar, copied, ground):
        why = f"that {speaker} says so was lost"
        yield _made(base.span, copy.span, DriftKind.ATTRIBUTION_LOST, why, ground)
        return


def _stray_names(voice: Voice, ground: Ground) -> Iterator[Drift]:
    """Names that slipped in sentences of a rewrite which are too far from any that they were made of."""
    copied = {copy.span for strand in voice.strands for copy in strand.copies}
    for member in voice.members:
        if member.manner is Manner.REWRITE:
            known = _faithful(voice, member.study)
            for name in member.study.names:
                slip = _slip(name, (), known, ground.tongue) if ground.sentence_of(name.span) not in copied else None
                if slip:
                    yield _slipped_name(slip, name, ground)


def _faithful(voice: Voice, copied: Study) -> list[Name]:
    """The names of all that did not rewrite."""
    faithful = [one.study for one in voice.members if one.study is not copied and one.manner is not Manner.REWRITE]
    return [name for study in faithful for name in study.names]


def _slipped_name(before: Name, after: Name, ground: Ground) -> Drift:
    return _made(before.span, after.span, DriftKind.NAME, f"“{before.text}” became “{after.text}”", ground)


def _names(base: Sentence, copy: Sentence, voice: Voice, copied: Study, ground: Ground) -> Iterator[Drift]:
    """A name that no faithful witness has, but for a letter or two."""
    known = _faithful(voice, copied)
    here = [name for name in ground.study_of[base.span.article].names if base.span.holds(name.span)]
    for name in copied.names:
        if copy.span.holds(name.span):
            slip = _slip(name, here, known, ground.tongue)
            if slip:
                yield _slipped_name(slip, name, ground)


def _slip(name: Name, here: Sequence[Name], known: Sequence[Name], tongue: Language) -> Name | None:
    """The name it was: one of the sentence copied, or any of the line with another part in common ("Ann Lee")."""
    right = {word for other in known for word in other.text.split()}
    parts = name.text.split()
    strange = [word for word in parts if len(word) >= NAME and word not in right]
    kin = [other for other in known if set(parts) & set(other.text.split())]
    for other in (*here, *kin):
        for word in strange:
            if any(_slipped(word, theirs, tongue) for theirs in other.text.split()):
                return other
    return next((other for other in kin if _is_but_for_letters(parts, other.text.split(), right, tongue)), None)


def _is_but_for_letters(parts: Sequence[str], theirs: Sequence[str], right: Container[str], tongue: Language) -> bool:
    """Whether two full names differ in one word that no other witness has, by a letter or two: "Bawo", "Bawa"."""
    if len(parts) != len(theirs) or len(parts) < FULL:
        return False
    other = [(mine, known) for mine, known in zip(parts, theirs, strict=True) if mine != known]
    if len(other) != 1 or other[0][0] in right:
        return False
    mine, known = other[0]
    if not (mine.isalpha() and known.isalpha() and min(len(mine), len(known)) >= SHORT):
        return False  # "Workers’", "Workers'"
    plural = {mine.removeprefix(known), known.removeprefix(mine)} & set(tongue.numbers.plural_endings)
    return not plural and Indel.distance(mine, known) <= LETTERS


def _slipped(word: str, theirs: str, tongue: Language) -> bool:
    """Alike but for a letter or two, and not by inflection ("Zambia's", "Ukrainians")."""
    if stem(word, tongue) == stem(theirs, tongue) or word.startswith(theirs) or theirs.startswith(word):
        return False
    return SLIP <= Indel.normalized_similarity(word, theirs) < 1


def _polarity(base: Sentence, copy: Sentence, ground: Ground) -> Iterator[Drift]:
    """One says no to a word to which the other, alike in the rest, says yes: "was not hit", "was hit"."""
    mine, theirs = ground.stems_of[base.span], ground.stems_of[copy.span]
    lighter, heavier = sorted((ground.weigh(sorted(mine)), ground.weigh(sorted(theirs))))
    no, also_no = (denied_words(one.text, ground.tongue) for one in (base, copy))
    moved = bool(no and also_no) and not no & also_no and ground.manner_of(copy.span) is Manner.REWRITE
    least = SAME_WORDS * lighter if moved and not ground.is_quoted(copy.span) else NEGATED * heavier
    if ground.weigh(sorted(mine & theirs)) < least or not heavier:
        return
    turned = sorted(((no - also_no) & theirs) | ((also_no - no) & mine))
    if turned:
        why = f"one says no to “{turned[0]}”, the other does not"
        yield _made(base.span, copy.span, DriftKind.MEANING, why, ground)


def _done(base: Sentence, copy: Sentence, ground: Ground) -> Iterator[Drift]:
    """What was only asked, planned or possible is told as done: "called on him to resign", "has resigned"."""
    unreal, real = _deeds(base, ground)
    still_unreal, done = _deeds(copy, ground)
    for deed in sorted((unreal - real) & (done - still_unreal)):
        why = f"what the exemplar only asks for or expects is told as done (“{deed}”)"
        yield _made(base.span, copy.span, DriftKind.MEANING, why, ground)
        return


def _deeds(sentence: Sentence, ground: Ground) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that stand behind a "to" or "would", and those in a past form that do not."""
    tongue = ground.tongue
    markers = tongue.deeds.planned | tongue.deeds.hypothetical | {tongue.grammar.to}
    words = [word.strip('.,;:!?()"“”’').lower() for word in sentence.text.split()]
    unreal = {at for at in range(len(words)) if markers & set(words[max(0, at - MODAL) : at])}
    past = {at for at, word in enumerate(words) if word.endswith(tongue.grammar.past)}
    stems_at = [frozenset(stems(word, tongue)) for word in words]
    return (
        frozenset(stem for at in unreal - past for stem in stems_at[at]),
        frozenset(stem for at in past - unreal for stem in stems_at[at]),
    )


def _words(text: str) -> set[str]:
    return {word.strip('.,;:!?()"“”').lower().replace("’", "'") for word in text.split()}
