"""The ledgers of a story, a page at a time: what copying changed, and who is quoted with what."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.model import DriftKind
from stemma.web.live.shelf import Book
from stemma.web.points import (
    cited_drifts,
    cited_quotations,
    drift_id,
    drift_numbers,
    drift_views_of,
    quotation_id,
    quotation_views,
)
from stemma.web.views import DriftView, QuotationView
from stemma.web.wording import DRIFTS

LISTED = 60  # entries on a page; both wordings of each, some 200 KB


@dataclass(frozen=True, slots=True)
class DriftLedger:
    """A page of the changes. `kinds` are those that occur: value, word, how many; `kind` the chosen one."""

    drifts: tuple[DriftView, ...]
    kinds: tuple[tuple[str, str, int], ...]
    kind: str
    found: int
    at: int
    pages: int


@dataclass(frozen=True, slots=True)
class QuotationLedger:
    """A page of the quotations."""

    quotations: tuple[QuotationView, ...]
    found: int
    at: int
    pages: int


def drift_ledger(book: Book, kind: str, at: int, to: str) -> DriftLedger:
    """The changes of a kind, or of all: the page asked for, or the one that holds the change `to`."""
    every = cited_drifts(book.dossier, book.texts)
    counts = {one: sum(drift.kind is one for drift in every) for one in DriftKind}
    chosen = [drift for drift in every if kind in ("", drift.kind.value)]
    at, pages, part = _page([drift_id(drift) for drift in chosen], at, to)
    return DriftLedger(
        drifts=drift_views_of(book.dossier, book.texts, chosen[part], drift_numbers(every)),
        kinds=tuple((one.value, DRIFTS[one][0], count) for one, count in counts.items() if count),
        kind=kind,
        found=len(chosen),
        at=at,
        pages=pages,
    )


def quotation_ledger(book: Book, at: int, to: str) -> QuotationLedger:
    """The quotations: the page asked for, or the one that holds the quotation `to`."""
    found = len(cited_quotations(book.dossier, book.texts))
    at, pages, part = _page([quotation_id(number) for number in range(1, found + 1)], at, to)
    return QuotationLedger(quotation_views(book.dossier, book.texts, part), found, at, pages)


def _page(ids: list[str], at: int, to: str) -> tuple[int, int, slice]:
    """Which page, of how many, and what is on it."""
    pages = max(1, -(-len(ids) // LISTED))
    at = ids.index(to) // LISTED + 1 if to in ids else min(max(at, 1), pages)
    return at, pages, slice((at - 1) * LISTED, at * LISTED)
