"""The stemma as GraphML: what an XML parser and a reader of graphs find in it."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from tests.export.hostile import OUTLET, TITLE, hostile
from tests.web.fixture import ARTICLES, DOSSIER, STEMMA

from stemma.export.stemma_graphml import NAMESPACE, encode
from stemma.model import Dossier, Manner, Reuse, Story

G = f"{{{NAMESPACE}}}"


def read(dossier: Dossier) -> ElementTree.Element:
    return ElementTree.fromstring(encode(dossier))


def about(element: ElementTree.Element) -> dict[str, str]:
    return {each.attrib["key"].split("-", 1)[1]: each.text or "" for each in element.iter(f"{G}data")}


def nodes(root: ElementTree.Element) -> dict[str, dict[str, str]]:
    return {node.attrib["id"]: about(node) for node in root.iter(f"{G}node")}


def test_every_witness_is_a_node_and_every_descent_a_link() -> None:
    root = read(DOSSIER)
    assert set(nodes(root)) == {*STEMMA.articles, *(lost.id for lost in STEMMA.lost)}
    links = {(link.attrib["source"], link.attrib["target"]): about(link) for link in root.iter(f"{G}edge")}
    assert set(links) == {(edge.exemplar, edge.copy) for edge in STEMMA.reuse}
    assert links["delta", "watch"]["second"] == "true"
    assert links["standard", "watch"] == {
        "manner": "rewrite",
        "second": "false",
        "credited": "false",
        "sure": "true",
        "because": "the same facts in the same order; names no agency",
    }


def test_the_elements_stand_in_the_order_of_the_schema() -> None:
    root = read(DOSSIER)
    order = [child.tag.removeprefix(G) for child in root]
    assert order == ["desc", *["key"] * (len(order) - 2), "graph"]
    keys = {key.attrib["id"]: key.attrib["for"] for key in root.iter(f"{G}key")}
    assert len(keys) == len(order) - 2
    for kind in ("node", "edge"):
        for element in root.iter(f"{G}{kind}"):
            assert all(keys[each.attrib["key"]] == kind for each in element)
    (drawn,) = root.iter(f"{G}graph")
    assert drawn.attrib["edgedefault"] == "directed"


def test_a_lost_witness_says_so_and_has_no_outlet() -> None:
    lost = nodes(read(DOSSIER))["lost-1"]
    assert (lost["label"], lost["lost"]) == ("Meridian Press", "true")
    assert "outlet" not in lost and "published" not in lost


def test_hostile_titles_come_back_as_they_were_but_for_what_xml_cannot_hold() -> None:
    root = read(hostile())
    heard = TITLE.replace("\x00", "\ufffd").replace("\x1b", "\ufffd")
    assert root.findtext(f"{G}desc") == heard
    found = nodes(root)["delta"]
    assert found["headline"] == heard
    assert found["label"] == OUTLET.replace("\x07", "\ufffd")


def test_an_id_that_is_no_xml_name_gets_another_and_is_told_beside() -> None:
    odd = replace(ARTICLES[0], id='a "b" <c>')
    stemma = replace(
        STEMMA, articles=(odd.id,), lost=STEMMA.lost[:1], reuse=(Reuse(odd.id, "lost-1", Manner.EDITED, ()),)
    )
    dossier = replace(
        DOSSIER,
        story=Story("x", "x", (odd.id,), ()),
        studies=(replace(DOSSIER.studies[0], article=odd),),
        stemma=stemma,
    )
    root = read(dossier)
    (link,) = root.iter(f"{G}edge")
    assert nodes(root)[link.attrib["target"]]["witness"] == odd.id
    assert " " not in link.attrib["target"]


def test_a_link_to_a_witness_that_is_not_there_is_left_out() -> None:
    dangling = replace(STEMMA, reuse=(*STEMMA.reuse, Reuse("radio", "nobody", Manner.EDITED, ())))
    assert encode(replace(DOSSIER, stemma=dangling)) == encode(DOSSIER)


def test_the_order_of_edges_decides_nothing() -> None:
    turned = replace(DOSSIER, stemma=replace(STEMMA, reuse=STEMMA.reuse[::-1]), studies=DOSSIER.studies[::-1])
    assert encode(turned) == encode(DOSSIER)
