"""The ground on which claims are compared: every claim of a story with its line and the sentence it descends from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stemma.collate.claims import claims, is_part_of_name, sentence_of
from stemma.collate.parties import parties, spoken_for
from stemma.collate.people import People
from stemma.collate.speakers import Families, families
from stemma.collate.strands import Ranked, Strand, ranked, story_weights, strands
from stemma.collate.wording import Weights, stem_set
from stemma.lang import Language
from stemma.model import Article, Claim, Line, Manner, Place, Reuse, Sentence, Span, Stemma, Study


@dataclass(frozen=True, slots=True)
class Voice:
    """One line with its members, the most faithful first, and its strands."""

    line: Line
    members: tuple[Ranked, ...]
    strands: tuple[Strand, ...]
    manners: dict[str, Manner | None]
    """How each article of the line was made; None for its exemplar."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A story made ready for collating. `line_of` names for each sentence the one line it speaks for.

    A page with two parents speaks for one line at a time, sentence by sentence: one witness never counts twice.
    """

    studies: tuple[Study, ...]
    stemma: Stemma
    voices: tuple[Voice, ...]
    weigh: Weights
    tongue: Language
    claims: tuple[Claim, ...]
    line_of: dict[Span, str]
    at: dict[Span, tuple[int, ...]]
    """The claims (by their number in `claims`) that each sentence makes."""
    stems_of: dict[Span, frozenset[str]]
    weight_of: dict[Span, float]
    """The weight of the stems of each sentence together."""
    sentence_at: dict[Span, Sentence]
    study_of: dict[str, Study]
    strands_of: dict[Span, frozenset[Span]]
    """The bases of the strands that each sentence stands in."""
    families: Families
    places: dict[str, Place]
    """The places that the story names, by the gazetteer's name."""
    scene: str | None
    """The town that most articles name: where the story plays, unless a sentence says otherwise."""
    voice_of: dict[str, Voice]
    """The voice of each line, by its id."""
    exemplars_of: dict[str, tuple[Reuse, ...]]
    """The edges of the stemma that end in each article; none where it is an original."""
    articles: dict[str, Article]
    people: People
    namesakes: frozenset[str] = frozenset()
    """Of the places those that may be others of the same name."""

    def manner_of(self, span: Span) -> Manner | None:
        """How the article of a sentence was made, in the line that the sentence speaks for."""
        return self.voice_of[self.line_of[span]].manners.get(span.article)

    def is_quoted(self, span: Span) -> bool:
        """Whether some of it stands in quotation marks."""
        return any(one.overlaps(span) for one in self.study_of[span.article].quoted)

    def sentence_of(self, span: Span) -> Span:
        """The sentence in which a span begins; the span itself where it stands in none."""
        sentence = sentence_of(self.study_of[span.article].sentences, span)
        return sentence.span if sentence else span

    def akin(self, one: Span, other: Span) -> bool:
        """Whether two sentences descend from one sentence."""
        return bool(self.strands_of.get(one, frozenset()) & self.strands_of.get(other, frozenset()))

    def alike(self, one: Span, other: Span) -> float:
        """The part of the lighter sentence's weight that both sentences share, from 0 to 1."""
        mine, theirs = self.stems_of[one], self.stems_of[other]
        lighter = min(self.weight_of[one], self.weight_of[other])
        return self.weigh(sorted(mine & theirs)) / lighter if lighter else 0.0

    def content(self, claim: Claim) -> frozenset[str]:
        """The stems of what a claim says."""
        return stem_set(claim.value, self.tongue)

    def common(self, one: Claim, other: Claim) -> float:
        """The part of the lighter claim's weight that both share, from 0 to 1."""
        mine, theirs = self.content(one), self.content(other)
        lighter = min(self.weigh(sorted(mine)), self.weigh(sorted(theirs)))
        return self.weigh(sorted(mine & theirs)) / lighter if lighter else 0.0


