"""Events of an article: a deed from one clause, with those in it, and nothing where no word names a deed."""

from datetime import date

import pytest

from stemma.errors import BadList
from stemma.extract.deeds.parties import known_parties, parties, parties_in
from stemma.extract.events import events
from stemma.extract.places import places, toponyms
from stemma.lang.en import ENGLISH
from stemma.model import (
    Article,
    Attribution,
    Event,
    Moment,
    Noted,
    Notes,
    Quantity,
    Sentence,
    Span,
    Status,
)

CLASH = ("Battles", "Armed clash")
OVERTAKEN = ("Battles", "Non-state actor overtakes territory")
REGAINED = ("Battles", "Government regains territory")


def noted(*sentences: str, published: str | None = None) -> Noted:
    cut, at = [], 0
    for sentence in sentences:
        cut.append(Sentence(Span("a", at, at + len(sentence)), sentence, 0))
        at += len(sentence) + 1
    notes = tuple(Notes(s.key, toponyms=toponyms(s.text, s.key, ENGLISH)) for s in cut)
    article = Article(id="a", text=" ".join(sentences), place="-", published=published)
    return Noted(article, tuple(cut), notes)


def told(*sentences: str, published: str | None = None) -> tuple[Event, ...]:
    article = noted(*sentences, published=published)
    return events(article, (), places(article, ENGLISH), (), (), ENGLISH)


def kind(event: Event) -> tuple[str, str]:
    return event.event_type, event.sub_event_type


def span_of(text: str, words: str) -> Span:
    return Span("a", text.index(words), text.index(words) + len(words))


def test_no_word_for_a_deed_is_no_event() -> None:
    assert told("The governor of Homs opened a school.", "Syria took part in the fair.") == ()


def test_the_side_of_the_taker_decides_who_gained() -> None:
    (rebels,) = told("Rebels seized Idlib from government troops in Syria.")
    (army,) = told("The Syrian army retook Idlib from the rebels.")
    assert kind(rebels) == OVERTAKEN
    assert rebels.recipient == "Military Forces of Syria"
    assert kind(army) == REGAINED
    assert army.actor == "Military Forces of Syria"


def test_a_passive_turns_the_roles() -> None:
    (event,) = told("The airport of Idlib was captured by Islamic State fighters.")
    assert event.actor == "Islamic State"
    assert kind(event) == OVERTAKEN


def test_a_town_that_fell_names_its_taker_last() -> None:
    (event,) = told("Manbij fell to Daesh.")
    assert event.actor == "Islamic State"
    assert event.place is not None
    assert event.place.country == "SY"


def test_names_of_a_group_are_one_actor() -> None:
    names = [
        told(f"{name} captured Idlib.")[0].actor for name in ("ISIS", "ISIL", "Daesh", "Islamic State militants")
    ]
    assert names == ["Islamic State"] * 4


def test_is_the_group_is_not_is_the_verb() -> None:
    (event,) = told("Observers said IS had seized Idlib.")
    assert event.actor == "Islamic State"


def test_a_nominalisation_is_a_deed() -> None:
    (event,) = told("The capture of Idlib by rebels came as a shock.")
    assert kind(event) == OVERTAKEN
    assert event.actor == "rebels"


def test_a_light_verb_leaves_the_deed_to_its_noun() -> None:
    (event,) = told("Russian jets carried out air strikes on Idlib.")
    assert event.sub_event_type == "Air/drone strike"
    assert event.actor == "Military Forces of Russia"


def test_armed_victims_make_a_clash_and_civilians_do_not() -> None:
    (clash,) = told("Gunmen attacked Nigerian soldiers in Maiduguri.")
    (attack,) = told("Gunmen attacked villagers in Maiduguri.")
    assert kind(clash) == CLASH
    assert kind(attack) == ("Violence against civilians", "Attack")


def test_a_toll_joins_the_deed_that_took_it() -> None:
    text = "Nine Iraqi soldiers were killed in a suicide bombing in Mosul."
    article = noted(text)
    nine = Quantity(9, 9, "soldiers", span_of(text, "Nine Iraqi soldiers"), span_of(text, "Nine"), role="killed")
    (event,) = events(article, (), places(article, ENGLISH), (nine,), (), ENGLISH)
    assert event.sub_event_type == "Suicide bomb"
    assert event.killed == nine
    assert event.recipient == "Military Forces of Iraq"


def test_a_clause_without_a_subject_has_that_of_the_clause_before() -> None:
    found = told("Daesh fighters entered the valley at night, seizing Idlib from the army.")
    assert [(kind(event), event.actor) for event in found] == [(OVERTAKEN, "Islamic State")]


