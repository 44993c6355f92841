"""Words that tell what sort of speaker somebody is: an official, a fighter, a monitor, a resident, a newsroom."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speakers:
    """Words and phrases in lower case, apostrophes straight; nouns in the singular, names as they are written small.

    `state_media`, `social` and `newsrooms` are names and descriptions of media. `fighters` say that a body bears
    arms against or beside a state; `forces` are armed bodies of states, `commands` who orders them about. `states`
    are words of government that make whoever bears or serves them official ("ministry", "united nations"), `offices`
    titles that only a state gives ("minister"), `heads` titles of those who lead a body that is no state's
    ("president of"), `posts` titles that any body gives ("spokesman"), `nameless` nouns for those who hold one and
    stay unnamed ("official"). `monitors`, `experts` and `residents` are what their names say. `bodies` make an
    institution. `former` takes an office away. `ours` and `theirs` point from what is said back to the speaker.
    """

    state_media: frozenset[str]
    social: frozenset[str]
    newsrooms: frozenset[str]
    fighters: frozenset[str]
    forces: frozenset[str]
    commands: frozenset[str]
    states: frozenset[str]
    offices: frozenset[str]
    heads: frozenset[str]
    posts: frozenset[str]
    nameless: frozenset[str]
    monitors: frozenset[str]
    experts: frozenset[str]
    residents: frozenset[str]
    bodies: frozenset[str]
    former: frozenset[str]
    ours: frozenset[str]
    theirs: frozenset[str]
