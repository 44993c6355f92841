"""How real a text makes a deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stemma.extract.deeds.clauses import Clause, words_of
from stemma.extract.deeds.frames import Setting
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deeds
from stemma.model.fact import Attribution, Status
from stemma.model.text import Span

NEAR = 6
"""Words before a trigger in its clause that may say how real the deed is."""
NOUN, WISH, FAR = 4, 5, 9
"""Words before a noun, an infinitive and a bare form that may say that somebody only wishes the deed."""
AHEAD = 30
"""Characters behind a noun that hold the two words which may say that it is to come."""
OVER = 3
"""Words before a clause that may govern it: "denied that", "fear that"."""


def status(setting: Setting, trigger: Trigger, attributions: Sequence[Attribution]) -> Status:
    """How real the text makes a deed: by the words over its clause, by those before it there, then by who says so."""
    known, text = setting.known, setting.sentence.text
    clause = setting.parts[clause_of(trigger, setting.parts)]
    before = _governing(words_of(text, _since(setting, clause, trigger), trigger.start)[-NEAR:], trigger, known)
    span = setting.sentence.lift(Span(setting.sentence.key, trigger.start, trigger.end))
    over = set(words_of(text, 0, clause.start)[-OVER:])
    told = next(_told(over if _is_governed(text, clause, known) else set(), before, known), None)
    if told:
        return told
    if _is_wished(text, trigger, known):
        return Status.HYPOTHETICAL
    holding = [a for a in attributions if any(content.holds(span) for content in a.content)]
    if any(a.denied for a in holding):
        return Status.DENIED
    if {*before, *over} & known.claimed or any(a.speaker or a.hedged or a.unverified for a in holding):
        return Status.CLAIMED
    form = words_of(text, trigger.start, trigger.end)[0]
    going_on = trigger.verb and form.endswith(known.progressive) and bool(set(before) & known.auxiliaries & known.now)
    return Status.ONGOING if going_on else Status.HAPPENED


def _governing(before: list[str], trigger: Trigger, known: Deeds) -> list[str]:
    """The words that govern a deed: a modal governs a noun by a verb of doing alone ("will launch an attack")."""
    if trigger.verb or set(before) & known.light:
        return before
    return [word for word in before if word not in known.modals]


def _is_wished(text: str, trigger: Trigger, known: Deeds) -> bool:
    """Whether a deed is only asked for, ordered, offered, meant or warded off: "urged him to", "preventing the"."""
    before = words_of(text, 0, trigger.start)
    if not trigger.verb:
        return bool(set(before[-NOUN:]) & known.warded) or _is_to_come(text, trigger, known)
    if trigger.going or before[-1:] == [known.becoming]:
        return bool(set(before[-WISH:]) & known.warded)
    if before[-1:] == [known.bare]:
        told = set(before[-WISH - 1 : -2]) & (known.reckoned | known.ordinals | known.claimed)
        return not (told and before[-2] in known.purposes)
    if trigger.purpose:
        return bool(set(before[-WISH:-1]) & known.wished)
    form = words_of(text, trigger.start, trigger.end)[0]
    plain = not form.endswith((known.progressive, *known.past, *known.present))
    return plain and bool(set(before[-FAR:]) & known.demanded)


def _is_to_come(text: str, trigger: Trigger, known: Deeds) -> bool:
    """Whether the words right behind a noun say that its deed is set for later: "an offensive scheduled for"."""
    return bool(set(words_of(text, trigger.end, trigger.end + AHEAD)[:2]) & known.to_come)


def _told(over: set[str], before: Sequence[str], known: Deeds) -> Iterator[Status]:
    """How real words make a deed, those that govern its clause before its own."""
    for words in (over, set(before)):
        for group, real in (
            (known.denied, Status.DENIED),
            (known.threatened, Status.THREATENED),
            (known.feared, Status.FEARED),
            (known.planned, Status.PLANNED),
            (known.hypothetical, Status.HYPOTHETICAL),
        ):
            if words & group or (real is Status.DENIED and any(word.endswith("n't") for word in words)):
                yield real


def _is_governed(text: str, clause: Clause, known: Deeds) -> bool:
    """Whether a clause is what somebody denies, fears or threatens: it opens with "that"."""
    return bool(set(words_of(text, clause.start, clause.end)[:1]) & known.content)


def _since(setting: Setting, clause: Clause, trigger: Trigger) -> int:
    """From where words of a clause are about this deed: behind another ("nobody was killed in the blast")."""
    arms = (t for t in setting.told if setting.known.deeds[t.rank].event_type in setting.known.acled)
    ends = (t.end for t in arms if clause.start <= t.start and t.end <= trigger.start and not trigger.verb)
    return max(ends, default=clause.start)
