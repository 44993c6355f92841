"""Armed groups that no list knows, by the names that an article gives them."""

from __future__ import annotations

from stemma.extract.deeds.actors import actors
from stemma.extract.deeds.parties import parties
from stemma.extract.deeds.unlisted import unlisted
from stemma.lang import ENGLISH
from stemma.model import Article, Noted, Sentence, Span


def noted(*sentences: str) -> Noted:
    cut, at = [], 0
    for sentence in sentences:
        cut.append(Sentence(Span("a", at, at + len(sentence)), sentence, 0))
        at += len(sentence) + 1
    return Noted(Article(id="a", text=" ".join(sentences), place="-"), tuple(cut), ())


def names(*sentences: str) -> list[str]:
    return sorted({actor.name for actor in actors(noted(*sentences), (), ENGLISH, parties())})


def aliases(*sentences: str) -> dict[str, str]:
    found = unlisted(noted(*sentences).sentences, parties(), ENGLISH)
    return {alias: party.name for alias, party in found.items()}


def test_a_group_is_known_by_its_full_name_its_initials_and_its_last_word() -> None:
    told = aliases(
        "Rebels of the Upper Mesk Liberation Front (UMLF) crossed the river.", "The Front held the mill by noon."
    )
    assert set(told) == {"Upper Mesk Liberation Front", "UMLF", "the Front", "The Front"}
    assert set(told.values()) == {"Upper Mesk Liberation Front"}


def test_fighters_of_a_group_are_that_group() -> None:
    assert names("Fighters of the Stoll Salt Movement took the camp.", "The Movement lost a truck.") == [
        "Stoll Salt Movement"
    ]


def test_a_name_may_begin_with_what_it_is() -> None:
    assert "Front for the Defence of the Delta" in aliases(
        "Gunmen of the Front for the Defence of the Delta burned a barge."
    )


def test_initials_that_the_article_uses_without_a_word_are_found() -> None:
    told = aliases("Militants of the Grey Ridge Brigade shot at a bus.", "The GRB said nothing.")
    assert told["GRB"] == "Grey Ridge Brigade"


def test_a_party_or_a_union_is_no_armed_group() -> None:
    assert aliases("The Green Growers Alliance won four seats in the council.") == {}
    assert aliases("The Salvation Army fed the rebels and the fighters alike.") == {}
    assert aliases("Rebels fought the Malian Army for the bridge.") == {}


def test_two_names_are_not_run_together() -> None:
    told = aliases("Fighters of the Red Ford Brigade and Stoll Salt Movement shelled the mill.")
    assert {"Red Ford Brigade", "Stoll Salt Movement"} <= set(told)
