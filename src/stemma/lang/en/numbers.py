"""English: number words, bounds (over, up to), approximators, units, roles of what is counted."""

from math import inf

from stemma.lang.en.times import ORDINALS
from stemma.lang.en.units import (
    MONEY,
    POWERS,
    SIGNS,
    SYMBOLS,
    TIME_UNITS,
    UNITS,
    UNITS_BELOW,
    UNITS_OF_ONE,
)
from stemma.lang.numbers import Bound, Loose, Numbers, Role


def _words(listed: str) -> tuple[str, ...]:
    """The words of a list written as running text."""
    return tuple(listed.split())


A_TENTH = (0.9, 1.1)  # "some 40,000" is 36,000 to 44,000, as newsrooms round
JUST_UNDER = (0.9, 1.0)

ONES = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")

SCALES = (
    ("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("million", 1e6), ("crore", 1e7), ("billion", 1e9),
    ("trillion", 1e12),
)  # fmt: skip

FRACTIONS = (
    ("half", 1 / 2), ("third", 1 / 3), ("quarter", 1 / 4), ("fourth", 1 / 4), ("fifth", 1 / 5), ("sixth", 1 / 6),
    ("seventh", 1 / 7), ("eighth", 1 / 8), ("ninth", 1 / 9), ("tenth", 1 / 10),
    ("halves", 1 / 2), ("thirds", 1 / 3), ("quarters", 1 / 4), ("fourths", 1 / 4), ("fifths", 1 / 5),
    ("sixths", 1 / 6), ("sevenths", 1 / 7), ("eighths", 1 / 8), ("ninths", 1 / 9), ("tenths", 1 / 10),
    ("hundredth", 1e-2), ("hundredths", 1e-2), ("thousandth", 1e-3), ("thousandths", 1e-3), ("millionth", 1e-6),
    ("millionths", 1e-6), ("billionth", 1e-9), ("billionths", 1e-9), ("trillionth", 1e-12), ("trillionths", 1e-12),
)  # fmt: skip

# A plural scale without a number is at least two of it; "scores" is two score.
LOOSE = (
    Loose("scores", 40, inf), Loose("dozens", 24, inf), Loose("hundreds", 200, inf),
    Loose("thousands", 2_000, inf), Loose("tens of thousands", 20_000, inf),
    Loose("dozens of thousands", 24_000, inf), Loose("hundreds of thousands", 200_000, inf),
    Loose("millions", 2_000_000, inf), Loose("tens of millions", 20_000_000, inf),
    Loose("hundreds of millions", 200_000_000, inf), Loose("billions", 2e9, inf),
    Loose("tens of billions", 2e10, inf), Loose("hundreds of billions", 2e11, inf), Loose("trillions", 2e12, inf),
)  # fmt: skip

VAGUE = (
    Loose("several", 3, inf), Loose("a few", 2, inf), Loose("few", 2, inf), Loose("a handful of", 2, 10),
    Loose("a number of", 2, inf), Loose("numerous", 3, inf), Loose("countless", 3, inf),
)  # fmt: skip

BEFORE = (
    *(
        Bound(words, 1, inf)
        for words in (
            "more than", "over", "at least", "no fewer than", "no less than", "not less than", "not fewer than",
            "upwards of", "upward of", "in excess of", "well over", "just over", "above", "exceeding",
            "a minimum of", "minimum of", "greater than", "well above", "far more than", "slightly more than",
            "a little over", "a little more than", ">", "> =", "≥", "larger than", "higher than", "bigger than",
            "greater than or equal to", "at least or equal to", "exceed", "exceeds", "exceeded",
            "surpass", "slightly over", "much more than", "beyond", "north of",
        )
    ),
    *(
        Bound(words, -inf, 1)
        for words in (
            "up to", "as many as", "as much as", "at most", "no more than", "not more than", "less than",
            "fewer than", "under", "below", "a maximum of", "maximum of", "well under", "just under", "lower than",
            "no greater than", "not exceeding", "smaller than", "<", "< =", "≤", "less than or equal to",
            "up to and including",
        )
    ),
    *(
        Bound(words, *JUST_UNDER, True)
        for words in (
            "nearly", "almost", "close to", "just short of", "approaching", "just shy of", "not quite", "nearing",
        )
    ),
    *(
        Bound(words, *A_TENTH, True)
        for words in (
            "some", "about", "around", "roughly", "approximately", "an estimated", "estimated", "somewhere around",
            "approx", "circa", "~", "in the region of", "in the order of", "on the order of", "nigh on", "perhaps",
            "possibly", "maybe", "something like", "more or less",
        )
    ),
    *(Bound(words, 1, 1) for words in ("exactly", "precisely", "only", "just", "a total of", "all of", "fully")),
)  # fmt: skip

AFTER = (
    *(
        Bound(words, 1, inf)
        for words in (
            "or more",
            "and more",
            "or above",
            "or over",
            "- plus",
            "+",
            "and counting",
            "or greater",
            "or higher",
        )
    ),
    *(Bound(words, -inf, 1) for words in ("or less", "or fewer", "or under", "or below", "at most")),
    *(Bound(words, *A_TENTH, True) for words in ("or so", "or thereabouts", "- ish", "ish")),
)

BETWEEN = (
    ("between", "and"), ("between", "to"), ("from", "to"), ("", "to"), ("", "through"), ("", "or"), ("", "-"),
    ("", "–"), ("", "—"),
)  # fmt: skip

MONTHS = _words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)

