"""When things happen: expressions found, values given, days known, anchors told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stemma.extract.moments import moments, timexes
from stemma.lang import ENGLISH
from stemma.model import Article, Moment, Noted, Notes, Sentence, Span

MONDAY = "2019-06-10"


def told(*sentences: str, written: str | None = MONDAY) -> tuple[Moment, ...]:
    """The moments of an article of these sentences."""
    text, rows, notes = "", [], []
    for words in sentences:
        row = Sentence(Span("a", len(text), len(text) + len(words)), words, 0)
        rows.append(row)
        notes.append(Notes(row.key, timexes=timexes(words, row.key, ENGLISH)))
        text += words + " "
    return moments(Noted(Article("a", text, "page.html"), tuple(rows), tuple(notes)), written, ENGLISH)


def only(*sentences: str, written: str | None = MONDAY) -> Moment:
    """The one moment of the sentences."""
    (moment,) = told(*sentences, written=written)
    return moment


def words_found(sentence: str) -> list[str]:
    return [timex.span.of(sentence) for timex in timexes(sentence, "k", ENGLISH)]


@pytest.mark.parametrize(
    ("sentence", "words", "value", "kind"),
    [
        ("The dam burst on Saturday, engineers said.", "Saturday", "2019-06-08", "DATE"),
        ("The council will meet Tuesday to vote.", "Tuesday", "2019-06-11", "DATE"),
        ("Crews reached the village late Sunday.", "late Sunday", "2019-06-09", "DATE"),
        ("By Sunday evening the road was open again.", "Sunday evening", "2019-06-09TEV", "TIME"),
        ("The line was cut last Friday.", "last Friday", "2019-06-07", "DATE"),
        ("The river flooded the quarter in March.", "March", "2019-03", "DATE"),
        ("The quarry shut in late November.", "late November", "2018-11", "DATE"),
        ("The road was rebuilt last April.", "last April", "2019-04", "DATE"),
        ("The first patient fell ill on Jan. 29.", "Jan. 29", "2019-01-29", "DATE"),
        ("The ferry sank on 12 May 2017 off the cape.", "12 May 2017", "2017-05-12", "DATE"),
        ("He resigned on Thursday, June 6.", "Thursday, June 6", "2019-06-06", "DATE"),
        ("The bridge fell on Monday, 4 June.", "Monday, 4 June", "2019-06-04", "DATE"),  # a Tuesday
        ("The blast came at 11:50 p.m. on Thursday.", "11:50 p.m. on Thursday", "2019-06-06T23:50", "TIME"),
        ("The mill closed last year.", "last year", "2018", "DATE"),
        ("Two bridges fell this week.", "this week", "2019-W24", "DATE"),
        ("Talks should end before the end of the month.", "the end of the month", "2019-06", "DATE"),
        ("The town was retaken nine months ago.", "nine months ago", "2018-09", "DATE"),
        ("He was freed three days ago.", "three days ago", "2019-06-07", "DATE"),
        ("They marched in spring 2015.", "spring 2015", "2015-SP", "DATE"),
        ("The plant was built in the 1970s.", "the 1970s", "197", "DATE"),
        ("The chapel dates from the 12th century.", "the 12th century", "11", "DATE"),
        ("Output fell in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3", "DATE"),
        ("The siege lasted 10 months.", "10 months", "P10M", "DURATION"),
        ("It took half an hour.", "half an hour", "PT30M", "DURATION"),
        ("Scores died over the past week.", "the past week", "P1W", "DURATION"),
        ("They had shelled it for years.", "years", "PXY", "DURATION"),
        ("The vaulted 900-year-old cellar collapsed.", "900-year-old", "P900Y", "DURATION"),
        ("Trucks arrive every day.", "every day", "P1D", "SET"),
        ("The market opens each Thursday.", "each Thursday", "XXXX-WXX-4", "SET"),
        ("The pass is now closed.", "now", "PRESENT_REF", "DATE"),
        ("A clinic was recently reopened.", "recently", "PAST_REF", "DATE"),
        ("Repairs could soon begin.", "soon", "FUTURE_REF", "DATE"),
    ],
)
def test_a_time_is_found_and_valued(sentence: str, words: str, value: str, kind: str) -> None:
    moment = only(sentence)
    assert (moment.span.of(sentence), moment.value, moment.type) == (words, value, kind)


@pytest.mark.parametrize(
    "sentence",
    [
        "Her 29-year-old brother ran the ferry.",
        "The driver, 42 years old, was unhurt.",
        "The pass may reopen.",
        "They march for peace.",
        "The fall of the town surprised nobody.",
        "The mill turns 700 tons a year.",
        "About three-quarters of the houses burned.",
        "He left as soon as the guns fell silent.",
    ],
)
def test_what_only_looks_like_a_time_is_none(sentence: str) -> None:
    assert told(sentence) == ()


def test_in_march_is_31_days() -> None:
    moment = only("The bridge was blown up in March.")
    assert (moment.first, moment.last) == (date(2019, 3, 1), date(2019, 3, 31))


def test_overnight_touches_two_days() -> None:
    moment = only("Jets struck the port overnight.")
    assert (moment.value, moment.first, moment.last) == ("2019-06-09TNI", date(2019, 6, 9), date(2019, 6, 10))


def test_since_reaches_up_to_the_writing() -> None:
    moment = only("The ward has counted 19 deaths since Jan. 29.")
    assert (moment.value, moment.first, moment.last) == ("2019-01-29", date(2019, 1, 29), date(2019, 6, 10))


def test_the_past_three_months_are_known_days_a_bare_length_is_not() -> None:
    assert only("Prices doubled over the past three months.").last == date(2019, 6, 10)
    assert only("The journey took three months.").first is None


def test_that_month_is_the_one_told_last() -> None:
    march, that = told("The army took the hill in March.", "A concert was held there that month.")
    assert that.value == march.value == "2019-03"
    assert that.anchor == "the time told before"


def test_days_later_are_counted_from_the_day_told() -> None:
    assert told("The strike began on 3 May 2019.", "Two days later it spread to the port.")[1].value == "2019-05-05"


def test_hours_later_is_a_length_on_the_day_told_or_the_next() -> None:
    later = told("The garrison claimed victory on Sunday.", "Hours later, the fort had fallen.")[1]
    assert (later.value, later.first, later.last) == ("PTXH", date(2019, 6, 9), date(2019, 6, 10))


def test_without_a_date_relative_times_stay_relative() -> None:
    moment = only("The dam burst on Saturday.", written=None)
    assert (moment.value, moment.first, moment.last) == ("XXXX-WXX-6", None, None)
    assert moment.anchor == "nothing: the day of publication is not known"


def test_without_a_date_full_dates_are_still_known() -> None:
    assert only("The dam burst on 8 June 2019.", written=None).first == date(2019, 6, 8)


def test_what_is_due_by_a_day_lies_ahead_what_was_done_by_it_behind() -> None:
    assert only("Talks meant to conclude by August, envoys said, have stalled.").value == "2019-08"
    assert only("By Sunday evening, the guards had left.").value == "2019-06-09TEV"
    assert only("Only two had filed reports by Friday.").value == "2019-06-07"


def test_a_quarter_told_to_compare_with_is_no_new_anchor() -> None:
    moments = told("Sales rose in the first quarter.", "They fell a year earlier.", "Costs rose in the quarter.")
    assert [moment.value for moment in moments] == ["2019-Q1", "2018-Q1", "2019-Q1"]


def test_a_business_year_that_ended_in_may_is_a_length_and_no_year_of_the_calendar() -> None:
    year, may = told("Profit fell in the year ended May 31.")
    assert (year.value, year.type, may.value) == ("P1Y", "DURATION", "2019-05-31")


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("He was found on Thanksgiving.", "2018-11-22"),
        ("He was found on Thanksgiving Day, 1999.", "1999-11-25"),
        ("The pools opened on Memorial Day.", "2019-05-27"),
        ("The march is planned for next Christmas.", "2019-12-25"),
    ],
)
def test_a_feast_that_moves_is_found_in_its_year(sentence: str, value: str) -> None:
    assert only(sentence).value == value


def test_earlier_by_itself_names_no_time() -> None:
    assert told("Earlier reports were wrong.", "The bridge was previously closed.") == ()


def test_the_anchor_names_the_day_counted_from() -> None:
    assert only("The dam burst on Saturday.").anchor == "counted from Monday 10 June 2019, the day of publication"


def test_a_day_that_does_not_exist_is_no_moment() -> None:
    assert told("The form was dated 30 February 2018.") == ()


def test_the_same_sentence_gives_the_same_expressions() -> None:
    sentence = "On Friday night, hours after the vote, shelling resumed."
    assert timexes(sentence, "k", ENGLISH) == timexes(sentence, "k", ENGLISH)
    assert words_found(sentence) == ["Friday night", "hours"]


WORDS = """on in last this next March May Monday night the of a 10 2016 30 Feb. 31st hours ago later years - , . 5
p.m. every since week 99999999999 few half quarter third 1990s '80s to and 00:00 24:59"""
PIECES = st.sampled_from(WORDS.split())
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map(" ".join))


