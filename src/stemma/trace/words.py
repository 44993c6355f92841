"""An article as a row of normal words, each with its place in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np
import xxhash
from numpy.typing import NDArray
from sentencex import get_sentence_boundaries

from stemma.lang.language import Language
from stemma.lang.spelling import Spelling
from stemma.model.article import Article

Ids = NDArray[np.uint64]

COMPOUND = 6  # letters. A shorter joined word ("today", "into") need not be the two words beside each other

NEAR = 3  # words before a medium in which its preposition stands: "in a written statement"
TAGGED = 0.5  # of a sentence is quoted; the rest of it is "the company said in a statement"

_LONE = r"[\u3040-\u30ff\u3400-\u9fff]"  # scripts without spaces: every character is taken as a word
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,:]\d+)*|{_LONE}|(?:(?!{_LONE})[^\W\d_])+(?:['’](?:(?!{_LONE})[^\W\d_])+)*['’]?"
)
_DOUBLE = re.compile(r"[“„«\"][^“”„«»\"\n]*(?:[”»“\"]|$|(?=\n))")
_SINGLE = re.compile(r"(?<!\w)[‘'](?=\w)[^\n‘]*?[.,!?…][’'](?!\w)")
_UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ı": "i", "æ": "e", "œ": "e", "’": "'"})


@dataclass(frozen=True)
class Text:
    """The words of one article in normal form, in order, with their offsets in `article.text`.

    `sentence` counts the sentence of each word from 0; `quoted` says whether it stands in quotation marks;
    `capital` whether it is written as a name, though no sentence begins with it. `uttered` are the sentences that
    pass on what was said to everybody ("in a statement", "at a briefing").
    """

    article: Article
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence: tuple[int, ...]
    quoted: tuple[bool, ...]
    capital: tuple[bool, ...]
    uttered: frozenset[int] = frozenset()

    @property
    def id(self) -> str:
        """The article's id."""
        return self.article.id

    def __len__(self) -> int:
        return len(self.forms)

    @cached_property
    def ids(self) -> Ids:
        """Each word as a number, the same on every machine."""
        return np.array([xxhash.xxh3_64_intdigest(form.encode()) for form in self.forms], dtype=np.uint64)

    @cached_property
    def sentences(self) -> tuple[range, ...]:
        """The words of each sentence."""
        cuts = [at for at in range(len(self)) if not at or self.sentence[at] != self.sentence[at - 1]]
        return tuple(range(one, other) for one, other in pairwise([*cuts, len(self)]))

    @property
    def bare(self) -> bool:
        """Whether nothing is known of where the text was printed: it may be a draft of another, not a reprint."""
        article = self.article
        return not (article.outlet or article.published or article.headline or article.agency)

    @cached_property
    def lent(self) -> tuple[bool, ...]:
        """Whether each word is another's: quoted, in a statement passed on, or only saying whose words they are."""
        tags = {at for words in self.sentences if self._is_lent(words) for at in words}
        return tuple(quoted or at in tags for at, quoted in enumerate(self.quoted))

    def _is_lent(self, words: range) -> bool:
        quoted = sum(self.quoted[at] for at in words)
        return self.sentence[words.start] in self.uttered or quoted >= TAGGED * len(words)

    @cached_property
    def own(self) -> int:
        """How many words are the reporter's, as far as quotation marks show."""
        return len(self) - sum(self.lent)


def read(article: Article, fold: Callable[[str], str], code: str) -> Text:
    """The article's words, before compounds are joined; `fold` gives their normal form, `code` the language."""
    text = article.text
    found = [match for match in _WORD.finditer(text) if fold(match.group())]
    ends = _sentence_ends(text, code)
    quotes = [match.span() for pattern in (_DOUBLE, _SINGLE) for match in pattern.finditer(text)]
    starts = tuple(match.start() for match in found)
    sentence = tuple(int(at) for at in np.searchsorted(ends, starts, side="right"))
    first = [not at or sentence[at] != sentence[at - 1] for at in range(len(found))]
    return Text(
        article,
        tuple(fold(match.group()) for match in found),
        starts,
        tuple(match.end() for match in found),
        sentence,
        _inside(starts, quotes),
        tuple(match.group()[0].isupper() and not begins for match, begins in zip(found, first, strict=True)),
    )


def rank(text: Text) -> tuple[str, int, str]:
    """The earliest first, then the longest: who comes first where nothing else tells."""
    return text.article.published or "~", -len(text), text.id


