"""The reader: an article whose every passage shows whose voice it is, beside the page that it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stemma.clean.decode import decode
from stemma.clean.rewording import rewording
from stemma.desk import Desk
from stemma.errors import StemmaError
from stemma.model import Article, Name, Page, Quantity
from stemma.web.addresses import mark_id, slug
from stemma.web.articles import article_view
from stemma.web.live.shelf import Book
from stemma.web.live.voices import Passage, VoiceView, passages, voice_views
from stemma.web.marks import Mark
from stemma.web.views import ArticleView, Link
from stemma.web.wording import SUMS, descent, lost_name, metric_told

RAW = 200_000  # characters of the page's own bytes that are shown
NEAR = 8  # other articles offered for comparing


@dataclass(frozen=True, slots=True)
class EditionView:
    """A text that the article had, with what it changed in the one before."""

    id: str
    current: bool
    headline: str | None
    because: tuple[str, ...]
    changes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """An exemplar or a copy of the article; `href` is None for a lost one, `compare` where there is nothing to."""

    name: str
    href: str | None
    manner: str
    because: tuple[str, ...]
    compare: str | None
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the page as it was printed: kept as story, or set aside with the reason."""

    text: str
    kept: bool
    because: str


@dataclass(frozen=True, slots=True)
class NamesView:
    """Names of one sort, each with the way to where it stands first, and how often it stands."""

    sort: str
    names: tuple[tuple[Link, int], ...]


@dataclass(frozen=True, slots=True)
class ReaderView:
    """An article to be read, its voices, where it was copied from and to, its page and its editions."""

    article: ArticleView
    voices: tuple[VoiceView, ...]
    made_from: tuple[Kin, ...]
    copied_by: tuple[Kin, ...]
    blocks: tuple[BlockView, ...]
    evidence: tuple[tuple[str, str], ...]
    raw: str | None
    raw_note: str
    editions: tuple[EditionView, ...]
    others: tuple[Link, ...]
    names: tuple[NamesView, ...]
    figures: tuple[tuple[Link, str], ...] = ()


def reader_view(book: Book, article: Article, desk: Desk) -> ReaderView:
    """The article as the reader shows it."""
    found = passages(book, article.id)
    marks = [
        *book.marks.get(article.id, ()), *_voiced(found), *_quoted(book, article), *_happened(book, article),
        *_named(book, article), *_measured(book, article),
    ]  # fmt: skip
    page, raw_note = _evidence(desk, article)
    return ReaderView(
        article=article_view(article, book.dossier, book.texts, book.sigils, marks),
        voices=voice_views(book, article, found),
        made_from=_exemplars(book, article),
        copied_by=_copies(book, article),
        blocks=tuple(BlockView(block.text, block.kept, block.because) for block in article.blocks),
        evidence=_facts(article, page),
        raw=_raw(page),
        raw_note=raw_note,
        editions=_editions(desk, article),
        others=_others(book, article),
        names=_names(book, article),
        figures=_figures(book, article),
    )


def _voiced(found: Sequence[Passage]) -> Iterator[Mark]:
    for one in found:
        id = f"voice-{one.span.start}"
        yield Mark(one.span.start, one.span.end, id, kind=f"voice paint-{one.paint}", told=one.letters)


def _quoted(book: Book, article: Article) -> Iterator[Mark]:
    for span in book.studies[article.id].quoted:
        yield Mark(span.start, span.end, f"quoted-{span.start}", kind="quoted")


NAMES = {"PER": "people", "ORG": "organisations", "LOC": "places", "MISC": "other names"}


def _measured(book: Book, article: Article) -> Iterator[Mark]:
    for quantity in book.studies[article.id].quantities:
        if _beside(quantity):
            yield Mark(quantity.span.start, quantity.span.end, _figure_id(quantity), kind="figured")


def _beside(quantity: Quantity) -> str:
    """What is to be said beside a figure: its measure in units of the SI, that it adds up incidents."""
    told = (metric_told(quantity.metric), SUMS.word if quantity.cumulative else "")
    return "; ".join(part for part in told if part)


def _figure_id(quantity: Quantity) -> str:
    return f"figure-{quantity.span.start}"


def _figures(book: Book, article: Article) -> tuple[tuple[Link, str], ...]:
    """The figures of which there is something to be said, each with the way to it, in reading order."""
    words = " ".join
    return tuple(
        (Link(f"#{_figure_id(one)}", words(one.span.of(article.text).split())), told)
        for one in book.studies[article.id].quantities
        if (told := _beside(one))
    )


