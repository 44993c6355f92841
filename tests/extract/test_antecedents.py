"""A figure put into the wrong mouth is worse than one in nobody's: whom "the ministry" and "she" mean."""

from tests.extract.trees import read

from stemma.extract.speech.antecedents import Speakers
from stemma.lang.en import ENGLISH
from stemma.model import Article, Dateline
from stemma.model.story import Noted
from stemma.model.text import Span
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


def spoken(noted: Noted, *words: str) -> list[str]:
    """Who stands behind each of these sources, in the order of the article."""
    text, found = noted.article.text, Speakers(noted, ENGLISH)
    return [found.speaker(Span("a", text.index(word), text.index(word) + len(word))) for word in words]


def test_they_are_those_whom_the_sentence_before_tells_of_where_nobody_spoke() -> None:
    article = read(
        "The/DET/2/det survivors/NOUN/3/nsubj reached/VERB/0/root Segou/PROPN/3/obj",
        "They/PRON/2/nsubj blamed/VERB/0/root the/DET/4/det pilot/NOUN/2/obj",
    )
    assert spoken(article, "They") == ["survivors"]


def test_he_is_the_one_whom_the_sentence_is_about_not_the_last_one_named() -> None:
    article = read(
        "Omar/PROPN/3/nsubj Keita/PROPN/1/flat visited/VERB/0/root the/DET/5/det widow/NOUN/3/obj of/ADP/7/case "
        "Karim/PROPN/5/nmod Sylla/PROPN/7/flat yesterday/ADV/3/advmod",
        "He/PRON/2/nsubj promised/VERB/0/root help/NOUN/2/obj",
        labels={"Omar": "PER", "Karim": "PER"},
    )
    assert spoken(article, "He") == ["Omar Keita"]


def heard(text: str) -> list[str | None]:
    """The speakers as the model reads them."""
    study = next(studied(next(noted(Article(id="a", text=text, place="a.html")))))
    return [said.speaker for said in study.attributions]


def test_nobody_is_called_so_in_her_own_words() -> None:
    text = (
        "Shells fell on the market, the director of the observatory, Clementine Ngaro, said.\n\n"
        "“We have the names of 14 people who went out to see Piet Amaro and did not come home,” she said."
    )
    assert heard(text)[-1] == "Clementine Ngaro"


def test_a_body_is_not_called_by_the_next_sentences_noun() -> None:
    text = (
        "The fighters entered before dawn, said Lt. Col. Henrik Aalto, a spokesman for the U.N. peacekeeping mission."
        "\n\nThe army acknowledged a withdrawal."
    )
    assert heard(text)[-1] == "army"


def test_the_lawyer_is_called_by_the_name_behind_him() -> None:
    assert speakers("Arik will appeal, according to his lawyer, Kemal Uysal.") == ["Kemal Uysal"]


def test_what_is_confirmed_by_somebody_confirms_nothing() -> None:
    text = "The health ministry on Tuesday reported 97 cases, all of them confirmed by a laboratory, and four deaths."
    assert heard(text) == ["health ministry"]


def test_she_is_the_one_whom_the_sentence_before_shows() -> None:
    text = (
        "“Whoever is to blame will pay,” said the minister, Konrad Zawa.\n\n"
        "At the regional hospital, Oksana Dmytr, 44, held up two bandaged hands. “I hit the door,” she said."
    )
    assert heard(text) == ["Konrad Zawa", "Oksana Dmytr"]


def test_a_paper_that_goes_on_is_the_same_paper() -> None:
    text = (
        "Captain Adrian Wrona of the State Fire Service said the fire was out.\n\n"
        "A notice handed out at the gate declares: “The doors were open.” It goes on: “They were inspected in May.”"
    )
    assert heard(text)[-1] == "A notice handed out at the gate"


def test_a_log_is_not_the_last_body_that_spoke() -> None:
    text = "The ministry said the alarm rang at noon. Firefighters came within seven minutes, according to their log."
    assert heard(text) == ["ministry", "their log"]


def test_a_woman_without_a_name_goes_on_speaking() -> None:
    text = "A woman from Vinnytsia who packs mattresses said there were thirty on the line. “Half are on paper,” she said."
    first, second = heard(text)
    assert first == second and first is not None and "Vinnytsia" in first


def test_what_tests_confirmed_is_the_word_of_whoever_tells_it() -> None:
    text = "In Tanzania, tests confirmed cholera in six of 17 patients, the regional medical officer said."
    study = next(studied(next(noted(Article(id="a", text=text, place="a.html")))))
    assert {said.original for said in study.attributions} == {"regional medical officer"}


def test_a_spokesman_behind_his_name_is_nobody_else() -> None:
    text = (
        "“We came on foot,” said Abel Zoun, a spokesman for the Front. He added that the group would hold the town."
    )
    assert heard(text) == ["Abel Zoun", "Abel Zoun"]


def test_he_is_not_the_judge_who_was_she_before() -> None:
    text = (
        "Judge Norma Bautis sentenced Ramon Tull to seven years, but she called the offence “a theft of trust”. "
        "He was taken to the witness-box, where he said that the money had come in boxes."
    )
    assert heard(text)[0] == "Norma Bautis"
    assert "Norma Bautis" not in heard(text)[1:]


def test_her_neighbours_are_not_the_court() -> None:
    text = "The trial must begin again, the court of appeal decided. The yard was empty, its former skipper said."
    assert heard(text) == ["court of appeal", "its former skipper"]


def test_a_successor_is_called_by_his_name() -> None:
    assert heard("Tull leaves a debt of 400 million, according to his successor, Iris Bangal.") == ["Iris Bangal"]


def test_a_quotation_is_not_lost_where_its_release_is_described() -> None:
    text = "“A short circuit caused the fire,” the maker said in a release that offered condolences in Polish."
    study = next(studied(next(noted(Article(id="a", text=text, place="a.html")))))
    assert study.attributions[0].content[0].of(text) == "“A short circuit caused the fire,”"


def test_he_said_at_the_end_covers_its_sentence_from_the_beginning() -> None:
    text = (
        "The Doña Pilar, a wooden ferry bound for Verde Island, sank within ten minutes, spokesman Rodel Ibar said."
    )
    study = next(studied(next(noted(Article(id="a", text=text, place="a.html")))))
    assert study.attributions[0].content[0].of(text).endswith("within ten minutes")


def test_residents_of_a_village_are_not_the_village() -> None:
    assert speakers("Residents of the village, Ouani, said that nothing was left.") == ["Residents of the village"]
