"""English: what makes answers to one question the same, narrower or opposed."""

from stemma.lang.answers import Answers


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _each(words: str) -> tuple[str, ...]:
    return tuple(f" {word}" for word in words.split())


def _after(last: str, words: str) -> tuple[str, ...]:
    return tuple(f" {word} {last}" for word in words.split())


COUNTED = ("it", "them", "the number", "the figure", "the count", "the total", "their number")

ANSWERS = Answers(
    kinds=(
        _set("people persons"),
        _set("soldiers troops servicemen conscripts troopers servicemembers"),
        _set(
            "fighters militants insurgents rebels gunmen jihadists combatants extremists guerrillas attackers "
            "assailants raiders bandits pirates"
        ),
        _set("crew sailors seafarers seamen mariners crewmen deckhands"),
        _set("hostages captives"),
        _set("police policemen officers"),
        _set("residents inhabitants villagers townspeople locals neighbours neighbors"),
        _set("workers employees staff labourers laborers"),
        _set("pupils students schoolchildren"),
        _set("refugees migrants"),
        _set("homes houses dwellings shacks huts cottages"),
        _set("trucks lorries"),
        _set("cattle cows livestock"),
        _set("excavators diggers"),
        _set("shops stores"),
        _set("votes ballots"),
        _set("bodies corpses"),
        _set("villages hamlets"),
        _set("tents shelters"),
        _set("airstrikes strikes raids sorties"),
        _set("vessels ships boats"),
        _set("aircraft planes jets warplanes"),
    ),
    anybody=_set("persons patients passengers victims others men women names"),
    tallies=_set("cases infections deaths fatalities injuries arrests casualties"),
    statuses=_set(
        "suspected confirmed probable possible unconfirmed verified unverified laboratory-confirmed registered "
        "reported estimated new active total cumulative initial additional"
    ),
    verdicts=_set("suspected confirmed probable unconfirmed verified unverified"),
    numbered=_set(
        "section article flight route highway interstate room chapter rule order title bill resolution line no "
        "number figure table act unit item clause paragraph page channel formula proposition motion amendment "
        "platform gate protocol kilometer kilometre km mile schedule part phase level grade category "
        "type class terminal runway"
    ),
    contrasts=_set("not than instead"),
    remains=_set(
        "bodies corpses graves burials coffins remains caskets shrouds biers pyres mounds crosses headstones "
        "gravestones funerals"
    ),
    vague=(
        ("tens", 10),
        ("dozen", 12),
        ("dozens", 12),
        ("scores", 12),
        ("hundreds", 100),
        ("thousands", 1000),
        ("millions", 1_000_000),
        ("billions", 1_000_000_000),
        ("several", 3),
        ("few", 3),
        ("many", 3),
        ("some", 3),
    ),
    totals=(
        "since the war",
        "since the conflict",
        "since the start of",
        "since the beginning of",
        "since the uprising",
        "since the outbreak of",
        "since fighting",
        "since violence",
        "so far this year",
        "this year alone",
        "in the conflict",
        "during the conflict",
        "to date",
        "in total",
        "years of war",
        "years of conflict",
        "over the years",
        "in recent years",
        "in recent months",
    ),
    replacing=(
        ", from",
        "up from",
        "down from",
        "revised from",
        "raised from",
        "lowered from",
        "increased from",
        "rising from",
    ),
    nobodies=_set("nobody nothing none nowhere neither"),
    since=tuple(
        f"of {whose} {what}"
        for whose in ("their", "his", "her")
        for what in ("wounds", "injuries", "burns", "wound", "injury")
    ),
    giving=(
        *_each("say says said insist insists insisted count counts counted reports reported claims claimed"),
        *_each("admits admitted acknowledged confirms confirmed listed"),
        *_after("of", "speak speaks spoke speaking talk talks talked talking"),
        *_after("on", "insist insists insisted"),
        *_after("to", "got gets came comes"),
        *_after("at", "arrived stood stands"),
        *(f"{verb} {what} at" for verb in ("put", "puts", "putting") for what in COUNTED),
        *_after("were", "there"),
        *_after("are", "there"),
        *_after("been", "had"),
        *(f"{told} it {was}" for told in ("that", "say", "says", "said") for was in ("was", "is", "were")),
    ),
    whole=frozenset({"all"}),
    wards=_set("hospital hospitals ward wards clinic clinics bed beds admitted"),
    marks=_set("names ticks strokes marks tallies entries signatures counters stubs notches padlocks"),
    who=frozenset({"who"}),
    pointing=frozenset({"these", "those"}),
    gauged=frozenset(
        {"kilometre per hour", "mile per hour", "knot", "kilometre", "mile", "nautical mile", "metre", "foot"}
    ),
)
