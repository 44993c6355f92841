"""Evidence that one text retells another in its own words.

Two reporters who saw the same event share facts. A rewriter shares the choice of facts, their order, and has few
facts of their own; that is what is weighed here, outside quotation marks, since anybody may quote a statement.
The order is judged by the longest increasing subsequence of matched sentences, as B. Gipp, "Citation-based
Plagiarism Detection", 2014, judges the order of references. How much of this the event alone explains is seen
from the other reports of it: a rewrite shares more with its exemplar than with any of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from math import sqrt

from stemma.trace.tale import STEM, Tale

MATCH = 2.0  # weight that two sentences must share; a name or figure found once in each text weighs 1.5
MATCH_WORDS = 3  # different words that two matching sentences share at least
MATCH_FACTS = 2  # different names or figures that are enough without a third word, if they are rare
MATCH_FACTS_WEIGHT = 2.5
FACT = 1.5  # how much more a name or a figure says than another word

WEIGHTS = {
    "order": 2.0,  # for each sentence in the exemplar's order beyond what chance gives
    "facts": 15.0,  # for the share of the copy's names and figures that the exemplar has, above FACTS_FROM
    "ground": 10.0,  # for the share of the copy that retells sentences of the exemplar, above GROUND_FROM
    "quotes": 16.0,  # against, for the share of quoted words that the exemplar does not have
    "lead in facts": 15.0,  # for as much more of its facts as the exemplar has than any other report, above LEAD_FROM
    "lead in words": 10.0,  # the same for all telling words
}
FACTS_FROM = 0.65
GROUND_FROM = 0.6
LEAD_FROM = 0.1
LEAD_MOST = 0.3
UNRIVALLED = 2.5  # the weight taken for the lead where there is no other report to compare with
RIVALS = 3  # other reports that are compared with, those nearest to the copy
ASKED = 30  # reports that are looked at to find them; some may be rewrites themselves
ORDERED = 4  # sentences in order that a rewrite has at least; a shorter text cannot be told from a summary of events
OWN_WORDS = 0.2  # of the quoted words; fewer are slips and cuts, not quotations that the exemplar does not have
NAMED = 4  # names given among the reasons
COMMON = 50  # sentences of the exemplar; a word that stands in more of them points to none
MARGIN = 3.0
"""Around `ENOUGH` in which the evidence is called neither sure nor nothing."""
ENOUGH = 10.5
"""The sum from which it is called a rewrite.