def _named(book: Book, article: Article) -> Iterator[Mark]:
    for name in book.studies[article.id].names:
        yield Mark(name.span.start, name.span.end, _name_id(name), kind=f"name name-{name.type.lower()}")


def _name_id(name: Name) -> str:
    return f"name-{name.span.start}"


def _names(book: Book, article: Article) -> tuple[NamesView, ...]:
    """The names of an article by what they name, those that come first first."""
    found: dict[str, dict[str, list[Name]]] = {}
    for name in book.studies[article.id].names:
        found.setdefault(name.type, {}).setdefault(" ".join(name.text.split()), []).append(name)
    return tuple(
        NamesView(word, tuple((Link(f"#{_name_id(each[0])}", text), len(each)) for text, each in found[sort].items()))
        for sort, word in NAMES.items()
        if sort in found
    )


def _happened(book: Book, article: Article) -> Iterator[Mark]:
    """The sentences that report an event, so that the timeline and the map can lead to them."""
    known = {mark.id for mark in book.marks.get(article.id, ())}
    back = (Link(f"{book.at.story}/timeline", "T"),)
    for span in dict.fromkeys(event.span for event in book.studies[article.id].events):
        if mark_id(span) not in known:
            yield Mark(span.start, span.end, mark_id(span), back)


def _exemplars(book: Book, article: Article) -> tuple[Kin, ...]:
    names = {lost.id: lost_name(lost) for lost in book.dossier.stemma.lost}
    return tuple(
        _kin(book, edge.exemplar, names, descent(edge), book.texts.named(edge.because), article)
        for edge in book.dossier.stemma.exemplars_of(article.id)
    )


def _copies(book: Book, article: Article) -> tuple[Kin, ...]:
    return tuple(
        _kin(book, edge.copy, {}, descent(edge), book.texts.named(edge.because), article)
        for edge in book.dossier.stemma.reuse
        if edge.exemplar == article.id
    )


def _kin(
    book: Book, id: str, lost: Mapping[str, str], manner: str, because: tuple[str, ...], article: Article
) -> Kin:
    if id not in book.texts.articles:
        return Kin(lost.get(id, id), None, manner, because, None)
    compare = compare_href(book, id, article.id)
    link = book.texts.named_link(id)
    return Kin(link.text, link.href, manner, because, compare, link.withdrawn)


def compare_href(book: Book, one: str, other: str) -> str:
    """Where two articles stand side by side."""
    return f"{book.at.story}/compare?one={slug(one)}&other={slug(other)}"


def _others(book: Book, article: Article) -> tuple[Link, ...]:
    """Articles to compare with that are no kin: those that share verified passages first."""
    shared = (
        other.article
        for each in book.dossier.stemma.shared
        for one, other in ((each.one, each.other), (each.other, each.one))
        if one.article == article.id
    )
    ids = [id for id in dict.fromkeys((*shared, *book.texts.articles)) if id != article.id]
    return tuple(book.texts.named_link(id, compare_href(book, id, article.id)) for id in ids[:NEAR])


def _evidence(desk: Desk, article: Article) -> tuple[Page | None, str]:
    try:
        page = desk.page(article.id)
    except StemmaError as error:
        return None, str(error)
    return page, "" if page else "The desk does not hold its page."


def _facts(article: Article, page: Page | None) -> tuple[tuple[str, str], ...]:
    """What is known of the page as evidence."""
    facts = [("Read from", article.place), ("SHA-256", article.sha256 or "not kept")]
    facts += [("Encoding", article.encoding)] if article.encoding else []
    facts += [("Retrieved", page.retrieved or "nobody noted when"), ("Bytes", f"{len(page.data):,}")] if page else []
    return tuple(facts)


def _raw(page: Page | None) -> str | None:
    """The page as text, as it was got; cut where it is very long."""
    if page is None:
        return None
    try:
        return decode(page).text[:RAW]
    except StemmaError:
        return None


def _editions(desk: Desk, article: Article) -> tuple[EditionView, ...]:
    editions = desk.editions(article.id).editions
    if len(editions) < 2:
        return ()
    pages = [desk.article(edition.article) for edition in editions]
    return tuple(
        EditionView(
            id=edition.article,
            current=edition is editions[-1],
            headline=page.headline,
            because=edition.because,
            changes=tuple((one.fate.value, one.text) for one in rewording(before.text, page.text)) if before else (),
        )
        for edition, page, before in zip(editions, pages, (None, *pages), strict=False)
    )
