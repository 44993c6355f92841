"""English: what becomes of people."""

from stemma.lang.fates import Aspect, Fate, Fates, Phrase


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(text: str) -> tuple[Phrase, ...]:
    """Phrases parted by bars."""
    return tuple(tuple(phrase.split()) for phrase in text.split("|"))


LIFE = Aspect(
    "life",
    (
        Fate(
            "dead",
            _phrases(
                "killed|shot dead|beaten to death|stabbed to death|burned to death|murdered|assassinated|executed|"
                "beheaded|buried|found dead|laid to rest"
            ),
            _phrases(
                "died|dead|among the dead|lost his life|lost her life|gave his life|gave her life|succumbed|perished|"
                "drowned"
            ),
            denied="alive",
            against=_set("alive injured unhurt missing"),
        ),
        Fate(
            "injured",
            _phrases("wounded|injured|hurt|badly burned"),
            _phrases("in critical condition|among the wounded|among the injured"),
            denied="unhurt",
            against=_set("unhurt missing"),
            then=_set("dead"),
        ),
        Fate("unhurt", (), _phrases("unhurt|unharmed|uninjured|unscathed"), against=_set("missing")),
        Fate(
            "alive",
            _phrases("rescued|pulled out alive|brought out alive|found alive"),
            _phrases("alive|survived|survives|safe|in hospital|in the hospital|being treated"),
            against=_set("missing"),
        ),
        Fate(
            "missing",
            (),
            _phrases("missing|unaccounted for|disappeared|vanished|not been found|not yet been found"),
            then=_set("dead alive injured unhurt"),
        ),
    ),
    {"alive": _set("injured unhurt")},
)
STANDING = Aspect(
    "standing",
    (
        Fate(
            "held",
            _phrases(
                "arrested|detained|jailed|imprisoned|taken into custody|taken away|led away|handcuffed|remanded|"
                "placed under arrest"
            ),
            _phrases(
                "under arrest|in custody|in detention|in jail|in prison|behind bars|under guard|being held|"
                "held without charge"
            ),
            around=(
                *(("led", phrase) for phrase in _phrases("away|in handcuffs|off in handcuffs|into custody")),
                *(("took", phrase) for phrase in _phrases("away|into custody|in handcuffs|prisoner")),
            ),
            coded="Arrests",
            denied="not held",
            against=_set("free fled abducted"),
            then=_set("free fled charged convicted acquitted"),
        ),
        Fate(
            "abducted",
            _phrases("abducted|kidnapped|kidnaped|taken hostage|seized by gunmen"),
            _phrases("in captivity"),
            around=(("took", ("hostage",)),),
            coded="Abduction/forced disappearance",
            against=_set("free"),
            then=_set("free fled"),
        ),
        Fate(
            "free",
            _phrases("released|freed|set free|let off"),
            _phrases("free|at home again|out on bail"),
            around=(("let", ("go",)), ("set", ("free",))),
            then=_set("held fled charged convicted acquitted"),
        ),
        Fate("not held", against=_set("held"), then=_set("held")),
        Fate("fled", (), _phrases("fled|on the run|at large|escaped"), then=_set("held")),
        Fate("questioned", _phrases("questioned|interrogated"), then=_set("held free charged convicted acquitted")),
        Fate("charged", _phrases("charged|indicted"), then=_set("held free convicted acquitted")),
        Fate("convicted", _phrases("convicted|found guilty|sentenced"), then=_set("acquitted free")),
        Fate(
            "acquitted",
            _phrases("acquitted|exonerated|found not guilty"),
            against=_set("convicted"),
            then=_set("free"),
        ),
        Fate(
            "suspended",
            _phrases("suspended"),
            denied="in office",
            against=_set("dismissed reinstated"),
            then=_set("dismissed resigned reinstated held charged convicted"),
        ),
        Fate(
            "dismissed",
            _phrases("dismissed|sacked|fired|ousted"),
            denied="in office",
            against=_set("reinstated resigned"),
            then=_set("reinstated held charged convicted"),
        ),
        Fate(
            "resigned",
            (),
            _phrases("resigned|stepped down|quit"),
            denied="in office",
            then=_set("held charged convicted"),
        ),
        Fate(
            "in office",
            (),
            _phrases("in office|still in charge"),
            against=_set("suspended dismissed resigned removed"),
            then=_set("suspended dismissed resigned removed"),
        ),
        Fate(
            "removed",
            _phrases("relieved of duty|relieved of his duties|relieved of her duties|removed from office"),
            against=_set("reinstated"),
            then=_set("reinstated held charged convicted"),
        ),
        Fate("reinstated", _phrases("reinstated|restored to office"), then=_set("dismissed resigned")),
    ),
    {"removed": _set("suspended dismissed")},
)

FATES = Fates(
    aspects=(LIFE, STANDING),
    roles=_set(
        "accountant assailant attacker baker beekeeper blogger boatswain bomber cameraman captain caretaker "
        "cashier co-pilot conductor constable cook copilot corporal crane-driver dispatcher driver engineer "
        "farmer firefighter fireman foreman guard gunman headmaster headmistress helmsman hijacker imam "
        "jailer janitor landlord master mate mechanic pastor photographer pilot policeman policewoman priest "
        "principal purser ringleader sergeant shepherd shooter shopkeeper signalman skipper stationmaster "
        "steward suspect teacher technician treasurer warden watchman"
    ),
    posts=_set(
        "activist admiral ambassador architect bishop builder candidate chairman chairwoman chief colonel "
        "commander consul contractor controller deputy director doctor editor envoy founder general governor "
        "inspector journalist judge king lawmaker lawyer leader lieutenant major manager mayor medic "
        "minister nurse operator organiser organizer owner prefect premier president prince princess "
        "prosecutor queen rabbi reporter senator sheikh sheriff spokesman superintendent supervisor surgeon"
    ),
    question="What became of {}?",
    others=_set("another second other third fellow two three several both"),
    talk=_set("talk rumor rumour rumors rumours gossip word"),
    sparing=(("except",), ("all", "but"), ("everybody", "but"), ("everyone", "but")),
    retracting=_phrases("took back|taken back|takes back|retracted|withdrew its|corrected its"),
)
