"""What a page leaves open in its masthead, and pages with the same story may tell: a name, a headline's kinship."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from stemma.clean.agencies import INITIALS, is_agency
from stemma.clean.doubt import headline_doubt
from stemma.clean.stems import content, share
from stemma.lang import ENGLISH, LANGUAGES, Language
from stemma.model import Article

BORNE_OUT = 0.5
"""Share of a headline's telling words in that of a sister, from which both head one story."""


def needs_help(article: Article) -> bool:
    """Whether other pages with the same story may put the masthead right."""
    return bool(article.text) and (article.headline_doubt is not None or bool(_initials(article)))


def masthead_helped(article: Article, sisters: Iterable[Article]) -> Article:
    """The article with what its sisters tell of its masthead; sisters are pages of other houses with its story."""
    language = LANGUAGES.get(article.language or "", ENGLISH)
    sisters = tuple(sisters)
    if article.headline_doubt and any(_bears_out(article.headline or "", sister, language) for sister in sisters):
        article = replace(article, headline_doubt=None)
    for short in _initials(article):
        names = sorted({name for sister in sisters for name in _spelled(short, sister, language)})
        if len({name.casefold() for name in names}) == 1:
            article = _renamed(article, short, names[0])
    return article


def _initials(article: Article) -> tuple[str, ...]:
    """The agencies of which the page gives the initials alone, and nobody knows the name."""
    language = LANGUAGES.get(article.language or "", ENGLISH)
    named = {article.agency, *(credit.agency for credit in article.credits)}
    return tuple(
        sorted(name for name in named if name and INITIALS.match(name) and name not in language.furniture.agencies)
    )


def _bears_out(headline: str, sister: Article, language: Language) -> bool:
    """Whether a page with the same story has the headline's matter in its own headline or its text."""
    telling = content(headline, language)
    if sister.headline and share(telling, set(content(sister.headline, language))) >= BORNE_OUT:
        return True
    return headline_doubt(headline, sister.text, (), language) is None


def _spelled(short: str, sister: Article, language: Language) -> Iterator[str]:
    """The names that a page gives for initials: in a credit, or spelled out beside them or as an agency's name."""
    letters = short.replace(".", "").casefold()
    credited = (sister.agency, *(credit.agency for credit in sister.credits))
    yield from (name for name in credited if name and _letters(name, language) == letters)
    parts = r"[\s-]+(?:(?:of|the|and|for)\s+)*".join(rf"{letter}[^\W\d_]+" for letter in short.replace(".", ""))
    for block in (sister.text, *(block.text for block in sister.set_aside)):
        for match in re.finditer(rf"(?<![^\W\d_]){parts}(?![^\W\d_])", block):
            name = " ".join(match.group().split())
            beside = re.match(rf"\s*\(\s*{re.escape(short)}\s*\)", block[match.end() :])
            if beside or is_agency(name, language):
                yield name


def _letters(name: str, language: Language) -> str:
    """The initials of a name of several words; nothing for one word, which stands for itself."""
    words = [word for word in re.split(r"[\s-]+", name) if word.casefold() not in language.words.function]
    return "".join(word[0] for word in words).casefold() if len(words) > 1 else ""


def _renamed(article: Article, short: str, name: str) -> Article:
    """The article with an agency under its name wherever the initials stood."""
    line = article.dateline
    return replace(
        article,
        agency=name if article.agency == short else article.agency,
        credits=tuple(replace(one, agency=name) if one.agency == short else one for one in article.credits),
        dateline=replace(line, agency=name) if line and line.agency == short else line,
    )
