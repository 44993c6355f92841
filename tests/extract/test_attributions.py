"""Who says what: the facts that the clause parser must get right, on sentences of our own."""

import sys

from stemma.extract.names import names
from stemma.extract.speech.attributions import attributions
from stemma.lang import ENGLISH
from stemma.model import Article, Attribution, Noted, Notes, Span
from stemma.read.sentences import sentences


def read(text: str) -> tuple[Attribution, ...]:
    parts = sentences("a", text, ENGLISH)
    notes = tuple(Notes(part.key, names=names(part.text, part.key, ENGLISH)) for part in parts)
    return attributions(Noted(Article("a", text, "-"), parts, notes), ENGLISH)


def told(text: str) -> list[tuple[str, str, str]]:
    def words(spans: tuple[Span, ...]) -> str:
        return " .. ".join(span.of(text) for span in spans)

    return [(words(one.source), words(one.cue), words(one.content)) for one in read(text)]


def test_cue_before_the_content() -> None:
    assert told("Residents said the bridge had fallen into the river.") == [
        ("Residents", "said", "the bridge had fallen into the river")
    ]


def test_the_conjunction_is_content_and_adverbs_are_cue() -> None:
    assert told("The harbour master has also said that two ferries sank.") == [
        ("The harbour master", "has also said", "that two ferries sank")
    ]


def test_cue_after_the_content() -> None:
    assert told("The dam held through the night, the engineers said.") == [
        ("the engineers", "said", "The dam held through the night")
    ]


def test_an_inverted_verb_with_an_apposition() -> None:
    text = "“Nobody warned us about the flood,” said Dana Orr, the head of the port authority."
    assert told(text) == [("Dana Orr, the head of the port authority", "said", "“Nobody warned us about the flood,”")]


def test_cue_inside_the_content() -> None:
    text = "The wall, the mayor said, had been weak for years."
    ((source, cue, content),) = told(text)
    assert (source, cue) == ("the mayor", "said")
    assert content == "The wall .. had been weak for years"


def test_a_description_before_the_verb_is_part_of_the_source() -> None:
    text = "Yusuf al-Masri, a doctor who runs the clinic, said 12 people were hurt."
    assert told(text)[0][0] == "Yusuf al-Masri, a doctor who runs the clinic"


def test_the_listener_is_neither_source_nor_content() -> None:
    text = "Governor Dana Orr told the Tidewater Herald that the road was open."
    assert told(text) == [("Governor Dana Orr", "told", "that the road was open")]


def test_according_to() -> None:
    assert told("According to the coast guard, three boats are missing.") == [
        ("the coast guard", "According to", "three boats are missing")
    ]
    assert told("Three boats are missing, according to the coast guard.") == [
        ("the coast guard", "according to", "Three boats are missing")
    ]


def test_a_participle_speaks_for_the_subject_of_its_sentence() -> None:
    text = "The company closed the mine on Friday, saying the shafts were no longer safe."
    assert told(text) == [("The company", "saying", "the shafts were no longer safe")]


def test_a_quotation_over_several_sentences_is_one_content() -> None:
    text = (
        "“We heard the first blast a little after midnight and ran for the cellar with the children. "
        "When we came out again in the morning the street was gone,” said Omar Nader."
    )
    ((source, _, content),) = told(text)
    assert source == "Omar Nader"
    assert content.startswith("“We heard")
    assert content.endswith("gone,”")


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    text = "“The mill is lost,” Omar Nader said. “We will not build it up again in this valley.”\n\nIt rained."
    ((source, _, content),) = told(text)
    assert source == "Omar Nader"
    assert content == "“The mill is lost,” .. “We will not build it up again in this valley.”"


def test_a_quotation_in_the_next_paragraph_keeps_its_speaker() -> None:
    text = "Omar Nader said: “The mill is lost for good.\n\n“We will not build it up again.”"
    (one,) = read(text)
    assert len(one.content) == 2
    assert one.direct


def test_a_colon_hands_the_word_to_the_next_paragraph() -> None:
    text = "Omar Nader said:\n\n“The mill is lost and we will not build it up again.”"
    ((source, _, content),) = told(text)
    assert source == "Omar Nader"
    assert content.startswith("“The mill")


def test_one_teller_who_quotes_another() -> None:
    text = "The agency Tidenews, quoting an unnamed officer, reported that two ships had collided."
    chains = {one.chain for one in read(text)}
    assert chains == {("Tidenews", "an unnamed officer")}
    assert {one.original for one in read(text)} == {"an unnamed officer"}


def test_reportedly_is_hearsay_of_nobody() -> None:
    text = "Scores of sheep have reportedly drowned in the valley."
    (one,) = read(text)
    assert (one.source, one.speaker, one.hedged) == ((), None, True)
    assert told(text)[0][2] == "Scores of sheep have .. drowned in the valley"