@given(TEXTS, st.sampled_from([MONDAY, None, "0001-01-01", "9999-12-31", "yesterday"]))
def test_no_text_breaks_it_and_every_span_lies_inside(text: str, written: str | None) -> None:
    last = 0
    for moment in told(text, written=written):
        assert last <= moment.span.start < moment.span.end <= len(text)
        assert (moment.first is None) == (moment.last is None)
        last = moment.span.end


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Fighting has raged this weekend.", "2019-W23-WE"),
        ("They will meet this weekend.", "2019-W24-WE"),
        ("The weekend was calm.", "2019-W23-WE"),
    ],
)
def test_what_has_been_this_weekend_was_the_last_one(sentence: str, value: str) -> None:
    assert only(sentence).value == value


def test_what_soon_became_is_not_to_come() -> None:
    assert told("The trickle soon became a flood.") == ()
    assert only("The dam will soon burst.").value == "FUTURE_REF"


def test_a_year_of_something_is_a_length_and_tons_a_year_are_none() -> None:
    assert only("The raid follows a year of defeats.").value == "P1Y"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The delegation planned to leave Homs on Friday.", "2019-06-14"),
        ("Crews are planning to clear the road on Friday.", "2019-06-14"),
        ("The envoy would be flying to the United States on Friday.", "2019-06-14"),
        ("The truce begins on Friday.", "2019-06-14"),
        ("The envoy will fly early (4 a.m. Friday).", "2019-06-14T04:00"),
        ("The delegation left Homs on Friday.", "2019-06-07"),
        ("On Friday, the ministry planned to answer.", "2019-06-07"),
        ("They have searched for him since shortly after the March 3 raid.", "2019-03-03"),
    ],
)
def test_plans_look_ahead_to_their_day(sentence: str, value: str) -> None:
    assert [moment.value for moment in told(sentence, written="2019-06-12")] == [value]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("The court sits in the week of March 6.", ["2019-W10"]),
        ("The court sat on April 24 and 25.", ["2019-04-24", "2019-04-25"]),
        ("The siege lasted from 3 to 5 May 2016.", ["2016-05-03", "2016-05-05"]),
        ("They met on Tuesday. The day after, the army withdrew.", ["2019-06-11", "2019-06-12"]),
        ("He was seen the day before last Tuesday.", ["2019-06-10"]),
        ("In the years that followed, nobody came.", ["PXY"]),
        ("The decades-long feud went on.", ["PXY"]),
        ("A day-long battle was fought.", ["P1D"]),
        ("The post-1959 order fell.", ["1959"]),
        ("It was in nineteen ninety-six.", ["1996"]),
        ("The year two thousand was dry.", ["2000"]),
        ("Voters go to the polls on Election Day 2016.", ["2016-11-08"]),
        ("On Easter Sunday 2016 a bomb went off.", ["2016-03-27"]),
        ("The raid began on Good Friday 2016.", ["2016-03-25"]),
    ],
)
def test_times_told_in_less_common_ways(sentence: str, values: list[str]) -> None:
    assert [moment.value for moment in told(sentence, written="2019-06-12")] == values


@pytest.mark.parametrize(
    "sentence",
    [
        "She spoke at the annual March for Life.",
        "The daily Cumhuriyet printed it.",
        "He said so on 60 Minutes.",
        "Guards stand there 24 hours a day.",
        "The two met for a screening of High Noon.",
        "Nineteen eighty-page reports were burned.",
    ],
)
def test_names_and_sayings_are_no_times(sentence: str) -> None:
    assert told(sentence, written="2019-06-12") == ()
