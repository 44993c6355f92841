"""Evidence that one text retells another in its own words.

Two reporters who saw the same event share facts. A rewriter shares the choice of facts, their order, and has few
facts of their own; that is what is weighed here, outside quotation marks, since anybody may quote a statement.
The order is judged by the longest increasing subsequence of matched sentences, as B. Gipp, "Citation-based
Plagiarism Detection", 2014, judges the order of references.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from stemma.lang.language import Language
from stemma.trace.words import Text

STEM = 6  # letters. "prosecutor" and "prosecution" begin alike; the language is not asked
MATCH = 2.0  # weight that two sentences must share; a name or figure found once in each text weighs 1.5
MATCH_WORDS = 3  # different words that two matching sentences share at least
FACT = 1.5  # how much more a name or a figure says than another word

WEIGHTS = {
    "order": 2.0,  # for each sentence in the exemplar's order beyond what chance gives
    "facts": 15.0,  # for the share of the copy's names and figures that the exemplar has, above FACTS_FROM
    "ground": 10.0,  # for the share of the copy that retells sentences of the exemplar, above GROUND_FROM
    "quotes": 8.0,  # against, for the share of quoted words that the exemplar does not have
}
FACTS_FROM = 0.65
GROUND_FROM = 0.6
ORDERED = 4  # sentences in order that a rewrite has at least; a shorter text cannot be told from a summary of events
OWN_WORDS = 0.2  # of the quoted words; fewer are slips and cuts, not quotations that the exemplar does not have
NAMED = 4  # names given among the reasons
COMMON = 50  # sentences of the exemplar; a word that stands in more of them points to none
ENOUGH = 9.0  # the sum from which it is called a rewrite. Own reports of one event reach 7.3 on 600 pairs of BASIL


@dataclass(frozen=True)
class Tale:
    """What a text tells, sentence by sentence: stems of its telling words, with whether each is a fact.

    Words in quotation marks are kept apart in `quoted`.
    """

    text: Text
    sentences: tuple[dict[str, bool], ...]
    quoted: frozenset[str] = frozenset()

    @cached_property
    def counts(self) -> Counter[str]:
        """In how many sentences each stem stands."""
        return Counter(stem for sentence in self.sentences for stem in sentence)

    @cached_property
    def facts(self) -> frozenset[str]:
        """The names and figures."""
        return frozenset(stem for sentence in self.sentences for stem, fact in sentence.items() if fact)

    @cached_property
    def size(self) -> int:
        """How many stems there are to explain."""
        return sum(len(sentence) for sentence in self.sentences)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The sentences each stem stands in."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, sentence in enumerate(self.sentences):
            for stem in sentence:
                found[stem].append(at)
        return found


@dataclass(frozen=True)
class Retelling:
    """How much of `copy` is told after `exemplar`, and what speaks for it."""

    copy: str
    exemplar: str
    weight: float
    ordered: int
    grounded: float
    because: tuple[str, ...]

    @property
    def likely(self) -> bool:
        """Whether the evidence is enough to call it a rewrite."""
        return self.weight >= ENOUGH and self.ordered >= ORDERED


def tale(text: Text, language: Language) -> Tale:
    """The telling words of a text."""
    dull = language.words.function | language.words.common
    sentences = tuple(_stems(text, words, dull) for words in text.sentences)
    quoted = (at for at in range(len(text)) if text.quoted[at] and text.forms[at] not in dull)
    return Tale(text, sentences, frozenset(text.forms[at][:STEM] for at in quoted))


def _stems(text: Text, words: range, dull: frozenset[str]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for at in words:
        form = text.forms[at]
        figure = form[0].isdigit()
        if text.quoted[at] or form in dull or (len(form) < 3 and not figure):
            continue
        found[form[:STEM]] = found.get(form[:STEM], False) or figure or text.capital[at]
    return found


def retelling(copy: Tale, exemplar: Tale) -> Retelling:
    """What speaks for the copy being told after the exemplar."""
    matched = matches(copy, exemplar)
    row = in_order(matched)
    ordered = len(row)
    grounded = sum(len(copy.sentences[at]) for at, _ in matched) / max(1, copy.size)
    known = len(copy.facts & exemplar.counts.keys()) / max(1, len(copy.facts))
    heard = len(copy.quoted - exemplar.quoted - exemplar.counts.keys()) / max(1, len(copy.quoted))
    weight = (
        WEIGHTS["order"] * (ordered - _by_chance(len(matched)))
        + WEIGHTS["facts"] * (known - FACTS_FROM)
        + WEIGHTS["ground"] * (grounded - GROUND_FROM)
        - WEIGHTS["quotes"] * heard
    )
    names = _names(copy, exemplar, row)
    because = (
        *((f"both name {', '.join(names)} in the same order",) if len(names) > 1 else ()),
        f"{ordered} of {len(matched)} retold sentences stand in the same order",
        f"{round(100 * known)} % of its {len(copy.facts)} names and figures are in the exemplar",
        f"{round(100 * grounded)} % of it retells sentences of the exemplar",
        "no quotation of its own" if heard < OWN_WORDS else "some quotations of its own",
    )
    return Retelling(copy.text.id, exemplar.text.id, weight, ordered, grounded, because)


def _by_chance(matched: int) -> float:
    """The run in order that so many sentences show when they are shuffled (Baik, Deift and Johansson, 1999)."""
    return max(0.0, 2 * sqrt(matched) - 1.77 * float(matched ** (1 / 6)))


def matches(copy: Tale, exemplar: Tale) -> list[tuple[int, int]]:
    """Each sentence of the copy that retells one of the exemplar, with that sentence."""
    found = []
    for at, sentence in enumerate(copy.sentences):
        weights: dict[int, float] = defaultdict(float)
        shared: Counter[int] = Counter()
        for stem, fact in sentence.items():
            if exemplar.counts[stem] > COMMON:
                continue
            for there in exemplar.places.get(stem, ()):
                weights[there] += (FACT if fact else 1) / sqrt(copy.counts[stem] * exemplar.counts[stem])
                shared[there] += 1
        if weights:
            best = min(weights, key=lambda there: (-weights[there], there))
            if weights[best] >= MATCH and shared[best] >= MATCH_WORDS:
                found.append((at, best))
    return found


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