def test_a_sourceless_passive_is_hedged() -> None:
    (one,) = read("The captain is believed to have left the ship first.")
    assert (one.source, one.speaker, one.hedged) == ((), None, True)


def test_a_denial() -> None:
    (one,) = read("The company denied that the valve had been faulty.")
    assert one.denied
    assert one.speaker == "company"


def test_a_doubting_verb_is_hedged_and_a_plain_one_is_not() -> None:
    assert read("The letter suggested that the valve had been faulty.")[0].hedged
    assert not read("The letter said that the valve had been faulty.")[0].hedged


def test_a_caveat_goes_with_the_claim_before_it() -> None:
    text = (
        "The rebels said they had shot down two aircraft. That could not be independently verified. "
        "The mayor said the market was open."
    )
    assert [one.unverified for one in read(text)] == [True, False]


def test_a_caveat_on_several_counts_goes_with_all_of_them() -> None:
    text = (
        "The army said 40 fighters died in the raid. The rebels said they had lost six men. "
        "Neither count could be independently confirmed."
    )
    assert [one.unverified for one in read(text)] == [True, True]


def test_a_pronoun_is_the_last_person_heard() -> None:
    text = "Omar Nader said the mill was lost. The river rose again on Sunday. He said nobody had come to help."
    assert [one.speaker for one in read(text)] == ["Omar Nader", "Omar Nader"]


def test_a_pronoun_minds_a_title() -> None:
    text = "Mr. Omar Nader said the mill was lost. Mrs. Leila Orr said the dam held. He said it was over."
    assert read(text)[-1].speaker == "Omar Nader"


def test_a_surname_is_the_full_name() -> None:
    text = "Omar Nader said the mill was lost. Two days later, Nader said it would be rebuilt."
    assert [one.speaker for one in read(text)] == ["Omar Nader", "Omar Nader"]


def test_a_description_is_the_body_named_so_before() -> None:
    text = "The Ministry of Rivers said the dam was safe. On Monday the ministry said it was not."
    assert [one.speaker for one in read(text)] == ["Ministry of Rivers", "Ministry of Rivers"]


def test_a_report_of_deeds_is_nobodys_claim() -> None:
    assert read("The river rose by two metres on Sunday. Forty houses were lost in the lower town.") == ()


def test_a_noun_that_looks_like_a_cue_is_none() -> None:
    assert read("The report on the flood and the claims of the farmers lie in the United States.") == ()


def test_the_same_text_gives_the_same_answer() -> None:
    text = "Omar Nader said the mill was lost, according to Tidenews."
    assert read(text) == read(text)


def steps(text: str) -> int:
    """How many calls it takes to read the text."""
    count = 0

    def counting(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counting)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


STORY = (
    "Omar Nader, a miller in Orrdale, said the mill was lost. “We will not build it up again in this valley,” he said."
    "\n\nThe ministry said the dam had held, according to Tidenews. That could not be independently verified.\n\n"
)


def test_a_story_of_twice_the_length_takes_no_more_than_twice_the_steps() -> None:
    read(STORY)
    assert steps(STORY * 80) < 2.2 * steps(STORY * 40)


def test_an_open_quotation_mark_does_not_reach_the_next_paragraph() -> None:
    text = "“The mill is lost, Omar Nader said.\n\nThe engineers said that the dam held through the night."
    assert told(text)[-1] == ("The engineers", "said", "that the dam held through the night")


def test_brackets_behind_a_name_are_part_of_the_source() -> None:
    assert told("Sen. Dana Orr (an independent) said the dam would hold.") == [
        ("Sen. Dana Orr (an independent)", "said", "the dam would hold")
    ]
    assert told("“The dam will hold,” Sen. Dana Orr (I-Vt.) said.")[0][0] == "Sen. Dana Orr (I-Vt.)"


def test_whoever_appears_to_say_it_says_it() -> None:
    assert told("The mayor appeared to suggest that the dam had been weak.") == [
        ("The mayor", "appeared to suggest", "that the dam had been weak")
    ]
    assert told("The dam appeared to hold.")[0][1] == "appeared"


def test_the_main_clause_behind_a_subordinate_one_is_nobodys_word() -> None:
    text = "While the engineers suggested the dam was weak, the mayor has opened the road to the valley."
    assert told(text) == [("the engineers", "suggested", "the dam was weak")]


def test_an_aside_between_the_speaker_and_the_verb_is_not_the_speaker() -> None:
    text = "Nader, at a meeting in Orrdale, said the mill was lost."
    assert told(text)[0][0] == "Nader"


def test_a_title_in_quotation_marks_is_not_the_last_speakers_word() -> None:
    text = "“The mill is lost for good,” Omar Nader said.\n\n“Songs of the Dam and the Valley” was sung that night."
    assert told(text) == [("Omar Nader", "said", "“The mill is lost for good,”")]