def test_those_killed_wounded_nobody() -> None:
    (event,) = told("Two bombs exploded in Kabul, killing shoppers and residents and wounding others.")
    assert event.sub_event_type == "Remote explosive/landmine/IED"
    assert (event.actor, event.recipient) == (None, "Civilians (Afghanistan)")


def test_a_word_in_a_name_is_no_deed() -> None:
    assert told("The National Liberation Army met in Idlib.") == ()


def test_place_and_time_are_not_borrowed_from_other_sentences() -> None:
    found = told("Rain fell on Aleppo on Monday.", "Rebels attacked a convoy of soldiers.")
    assert [event.place for event in found] == [None]
    assert [event.moment for event in found] == [None]


def test_the_city_is_the_town_last_named() -> None:
    found = told("Palmyra, Syria, has a museum.", "Rebels attacked the city.")
    assert found[0].place is not None
    assert found[0].place.geonameid == 163808


def test_the_day_of_publication_is_a_stated_fallback() -> None:
    (event,) = told("Rebels seized Idlib.", published="2016-12-11T08:00")
    assert event.moment is not None
    assert event.moment.first == date(2016, 12, 11)
    assert event.moment.anchor is not None
    assert "publication" in event.moment.anchor


def test_a_time_of_the_clause_is_taken_before_any_fallback() -> None:
    text = "Rebels seized Idlib on Friday."
    article = noted(text, published="2016-12-11")
    friday = Moment(span_of(text, "Friday"), "2016-12-09", "DATE", date(2016, 12, 9), date(2016, 12, 9))
    (event,) = events(article, (friday,), places(article, ENGLISH), (), (), ENGLISH)
    assert event.moment == friday


def test_how_real_a_deed_is() -> None:
    said = {
        "Rebels will attack Idlib.": Status.PLANNED,
        "Rebels did not attack Idlib.": Status.DENIED,
        "Rebels might attack Idlib.": Status.HYPOTHETICAL,
        "Rebels have reportedly attacked Idlib.": Status.CLAIMED,
        "Rebels are attacking Idlib.": Status.ONGOING,
        "Rebels attacked Idlib.": Status.HAPPENED,
    }
    assert {sentence: told(sentence)[0].status for sentence in said} == said


def test_what_a_speaker_says_is_claimed_and_what_he_denies_denied() -> None:
    text = "Rebels attacked Idlib, a general said."
    article, found = noted(text), []
    for denied in (False, True):
        content = (span_of(text, "Rebels attacked Idlib"),)
        said = Attribution(
            (span_of(text, "a general"),), (span_of(text, "said"),), content, "a general", denied=denied
        )
        found.extend(events(article, (), places(article, ENGLISH), (), (said,), ENGLISH))
    assert [event.status for event in found] == [Status.CLAIMED, Status.DENIED]


def test_every_event_cites_its_sentence_and_its_trigger() -> None:
    article = noted("It was quiet at dawn.", "Rebels attacked soldiers in Idlib.")
    (event,) = events(article, (), places(article, ENGLISH), (), (), ENGLISH)
    assert event.span.of(article.article.text) == "Rebels attacked soldiers in Idlib."
    assert event.trigger.of(article.article.text) == "attacked"


def test_initials_in_brackets_do_not_part_a_group_from_its_fighters() -> None:
    (event,) = told("Islamic State (IS) militants captured Palmyra on Sunday.")
    assert event.actor == "Islamic State"


def test_whom_a_group_fights_at_a_place_is_known_from_the_article_and_says_so() -> None:
    first, second = told(
        "Daesh fighters attacked Syrian soldiers in Palmyra.", "Daesh fighters then stormed Palmyra."
    )
    assert first.because == ()
    assert second.recipient == "Military Forces of Syria"
    assert second.because == ("recipient: whom Islamic State fights there, as the article says elsewhere",)


def test_another_place_has_another_enemy() -> None:
    found = told("Daesh fighters attacked Syrian soldiers in Palmyra.", "Daesh fighters stormed Mosul.")
    assert found[1].recipient is None


def test_an_ally_who_took_part_holds_no_town() -> None:
    (event,) = told("Hezbollah played a part in the battle to retake Palmyra, Syria.", published="2016-12-11")
    assert kind(event) == REGAINED
    assert event.actor == "Military Forces of Syria"
    assert any("Hezbollah" in reason for reason in event.because)