STOPS = _words(
    # prepositions and conjunctions
    "a about above across after against ahead along alongside although among amongst amid around as at because "
    "before behind below beneath beside besides between beyond but by despite down during except following for from "
    "if in including inside into like near nor of off on onto or out outside over past per plus since so than then "
    "through throughout till to toward towards under unless until up upon via versus when where whereas whether "
    "while with within without and yet "
    # pronouns and determiners
    "he her hers him his i it its me my our she that their them themselves these they this those us we what which "
    "who whom whose you your the an any each every both either neither all no not another such "
    # auxiliaries and frequent verbs
    "am are be been being can could did do does had has have is may might must shall should was were will would "
    "said says say told tells tell reported reportedly according came come comes became become got get went go gone "
    "made make took take taken gave give given found find left leave remain remains remained began begin held hold "
    "kept keep ran run saw see seen won win lost lose met meet led lead fell fall rose rise fled flee fought fight "
    "stood stand sat sent send brought bring paid pay put set show shows showed shown seems seem appeared appear "
    "live lived work worked want wanted need needed share shared use used die died dies lay lie voted vote "
    "belong serve served face faced want join joined carry carried stay stayed wait waited speak spoke "
    # adverbs
    "ago also already alone apart away back ever even here just later longer maybe more most much never nearly now "
    "often once only overnight perhaps quite rather respectively soon still there thus today together tomorrow "
    "tonight too twice very yesterday again almost always early late earlier instead meanwhile nearby abroad "
    "monday tuesday wednesday thursday friday saturday sunday"
)

