"""The words of an article that may stand for somebody or something: names, descriptions, pronouns.

They are read off the dependency trees that the language model gives (Universal Dependencies); a mention is a noun or
pronoun with all that hangs on it, but for what stands beside it ("and X", ", a doctor") or before it ("in").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from stemma.lang.language import Language
from stemma.model.gloss import Gloss, Window
from stemma.model.story import Noted
from stemma.model.text import Span

ALOOF = frozenset({"parataxis", "mark", "discourse", "vocative", "list", "dislocated", "orphan", "reparandum", "dep"})
BESIDE = frozenset({"case", "cc", "conj", "punct", "appos", *ALOOF})
"""Relations of what hangs on a noun and is no part of its mention."""
PREDICATE = frozenset(["nsubj", "csubj", "cop", "aux", "expl", "obl", "advcl", "advmod", "obj", "ccomp", "xcomp"])
"""The same where the noun is what a clause says of its subject: "he is now a doctor"."""
INNER = frozenset(["flat", "fixed", "goeswith", "compound"])
"""Relations of words inside a name or a compound, which are no mentions of their own."""
NOUNS = frozenset({"NOUN", "PROPN"})
STANDING = NOUNS | {"PRON", "DET"}
"""Parts of speech that may be a mention's head."""


class Sort(Enum):
    """What sort of words a mention is."""

    NAME = "name"
    NOUN = "noun"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, eq=False)  # by identity: each stands once in its article
