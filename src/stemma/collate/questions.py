"""How a point is put into words."""

from __future__ import annotations

from stemma.lang import Language
from stemma.model import Claim, ClaimKind


def question(claim: Claim, tongue: Language) -> str:
    """The question that a claim answers, in plain words.

    >>> from stemma.lang import ENGLISH
    >>> from stemma.model import Span
    >>> at = Span("a", 0, 3)
    >>> question(Claim(at, ClaimKind.QUANTITY, "300", at, 300, 300, "militants", "killed"), ENGLISH)
    'How many militants were killed?'
    """
    where = f" ({claim.where})" if claim.where else ""
    if claim.kind is ClaimKind.QUANTITY:
        thing = claim.of or "things"
        told = {noun for role in tongue.numbers.roles if role.name == claim.role for noun in role.nouns}
        fate = f" were {claim.role}" if claim.role and thing.split()[-1].lower() not in told else ""
        return f"How many {thing}{fate}{where}?"
    if claim.kind is ClaimKind.CONTROL:
        return f"Who holds {claim.where}?"
    if claim.kind is ClaimKind.EVENT:
        return f"What happened{f' at {claim.where}' if claim.where else ''}: {claim.value}?"
    return f"What did {claim.speaker} say?"
