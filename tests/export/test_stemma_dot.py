"""The stemma as a graph for Graphviz."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.export.hostile import hostile
from tests.web.fixture import DOSSIER, STEMMA

from stemma.export.stemma_dot import encode, quoted


def test_lost_witnesses_are_grey_and_dashed() -> None:
    assert '  "lost-1" [label="Meridian Press", color="grey", style="dashed"];' in encode(DOSSIER).decode()


def test_a_rewrite_is_dotted_and_a_second_parent_dashed() -> None:
    graph = encode(DOSSIER).decode()
    assert '"standard" -> "watch" [label="rewrite", style="dotted"]' in graph
    assert '"delta" -> "watch" [label="partial", style="dashed"]' in graph


def test_the_order_of_edges_decides_nothing() -> None:
    turned = replace(DOSSIER, stemma=replace(STEMMA, reuse=STEMMA.reuse[::-1]), studies=DOSSIER.studies[::-1])
    assert encode(turned) == encode(DOSSIER)


def test_quotes_and_line_ends_cannot_leave_the_label() -> None:
    assert quoted('a"];\nevil [label="\\') == '"a\\"]; evil [label=\\"\\\\"'


def test_a_descent_that_is_less_than_sure_is_grey() -> None:
    doubted = replace(STEMMA, reuse=tuple(replace(edge, sure=False) for edge in STEMMA.reuse))
    graph = encode(replace(DOSSIER, stemma=doubted)).decode()
    assert '"standard" -> "watch" [label="rewrite", style="dotted", color="grey"];' in graph


def test_hostile_titles_stay_inside_their_quotation_marks() -> None:
    written = encode(hostile()).decode()
    string = r'"(?:[^"\\\n]|\\["\\])*"'
    assert len(written.splitlines()) == len(encode(DOSSIER).decode().splitlines())
    rest = re.sub(string, "", written)
    assert not re.search(r'["\\\x00-\x09\x0b-\x1f]', rest)
    names = [literal[1:-1].replace('\\"', '"').replace("\\\\", "\\") for literal in re.findall(string, written)]
    assert 'The "Women\'s" [World] (Daily); שלום, Post\\' in names
    assert any("حريق في الميناء" in name for name in names)
