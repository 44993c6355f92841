"""What a finding rests on: the articles, lines and speakers without which it would be another, and the story
without them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import TypeVar

from stemma.collate.ground import Ground, ground
from stemma.collate.matching import Match
from stemma.collate.speakers import distinct, same_speaker
from stemma.collate.strands import Strand
from stemma.model import Claim, ClaimKind, Finding, Loss, Manner, Prop, Sentence, Span, Study, Support

ENOUGH = 4  # other lines, and other voices, with which an answer stands as it stood when one of them goes

T = TypeVar("T", bound=Hashable)


def props(match: Match, finding: Finding, ground: Ground, judge: Callable[[Match], Finding]) -> tuple[Prop, ...]:
    """Each article, line and speaker whose loss changes the finding, with what it would be then.

    Nothing for a point that one line has from one speaker at most: without either it would be gone, which goes
    without saying. An article is named only where its loss is not that of its line.
    """
    found: list[Prop] = []
    for support, name, left in _losses(_updated_apart(match, ground), ground):
        then = judge(left) if left.claims else None
        if then is not finding and then is not None:
            found.append(Prop(support, name, then))
    return tuple(found)


def without(laid: Ground, loss: Loss) -> Ground:
    """The ground when some witnesses bear no weight: what they say is no longer on it.

    With an article falls what was copied from it, though not what a later update of it says in new words. What it
    had taken over itself stays with those who have that too.
    """
    silent = _silent(laid, loss)
    studies = [study for study in laid.studies if study.article.id not in loss.articles]
    bare = laid if len(studies) == len(laid.studies) else _bare(laid, studies)
    kept = [c for c in bare.claims if c.sentence not in silent and not _told_by(c, loss, bare)]
    if len(kept) == len(bare.claims):
        return bare
    silent |= {claim.sentence for claim in bare.claims} - {claim.sentence for claim in kept}
    at: dict[Span, list[int]] = defaultdict(list)
    for number, claim in enumerate(kept):
        at[claim.sentence].append(number)
    hushed = tuple(_hushed(study, silent) for study in bare.studies)
    return replace(
        bare,
        claims=tuple(kept),
        at={span: tuple(numbers) for span, numbers in at.items()},
        studies=hushed,
        study_of={study.article.id: study for study in hushed},
    )


def _bare(laid: Ground, studies: Sequence[Study]) -> Ground:
    """The ground of these studies. Who is who stays known: a title that only a lost article tells is no less true."""
    bare = ground(studies, laid.stemma, laid.tongue)
    return replace(bare, weigh=laid.weigh, families=laid.families, places=laid.places, scene=laid.scene)


def _silent(laid: Ground, loss: Loss) -> set[Span]:
    """The sentences of what is lost, and those that were taken over from a lost article."""
    own = {span for span, line in laid.line_of.items() if span.article in loss.articles or line in loss.lines}
    handed = {
        copy.span
        for voice in laid.voices
        for strand in voice.strands
        if _began_in(strand, loss, laid)
        for copy in strand.copies
        if _as_it_was(copy, strand, voice.manners[copy.span.article])
    }
    return own | handed


def _began_in(strand: Strand, loss: Loss, laid: Ground) -> bool:
    """Whether the wording is a lost article's own: what it took over itself, others may have from elsewhere."""
    first = strand.base.span.article
    return first in loss.articles and first not in laid.exemplars_of


def _as_it_was(copy: Sentence, strand: Strand, manner: Manner | None) -> bool:
    return manner is not Manner.UPDATE or copy.key == strand.base.key


def _told_by(claim: Claim, loss: Loss, laid: Ground) -> bool:
    voices = [voice for voice in (claim.speaker, *claim.chain) if voice]
    return any(same_speaker(voice, lost, laid.tongue) for voice in voices for lost in loss.speakers)


def _hushed(study: Study, silent: Set[Span]) -> Study:
    """The study without the events that silent sentences tell."""
    events = tuple(event for event in study.events if event.span not in silent)
    return study if len(events) == len(study.events) else replace(study, events=events)


