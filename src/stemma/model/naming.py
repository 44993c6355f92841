"""Names as written and as meant: whether two spellings are one person's name, and what shows it.

Other scripts have no one spelling in ours, so names are compared by sound, as record linkage does (Soundex, Russell
1918; for Arabic names Freeman, Condon and Ackerman 2006): but every sound that two spellings may share is listed in
the tables of the language (`lang.sounds`), and the words of a name must agree one by one. What only looks alike
(Hassan and Hussein) stays apart.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from stemma.lang.language import Language
from stemma.lang.sounds import Sounds

LEAST_SOUNDS = 5  # of a name of one word, to be known again by sound: shorter ones (Ali, Eli) agree by chance
UNACCENTED = str.maketrans("łŁøØđĐðÐıßæÆœŒþÞ", "lLoOdDdDisaAoOtT")
"""Letters that Unicode does not take apart into a base letter and a mark."""
SILENT = re.compile(r"[.'’‘`ʼʿʾ]")
GAPS = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name as the gazetteer keeps it: no case, marks, apostrophes or hyphens.

    >>> fold("al-Bab"), fold("Al Bab"), fold("Sana’a"), fold("Łódź"), fold("St. Louis")
    ('al bab', 'al bab', 'sanaa', 'lodz', 'st louis')
    """
    if name.isascii():
        return GAPS.sub(" ", SILENT.sub("", name)).strip().lower()
    bare = SILENT.sub("", name.translate(UNACCENTED))
    split = unicodedata.normalize("NFKD", bare)
    return GAPS.sub(" ", "".join(c for c in split if not unicodedata.combining(c))).strip().lower()


Heard = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Person:
    """A name taken apart: folded words without title, article and suffix."""

    words: tuple[str, ...]
    title: str | None
    suffix: str | None
    fathered: bool
    """Whether it names a father ("bin Salman")."""


def same_person(one: str, other: str, language: Language) -> tuple[str, ...]:
    """Why the two may be one person's name, reason by reason; nothing where they are two names.

    >>> from stemma.lang import ENGLISH
    >>> same_person("Bassam al-Homsi", "Bassam Al Homsi", ENGLISH)
    ('the same but for case, hyphens and marks',)
    >>> same_person("Rami Abdurrahman", "Rami Abdulrahman", ENGLISH)
    ('the same words',)
    >>> same_person("Ali Hassan", "Ali Hussein", ENGLISH)
    ()
    """
    if not fold(one) or not fold(other):
        return ()
    return same_letters(one, other) or _same_person(_person(one, language), _person(other, language), language)


def same_letters(one: str, other: str) -> tuple[str, ...]:
    """Why two names are the same as written, if they are: "al-Bab" and "Al Bab"."""
    folded, told = fold(one), fold(other)
    if folded and folded.replace(" ", "") == told.replace(" ", ""):
        return ("the same but for case, hyphens and marks",)
    return ()


@lru_cache(maxsize=4096)
def _person(name: str, language: Language) -> _Person:
    words = fold(_surname_last(name)).split()
    title = suffix = None
    while len(words) > 1 and words[0] in language.names.titles:
        title = title or words[0]
        words = words[1:]
    if len(words) > 1 and words[-1] in language.sounds.suffixes:
        suffix, words = words[-1], words[:-1]
    kept = _without_articles(words, language.sounds)
    plain = tuple(word for word in kept if word not in language.sounds.of) or tuple(kept)
    return _Person(plain, title, suffix, len(plain) < len(kept))


def _surname_last(name: str) -> str:
    """ "Barazi, Talal" in the order of speech."""
    last, comma, first = name.partition(",")
    return f"{first} {last}" if comma and first.strip() else name


def _without_articles(words: list[str], sounds: Sounds) -> list[str]:
    """The words with articles dropped and "Abd al-Rahman" made one."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        opening = _is_servant(words[at], sounds)
        if words[at] in sounds.articles and len(words) > 1 and at + 1 < len(words):
            at += 1
            continue
        if opening and at + 1 < len(words):
            at += 1 + (words[at + 1] in sounds.articles and at + 2 < len(words))
            kept.append(sounds.servant + words[at])
        else:
            kept.append(_served(words[at], sounds))
        at += 1
    return kept


def _is_servant(word: str, sounds: Sounds) -> bool:
    """Whether the word is only the opening of a name: "Abd", "Abdul", "Abdur"."""
    if not sounds.servant or not word.startswith(sounds.servant):
        return False
    ending = word.removeprefix(sounds.servant)
    return ending in ("", *sounds.servant_endings) or (
        len(ending) > 1
        and ending[0] in sounds.servant_endings
        and ending in {ending[0] + a[-1] for a in sounds.articles}
    )


def _served(word: str, sounds: Sounds) -> str:
    """A name in one word without the ending of its opening: Abdulrahman and Abdurrahman are abd + rahman."""
    if not sounds.servant or not word.startswith(sounds.servant):
        return word
    rest = word.removeprefix(sounds.servant)
    doubled = re.match(r"([^\W\d_])([^\W\d_])\2", rest)
    if doubled and doubled[1] in sounds.servant_endings and doubled[2] != "l":
        return sounds.servant + rest[2:]
    for ending in sorted(sounds.servant_endings, key=lambda ending: (-len(ending), ending)):
        if rest.startswith(ending) and len(rest) - len(ending) > 2:
            return sounds.servant + rest.removeprefix(ending)
    return word


def _same_person(one: _Person, other: _Person, language: Language) -> tuple[str, ...]:
    """The reasons that two names are one person's."""
    if _told_apart(one, other, language.sounds):
        return ()
    reasons = ("but for its title",) if (one.title is None) != (other.title is None) else ()
    for order in _orders(one, other, language):
        found = _agree(one, _reordered(other, order), language.sounds)
        if found:
            turned = () if order == other.words else ("the same words in another order",)
            return (*found, *turned, *reasons)
    return ()


