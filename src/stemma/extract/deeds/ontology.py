"""Kinds of events that are not ACLED's: those of ordinary hard news that ship, and a user's own, from a CSV.

A kind needs a name and the words that name its deed; everything else (who, where, when, how many, how real) is found
as for any other event. Each row carries examples, and a list whose examples it does not find itself is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from stemma.extract.deeds.tables import Row, rows_in
from stemma.extract.deeds.triggers import ANY, triggers
from stemma.lang.deeds import Deed, Deeds, Turn
from stemma.lang.language import Language
from stemma.model.fact import Event

COLUMNS = (
    "event_type", "sub_event_type", "verbs", "nouns", "phrases", "swaps", "turn", "examples", "counterexamples",
)  # fmt: skip
NEEDED = ("event_type", "sub_event_type")
CIVIL = frozenset({"Politics", "Diplomacy"})
"""Event types in which states act by their governments."""
WORDS = ("verbs", "nouns", "phrases", "swaps")
TURNS = {turn.value: turn for turn in (Turn.MISHAP, Turn.VICTIMS, Turn.MOVE, Turn.LEAVE)}


def kinds_in(rows: str, place: str, language: Language) -> tuple[Deed, ...]:
    """The kinds of a CSV whose first row names its columns; `event_type` and `sub_event_type` are needed.

    `verbs` and `nouns` are given in their base form, `phrases` as they are written; each may hold a "*" for up to
    four words; entries are parted by "|". `swaps` are phrases behind which the one stands who does it ("held by").
    `turn` is empty, or tells what else decides (`mishap`: it kills without
    anybody doing it; `victims`; `move`; `leave`). Each of the `examples`, sentences parted by "|", must be found to
    be of this kind, and none of the `counterexamples`. Raises BadList with the row and the remedy.
    """
    made = [(row, _kind(row, language)) for row in rows_in(rows, place, COLUMNS, NEEDED)]
    together = with_kinds(language.deeds, [deed for _, deed in made])
    for row, deed in made:
        _prove(row, deed, together)
    return tuple(deed for _, deed in made)


def with_kinds(known: Deeds, own: Iterable[Deed], shipped: Iterable[Deed] = ()) -> Deeds:
    """The deeds of a language with a user's own kinds, which come first, and those that ship, which come last.

    A mishap comes before the dead it costs: "killed in an earthquake" is no attack.
    """
    at = next((number for number, deed in enumerate(known.deeds) if deed.turn is Turn.TOLL), len(known.deeds))
    shipped = tuple(shipped)
    fatal = [deed for deed in shipped if deed.turn is Turn.MISHAP]
    plain = [deed for deed in shipped if deed.turn is not Turn.MISHAP]
    return replace(known, deeds=(*own, *known.deeds[:at], *fatal, *known.deeds[at:], *plain))


@cache
def hard_news(language: Language) -> tuple[Deed, ...]:
    """The kinds of ordinary hard news that ship: disasters, accidents, elections, crime, courts and others."""
    rows = files("stemma").joinpath("data", "kinds.csv").read_text("utf-8")
    return kinds_in(rows, "kinds.csv", language) if language.code == "en" else ()


def governments(found: Iterable[Event], language: Language) -> tuple[Event, ...]:
    """The events with states named as such in politics and diplomacy: it is no army that signs a treaty."""
    return tuple(
        replace(event, actor=_civil(event.actor, language), recipient=_civil(event.recipient, language))
        if event.event_type in CIVIL
        else event
        for event in found
    )


def _civil(name: str | None, language: Language) -> str | None:
    """The government whose forces these are; any other name as it is."""
    forces = language.deeds.forces_of.partition("{")[0]
    if name is None or not name.startswith(forces):
        return name
    return language.deeds.government_of.format(name.removeprefix(forces))


def _kind(row: Row, language: Language) -> Deed:
    for column in NEEDED:
        if not row[column]:
            row.refuse(f"the {column} is empty. Write the name that events of this kind shall carry.")
    turn = row["turn"].casefold()
    if turn and turn not in TURNS:
        row.refuse(f"{turn!r} is no turn. Leave it empty, or write one of {', '.join(sorted(TURNS))}.")
    words = {column: [word.lower() for word in row.many(column)] for column in WORDS}
    if not any(words.values()):
        row.refuse("no word names the deed. Write a verb, a noun or a phrase, as in verbs = breach|burst.")
    for word in (word for many in words.values() for word in many):
        if word.startswith(ANY) or word.endswith(ANY):
            row.refuse(f"{word!r} begins or ends with a star. Put the star between two words: open * gates.")
    inflect = language.inflection
    return Deed(
        row["event_type"],
        row["sub_event_type"],
        frozenset(form for verb in words["verbs"] for form in inflect.verbs(verb)) | frozenset(words["phrases"]),
        frozenset(form for noun in words["nouns"] for form in inflect.nouns(noun)),
        frozenset(words["swaps"]),
        turn=TURNS.get(turn, Turn.NOTHING),
    )


def _prove(row: Row, deed: Deed, known: Deeds) -> None:
    """Hold the kind against its own examples. Raises BadList for the first that it gets wrong."""
    for sentence in row.many("examples"):
        found = _found(sentence, known)
        if (deed.event_type, deed.sub_event_type) not in found:
            others = f"; it is taken for {', '.join(name for _, name in found)}" if found else ""
            row.refuse(
                f"the example “{sentence}” is not found to be {deed.sub_event_type}{others}. "
                "Add the word that names the deed there to verbs, nouns or phrases."
            )
    for sentence in row.many("counterexamples"):
        if (deed.event_type, deed.sub_event_type) in _found(sentence, known):
            row.refuse(
                f"the counterexample “{sentence}” is found to be {deed.sub_event_type}. "
                "Make the word that names the deed there longer: “breach * dam” instead of “breach”."
            )


def _found(sentence: str, known: Deeds) -> Sequence[tuple[str, str]]:
    deeds = (known.deeds[trigger.rank] for trigger in triggers(sentence, known))
    return tuple(dict.fromkeys((deed.event_type, deed.sub_event_type) for deed in deeds))