def test_another_act_of_telling_takes_its_own_words() -> None:
    text = "“The mill is lost for good,” Omar Nader said, adding later, “We will not build it up again.”"
    assert [content for _, _, content in told(text)] == [
        "“The mill is lost for good,”",
        "“We will not build it up again.”",
    ]


def test_a_day_and_its_hour_after_the_cue_are_no_content() -> None:
    assert told("The road to the valley is open again, a spokesman announced Monday morning.") == [
        ("a spokesman", "announced", "The road to the valley is open again")
    ]


def test_words_without_a_verb_before_the_teller_are_not_what_he_says() -> None:
    assert told("In the end, the miners agreed.") == []


def test_a_relative_clause_behind_a_noun_is_part_of_it() -> None:
    text = "Nader stressed his part in the repairs that saved the dam."
    assert told(text) == [("Nader", "stressed", "his part in the repairs that saved the dam")]


def test_a_participle_between_speaker_and_verb_is_not_the_speaker() -> None:
    text = "Nader, speaking by telephone, said the mill was lost."
    assert told(text) == [("Nader", "said", "the mill was lost")]


def test_reported_killed_is_hearsay_of_nobody() -> None:
    (one,) = read("Twelve sheep were reported drowned in the valley.")
    assert (one.source, one.hedged) == ((), True)
    assert told("Twelve sheep were reported drowned in the valley.")[0][2] == "Twelve sheep .. drowned in the valley"


def test_verbs_that_tell_with_a_particle() -> None:
    assert told("Four barges sank in the lock, the prosecution set out in its closing speech on Thursday.") == [
        ("the prosecution", "set out", "Four barges sank in the lock")
    ]
    assert told("The minister laid out how the money had left the country.") == [
        ("The minister", "laid out", "how the money had left the country")
    ]
    assert told("The valve had been open since noon, the engineers put forward.") == [
        ("the engineers", "put forward", "The valve had been open since noon")
    ]
    assert told("Her lawyer made the case that the money was a loan.") == [
        ("Her lawyer", "made the case", "that the money was a loan")
    ]
    assert told("The miller put it differently: the dam had been weak for years.") == [
        ("The miller", "put it", "the dam had been weak for years")
    ]


def test_who_sets_out_on_a_journey_tells_nothing() -> None:
    assert told("When the rain stopped, the climbers set out.") == []
    assert told("The party set out to change the law on mills.") == []
    assert told("The ferry set out on a crossing that took nine hours.") == []
    assert told("The guard put it in a box that nobody opened.") == []


def test_verbs_that_describe_tell_how() -> None:
    assert told("She described how soldiers had burned the mill.") == [
        ("She", "described", "how soldiers had burned the mill")
    ]
    assert told("Forty houses burned, the fire chief outlined at a meeting.") == [
        ("the fire chief", "outlined", "Forty houses burned")
    ]


def test_a_figure_that_somebody_gives() -> None:
    assert told("Officials put the number of dead at more than 40.") == [
        ("Officials", "put", "the number of dead at more than 40")
    ]
    assert told("The ministry gave the number of injured as 31.") == [
        ("The ministry", "gave", "the number of injured as 31")
    ]
    assert told("The police gave a toll of nine.") == [("The police", "gave", "a toll of nine")]
    assert told("The toll was put at 14 by the hospital.") == [("the hospital", "was put", "The toll .. at 14")]
    assert told("Losses were put at 3 million.") == [("", "were put", "Losses .. at 3 million")]


def test_a_thing_that_is_put_somewhere_is_no_figure() -> None:
    assert told("The council put the house at 40 Mill Road up for sale.") == []
    assert told("The charity gave a grant of 300 marks.") == []
    assert told("The nurse put the child at risk.") == []


def test_a_paper_that_lists() -> None:
    assert told("The charge sheet lists 14 payments of 300 marks each.") == [
        ("The charge sheet", "lists", "14 payments of 300 marks each")
    ]
    assert told("The shop lists 14 kinds of tea.") == []


def test_whose_account_it_is() -> None:
    ((source, cue, content),) = told("The army's account is that four shells fell short.")
    assert (source, cue, content) == ("The army's account", "is", "that four shells fell short")


def test_a_month_or_town_behind_and_is_no_part_of_the_teller() -> None:
    assert told("It rained in Gao and Menaka, the herders said.") == [
        ("the herders", "said", "It rained in Gao and Menaka")
    ]


def test_a_paper_that_cites_somebody_is_named_without_the_day_before_it() -> None:
    text = "The mill burned down in Salem, Oregon, Thursday, the Daily Post newspaper reported, citing Nick Ames."
    assert {one.chain for one in read(text)} == {("Daily Post newspaper", "Nick Ames")}
