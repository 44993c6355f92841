"""English: the forms of verbs and nouns."""

from stemma.lang.en.deeds import _nouns, _verbs
from stemma.lang.inflection import Inflection

IRREGULAR = {
    "give": "gives gave given giving", "meet": "meets met meeting", "get": "gets got getting",
    "cut": "cuts cutting", "shut": "shuts shutting", "put": "puts putting", "pay": "pays paid paying",
    "lend": "lends lent lending", "sell": "sells sold selling", "seek": "seeks sought seeking",
    "acquit": "acquits acquitted acquitting", "commit": "commits committed committing",
    "swear": "swears swore sworn swearing", "stand": "stands stood standing", "run": "runs ran running",
    "burst": "bursts bursting", "catch": "catches caught catching", "freeze": "freezes froze frozen freezing",
    "withhold": "withholds withheld withholding", "undertake": "undertakes undertook undertaken undertaking",
    "fly": "flies flew flown flying", "veto": "vetoes vetoed vetoing", "embargo": "embargoes embargoed embargoing",
    "spend": "spends spent spending", "shed": "sheds shedding", "quit": "quits quitting", "bid": "bids bidding",
    "patrol": "patrols patrolled patrolling", "compel": "compels compelled compelling",
    "forbid": "forbids forbade forbidden forbidding", "sink": "sinks sank sunk sinking",
    "overturn": "overturns overturned overturning", "rebuff": "rebuffs rebuffed rebuffing",
    "spread": "spreads spreading", "say": "says said saying", "see": "sees saw seen seeing",
    "know": "knows knew known knowing", "tell": "tells told telling", "buy": "buys bought buying",
    "bring": "brings brought bringing", "begin": "begins began begun beginning", "deal": "deals dealt dealing",
    "feed": "feeds fed feeding", "keep": "keeps kept keeping", "teach": "teaches taught teaching",
    "dig": "digs dug digging", "rise": "rises rose risen rising", "write": "writes wrote written writing",
}  # fmt: skip
"""Verbs whose forms no rule makes, besides those of the deeds that ship."""


def verbs(phrase: str) -> frozenset[str]:
    """The forms of a verb with the words behind it.

    >>> sorted(verbs("give * aid"))
    ['gave * aid', 'give * aid', 'given * aid', 'gives * aid', 'giving * aid']
    """
    first, _, rest = phrase.partition(" ")
    if first not in IRREGULAR:
        return _verbs(phrase)
    return frozenset(f"{form} {rest}".strip() for form in (first, *IRREGULAR[first].split()))


INFLECTION = Inflection(verbs=verbs, nouns=_nouns)
