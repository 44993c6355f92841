"""What somebody denies in a sentence that says nothing of it: "Kouris denied it"."""

import pytest
from tests.collate.telling import article, dossier, point_about

from stemma.collate.ground import ground
from stemma.collate.views import Views
from stemma.lang import ENGLISH
from stemma.model import Dossier, Finding, Line, Stemma
from stemma.pipeline import noted, studied

UNION = "The sailors\u2019 union in Manila said that the boatswain, Ernesto Lim, had been shot dead on board."


def told(*texts: str) -> Dossier:
    articles = [article(f"p{number}", text) for number, text in enumerate(texts)]
    return dossier(articles, [(one.id,) for one in articles])


@pytest.mark.parametrize(
    "denial",
    [
        "The owner, Danae Kour, denied it.",
        "Nereus, the company that runs the tanker, disputed that.",
        "Its owner will not hear of it.",
        "The navy of the country is having none of it.",
        "The owner called that a lie.",
        "The shipping firm rejected the claim on Monday.",
        "The owner disagreed.",
        "The owner gave a different account.",
        "The navy says no.",
    ],
)
def test_a_denial_of_a_sentence_stands_against_what_was_said_before(denial: str) -> None:
    point = point_about(told(f"{UNION} {denial}"), "had been shot dead")
    assert point.finding is Finding.CONTRADICTED
    assert [reading.denied for reading in point.readings] == [False, True]


@pytest.mark.parametrize(
    "other",
    [
        "The owner denied that any of its tankers carries weapons.",
        "The owner did not deny it.",
        "The owner was denied it.",
        "The owner rejected a report in a newspaper.",
        "The owner denied the allegations of his workers.",
        "The owner disagreed with the price of the tanker.",
        "The owner said no and went home.",
    ],
)
def test_other_denials_are_not_of_what_was_said_before(other: str) -> None:
    assert point_about(told(f"{UNION} {other}"), "had been shot dead").finding is Finding.ALONE


def test_a_denial_behind_a_quotation_is_of_what_the_quotation_bears_out() -> None:
    text = (
        "The navy of Benin said its commandos had freed the tanker before noon. \u201cWe boarded under fire,\u201d its "
        "spokesman, Fulgence Ago, told reporters. Nereus disputed that."
    )
    point = point_about(told(text), "had freed the tanker")
    assert point.finding is Finding.CONTRADICTED
    assert [reading.speakers for reading in point.readings] == [("navy of Benin",), ("Nereus",)]


def test_what_a_spokeswoman_says_behind_a_denial_is_part_of_it_and_no_second_speaker() -> None:
    text = (
        "The miners\u2019 leader, Wilber Coro, said the mud had come from a dam that had given way. Alta Loma, the company "
        "that runs the dam, denied this. \u201cOur dam is whole, and not a ton has left it,\u201d spokeswoman Pilar Vega said."
    )
    point = point_about(told(text), "from a dam that had given way")
    _, denial = point.readings
    assert len(denial.witnesses) == 2
    assert len(denial.speakers) == 1


def test_nobody_denies_his_own_words() -> None:
    text = "Danae Kour said that the ransom had been paid on Friday. Kour denied it."
    assert point_about(told(text), "the ransom had been paid").finding is Finding.ALONE


def test_two_denials_in_the_same_words_deny_two_things() -> None:
    one = f"{UNION} The owner, Danae Kour, denied it."
    other = "An underwriter in London says that a ransom was paid in dollars. The owner, Danae Kour, denied it."
    found = told(one, other)
    assert point_about(found, "had been shot dead").id != point_about(found, "a ransom was paid").id


def test_reports_that_somebody_calls_untrue_are_denied() -> None:
    seen = "The road to Dham was blocked by soldiers at the pass, the driver Qasim Jub said."
    release = "Reports that the road to Dham is blocked are untrue. The army has won every battle of this war."
    point = point_about(told(seen, release), "blocked by soldiers")
    assert point.finding is Finding.CONTRADICTED
    assert [reading.denied for reading in point.readings] == [False, True]


def test_a_denial_takes_the_other_side_where_a_dispute_is_known() -> None:
    text = (
        "The miners\u2019 leader, Wilber Coro, said the dam above the huts had given way. Alta Loma, the company that runs "
        "it, denied this. \u201cOur dam is whole,\u201d the company\u2019s director, Pilar Vega, said."
    )
    yes, no = point_about(told(text), "had given way").readings
    assert (len(yes.witnesses), len(no.witnesses)) == (1, 2)


