"""The editions of an article beside each other: when each was read, and what changed, word by word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stemma.clean.rewording import Fate, Stretch, rewording
from stemma.model import Article, Edition, Editions
from stemma.web.plain import plain

AROUND = 6  # words shown before and after a change
MARKS = {Fate.GONE: ("[-", "-]"), Fate.NEW: ("{+", "+}")}
"""How `git diff --word-diff` marks what went and what came: signs, not colours, so that they can be copied."""


def editions_text(editions: Editions, pages: Mapping[str, Article]) -> str:
    """Each edition with what it changed in the one before, for a terminal."""
    addresses = "\n".join(f"  {plain(address)}" for address in editions.addresses)
    parts = ["\n".join(plain(one) for one in editions.because) + (f"\n{addresses}" if addresses else "")]
    for number, (edition, before) in enumerate(_paired(editions), 1):
        parts.append(_head(number, edition, pages))
        if before is not None:
            parts.append(_changes(pages[before.article], pages[edition.article]))
    return "\n\n".join(parts)


def _paired(editions: Editions) -> list[tuple[Edition, Edition | None]]:
    return list(zip(editions.editions, (None, *editions.editions), strict=False))


def _head(number: int, edition: Edition, pages: Mapping[str, Article]) -> str:
    told = "; ".join(plain(one) for one in edition.because)
    twins = [id for id in edition.pages if id != edition.article]
    also = f"\n   shown by {', '.join(twins)} too" if twins else ""
    return (
        f"{number}. {edition.article}  {plain(pages[edition.article].headline or '(no headline)')}\n   {told}{also}"
    )


def _changes(before: Article, after: Article) -> str:
    """The changes with some words around them; the headline's first."""
    lines = []
    if before.headline != after.headline and before.headline and after.headline:
        lines.append("   headline: " + _marked(rewording(before.headline, after.headline)))
    lines.append("   " + _marked(rewording(before.text, after.text)))
    return "\n".join(lines)


def _marked(stretches: tuple[Stretch, ...]) -> str:
    return " ".join(
        _shortened(plain(one.text), number > 0, number < len(stretches) - 1) if one.fate is Fate.KEPT else _sign(one)
        for number, one in enumerate(stretches)
    )


def _sign(one: Stretch) -> str:
    opening, closing = MARKS[one.fate]
    return f"{opening}{plain(' '.join(one.text.split()))}{closing}"


def _shortened(text: str, after: bool, before: bool) -> str:
    """Of words that stayed, those next to a change."""
    words = text.split()
    if len(words) <= AROUND * (after + before):
        return " ".join(words)
    return " ".join([*(words[:AROUND] if after else ()), "…", *(words[-AROUND:] if before else ())])


def editions_json(editions: Editions, pages: Mapping[str, Article]) -> dict[str, Any]:
    """The editions for programs, each with its text and what it changed in the one before."""
    return {
        "current": editions.current,
        "because": list(editions.because),
        "addresses": list(editions.addresses),
        "editions": [_row(edition, before, pages) for edition, before in _paired(editions)],
    }


def _row(edition: Edition, before: Edition | None, pages: Mapping[str, Article]) -> dict[str, Any]:
    page = pages[edition.article]
    changes = rewording(pages[before.article].text, page.text) if before else ()
    return {
        "article": edition.article,
        "pages": list(edition.pages),
        "addresses": list(edition.addresses),
        "seen": list(edition.seen),
        "not_before": edition.told,
        "because": list(edition.because),
        "headline": page.headline,
        "text": page.text,
        "changes": [{"fate": one.fate.value, "text": one.text} for one in changes],
    }
