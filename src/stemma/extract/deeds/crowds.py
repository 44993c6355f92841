"""What becomes of a protest: peaceful, broken up, met with force, or violent itself, after ACLED's definitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.sides import Draft
from stemma.lang.deeds import Deeds, Side
from stemma.model.text import Sentence, Span

AFTER = 2
"""Sentences from that of the protest on, in which its outcome is told."""


def crowds(drafts: Sequence[Draft], sentences: Sequence[Sentence], known: Deeds) -> tuple[Draft, ...]:
    """The drafts with protests typed by what was done there, and without what was only part of them.

    Protesters who are shot or beaten up met excessive force; those dispersed or arrested were intervened against;
    those who throw stones or burn cars make a violent demonstration, whoever began. The clash or the arrests of the
    same sentence are then no deeds of their own.
    """
    order = {sentence.span: number for number, sentence in enumerate(sentences)}
    kinds: dict[Span, tuple[str, str]] = {}
    for draft in drafts:
        at = order[draft.event.span]
        rallied = _at_rally(draft, sentences[at], known)
        if draft.event.event_type == known.protest[0] or _is_crowd(draft) or rallied:
            kinds.setdefault(draft.event.span, _kind(sentences[at : at + AFTER], known))
    found: list[Draft] = []
    told: set[Span] = set()
    for draft in drafts:
        sentence = sentences[order[draft.event.span]]
        kind = kinds.get(draft.event.span)
        part = draft.event.event_type in known.disorder or _is_crowd(draft) or _at_rally(draft, sentence, known)
        if kind is None or not part:
            found.append(_unarmed(draft, sentence, known))
        elif draft.event.span not in told:
            told.add(draft.event.span)
            mob = draft.who.actor is not None and draft.who.actor.head in known.mob
            event_type, sub_event_type = known.mob_violence if mob else kind
            kept = (event_type, sub_event_type) == known.protest and draft.event.event_type != known.protest[0]
            event = (
                draft.event if kept else replace(draft.event, event_type=event_type, sub_event_type=sub_event_type)
            )
            found.append(replace(draft, event=event))
    return tuple(found)


def _at_rally(draft: Draft, sentence: Sentence, known: Deeds) -> bool:
    """Whether somebody is arrested at a protest that the same sentence names."""
    kind = (draft.event.event_type, draft.event.sub_event_type)
    return kind == known.arrest and _says(sentence, known.rallies)


def _unarmed(draft: Draft, sentence: Sentence, known: Deeds) -> Draft:
    """A fight with sticks and stones between people who bear no arms: a riot, by ACLED's definition."""
    event, who = draft.event, (draft.who.actor, draft.who.recipient)
    fights = (event.event_type, event.sub_event_type) in (known.clash, known.attack)
    armed = any(one is not None and one.side in (Side.STATE, Side.ARMED) for one in who)
    if not fights or armed or not _says(sentence, known.crude):
        return draft
    kind = known.riot if _says(sentence, known.rallies) else known.mob_violence
    return replace(draft, event=replace(event, event_type=kind[0], sub_event_type=kind[1]))


def _says(sentence: Sentence, phrases: Sequence[str]) -> bool:
    """Whether a sentence has one of these words or phrases."""
    text = f" {' '.join(words_of(sentence.text))} "
    return any(f" {phrase} " in text for phrase in phrases)


def _is_crowd(draft: Draft) -> bool:
    """Whether protesters act in it or suffer it."""
    return any(who is not None and who.side is Side.CROWD for who in (draft.who.actor, draft.who.recipient))


def _kind(sentences: Sequence[Sentence], known: Deeds) -> tuple[str, str]:
    """The kind of a protest by the words of its own sentence, then of the next."""
    for sentence in sentences:
        text = f" {' '.join(words_of(sentence.text))} "
        for phrases, kind in (
            (known.mobs, known.mob_violence),
            (known.rampage, known.riot),
            (known.force, known.excessive),
            (known.dispersal, known.intervention),
        ):
            if any(f" {phrase} " in text for phrase in phrases):
                return kind
    return known.protest
