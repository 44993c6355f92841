"""A story and its dossier: all that exports and pages need."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.model.article import Article
from stemma.model.collation import Drift, Point, Quotation, Remark
from stemma.model.fact import Attribution, Event, Moment, Name, Place, Quantity
from stemma.model.gloss import Gloss, Window
from stemma.model.happening import Happening, Holding
from stemma.model.loss import Withdrawal
from stemma.model.notes import Notes
from stemma.model.reuse import Passage, Stemma
from stemma.model.text import Sentence, Span


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one unfolding event. `because` says what holds them together."""

    id: str
    title: str
    articles: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Study:
    """All that one article says, extracted and resolved within the article, in reading order.

    `quoted` are its stretches in quotation marks, marks included.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    quantities: tuple[Quantity, ...] = ()
    moments: tuple[Moment, ...] = ()
    places: tuple[Place, ...] = ()
    names: tuple[Name, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()
    quoted: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """An article cut into sentences, with the notes on each (same order); what the extractors read.

    `glosses` are what the language model saw in the `windows` (same order); none where rules read alone.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    notes: tuple[Notes, ...]
    windows: tuple[Window, ...] = ()
    glosses: tuple[Gloss, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Elsewhere:
    """Words of an article of this story that an article of another story has too, verified by alignment.

    `passages` run from `article` to `other`; `name` is what to call `other`, `story` the id of its story.
    """

    article: str
    other: str
    name: str
    story: str
    words: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of a story, with every citation needed to check it.

    `summary` opens the dossier, a sentence for each of the points with most behind them; `read_by` tells people what
    read who says what: a language model, or rules alone and why.
    """

    story: Story
    studies: tuple[Study, ...]
    stemma: Stemma
    points: tuple[Point, ...]
    drifts: tuple[Drift, ...]
    quotations: tuple[Quotation, ...]
    elsewhere: tuple[Elsewhere, ...] = ()
    summary: tuple[Remark, ...] = ()
    read_by: str = ""
    happenings: tuple[Happening, ...] = ()
    """The events of the story, each with its reports; what one article says of them stands in its study."""
    control: tuple[Holding, ...] = ()
    """Who held which place from when to when, as far as the happenings tell."""
    withdrawn: tuple[Withdrawal, ...] = ()
    """The articles that bear no weight: they are shown, and no point rests on them."""

    def article(self, id: str) -> Article:
        """The article of this story with that id; KeyError where there is none."""
        for study in self.studies:
            if study.article.id == id:
                return study.article
        raise KeyError(id)
