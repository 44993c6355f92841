"""How many voices, and how surely."""

from __future__ import annotations

from stemma.model import Close, Line, Manner, Reuse, Stemma

OWN = tuple(Line(id, id, (id,), ()) for id in ("a", "b", "c"))


def test_a_tree_without_doubts_has_one_number_of_lines() -> None:
    stemma = Stemma(("a", "b", "c"), (), (), OWN)
    assert (stemma.fewest, len(stemma.lines), stemma.most) == (3, 3, 3)


def test_what_was_nearly_believed_lowers_the_fewest() -> None:
    close = (Close("b", "a", ()), Close("c", "b", ()), Close("c", "a", ()))
    stemma = Stemma(("a", "b", "c"), (), (), OWN, close=close)
    assert (stemma.fewest, stemma.most) == (1, 3)


def test_an_edge_that_is_not_sure_raises_the_most() -> None:
    line = Line("a", "a", ("a", "b", "c"), ())
    edges = (
        Reuse("b", "a", Manner.REWRITE, (), sure=False),
        Reuse("c", "a", Manner.PARTIAL, ()),
    )
    stemma = Stemma(("a", "b", "c"), (), edges, (line,))
    assert (stemma.fewest, stemma.most) == (1, 2)
    assert stemma.echo == 3.0


def test_a_lost_witness_stands_for_its_line() -> None:
    line = Line("lost-nfa", "NFA", ("a", "b"), ())
    stemma = Stemma(("a", "b", "c"), (), (), (line, OWN[2]), close=(Close("c", "lost-nfa", ()),))
    assert stemma.fewest == 1
