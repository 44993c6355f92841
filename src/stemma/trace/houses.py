"""One name for each house: "AP", "The Associated Press" and "Associated Press" are one agency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.lang.language import Language
from stemma.model.article import Article

INITIALS = 2  # letters at least; one capital stands for too many names


def under_one_name(articles: Iterable[Article], language: Language) -> tuple[Article, ...]:
    """The articles, every outlet and agency under the fullest name that the story or the language knows for it."""
    articles = tuple(articles)
    names = fullest((name for article in articles for name in _given(article)), language)
    return tuple(_renamed(article, names) for article in articles)


def _given(article: Article) -> Iterable[str]:
    houses = (article.outlet, article.agency, *(credit.agency for credit in article.credits))
    return (name for name in houses if name)


def _renamed(article: Article, names: Mapping[str, str]) -> Article:
    credits = tuple(replace(credit, agency=names[credit.agency]) for credit in article.credits)
    outlet, agency = names.get(article.outlet or ""), names.get(article.agency or "")
    return replace(article, outlet=outlet, agency=agency, credits=credits)


def fullest(names: Iterable[str], language: Language) -> dict[str, str]:
    """For each name the one under which all names of its house are brought together.

    Known short forms are looked up; any other name in initials stands for the one name here that it shortens.

    >>> from stemma.lang import ENGLISH
    >>> found = fullest(["UT", "Union Telegraph", "the Union Telegraph", "NY Times", "AFP"], ENGLISH)
    >>> [found[name] for name in ("UT", "the Union Telegraph", "NY Times", "AFP")]
    ['Union Telegraph', 'Union Telegraph', 'New York Times', 'Agence France-Presse']
    """
    plain = {name: _plain(name, language) for name in sorted(set(names))}
    known: dict[str, str] = {}
    for name in sorted(set(plain.values()), key=lambda name: (-len(name), name)):
        known.setdefault(house(name), name)
    found = {}
    for name, bare in plain.items():
        longer = {key for key, full in known.items() if shortens(bare.split(), _words(full, language))}
        found[name] = known[longer.pop()] if len(longer) == 1 else known[house(bare)]
    return found


def house(name: str) -> str:
    """The key of a name: case, spacing and points are no difference."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def same_house(one: str | None, other: str | None) -> bool:
    """Whether two names are one, whatever their case and spacing."""
    return one is not None and other is not None and house(one) == house(other)


def shortens(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the first name is the second with words run together as initials.

    >>> shortens(["NY", "Times"], ["New", "York", "Times"]), shortens(["N.Y.T."], ["New", "York", "Times"])
    (True, True)
    >>> shortens(["Times"], ["Times"])
    False
    """
    return len(short) < len(full) and _fits(short, full)


def _fits(short: Sequence[str], full: Sequence[str]) -> bool:
    if not short or not full:
        return not short and not full
    if short[0].casefold() == full[0].casefold() and _fits(short[1:], full[1:]):
        return True
    letters = short[0].replace(".", "")
    size = len(letters)
    if size < INITIALS or not letters.isupper() or size > len(full):
        return False
    initials = "".join(word[0] for word in full[:size])
    return initials.upper() == letters and _fits(short[1:], full[size:])


def _plain(name: str, language: Language) -> str:
    """The name without its article, in full where the language knows the short form."""
    agencies: Mapping[str, str] = language.furniture.agencies
    words = name.split()
    while len(words) > 1 and words[0].casefold() in language.words.articles:
        words = words[1:]
    bare = " ".join(words)
    full = (agencies.get(name) or agencies.get(bare) or bare).split()
    return " ".join(full[1:] if len(full) > 1 and full[0].casefold() in language.words.articles else full)


def _words(name: str, language: Language) -> list[str]:
    """The words of a name that give its initials."""
    return [word for word in name.replace("-", " ").split() if word.casefold() not in language.words.function]
