"""What a speaker said and a copy tells as its own: whether a sentence keeps the words, and who is heard in it."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.collate.ground import Ground
from stemma.collate.strands import MANY, RARE
from stemma.collate.told import content_in, content_of, cue_of, told_in
from stemma.collate.turned import named_in
from stemma.collate.wording import asides, stems
from stemma.lang import Language
from stemma.model import Attribution, Sentence, Study

SAME_WORDS = 0.5  # of the lighter one's weight that what was said and the copy's sentence share where it was kept
TOLD_TOO = 3  # stems that a sentence beside it has of the one that it was made of
OPENING = 5  # characters of a sentence before the source that all of it is attributed to


def unattributed(base: Sentence, copy: Sentence, exemplar: Study, copied: Study, ground: Ground) -> Iterator[str]:
    """The speakers whose words a sentence of a copy keeps, and who is not heard there any more.

    One who is still named there may say it in any words. So may whoever is heard in the sentence before or behind,
    where a copy makes two sentences of one; and "it has not heard from them" is the company's word, if the company
    spoke before. What is only said by the way of somebody ("which runs from the coast to the lake") is nobody's. Who
    asks ("and the police?") tells nothing.
    """
    if copy.text.rstrip().endswith("?"):
        return
    for said in told_in(base, exemplar):
        speaker = said.speaker
        if speaker is None or speaker.lower() in ground.tongue.words.pronouns or _is_told(said, base, exemplar):
            continue
        if not ground.tongue.speech.doubting.isdisjoint(stems(cue_of(said, exemplar), ground.tongue)):
            continue  # "health workers suspect": what is lost is the doubt
        if any(named_in(speaker, one, ground) for one in (copy, *_beside(base, copy, copied, ground))):
            continue
        content = content_in(base, said, exemplar)
        if kept(without_asides(content, ground.tongue), copy, ground) and not covered(content, copy, copied, ground):
            yield speaker


def _is_told(said: Attribution, base: Sentence, exemplar: Study) -> bool:
    """Whether it is part of what somebody else says in the sentence: "it had warned them, its secretary said"."""
    return any(
        part.holds(said.cue[0])
        for other in told_in(base, exemplar)
        if other is not said and other.source
        for part in other.content
        if said.cue
    )


def _beside(base: Sentence, copy: Sentence, copied: Study, ground: Ground) -> Iterator[Sentence]:
    """The sentences around one of a copy, if they tell what the same sentence told, or it goes on where one ended."""
    at = copied.sentences.index(copy)
    for other in copied.sentences[max(0, at - 1) : at + 2]:
        if other is copy:
            continue
        begins = copy.text.split(maxsplit=1)[0].lower() in ground.tongue.words.pronouns
        goes_on = begins and other.span < copy.span and other.paragraph == copy.paragraph
        if goes_on or len(ground.stems_of[base.span] & ground.stems_of[other.span]) >= TOLD_TOO:
            yield other


def covered(content: str, copy: Sentence, copied: Study, ground: Ground, hedged: bool = False) -> bool:
    """Whether the copy still attributes (or doubts) most of what it keeps of the content."""
    left = frozenset(stems(content, ground.tongue)) & ground.stems_of[copy.span]
    told = list(told_in(copy, copied))
    if hedged:
        told = [said for said in told if said.hedged or distances(cue_of(said, copied), ground)]
    elif any(said.source and 0 <= said.source[0].start - copy.span.start < OPENING for said in told):
        return True
    words = " ".join(content_of(said, copied) for said in told)
    attributed = left & frozenset(stems(words, ground.tongue))
    return ground.weigh(sorted(attributed)) >= ground.weigh(sorted(left)) / 2


def distances(cue: str, ground: Ground) -> bool:
    """Whether a cue keeps its distance from what is said: "claimed", not "said"."""
    return not ground.tongue.speech.distancing.isdisjoint(stems(cue, ground.tongue))


def kept(words: str, copy: Sentence, ground: Ground) -> bool:
    """Whether a sentence of a copy keeps what these words say: many rare ones of them, or half of their weight."""
    mine, theirs = frozenset(stems(words, ground.tongue)), ground.stems_of[copy.span]
    lighter = min(ground.weigh(sorted(mine)), ground.weigh(sorted(theirs)))
    rare = [stem for stem in mine & theirs if ground.weigh((stem,)) >= RARE * ground.weigh.unseen]
    return len(rare) >= MANY or (lighter > 0 and ground.weigh(sorted(mine & theirs)) >= SAME_WORDS * lighter)


def without_asides(text: str, tongue: Language) -> str:
    """The words without what is said by the way between two commas.

    >>> from stemma.lang import ENGLISH
    >>> without_asides("Six cars of the train, which runs from Oran to Bechar, left the rails", ENGLISH)
    'Six cars of the train left the rails'
    """
    return asides(tongue).sub("", text)
