"""English: cues of speech, hedges, denials, caveats, titles and nouns of speakers.

Which verb takes what was counted on the cues of PolNeAR (Newell et al. 2018): a verb and frame are listed where
more than about half of their occurrences in its training part are cues.
"""

from stemma.lang.speech import Frame, Speech, Verb

_IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "think": ("thought", "thought"),
    "know": ("knew", "known"),
    "feel": ("felt", "felt"),
    "find": ("found", "found"),
    "show": ("showed", "shown"),
    "see": ("saw", "seen"),
    "read": ("read", "read"),
    "speak": ("spoke", "spoken"),
    "swear": ("swore", "sworn"),
    "foresee": ("foresaw", "foreseen"),
    "understand": ("understood", "understood"),
    "hear": ("heard", "heard"),
    "seek": ("sought", "sought"),
    "shoot": ("shot", "shot"),
    "go": ("went", "gone"),
    "put": ("put", "put"),
    "quip": ("quipped", "quipped"),
    "admit": ("admitted", "admitted"),
    "refer": ("referred", "referred"),
    "mean": ("meant", "meant"),
    "set": ("set", "set"),
    "lay": ("laid", "laid"),
    "make": ("made", "made"),
    "give": ("gave", "given"),
    "hold": ("held", "held"),
}
_DOUBLED = ("admit", "quip", "refer", "slam", "set", "put")
_VOWELS = "aeiou"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _verb(base: str, frames: frozenset[Frame]) -> Verb:
    """The verb with its regular forms, or those of the table above."""
    stem = base[:-1] if base.endswith("e") else base
    soft = base.endswith("y") and base[-2] not in _VOWELS
    if base in _DOUBLED:
        stem = base + base[-1]
    regular = base[:-1] + "ied" if soft else stem + "ed"
    past, done = _IRREGULAR.get(base, (regular, regular))
    third = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
    doing = base + "ing" if base.endswith("ee") else stem + "ing"
    return Verb(base, third, past, doing, done, frames)


_C, _T, _W, _I, _N, _L = Frame.CLAUSE, Frame.THAT, Frame.WORDS, Frame.TO, Frame.THING, Frame.LISTENER
_TABLE: tuple[tuple[tuple[Frame, ...], str], ...] = (
    (
        (_C, _T, _W),
        "say add note argue explain insist suggest tweet acknowledge admit state conclude stress assert "
        "contend allege concede remark observe quip joke reiterate boast caution complain lament testify emphasize "
        "emphasise predict recall recount reply reason stipulate elaborate wonder tout",
    ),
    ((_C, _T, _W, _N), "announce report reveal confirm estimate declare write indicate proclaim disclose"),
    ((_C, _T, _W, _I), "claim"),
    ((_L, _C, _T, _W), "tell remind assure inform notify"),
    ((_L, _C, _T, _W, _I, _N), "warn ask urge"),
    ((_T, _W, _I), "agree"),
    ((_T, _W), "respond imply guess insinuate hint testify counter"),
    ((_T,), "believe think fear learn worry hear speculate find"),
    ((_T, _N), "show deny doubt foresee suspect"),
    ((_T, _I), "hope"),
    ((_I,), "vow pledge promise threaten refuse decline seek offer"),
    ((_T, _W), "vow pledge promise threaten"),
    (
        (_N,),
        "condemn denounce praise reject dismiss cite mention endorse "
        "defend blast slam decry question mock accuse thank portray refute dispute quote deem discuss propose "
        "oppose challenge applaud hail welcome echo express voice label brand demand",
    ),
    ((_N, _W), "call accuse blame criticize criticise describe"),
    ((_T, _W), "maintain repeat outline"),
    ((_T,), "describe detail"),
    ((_W,), "hear"),
    ((_W,), "continue post shout chant read scream yell cry plead exclaim whisper mutter retort interject"),
)


_PARTICLED = tuple(sorted(_set("point refer talk speak allude go set lay put spell make give hold")))
"""Verbs that tell only with a particle of `phrasal`."""


def _verbs() -> tuple[Verb, ...]:
    """Each verb once, with the frames of all its rows."""
    frames: dict[str, frozenset[Frame]] = {}
    for taken, verbs in _TABLE:
        for verb in verbs.split():
            frames[verb] = frames.get(verb, frozenset()) | frozenset(taken)
    return tuple(_verb(base, taken) for base, taken in sorted(frames.items()))


