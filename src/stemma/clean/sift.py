"""The lines of an HTML page after its main text was found: furniture that slipped in, and why the rest is out."""

from __future__ import annotations

from collections import Counter

from stemma.clean.agencies import is_agency
from stemma.clean.dateline import dateline
from stemma.clean.lines import Line
from stemma.clean.marks import mark_of
from stemma.clean.metadata import Metadata
from stemma.clean.shape import prose
from stemma.clean.stems import content, share
from stemma.clean.story import KINSHIP, lone_reason
from stemma.lang import Language

CREDIT = 6
"""Words of a line that is nothing but an agency's name."""
FEW = 3
"""Paragraphs that must share an element's class names before these stand for the story."""
PARAGRAPH = 12
"""Words of a paragraph that is taken into the story for its words."""
OPENING = 4
"""Kept lines at the start among which the headline may be."""
LINKS = 0.5
"""Share of a line in links from which it is a link."""

PLACES = (
    ("caption", ("figcaption", "figure"), ("caption",)),
    ("readers' comments", (), ("comment", "disqus")),
    (
        "links to other stories",
        ("aside",),
        ("related", "recommend", "popular", "trending", "more-", "sidebar", "widget", "teaser"),
    ),
    (
        "page furniture",
        ("nav", "button", "footer", "header", "form", "label", "option", "legend"),
        ("nav", "menu", "footer", "share", "social", "breadcrumb"),
    ),
    ("promotion", (), ("newsletter", "promo", "subscribe", "signup")),
    ("advertisement", (), ("advert", "sponsor", "ad-slot", "adslot")),
)
"""What an element holds, by its tag or by words in its class names; asked in this order."""


def sift(lines: tuple[Line, ...], told: Metadata, language: Language) -> tuple[Line, ...]:
    """The lines of an HTML page, each kept as story or set aside with the reason."""
    sifted = [_slipped_in(line, language) if line.kept else line for line in lines]
    sifted = _beheaded(
        sifted,
        {t.text.casefold() for t in told.headlines} | {line.text.casefold() for line in lines if not line.kept},
    )
    sifted = _rescued(sifted, language)
    kept = [number for number, line in enumerate(sifted) if line.kept]
    first = kept[0] if kept else len(sifted)
    return tuple(
        line if line.because else line.aside(_reason(line, number < first, language))
        for number, line in enumerate(sifted)
    )


def _slipped_in(line: Line, language: Language) -> Line:
    """A line of the main text that its own words give away as furniture."""
    mark = mark_of(line.text, language.furniture)
    if mark is None and line.words <= CREDIT and is_agency(line.text, language):
        return line.aside("credit")
    if mark is None or (prose(line) and dateline(line.text, language)):
        return line
    return line.aside(mark.because)


def _rescued(lines: list[Line], language: Language) -> list[Line]:
    """The story with the paragraphs that the extractor dropped: prose in the same sort of element, of kin words."""
    kept = [number for number, line in enumerate(lines) if line.kept and line.tag == "p" and prose(line)]
    if len(kept) < FEW:
        return lines
    homes = Counter(lines[number].hints for number in kept)
    said = {word for number in kept for word in content(lines[number].text, language)}
    found = list(lines)
    for number in range(kept[0] + 1, len(lines)):
        line = lines[number]
        like = not line.because and line.tag == "p" and homes[line.hints] >= FEW and line.linked < LINKS
        if like and prose(line) and line.words >= PARAGRAPH and share(content(line.text, language), said) >= KINSHIP:
            found[number] = line.story("prose of the story's words in the same sort of element")
    return [_slipped_in(line, language) if line.kept else line for line in found]


def _beheaded(lines: list[Line], heads: set[str]) -> list[Line]:
    """The story without the headline that opens it, and without the section names above that headline."""
    opening = [n for n, line in enumerate(lines) if line.kept][:OPENING]
    titled = [n for n in opening if lines[n].text.casefold() in heads and not prose(lines[n])]
    last = max(titled, default=-1)
    return [
        line.aside("above the story") if line.kept and n <= last and not prose(line) else line
        for n, line in enumerate(lines)
    ]


def _reason(line: Line, above: bool, language: Language) -> str:
    """Why a line is not story: by its words, by its element, by its links, or only by its place."""
    alone = lone_reason(line, language)
    if alone:
        return alone
    for because, tags, words in PLACES:
        if line.tag in tags or any(word in line.hints for word in words):
            return "above the story" if above and line.tag == "header" else because
    if line.linked >= LINKS:
        return "page furniture: a link"
    return "above the story" if above else "outside the main text"
