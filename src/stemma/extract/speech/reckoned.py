"""Figures that somebody gives: "put the toll at 14", "gave a toll of 14", "losses were put at 3 million"."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.counting.lexicon import lexicon
from stemma.extract.speech.contents import bare
from stemma.extract.speech.cues import is_adverb
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import DASHES, Stretch, subject_after, subject_before
from stemma.extract.words import Line
from stemma.lang.language import Language

THING = 12  # words from the verb to the figure's preposition: "the number of dead in the two villages"
LOOSE = 4  # words of a bound before the figure: "at more than 40"


def reckoned(line: Line, language: Language) -> Iterator[Saying]:
    """The sayings by such a verb: what is counted and the figure are its content."""
    for at, word in enumerate(line):
        particles = frozenset(particle for form, particle in language.speech.reckoning if form == word.lower)
        if particles and not word.quoted:
            saying = _read(line, at, particles, language)
            if saying is not None:
                yield saying


def _read(line: Line, at: int, particles: frozenset[str], language: Language) -> Saying | None:
    particle = _particle(line, at + 1, particles, language)
    if particle is None:
        return None
    first = _group_start(line, at, language)
    subject = subject_before(line, first, language)
    if subject is None or line[first - 1].lower == language.grammar.to:
        return None
    said, end = ((first, at + 1),), _end(line, particle, language)
    if any(word.lower in language.speech.be for word in line[first:at]):
        return _passive(line, subject, said, (particle, end), language) if particle == at + 1 else None
    content = bare(line, at + 1, end)
    return Saying(subject, said, (content,), None) if content and particle > at + 1 else None


def _passive(
    line: Line, counted: Stretch, said: tuple[Stretch, ...], figure: Stretch, language: Language
) -> Saying | None:
    """The figure of the one behind "was put at 14 by", or of nobody."""
    start, end = figure
    by = next((at for at in range(start, end) if line[at].lower == language.grammar.by), None)
    rest = bare(line, start, by or end)
    teller = subject_after(line, by + 1, language) if by else None
    return Saying(teller, said, (counted, rest), None) if rest else None


def _particle(line: Line, start: int, particles: frozenset[str], language: Language) -> int | None:
    """Where the preposition before the figure stands, if all up to it is one noun phrase."""
    for at in range(start, min(start + THING, len(line))):
        if line[at].is_mark or line[at].lower == language.grammar.to:
            return None
        if line[at].lower in particles and _figure(line, at + 1, language):
            counts = at > start and line[at - 1].lower in language.speech.counting
            return at if counts or line[at].lower not in language.grammar.links else None
    return None


def _figure(line: Line, start: int, language: Language) -> bool:
    """Whether a figure follows that is no part of a name: "40 Mill Road", "3 p.m."."""
    words = lexicon(language.numbers)
    for at in range(start, min(start + LOOSE, len(line))):
        lower = line[at].lower
        if lower[0].isdigit() or lower in words.ones or lower in words.tens:
            return not (at + 1 < len(line) and line[at + 1].is_name)
        if line[at].is_mark and lower not in "$€£¥":
            return False
    return False


def _group_start(line: Line, at: int, language: Language) -> int:
    """Where the verb with its auxiliaries and adverbs begins."""
    while at > 0 and (line[at - 1].lower in language.speech.auxiliaries or is_adverb(line[at - 1], language)):
        at -= 1
    return at


def _end(line: Line, start: int, language: Language) -> int:
    """The comma, stop or coordinator behind the figure."""
    ends = (",", ";", ".", *DASHES)
    joins = language.speech.coordinators
    return next((k for k in range(start, len(line)) if line[k].text in ends or line[k].lower in joins), len(line))
