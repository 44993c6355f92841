"""The ledgers of a big story come a page at a time, and a link into them finds its page."""

from __future__ import annotations

from dataclasses import replace

from tests.web.fixture import DOSSIER

from stemma.model import DriftKind, Quotation, Span
from stemma.web.live.ledgers import LISTED, drift_ledger, quotation_ledger
from stemma.web.live.shelf import Book
from stemma.web.points import cited_drifts, drift_id

MANY = replace(
    DOSSIER,
    drifts=tuple(
        replace(DOSSIER.drifts[0], kind=kind, after=Span("watch", start, start + 4), before=None)
        for start in range(100)
        for kind in (DriftKind.NAME, DriftKind.NUMBER)
    ),
    quotations=tuple(Quotation(None, f"words {n}", (Span("watch", n, n + 3),)) for n in range(150)),
)
BOOK = Book(MANY)


def test_changes_come_a_page_at_a_time_and_keep_their_numbers() -> None:
    first, second = drift_ledger(BOOK, "", 1, ""), drift_ledger(BOOK, "", 2, "")
    assert len(first.drifts) == len(second.drifts) == LISTED
    assert [drift.number for drift in (*first.drifts, *second.drifts)] == list(range(1, 2 * LISTED + 1))


def test_changes_can_be_narrowed_to_one_kind() -> None:
    names = drift_ledger(BOOK, "name", 1, "")
    assert {drift.kind.kind for drift in names.drifts} == {"name"}
    assert {value: many for value, _, many in names.kinds}["name"] == names.found


def test_a_link_to_a_change_leads_to_its_page() -> None:
    last = cited_drifts(MANY, BOOK.texts)[-1]
    page = drift_ledger(BOOK, "", 1, drift_id(last))
    assert page.at == page.pages > 1 and page.drifts[-1].id == drift_id(last)
    assert BOOK.at.drift(drift_id(last)) == f"{BOOK.at.story}/drift?to={drift_id(last)}#{drift_id(last)}"


def test_quotations_come_a_page_at_a_time() -> None:
    page = quotation_ledger(BOOK, 1, "quotation-130")
    assert (page.at, page.pages) == (3, -(-page.found // LISTED))
    assert "quotation-130" in [quotation.id for quotation in page.quotations]


def test_a_page_that_is_not_there_is_the_nearest_one() -> None:
    assert drift_ledger(BOOK, "", 999, "no-such-change").at == drift_ledger(BOOK, "", 999, "").pages
    assert quotation_ledger(BOOK, -3, "").at == 1
