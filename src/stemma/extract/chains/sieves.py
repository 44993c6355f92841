"""Rules that take two mentions for one somebody, the surest first, each over the whole article.

After Lee, Chang, Peirsman, Chambers, Surdeanu and Jurafsky 2013, "Deterministic coreference resolution based on
entity-centric, precision-ranked rules": what a surer rule has joined shares what is known of it (gender, number,
words), so that a later rule sees entities and not bare words. Only the first mention of an entity looks for another
one before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from stemma.extract.chains.entities import Entities, Entity, agree, is_within
from stemma.extract.chains.mentions import Mention, Sort, mentions, sentence_order
from stemma.lang.language import Language
from stemma.model.story import Noted
from stemma.model.text import Span

REACH = 3
"""Sentences that a pronoun looks back over."""
FAR = 12
"""Sentences that a description looks back over where only its noun is the same."""
SHORTEST = 2
"""Letters of initials that stand for a name."""

Sieve = Callable[[Entities, Language], None]


def said_to_be(entities: Entities, language: Language) -> None:
    """Join what the grammar itself says is one: "Barazi, the governor", "he is the governor"."""
    for mention in entities.mentions:
        other = entities.mentions[mention.same] if mention.same is not None else None
        if other and not is_within(mention, other) and mention.plural == other.plural:
            entities.join(other, mention)


def same_words(entities: Entities, language: Language) -> None:
    """Join names, and descriptions that are not new, which stand there in the same words."""
    seen: dict[tuple[str, ...], Mention] = {}
    for mention in entities.mentions:
        words = _plain(mention, language)
        if mention.sort is Sort.PRONOUN or not words:
            continue
        if mention.sort is Sort.NOUN and len(words) < 2 and mention.plural and not _is_definite(mention, language):
            continue  # "people" are others each time, "iodine" is one and the same
        other = seen.get(words)
        if other and not _is_new(mention, language) and not is_within(mention, other):
            entities.join(other, mention)
        seen.setdefault(words, mention)


def initials(entities: Entities, language: Language) -> None:
    """Join names with their initials: "Observatory for Human Rights", "OHR"."""
    names = [m for m in entities.mentions if m.sort is Sort.NAME and len(m.core) > 1]
    short = {"".join(w[0] for w in m.core if w[0].isalpha()): m for m in reversed(names)}
    for mention in entities.mentions:
        letters = mention.head.replace(".", "")
        one = mention.sort is Sort.NAME and len(mention.core) == 1 and len(letters) > SHORTEST
        other = short.get(letters) if one else None
        if other and not is_within(mention, other):
            entities.join(other, mention)


def short_names(entities: Entities, language: Language) -> None:
    """Join a name with a fuller one that begins or ends in it: "Barazi", "Talal Barazi"."""
    last: dict[str, list[Mention]] = defaultdict(list)
    for mention in entities.mentions:
        if mention.sort is not Sort.NAME:
            continue
        for other in reversed(last[mention.core[-1]]):
            if _are_one_name(entities.of[mention.at], entities.of[other.at], mention, other, language):
                entities.join(other, mention)
                break
        for word in {mention.core[0], mention.core[-1]}:
            last[word].append(mention)


def _are_one_name(one: Entity, other: Entity, mention: Mention, before: Mention, language: Language) -> bool:
    """Whether one name is a part of the other and nothing speaks against it."""
    titles = language.names.titles
    mine = {word for word in mention.core if word not in titles}
    theirs = {word for word in before.core if word not in titles}
    labels = {mention.label, before.label} - {None}
    fits = bool(mine and theirs) and (mine <= theirs or theirs <= mine)
    return fits and len(labels) < 2 and agree(one, other) and not is_within(mention, before)


def same_head(entities: Entities, language: Language) -> None:
    """Join a definite description with one before that has its noun and no word against it: "the [old] bridge"."""
    _by_head(entities, language, strict=True)


def near_head(entities: Entities, language: Language) -> None:
    """The same where the later one has words of its own, if it is near."""
    _by_head(entities, language, strict=False)


def _by_head(entities: Entities, language: Language, strict: bool) -> None:
    by_head: dict[str, list[Mention]] = defaultdict(list)
    for mention in entities.mentions:
        if mention.sort is Sort.PRONOUN or mention.several:
            continue
        if entities.first(mention) and _is_definite(mention, language) and mention.head not in language.chains.idle:
            for other in reversed(by_head[mention.head]):
                if mention.sentence - other.sentence > FAR and not strict:
                    break
                if _same_description(mention, other, entities, strict, language):
                    entities.join(other, mention)
                    break
        by_head[mention.head].append(mention)


def _same_description(one: Mention, before: Mention, entities: Entities, strict: bool, language: Language) -> bool:
    mine, theirs = entities.of[one.at], entities.of[before.at]
    if is_within(one, before) or not agree(mine, theirs) or one.plural != before.plural:
        return False
    extra = set(one.core) - theirs.words - {one.head}
    if strict and extra:
        return False
    named = {w for w in extra if w.isdigit() or w in language.chains.other}
    return not named and not (set(before.core) & language.chains.other) and (strict or not _apart(one, before))


def _apart(one: Mention, before: Mention) -> bool:
    """Whether each has a describing word that the other lacks: "the old bridge", "the new bridge"."""
    mine, theirs = set(one.core) - {one.head}, set(before.core) - {before.head}
    return bool(mine - theirs) and bool(theirs - mine)


def pronouns(entities: Entities, language: Language) -> None:
    """Join a pronoun with the nearest before it that agrees in person, number and gender; subjects come first."""
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for mention in entities.mentions:
        by_sentence[mention.sentence].append(mention)
    for mention in entities.mentions:
        pronoun = language.chains.pronouns.get(mention.head) if mention.sort is Sort.PRONOUN else None
        if pronoun is None or pronoun.person != 3 or not entities.first(mention):
            continue
        for other in _before(mention, by_sentence):
            if _may_mean(mention, other, entities, language):
                entities.join(other, mention)
                break


def _before(mention: Mention, by_sentence: dict[int, list[Mention]]) -> Iterator[Mention]:
    """The mentions that a pronoun may mean: of its own sentence, then of those before."""
    own = [other for other in by_sentence[mention.sentence] if other.at < mention.at]
    yield from sentence_order(own)
    for back in range(1, REACH + 1):
        yield from sentence_order(by_sentence.get(mention.sentence - back, ()))


def _may_mean(mention: Mention, other: Mention, entities: Entities, language: Language) -> bool:
    """Whether nothing keeps a pronoun from meaning a mention before it."""
    pronoun = language.chains.pronouns[mention.head]
    theirs = entities.of[other.at]
    if other.span.holds(mention.span) or 3 not in theirs.persons or other.head in language.chains.idle:
        return False
    if other.head in language.names.calendar or (
        other.sort is Sort.PRONOUN and other.head in language.chains.pointing
    ):
        return False
    if not pronoun.own and not pronoun.back and _is_told_apart(mention, theirs):
        return False
    if pronoun.back and other.sentence != mention.sentence:
        return False
    return agree(entities.of[mention.at], theirs) and _animate_enough(mention, theirs, language)


def _is_told_apart(mention: Mention, entity: Entity) -> bool:
    """Whether both stand in one clause, of which each is a part: "he told him" is two (Chomsky 1981, principle B)."""
    fellows = [one for one in entity.mentions if one.clause == mention.clause]
    return _is_argument(mention) and any(map(_is_argument, fellows))


def _is_argument(mention: Mention) -> bool:
    return mention.role.startswith(("nsubj", "obj", "iobj"))


def _animate_enough(mention: Mention, entity: Entity, language: Language) -> bool:
    """Whether somebody may be "he" or "she": a thing, or a noun that nothing shows to be a person, may not."""
    pronoun = language.chains.pronouns[mention.head]
    if pronoun.female is None:
        return pronoun.plural is not None
    return entity.animate is True or (entity.animate is None and not entity.group)


def speakers(entities: Entities, language: Language) -> None:
    """Join "I" and "my", "we" and "you": of quotations that are near each other, and outside of them throughout."""
    last: dict[tuple[bool, int, bool | None], Mention] = {}
    for mention in entities.mentions:
        pronoun = language.chains.pronouns.get(mention.head) if mention.sort is Sort.PRONOUN else None
        if pronoun is None or pronoun.person == 3:
            continue
        key = (mention.quoted, pronoun.person, pronoun.plural if pronoun.person == 1 else None)
        other = last.get(key)
        if other and (not mention.quoted or mention.sentence - other.sentence <= REACH):
            entities.join(other, mention)
        last[key] = mention


SIEVES: tuple[Sieve, ...] = (
    speakers, same_words, said_to_be, initials, short_names, same_head, near_head, pronouns,
)  # fmt: skip
"""In order: the surest first."""


def chains(noted: Noted, language: Language, found: Sequence[Mention]) -> tuple[tuple[Mention, ...], ...]:
    """The chains of an article: mentions of one somebody, in reading order; what is named once is in none."""
    entities = Entities(found, language)
    for sieve in SIEVES:
        sieve(entities, language)
    return entities.chains()


def chained(noted: Noted, language: Language) -> Mapping[Span, tuple[Mention, ...]]:
    """The chain of each mention that is in one, by where it stands."""
    found = chains(noted, language, mentions(noted, language))
    return {mention.span: chain for chain in found for mention in chain}


def _plain(mention: Mention, language: Language) -> tuple[str, ...]:
    """The words of a mention without articles and titles."""
    left = language.words.articles | language.names.titles
    words = tuple(word for word in mention.words if word not in left and word[0].isalnum())
    return words


def _is_definite(mention: Mention, language: Language) -> bool:
    """Whether a description points to something known: "the", "this", "its", or a name."""
    first = mention.words[0]
    if mention.sort is Sort.NAME:
        return True
    pointing = language.chains.pointing | language.words.possessives | {language.grammar.definite}
    return first in pointing


def _is_new(mention: Mention, language: Language) -> bool:
    """Whether its article makes it a new one: "a bridge"."""
    return mention.words[0] in language.grammar.indefinite | language.chains.other
