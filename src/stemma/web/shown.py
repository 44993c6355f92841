"""One article as a terminal shows it, and as data: story, masthead with its evidence, and what was set aside."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from stemma.model import Article, Block, Editions
from stemma.web.plain import plain

WIDTH = 100  # characters of a line of the story

Row = tuple[str, str, str]
"""What is told, the value, and where it was found and why."""


def article_text(article: Article, editions: Editions) -> str:
    """The article for a reader: first what it is and how that is known, then the story, then what is not story."""
    parts = [plain(article.headline or "(no headline)")]
    if article.headline_doubt:
        parts[0] += f"\n  doubted: {plain(article.headline_doubt)}"
    parts.append("\n".join(_line(row) for row in _masthead(article)))
    if seen := [_line((date.value, date.kind.value, f"{date.where}; {date.because}")) for date in article.dates]:
        parts.append("Every date on the page\n" + "\n".join(seen))
    if len(editions.editions) > 1:
        parts.append(_editions(article, editions))
    parts += ["Story", *(fill(plain(paragraph), WIDTH) for paragraph in article.text.split("\n\n"))]
    if article.set_aside:
        aside = (
            f"  {plain(' '.join(block.text.split()))}\n    because: {plain(block.because)}"
            for block in article.set_aside
        )
        parts.append(f"Set aside ({len(article.set_aside)})\n" + "\n".join(aside))
    return "\n\n".join(parts)


def _aside(block: Block) -> str:
    return f"  {plain(' '.join(block.text.split()))}\n    because: {plain(block.because)}"


def _line(row: Row) -> str:
    name, value, where = (plain(" ".join(cell.split())) for cell in row)
    return f"{name:<12}{value}" + (f"  ({where})" if where else "")


def _masthead(article: Article) -> Iterator[Row]:
    kind = article.outlet_kind.value if article.outlet_kind else ""
    yield "Outlet", article.outlet or "not known", "; ".join(_where(article, "outlet", article.outlet))
    if article.owner or kind:
        yield "Owner", article.owner or "not noted", f"the registry of outlets has it{', ' + kind if kind else ''}"
    yield "Published", article.published or "not known", article.published_because or _bounds(article)
    for author in article.authors:
        yield "By", author, "; ".join(_where(article, "author", author))
    if not article.authors:
        yield "By", article.desk or "nobody is named", "; ".join(_where(article, "desk", article.desk))
    for helper in article.contributors:
        yield "With", helper, "; ".join(_where(article, "contributor", helper))
    if article.dateline:
        yield "Dateline", article.dateline.place, "opens the story"
    for credit in article.credits:
        yield "Agency", credit.agency, f"{credit.where}: {credit.text}"
    for agency in article.may_carry:
        yield "May carry", agency, "the registry says that the outlet takes its copy; the page credits nobody"
    for credit in article.first_reported:
        yield "First in", credit.agency, f"{credit.where}: {credit.text}"
    for credit in article.photo_credits:
        yield "Pictures", credit.agency, f"{credit.where}: {credit.text}"
    if article.section:
        yield "Section", article.section, "; ".join(_where(article, "section", article.section))
    if article.language:
        yield "Language", article.language, ""
    yield "Read from", article.place, f"on {article.retrieved}" if article.retrieved else "nobody noted when"
    for address in article.addresses or ((article.url,) if article.url else ()):
        yield "Address", address, ""
    yield "Page", article.id, f"SHA-256 {article.sha256}; {article.encoding or 'encoding not noted'}"


def _where(article: Article, what: str, value: str | None) -> list[str]:
    """Where the page says so."""
    return list(dict.fromkeys(one.where for one in article.stated if one.what == what and one.value == value))


def _bounds(article: Article) -> str:
    bounds = (("not before", article.not_before), ("not after", article.not_after))
    return "; ".join(f"{word} {bound.day}, {bound.because}" for word, bound in bounds if bound)


def _editions(article: Article, editions: Editions) -> str:
    lines = []
    for number, edition in enumerate(editions.editions, 1):
        here = "  <- this one" if article.id in edition.pages else ""
        lines.append(f"  {number}. {edition.article}  {plain('; '.join(edition.because))}{here}")
    return "\n".join([f"Editions ({'; '.join(plain(one) for one in editions.because)})", *lines])


def article_json(article: Article, editions: Editions) -> dict[str, Any]:
    """The article for programs."""
    line = article.dateline
    return {
        "article": article.id,
        "headline": article.headline,
        "headline_doubt": article.headline_doubt,
        "outlet": article.outlet,
        "owner": article.owner,
        "outlet_kind": article.outlet_kind.value if article.outlet_kind else None,
        "published": article.published,
        "published_because": article.published_because,
        "dates": [
            {"value": one.value, "kind": one.kind.value, "where": one.where, "because": one.because}
            for one in article.dates
        ],
        "authors": list(article.authors),
        "contributors": list(article.contributors),
        "agency": article.agency,
        "credits": [{"agency": one.agency, "text": one.text, "where": one.where} for one in article.credits],
        "dateline": None if line is None else {"place": line.place, "agency": line.agency},
        "may_carry": list(article.may_carry),
        "stated": [{"what": one.what, "value": one.value, "where": one.where} for one in article.stated],
        "language": article.language,
        "input": article.place,
        "retrieved": article.retrieved,
        "addresses": list(article.addresses or ((article.url,) if article.url else ())),
        "sha256": article.sha256,
        "encoding": article.encoding,
        "current": editions.current,
        "editions": [edition.article for edition in editions.editions],
        "text": article.text,
        "set_aside": [{"text": block.text, "because": block.because} for block in article.set_aside],
    }