Own reports of one event reach 9.0 on 600 pairs of BASIL and 0.1 in five stories of invented rewrites, whose true
rewrites have 12 to 27.
"""


@dataclass(frozen=True)
class Retelling:
    """How much of `copy` is told after `exemplar` (a witness, extant or lost), and what speaks for it.

    `beside` is the article to compare it with: the exemplar, or the copy that stands for it; `rivalled` whether
    there was another report of the event to compare both with.
    """

    copy: str
    exemplar: str
    beside: str
    weight: float
    ordered: int
    grounded: float
    because: tuple[str, ...]
    rivalled: bool = True

    @property
    def likely(self) -> bool:
        """Whether the evidence is enough to call it a rewrite."""
        return self.weight >= ENOUGH and self.ordered >= ORDERED

    @property
    def sure(self) -> bool:
        """Whether the evidence is far from what own reports of one event share.

        Without another report of it nobody knows what they share: a brief on a verdict has all its facts from the
        court, and so has the long report beside it.
        """
        return self.rivalled and self.weight >= ENOUGH + MARGIN

    @property
    def nearly(self) -> bool:
        """Whether a little more would have been enough."""
        return ENOUGH - MARGIN <= self.weight < ENOUGH and self.ordered >= ORDERED

    @property
    def possible(self) -> bool:
        """Whether a lead over other reports, which is not counted yet, could make it likely."""
        lead = WEIGHTS["lead in facts"] * (LEAD_MOST - LEAD_FROM) + WEIGHTS["lead in words"] * LEAD_MOST
        return self.weight - UNRIVALLED + lead >= ENOUGH - MARGIN and self.ordered >= ORDERED


def retelling(copy: Tale, exemplar: Tale, rivals: Iterable[Tale] = ()) -> Retelling:
    """What speaks for the copy being told after the exemplar.

    `rivals` are other reports of the same event that go back to neither.
    """
    matched = matches(copy, exemplar)
    row = in_order(matched)
    ordered = len(row)
    grounded = sum(len(copy.sentences[at]) for at, _ in matched) / max(1, copy.size)
    known = _share(copy.facts, exemplar)
    heard = len(copy.quoted - exemplar.quoted - exemplar.counts.keys()) / max(1, len(copy.quoted))
    others = tuple(rivals)
    lead, ahead = _lead(copy, exemplar, others)
    weight = (
        WEIGHTS["order"] * (ordered - _by_chance(len(matched)))
        + WEIGHTS["facts"] * (known - FACTS_FROM)
        + WEIGHTS["ground"] * (grounded - GROUND_FROM)
        - WEIGHTS["quotes"] * heard
        + lead
    )
    names = _names(copy, exemplar, row)
    because = (
        *((f"both name {', '.join(names)} in the same order",) if len(names) > 1 else ()),
        f"{ordered} of {len(matched)} retold sentences stand in the same order",
        f"{round(100 * known)} % of its {len(copy.facts)} names and figures are in the exemplar",
        *ahead,
        f"{round(100 * grounded)} % of it retells sentences of the exemplar",
        "no quotation of its own" if heard < OWN_WORDS else "some quotations of its own",
    )
    beside, rivalled = exemplar.text.id, bool(others)
    return Retelling(copy.witness, exemplar.witness, beside, weight, ordered, grounded, because, rivalled)


def _share(stems: Collection[str], tale: Tale) -> float:
    """How much of the stems a tale has."""
    return sum(stem in tale.counts for stem in stems) / max(1, len(stems))


def _lead(copy: Tale, exemplar: Tale, others: Sequence[Tale]) -> tuple[float, tuple[str, ...]]:
    """What it weighs that the exemplar has more of the copy than any rival has, with the reason in words."""
    if not others:
        return UNRIVALLED, ()
    facts = max(_share(copy.facts, other) for other in others)
    words = max(_share(copy.counts, other) for other in others)
    weight = WEIGHTS["lead in facts"] * (min(_share(copy.facts, exemplar) - facts, LEAD_MOST) - LEAD_FROM)
    weight += WEIGHTS["lead in words"] * min(_share(copy.counts, exemplar) - words, LEAD_MOST)
    return weight, (f"no other report here has more than {round(100 * facts)} % of them",)


def told_after(
    copy: Tale, exemplars: Iterable[Tale], rivals_of: Callable[[Tale], Iterable[Tale]]
) -> tuple[Retelling, ...]:
    """The exemplars after which the copy is told, or nearly seems so, the likeliest first."""
    found = []
    for exemplar in exemplars:
        if retelling(copy, exemplar).possible:
            nearest = nlargest(ASKED, rivals_of(exemplar), key=lambda rival: _share(copy.counts, rival))
            apart = (rival for rival in nearest if not retelling(rival, exemplar).likely)
            found.append(retelling(copy, exemplar, islice(apart, RIVALS)))
    told = (each for each in found if each.likely or each.nearly)
    return tuple(sorted(told, key=lambda each: (-each.weight, each.exemplar)))


def _by_chance(matched: int) -> float:
    """The run in order that so many sentences show when they are shuffled (Baik, Deift and Johansson, 1999)."""
    return max(0.0, 2 * sqrt(matched) - 1.77 * float(matched ** (1 / 6)))


def matches(copy: Tale, exemplar: Tale) -> list[tuple[int, int]]:
    """Each sentence of the copy that retells one of the exemplar, with that sentence."""
    found = []
    for at, sentence in enumerate(copy.sentences):
        weights: dict[int, float] = defaultdict(float)
        shared: Counter[int] = Counter()
        facts: Counter[int] = Counter()
        for stem, fact in sentence.items():
            if not 0 < exemplar.counts[stem] <= COMMON:
                continue
            for there in exemplar.places[stem]:
                weights[there] += (FACT if fact else 1) / sqrt(copy.counts[stem] * exemplar.counts[stem])
                shared[there] += 1
                facts[there] += fact
        if weights:
            best = min(weights, key=lambda there: (-weights[there], there))
            if _match(weights[best], shared[best], facts[best]):
                found.append((at, best))
    return found


def _match(weight: float, shared: int, facts: int) -> bool:
    return (weight >= MATCH and shared >= MATCH_WORDS) or (weight >= MATCH_FACTS_WEIGHT and facts >= MATCH_FACTS)


def _names(copy: Tale, exemplar: Tale, row: Sequence[tuple[int, int]]) -> list[str]:
    """The rarest names that both have, one to a retold sentence, in the order in which both have them."""
    text = copy.text
    found: dict[str, tuple[int, int]] = {}
    for at, there in row:
        both = copy.sentences[at].keys() & exemplar.sentences[there].keys()
        named = [
            (copy.counts[stem] + exemplar.counts[stem], word)
            for word in text.sentences[at]
            if text.capital[word] and (stem := text.forms[word][:STEM]) in both
        ]
        if named:
            count, word = min(named)
            found.setdefault(text.article.text[text.starts[word] : text.ends[word]], (count, word))
    rarest = sorted(found, key=lambda name: found[name])[:NAMED]
    return sorted(rarest, key=lambda name: found[name][1])


def in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs whose second places never step back (patience sorting).

    >>> in_order([(0, 0), (1, 4), (2, 1), (3, 2), (4, 2), (5, 7)])
    [(0, 0), (2, 1), (3, 2), (4, 2), (5, 7)]
    """
    ends: list[int] = []  # the pair that ends the best row of each length
    before: list[int] = []
    for at, (_, place) in enumerate(pairs):
        length = bisect_right([pairs[end][1] for end in ends], place)
        before.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [at]
    row = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]
