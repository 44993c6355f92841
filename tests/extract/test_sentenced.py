"""What is done by saying is the reporter's to tell; what stands before a saying belongs to it whole."""

from __future__ import annotations

from stemma.model import Article, Attribution
from stemma.pipeline import noted, studied


def heard(text: str) -> tuple[Attribution, ...]:
    return next(studied(next(noted(Article(id="a", text=text, place="a.html", published="2021-02-17"))))).attributions


def words(text: str) -> list[tuple[str | None, str]]:
    """Each speaker with what is said."""
    return [(one.speaker, " ".join(part.of(text) for part in one.content)) for one in heard(text)]


def test_a_court_that_sentences_says_nothing() -> None:
    assert words("A court sentenced the former harbour master to seven years in prison on Thursday.") == []


def test_a_participle_before_a_noun_is_no_verb_of_saying() -> None:
    text = "By Wednesday evening the Lakes Health Office put the number of confirmed cases at 104."
    assert words(text) == [("Lakes Health Office", "the number of confirmed cases at 104")]
    assert [part.of(text) for part in heard(text)[0].source] == ["the Lakes Health Office"]


def test_the_first_words_of_a_sentence_are_said_too() -> None:
    text = "Nineteen people are now known to have drowned at Sena, where the dyke broke, the administrator said."
    ((_, content),) = words(text)
    assert content.startswith("Nineteen people are now known")
