"""The stemma of a story: words, candidates, verified kinships, descent, lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stemma.lang.language import Language
from stemma.model.article import Article
from stemma.model.reuse import Close, Line, Stemma
from stemma.trace.align import PASSAGE
from stemma.trace.direction import descents
from stemma.trace.edges import Relations, reuse
from stemma.trace.furniture import without_furniture
from stemma.trace.houses import under_one_name
from stemma.trace.kin import Kinships, kin
from stemma.trace.lines import lines
from stemma.trace.marks import candidates
from stemma.trace.tale import tale
from stemma.trace.told import kinships_with, retellings, with_retold
from stemma.trace.witnesses import families
from stemma.trace.words import Text, rank, together


def trace(articles: Sequence[Article], language: Language) -> Stemma:
    """Who copied whom in one story, the witnesses that are lost, and the independent lines.

    The articles may come in any order; the answer is the same.
    """
    known = {article.id: article for article in sorted(articles, key=lambda article: article.id)}
    named = under_one_name(known.values(), language)
    texts = {text.id: text for text in without_furniture(together(named, language))}
    tales = {id: tale(text, language) for id, text in texts.items()}
    pairs = candidates(tuple(tales.values()))
    copied = Kinships(each for one, other in pairs if (each := kin(texts[one], texts[other])))
    likely = families(texts, copied)
    weighed = retellings(tales, copied, likely, pairs)
    told = tuple(each for each in weighed if each.likely)
    lost = [family for family in with_retold(likely, told) if len(family.copies) > 1]
    kins = kinships_with(copied, told, tales)
    found = descents(texts, kins, lost)
    exemplars = Counter(edge.copy for edge in found)
    relations = Relations(texts, kins, {family.lost.id: family for family in lost})
    edges = tuple(reuse(edge, relations, exemplars[edge.copy] > 1) for edge in found)
    witnesses = tuple(sorted(family.lost for family in lost))
    voices = lines(known, witnesses, edges)
    nearly = (Close(each.copy, each.exemplar, each.because) for each in weighed if each.nearly)
    close = tuple(sorted({*nearly, *_too_short(texts.values())}))
    shared = tuple(sorted(passage for each in kins for passage in each.alignment.passages(each.ids[0])))
    return Stemma(tuple(known), witnesses, edges, voices, shared, _apart(close, voices))


def _too_short(texts: Iterable[Text]) -> Iterable[Close]:
    """Texts of a few words that are equal to an earlier one: two may hit on them, or one has them from the other."""
    first: dict[tuple[str, ...], str] = {}
    for text in sorted(texts, key=rank):
        if 0 < len(text) < PASSAGE and (exemplar := first.setdefault(text.forms, text.id)) != text.id:
            words = " ".join(text.article.text.split())
            yield Close(text.id, exemplar, (f"both say only “{words}”, which is too short to tell",))


def _apart(close: Iterable[Close], voices: Sequence[Line]) -> tuple[Close, ...]:
    """Those that would bring two lines together, if they were believed."""
    homes: dict[str, set[str]] = {}
    for line in voices:
        for id in (line.id, *line.articles):
            homes.setdefault(id, set()).add(line.id)
    return tuple(each for each in close if each.exemplar in homes and not homes[each.copy] & homes[each.exemplar])
