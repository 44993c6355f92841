from tests.extract.trees import read

from stemma.extract.chains.mentions import mentions
from stemma.extract.chains.sieves import chains
from stemma.lang.en import ENGLISH
from stemma.model.story import Noted


def told(noted: Noted) -> list[list[str]]:
    """The chains of an article, by the words of their mentions."""
    found = chains(noted, ENGLISH, mentions(noted, ENGLISH))
    return [[mention.span.of(noted.article.text) for mention in chain] for chain in found]


MAYOR = "Amina/PROPN/3/nsubj Doukoure/PROPN/1/flat visited/VERB/0/root the/DET/5/det market/NOUN/3/obj"


def test_a_mention_is_a_noun_with_all_that_hangs_on_it_but_for_its_fellow() -> None:
    noted = read(
        "The/DET/3/det old/ADJ/3/amod bridge/NOUN/8/nsubj of/ADP/5/case Segou/PROPN/3/nmod "
        "and/CCONJ/7/cc ferries/NOUN/3/conj burned/VERB/0/root"
    )
    words = [mention.span.of(noted.article.text) for mention in mentions(noted, ENGLISH)]
    assert words == ["The old bridge of Segou and ferries", "The old bridge of Segou", "Segou", "ferries"]


def test_a_pronoun_means_the_subject_of_the_sentence_before_that_agrees_with_it() -> None:
    noted = read(MAYOR, "She/PRON/2/nsubj praised/VERB/0/root it/PRON/2/obj", labels={"Amina": "PER"})
    assert told(noted) == [["Amina Doukoure", "She"], ["the market", "it"]]


def test_a_man_is_not_she() -> None:
    noted = read(
        "Omar/PROPN/2/nsubj greeted/VERB/0/root Amina/PROPN/2/obj",
        "She/PRON/2/nsubj left/VERB/0/root",
        labels={"Omar": "PER", "Amina": "PER"},
    )
    assert told(noted) == [["Amina", "She"]]


def test_he_who_tells_him_is_another() -> None:
    noted = read(
        "Omar/PROPN/2/nsubj arrived/VERB/0/root",
        "He/PRON/2/nsubj called/VERB/0/root him/PRON/2/obj",
        labels={"Omar": "PER"},
    )
    assert told(noted) == [["Omar", "He"]]


def test_one_who_hurts_himself_is_one() -> None:
    noted = read("Omar/PROPN/2/nsubj hurt/VERB/0/root himself/PRON/2/obj", labels={"Omar": "PER"})
    assert told(noted) == [["Omar", "himself"]]


def test_a_short_name_is_the_full_one() -> None:
    noted = read(MAYOR, "Doukoure/PROPN/2/nsubj left/VERB/0/root", labels={"Amina": "PER", "Doukoure": "PER"})
    assert told(noted) == [["Amina Doukoure", "Doukoure"]]


def test_a_definite_description_is_the_one_with_its_noun_and_no_other_word() -> None:
    noted = read(
        "A/DET/3/det wooden/ADJ/3/amod ferry/NOUN/4/nsubj sank/VERB/0/root",
        "A/DET/3/det steel/ADJ/3/amod ferry/NOUN/4/nsubj came/VERB/0/root",
        "The/DET/3/det wooden/ADJ/3/amod ferry/NOUN/5/nsubj:pass was/AUX/5/aux:pass raised/VERB/0/root",
    )
    assert told(noted) == [["A wooden ferry", "The wooden ferry"]]


def test_an_indefinite_description_is_a_new_one() -> None:
    noted = read(
        "The/DET/2/det ferry/NOUN/3/nsubj sank/VERB/0/root",
        "A/DET/2/det ferry/NOUN/3/nsubj came/VERB/0/root",
    )
    assert told(noted) == []


def test_what_stands_beside_a_name_is_said_of_it() -> None:
    noted = read(
        "Doukoure/PROPN/6/nsubj ,/PUNCT/4/punct the/DET/4/det mayor/NOUN/1/appos ,/PUNCT/4/punct left/VERB/0/root",
        labels={"Doukoure": "PER"},
    )
    assert told(noted) == [["Doukoure", "the mayor"]]


def test_who_is_not_the_mayor_is_not_said_to_be() -> None:
    noted = read(
        "Doukoure/PROPN/5/nsubj is/AUX/5/cop not/PART/5/advmod the/DET/5/det mayor/NOUN/0/root",
        labels={"Doukoure": "PER"},
    )
    assert told(noted) == []


def test_initials_are_the_name() -> None:
    noted = read(
        "Segou/PROPN/4/compound Ferry/PROPN/4/compound River/PROPN/4/compound Company/PROPN/5/nsubj "
        "closed/VERB/0/root",
        "SFRC/PROPN/2/nsubj reopened/VERB/0/root",
    )
    assert told(noted) == [["Segou Ferry River Company", "SFRC"]]


def test_they_are_several_or_a_body_of_people() -> None:
    noted = read(
        "The/DET/2/det company/NOUN/3/nsubj bought/VERB/0/root a/DET/5/det boat/NOUN/3/obj",
        "They/PRON/2/nsubj sold/VERB/0/root it/PRON/2/obj",
        labels={"company": "ORG"},
    )
    assert told(noted)[0] == ["The company", "They"]


def test_without_trees_nobody_is_chained() -> None:
    noted = read(MAYOR)
    assert mentions(Noted(noted.article, noted.sentences, ()), ENGLISH) == ()