def _reordered(person: _Person, words: tuple[str, ...]) -> _Person:
    """The name with its words in another order."""
    return _Person(words, person.title, person.suffix, person.fathered)


def _told_apart(one: _Person, other: _Person, sounds: Sounds) -> bool:
    """Whether a title or a suffix says that they are two: Mr and Mrs Smith, John Smith Jr and Sr."""
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return True
    sides = [next((n for n, titles in enumerate(sounds.apart) if p.title in titles), None) for p in (one, other)]
    return None not in sides and sides[0] != sides[1]


def _orders(one: _Person, other: _Person, language: Language) -> tuple[tuple[str, ...], ...]:
    """The other name as it stands, and with its first word last or its last first.

    Where both are given names, or one is a common family name (Martin James, James Martin), the order is what tells
    the persons apart.
    """
    words = other.words
    ends = {words[0], words[-1]}
    fixed = ends <= language.names.given or any(word.title() in language.places.surnames for word in ends)
    if len(words) < 2 or len(words) != len(one.words) or fixed:
        return (words,)
    return words, (*words[1:], words[0]), (words[-1], *words[:-1])


def _agree(one: _Person, other: _Person, sounds: Sounds) -> tuple[str, ...]:
    """What shows that the words of two names agree, in order; nothing where they do not."""
    if len(one.words) == len(other.words):
        return _all_agree(one.words, other.words, sounds)
    short, long = sorted((one, other), key=lambda person: len(person.words))
    if len(short.words) < 2:
        return ()
    ends = (long.words[0], long.words[-1])
    if len(short.words) == 2 and (found := _all_agree(short.words, ends, sounds)):
        return (*found, f"{' '.join(long.words[1:-1])} is left out")
    if short.fathered and (found := _all_agree(short.words, long.words[: len(short.words)], sounds)):
        return (*found, f"{' '.join(long.words[len(short.words) :])} is left out")
    return ()


def _all_agree(words: tuple[str, ...], others: tuple[str, ...], sounds: Sounds) -> tuple[str, ...]:
    """The reasons word by word; the last word of a name is never an initial."""
    reasons: list[str] = []
    for at, (word, other) in enumerate(zip(words, others, strict=True)):
        if word == other:
            continue
        initial = at < len(words) - 1 and 1 in (len(word), len(other)) and word[0] == other[0]
        if initial:
            reasons.append(f"{min(word, other, key=len)} is an initial of {max(word, other, key=len)}")
        elif _sound_alike(word, other, len(words) == 1, sounds):
            reasons.append(f"{word} and {other} are spellings of one sound")
        else:
            return ()
    return tuple(reasons) or ("the same words",)


def _sound_alike(word: str, other: str, alone: bool, sounds: Sounds) -> bool:
    """Whether two words may be spellings of one name; `alone`: no other word of the name bears it out."""
    if any({word, other} <= spellings for spellings in sounds.alike):
        return True
    heard, told = _heard(word, sounds), _heard(other, sounds)
    if len(heard) != len(told) or (alone and len(heard) < LEAST_SOUNDS):
        return False
    if {word[0], other[0]} == {"a", "e"}:  # Ali and Eli
        return False
    pairs = [(a, b) for a, b in zip(heard, told, strict=True) if a != b]
    if alone and any(frozenset((*a, *b)) >= near for a, b in pairs for near in sounds.near):
        return False
    return all(a & b or (not alone and _near(a | b, sounds)) for a, b in pairs)


def _near(both: frozenset[str], sounds: Sounds) -> bool:
    return any(near <= both for near in sounds.near)


@lru_cache(maxsize=16384)
def _heard(word: str, sounds: Sounds) -> Heard:
    """The sounds of a word: each as the set of those it may be; doubled letters and runs of vowels are one."""
    silent = next((ending for ending in sounds.silent_endings if word.endswith(ending)), "")
    word = word.removesuffix(silent) if len(word) > len(silent) + 2 else word
    found: list[frozenset[str]] = []
    longest = max(map(len, sounds.letters), default=1)
    at, after_vowel = 0, False
    while at < len(word):
        size = next((n for n in range(longest, 1, -1) if word[at : at + n] in sounds.letters), 1)
        letters = word[at : at + size]
        sound = sounds.letters.get(letters, frozenset((letters,)))
        vowel = letters in sounds.vowels
        if vowel and after_vowel:
            found[-1] |= sound
        elif vowel or not found or found[-1] != sound:
            found.append(sound)
        after_vowel = vowel
        at += size
    return tuple(found)
