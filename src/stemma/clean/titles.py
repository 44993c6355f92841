"""The headline by the tags: the heading that readers see, as far as the page's titles bear it out."""

from __future__ import annotations

import re

from stemma.clean.told import Metadata, Told

LEAST, MOST = 3, 30
"""Words of a headline; a heading of fewer may be a rubric, one of more is a summary."""
NAME = 5
"""Words of an outlet's name behind a headline."""
SUFFIX = re.compile(r"\s+[|–—»·•]\s+|\s+-\s+|\s+::\s+|\s+:\s+(?=[A-Z][^:]*$)|\s+\|\|\s+")
BAR = re.compile(r"\s+\|+\s+")
WORD = re.compile(r"[^\W_]+")


def clean_title(told: Metadata) -> Told | None:
    """The headline by the tags: a heading that two of them bear out, else the strongest tag."""
    candidates = [Told(unsuffixed(t.text, told), t.where) for t in told.headlines if t.where != "h1"]
    if told.title:
        candidates.append(Told(unsuffixed(told.title, told), "title of the page"))
    candidates = [t for t in candidates if t.text]
    seen = [Told(_unbarred(t.text, told), t.where) for t in told.headlines if t.where == "h1"]
    opening = SUFFIX.split(told.title or "")[0].casefold().strip()
    fitting = [t for t in seen if LEAST <= len(t.text.split()) <= MOST or t.text.casefold() == opening]
    heading = _heading([t for t in fitting if t.text and not _names_the_site(t.text, told)], candidates)
    if heading:
        return _within(heading, candidates) or heading
    return next(iter(candidates), None) or next(iter(seen), None)


def _heading(fitting: list[Told], candidates: list[Told]) -> Told | None:
    """The heading that shares the most with the titles in the tags; one that shares nothing heads something else."""
    if not candidates:
        return next(iter(fitting), None)
    kinship = [max(_kinship(t.text, other.text) for other in candidates) for t in fitting]
    best = max(kinship, default=0.0)
    return fitting[kinship.index(best)] if best > 0 else None


def _kinship(one: str, other: str) -> float:
    """The share of words in common, of all the words of both (Jaccard)."""
    mine, theirs = set(_words(one)), set(_words(other))
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _within(heading: Told, candidates: list[Told]) -> Told | None:
    """The title that a heading holds beside a date or a count: "Dec 18 2025 Preparing a transition"."""
    words = _words(heading.text)
    for other in candidates:
        part = _words(other.text)
        if not LEAST <= len(part) < len(words):
            continue
        rest = words[len(part) :] if words[: len(part)] == part else words[: -len(part)]
        if words in (part + rest, rest + part) and any(word.isdigit() for word in rest):
            return other
    return None


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _names_the_site(heading: str, told: Metadata) -> bool:
    """Whether a heading is the site's name: its tags call it so, or it stands behind the headline in the title."""
    folded, title = heading.casefold().strip(), (told.title or "").strip()
    if folded == title.casefold() or len(heading.split()) > NAME:
        return False
    behind = [part.casefold().strip() for part in SUFFIX.split(title)[1:]]
    return folded in behind or folded in [one.text.casefold() for one in told.outlets]


def unsuffixed(title: str, told: Metadata) -> str:
    """A title without the outlet at its end or start: "Ferry late again | Harbour Mail"."""
    outlets = {t.text.casefold() for t in told.outlets}
    parts = [part for part in SUFFIX.split(title) if part.strip()]
    if len(parts) < 2:
        return title.strip()
    if parts[-1].casefold() in outlets or (
        len(parts[-1].split()) <= NAME and len(parts[0].split()) > len(parts[-1].split())
    ):
        return title[: title.rfind(parts[-1])].rstrip(" |–—»·•-:").strip()
    if parts[0].casefold() in outlets:
        return title[len(parts[0]) :].lstrip(" |–—»·•-:").strip()
    return title.strip()


def _unbarred(heading: str, told: Metadata) -> str:
    """A heading without what stands behind a bar, and without the outlet behind a dash; another dash is its own."""
    outlets = {t.text.casefold() for t in told.outlets}
    parts = [part for part in BAR.split(heading) if part.strip()]
    kept = parts[0] if len(parts) > 1 and len(parts[0].split()) >= LEAST else heading
    last = SUFFIX.split(kept)[-1]
    return unsuffixed(kept, told) if last != kept and last.casefold() in outlets else kept.strip()
