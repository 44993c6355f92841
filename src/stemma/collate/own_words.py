"""Whether lines tell a thing in words of their own, or in the same words, which both must have from somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from stemma.collate.ground import Ground
from stemma.collate.turns import words_of
from stemma.model import Claim

RUN = 7
"""Words in a row that two reporters do not both find by themselves. Of 65 points that came to be corroborated in own
reports eleven rested on one source by the harsher of two readers; five of these have such a run, and four right ones.
"""
QUOTED = 3  # the same of what somebody is quoted with in one of them, from its first word to its last


def tellers(told: Iterable[Claim], ground: Ground) -> int:
    """How many of the lines of some claims tell them in words of their own: those that share a run are one."""
    claims = [(ground.line_of[claim.sentence], claim) for claim in told]
    words = [(line, words_of(ground.sentence_at[claim.sentence].text)) for line, claim in claims]
    quoted = {tuple(words_of(claim.value)) for _, claim in claims if ground.is_quoted(claim.span)}
    lengths = {RUN} | {len(quote) for quote in quoted if QUOTED <= len(quote) < RUN}
    runs: dict[str, set[tuple[str, ...]]] = {}
    for line, told_in in words:
        found = (run for length in sorted(lengths) for run in _runs(told_in, length))
        runs.setdefault(line, set()).update(run for run in found if len(run) == RUN or run in quoted)
    apart: list[set[tuple[str, ...]]] = []
    for _, mine in sorted(runs.items()):
        alike = [one for one in apart if one & mine]
        apart = [one for one in apart if not one & mine]
        apart.append(mine.union(*alike))
    return len(apart)


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))
