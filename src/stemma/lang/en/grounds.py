"""English: names of groups that no list knows, and ground that is held, in whole or in part."""

from stemma.lang.grounds import Grounds


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GROUNDS = Grounds(
    groups=_set(
        "brigade brigades battalion battalions militia mujahideen fedayeen commandos phalange phalanges cartel"
    ),
    bodies=_set(
        """
    front movement army column columns resistance legion faction alliance vanguard lions hawks falcons warriors
    syndicate union coalition
    """
    ),
    linking=_set("of for the"),
    states=_set(
        """
    royal republican national federal imperial colonial presidential salvation regular european african nations
    labor labour trade student students
    """
    ),
    armies=_set("army"),
    parts=_set(
        """
    part parts half most much some outskirts edge district districts quarter quarters neighborhood neighborhoods
    neighbourhood neighbourhoods suburb suburbs checkpoints hill hills hilltop field fields oilfield oilfields farm
    farms village villages area areas building buildings road highway post posts position positions street streets
    block blocks depot outside near around surrounding
    """
    ),
    sites=_set(
        """
    airport airstrip airfield airbase base barracks camp castle citadel checkpoint bridge crossing hospital school
    station silo mill refinery dam plant prison market stadium palace
    """
    ),
    leaving=_set(
        """
    left leave leaves leaving withdrew withdraw withdraws withdrawn withdrawing withdrawal pulled pull pulls pulling
    retreated retreat retreats retreating abandoned abandon abandons abandoning evacuated evacuate evacuates fled flee
    flees fleeing pullout lost lose loses losing loss
    """
    ),
)
