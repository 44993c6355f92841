"""A figure put into the wrong mouth is worse than one in nobody's: whom "the ministry" and "she" mean."""

from stemma.model import Article, Dateline
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone


def speakers(text: str, dateline: Dateline | None = None) -> list[str | None]:
    article = Article(id="a", text=text, place="a.html", dateline=dateline)
    study = next(studied(next(noted(article, rules_alone)), rules_alone))
    return [said.speaker for said in study.attributions]


def test_the_health_ministry_is_no_charity_heard_before() -> None:
    assert speakers(
        "More than 400 people have fallen ill, a medical charity said on Wednesday.\n\n"
        "The health ministry on Tuesday reported 97 cases."
    ) == ["a medical charity", "health ministry"]


def test_the_group_is_the_body_heard_before() -> None:
    assert speakers(
        "The Ubangi Observatory said on Sunday that the market had been shelled.\n\nThe group said it had counted 14 dead."
    ) == ["Ubangi Observatory", "Ubangi Observatory"]


def test_a_title_before_a_name_does_not_hide_it() -> None:
    text = "“Not every ache is a case,” its spokesman, Dr. Kelvin Sichone, said in Lusaka."
    assert speakers(text) == ["Kelvin Sichone"]


def test_she_is_not_the_captain_named_before_an_unnamed_woman() -> None:
    assert speakers(
        "Captain Adrian Wrona said the fire was out.\n\n"
        "Near the gate stood a woman from the packing hall. “We went back through the smoke,” she said."
    ) == ["Adrian Wrona", "she"]


def test_a_number_before_a_participle_makes_no_speaker() -> None:
    text = "The ward has registered 412 suspected cases since January, its coordinator said."
    assert speakers(text) == ["its coordinator"]


def test_a_dateline_is_nobodys_words() -> None:
    text = "LUSAKA, Zambia (MP) — Zambia reported 97 cases of the disease on Monday."
    assert speakers(text, Dateline("LUSAKA, Zambia", "MP", 0, 22)) == ["Zambia"]


def test_who_speaks_for_the_front_is_the_name_before_it() -> None:
    text = (
        "By telephone Abel Zoungere, who speaks for the Front, told me that the port was theirs. “We stay,” he said."
    )
    assert speakers(text) == ["Abel Zoungere", "Abel Zoungere"]


def test_where_it_was_said_is_nobody() -> None:
    assert speakers("In Bangui, the opposition called on the minister to resign.") == ["opposition"]
    assert speakers("In its press release the maker insisted that all doors had been open.") == ["maker"]