KILLED = Role(
    "killed",
    done=(
        "killed", "dead", "slain", "murdered", "shot dead", "executed", "massacred", "assassinated", "beheaded",
        "decapitated", "crucified", "lynched",
        "burned to death", "stabbed to death", "shot to death", "killed off", "martyred", "drowned",
    ),
    doing=(
        "killed", "kill", "kills", "killing", "murdered", "murdering", "murder", "executed", "executing",
        "massacred", "massacring", "beheaded", "beheading", "decapitated",
        "crucified", "lynched", "assassinated", "assassinating", "shot dead",
        "claimed the lives of", "claiming the lives of", "the deaths of", "the death of", "deaths of",
        "the killing of", "the killings of", "the murder of", "the murders of", "the execution of", "the massacre of",
        "the bodies of", "bodies of", "the loss of", "the lives of",
    ),
    undergone=("died", "die", "dies", "dying", "perished", "perish", "have died", "lost their lives", "drowned",
               "gave their lives"),
    nouns=("deaths", "death", "fatalities", "fatality", "killings", "dead", "bodies", "corpses", "murders", "lives"),
    tolls=(
        "death toll", "toll", "number of dead", "number of deaths", "number of people killed", "number of killed",
        "number of fatalities", "number of those killed", "body count", "dead at", "deaths at", "number of victims",
    ),
    losing=("lost", "losing", "lose", "loses"),
    lost=("men", "fighters", "soldiers", "troops", "militants", "rebels", "servicemen", "marines", "comrades",
          "insurgents", "militiamen", "gunmen"),
)  # fmt: skip
INJURED = Role(
    "injured",
    done=("injured", "wounded", "hurt", "maimed", "burned", "burnt"),
    doing=("injured", "injuring", "injures", "injure", "wounded", "wounding", "wound", "hurting", "maiming",
           "the injury of", "the wounding of", "injuries to", "injuring of"),
    nouns=("injuries", "wounded", "injured"),
    tolls=("number of injured", "number of wounded", "number of people injured", "number of those injured",
           "injury toll"),
    of_things="destroyed",
)  # fmt: skip
OTHERS = (
    Role(
        "missing",
        done=("missing", "unaccounted for", "not been found", "disappeared"),
        undergone=("disappeared", "vanished"),
        tolls=("number of missing", "number of people missing"),
    ),
    Role(
        "captured",
        done=("captured", "taken prisoner", "taken hostage", "held hostage", "kidnapped", "abducted", "seized",
              "carried off", "taken captive", "held captive", "whisked away", "snatched", "led off", "led away",
              "marched off", "spirited away"),
        doing=("captured", "capturing", "capture", "kidnapped", "kidnapping", "abducted", "abducting",
               "the kidnapping of", "the abduction of", "took hostage", "snatched", "led off", "whisked away"),
        standing=("prisoner", "hostage", "captive"),
    ),
    Role(
        "arrested",
        done=("arrested", "detained", "jailed", "imprisoned", "in custody", "in detention", "rounded up"),
        doing=("arrested", "arresting", "arrest", "detained", "detaining", "detain", "jailed", "imprisoned",
               "rounded up", "the arrest of", "the arrests of", "the detention of"),
        nouns=("arrests", "detainees"),
    ),
    Role(
        "displaced",
        done=("displaced", "uprooted", "made homeless", "left homeless", "homeless", "forced from their homes",
              "driven from their homes", "forced to flee"),
        doing=("displaced", "displacing", "displace", "displaces", "uprooted", "uprooting", "forced out",
               "the displacement of"),
        undergone=("fled", "have fled", "had fled", "flee", "fleeing"),
    ),
    Role(
        "evacuated",
        done=("evacuated", "moved to safety", "told to leave", "ordered to leave"),
        doing=("evacuated", "evacuating", "evacuate", "the evacuation of"),
    ),
    Role(
        "gathered",
        asked="took part",
        undergone=("took part", "taken part", "have taken part", "had taken part", "gathered", "marched", "rallied",
                   "had gathered", "have gathered"),
        members=("demonstrators", "protesters", "protestors", "marchers"),
    ),
    Role("aboard", standing=("on board", "aboard")),
    Role(
        "recaptured",
        done=("recaptured", "rearrested", "re-arrested", "caught again", "back in custody", "back behind bars"),
        doing=("recaptured", "recapturing", "recapture", "rearrested", "re-arrested"),
    ),
    Role(
        "escaped",
        asked="escaped",
        done=("at large", "on the run", "on the loose"),
        undergone=("escaped", "have escaped", "had escaped", "broke out", "had broken out", "got out", "got away",
                   "absconded", "slipped away", "had slipped away", "crept out", "had crept out", "sneaked off",
                   "slipped off", "ran away", "run away"),
        nouns=("escapees", "fugitives", "escapers"),
    ),
    Role(
        "trapped",
        done=("trapped", "stranded", "marooned", "buried alive"),
        doing=("trapped", "trapping", "stranded", "stranding", "marooning"),
    ),
    Role("rescued", done=("rescued", "saved"), doing=("rescued", "rescuing", "rescue", "saved", "saving")),
    Role("released", done=("released", "freed"),
         doing=("released", "releasing", "release", "freed", "freeing", "the release of")),
    Role(
        "deployed",
        done=("deployed", "mobilised", "mobilized", "sent in"),
        doing=("deployed", "deploying", "deploy", "mobilised", "mobilized", "mobilising", "mobilizing", "mobilise",
               "mobilize", "dispatched", "massed", "the deployment of"),
    ),
    Role("hospitalised",
         done=("hospitalised", "hospitalized", "in hospital", "in hospitals", "in the hospital", "being treated",
               "treated"),
         doing=("hospitalised", "hospitalized", "hospitalising", "hospitalizing", "admitted", "admitting")),
    Role("infected", done=("infected", "sickened"),
         doing=("infected", "infecting", "infects", "sickened", "sickening"),
         nouns=("infections",), undergone=("fell ill", "fallen ill", "have fallen ill")),
    Role("destroyed", of_people=False,
         done=("destroyed", "wrecked", "demolished", "burned down", "burnt down", "burned out", "burnt out", "gutted",
               "razed", "flattened", "levelled", "leveled", "reduced to ashes", "reduced to rubble"),
         doing=("destroyed", "destroying", "destroy", "demolished", "demolishing", "gutted", "gutting", "razed",
                "razing", "flattened", "flattening", "burned down", "burnt down", "the destruction of"),
         undergone=("burned down", "burnt down", "have burned down", "had burned down", "collapsed",
                    "no longer exist", "are gone", "were gone", "no longer stand")),
    Role("engulfed", asked="were buried or swept away", of_things="destroyed",
         done=("buried", "swallowed", "swept away", "washed away", "carried away", "wiped out", "submerged"),
         doing=("buried", "burying", "swallowed", "swept away", "washed away")),
    Role("damaged", of_people=False, done=("damaged",), doing=("damaged", "damaging", "damage", "damage to")),
    Role("derailed", of_people=False, done=("derailed", "off the rails", "off the track", "off the tracks"),
         doing=("derailed",),
         undergone=("derailed", "left the rails", "left the track", "left the tracks", "jumped the rails",
                    "jumped the track", "jumped the tracks", "came off the rails", "came off the track",
                    "came off the tracks", "went off the rails")),
    Role("sunk", of_people=False, done=("sunk", "capsized"), doing=("sank", "sinking"),
         undergone=("sank", "capsized")),
    Role("employed", done=("employed",), doing=("employs", "employed", "employing"),
         undergone=("work at", "work for", "worked at", "worked for", "work in", "worked in")),
)  # fmt: skip

