"""The whole journey on one screen: from pages to cited dossiers.

Stages do not know each other; they meet here. The desk runs the same steps one by one and keeps what each made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from stemma.clean import clean
from stemma.collate import collate
from stemma.engine import Failed, Local
from stemma.extract.deeds.actors import actors
from stemma.extract.deeds.counted import with_parties
from stemma.extract.deeds.ontology import governments
from stemma.extract.events import events
from stemma.extract.moments import moments, timexes
from stemma.extract.names import known_names, names
from stemma.extract.places import places, toponyms
from stemma.extract.quantities import quantities
from stemma.extract.speech.attributions import attributions
from stemma.extract.speech.quotes import quotations
from stemma.group import stories
from stemma.ingest.outlets import known_outlets
from stemma.lang import ENGLISH, LANGUAGES, Language
from stemma.model import (
    NO_LOSS,
    Article,
    Dossier,
    Loss,
    Noted,
    Notes,
    Page,
    Registry,
    Sentence,
    Story,
    Study,
    Withdrawal,
    sentence_key,
)
from stemma.pipeline.beside import standing
from stemma.pipeline.coding import SHIPPED, Lists, coding
from stemma.pipeline.reading import Model, comparer, read_through
from stemma.plan import Each, Gather, Plan
from stemma.read.reader import read_by, reader
from stemma.read.sentences import sentences
from stemma.trace import trace


@dataclass(frozen=True, slots=True)
class Chapter:
    """A story with the studies of its articles: all that the last step needs. `read_by` is told to its readers.

    `withdrawn` articles and what else is `lost` bear no weight.
    """

    story: Story
    studies: tuple[Study, ...]
    read_by: str = ""
    withdrawn: tuple[Withdrawal, ...] = ()
    lost: Loss = NO_LOSS


def cleaned(page: Page) -> Iterator[Article]:
    """The article on the page, with the time when it was read."""
    yield replace(clean(page), retrieved=page.retrieved)


def annotated(text: str) -> Iterator[Notes]:
    """What can be seen in a sentence on its own."""
    key, tongue = sentence_key(text), ENGLISH
    yield Notes(
        key,
        quantities(text, key, tongue),
        timexes(text, key, tongue),
        toponyms(text, key, tongue),
        names(text, key, tongue),
    )


def cut(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, in reading order."""
    return sentences(article.id, article.text, language_of(article))


def noted(article: Article, model: Model = reader) -> Iterator[Noted]:
    """The article with the notes on each of its sentences, and what the language model reads in it."""
    parts = cut(article)
    yield read_through(Noted(article, parts, tuple(next(annotated(part.text)) for part in parts)), model)


def studied(noted: Noted, model: Model = reader, lists: Lists = SHIPPED) -> Iterator[Study]:
    """All that one article says, resolved within the article; its events are coded with these lists."""
    noted = read_through(noted, model)
    article, tongue = noted.article, language_of(noted.article)
    paired = zip(noted.sentences, noted.notes, strict=True)
    amounts = tuple(amount.at(part) for part, note in paired for amount in note.quantities)
    when = moments(noted, article.published, tongue)
    where = places(noted, tongue)
    said = attributions(noted, tongue)
    coded, cast = coding(lists, tongue)
    mentions = actors(noted, where, coded, cast)
    amounts = with_parties(amounts, mentions)
    deeds = governments(events(noted, when, where, amounts, said, coded, cast, mentions), tongue)
    marks = quotations(article.text, noted.sentences)
    yield Study(article, noted.sentences, amounts, when, where, known_names(noted, tongue), said, deeds, marks)


def told_apart(articles: Iterable[Article]) -> tuple[Story, ...]:
    """The stories that these articles tell, whatever their order."""
    return stories(sorted(articles, key=by_day), ENGLISH)


def grouped(_: str, studies: tuple[Study, ...]) -> Iterator[Chapter]:
    """The studies of each story together."""
    of = {study.article.id: study for study in studies}
    for story in told_apart(study.article for study in studies):
        yield Chapter(story, tuple(of[id] for id in story.articles), read_by())


def told(chapter: Chapter) -> Iterator[Dossier]:
    """What is known of a story: the tree of its articles first, then what they say, line by line."""
    stemma = trace([study.article for study in chapter.studies], ENGLISH)
    gone = replace(chapter.lost, articles=chapter.lost.articles | {each.article for each in chapter.withdrawn})
    made = collate(chapter.story, chapter.studies, stemma, ENGLISH, gone, comparer(chapter.read_by))
    yield replace(made, read_by=chapter.read_by, withdrawn=chapter.withdrawn)


def stood(_: str, pages: tuple[Article, ...], known: Registry) -> Iterator[Article]:
    """The articles that these pages show, put right by each other: of several editions of one the last."""
    yield from standing(pages, known)


def together(_: Article | Study) -> tuple[str]:
    """All meet in one room: pages to be put right by each other, articles to be told apart into stories."""
    return ("all",)


def by_page(article: Article) -> tuple[str, str, str]:
    """An order that no arrival changes."""
    return (article.id, article.place, article.retrieved or "")


def by_day(article: Article) -> tuple[str, str]:
    """The order in which articles are read: by time of publication where known, then by name."""
    return (article.published or "9999", article.id)


def by_name(study: Study) -> str:
    """An order that no arrival changes."""
    return study.article.id


CLEAN, NOTE, STUDY = Each(cleaned), Each(noted), Each(studied)
ANNOTATE = Each(annotated)  # for an engine room that remembers sentences: see `Desk`
GROUP, TELL = Gather(together, by_name, grouped), Each(told)


def journey_with(known: Registry) -> Plan:
    """The journey of a newsroom that knows these outlets."""
    return (CLEAN, Gather(together, by_page, partial(stood, known=known)), NOTE, STUDY, GROUP, TELL)


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the pages ended: dossiers, and the pages that did not get there."""

    dossiers: tuple[Dossier, ...]
    failed: tuple[Failed, ...]


def journey(pages: Iterable[Page], workers: int | None = 1, known: Registry | None = None) -> Journey:
    """The dossiers of all stories that these pages tell, in memory, without a desk.

    The result is the same for any order of the pages and any number of workers. `known` are the outlets, those that
    come with Stemma where it is not given.
    """
    plan = journey_with(known_outlets() if known is None else known)
    ran = Local(workers).run(plan, sorted(pages, key=lambda page: (page.id, page.place)))
    return Journey(ran.values, ran.failed)


def language_of(article: Article) -> Language:
    """The language to read an article with; English where the page does not tell."""
    return LANGUAGES.get(article.language or "en", ENGLISH)
