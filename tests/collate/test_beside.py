"""Figures that are known by what stands beside them, and who is heard to give them."""

from tests.collate.telling import article, dossier, point_about

from stemma.model import Dossier, Finding, Manner


def told(*texts: str) -> Dossier:
    articles = [article(f"a{at}", text) for at, text in enumerate(texts)]
    return dossier(articles, [(one.id,) for one in articles])


def witnesses(story: Dossier, words: str) -> set[str]:
    return {span.article for reading in point_about(story, words).readings for span in reading.witnesses}


def test_two_figures_that_meet_twice_are_the_same_two() -> None:
    spoke = "The spokesman, Idris Maale, said 47 soldiers were killed at the ford and six of his own men lost their boots."
    repeated = "Idris Maale counts 47 soldiers killed at the ford. He put it so: 47 soldiers killed, six own fighters bootless."
    assert witnesses(told(spoke, repeated), "six of his own men") == {"a0", "a1"}


def test_what_one_speaker_tells_two_reporters_is_relayed() -> None:
    one = "Four ferries have been turned away, harbour master Ana Lourenco said, and she expects more."
    other = "Harbour master Ana Lourenco said that four ferries had gone to other ports since Monday."
    point = point_about(told(one, other), "our ferries")
    assert witnesses(told(one, other), "our ferries") == {"a0", "a1"}
    assert point.finding is Finding.RELAYED


def test_what_another_speaker_tells_of_few_is_another_matter() -> None:
    one = "Four ferries have been turned away, harbour master Ana Lourenco said, and she expects more."
    other = "The painter Rui Teles said that four ferries were on his canvas, all of them blue."
    assert witnesses(told(one, other), "our ferries") == {"a0"}


def test_a_share_in_two_papers_own_voice_is_not_corroborated() -> None:
    one = "Governor Ilse Brandt leads the field with 23 percent of the voters of Norrland."
    other = "In Norrland governor Ilse Brandt leads with 23 percent, ahead of the mayor."
    point = point_about(told(one, other), "23 percent")
    assert witnesses(told(one, other), "23 percent") == {"a0", "a1"}
    assert point.finding is Finding.RELAYED


def test_a_later_version_of_the_same_day_updates_the_toll() -> None:
    noon = "Five miners were killed in the Karsu pit on Thursday, the inspectorate said. The shaft is closed."
    night = "Seven miners were killed in the Karsu pit on Thursday, the inspectorate said. The shaft is closed."
    articles = [article("noon", noon), article("night", night)]
    story = dossier(articles, [("noon", "night")], ("night", "noon", Manner.UPDATE))
    assert point_about(story, "Seven miners").finding is Finding.UPDATED


def test_a_figure_that_is_said_to_replace_another_updates_it() -> None:
    sunday = "Some 8,000 people have crossed the strait to Anso, the refugee office said on Sunday."
    monday = "On Monday the refugee office had 14,200 people on its lists in Anso, up from some 8,000 people."
    articles = [article("sunday", sunday), article("monday", monday)]
    story = dossier(articles, [("sunday",), ("monday",)])
    point = point_about(story, "14,200")
    assert {"14,200", "some 8,000"} <= {reading.value.lower() for reading in point.readings}
    assert point.finding is Finding.UPDATED


def test_how_many_lost_their_homes_has_two_answers() -> None:
    one = "Mayor Lena Duarte told reporters that 6,200 people had lost their homes."
    other = (
        "Relief worker Tom Achterberg says that 8,900 people have lost their homes, far more than the town admits."
    )
    assert {reading.value for reading in point_about(told(one, other), "6,200").readings} == {"6,200", "8,900"}


def test_the_wounded_behind_nine_dead_soldiers_are_soldiers() -> None:
    army = "Nine soldiers were killed and four wounded when their truck hit a mine, army spokesman Karim Haddou said."
    clinic = "The register of the clinic in the market lists 15 wounded people."
    assert {reading.value for reading in point_about(told(army, clinic), "four").readings} == {"four"}


def test_a_party_that_counts_its_own_votes_does_not_corroborate_itself() -> None:
    party = (
        "Our candidate has won, the Union of Boatmen announced. There is joy on the quay.\n\n"
        "The lists of our own delegates show 5,423 votes for Sanna Okko."
    )
    paper = "Secretary Pirjo Lahti of the Union of Boatmen said there were 5,423 votes for Sanna Okko."
    assert point_about(told(party, paper), "5,423").finding is not Finding.CORROBORATED


def test_talk_is_not_put_into_the_mouth_of_whoever_denies_it() -> None:
    rumour = (
        "There is talk in the lanes that the captain of the Guard, Osman Derya, was among the wounded. "
        '"He is unharmed," Yusuf Kaya said. He did not offer to produce him.'
    )
    aid = "Two nurses who asked not to be named said that the captain, Osman Derya, was among the wounded."
    point = point_about(told(rumour, aid), "was among the wounded")
    assert {reading.value: reading.speakers for reading in point.readings} == {
        '"He is unharmed,"': ("Yusuf Kaya",),
        "that the captain, Osman Derya, was among the wounded": ("Two nurses who asked not to be named",),
    }
    assert point.finding is Finding.CONTRADICTED


def test_a_part_of_the_dead_is_counted_as_dead() -> None:
    sunday = "At least 27 people have died, 14 of them civilians, the Lake Observatory said."
    question = point_about(told(sunday), "14").question
    assert question == "How many civilians were killed?"


def test_a_share_of_the_workers_is_no_part_of_another_count() -> None:
    one = "According to port president Rui Sarmento, 62 percent of the dockworkers had come to work."
    other = "Port president Rui Sarmento put attendance at 62 percent of registered dockworkers on Tuesday."
    assert witnesses(told(one, other), "62 percent") == {"a0", "a1"}


def test_those_who_died_in_the_night_are_no_other_toll() -> None:
    one = "Nine people were killed at the market of Sidra, surgeon Amal Haddad said."
    other = (
        "Eleven people were killed at the market of Sidra, surgeon Amal Haddad said, because two died in the night."
    )
    values = {reading.value.lower() for reading in point_about(told(one, other), "Nine").readings}
    assert values == {"nine", "eleven"}
