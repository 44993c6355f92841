"""Kinds of events that are not ACLED's: those that ship, a user's own, and the example of the documentation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stemma.errors import BadList
from stemma.extract.deeds.ontology import hard_news, kinds_in
from stemma.lang import ENGLISH
from stemma.model import Article, Event
from stemma.pipeline import noted, studied
from stemma.pipeline.coding import SHIPPED, Lists
from stemma.read.reader import rules_alone

PAGE = Path(__file__).parents[2] / "docs" / "own-ontology.md"


def block(kind: str) -> str:
    """The fenced block of this kind in the documentation."""
    found = re.search(rf"```{kind}\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found.group(1)


def told(text: str, day: str = "2019-03-04", lists: Lists = SHIPPED) -> tuple[Event, ...]:
    article = Article(id="a", text=text, place="-", published=day)
    return next(studied(next(noted(article, rules_alone)), rules_alone, lists)).events


def kinds(text: str) -> list[str]:
    return [event.sub_event_type for event in told(text)]


def test_the_example_of_the_documentation_runs() -> None:
    breach, gates = told(block("text").rstrip(), lists=Lists(kinds=("dams.csv", block("csv"))))
    rows = [line.split("|")[1:-1] for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| Water")]
    assert [[cell.strip() for cell in row] for row in rows] == [row_of(breach), row_of(gates)]


def row_of(event: Event) -> list[str]:
    """The event as the table of the documentation has it."""
    assert event.place is not None
    assert event.moment is not None
    assert event.moment.first is not None
    killed = f"{event.killed.low:g}" if event.killed else ""
    kind = f"{event.event_type} / {event.sub_event_type}"
    day = event.moment.first.isoformat()
    return [kind, event.actor or "", event.place.name, day, killed, event.status.value]


def test_without_the_list_there_is_no_such_event() -> None:
    assert "Dam breach" not in kinds(block("text"))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("An earthquake killed 40 people near Izmir on Friday.", "Earthquake"),
        ("A bus crash near Nairobi on Sunday killed 12 passengers.", "Transport accident"),
        ("Voters in Lusaka went to the polls on Thursday.", "Election"),
        ("Gunmen robbed a bank in Marseille on Friday.", "Theft or fraud"),
        ("A court in Lyon convicted two soldiers on Monday.", "Verdict or sentence"),
        ("An outbreak of cholera has killed 12 people in Mpulungu.", "Outbreak"),
        ("Workers in Turin went on strike on Monday.", "Strike"),
        ("Turkey and Russia signed a treaty in Ankara on Friday.", "Treaty or ties"),
    ],
)
def test_ordinary_hard_news_is_coded(sentence: str, kind: str) -> None:
    assert kind in kinds(sentence)


def test_the_dead_of_a_mishap_were_not_attacked() -> None:
    (event,) = told("Twelve people were killed in a bus crash near Nairobi on Sunday.")
    assert event.sub_event_type == "Transport accident"
    assert event.killed is not None
    assert event.killed.low == 12


def test_governments_sign_treaties_and_armies_fight() -> None:
    (treaty,) = told("Turkey and Russia signed a treaty in Ankara on Friday.")
    assert treaty.actor == "Government of Turkey"
    (raid,) = told("Turkish troops attacked fighters of the PKK near Duhok on Friday.")
    assert raid.actor == "Military Forces of Turkey"


def test_what_ships_passes_its_own_examples() -> None:
    assert {deed.event_type for deed in hard_news(ENGLISH)} == {
        "Disaster", "Accident", "Politics", "Crime", "Court", "Disease", "Labour", "Diplomacy", "Control",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("", "no column event_type"),
        ("event_type,sub_event_type,colour\n", "no column is called 'colour'"),
        ("event_type,sub_event_type,verbs\nWater,,breach\n", "row 2: the sub_event_type is empty"),
        ("event_type,sub_event_type,verbs\nWater,Dam breach,\n", "row 2: no word names the deed"),
        ("event_type,sub_event_type,verbs\nWater,Dam breach,open *\n", "row 2: 'open *' begins or ends with a star"),
        ("event_type,sub_event_type,verbs,turn\nWater,Dam breach,breach,left\n", "row 2: 'left' is no turn"),
        (
            "event_type,sub_event_type,verbs,examples\nWater,Dam breach,breach,The sluice was shut.\n",
            "row 2: the example “The sluice was shut.” is not found to be Dam breach",
        ),
        (
            "event_type,sub_event_type,verbs,counterexamples\nWater,Dam breach,breach,He breached a rule.\n",
            "row 2: the counterexample “He breached a rule.” is found to be Dam breach",
        ),
        ("event_type,sub_event_type,verbs\nWater,Dam breach,breach, and more\n", "row 2: 4 cells under 3 columns"),
        ('event_type,sub_event_type,verbs\nWater,"Dam\n', "no valid CSV"),
    ],
)
def test_a_slip_is_named_with_its_row(rows: str, said: str) -> None:
    with pytest.raises(BadList, match=r"dams\.csv") as fault:
        kinds_in(rows, "dams.csv", ENGLISH)
    assert said in str(fault.value)
