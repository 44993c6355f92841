"""How many of what: figures found, bounds kept, things counted, fates told; and what is no quantity."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stemma.extract.counting.listed import counts
from stemma.extract.quantities import quantities
from stemma.lang import ENGLISH
from stemma.model import Quantity, Relation


def found(sentence: str) -> tuple[Quantity, ...]:
    return quantities(sentence, "k", ENGLISH)


def only(sentence: str) -> Quantity:
    """The one quantity of the sentence."""
    (quantity,) = found(sentence)
    return quantity


def listed(sentence: str) -> tuple[Quantity, ...]:
    """As a reader would list them."""
    return counts(found(sentence), sentence, ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Forty-six miners were below ground.", 46, 46),
        ("A dozen tents burned.", 12, 12),
        ("Half a million leaflets were dropped.", 5e5, 5e5),
        ("Two and a half million bricks were ordered.", 2.5e6, 2.5e6),
        ("One hundred and six goats drowned.", 106, 106),
        ("Some 1,300 villagers live there.", 1170, 1430),
        ("Nearly 80 patients lay in the ward.", 72, 80),
        ("More than 4,000 fighters took part.", 4000, inf),
        ("At least 12 houses were hit.", 12, inf),
        ("Up to 300 guards may strike.", -inf, 300),
        ("Between 30 and 40 rebels were seen.", 30, 40),
        ("They counted 20-25 trucks.", 20, 25),
        ("Five or six trucks got through.", 5, 6),
        ("Two to three million votes are missing.", 2e6, 3e6),
        ("Scores of shells fell.", 40, inf),
        ("Dozens of shells fell.", 24, inf),
        ("Tens of thousands of marchers came.", 20_000, inf),
        ("Fifty or so boats were lost.", 45, 55),
        ("Exactly 64 sorties were flown.", 64, 64),
        ("Temperatures fell to -18 degrees.", -18, -18),
        ("The plant makes 1.3e6 bricks.", 1.3e6, 1.3e6),
        ("The grain weighs 2.5×10^-4 ounces.", 2.5e-4, 2.5e-4),
        ("The state owes 12,34,567 rupees.", 1234567, 1234567),
        ("The ward has three hundred and two beds.", 302, 302),
        ("Aid worth 10 bln roubles was promised.", 1e10, 1e10),
        ("Between $2 million and $3 million was stolen.", 2e6, 3e6),
        ("They walked from 10 km to 15 km.", 10, 15),
        ("More than 100 but fewer than 150 tents stood there.", 100, 150),
        ("About 500 or more lorries wait.", 500, inf),
        ("One in three women was turned away.", 1 / 3, 1 / 3),
        ("Six in 10 voters stayed at home.", 0.6, 0.6),
        ("Two out of seven wells are dry.", 2 / 7, 2 / 7),
    ],
)
def test_a_number_is_read_with_its_bound(sentence: str, low: float, high: float) -> None:
    quantity = only(sentence)
    assert (quantity.low, quantity.high) == pytest.approx((low, high), rel=1e-9)


@pytest.mark.parametrize(
    ("sentence", "of", "role"),
    [
        ("Shelling killed 300 militants near the dam.", "militants", "killed"),
        ("On Tuesday 34 Malian soldiers were reported killed.", "Malian soldiers", "killed"),
        ("Nine people died in the crush.", "people", "killed"),
        ("The clinic recorded 19 deaths.", "deaths", "killed"),
        ("The collapse left 14 dead.", "people", "killed"),
        ("The death toll rose to 11.", "people", "killed"),
        ("Doctors treated 21 injured.", "people", "injured"),
        ("A bomb wounded 30 police in the square.", "police", "injured"),
        ("Thousands of families were displaced by the flood.", "families", "displaced"),
        ("Troops captured 17 villagers at dawn.", "villagers", "captured"),
        ("Three trawlers sailed.", "trawlers", None),
        ("Raiders drove off 1,400 head of cattle.", "cattle", None),
        ("Three gunmen killed a guard.", "gunmen", None),
        ("More than 200 IS fighters have been deployed to the pass.", "IS fighters", "deployed"),
        ("Jets flew 64 air strikes overnight.", "air strikes", None),
    ],
)
def test_what_is_counted_and_what_befell_it(sentence: str, of: str, role: str | None) -> None:
    quantity = only(sentence)
    assert (quantity.of, quantity.role) == (of, role)


def test_counts_joined_by_and_share_their_fate() -> None:
    assert [quantity.role for quantity in found("Four men and two women were killed.")] == ["killed", "killed"]


def test_a_part_shares_the_fate_of_the_whole() -> None:
    assert [q.role for q in found("Eleven miners were killed, including three brothers.")] == ["killed", "killed"]


def test_the_whole_does_not_share_the_fate_of_its_part() -> None:
    for sentence in ("Six of the 17 patients died.", "Twelve of the 19 died on the way."):
        part, whole = found(sentence)
        assert (part.role, whole.role) == ("killed", None)


def test_an_old_and_a_new_figure_are_no_range() -> None:
    old, new = found("The toll rose from 27 to 34.")
    assert (old.high, new.low, new.role) == (27, 34, "killed")


def test_deaths_are_no_fate_of_the_cases_beside_them() -> None:
    cases, deaths = found("The ministry reported 97 cases and four deaths.")
    assert (cases.role, deaths.role) == (None, "killed")


def test_two_fates_in_one_sentence_stay_apart() -> None:
    killed, hurt = found("The blast killed nine workers and injured 21 others.")
    assert (killed.role, hurt.role, hurt.of) == ("killed", "injured", "others")


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "of"),
    [
        ("Only 17 square miles of farmland remain.", 17, "square mile", "farmland"),
        ("The front moved 12 kilometres.", 12, "kilometre", "kilometres"),
        ("They lived through 10 months of siege.", 10, "month", "siege"),
        ("Repairs will cost $2.5bn.", 2.5e9, "USD", None),
        ("He was fined 12,000 zlotys.", 12_000, "PLN", "zlotys"),
        ("Turnout fell to 41 percent of voters.", 41, "%", "voters"),
        ("Half of the harvest was lost.", 0.5, "share", "harvest"),
    ],
)
def test_a_measure_keeps_its_unit(sentence: str, value: float, unit: str, of: str | None) -> None:
    quantity = only(sentence)
    assert (quantity.low, quantity.unit, quantity.of) == (value, unit, of)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill closed in 2015.",
        "The 2015 elections were postponed.",
        "Ilse Brandt, 29, jumped from the window.",
        "The 2,000-year-old arch fell.",
        "The driver was 42 years old.",
        "The alarm rang at 10:30.",
        "The alarm rang at 5 p.m. sharp.",
        "It began on March 12, 2016.",
        "It began on 12 March.",
        "The town side won 3-2.",
        "Flight 370 never landed.",
        "Call 555-1234 for help.",
        "No one was hurt.",
        "It is one of the oldest ports.",
        "A ban was imposed on the 21st.",
        "The line is 60-bed tents deep.",
        "The army left nine months ago.",
        "They rested over the past two days.",
    ],
)
def test_what_is_no_quantity(sentence: str) -> None:
    assert found(sentence) == ()


def test_three_raids_in_14_days_are_no_share() -> None:
    assert {quantity.unit for quantity in found("Jets struck three in 14 days; five in 2016 alone.")} <= {None, "day"}


def test_two_hundreds_joined_by_and_are_two_numbers() -> None:
    assert [quantity.low for quantity in found("The camps hold 3 hundred and 2 hundred tents.")] == [300, 200]


def test_a_letter_behind_a_figure_is_a_scale_only_where_it_can_be_nothing_else() -> None:
    assert only("The loan is $2m.").low == 2e6
    assert (only("The wall is 2m high.").low, only("The wall is 2m high.").unit) == (2, "metre")


def test_a_list_of_counts_leaves_lengths_of_time_to_the_moments() -> None:
    said = listed("For 10 months some 40 guards and nearly 80 cooks lived there.")
    assert [(q.low, q.high, q.approx) for q in said] == [(40, 40, True), (72, 80, True)]


def test_two_thousand_people_are_no_year() -> None:
    assert only("In 1999, 2000 people fled.").of == "people"


def test_the_span_covers_bound_number_and_thing_the_number_only_the_number() -> None:
    sentence = "The raid killed over 300 fighters in the valley."
    quantity = only(sentence)
    assert quantity.span.of(sentence) == "over 300 fighters"
    assert quantity.number.of(sentence) == "over 300"


def test_over_300_covers_300() -> None:
    assert only("Over 300 men fled.").relate(only("They saw 300 men.")) is Relation.COVERS


def test_some_40_000_is_approximate() -> None:
    assert only("They gathered some 40,000 fighters.").approx
    assert not only("They gathered 40,000 fighters.").approx


def test_a_sentence_in_capitals_is_read_as_well() -> None:
    assert only("TERRORISTS KILLED SIX PRIESTS IN THE CAPITAL.").of == "PRIESTS"


WORDS = """more than 300 militants were killed and half a million of the dead two - thirds 2015 March 12 , . $ 5bn %
one hundred point zero between 1,000 to or dozens scores miles ½ 3/4 minus : 10 30 p.m. -old including others"""
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join))


@given(TEXTS)
def test_no_text_breaks_it_and_every_span_lies_inside(text: str) -> None:
    for quantity in found(text):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.span.holds(quantity.number)
        assert len(quantity.number) > 0
        assert quantity.low <= quantity.high
        assert quantity.of != ""


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("The death toll has passed 400.", 400, inf),
        ("The toll topped 90 people by noon.", 90, inf),
        ("Parliament passed 40 laws in a night.", 40, 40),
        ("Five hundred and more lorries wait.", 500, inf),
        ("They lost 4 thousand 3 hundred goats.", 4300, 4300),
        ("One thousand and five hundred crates were burned.", 1500, 1500),
        ("An 8- to 16-metre mast fell.", 8, 16),
        ("Rows 20 through 100 metres long were dug.", 20, 100),
        ("It takes 1/40 of the yield.", 0.025, 0.025),
    ],
)
def test_less_common_ways_to_put_a_number(sentence: str, low: float, high: float) -> None:
    quantity = only(sentence)
    assert (quantity.low, quantity.high) == pytest.approx((low, high), rel=1e-9)


def test_a_factor_counts_nothing_but_an_occurrence_does() -> None:
    assert found("That is four times the figure of the ministry.") == ()
    assert only("The bridge was shelled four times.").low == 4


def test_there_are_some_800_counts_the_people_told_of() -> None:
    quantity = only("Women kept the town alive; by one estimate there are about 800.")
    assert quantity.of == "Women"


def test_two_tolls_of_two_days_are_two_figures() -> None:
    now, before = found("The toll stood at 17, from 11 a day earlier.")
    assert (now.low, before.low) == (17, 11)
    assert (now.role, before.role) == ("killed", "killed")


def test_over_is_no_bound_behind_what_lies_or_flies_over_something() -> None:
    assert [(one.low, one.high) for one in found("A sheet had been spread over four dead by the gate.")] == [(4, 4)]
    assert [one.high for one in found("The raid left over four dead by the gate.")] == [inf]


@pytest.mark.parametrize(
    ("sentence", "of", "role"),
    [
        ("Six of the 18 coaches of the night train jumped the track.", "coaches", "derailed"),
        ("Eight of the 18 coaches of the mail, which runs from Oran to Saida, had derailed.", "coaches", "derailed"),
        ("Fourteen of the train's 31 wagons were derailed.", "wagons", "derailed"),
        ("Over 60 houses burned down.", "houses", "destroyed"),
        ("The mill employs 310 people.", "people", "employed"),
        ("Eleven soldiers gave their lives.", "soldiers", "killed"),
        ("It has taken three officers prisoner.", "officers", "captured"),
    ],
)
def test_what_befell_things_and_people(sentence: str, of: str, role: str) -> None:
    assert (found(sentence)[0].of, found(sentence)[0].role) == (of, role)


def test_what_befalls_things_alone_is_not_told_of_people() -> None:
    assert found("Over 60 houses burned down and 20 were damaged.")[1].of is None


@pytest.mark.parametrize(
    "sentence",
    [
        "At ten past eleven on Monday the first column left the garrison.",
        "It was twenty to four when the shooting began.",
        "The attack began at a quarter past six, and by half past two it was over.",
        "At about twenty-five to four the gate fell.",
    ],
)
def test_a_time_in_words_counts_nothing(sentence: str) -> None:
    assert found(sentence) == ()


def test_a_range_or_a_result_is_no_time_of_day() -> None:
    assert only("About ten to twelve people were hurt.").of == "people"
    assert [one.low for one in found("They won by ten to four.")] == [10, 4]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Forty-six men got out, he said.", "escaped"),
        ("Two prisoners are still at large.", "escaped"),
        ("More than a dozen had been recaptured by Tuesday afternoon.", "recaptured"),
        ("Twelve miners are trapped underground.", "trapped"),
        ("Nineteen pupils slipped away on the march.", "escaped"),
        ("Forty-six students were whisked away by gunmen.", "captured"),
        ("Forty-one of the pupils who were abducted on Monday have been freed.", "released"),
        ("The number of people who have fallen ill has passed 400.", "infected"),
        ("Nine people were swept away by the river.", "engulfed"),
        ("The flood washed away 30 houses.", "destroyed"),
        ("Thirty-eight people were treated for burns.", "hospitalised"),
        ("The number of prisoners who lost their lives has risen to 21.", "killed"),
    ],
)
def test_who_got_out_who_was_caught_and_who_is_shut_in(sentence: str, role: str) -> None:
    assert only(sentence).role == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The first four, regrettably, have died.", "killed"),
        ("The last two, a boy and his aunt, were killed.", "killed"),
        ("The other six, including the driver, were hurt.", "injured"),
        ("The crew of 30, the union said, left the ship.", None),
        ("The 12 villagers, most of them farmers, killed a lion.", None),
    ],
)
def test_what_is_said_of_them_by_the_way_does_not_hide_what_befell_them(sentence: str, role: str | None) -> None:
    assert [amount.role for amount in found(sentence)] == [role]


def test_whoever_stands_between_them_is_counted_apart() -> None:
    people, guards = found("There were 30 people, a dog, and two guards were killed.")
    assert (people.role, guards.role) == (None, "killed")


def test_what_befell_the_whole_is_not_told_of_its_part() -> None:
    assert only("Two of the men who were killed had been drinking.").role is None


@pytest.mark.parametrize(
    "sentence",
    [
        "She attempted to murder two other men in Salem.",
        "The gang planned to kill two judges.",
        "They threatened to kill two hostages.",
        "The bomb could kill two people.",
    ],
)
def test_who_was_only_to_be_killed_is_no_dead(sentence: str) -> None:
    assert [amount.role for amount in found(sentence)] == [None]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("She removed bullets from four people who were wounded at the bridge.", None),
        ("The four people who were wounded at the bridge are well.", "injured"),
        ("She has the names of four people who died.", "killed"),
        ("The blast killed 14 people who were praying.", "killed"),
    ],
)
def test_some_with_whom_something_is_done_are_not_all(sentence: str, role: str | None) -> None:
    assert only(sentence).role == role


def test_who_went_on_to_kill_has_killed() -> None:
    assert [amount.role for amount in found("The men went on to kill two guards.")] == ["killed"]
    assert [amount.role for amount in found("The blast may have killed 40 people.")] == ["killed"]
