"""Who stands where around the word for a deed: subject, object, and those behind prepositions.

The roles of a deed are read off a frame, so that a better reading of the sentence (a dependency tree) can make frames
in place of these rules and nothing else need change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stemma.extract.deeds.actors import Actor
from stemma.extract.deeds.clauses import Clause, words_of
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deeds, Side
from stemma.model.text import Sentence

LEAD = 4
"""Words before a name among which the preposition that governs it must stand: "in some of the"."""
TOGETHER = 3
"""Words between two actors that act together: "troops and their allied militias"."""
ADJOINING = 12
"""Characters between an actor and a noun that it belongs to: "the rebel attack", "IS's heavy attack"."""
NEAR = 4
"""Words right before a deed among which a pronoun is its subject: "today it is under attack"."""
HEAD = 3
"""Words between a noun and the relative clause that hangs on it: "forces in town, which"."""
OBJECT = 12
"""Characters behind a verb within which its object begins: "battling the soldiers"."""
POSSESSED = re.compile(r"(?:['’]s?)?\s+")
"""What stands between an owner and a noun."""
ARMED = (Side.ARMED, Side.STATE)


@dataclass(frozen=True, slots=True)
class Frame:
    """Those named around a deed, by their place in the grammar of its clause; `others` are behind prepositions.

    `owner` stands right before a noun ("the rebel attack"); `borrowed` says that the subject is that of another
    clause, or of the sentence before.
    """

    subject: Actor | None = None
    object: Actor | None = None
    owner: Actor | None = None
    agent: Actor | None = None
    upon: Actor | None = None
    parted: Actor | None = None
    pair: tuple[Actor, Actor] | None = None
    forced: Actor | None = None
    sought: Actor | None = None
    fellow: Actor | None = None
    borrowed: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its clauses and those named in it; `subject` is that of the sentence before."""

    sentence: Sentence
    parts: tuple[Clause, ...]
    here: tuple[Actor, ...]
    subject: Actor | None
    told: tuple[Trigger, ...]
    known: Deeds

    def at(self, actor: Actor) -> tuple[int, int]:
        """Where an actor is named, counted from the start of the sentence."""
        return actor.span.start - self.sentence.span.start, actor.span.end - self.sentence.span.start

    def within(self, clause: Clause) -> list[Actor]:
        """Those named in a clause."""
        return [actor for actor in self.here if clause.holds(self.at(actor)[0])]


def frame(setting: Setting, trigger: Trigger) -> Frame:
    """The frame of a deed, by the order of words."""
    clause = setting.parts[clause_of(trigger, setting.parts)]
    inside = setting.within(clause)
    before = [a for a in inside if setting.at(a)[1] <= trigger.start]
    after = [a for a in inside if setting.at(a)[0] >= trigger.end]
    gapped = [a for a in inside if trigger.start < setting.at(a)[0] < trigger.end]  # "pushed the group out"
    by = {actor: governor(setting, actor) for actor in inside}
    own = _subject(setting, [a for a in before if by[a] is None and is_free(setting, a)])
    subject = own or antecedent(setting, trigger)
    known = setting.known
    free = [a for a in gapped + after if by[a] is None and not a.adjective and not a.country]
    return Frame(
        subject=subject,
        object=next(iter(free), None) or _pronoun_object(setting, clause, trigger, subject),
        owner=_owner(setting, before, trigger),
        agent=next((a for a in after if by[a] in known.by), None),
        upon=_upon(setting, trigger, after, by),
        parted=next((a for a in after if by[a] in known.parted and not a.country), None),
        pair=_pair(setting, after, by),
        forced=_next(setting, trigger, known.forcing),
        sought=_next(setting, trigger, known.seeking),
        fellow=_fellow(setting, before, own, trigger),
        borrowed=own is None and subject is not None,
    )


def is_free(setting: Setting, actor: Actor) -> bool:
    """Whether a mention may be a subject: no adjective, no owner of a noun ("the IS attack"), no object of a verb."""
    if actor.adjective:
        return False
    start, end = setting.at(actor)
    text = setting.sentence.text
    if actor.country and text[:start].rstrip().endswith(","):  # "in Surt, Libya,"
        return False
    owns = any(not t.verb and POSSESSED.fullmatch(text[end : t.start]) for t in setting.told)
    return not owns and not any(
        t.verb and not t.passive and 0 < start - t.end <= OBJECT and "," not in text[t.end : start]
        for t in setting.told
    )


