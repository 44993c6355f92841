"""One page cleaned: decode, see, sort, read the masthead, doubt."""

from __future__ import annotations

from dataclasses import replace

from stemma.clean.agencies import FIRST_PRINTED, Around, credits
from stemma.clean.authors import writers
from stemma.clean.contributors import contributors
from stemma.clean.dateline import dateline
from stemma.clean.decode import decode
from stemma.clean.doubt import headline_doubt
from stemma.clean.gate import check, check_language, language_of
from stemma.clean.given import given, given_credit, given_date
from stemma.clean.lines import Line, dump_lines
from stemma.clean.maintext import located, lumped, paragraphs, placed
from stemma.clean.masthead import Layout, headline, layout, outlet
from stemma.clean.metadata import NOTHING, Metadata, metadata
from stemma.clean.pictures import first_reported, photo_credits
from stemma.clean.published import dates_seen, published
from stemma.clean.sift import sift
from stemma.clean.stated import stated
from stemma.clean.story import sort_dump
from stemma.clean.visible import tree_of, visible_lines
from stemma.clean.window import published_within
from stemma.errors import NotAnArticle, UnreadablePage
from stemma.lang import LANGUAGES, Language
from stemma.model import Article, Block, Credit, Dateline, Page

CLEAN = "clean/1"
"""Name and version of this analyser: what it wrote can be told apart from what a later one writes."""


MAX_TAGS = 30_000
"""Signs that open a tag, scripts included. The busiest of 673 news pages has 7,719; a page of this many is cleaned in
some seconds, one of a million would take minutes."""


def clean(page: Page) -> Article:
    """The article on a page, in a language that Stemma reads.

    `UnreadablePage` where the bytes are no text, `NotAnArticle` where they hold no story, or one in another language.
    """
    article = clean_any(page)
    check_language(article.language, page.place)
    return article


def clean_any(page: Page) -> Article:
    """The article on a page in whatever language; for one that Stemma does not read, furniture is told by shape.

    For those who only want pages cleaned: nothing further up reads such an article.
    """
    decoded = decode(page)
    if not decoded.text.strip():
        raise UnreadablePage(f"{page.place}: the page is empty. Save it again.")
    told, lines, code = _html(page, decoded.text) if page.media == "text/html" else _text(page, decoded.text)
    language = _language(code)
    found = layout(lines)
    check(found, told, page.place, language)
    article = _article(page, found, told, lines, language)
    return replace(article, language=code, encoding=f"{decoded.charset}: {decoded.because}")


def _html(page: Page, text: str) -> tuple[Metadata, tuple[Line, ...], str]:
    if text.count("<") > MAX_TAGS:
        raise UnreadablePage(
            f"{page.place}: {text.count('<'):,} tags are more than a page may have ({MAX_TAGS:,}). "
            "Save the article alone and pass that."
        )
    tree = tree_of(text)
    if tree is None:
        raise UnreadablePage(
            f"{page.place}: the HTML holds no element that can be read. Save the page again from a browser."
        )
    seen = visible_lines(tree)
    if not seen:
        raise NotAnArticle(
            f"{page.place}: the page shows no text; scripts may write it. Save it from a browser once it has loaded."
        )
    code = language_of(seen)
    told = metadata(tree)
    found = located(paragraphs(tree, seen), seen)
    if lumped(found):
        return told, sort_dump(seen, _language(code)), code
    return told, sift(placed(found, seen), told, _language(code)), code


def _text(page: Page, text: str) -> tuple[Metadata, tuple[Line, ...], str]:
    lines = dump_lines(text)
    code = language_of(lines)
    return NOTHING, sort_dump(lines, _language(code)), code


def _language(code: str) -> Language:
    """What is known of a language; of one that Stemma does not read, what it knows of its first."""
    return LANGUAGES.get(code, next(iter(LANGUAGES.values())))


def _article(page: Page, found: Layout, told: Metadata, lines: tuple[Line, ...], language: Language) -> Article:
    title = given(page, "headline") or headline(found, told, language)
    name = given(page, "outlet") or outlet(found, told, title.text if title else None, language)
    wrote = writers(found, told, title.text if title else None, name.text if name else None, language)
    body = found.body
    opening = dateline(body, language)
    around = Around(found.above, found.below, title.text if title else None)
    every = "\n".join(line.text for line in lines)
    credited = given_credit(page) + credits(opening, wrote.bylines, around, every, language)
    credited = tuple(one for one in credited if one.where != FIRST_PRINTED or name is None or one.agency != name.text)
    seen = given_date(page, language) + dates_seen(found, told, title.text if title else None, page.url, language)
    day, because = published(seen)
    elsewhere = tuple(line.text for line in found.below)
    people = tuple(one.text for one in wrote.people)
    helped = contributors(found, told, people, language)
    article = Article(
        id=page.id,
        text=body,
        place=page.place,
        headline=title.text if title else None,
        headline_doubt=headline_doubt(title.text, body, elsewhere, language) if title else None,
        outlet=name.text if name else None,
        agency=credited[0].agency if credited else None,
        authors=people,
        dateline=_spelled(opening, credited),
        credits=credited,
        published=day,
        published_because=because,
        dates=seen,
        blocks=tuple(Block(line.text, line.kept, line.because, line.start, line.end) for line in lines),
        language=language.code,
        url=page.url or told.url,
        sha256=page.sha256,
        canonical=told.url,
        contributors=tuple(one.text for one in helped),
        section=told.sections[0].text if told.sections else None,
        desk=wrote.desk.text if wrote.desk else None,
        stated=stated(told, title, name, wrote, helped),
        photo_credits=photo_credits(lines, every, language),
        first_reported=first_reported(body, lines, language),
    )
    if article.published:
        return article
    first, last = published_within(article, language)
    return replace(article, not_before=first, not_after=last)


def _spelled(opening: Dateline | None, credited: tuple[Credit, ...]) -> Dateline | None:
    """The dateline with its agency in full, or without one where the brackets held something else."""
    if opening is None:
        return None
    named = next((credit.agency for credit in credited if credit.where == "dateline"), None)
    return replace(opening, agency=named)