def test_those_driven_out_lose_the_ground() -> None:
    found = told("Daesh entered Palmyra at dawn, a year after Syrian troops drove them from the city.")
    assert (kind(found[0]), found[0].actor, found[0].recipient) == (
        REGAINED,
        "Military Forces of Syria",
        "Islamic State",
    )


def test_a_pronoun_at_the_head_is_the_subject_of_the_sentence_before() -> None:
    found = told("Boko Haram lost many men last year.", "It attacked soldiers in Maiduguri.")
    assert found[-1].actor == "Boko Haram"


def test_months_are_counted_back_from_the_day_of_the_main_clause() -> None:
    text = "Rebels stormed Idlib on Saturday, nine months after Syrian troops drove them from the city."
    article = noted(text, published="2016-12-11")
    day = date(2016, 12, 10)
    saturday = Moment(span_of(text, "Saturday"), "2016-12-10", "DATE", day, day)
    length = Moment(span_of(text, "nine months"), "P9M", "DURATION")
    found = events(article, (saturday, length), places(article, ENGLISH), (), (), ENGLISH)
    (regained,) = [event for event in found if kind(event) == REGAINED]
    assert regained.moment is not None
    assert (regained.moment.first, regained.moment.last) == (date(2016, 3, 1), date(2016, 3, 31))


def test_the_attack_is_the_one_told_before() -> None:
    found = told("A bomb exploded in Kabul.", "The blast hurt nobody.", "Rebels attacked soldiers in Herat.")
    assert [event.sub_event_type for event in found] == ["Remote explosive/landmine/IED", "Armed clash"]


def test_no_arms_no_fight() -> None:
    assert told("The nurse from Idlib won her battle against cancer.", "Ministers fight inflation in Syria.") == ()


def test_a_bomb_is_a_thing_and_the_besieged_a_state() -> None:
    assert told("The bomb weighed a ton.", "Aid reached the besieged enclave.") == ()


def test_what_becomes_of_a_protest_is_its_type() -> None:
    said = {
        "Bakers held a rally in Tunis over the price of flour.": "Peaceful protest",
        "Police used tear gas to disperse demonstrators in Tunis.": "Protest with intervention",
        "Soldiers opened fire on protesters in Tunis.": "Excessive force against protesters",
        "Protesters threw stones at a bank in Tunis and set fire to a van.": "Violent demonstration",
        "A mob beat to death a man in Tunis.": "Mob violence",
    }
    assert {sentence: told(sentence)[0].sub_event_type for sentence in said} == said


def test_the_rarer_types_have_words_too() -> None:
    said = {
        "Turkish forces set up a new observation post in Idlib.": "Headquarters or base established",
        "Rebels took control of the town of Idlib without a fight.": "Non-violent transfer of territory",
        "Forty fighters surrendered to the army in Maiduguri.": "Change to group/activity",
        "Police defused a bomb in Quetta.": "Disrupted weapons use",
        "Russian missiles hit a school in Kharkiv.": "Shelling/artillery/missile attack",
        "Israeli warplanes bombed a farm in Gaza.": "Air/drone strike",
    }
    assert {sentence: told(sentence)[0].sub_event_type for sentence in said} == said


def test_a_users_own_actors_come_first() -> None:
    own = parties_in("name,side,aliases\nRed Column,armed,the Column|Daesh\n", "mine.csv")
    article = noted("Daesh captured Idlib.")
    (event,) = events(article, (), places(article, ENGLISH), (), (), ENGLISH, known_parties(own))
    assert event.actor == "Red Column"


def test_what_is_wrong_with_a_list_of_actors_is_said_with_its_row() -> None:
    with pytest.raises(BadList, match=r"mine.csv, row 2: 'navy' is no side"):
        parties_in("name,side\nRed Column,navy\n", "mine.csv")


def test_the_groups_of_the_language_are_known_actors() -> None:
    aliases = parties().by_alias
    assert {alias: aliases[alias].name for alias in ENGLISH.deeds.groups if alias in aliases} == {
        alias: name for alias, name in ENGLISH.deeds.groups.items() if alias in aliases
    }


@pytest.mark.parametrize(
    "text",
    [
        "The kidnappers have taken the pupils across the border into Idlib.",
        "The rebels took the wounded to a hospital in Idlib on Monday.",
        "The rebels have seized the pupils near Idlib.",
        "The rebels captured 22 soldiers at Idlib on Saturday.",
    ],
)
def test_who_takes_people_takes_no_place(text: str) -> None:
    """Each of them used to make the rebels the holders of the town."""
    assert all("territory" not in event.sub_event_type for event in told(text))