def _upon(setting: Setting, trigger: Trigger, after: Sequence[Actor], by: dict[Actor, str | None]) -> Actor | None:
    """Who stands behind "against", "on" or the like, in a fight also "with"; no country that it was done in."""
    known = setting.known
    fight = known.deeds[trigger.rank].event_type == known.clash[0]
    links = known.upon | known.opposing if fight else known.upon
    return next((a for a in after if by[a] in links and not a.country and not _is_described(setting, a)), None)


def _is_described(setting: Setting, actor: Actor) -> bool:
    """Whether a people only describes the noun behind it: "the murder of Guatemalan lawyers"."""
    text, end = setting.sentence.text, setting.at(actor)[1]
    return actor.adjective and text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum()


def governor(setting: Setting, actor: Actor) -> str | None:
    """The preposition that a mention hangs on, None for a subject or object; "scores of troops" hang on nothing."""
    known, text = setting.known, setting.sentence.text
    words = words_of(text, 0, setting.at(actor)[0])
    taken, numbered = 0, False
    while words and taken < LEAD:
        word = words.pop()
        taken += 1
        if word in known.portion_of and words and words[-1] in known.portions:
            words.pop()
            continue
        if word in known.coordinators and taken == 1:
            other = [a for a in setting.here if setting.at(a)[1] < setting.at(actor)[0]]
            near = other and len(words_of(text, setting.at(other[-1])[1], setting.at(actor)[0])) <= TOGETHER
            return governor(setting, other[-1]) if near else None
        if word in known.skipped or word.isdigit() or (numbered and word in known.spanning):
            numbered = word.isdigit()
            continue
        return word if word in known.prepositions else None
    return None


def _subject(setting: Setting, free: Sequence[Actor]) -> Actor | None:
    """The last of those before the deed, or the first of those who act with him: "the army and its allies"."""
    chosen: Actor | None = None
    for actor in reversed(free):
        if chosen is not None:
            between = words_of(setting.sentence.text, setting.at(actor)[1], setting.at(chosen)[0])
            if not set(between) & setting.known.coordinators or len(between) > TOGETHER:
                break
        chosen = actor
    return chosen


def _fellow(setting: Setting, before: Sequence[Actor], own: Actor | None, trigger: Trigger) -> Actor | None:
    """The other of two who fight each other: "the rebels and the army clashed"; not of those who fight together."""
    if own is None or not trigger.verb or own.side not in ARMED:
        return None
    behind = [a for a in before if a.span.start > own.span.end and a.side in ARMED and a.name != own.name]
    between = words_of(setting.sentence.text, setting.at(own)[1], setting.at(behind[0])[0]) if behind else []
    joined = len(between) <= TOGETHER and bool(set(between) & setting.known.coordinators)
    return behind[0] if joined and behind[0].side is not own.side else None


def antecedent(setting: Setting, trigger: Trigger) -> Actor | None:
    """Whose deed it is where the clause names nobody: that of a clause before, or of the sentence before.

    Only a clause without a subject of its own ("..., taking the town") or with a pronoun for one asks for another.
    """
    known, number = setting.known, clause_of(trigger, setting.parts)
    clause = setting.parts[number]
    words = words_of(setting.sentence.text, clause.start, trigger.start)
    small = known.boundaries | known.auxiliaries | known.skipped | (known.before_verbs - known.pronouns)
    own = next((w for w in words if w not in small and not w.endswith(known.manner)), None)
    own = next((w for w in words[-NEAR:] if w in known.pronouns), own)
    asks = own is None or own in known.pronouns or own in known.relatives or own.endswith(known.progressive)
    if words and words[0] in known.relatives:
        return _head_of(setting, number) or _from_clauses(setting, number)
    if not asks and not (number and trigger.going):
        return None
    if number == 0:
        return setting.subject if own in known.pronouns else _from_next(setting)
    them = _them(setting, number) if own in known.pronouns else None
    return them or _from_clauses(setting, number) or (setting.subject if own in known.pronouns else None)


