"""What sort of speaker an article lets speak, and whose side he is on."""

from __future__ import annotations

import pytest

from stemma.extract.names import names
from stemma.extract.speech.attributions import attributions
from stemma.lang import ENGLISH
from stemma.model import Article, Attribution, Noted, Notes
from stemma.model.fact import SpeakerKind
from stemma.read.sentences import sentences


def read(text: str) -> tuple[Attribution, ...]:
    parts = sentences("a", text, ENGLISH)
    notes = tuple(Notes(part.key, names=names(part.text, part.key, ENGLISH)) for part in parts)
    return attributions(Noted(Article("a", text, "-"), parts, notes), ENGLISH)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Interior Minister Jonas Falk said the bridge was safe.", SpeakerKind.OFFICIAL),
        ("Jonas Falk, the governor of the province, said the bridge was safe.", SpeakerKind.OFFICIAL),
        ("The Interior Ministry said the bridge was safe.", SpeakerKind.INSTITUTION),
        ("Russia said the bridge was safe.", SpeakerKind.INSTITUTION),
        ("A senior military official said the bridge was safe.", SpeakerKind.UNNAMED),
        ("Two officials said the bridge was safe.", SpeakerKind.UNNAMED),
        ("The army said the bridge was safe.", SpeakerKind.ARMED),
        ("A commander of the rebels said the bridge was safe.", SpeakerKind.ARMED),
        ("The Taliban said the bridge was safe.", SpeakerKind.ARMED),
        ("Opposition activists said the bridge was safe.", SpeakerKind.MONITOR),
        ("Mara Lind, the head of a monitoring group, said the bridge was safe.", SpeakerKind.MONITOR),
        ("Residents of the river quarter said the bridge was safe.", SpeakerKind.RESIDENT),
        ("Mara Lind, a baker, said the bridge was safe.", SpeakerKind.RESIDENT),
        ("Reuters reported that the bridge was safe.", SpeakerKind.AGENCY),
        ("State television said the bridge was safe.", SpeakerKind.STATE_MEDIA),
        ("Posts on Facebook said the bridge was safe.", SpeakerKind.SOCIAL),
        ("A professor of engineering said the bridge was safe.", SpeakerKind.EXPERT),
        ("Mara Lind, the president of the Rowing Club, said the bridge was safe.", None),
        ("Mara Lind said the bridge was safe.", None),
    ],
)
def test_the_kind_is_what_the_article_calls_the_speaker(text: str, kind: SpeakerKind | None) -> None:
    assert read(text)[0].kind is kind


def test_a_kind_carries_its_reason() -> None:
    assert read("Opposition activists said the bridge was safe.")[0].because == ("called “activist”",)


def test_a_name_alone_has_the_title_that_it_bears_elsewhere() -> None:
    text = "Governor Jonas Falk came to the bridge. A day later Falk said it was safe. He said no more."
    assert [one.kind for one in read(text)] == [SpeakerKind.OFFICIAL, SpeakerKind.OFFICIAL]


def test_activists_who_speak_of_an_armed_group_do_not_speak_for_it() -> None:
    assert read("Activists who oppose the Taliban said the bridge was safe.")[0].kind is SpeakerKind.MONITOR


def test_a_former_minister_is_no_official() -> None:
    assert read("Former minister Jonas Falk said the bridge was safe.")[0].kind is not SpeakerKind.OFFICIAL


def test_an_army_that_counts_the_dead_of_the_other_side_is_a_party() -> None:
    (one,) = read("The army said 30 militants had been killed at the bridge.")
    assert one.party
    assert one.because[-1] == "bears arms and speaks of “militants”"


def test_a_state_that_speaks_of_its_own_aircraft_is_a_party() -> None:
    assert read("A Russian diplomat said Russian aircraft had not been near the bridge.")[0].party


def test_a_ministry_that_speaks_of_the_weather_is_not_known_to_be_a_party() -> None:
    assert not read("The Interior Ministry said the snow had closed the road.")[0].party


def test_a_resident_is_never_called_a_party() -> None:
    assert not read("A resident said Russian aircraft had bombed the bridge.")[0].party


def test_hearsay_has_no_kind() -> None:
    assert read("The bridge has reportedly fallen.")[0].kind is None