def test_what_somebody_would_not_say_is_no_statement() -> None:
    text = "The harbour master, Lena Orr, would not tell reporters how much money had been paid to the pilots."
    assert all("how much money" not in reading.value for point in told(text).points for reading in point.readings)


def test_a_denial_of_a_few_words_is_not_one_of_the_sentence_before_them() -> None:
    text = (
        "Fourteen people died when a bus fell from the bridge at Nanyu, commander Peter Mwang said. The driver was drunk, "
        "Mwang said. The owner, Highland Coaches, denied it."
    )
    assert all(point.finding is not Finding.CONTRADICTED for point in told(text).points)


def test_whoever_speaks_for_those_who_disagreed_speaks_against_what_was_said() -> None:
    text = (
        "Inmates had set fire to their mattresses, the prison service of Orrdale said. The families of the inmates "
        "disagreed. A gas canister was fired through a window, said Marisol Quill, who speaks for them."
    )
    service, families = point_about(told(text), "set fire to their mattresses").readings
    assert (service.speakers, len(families.witnesses)) == (("prison service of Orrdale",), 2)
    assert "Marisol Quill" in families.speakers


def test_what_stands_behind_a_denial_in_its_sentence_is_on_its_side() -> None:
    text = (
        "Mayor Hernan Quill said that the settlement had been told to leave. Several residents denied it and said that "
        "they had heard no warning."
    )
    mayor, residents = point_about(told(text), "told to leave").readings
    assert (mayor.speakers, residents.speakers) == (("Hernan Quill",), ("Several residents",))
    assert residents.value == "that they had heard no warning"


def test_neither_account_makes_rivals_of_the_two_before_it() -> None:
    text = (
        "Residents of Orrdale said that raiders had put torches to the sorghum. The Farmers' Guard said that a fuel drum "
        "had exploded under fire. Neither account could be independently verified."
    )
    point = point_about(told(text), "torches")
    assert point.finding is Finding.CONTRADICTED
    assert "two accounts" in " ".join(point.because)


def test_a_third_account_is_a_side_of_its_own() -> None:
    """It speaks against the second; taken for the first one's, it would have made two speakers of that."""
    texts = (
        "The ministry said that a gas cylinder had hit the school.",
        "The Front said that a rocket had hit the school.",
        "The mayor said that the stove in the school blew up.",
    )
    studies = [next(studied(next(noted(article(f"p{at}", text))))) for at, text in enumerate(texts)]
    lines = tuple(Line(f"p{at}", f"p{at}", (f"p{at}",), ()) for at in range(len(texts)))
    laid = ground(studies, Stemma(tuple(line.id for line in lines), (), (), lines), ENGLISH)
    first, second, third = (n for n, claim in enumerate(laid.claims) if claim.speaker)
    views = Views({(first, second): False, (second, third): False})
    sides = views.of((first, second, third), {}, laid)
    assert len({sides[first], sides[second], sides[third]}) == 3


def test_neither_figure_leaves_two_statements_apart() -> None:
    text = (
        "Residents of Orrdale said that raiders had taken the cattle. The Farmers' Guard said that its men had lost nine "
        "horses on the way. Neither figure could be independently verified."
    )
    assert all(point.finding is not Finding.CONTRADICTED for point in told(text).points)


@pytest.mark.parametrize(
    "ending", ["The owner denied", "That is what the owner denied.", "The owner, they say, denied."]
)
def test_a_sentence_that_ends_with_a_verb_of_denying_denies_nothing_told(ending: str) -> None:
    point = point_about(told(f"{UNION} {ending}"), "had been shot dead")
    assert [reading.denied for reading in point.readings] == [False]


def test_a_denial_is_of_what_opens_its_paragraph_and_not_of_what_was_said_above_it() -> None:
    above = "The prisoner is held without a charge in Kora, said her lawyer, Roger Kite, who has been sent away from the gate."
    below = "In four days no telephone rang in the town of Lusa. The operator, Lual Mobile, will not hear of it."
    denied = [point for point in told(f"{above}\n\n{below}").points if point.finding is Finding.CONTRADICTED]
    assert denied == []