def _from_next(setting: Setting) -> Actor | None:
    """The subject of the main clause behind an opening one: "After being driven out, the rebels ..."."""
    words = words_of(setting.sentence.text)[:1]
    if len(setting.parts) < 2 or not set(words) & setting.known.openers:
        return None
    free = [a for a in setting.within(setting.parts[1]) if is_free(setting, a) and governor(setting, a) is None]
    return next(iter(free), None)


def _head_of(setting: Setting, number: int) -> Actor | None:
    """The noun right before a relative clause: "forces, which had left"."""
    start = setting.parts[number].start
    near = [a for a in setting.here if setting.at(a)[1] <= start]
    if near and len(words_of(setting.sentence.text, setting.at(near[-1])[1], start)) <= HEAD:
        return near[-1]
    return None


def _from_clauses(setting: Setting, number: int) -> Actor | None:
    """The subject of the nearest clause before that has one; one who bears arms rather than another."""
    for clause in reversed(setting.parts[:number]):
        there = [a for a in setting.within(clause) if is_free(setting, a) and governor(setting, a) is None]
        if there:
            return next((a for a in there if a.side in ARMED), there[0])
    return None


def _them(setting: Setting, number: int) -> Actor | None:
    """Whom "them" in the clause before meant: "forces drove them from the town, where they had ..."."""
    if number < 2:
        return None
    clause = setting.parts[number - 1]
    if not set(words_of(setting.sentence.text, clause.start, clause.end)) & setting.known.objects_of:
        return None
    inside = setting.within(clause)
    other = _from_clauses(setting, number - 1)
    return other if other and not any(a.name == other.name for a in inside) else None


def _pronoun_object(setting: Setting, clause: Clause, trigger: Trigger, subject: Actor | None) -> Actor | None:
    """Whom "them" behind a deed means: the subject of a clause before, if it is not the doer."""
    behind = words_of(setting.sentence.text, trigger.end, clause.end)[:2]
    inside = words_of(setting.sentence.text, trigger.start, trigger.end)
    if not setting.known.objects_of & {*behind[:1], *inside}:
        return None
    other = _from_clauses(setting, setting.parts.index(clause)) or setting.subject
    return other if other and (subject is None or other.name != subject.name) else None


def _owner(setting: Setting, before: Sequence[Actor], trigger: Trigger) -> Actor | None:
    """Whose deed a noun tells: "the rebel attack", "Russian air strikes", "its recapture"."""
    text = setting.sentence.text
    if before and trigger.start - setting.at(before[-1])[1] <= ADJOINING and governor(setting, before[-1]) is None:
        return before[-1]
    if before and trigger.start - setting.at(before[-1])[1] <= 2:
        return before[-1]
    if not set(words_of(text, 0, trigger.start)[-2:]) & setting.known.possessives:
        return None
    earlier = [a for a in setting.here if setting.at(a)[1] <= trigger.start and not a.adjective]
    subjects = [a for a in earlier if a.side in ARMED]
    return next(iter(subjects[-1:]), None) or setting.subject


def _pair(setting: Setting, after: Sequence[Actor], by: dict[Actor, str | None]) -> tuple[Actor, Actor] | None:
    """The two of "between the army and the rebels"."""
    two = [a for a in after if by[a] in setting.known.between]
    return (two[0], two[1]) if len(two) > 1 else None


def _next(setting: Setting, trigger: Trigger, openers: frozenset[str]) -> Actor | None:
    """Who is named in a clause that goes on with a deed: "..., forcing government troops to retreat"."""
    for clause in setting.parts[clause_of(trigger, setting.parts) + 1 :]:
        if set(words_of(setting.sentence.text, clause.start, clause.end)[:1]) & openers:
            return next(iter(setting.within(clause)), None)
    return None


def main_subject(setting: Setting) -> Actor | None:
    """Whom a pronoun in the next sentence means: the first free mention, one who bears arms rather than another."""
    free = [a for a in setting.here if is_free(setting, a) and governor(setting, a) is None]
    return next((a for a in free if a.side in ARMED), next(iter(free), None))