def together(articles: Iterable[Article], language: Language) -> tuple[Text, ...]:
    """The texts of one story, compounds joined wherever any of them writes one word: "air strikes", "airstrikes"."""
    fold = folder(language.spelling)
    texts = [read(article, fold, language.code) for article in articles]
    vocabulary = {form for text in texts for form in text.forms if len(form) >= COMPOUND}
    return tuple(_with_uttered(_joined(text, vocabulary), language) for text in texts)


def _with_uttered(text: Text, language: Language) -> Text:
    """The text with the sentences marked that name the occasion on which all reporters were told."""
    media, into = language.speech.media, language.words.prepositions
    found = frozenset(
        text.sentence[at]
        for at, form in enumerate(text.forms)
        if form in media
        and any(text.forms[before] in into for before in range(max(0, at - NEAR), at))
        and text.sentence[max(0, at - NEAR)] == text.sentence[at]
    )
    return replace(text, uttered=found) if found else text


def folder(spelling: Spelling) -> Callable[[str], str]:
    """What brings a word as written to its normal form.

    >>> from stemma.lang import ENGLISH
    >>> [folder(ENGLISH.spelling)(word) for word in ("Harbour’s", "nine", "12,000", "U.S.", "Łódź", "organise")]
    ['harbor', '9', '12000', 'us', 'lodz', 'organize']
    """
    same = dict(spelling.same)
    known: dict[str, str] = {}

    def fold(word: str) -> str:
        if word not in known:
            known[word] = _folded(word, spelling, same)
        return known[word]

    return fold


def _folded(word: str, spelling: Spelling, same: dict[str, str]) -> str:
    if word[0].isdigit():
        return word.replace(",", "").replace(":", ".")
    form = word.lower().translate(_UNMARKED)
    if not form.isascii():
        form = "".join(_unaccented(letter) for letter in form)
    form = form.replace(".", "")
    for clitic in spelling.clitics:
        if form.endswith(clitic) and len(form) > len(clitic):
            form = form.removesuffix(clitic)
            break
    form = form.replace("'", "")
    if form in same:
        return same[form]
    for old, new in spelling.endings:
        if form.endswith(old):
            return form.removesuffix(old) + new
    return form


def _unaccented(letter: str) -> str:
    """A Latin letter without its accent; a letter of another script as it is."""
    plain = unicodedata.normalize("NFKD", letter)[0]
    return plain if plain.isascii() else letter


def _sentence_ends(text: str, code: str) -> list[int]:
    """Offsets after which a new sentence begins: what the splitter sees, and every end of a line."""
    ends = {match.end() for match in re.finditer(r"\n+", text)}
    ends |= {boundary["end_index"] for boundary in get_sentence_boundaries(code, text)}
    return sorted(ends)


def _inside(starts: tuple[int, ...], spans: list[tuple[int, int]]) -> tuple[bool, ...]:
    """For each offset, whether a span covers it."""
    if not spans:
        return (False,) * len(starts)
    depth = np.zeros(max(end for _, end in spans) + 1, dtype=np.int32)
    for start, end in spans:
        depth[start] += 1
        depth[end] -= 1
    covered = np.cumsum(depth) > 0
    return tuple(bool(start < len(covered) and covered[start]) for start in starts)


def _compound(one: str, other: str, vocabulary: set[str]) -> str | None:
    """Two neighbouring words as one: "air strikes" where the story knows "airstrikes", "forty-six" always."""
    if one.isdigit():
        tens = len(one) == 2 and one[1] == "0" and len(other) == 1 and other.isdigit() and other != "0"
        return one[0] + other if tens else None
    return one + other if len(other) > 1 and one + other in vocabulary else None


def _joined(text: Text, vocabulary: set[str]) -> Text:
    """The text with neighbouring words made one where they are one."""
    keep: list[tuple[int, int]] = []
    forms: list[str] = []
    while (at := keep[-1][1] + 1 if keep else 0) < len(text):
        near = at + 1 < len(text) and text.starts[at + 1] - text.ends[at] <= 1
        whole = _compound(text.forms[at], text.forms[at + 1], vocabulary) if near else None
        keep.append((at, at + 1 if whole else at))
        forms.append(whole or text.forms[at])
    if len(keep) == len(text):
        return text
    return Text(
        text.article,
        tuple(forms),
        tuple(text.starts[one] for one, _ in keep),
        tuple(text.ends[last] for _, last in keep),
        tuple(text.sentence[one] for one, _ in keep),
        tuple(text.quoted[one] for one, _ in keep),
        tuple(text.capital[one] for one, _ in keep),
    )
