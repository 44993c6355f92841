"""The thing that is counted: the noun phrase behind a number, without a parser.

The head of a counted phrase is plural as a rule, so the phrase runs to its first plural noun; words that no noun
phrase holds (prepositions, pronouns, auxiliaries, frequent verbs) and all punctuation end it earlier.
"""

from __future__ import annotations

from dataclasses import dataclass

from stemma.extract.counting.bounds import Amount
from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token, phrase_before

LONGEST = 7  # words between a number and its head: "300 suspected Islamic State group foreign fighters"
LONGEST_SINGLE = 3  # "one senior Syrian officer"
SHORTEST_PLURAL = 4  # letters; shorter words in -s are mostly no plurals ("gas", "bus")
ANNOUNCED = 24  # words from "number of" to its figure: "the number of people killed when police fired rose to 3"
HYPHENS = "-‐‑"
CLAUSE_ENDS = frozenset(';:.?!()"“”—')


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted phrase as tokens `first` up to (not with) `after`; `named` is false for "nine dead"."""

    first: int
    after: int
    named: bool = True


def counted(row: tuple[Token, ...], place: int, single: bool, lexicon: Lexicon) -> Counted | None:
    """The counted phrase that begins at this place, right behind the number or its "of"."""
    numbers = lexicon.numbers
    start = past_of(row, place, lexicon)
    if start is None:
        return None
    if row[start].low in numbers.classifiers and row[start + 1 : start + 2] and row[start + 1].low in numbers.of:
        return whole(row, start + 1, lexicon)  # "40 head of cattle" are cattle
    if start == place and start < len(row) and row[start].low in numbers.more:
        following = counted(row, start + 1, single, lexicon)
        if following and following.named:
            return Counted(start, following.after)
        return Counted(start, start + 1) if plural(row[start], lexicon) else None
    if start < len(row) and row[start].low in lexicon.collectives and not _noun_follows(row, start, lexicon):
        return Counted(start, start + 1, named=False)
    words = _run(row, start, lexicon)
    if not words:
        return None
    if single and start == place:
        return _single(row, start, words, lexicon)
    return _plural(start, words, row, lexicon)


def whole(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> Counted | None:
    """What a share or a measure is of: "a third of the population", "40 tons of grain"; its head may be singular."""
    start = past_of(row, place, lexicon)
    if start is None or start == place:
        return None
    words = _run(row, start, lexicon)
    if not words:
        return None
    return _plural(start, words, row, lexicon) or _single(row, start, words, lexicon)


def told_before(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Counted | None:
    """Whom "there are some 1,000" counts: the people told of last before it in the sentence.

    Only of such a bare count, and only people: of things, none before it need be meant.
    """
    there = amount.first - 1
    if amount.numeral.ranged or there < 1 or row[there].low not in lexicon.numbers.auxiliaries:
        return None
    if row[there - 1].low not in lexicon.numbers.existing:
        return None
    at = next((at for at in range(there - 2, -1, -1) if row[at].low in lexicon.plurals), None)
    return Counted(at, at + 1) if at is not None else None


def announced(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Counted | None:
    """What "the number of confirmed cases rose to 104" counts: what "number of" opens, earlier in the clause."""
    if amount.first < 1 or row[amount.first - 1].low not in lexicon.numbers.counting_links:
        return None
    for at in range(amount.first - 1, max(0, amount.first - 1 - ANNOUNCED), -1):
        if row[at].text in CLAUSE_ENDS:
            return None
        length = phrase_before(row, at, lexicon.counting.all, lexicon.counting.longest)
        if length:
            return counted(row, at, False, lexicon)
    return None


def past_of(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> int | None:
    """The place where the phrase itself begins: "of the 34 soldiers" begins at "soldiers"."""
    at = place
    if at < len(row) and row[at].low in lexicon.numbers.of:
        at += 1
        while at < len(row) and (
            row[at].low in lexicon.numbers.openers
            or _owns(row, at, lexicon)
            or row[at].digits is not None
            or row[at].low in lexicon.ones
            or row[at].low in lexicon.tens
        ):
            at += 1
    return at if at < len(row) else None


def _owns(row: tuple[Token, ...], at: int, lexicon: Lexicon) -> bool:
    """Whether it is "train's" of "of the train's 31 wagons"."""
    if not row[at].low.endswith(lexicon.numbers.possessives) or at + 1 >= len(row):
        return False
    return row[at + 1].digits is not None or row[at + 1].low in lexicon.ones or row[at + 1].low in lexicon.tens


def _noun_follows(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether "wounded" is an adjective here: a noun comes next."""
    if place + 1 >= len(row) or not row[place + 1].word:
        return False
    run = _run(row, place + 1, lexicon)
    return any(plural(row[at], lexicon) for at in run)


def _run(row: tuple[Token, ...], start: int, lexicon: Lexicon) -> list[int]:
    """The places of the words that may belong to the phrase; hyphens inside a compound count as its part."""
    places: list[int] = []
    at = start
    while at < len(row) and len(places) < LONGEST:
        token = row[at]
        glued = at > start and row[at - 1].touches(token)
        if token.text in HYPHENS and glued and at + 1 < len(row) and token.touches(row[at + 1]):
            at += 1
            continue
        if not token.word or _stops(row, at, glued, lexicon):
            break
        if token.low.endswith(lexicon.numbers.adverb_endings) and not glued:
            break
        places.append(at)
        at += 1
    return places


def _stops(row: tuple[Token, ...], at: int, glued: bool, lexicon: Lexicon) -> bool:
    """Whether the word ends the phrase; "IS" and "US" in capitals are names, not function words."""
    compound = glued and row[at - 1].text in HYPHENS
    return row[at].low in lexicon.stops and not row[at].acronym and not compound


def _plural(start: int, words: list[int], row: tuple[Token, ...], lexicon: Lexicon) -> Counted | None:
    """The phrase up to its first plural noun, or the second of two in a row ("arms dealers")."""
    for index, at in enumerate(words):
        if not plural(row[at], lexicon) or _inside_compound(row, at):
            continue
        while index + 1 < len(words) and words[index + 1] == at + 1 and plural(row[at + 1], lexicon):
            if _verb_like(row[at + 1], lexicon):
                break
            index, at = index + 1, at + 1
        return Counted(start, at + 1)
    return None


def _single(row: tuple[Token, ...], start: int, words: list[int], lexicon: Lexicon) -> Counted | None:
    """The phrase behind "one": up to three words, ended by a word that looks like a verb."""
    if _verb_like(row[start], lexicon) and row[start].low not in lexicon.collectives and not row[start].capital:
        return None  # "one walked home"
    last = start
    for at in words[:LONGEST_SINGLE]:
        if at > start and _verb_like(row[at], lexicon):
            break
        last = at
    if row[last].low in lexicon.collectives:
        return Counted(start, last + 1, named=False)
    return Counted(start, last + 1)


def _inside_compound(row: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen ties the word to the next ("arms-control talks")."""
    return at + 1 < len(row) and row[at + 1].text in HYPHENS and row[at].touches(row[at + 1])


def _verb_like(token: Token, lexicon: Lexicon) -> bool:
    """Whether the form is a likely participle: "killed", "fighting"."""
    return token.low.endswith(lexicon.numbers.participle_endings)


def plural(token: Token, lexicon: Lexicon) -> bool:
    """Whether the word looks like a plural noun."""
    low = token.low
    if low in lexicon.plurals:
        return True
    if low in lexicon.singulars or len(low) < SHORTEST_PLURAL or low.endswith(lexicon.numbers.not_plural_endings):
        return False
    return low.endswith(lexicon.numbers.plural_endings)
