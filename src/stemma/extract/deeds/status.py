"""How real a text makes a deed."""

from __future__ import annotations

from collections.abc import Sequence

from stemma.extract.deeds.clauses import Clause, words_of
from stemma.extract.deeds.triggers import Trigger
from stemma.lang.deeds import Deeds
from stemma.model.fact import Attribution, Status
from stemma.model.text import Span

NEAR = 6
"""Words before a trigger in its clause that may say how real the deed is."""


def status(
    text: str, clause: Clause, trigger: Trigger, span: Span, attributions: Sequence[Attribution], known: Deeds
) -> Status:
    """How real the text makes a deed: by the words before it in its clause, then by who says so."""
    before = words_of(text, clause.start, trigger.start)[-NEAR:]
    words = set(before)
    for group, real in (
        (known.denied, Status.DENIED),
        (known.planned, Status.PLANNED),
        (known.feared, Status.FEARED),
        (known.hypothetical, Status.HYPOTHETICAL),
    ):
        if words & group or any(word.endswith("n't") for word in before if real is Status.DENIED):
            return real
    holding = [a for a in attributions if any(content.holds(span) for content in a.content)]
    if any(a.denied for a in holding):
        return Status.DENIED
    if words & known.claimed or any(a.speaker or a.hedged or a.unverified for a in holding):
        return Status.CLAIMED
    form = text[trigger.start : trigger.end].lower().split()[0]
    going_on = trigger.verb and form.endswith(known.progressive) and bool(words & known.auxiliaries & known.now)
    return Status.ONGOING if going_on else Status.HAPPENED
