"""How a point is put into words."""

from __future__ import annotations

import textwrap

from stemma.lang import Language
from stemma.model import Claim, ClaimKind, Sentence

LONGEST = 110  # characters of a sentence that is asked for
MARKS = " “”\"'"
AROUND = 6  # words to either side of a gap that show what is asked


def question(claim: Claim, sentence: Sentence, tongue: Language) -> str:
    """The question that a claim answers, in plain words.

    >>> from stemma.lang import ENGLISH
    >>> from stemma.model import Span
    >>> told = Sentence(Span("a", 0, 34), "Rebels killed 300 militants there.", 0)
    >>> claim = Claim(Span("a", 14, 27), ClaimKind.QUANTITY, "300", told.span, 300, 300, "militants", None, "killed")
    >>> question(claim, told, ENGLISH)
    'How many militants were killed?'
    """
    where = f" ({claim.where})" if claim.where else ""
    if claim.kind is ClaimKind.QUANTITY:
        return _gap(claim, sentence) if claim.unit else f"How many {_counted(claim, tongue)}{where}?"
    if claim.kind is ClaimKind.CONTROL:
        return f"Who holds {claim.where}?"
    if claim.kind is ClaimKind.EVENT:
        return f"What happened{f' at {claim.where}' if claim.where else ''}: {claim.value}?"
    if claim.speaker is None:
        return is_it_so(claim)
    return f"What did {_within(claim.speaker, tongue)} say?"


def is_it_so(claim: Claim) -> str:
    """The question whether what a sentence tells is so.

    >>> from stemma.model import Span
    >>> span = Span("a", 0, 26)
    >>> is_it_so(Claim(span, ClaimKind.STATEMENT, "“The depot’s door was locked.”", span))
    'Is it so: “The depot’s door was locked”?'
    """
    words = textwrap.shorten(claim.value.strip(MARKS), LONGEST, placeholder=" …").rstrip(".,;:")
    return f"Is it so: “{words}”?"


def _within(speaker: str, tongue: Language) -> str:
    """The speaker as written inside a sentence: "a statement", not "A statement"."""
    first, _, rest = speaker.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in tongue.words.articles else speaker


def _counted(claim: Claim, tongue: Language) -> str:
    """What is counted with what befell it; "deaths" say so themselves."""
    thing = claim.of or "things"
    role = next((role for role in tongue.numbers.roles if role.name == claim.role), None)
    if role is None or thing.split()[-1].lower() in {*role.nouns, *tongue.answers.remains}:
        return thing
    kept = [word for word in thing.split() if word.lower() not in role.done]  # "injured villagers"
    return f"{' '.join(kept) or thing} {role.asked or f'were {role.name}'}"


def _gap(claim: Claim, sentence: Sentence) -> str:
    """The words around a measure, with a gap where it stands: how much of what is seldom one noun."""
    start = sentence.text.find(claim.value, claim.span.start - sentence.span.start)
    before = sentence.text[:start].split()[-AROUND:]
    after = sentence.text[start + len(claim.value) :].split()[:AROUND]
    return f"How much: “{' '.join([*before, '[?]', *after]).rstrip('.,;:”')}”?"
