"""What an article is about, as weighted terms, and the marks of its passages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from math import log

import xxhash

from stemma.lang.language import Language
from stemma.model.article import Article

HEADLINE = 3.0  # a word of the headline counts as so many of the text: editors put the story there
LEAD = 1.5  # a word of the first sentences
LEAD_WORDS = 60
NAME = 1.5  # a capitalised word against another
STEM = 7  # letters. Inflected forms begin alike; the language is not asked
RUN = 8  # words to a passage mark
SAMPLE = 8  # one mark in so many is kept

CENTURIES = ("18", "19", "20")  # a number that begins so is a year as a rule

_UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Terms:
    """The terms of one article by weight (frequency damped), the names among them, and its passage marks.

    `forms` gives for each term the word it stands for, as it is written most often; `headed` are the terms of the
    headline. `pairs` are names in two words that follow each other: a person's, as a rule.
    """

    weights: dict[str, float]
    names: frozenset[str]
    forms: dict[str, str]
    marks: frozenset[int]
    headed: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()

    @property
    def figures(self) -> frozenset[str]:
        """Numbers of three digits and more that are no years and not round."""
        return frozenset(term for term in self.weights if _is_figure(term))


def _is_figure(term: str) -> bool:
    year = len(term) == 4 and term[:2] in CENTURIES
    return term.isdigit() and len(term) > 2 and not year and not term.endswith("00")


def terms(article: Article, language: Language) -> Terms:
    """What the article is about. A headline that is thought to belong to another story is left out."""
    dull = language.words.function | language.words.common
    weights: dict[str, float] = defaultdict(float)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    capitals: Counter[str] = Counter()
    words = _WORD.findall(article.text)
    for at, word in enumerate(words):
        if term := term_of(word, dull):
            weights[term] += LEAD if at < LEAD_WORDS else 1.0
            forms[term][word.removesuffix("'s").removesuffix("’s")] += 1
            capitals[term] += 1 if word[0].isupper() else -1
    headed = set()
    for word in _WORD.findall(_headline(article)):
        if term := term_of(word, dull):
            headed.add(term)
            weights[term] += HEADLINE
            forms.setdefault(term, Counter({word: 1}))
    names = frozenset(term for term, surplus in capitals.items() if surplus > 0)
    return Terms(
        {term: (1 + log(count)) * (NAME if term in names else 1.0) for term, count in weights.items()},
        names,
        {term: min(seen, key=lambda word: (-seen[word], word)) for term, seen in forms.items()},
        _marks(words),
        frozenset(headed),
        _pairs(words, names, dull),
    )


def _pairs(words: list[str], names: frozenset[str], dull: frozenset[str]) -> frozenset[str]:
    """Names that stand side by side, both written with a capital."""
    found = set()
    for one, two in pairwise(words):
        if one[0].isupper() and two[0].isupper():
            first, last = term_of(one, dull), term_of(two, dull)
            if first in names and last in names and first != last:
                found.add(f"{first} {last}")
    return frozenset(found)


def _headline(article: Article) -> str:
    return article.headline or "" if not article.headline_doubt else ""


def term_of(word: str, dull: frozenset[str]) -> str | None:
    """The key under which a word is counted, None for one that tells nothing."""
    bare = word.lower().replace("’", "'").removesuffix("'s")
    if bare in dull or (len(bare) < 3 and not bare.isdigit()):
        return None
    return plain(bare)[:STEM]


def plain(word: str) -> str:
    """The word in lower case without accents, as an agency's wire would send it.

    >>> plain("Łódź")
    'lodz'
    """
    small = word.lower()
    if small.isascii():
        return small
    return "".join(_unaccented(letter) for letter in small.translate(_UNMARKED))


def _unaccented(letter: str) -> str:
    """A Latin letter without its accent; a letter of another script as it is."""
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if base.isascii() else letter


def _marks(words: list[str]) -> frozenset[int]:
    small = [word.lower() for word in words]
    runs = (" ".join(small[at : at + RUN]) for at in range(len(small) - RUN + 1))
    hashes = (xxhash.xxh3_64_intdigest(run.encode()) for run in runs)
    return frozenset(mark for mark in hashes if mark % SAMPLE == 0)