def ground(studies: Sequence[Study], stemma: Stemma, tongue: Language) -> Ground:
    """Lay out a story: claims, lines, strands. The order of the studies does not matter."""
    studies = tuple(sorted(studies, key=lambda study: study.article.id))
    weigh = story_weights(studies, tongue)
    study_of = {study.article.id: study for study in studies}
    edges = _by_copy(stemma)
    voices = tuple(_voice(line, study_of, edges, weigh, tongue) for line in stemma.lines)
    own = parties(studies, tongue)
    every = tuple(spoken_for(claim, own) for study in studies for claim in claims(study, tongue))
    at: dict[Span, list[int]] = defaultdict(list)
    for number, claim in enumerate(every):
        at[claim.sentence].append(number)
    sentences = [sentence for study in studies for sentence in study.sentences]
    stems_of = {sentence.span: stem_set(sentence.text, tongue) for sentence in sentences}
    places = {place.name: place for study in reversed(studies) for place in reversed(study.places)}
    namesakes = _namesakes(places, studies)
    return Ground(
        studies,
        stemma,
        voices,
        weigh,
        tongue,
        every,
        _lines(studies, stemma, voices),
        {span: tuple(numbers) for span, numbers in at.items()},
        stems_of,
        {span: weigh(sorted(known)) for span, known in stems_of.items()},
        {sentence.span: sentence for sentence in sentences},
        study_of,
        _strands_of(voices),
        families(studies, own.values(), tongue),
        places,
        _scene(studies),
        {voice.line.id: voice for voice in voices},
        edges,
        {study.article.id: study.article for study in studies},
        People(studies, tongue),
        namesakes,
    )


def _namesakes(places: Mapping[str, Place], studies: Sequence[Study]) -> frozenset[str]:
    """The towns of countries that nothing else in the story lies in.

    A gazetteer knows a Beni in Congo and not the one in Nepal: a lone town abroad is mostly a namesake.
    """
    named = {place.country for place in places.values() if place.kind == "country"}
    named |= {place.country for study in studies for place in study.places if place.demonym}
    others = Counter(place.country for place in places.values() if place.kind != "country")
    return frozenset(
        name
        for name, place in places.items()
        if named and place.country and place.country not in named and others[place.country] == 1
    )


def _by_copy(stemma: Stemma) -> dict[str, tuple[Reuse, ...]]:
    found: dict[str, list[Reuse]] = defaultdict(list)
    for edge in stemma.reuse:
        found[edge.copy].append(edge)
    return {copy: tuple(edges) for copy, edges in found.items()}


def _scene(studies: Sequence[Study]) -> str | None:
    """The town that most articles name; one that gives its name to a province is meant by that too."""
    named = [
        {(p.name, p.kind) for p in study.places if not p.demonym and not is_part_of_name(p, study)}
        for study in studies
    ]
    towns = {name for found in named for name, kind in found if kind == "town"}
    counts = Counter(name for found in named for name in {name for name, _ in found} & towns)
    return min(counts, key=lambda name: (-counts[name], name), default=None)


def _strands_of(voices: Sequence[Voice]) -> dict[Span, frozenset[Span]]:
    found: dict[Span, set[Span]] = defaultdict(set)
    for voice in voices:
        for strand in voice.strands:
            for sentence in strand.sentences:
                found[sentence.span].add(strand.base.span)
    return {span: frozenset(bases) for span, bases in found.items()}


def _voice(
    line: Line,
    study_of: Mapping[str, Study],
    edges: Mapping[str, Sequence[Reuse]],
    weigh: Weights,
    tongue: Language,
) -> Voice:
    members = ranked(line, study_of, edges)
    manners = {member.study.article.id: member.manner for member in members}
    return Voice(line, members, strands(members, weigh, tongue), manners)


def _lines(studies: Sequence[Study], stemma: Stemma, voices: Sequence[Voice]) -> dict[Span, str]:
    found: dict[Span, str] = {}
    for voice in voices:
        for strand in voice.strands:
            if strand.copies:
                for sentence in strand.sentences:
                    found.setdefault(sentence.span, voice.line.id)
    homes: dict[str, str] = {}
    for line in stemma.lines:
        for article in line.articles:
            homes.setdefault(article, line.id)
    for study in studies:
        home = homes[study.article.id]
        for sentence in study.sentences:
            found.setdefault(sentence.span, home)
    return found
