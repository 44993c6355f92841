"""The timeline and the map: intervals stay intervals, a region is never a dot, and a day shows what was known then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import isclose

import pytest
from tests.web.fixture import DOSSIER, cite

from stemma.model import Dossier, Event, Happening, Holding, Moment, Place, Precision, Report, Status, Toll
from stemma.web.live.deeds import deeds
from stemma.web.live.holding import holdings
from stemma.web.live.mapping import map_view
from stemma.web.live.outlines import around, countries, provinces
from stemma.web.live.projection import cut, fitted
from stemma.web.live.shelf import Book
from stemma.web.live.timeline import Scale, curves, timeline

TOWN = Place(cite("courier-1", "PORT SARROW"), "Mobaye", 4.32, 21.18, "town", Precision.TOWN, "CF")
AREA = Place(cite("delta", "east quay"), "Basse-Kotto", 4.9, 21.3, "admin1", Precision.REGION, "CF")
LAND = Place(cite("radio", "the terminal"), "Syria", 35.0, 38.5, "country", Precision.REGION, "SY")


def days(article: str, words: str, first: date, last: date) -> Moment:
    return Moment(cite(article, words), first.isoformat(), "DATE", first, last)


TAKING = "Non-state actor overtakes territory"
MARCH = days("delta", "Tuesday", date(2021, 3, 1), date(2021, 3, 31))
FOURTH = days("courier-1", "Tuesday", date(2021, 5, 4), date(2021, 5, 4))


def seen(article: str, words: str, **told: object) -> Event:
    span = cite(article, words)
    event = Event(span, span, "Battles", "Armed clash")
    return replace(event, **told)  # type: ignore[arg-type]


EVENTS = {
    "courier-1": (
        seen("courier-1", "A fire tore through", place=TOWN, moment=FOURTH),
        seen("courier-1", "killing 41 dock workers", sub_event_type=TAKING, actor="The union", place=TOWN,
             moment=FOURTH, status=Status.CLAIMED),
    ),
    "standard": (seen("standard", "A fire tore through", place=TOWN, moment=FOURTH),),
    "courier-2": (
        seen("courier-2", "A fire that tore", sub_event_type=TAKING, actor="The harbour", place=TOWN, moment=FOURTH),
    ),
    "delta": (
        seen("delta", "Police closed the harbour", place=AREA, moment=MARCH),
        seen("delta", "Our reporter saw smoke", status=Status.PLANNED, moment=MARCH),
    ),
    "radio": (seen("radio", "Kelmet Radio reached", place=LAND),),
}  # fmt: skip


def told(id: str, *reports: Event, **known: object) -> Happening:
    """An event with these reports, each in the first line of its article."""
    lead = reports[0]
    lines = {each.span.article: DOSSIER.stemma.lines_of(each.span.article)[0] for each in reports}
    made = tuple(
        Report(each, lines[each.span.article], "the union" if each.status is Status.CLAIMED else None)
        for each in reports
    )
    days = (lead.moment.first, lead.moment.last) if lead.moment else (None, None)
    event = Happening(
        id, "Battles", lead.sub_event_type, made, tuple(sorted(set(lines.values()))), status=lead.status
    )
    event = replace(event, actor=lead.actor, place=lead.place, first=days[0], last=days[1], because=("the same day",))
    return replace(event, **known)  # type: ignore[arg-type]


HAPPENINGS = (
    told("h1", EVENTS["courier-1"][0], EVENTS["standard"][0], killed=Toll(38, 38, 41, 44)),
    told("h2", EVENTS["courier-1"][1]),
    told("h3", EVENTS["courier-2"][0]),
    told("h4", EVENTS["delta"][0]),
    told("h5", EVENTS["delta"][1]),
    told("h6", EVENTS["radio"][0]),
)
CONTROL = (
    Holding(
        TOWN, ("The union",), date(2021, 5, 4), date(2021, 5, 4), date(2021, 5, 5), date(2021, 5, 5), claimed=True,
        speakers=("the union",), lines=("lost-1",), began=(EVENTS["courier-1"][1].span,),
        ended=(EVENTS["courier-2"][0].span,), because=("the Courier has it from the union",),
    ),
    Holding(
        TOWN, ("The harbour",), date(2021, 5, 5), date(2021, 5, 5), lines=("lost-1",),
        began=(EVENTS["courier-2"][0].span,),
    ),
)  # fmt: skip


def happening(dossier: Dossier) -> Dossier:
    """The dossier with these events, and with those who held the town."""
    studies = tuple(replace(one, events=EVENTS.get(one.article.id, ())) for one in dossier.studies)
    return replace(dossier, studies=studies, happenings=HAPPENINGS, control=CONTROL)


BOOK = Book(happening(DOSSIER))


def test_two_reports_of_one_event_are_one_entry() -> None:
    clash = next(deed for deed in deeds(BOOK) if deed.what == "Armed clash" and deed.first == date(2021, 5, 4))
    assert {span.article for span in clash.spans} == {"courier-1", "standard"}
    assert clash.reported == (date(2021, 5, 4), date(2021, 5, 5))


def test_what_is_only_planned_is_no_event() -> None:
    assert all(span != cite("delta", "Our reporter saw smoke") for deed in deeds(BOOK) for span in deed.spans)


def test_a_month_is_drawn_as_a_month() -> None:
    long = replace(MARCH, first=date(2021, 4, 20), last=date(2021, 5, 3))
    closed = told("h4", seen("delta", "Police closed the harbour", moment=long))
    book = Book(replace(BOOK.dossier, happenings=(*HAPPENINGS[:3], closed)))
    entries = timeline(book, 1).entries
    strip = next(entry.strip for entry in entries if entry.days == "between 20 April 2021 and 3 May 2021")
    day = next(entry.strip for entry in entries if entry.days == "4 May 2021")
    assert strip and day and strip.width > 10 * day.width


def test_what_lies_before_the_drawing_has_an_arrow_and_no_bar() -> None:
    march = next(entry for entry in timeline(BOOK, 1).entries if "March" in entry.days)
    assert march.strip and march.strip.before and march.strip.width == 0


def test_an_event_without_a_day_is_listed_apart() -> None:
    assert [entry.days for entry in timeline(BOOK, 1).undated] == ["no day known"]


def test_a_toll_is_a_step_curve_with_the_source_of_each_step() -> None:
    curve = next(curve for curve in curves(BOOK) if "by Wednesday" in curve.question)
    assert [step.value for step in curve.steps] == ["41", "44"]
    assert curve.steps[0].high > curve.steps[1].high, "SVG counts downward"
    assert all("#cite-" in step.cite.href for step in curve.steps)


def test_a_region_is_hatched_and_never_a_dot() -> None:
    view = map_view(BOOK, "2021-05-05", None)
    area = next(spot for spot in view.spots if spot.name.endswith("(Basse-Kotto)"))
    assert area.sort == "area" and area.path
    assert all(spot.sort == "town" for spot in view.spots if not spot.path)


def test_the_day_shows_what_was_known_then() -> None:
    early, late = map_view(BOOK, "2021-05-04", None), map_view(BOOK, "2021-05-05", None)
    assert [one.holder for one in early.held] == ["The union"]
    assert [one.holder for one in late.held] == ["The union", "The harbour"]


def test_an_end_that_nobody_had_told_yet_is_open() -> None:
    (early,), (late, _) = holdings(BOOK, date(2021, 5, 4)), holdings(BOOK, date(2021, 5, 5))
    assert early.stretch and early.stretch.open and early.ends == ""
    assert late.stretch and not late.stretch.open and late.ends == "5 May 2021"


def test_claimed_and_assessed_are_told_apart() -> None:
    held = map_view(BOOK, "2021-05-05", None).held
    assert [(one.sort, one.speakers) for one in held] == [("claimed", "the union"), ("assessed", "")]


def test_two_who_contest_a_place_share_a_stretch() -> None:
    both = replace(CONTROL[1], holders=("The harbour", "The union"), contested=True)
    (held,) = holdings(Book(replace(BOOK.dossier, control=(both,))), None)
    assert (held.sort, held.holder) == ("contested", "The harbour or The union")


def test_a_toll_is_told_with_its_range() -> None:
    assert ("38 to 44 killed, best 41",) in [entry.tolls for entry in timeline(BOOK, 1).entries]


@pytest.mark.parametrize("asked", ["", "never", "0001-01-01", "9999-12-31"])
def test_any_day_asked_for_is_answered_within_the_days_of_the_reports(asked: str) -> None:
    at = map_view(BOOK, asked, None).at
    assert at and date(2021, 5, 4) <= at <= date(2021, 5, 5)


def test_a_story_without_events_has_a_map_and_a_timeline() -> None:
    bare = Book(DOSSIER)
    assert map_view(bare, "", None).spots == () and timeline(bare, 1).entries == ()


def test_a_town_lies_in_its_country_and_province() -> None:
    country, province = around(21.18, 4.9, countries()), around(21.3, 4.9, provinces())
    assert country and country.name == "Central African Rep."
    assert province and province.name == "Basse-Kotto"


def test_an_outline_is_cut_at_the_frame() -> None:
    square = ((-10.0, -10.0), (10.0, -10.0), (10.0, 10.0), (-10.0, 10.0))
    inside = cut(square, (0.0, 0.0, 5.0, 5.0))
    assert {(round(x), round(y)) for x, y in inside} == {(0, 0), (5, 0), (5, 5), (0, 5)}
    assert cut(square, (20.0, 20.0, 30.0, 30.0)) == ()


def test_a_single_town_is_shown_with_the_land_around_it() -> None:
    projection = fitted([(38.0, 34.0)])
    x, y = projection.spot(38.0, 34.0)
    assert isclose(x, 450) and isclose(y, projection.height / 2, abs_tol=1)


FAR = replace(
    TOWN, span=cite("standard", "the Maren grain terminal"), name="Tadmur", lat=34.6, lon=38.3, country="SY"
)


def far_away(times: int) -> Book:
    """Twenty events in the town, and one in a town of another continent; it is told again some times."""
    here = [told(f"h{number}", EVENTS["courier-1"][0]) for number in range(20)]
    there = [
        told(f"f{number}", seen("standard", "A fire tore through", place=FAR, moment=FOURTH))
        for number in range(times)
    ]
    return Book(replace(BOOK.dossier, happenings=(*here, *there), control=()))


def test_one_event_far_away_does_not_widen_the_map_and_is_told_beside_it() -> None:
    view = map_view(far_away(1), "", None)
    assert [spot.x for spot in view.spots] == [450.0]
    assert [spot.name for spot in view.wider] == ["the Maren grain terminal (Tadmur)"]
    whole = map_view(far_away(1), "", None, whole=True)
    assert len(whole.spots) == 2 and not whole.wider
    assert view.other_frame and "whole=1" in view.other_frame and whole.other_frame


def test_where_much_happens_far_away_the_map_shows_it() -> None:
    view = map_view(far_away(5), "", None)
    assert len(view.spots) == 2 and view.other_frame is None


def test_a_place_that_is_shown_at_no_day_does_not_widen_the_map() -> None:
    where = replace(FAR, span=cite("watch", "the Maren grain silo"))
    undated = told("u", seen("watch", "More than 41 dockers", place=where))
    assert DOSSIER.article("watch").published is None
    drawn = map_view(Book(replace(BOOK.dossier, happenings=(*HAPPENINGS[:3], undated))), "", None)
    assert [spot.x for spot in drawn.spots] == [450.0] and drawn.other_frame is None


def test_a_desk_of_an_older_stemma_says_why_it_shows_no_event() -> None:
    old = Book(replace(BOOK.dossier, happenings=(), control=()))
    assert timeline(old, 1).unjoined and map_view(old, "", None).unjoined
    eventless = replace(old.dossier, studies=tuple(replace(one, events=()) for one in old.dossier.studies))
    assert not timeline(BOOK, 1).unjoined and not timeline(Book(eventless), 1).unjoined


def test_an_axis_of_years_tells_the_years() -> None:
    assert Scale(date(2015, 3, 1), date(2016, 12, 12), 600).marks()[0][1] == "Mar 2015"
    assert Scale(date(2016, 12, 8), date(2016, 12, 12), 600).marks()[0][1] == "8 Dec"