SPEECH = Speech(
    verbs=_verbs() + tuple(_verb(base, frozenset()) for base in _PARTICLED),
    phrasal=(
        ("point", "out", _C),
        ("point", "to", _N),
        ("call", "for", _N),
        ("call", "on", _N),
        ("refer", "to", _N),
        ("allude", "to", _N),
        ("talk", "about", _N),
        ("speak", "about", _N),
        ("complain", "about", _N),
        ("complain", "of", _N),
        ("warn", "of", _N),
        ("warn", "about", _N),
        ("boast", "about", _N),
        ("boast", "of", _N),
        ("ask", "about", _N),
        ("ask", "for", _N),
        ("ask", "whether", _C),
        ("go", "on to say", _C),
        ("set", "out", _T),
        ("lay", "out", _T),
        ("spell", "out", _T),
        ("put", "forward", _T),
        ("put", "it", _T),
        ("make", "the case", _T),
        ("make", "the point", _T),
        ("make", "clear", _T),
        ("make", "it clear", _T),
        ("give", "evidence", _T),
        ("give", "assurances", _T),
        ("hold", "that", _T),
        ("speak", "of", _N),
    ),
    nounlike=_set(
        "claim claims report reports note notes call calls state states hope hopes fear fears comment comments "
        "show shows question questions doubt doubts estimate estimates promise promises vow vows pledge pledges "
        "demand demands suspect suspects finding read reading post posts reply guess hint hints offer offers "
        "support supports cry cries brand brands label labels challenge challenges voice voices echo quote quotes "
        "detail details outline outlines "
        "reason states remarks reasons joke jokes complaint worry worries warning find praise blast slam find "
        "finds"
    ),
    according=(("according", "to"), ("in", "the", "words", "of"), ("in", "the", "view", "of"), ("as", "per")),
    impersonal=_set("seem seems seemed appear appears appeared"),
    believed=_set(
        "believed said reported thought alleged known expected considered seen feared suspected understood "
        "claimed rumored rumoured estimated presumed regarded assumed"
    ),
    be=_set("is are was were be been being am isn't aren't wasn't weren't"),
    have=_set("has have had hasn't haven't hadn't"),
    auxiliaries=_set(
        "is are was were be been being am has have had having do does did will would shall should can could may "
        "might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't "
        "couldn't shouldn't cannot not never"
    ),
    adverbs=_set(
        "also again later earlier even just now once then still often already always never not further instead "
        "simply first only long"
    ),
    conjunctions=_set("that whether if how why what when where who which"),
    openers=_set(
        "in on at after before during while when as although though if since with without by for from despite "
        "because under following amid since until unlike like to over along through once speaking asked"
    ),
    coordinators=_set("and but or yet so nor then"),
    subordinators=_set(
        "that while when as after before because although though if since whether where why how until unless than so"
    ),
    relatives=_set("who which whom whose"),
    times=_set(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later recently "
        "afterward afterwards last this"
    ),
    everyday=_set(
        "went took made came got gave kept left lost won met held began became brought bought built broke caught "
        "chose did drew drove fell fought fled flew grew knew led let paid put ran rose sent set shot stood "
        "struck swept threw won wore hit cut saw heard found felt sank swam rang drank froze tore woke shook stole "
        "rode bore dealt bent burst bit blew crept dug fed forgot hid hung hurt lent lit sold shut slept slid spent "
        "spread stuck taught withdrew overtook goes takes makes comes gets gives keeps leaves "
        "loses wins meets holds begins becomes remains includes needs works continues runs wants likes looks"
    ),
    relaying=_set("quoting citing"),
    reckoning=tuple(
        (form, particle)
        for forms, particle in (("put puts putting", "at"), ("gave gives given giving", "as"))
        for form in forms.split()
    )
    + tuple((form, "of") for form in ("gave", "gives", "giving")),
    counting=_set("toll tally count figure number total estimate tallies figures estimates"),
    recording=_set("list lists listed detail details detailed itemizes itemises itemized itemised names sets lays"),
    accounts=_set("account accounts version case argument contention position claim allegation charge"),
    hedges=_set("reportedly allegedly supposedly purportedly"),
    doubts=_set(
        "reportedly allegedly supposedly purportedly seemingly apparently possibly perhaps probably likely "
        "unconfirmed alleged suspected purported presumably might"
    ),
    distancing=_set("claim alleg purport maintain contend"),
    doubting=_set("allege suggest imply believe think suspect fear speculate estimate hint insinuate hope guess"),
    denying=_set("deny reject refute dispute dismiss"),
    parts_of_day=_set("morning noon afternoon evening night midnight yesterday today"),
    performing=_set(
        "sentence sentenced sentencing convict convicted convicting acquit acquitted acquitting fine fined fining "
        "jail jailed jailing elect elected electing appoint appointed appointing award awarded arrest arrested"
    ),
    statements=_set(
        "statement report reports letter document documents email tweet memo article story poll survey study "
        "communique message transcript complaint filing lawsuit account accounts note indictment indictments "
        "affidavit affidavits sheet ruling verdict judgment judgement dossier testimony bulletin ledger log logbook "
        "register"
    ),
    findings=_set(
        "test tests result results inspection inspections data figures measurement measurements image images footage "
        "video videos photo photos photographs evidence analysis records tally autopsy samples"
    ),
    media=_set(
        "statement interview email e-mail letter speech tweet post report conference briefing call video message "
        "telephone phone address remarks interviews statements tweets release"
    ),
    caveats=(
        ("independently", "verified"),
        ("independently", "verify"),
        ("independently", "confirm"),
        ("independently", "confirmed"),
        ("independent", "confirmation"),
        ("independent", "verification"),
        ("not", "verify"),
        ("not", "verified"),
        ("not", "confirm"),
        ("not", "confirmed"),
        ("cannot", "verify"),
        ("cannot", "confirm"),
        ("cannot", "verified"),
        ("cannot", "confirmed"),
        ("couldn't", "verify"),
        ("couldn't", "verified"),
        ("couldn't", "confirm"),
        ("couldn't", "confirmed"),
        ("unable", "verify"),
        ("unable", "confirm"),
        ("impossible", "verify"),
        ("impossible", "confirm"),
        ("no", "verify"),
        ("no", "confirmation"),
    ),
    several=_set("either both neither all claims reports counts accounts figures statements allegations"),
    he=_set("he him his himself"),
    she=_set("she her hers herself"),
    they=_set("they them their themselves"),
    it=_set("it its itself"),
    first_person=_set("i we me us my our"),
    bodies=_set("group organization organisation agency body outfit"),
    groups=_set(
        "group organization organisation ministry party agency company charity observatory army military police "
        "government union council commission committee court hospital network newspaper paper bank firm "
        "association campaign office department university coalition militia movement force forces team "
        "administration embassy foundation institute"
    ),
    services=_set("brigade service inspectorate guard board port railway defense rescue administration district"),
    crowds=_set(
        "residents villagers witnesses eyewitnesses neighbours neighbors survivors passengers traders farmers "
        "fishermen shopkeepers relatives locals inhabitants townspeople bystanders onlookers drivers"
    ),
    sectors=(
        _set(
            "police army military navy troops forces ministry minister government governor mayor prefect prefecture "
            "prosecutor prosecutors prosecution interior defense defence state federal administration authorities "
            "commissioner guard brigade gendarmerie gendarmes coastguard president senator lawmaker parliament "
            "council city county sheriff fbi officer officers intelligence municipality customs prison"
        ),
        _set("hospital hospitals clinic doctor doctors surgeon surgeons nurse nurses medic medics ward paramedics"),
        _set("union unions guild"),
        _set("company firm operator owner owners railway airline manufacturer shareholders employer"),
        _set("court tribunal judge judges magistrate"),
        _set("lawyer lawyers attorney solicitor counsel"),
        _set("church diocese bishop archbishop priest parish imam mosque"),
        _set("cross crescent charity ngo"),
        _set("rebels rebel militants insurgents guerrillas"),
        _set(
            "resident residents villager villagers witness witnesses eyewitness neighbor neighbors neighbour "
            "neighbours passenger passengers survivor survivors shopkeeper trader traders"
        ),
    ),
    people=_set(
        "man woman official officer spokesman spokeswoman spokesperson doctor minister president governor mayor "
        "general colonel director head leader chief witness resident activist senator candidate lawyer judge "
        "analyst professor author mother father secretary chairman commander reporter driver teacher nurse farmer "
        "engineer manager adviser advisor ambassador diplomat lawmaker sheriff prosecutor"
    ),
    male=_set(
        "mr mr. sir lord king prince sheikh spokesman chairman man father brother husband son salesman monsieur "
        "señor signor herr papa imam"
    ),
    female=_set(
        "mrs mrs. ms ms. miss lady queen princess spokeswoman chairwoman woman mother sister wife daughter madame "
        "mme mme. madam mademoiselle señora señorita signora frau nun"
    ),
)