def _losses(match: Match, ground: Ground) -> Iterator[tuple[Support, str, Match]]:
    """Each loss that may change what is found, with what is left of the match."""
    sound = [number for number in match.claims if number not in match.descends]
    answers = _by(sound, lambda number: _answer(number, ground))
    of_line = _by(sound, lambda number: _line(number, ground))
    for article, told in sorted(_by(sound, lambda number: ground.claims[number].span.article).items()):
        whole = any(told >= of_line[line] for line in {_line(number, ground) for number in told})
        if not whole and _tells(told, answers, ground):
            heirs = _heirs(match, told, ground) if article in ground.exemplars_of else {}
            yield Support.ARTICLE, article, _without(_inherited(match, heirs), told)
    if len(of_line) > 1:
        for line, told in sorted(of_line.items()):
            if _tells(told, answers, ground):
                yield Support.LINE, line, _without(match, told)
    speakers = distinct((voice for n in sound if (voice := ground.claims[n].speaker)), ground.tongue)
    if len(speakers) > 1:
        for speaker in speakers:
            told = {number for number in match.claims if _says(number, speaker, ground)}
            if _tells(told, answers, ground):
                yield Support.SPEAKER, speaker, _without(match, told)


def _by(numbers: Iterable[int], key: Callable[[int], T]) -> dict[T, set[int]]:
    found: dict[T, set[int]] = defaultdict(set)
    for number in numbers:
        found[key(number)].add(number)
    return found


def _answer(number: int, ground: Ground) -> tuple[object, ...]:
    """What a claim answers: the same figure is the same answer, and so is the same holder."""
    claim = ground.claims[number]
    said = claim.value if claim.kind is ClaimKind.CONTROL else None
    return (said, *_figures(number, ground))


def _tells(told: Set[int], answers: Mapping[tuple[object, ...], Set[int]], ground: Ground) -> bool:
    """Whether what is found may hang on these claims: an answer has but few other lines or voices."""
    for answer in {_answer(number, ground) for number in told}:
        others = [number for number in answers.get(answer, frozenset()) if number not in told]
        lines = {_line(number, ground) for number in others}
        voices = {ground.claims[number].speaker or number for number in others}
        if len(lines) < ENOUGH or len(voices) < ENOUGH:
            return True
    return False


def _updated_apart(match: Match, ground: Ground) -> Match:
    """The match with the new figures of an update standing on their own: they do not fall with the earlier ones."""
    made = {
        copy: base
        for copy, base in match.descends.items()
        if ground.manner_of(ground.claims[copy].sentence) is not Manner.UPDATE
        or _figures(copy, ground) == _figures(base, ground)
    }
    return replace(match, descends=made)


def _figures(number: int, ground: Ground) -> tuple[float | None, float | None, bool]:
    claim = ground.claims[number]
    return claim.low, claim.high, claim.denied


def _heirs(match: Match, told: Set[int], ground: Ground) -> dict[int, int]:
    """For claims of a copy, the same claim in another copy: the words are their exemplar's, and it keeps them."""
    heirs: dict[int, int] = {}
    for copy, base in sorted(match.descends.items()):
        elsewhere = ground.claims[base].span.article != ground.claims[copy].span.article
        if base in told and elsewhere and _figures(copy, ground) == _figures(base, ground):
            heirs.setdefault(base, copy)
    return heirs


def _inherited(match: Match, heirs: Mapping[int, int]) -> Match:
    """The match with each of these claims made from its heir, instead of the other way round."""
    found = {copy: heirs.get(base, base) for copy, base in match.descends.items() if copy not in heirs.values()}
    return replace(match, descends=found)


def _line(number: int, ground: Ground) -> str:
    return ground.line_of[ground.claims[number].sentence]


def _says(number: int, speaker: str, ground: Ground) -> bool:
    voice = ground.claims[number].speaker
    return voice is not None and same_speaker(voice, speaker, ground.tongue)


def _without(match: Match, lost: Set[int]) -> Match:
    """The match without some of its claims, and without the copies that were made from them."""
    gone = lost | {copy for copy, base in match.descends.items() if base in lost}
    left = tuple(number for number in match.claims if number not in gone)
    descends = {copy: base for copy, base in match.descends.items() if copy not in gone}
    return replace(match, claims=left, descends=descends)