_THINGS = frozenset(
    _words(
        """
    house houses home homes hut huts shack shacks building buildings flat flats apartment apartments shop shops
    store stores stall stalls school schools classroom classrooms mosque mosques church churches tent tents
    car cars truck trucks lorry lorries bus buses van vans vehicle vehicles motorcycle motorcycles tank tanks
    boat boats ship ships vessel vessels barge barges canoe canoes wagon wagons coach coaches carriage carriages
    railcars locomotives aircraft planes helicopters hectares acres fields
    """
    )
)

NUMBERS = Numbers(
    possessives=("'s", "’s"),
    relatives=("which", "who", "that", "whose"),
    things=_THINGS,
    ones=(*((word, float(value)) for value, word in enumerate(ONES)), ("nought", 0.0), ("naught", 0.0)),
    tens=tuple((word, 10.0 * value) for value, word in enumerate(TENS, 2)),
    scales=SCALES,
    groups=(("dozen", 12), ("dozens", 12), ("score", 20), ("couple", 2), ("pair", 2)),
    fractions=FRACTIONS,
    shorthand=(("k", 1e3), ("bn", 1e9), ("mn", 1e6), ("b", 1e9), ("m", 1e6), ("t", 1e12), ("tn", 1e12),
               ("mln", 1e6), ("bln", 1e9), ("tln", 1e12), ("mil", 1e6)),
    shorthand_of_money=("m", "b", "t"),
    articles=("a", "an"),
    half=("half",),
    joiners=("and", "&"),
    point=("point",),
    minus=("minus", "negative"),
    one=("one",),
    not_one_before=("no", "the", "this", "that", "any", "every", "each", "some", "which", "another", "only", "first",
                    "last", "next", "best", "big", "good", "new", "by"),
    not_one_after=("another", "day", "thing", "way", "reason", "side", "hand", "of", "that", "who", "which", "can",
                   "could", "should", "might", "may", "would", "must", "is", "was", "has", "had", "in", "on", "to",
                   "more", "and", "or", "but", "for", "time", "point", "night", "such", "morning"),
    loose=LOOSE,
    vague=VAGUE,
    of=("of",),
    classifiers=("head",),
    out_of=("in", "out of", "in every"),
    before=BEFORE,
    after=AFTER,
    than=("than",),
    laid=("over", ("spread", "laid", "draped", "drawn", "thrown", "pulled", "bent", "leaned", "leant", "hung", "flew",
                   "flying", "drifted", "watched", "watching", "hovered", "fell", "mourned", "mourning", "wept",
                   "presided", "placed", "towered", "circled", "keened", "stood", "crouched", "stepped")),
    between=BETWEEN,
    bounds_joined=("and", "but", ", but", "yet", "and yet"),
    old_figure=("from",),
    changes=("rose", "risen", "rise", "rises", "rising", "raised", "raising", "increased", "increase", "increasing",
             "up", "climbed", "climbing", "grew", "grown", "jumped", "soared", "fell", "fallen", "falling", "fall",
             "dropped", "drop", "down", "reduced", "reducing", "cut", "lowered", "revised", "went", "changed",
             "shrank", "declined", "doubled", "moved"),
    symbols=SYMBOLS,
    money=MONEY,
    percent=("percent", "per cent", "%", "pct", "percentage"),
    units=UNITS,
    unit_signs=SIGNS,
    units_of_one=UNITS_OF_ONE,
    each_before=("once", "twice", "thrice", "times", "half", "quarter", "third", "of", "many", "such"),
    powers=POWERS,
    per=("per", "/", "a", "an", "each", "every"),
    units_below=UNITS_BELOW,
    subunits=(("foot", "inch", 1 / 12), ("pound", "ounce", 1 / 16), ("USD", "US cent", 0.01),
              ("EUR", "US cent", 0.01), ("GBP", "penny", 0.01)),
    spans=TIME_UNITS,
    spans_short=("hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs"),
    lasting=("take", "takes", "took", "taken", "taking", "lasts", "lasted", "lasting", "equal", "equals", "equal to"),
    totals_before=("overall", "altogether", "cumulative", "brings", "bringing", "brought"),
    totals_after=("so far", "to date", "in total", "in all", "all told", "altogether", "overall", "since",
                  "until now", "up to now", "over the years", "over the past", "in the past", "in the last",
                  "over the last", "during the war", "throughout the war"),
    since=("ago", "earlier", "later", "hence", "after", "before", "since", "old"),
    spans_before=("past", "last", "next", "coming", "previous", "following", "first", "final", "every", "each",
                  "recent", "preceding"),
    year_before=("in", "since", "by", "of", "until", "till", "the", "during", "from", "before", "after", "late",
                 "early", "mid", "fiscal", "year", "and", "to", "spring", "summer", "autumn", "fall", "winter",
                 "between", "for"),
    labels=("No", "#", "Flight", "Article"),
    names_before=("no", "number", "flight", "route", "highway", "section", "article", "chapter", "resolution",
                  "room", "page", "line", "paragraph", "clause", "gate", "platform", "terminal", "channel",
                  "phase", "round", "chapter", "volume", "part", "act", "psalm", "model", "type", "boeing", "airbus",
                  "unit", "district", "ward", "sector", "zone", "area", "figure", "table", "item", "group", "grade",
                  "class", "category", "level", "stage", "week", "day", "sura", "verse", "ps", "#", "episode",
                  "season", "apartment", "apt", "suite", "box", "interstate", "exit", "seed", "ranked", "pier",
                  "phone", "tel", "fax", "call", "covid", "battalion", "brigade", "camp", "checkpoint", "base",
                  "division", "regiment", "building", "block", "school", "hospital", "tower"),
    months=MONTHS,
    clock=("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "o’clock", "gmt", "utc", "est", "edt", "hours gmt",
           "local time"),
    past=("past",),
    till=("to",),
    when=("at", "about", "around", "until", "till", "before", "after", "since", "was", "is"),
    aged=("aged", "age", "ages"),
    old=("old", "olds"),
    plurals=("people", "men", "women", "children", "policemen", "servicemen", "police", "troops", "personnel",
             "staff", "aircraft", "fishermen", "firemen", "clergymen", "gunmen", "militiamen", "businessmen",
             "crew", "sheep", "cattle", "teeth", "feet", "mice", "wives", "lives", "media", "infantry", "cavalry",
             "folk", "fish", "salvadorans", "guerrillas", "congressmen", "noncombatants", "taliban", "mujahideen",
             "fedayeen", "livestock", "headquarters", "spacecraft", "species", "series", "congresswomen",
             "policewomen", "crewmen", "workmen", "tribesmen", "guardsmen", "horsemen", "airmen", "seamen",
             "frenchmen", "englishmen", "irishmen", "youth"),
    singulars=("its", "his", "this", "less", "news", "politics", "economics", "us", "is", "was", "has", "does",
               "thus",
               "plus", "versus", "status", "virus", "campus", "gas", "bus", "yes", "perhaps", "always", "sometimes",
               "series", "islamic", "serious", "religious", "previous", "various", "dangerous", "famous", "glass",
               "class", "cross", "press", "business", "express", "congress", "paris", "damascus", "texas", "homs",
               "isis", "christmas", "u.s", "arms", "sports", "goods", "women's", "men's", "united"),
    stops=STOPS,
    openers=("the", "these", "those", "their", "its", "his", "her", "our", "own", "all", "a", "an", "some"),
    against=("against", "to", "for"),
    of_which=("of which", "of whom"),
    counting=("number of", "numbers of", "count of", "tally of"),
    counting_openers=("the number of", "number of", "the total number of"),
    counting_links=("to", "at", "is", "was", "are", "were", "reached", "passed", "exceeded", "hit", "topped", "now",
                    "from", "stands", "stood", "surpassed", "totalled", "totaled"),
    more=("more", "other", "additional", "further", "extra", "others"),
    people="people",
    collectives=("dead", "wounded", "injured", "missing", "killed", "homeless", "hurt", "displaced", "arrested",
                 "detained", "captured", "kidnapped", "rescued", "evacuated", "hospitalised", "hospitalized",
                 "infected", "unaccounted", "hostage"),
    auxiliaries=("was", "were", "been", "be", "are", "is", "being", "get", "got", "left", "leaving", "found",
                 "pronounced", "declared", "reported", "believed", "feared", "confirmed", "presumed"),
    to="to",
    realising=("on", "managed", "manages", "continued", "continues", "proceeded", "helped", "began", "started",
               "returned", "known", "found", "believed", "thought", "reported", "said"),
    modals=("will", "would", "could", "might", "can", "shall", "should", "must"),
    passive=("was", "were", "been", "being"),
    ordinal_endings=("st", "nd", "rd", "th"),
    ordinals=tuple(ORDINALS.split()[2:]),  # "the second" may only go on with a list
    plural_endings=("s",),
    not_plural_endings=("ss", "us", "is", "'s", "’s"),
    adverb_endings=("ly",),
    participle_endings=("ed", "ing"),
    verb_endings=("ed", "ing", "t", "k", "n"),
    lull=("more", "was",
          "were", "been", "be", "are", "is", "being", "have", "has", "had", "who", "that", "which", "also",
          "reported", "reportedly", "allegedly", "believed", "feared", "confirmed", "to", "will", "may", "might",
          "could", "still", "now", "already", "later", "so", "far", "thought", "said", "seriously", "badly",
          "among", "those",
          "critically", "severely", "slightly", "lightly", "gravely", "either", "presumed", "known", "then", "there",
          "got", "getting", "left", "officially", "subsequently", "all", "both", "or", "and", "others", "apparently",
          "forcibly", "internally", "temporarily", "not"),
    including=("including", "among", "include", "included"),
    toll_links=("to", "at", "of", "is", "was", "reached", "reaches", "passed", "exceeded", "exceeds", "hit", "hits",
                "topped", "tops", "stood", "stands", "rose", "rises", "climbed", "climbs", "now", "had", "has", "as",
                "by", "from", "about", "put", "surpassed", "surpasses", "totalled", "totaled", "risen", "were",
                "increased", "grew", "jumped", "in", "the"),
    passing=("passed", "passes", "pass", "passing", "topped", "tops", "topping", "surpassed", "surpasses",
             "surpassing", "exceeded"),
    existing=("there",),
    times=("times",),
    multiplied=("the", "as", "more", "higher", "greater", "larger", "bigger", "that", "its", "their", "what", "lower",
                "fewer", "less", "those", "this", "his", "her"),
    roles=(KILLED, INJURED, *OTHERS),
)  # fmt: skip
