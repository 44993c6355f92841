"""The PLOVER class of an event (Political Language Ontology for Verifiable Event Records, draft 0.8 of 2021)."""

from __future__ import annotations

from collections.abc import Mapping

_FIGHT = (
    "Armed clash", "Government regains territory", "Non-state actor overtakes territory", "Chemical weapon",
    "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED",
    "Grenade",
)  # fmt: skip
_HURT = ("Sexual violence", "Attack", "Mob violence", "Excessive force against protesters")

CLASSES: Mapping[str, str] = {
    **dict.fromkeys(_FIGHT, "ASSAULT"),
    **dict.fromkeys(_HURT, "ASSAULT"),
    "Abduction/forced disappearance": "COERCE",
    "Arrests": "COERCE",
    "Disrupted weapons use": "COERCE",
    "Looting/property destruction": "COERCE",
    "Peaceful protest": "PROTEST",
    "Protest with intervention": "PROTEST",
    "Violent demonstration": "PROTEST",
    "Strike": "PROTEST",
    "Agreement": "AGREE",
    "Agreement or cooperation": "AGREE",
    "Non-violent transfer of territory": "RETREAT",
    "Headquarters or base established": "MOBILIZE",
    "Treaty or ties": "SUPPORT",
    "Support or praise": "SUPPORT",
    "Joint work": "COOPERATE",
    "Restriction": "COERCE",
    "Meeting": "CONSULT",
    "Aid": "AID",
    "Demand or appeal": "REQUEST",
    "Accusation or criticism": "ACCUSE",
    "Investigation": "ACCUSE",
    "Refusal": "REJECT",
    "Threat": "THREATEN",
    "Sanction": "SANCTION",
    "Concession": "CONCEDE",
    "Charge or trial": "COERCE",
    "Verdict or sentence": "COERCE",
}
"""By sub-event type; a type that PLOVER has no one class for is missing ("Other" holds moves of every sort)."""