class Mention:
    """Words that may stand for somebody; `at` counts the mentions of the article in reading order.

    `words` are all of them in lower case and `core` those that describe without articles and clauses; `head` is the
    noun or pronoun itself. `sentence` counts sentences. `clause` is the verb that it hangs on, `role` how.
    `label` is what the model takes it for (PER, ORG, LOC); `several` marks "X and Y". `same` is the mention that the
    grammar itself says it is: "Barazi, the governor".
    """

    at: int
    span: Span
    sort: Sort
    head: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    sentence: int
    clause: tuple[int, int]
    role: str
    label: str | None = None
    plural: bool = False
    several: bool = False
    same: int | None = None
    quoted: bool = False

    @property
    def subject(self) -> bool:
        """Whether it is who does or is something."""
        return self.role.startswith("nsubj")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A mention before it is numbered: its words in the window, and the word that it is the same as."""

    stretch: tuple[int, int]
    head: int
    several: bool = False


def mentions(noted: Noted, language: Language) -> tuple[Mention, ...]:
    """The mentions of an article in reading order, the longer before what lies in it; none where no tree is."""
    found: list[Mention] = []
    sentence = 0
    for number, (window, gloss) in enumerate(zip(noted.windows, noted.glosses, strict=True)):
        if len(gloss.heads) == len(gloss.pos) == len(window.words):
            found += _Reading(window, gloss, language, noted.article.text).mentions(number, sentence, len(found))
        sentence += (window.sentences[-1] if window.sentences else 0) + 1
    return tuple(found)


class _Reading:
    """One window with its tree."""

    def __init__(self, window: Window, gloss: Gloss, language: Language, text: str) -> None:
        self.window, self.gloss, self.language, self.text = window, gloss, language, text
        self.lower = [window.text[start:end].lower() for start, end in window.words]
        self.base = [relation.partition(":")[0] for relation in gloss.relations]
        self.of: list[list[int]] = [[] for _ in window.words]
        for word, head in enumerate(gloss.heads):
            if head >= 0:
                self.of[head].append(word)
        self.labels = {self._head_of(one.words): one.label for one in (*gloss.mentions, *(gloss.names or ()))}
        self.quoted = self._in_quotes()

    def _in_quotes(self) -> list[bool]:
        """For each word whether it stands in quotation marks."""
        inside, found = False, []
        for word in self.lower:
            if word in ("“", "``"):
                inside = True
            elif word in ("”", "''"):
                inside = False
            elif word == '"':
                inside = not inside
            found.append(inside)
        return found

    def _head_of(self, stretch: tuple[int, int]) -> int:
        """The word of a stretch that hangs on none of the others."""
        start, end = stretch
        return next((w for w in range(start, end) if not start <= self.gloss.heads[w] < end), end - 1)

    def mentions(self, window: int, sentence: int, first: int) -> list[Mention]:
        """The mentions of the window; sentences and mentions are counted on from those before."""
        drafts = sorted(self._drafts(), key=lambda one: (one.stretch[0], -one.stretch[1]))
        number = {(one.head, one.several): first + at for at, one in enumerate(drafts)}
        return [
            self._mention(one, first + at, sentence + self.window.sentences[one.head], window, number)
            for at, one in enumerate(drafts)
        ]

    def _drafts(self) -> Iterator[_Draft]:
        seen: set[tuple[int, int]] = set()
        for word in range(len(self.lower)):
            if not self._may_stand(word):
                continue
            stretch = self._stretch(word, BESIDE)
            if stretch not in seen:
                seen.add(stretch)
                yield _Draft(stretch, word)
            if any(self.base[child] == "conj" and self.gloss.pos[child] in NOUNS for child in self.of[word]):
                whole = self._stretch(word, BESIDE - {"conj", "cc", "punct"})
                if whole not in seen:
                    seen.add(whole)
                    yield _Draft(whole, word, several=True)

    def _may_stand(self, word: int) -> bool:
        """Whether a word is a noun or pronoun that may stand for somebody."""
        pos, relation, lower = self.gloss.pos[word], self.base[word], self.lower[word]
        if pos not in STANDING:
            return False
        if lower in self.language.chains.pronouns:
            return relation != "expl"
        if pos in ("PRON", "DET") and lower in self.language.chains.pointing:
            return relation not in ("det", "mark", "expl", "advmod", "nsubj") or (
                relation == "nsubj" and "relcl" not in self._above(word)
            )
        if relation in INNER:
            return relation == "compound" and pos in NOUNS and self.lower[word][0].isalpha()
        return pos in NOUNS and any(c.isalpha() for c in lower)

    def _above(self, word: int) -> str:
        head = self.gloss.heads[word]
        return self.gloss.relations[head] if head >= 0 else ""

    def _is_named(self, word: int) -> bool:
        return word in self.labels

    def _stretch(self, head: int, beside: frozenset[str]) -> tuple[int, int]:
        """The words from the first to the last that hang on a noun, without marks at the edges."""
        predicate = any(self.base[child] in ("cop", "nsubj") for child in self.of[head])
        inside = {head}
        for child in self.of[head]:
            relation = self.base[child]
            if relation not in beside and not (predicate and relation in PREDICATE):
                inside |= self._below(child)
        first, last = head, head
        while first - 1 in inside:
            first -= 1
        while last + 1 in inside or (last + 2 in inside and not self.lower[last + 1][0].isalnum()):
            last += 1
        while first < head and not self.lower[first][0].isalnum():
            first += 1
        while last > head and not self.lower[last][-1].isalnum() and self.lower[last] not in (".", "'s"):
            last -= 1
        return first, last + 1

    def _below(self, word: int) -> set[int]:
        if not self.of[word]:
            return {word}
        found, left = {word}, [word]
        while left:
            for child in self.of[left.pop()]:
                if child not in found:
                    found.add(child)
                    left.append(child)
        return found

    def _mention(
        self, draft: _Draft, at: int, sentence: int, window: int, number: dict[tuple[int, bool], int]
    ) -> Mention:
        head, (start, end) = draft.head, draft.stretch
        sort = self._sort(head, draft)
        span = self.window.lift(draft.stretch)
        return Mention(
            at=at,
            span=span,
            sort=sort,
            head=self.lower[head],
            words=tuple(self.lower[start:end]),
            core=self._core(head, draft.stretch, sort),
            sentence=sentence,
            clause=(window, self._clause(head)),
            role=self.gloss.relations[head],
            label=self.labels.get(head),
            plural=draft.several or self._is_plural(head, sort),
            several=draft.several,
            same=None if draft.several else self._same(head, number),
            quoted=self.quoted[head],
        )

    def _sort(self, head: int, draft: _Draft) -> Sort:
        lower = self.lower[head]
        if lower in self.language.chains.pronouns or lower in self.language.chains.pointing:
            return Sort.PRONOUN
        named = self.gloss.pos[head] == "PROPN" and not draft.several
        return Sort.NAME if named else Sort.NOUN

    def _core(self, head: int, stretch: tuple[int, int], sort: Sort) -> tuple[str, ...]:
        """The describing words before and in the head: "last five months", "talal barazi"."""
        near = {head}
        for child in self.of[head]:
            relation = self.base[child]
            if relation in INNER or relation in ("amod", "nummod") or (relation == "nmod" and child < head):
                near |= {word for word in self._below(child) if self.base[word] not in ("case", "det", "punct")}
        return tuple(self.lower[word] for word in sorted(near) if stretch[0] <= word < stretch[1])

    def _clause(self, word: int) -> int:
        """The verb that a word hangs on, directly or as part of another's mention."""
        head = self.gloss.heads[word]
        while head >= 0 and self.gloss.pos[head] not in ("VERB", "AUX"):
            head = self.gloss.heads[head]
        return head

    def _same(self, head: int, number: dict[tuple[int, bool], int]) -> int | None:
        """The mention that this one is said to be: what it stands beside, or the subject that it is told of."""
        above = self.gloss.heads[head]
        if self.base[head] == "appos" and above >= 0:
            return number.get((above, False))
        if any(self.base[child] == "cop" for child in self.of[head]):
            subject = next((c for c in self.of[head] if self.base[c] == "nsubj"), None)
            negated = any(self.lower[c] in self.language.words.negations | {"n't"} for c in self.of[head])
            return number.get((subject, False)) if subject is not None and not negated else None
        return None

    def _is_plural(self, head: int, sort: Sort) -> bool:
        chains, lower = self.language.chains, self.lower[head]
        if sort is Sort.PRONOUN:
            return bool(chains.pronouns[lower].plural) if lower in chains.pronouns else lower in ("these", "those")
        if lower in chains.plurals:
            return True
        plain = lower.endswith(self.language.grammar.plural) and not lower.endswith("ss")
        return sort is Sort.NOUN and plain and lower not in chains.singular


def sentence_order(candidates: Sequence[Mention]) -> list[Mention]:
    """Mentions of one sentence as a pronoun looks for them: subjects before others, the first before the last."""
    return sorted(candidates, key=lambda one: (not one.subject, one.at))
