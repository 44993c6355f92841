"""English: verbs and nouns of events with their types, actors and their aliases, modality.

Types are those of ACLED (Armed Conflict Location & Event Data). Verbs are given by their base form, irregular ones
with all forms; the regular forms are spelled out when this file is loaded.
"""

from stemma.lang.deeds import Deed, Deeds, Side, Turn
from stemma.lang.en.figures import FIGURES

_VOWELS = "aeiou"
_IRREGULAR = {
    "die": "dies died dying", "lose": "loses lost losing", "beat": "beats beaten beating", "hurt": "hurts hurting",
    "send": "sends sent sending", "steal": "steals stole stolen stealing", "find": "finds found finding",
    "lay": "lays laid laying", "build": "builds built building", "hold": "holds held holding",
    "rally": "rallies rallied rallying", "defect": "defects defected defecting", "cede": "cedes ceded ceding",
    "come": "comes came coming", "reach": "reaches reached reaching",
    "take": "takes took taken taking", "retake": "retakes retook retaken retaking", "make": "makes made "
        "making", "fall": "falls fell fallen falling",
    "overrun": "overruns overran overrun overrunning", "overtake": "overtakes overtook overtaken overtaking",
    "fight": "fights fought fighting", "blow": "blows blew blown blowing", "shoot": "shoots shot shooting",
    "burn": "burns burned burnt burning", "set": "sets set setting", "drive": "drives drove driven driving",
    "hit": "hits hit hitting", "strike": "strikes struck striking", "leave": "leaves left leaving",
    "flee": "flees fled fleeing", "slay": "slays slew slain slaying",
    "withdraw": "withdraws withdrew withdrawn withdrawing", "gun": "guns gunned gunning", "win": "wins won winning",
    "break": "breaks broke broken breaking", "throw": "throws threw thrown throwing", "go": "goes went gone going",
    "beset": "besets beset besetting", "repel": "repels repelled repelling", "expel": "expels expelled expelling",
    "kidnap": "kidnaps kidnapped kidnapping",
    "hang": "hangs hanged hanging", "behead": "beheads beheaded beheading", "riot": "riots rioted rioting",
    "murder": "murders murdered murdering", "plunder": "plunders plundered plundering",
    "surrender": "surrenders surrendered surrendering", "enter": "enters entered entering",
    "reenter": "reenters reentered reentering", "batter": "batters battered battering",
    "raid": "raids raided raiding", "reoccupy": "reoccupies reoccupied reoccupying",
}  # fmt: skip


def _forms(phrase: str) -> set[str]:
    """The forms of a verb, with the words behind it, and with and without the hyphen of "re-"."""
    verb, _, rest = phrase.partition(" ")
    plain = {verb, *(_IRREGULAR[verb].split() if verb in _IRREGULAR else _regular(verb))}
    hyphened = {f"re-{form[2:]}" for form in plain if verb.startswith("re") and verb not in ("repel", "retreat")}
    return {f"{form} {rest}".strip() for form in plain | hyphened}


def _regular(verb: str) -> tuple[str, str, str]:
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    doubled = verb + verb[-1] if len(verb) > 2 and verb[-1] in "bgmnpt" and _short(verb) else verb
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    return plural, f"{doubled}ed", f"{doubled}ing"


def _short(verb: str) -> bool:
    """Whether the verb is one syllable that ends in vowel and consonant: "grab", "stab"."""
    return sum(c in _VOWELS for c in verb) == 1 and verb[-2] in _VOWELS


def _verbs(text: str) -> frozenset[str]:
    return frozenset(form for phrase in _list(text) for form in _forms(phrase))


def _list(text: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()).split(", ")) if text.strip() else ()


def _nouns(text: str) -> frozenset[str]:
    """Nouns and their plurals."""
    found = set()
    for noun in _list(text):
        found |= {noun, noun + ("es" if noun.endswith(("s", "sh", "ch")) else "s")}
    return frozenset(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _heads(text: str, side: Side) -> dict[str, Side]:
    found = {}
    for noun in text.split():
        found.update({noun: side, _plural(noun): side})
    return found


def _people(text: str) -> frozenset[str]:
    """Nouns for people, singular and plural."""
    return frozenset(form for noun in _list(text) for form in (noun, _plural(noun)))


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun[:-3] + "men" if noun.endswith("man") else noun + ("es" if noun.endswith("s") else "s")


_VIOLENCE, _REMOTE, _STRATEGY = "Violence against civilians", "Explosions/Remote violence", "Strategic developments"

_DEEDS = (
    Deed(
        _REMOTE,
        "Chemical weapon",
        frozenset(),
        _nouns("""
    toxic gas, nerve gas, nerve agent, chlorine bomb, chemical attack, gas attack, chemical weapons attack,
    chlorine attack, sarin attack, chlorine gas, sarin
    gas, mustard gas, poison gas
    """),
    ),
    Deed(
        _REMOTE,
        "Suicide bomb",
        frozenset(),
        _nouns("""
    detonated an explosive vest, detonated his vest, detonated his explosives, blew himself up, blew herself up,
    suicide car bombing, suicide truck bomb, suicide vest, explosive vest, suicide bombing, suicide attack,
    suicide bomber, suicide car bomb, suicide blast, suicide bomb
    """),
    ),
    Deed(
        _REMOTE,
        "Air/drone strike",
        _verbs("strafe, carpet-bomb, drop * bombs"),
        _nouns("""
    barrel bomb, air-strike, drone attack, air strike, airstrike, air raid, airraid, drone strike, air
    attack, bombing raid, bombing run, aerial bombardment, aerial bombing, sortie
    """),
    ),
    Deed(
        _REMOTE,
        "Shelling/artillery/missile attack",
        _verbs("""
    shell, mortar, bombard, fire * rockets, fire * missiles, fire * mortars, fire * shells, fire artillery,
    launch * rockets, launch * missiles, fire a rocket, fire a missile, launch a missile
    """),
        _nouns("""
    shelling, mortar attack, rocket attack, missile attack, missile strike, artillery fire, mortar fire,
    rocket fire, artillery strike, bombardment, artillery barrage, mortar round, mortar shell
    """),
    ),
    Deed(
        _REMOTE,
        "Grenade",
        frozenset(),
        _nouns("grenade attack, hand grenade, grenade explosion, grenade"),
    ),
    Deed(
        _REMOTE,
        "Remote explosive/landmine/IED",
        _verbs("bomb, blow up, detonate, explode, go off, dynamite, booby-trap"),
        _nouns("""
    IED, improvised explosive device, explosive device, bombing, explosion, blast, car bomb, roadside bomb,
    bomb attack, car bombing, dynamite attack, bomb explosion, land mine, landmine, mine explosion,
    detonation, terrorist bombing
    """),
    ),
    Deed(
        "Battles",
        "Non-state actor overtakes territory",
        _verbs("""
    seize, capture, recapture, retake, reoccupy, occupy, overrun, conquer, reconquer, liberate, take,
    regain, take over, take control of, seize control of, gain control of, regain control of, take back, win
    back, reclaim, fight their way into, storm into
    """),
        _nouns("""
    capture, recapture, takeover, reconquest, conquest, seizure, liberation, retaking
    """)
        | {"fall of", "re-capture"},
        _verbs("fall to, fall into the hands of"),
        Turn.TERRITORY,
    ),
    Deed(
        "Battles",
        "Non-state actor overtakes territory",
        _verbs("expel, drive out, drive from, oust, dislodge, evict, eject, drive off"),
        turn=Turn.EXPEL,
    ),
    Deed(
        "Battles",
        "Armed clash",
        _verbs("""
    clash, battle, fight, skirmish, repel, besiege, encircle, reenter, ambush, exchange fire, storm, push
    out, push back, make advances, advance on, push towards, push toward, beat back, reach the outskirts of,
    close in on, advance toward, advance towards, advance into, engage, trade fire
    """),
        _nouns("""
    clash, battle, fight, firefight, skirmish, ambush, gun battle, gunfight, offensive, shootout, assault,
    exchange of fire, siege, combat, counteroffensive, counter-offensive, armed confrontation
    """)
        | {"fighting", "pitched battle"},
    ),
    Deed(
        _VIOLENCE,
        "Sexual violence",
        _verbs("rape, molest") | {"sexually assaulted", "sexually abused", "gang raped", "gang-raped"},
        _nouns("rape, sexual assault, gang rape, sexual violence"),
    ),
    Deed(
        _VIOLENCE,
        "Abduction/forced disappearance",
        _verbs("""
    kidnap, abduct, take * from his home, take * from her home, take * from their home, take * from their
    homes, take hostage, hold hostage, hold * hostage, take * hostage
    """)
        | {"forcibly disappeared"},
        _nouns("""
    kidnapping, abduction, hostage taking, hostage-taking, forced disappearance, kidnap
    """),
    ),
    Deed(
        _VIOLENCE,
        "Attack",
        _verbs("""
    attack, raid, assault, fire on, open fire, fire at, fire * at, fire * rounds, fire * bullets,
    machine-gun, pound, hit, strike, ransack a village
    """),
        _nouns("""
    attack, raid, terrorist attack, assassination attempt, attempt on, shooting, machine-gun attack
    """),
        _verbs("come under attack, come under fire") | {"under attack", "under siege"},
        Turn.VICTIMS,
    ),
    Deed("Riots", "Mob violence", _verbs("lynch"), _nouns("lynching, mob violence, mob attack, mob justice, brawl")),
    Deed(
        "Riots",
        "Violent demonstration",
        _verbs("riot"),
        _nouns("riot, violent protest, street violence, violent demonstration") | {"rioting"},
    ),
    Deed(
        _STRATEGY,
        "Looting/property destruction",
        _verbs("""
    loot, cut down * trees, uproot * trees, steal * livestock, steal * cattle, raze, bulldoze, burn, burn
    down, torch, set fire to, ransack,
    destroy, demolish, vandalize, vandalise, blow up * temple, blow up * temples, blow up * statue, blow up
    * statues, blow up * tomb, blow up * tombs, blow up * shrine, blow up * shrines, blow up * monument,
    blow up * monuments, blow up * ruins, plunder, set ablaze, set on fire, burn out, damage,
    sabotage
    """),
        _nouns("arson, looting, sabotage, arson attack, destruction of"),
        frozenset(),
        Turn.DAMAGE,
    ),
    Deed(
        _VIOLENCE,
        "Attack",
        _verbs("""
    kill, murder, assassinate, execute, massacre, slaughter, shoot dead, shoot, gun down, behead, slay,
    wound, injure, stab, beat * to death, stab * to death, hack * to death, stab to death, shoot to death,
    beat to death, beat up, torture, hang, hack to death
    """),
        _nouns("""
    murder, killing, assassination, execution, massacre, slaying, beheading
    """),
        frozenset(),
        Turn.TOLL,
    ),
    Deed(
        _VIOLENCE,
        "Attack",
        _verbs("die, perish, lose * lives, lose * life") | {"dead"},
        _nouns("death"),
        turn=Turn.COST,
    ),
    Deed(
        "Protests",
        "Protest with intervention",
        _verbs("""
    disperse * protesters, disperse * demonstrators, disperse * protest, disperse * demonstration, disperse
    * rally, disperse * crowd, break up * protest, break up * demonstration, break up * rally
    """),
    ),
    Deed(
        _STRATEGY,
        "Arrests",
        _verbs("arrest, detain, round up, apprehend, take into custody"),
        _nouns("arrest, detention, mass arrest"),
    ),
    Deed(
        "Protests",
        "Peaceful protest",
        _verbs("""
    protest, demonstrate, gather outside, gather in front of, rally in front of, gather * to demand, gather
    * to protest,
    gather * against, hold * vigil, stage * march, hold * march, stage * picket, block * road, block * highway,
    block * street, stage * protest, hold * protest, take to the streets, rally against, rally for,
    march against, march to demand, stage * sit-in, stage * rally, hold * rally, hold * sit-in, block the
    road, block a road, block roads, stage * walkout, march through, rally outside, stage * demonstration,
    hold * demonstration, gather to protest, gather to demand, gather to denounce
    """),
        _nouns("""
    protest, demonstration, sit-in, vigil, protest march, hunger strike, protest rally, general strike
    """),
    ),
    Deed(
        _STRATEGY,
        "Agreement",
        _verbs("""
    sign * ceasefire, agree to * ceasefire, sign * truce, sign * peace, sign * agreement, agree on * swap,
    agree on * ceasefire, exchange * prisoners, agree to * truce, sign * accord, agree on * exchange, agree
    to * swap
    """),
        _nouns("""
    prisoner exchange, peace treaty, reconciliation agreement, exchange of prisoners, ceasefire, cease-fire,
    truce, peace agreement, peace deal, peace accord, prisoner swap, armistice
    """),
    ),
    Deed(
        _STRATEGY,
        "Non-violent transfer of territory",
        _verbs("""
    enter * without resistance, enter * without a fight, enter * unopposed, move in peacefully, hand over *
    city, hand over * town, hand over * control, hand over * base, hand over * area, cede,
    transfer * control
    """),
        _nouns("""
    handover of the base, handover of the town, handover of the city, handover of control
    """),
    ),
    Deed(
        _STRATEGY,
        "Disrupted weapons use",
        _verbs("""
    defuse, deactivate, intercept, shoot down, seize * weapons, seize * arms, recover * weapons, recover *
    arms, seize * explosives, discover * cache, uncover * cache, seize * cache, confiscate * weapons,
    destroy * cache, find * cache, seize * ammunition
    """),
        _nouns("""
    arms haul, explosives cache, ammunition cache, cache of weapons, cache of arms, weapons cache, arms
    cache, arms seizure, weapons seizure
    """),
    ),
    Deed(
        _STRATEGY,
        "Headquarters or base established",
        _verbs("""
    establish * base, set up * base, set up * camp, open * base, establish * camp, set up * checkpoint,
    establish * checkpoint, set up * checkpoints, establish * checkpoints, establish * headquarters, set up
    * headquarters, establish * outpost, set up * outpost, set up * post, establish * post, build * base
    """),
        frozenset(),
    ),
    Deed(
        _STRATEGY,
        "Change to group/activity",
        _verbs("""
    send * reinforcements, send reinforcements, receive reinforcements, merge with, split from, pledge
    allegiance, disband, disarm, demobilize, lay down
    * arms, lay down * weapons, surrender to, defect, form * alliance, form * coalition, join forces, switch
    sides
    """),
        _nouns("defection, merger with, pledge of allegiance, demobilization"),
        frozenset(),
        Turn.MOVE,
    ),
    Deed(
        _STRATEGY,
        "Other",
        _verbs("""
    deploy, impose * curfew, lift * curfew, redeploy, relocate, mobilize, mobilise, go door to door, mass
    troops, mass forces
    """),
        _nouns("mass grave, deployment, mobilization, mobilisation, troop movement"),
        frozenset(),
        Turn.MOVE,
    ),
    Deed(
        _STRATEGY,
        "Other",
        _verbs("""
    withdraw, pull out, retreat, abandon, pull back, evacuate, escape from, leave the area, escape the city,
    escape the town, flee the city, flee the town, flee the village, flee from, flee to
    """),
        _nouns("withdrawal, retreat, pullout, evacuation"),
        frozenset(),
        Turn.LEAVE,
    ),
)

_GROUPS = {
    "Islamic State": "Islamic State group, Islamic State, ISIS, ISIL, IS, Daesh, Da'esh, IS group, Isis, Isil",
    "Al Qaeda": "Al Qaeda, al-Qaeda, al Qaeda, al-Qaida, Al-Qaeda",
    "Hayat Tahrir al Sham": "Hayat Tahrir al-Sham, HTS, Jabhat al-Nusra, al-Nusra Front, Nusra Front, Nusra",
    "Taliban": "Taliban, Taleban", "Hezbollah": "Hezbollah, Hizbollah, Hizbullah", "Hamas": "Hamas",
    "Palestinian Islamic Jihad": "Islamic Jihad", "Boko Haram": "Boko Haram", "Al Shabaab": "al-Shabaab, al-Shabab",
    "Houthis": "Houthis, Houthi", "PKK: Kurdistan Workers Party": "PKK", "YPG: People's Protection Units": "YPG",
    "SDF: Syrian Democratic Forces": "Syrian Democratic Forces, SDF", "Free Syrian Army": "Free Syrian Army, FSA",
    "LTTE: Liberation Tigers of Tamil Eelam": "LTTE, Tamil Tigers", "Lord's Resistance Army": "Lord's "
        "Resistance Army",
    "FARC: Revolutionary Armed Forces of Colombia": "FARC, Revolutionary Armed Forces of Colombia",
    "ELN: National Liberation Army": "ELN, National Liberation Army, Army of National Liberation",
    "FMLN: Farabundo Marti National Liberation Front": "FMLN, Farabundo Marti National Liberation Front",
    "Shining Path": "Shining Path, Sendero Luminoso", "MRTA: Tupac Amaru Revolutionary Movement": "MRTA, Tupac Amaru",
    "M-19: April 19 Movement": "M-19", "URNG: Guatemalan National Revolutionary Unity": "URNG",
    "Contras": "Contras, contras", "ETA: Basque Fatherland and Freedom": "ETA", "IRA: Irish Republican Army": "IRA",
    "CPI (Maoist): Communist Party of India (Maoist)": "Maoists, Naxalites, Naxals, CPI-Maoist",
    "Lashkar-e-Taiba": "Lashkar-e-Taiba, LeT", "Abu Sayyaf": "Abu Sayyaf", "JNIM": "JNIM", "M23": "M23",
    "Wagner Group": "Wagner Group", "Ku Klux Klan": "Ku Klux Klan", "Extraditables": "Extraditables",
    "Medellin Cartel": "Medellin Cartel", "Military Forces of Syria": "Assad’s forces, Assad's forces",
}  # fmt: skip

_STATE = (
    "troop soldier army military warplane jet helicopter navy airforce commando government gendarme marine "
    "battalion brigade "
    "paratrooper conscript"
)
_POLICE = _words("police policeman policemen officers officer constables constable")

_PERSONS = _people("""
    mayor, judge, magistrate, leader, minister, president, senator, deputy, candidate, archbishop, bishop,
    professor,
    governor, ambassador, consul, attorney, prosecutor, businessman, industrialist, rancher, landowner, nun, monk,
    imam, cleric, rabbi, pastor, missionary, engineer, driver, guard, bodyguard, official, councilman, councilor,
    councillor, editor, photographer, cameraman, columnist, correspondent, union leader, unionist, professional,
    executive, manager, director, secretary, adviser, advisor, archaeologist, scientist, singer, actor, athlete,
    player, captain, chief, commander, relative, wife, husband, brother, sister, son, daughter, father, mother,
    cousin, nephew, baby, infant, youth, teenager, minor, pedestrian, passerby, motorist, cyclist, commuter,
    shopper, merchant, vendor, trader, owner, employee, clerk, worshiper, mourner, voter, observer, volunteer,
    victim, person, individual, friend, colleague, couple, congressman, lawmaker, legislator, parliamentarian,
    representative, delegate, diplomat, envoy, spokesman, vice president, peasant, indian, native, jesuit, jew,
    christian, muslim, foreigner, national, american, scholar, academic, writer, poet, musician, artist, lecturer,
    dean, rector, principal, pupil, schoolgirl, schoolboy, watchman, sheriff, mechanic, pilot, sailor, fisherman,
    herder, herdsman, farmhand, laborer, labourer, miner, trucker, banker, accountant, contractor, translator,
    interpreter, paramedic, aid worker, health worker, rescuer, fireman, firefighter, inmate, detainee, suspect,
    member, sympathizer, supporter, ex-president, elder, chieftain, king, queen, prince, princess
""") | {"passersby", "wives"}
_FATAL = (
    _verbs("""
    kill, murder, assassinate, execute, massacre, slaughter, shoot dead, gun down, behead, slay, stab to death,
    shoot to death, beat to death, hang, hack to death, lynch, die
    """)
    | _nouns("murder, killing, assassination, execution, massacre, slaying, beheading, death, lynching")
)  # fmt: skip
_HARMFUL = _verbs("wound, injure, beat up, torture, hurt, maim, stab") | _nouns("wounding, torture, stabbing")
_IDIOMS = frozenset(
    _list("""
    death penalty, death sentence, death sentences, death squad, death squads, death toll, death threat,
    death threats, death certificate, death row, hit list, hit lists, bomb squad, bomb squads, bomb threat,
    bomb threats, wound up, wound down, hit the nail, hit man, hit men, hit by the crisis, strike a balance,
    strike of, strikes of, general strike, general strikes, prolonged strike, indefinite strike, strike call,
    strike committee, strike notice, on strike, labor strike, labour strike, clock struck, clocks struck,
    struck midnight, struck a deal, strike a deal, struck an agreement, fire department, battle of ideas,
    took charge, took over as, take over as, taking over as, takes over as, killing time,
    seized the opportunity, seize the opportunity,
    execution of the plan, execution of the project, execution of its, execution of the budget, execution of
    the law,
    execution of the sentence, took possession of, shooting a film, shot a film, bomb disposal, attack dog,
    take responsibility, takes responsibility, took responsibility, taken responsibility, taking responsibility,
    take credit, takes credit, took credit, taken credit, taking credit, take on, takes on, took on, taken on,
    taking on,
    take to, takes to, took to, taken to, taking to, state of siege, state of the siege, riot police, riot gear,
    riot squad, riot shield, riot shields, combat gear, combat boots, media storm, political storm, hunger games,
    hit the headlines, hits the headlines, hit headlines, hitting the headlines, engage in, engages in, engaged in,
    engaging in, damages for, monetary damages, punitive damages, seek damages, seeking damages, sought damages,
    in damages, annual retreat, weekend retreat, charm offensive, diplomatic offensive, media offensive,
    rape and incest, rape or incest, national strike, nationwide strike, armed strike, transportation strike,
    transport strike, execute a search, executed a search, executing a search, executed search, storm of criticism,
    locked in a battle, take * to task, takes * to task, took * to task, taking * to task, personal attack,
    personal attacks, verbal attack, verbal attacks, attack ad, attack ads, false attacks, political attacks,
    partisan attacks, attack line, attack lines, attack on his character, attack on her character,
    under attack from critics, heart attack, heart attacks, natural death, natural causes, war of words, bombshell
    """)
)

DEEDS = Deeds(
    deeds=_DEEDS,
    groups={alias: name for name, aliases in _GROUPS.items() for alias in aliases.split(", ")},
    heads={
        **_heads(_STATE, Side.STATE),
        **dict.fromkeys(
            ("police", "policeman", "policemen", "force", "forces", "air force", "security forces"), Side.STATE
        ),
        **_heads(
            "militant rebel fighter gunman guerrilla insurgent militiaman terrorist extremist separatist "
            "jihadist militia "
            "bandit paramilitary assailant attacker hitman coalition faction commandos kidnapper "
            "mercenary subversive reinforcement",
            Side.ARMED,
        ),
        **_heads(
            "civilian resident villager woman child journalist reporter peasant worker student priest tourist "
            "pilgrim "
            "refugee farmer family teacher doctor nurse shopkeeper passenger bystander citizen worshipper migrant "
            "activist prisoner hostage boy girl man lawyer diplomat politician",
            Side.CIVIL,
        ),
        **dict.fromkeys(("children", "women", "people", "men", "persons", "clergy"), Side.CIVIL),
        **_heads("protester protestor demonstrator rioter mob crowd marcher striker", Side.CROWD),
    },
    vague=_words("force forces"),
    irregular=_words("""
    rebel opposition kurdish separatist insurgent guerrilla paramilitary anti-government militia
    """),
    acled=frozenset(deed.event_type for deed in _DEEDS),
    disorder=frozenset({"Protests", "Riots", "Battles", "Violence against civilians"}),
    dispersal=_list(
        """
    tear gas, teargas, water cannon, water cannons, dispersed, disperse, dispersing, broke up, break up,
    breaking up, arrested, arrests, arresting, detained, detaining, prevented, police blocked, rubber
    bullets, pepper spray, intervened, clubbed, batons
    """
    ),
    force=_list(
        """
    live ammunition, live rounds, live fire, opened fire, opening fire, shot dead, shot and killed, fired
    on, fired at, killed by police, killed by security forces, killing at least, beat protesters, shot
    protesters, killing one protester, protesters were killed, protester was killed, demonstrators were
    killed
    """
    ),
    rampage=_list(
        """
    threw stones, throwing stones, hurled stones, hurling stones, pelted, pelting, threw rocks, throwing
    rocks, petrol bombs, molotov, clashed, clashes, clash, scuffled, set fire to, set ablaze, torched,
    vandalised, vandalized, looted, looting, stormed, rioters, rioted, riot broke out, smashed, burned cars,
    attacked police, attacked the police, ransacked, violent protest
    """
    ),
    rallies=_list(
        """
    sit-in, protest, protests, protesting, protesters, demonstration, demonstrations, demonstrators, demonstrating,
    rally, rallies, picket, gathered in, gathered outside, had gathered, vigil, marchers, protest march, sit-ins
    """
    ),
    crude=_list(
        """
    stones, sticks, bottles, rocks, bricks, petrol bombs, molotov cocktails, fists, clubs, batons, firecrackers
    """
    ),
    mobs=_list(
        """
    lynched, lynching, mob beat, mob killed, mob attacked, mob justice, vigilante, vigilantes, angry mob,
    beat to death, beaten to death, beating to death, stoned to death
    """
    ),
    rounds={"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000},
    artillery=_words("""
    missile missiles rocket rockets shell shells mortar mortars artillery projectile projectiles
    """),
    unresisted=_list(
        """
    without resistance, without a fight, without fighting, without firing a shot, without any fighting,
    peacefully took, unopposed
    """
    ),
    aircraft=_words("""
    warplane warplanes jet jets aircraft helicopter helicopters drone drones bombers planes
    """),
    police=_POLICE,
    modifiers=_words(
        """
    government opposition rebel allied armed masked unidentified unknown pro-government regime security
    ground air special coalition young police local foreign islamist extremist militant remaining fleeing
    leftist rightist heavily suspected alleged the national army
    """
    ),
    anaphors=_words(
        """
    group militants extremists insurgents fighters jihadists militant organization organisation terrorists
    """
    ),
    by=_words("by"),
    upon=_words("against on upon at targeting of"),
    objects=_words(
        """
    city town village province territory airport base district area areas neighborhood neighbourhood castle
    hill hills citadel checkpoint checkpoints field fields control ground position positions villages towns
    cities suburb half part parts stronghold port island barracks camp enclave building headquarters ground
    bridge road crossing airstrip airfield bases post outpost garrison prefecture palace station dam landing
    junction ridge valley highway
    """
    ),
    idle=_words(
        """
    advantage part place care note time steps action charge office shape up root measures aim cover refuge
    """
    ),
    parted=_words("from"),
    settlements=_words("city town village capital"),
    seats=_words("capital"),
    proximate=_words("this"),
    definite=_words("the this that"),
    auxiliaries=_words("was were been being be is are got"),
    abstract=_words(
        """
    terrorism crime corruption cancer disease poverty hunger drugs fire fires flames blaze blazes wildfire
    wildfires virus pandemic outbreak covid inflation racism sexism climate deficit illness infection
    addiction obesity injury injuries odds unemployment relegation traffic aids ebola malaria extremism
    fraud
    """
    ),
    verbal=_words("after before while since by despite without when"),
    before_nouns=_words(
        """
    the a an of in this that these those its his her their our any some no every each another after during
    since following and or recent new first second last major multi-pronged fresh heavy fierce intense
    deadly suicide terrorist rebel guerrilla in under with for from on to's military
    """
    ),
    before_verbs=_words(
        """
    to they he she it we i who which that will would could may might can shall should had have has did
    """
    ),
    boundaries=_words(
        """
    while when after before as but who which whom where because although though until since that if whether
    unless saying forcing adding leaving enabling causing
    """
    ),
    planned=_words(
        """
    hope hopes hoped will plan plans planned planning intend intends intended vow vows vowed prepare
    preparing shall pledged
    """
    ),
    feared=_words(
        """
    fear fears feared risk risks danger possible imminent warned
    """
    ),
    hypothetical=_words(
        """
    if would could might may unless whether should must cannot hypothetical unlikely can close ability able capable
    attempt attempting try trying tried allow allows allowed allowing permit permits permitted authorise
    authorize authorises authorizes authorised authorized
    """
    ),
    denied=_words("""
    none nobody postponed cancelled canceled averted
    not never no denied denies deny denying failed fails without nor neither n't prevented foiled
    suspension cessation suspended halt halted
    """),
    claimed=_words("reportedly allegedly purportedly claimed claims alleged supposedly"),
    particles=_words("out back up over down towards toward from off"),
    reduced=_words("in during when"),
    now=_words("is are been"),
    light=_words(
        """
    launched launch launching carried carry carrying conducted conduct conducting staged stage staging mounted mount
    made make
    """
    ),
    coordinators=_words("and"),
    manner="ly",
    past=("ed",),
    present=("s",),
    plural="s",
    determiners=_words("the a an of its their his her this that"),
    purposes=_words("to"),
    continuing=_words("those there then such"),
    regular=_words("government pro-government loyalist regime"),
    backed=("-led", "-backed", "-supported", "-aligned"),
    official=_words("""
    security army police air military national armed ground defence defense special
    """),
    loose=_words(
        "extremist militant jihadist armed insurgent terrorist jihadi remaining fleeing suspected alleged the more"
    ),
    prepositions=_words(
        """
    of in to with for from into near around between among over under through without via by against on upon
    at outside inside toward towards across like including despite during about within behind amid
    """
    ),
    locative=_words("""
    in near around outside at inside into of from across toward towards to within
    """),
    portions=_words(
        """
    scores dozens hundreds thousands tens members number numbers group groups band column columns handful
    most many some all part rest remnants units unit majority several both half fighters
    """
    ),
    portion_of=_words("of"),
    skipped=_words(
        """
    the a an some many more most several few other all its their his these those this that remaining large
    small than least about nearly almost over fleeing
    """
    ),
    between=_words("between"),
    reporting=_words("said says reported told stated added announced claimed confirmed"),
    openers=_words("""
    after before while when as although though since despite following during once if in on
    """),
    relatives=_words("which who that"),
    possessives=_words("its their his"),
    objects_of=_words("them it him"),
    forcing=_words("forcing leaving prompting driving sending causing"),
    seeking=_words("looking searching hunting pursuing chasing"),
    joining=_words("role part helped help joined participated participate took"),
    elsewhen=_words("after before since until"),
    counted_from={"after": 1, "before": -1, "since": -1},
    lasting=_words("seconds minutes hour hours day days week weeks month months year years"),
    threatened=_words("threat threats threatened threatens threaten threatening"),
    content=_words("that"),
    opposing=_words("with"),
    mob=_words("mob mobs"),
    clock=_words("at between approximately"),
    spanning=_words("over during in within for throughout"),
    running=_words("past last"),
    there=_words("there"),
    pronouns=_words("it they he who which"),
    persons=_PERSONS,
    people=_words("people men women children police clergy persons policemen servicemen businessmen"),
    things=_words("""
    hopes hope talks bill plan process peace deal economy dream chances time cattle cow cows dog dogs animal
    animals
    bird birds fish penalty elephant elephants rhino rhinos lion lions tiger tigers wolf wolves whale whales shark
    sharks
    horse horses pig pigs sheep goats camels flea fleas livestock
    """),
    single=_words("a an one another"),
    blind=_verbs("kill, wound, injure"),
    personal=_verbs("kidnap, abduct, hold hostage, take hostage, rape, arrest, detain")
    | _nouns("kidnapping, abduction, rape, arrest, detention, kidnap"),
    harms={"killed": _FATAL, "injured": _HARMFUL},
    idioms=_IDIOMS,
    described=_words("""
    pilots planes plane aircraft helicopter helicopters jets cases case operation operations warrant warrants plan
    plans material squad squads team teams unit units troops rifles weapons weapon victims victim scene suspects
    suspect investigation trial charges charge style zone zones line lines readiness position positions
    threat threats plot plots order orders commission commissions commissioner commissioners observers observer
    monitors
    """),
    unnamed=_words("""
    no none nobody her him them it me us you themselves himself herself itself each other who he she they also
    following nothing everything something one ones what or nor both however meanwhile today yesterday tomorrow
    ago later then days day hours weeks months years
    """),
    bearings=_words("""
    the north south east west northern southern eastern western northeast northwest southeast southwest central
    northeastern northwestern southeastern southwestern downtown nearby greater rural suburban upper lower
    """),
    perfect=_words("has have had"),
    ever_since=_words("since"),
    homes=_words("""
    home homes house houses residence residences apartment apartments flat studio studios newspaper newsroom school
    schools church churches chapel hospital hospitals clinic mall shop shops store stores bank banks bus buses minibus
    car cars taxi hotel hotels restaurant restaurants bar bars cafe nightclub mosque mosques temple synagogue shrine
    market markets university college library cinema theater theatre wedding funeral farm farms ranch orphanage
    """),
    finite=_words("""
    took take takes became become becomes began begins came comes went goes left gave gives got made makes has have
    had
    having may might can cannot could will would shall should must did does do not never shows shook
    """),
    bare_titles=_words("""
    former late ex alias last top first front tonight today yesterday morning times office yet identified whose
    january
    february march april may june july august september october november december
    """),
    figures=FIGURES,
    unmeant=_verbs("kill, wound, injure, die, perish, lose * lives, lose * life") | {"dead", "death", "deaths"},
    wished=_words("""
    ready willing prepared refuse refuses refused refusing want wants wanted wish wishes demand demands demanded
    demanding urge urges urged urging call calls called calling ask asks asked asking beg begs begged appeal appeals
    appealed seek seeks sought propose proposes proposed proposal proposals offer offers offered offering decision
    determined scheduled due expected about going sworn mission plot plots plotted designed effort efforts need needs
    needed right duty chance opportunity supposed encourage encourages encouraged incite incites incited invite
    invites
    invited instructed advised order orders commitment obligation likely unwilling reluctant eager keen
    """),
    warded=_words("""
    calls calling call plea pleas prevent prevents preventing prevention avoid avoids avoiding avert averting refrain
    refraining abstain abstaining plotting plotted mission threat threats possibility prospect proposal proposed
    propose
    demanding demand demands requested requests stop stopping incapable deter deterring discourage
    """),
    demanded=_words("""
    demand demands demanded demanding urge urges urged urging insist insists insisted propose proposes proposed
    recommend recommends recommended
    """),
    bare="be",
    becoming="being",
    to_come=_words("scheduled planned set due slated expected"),
    modals=_words("will would could might may should must cannot can shall"),
    ordinals=_words("first second third fourth fifth sixth seventh eighth ninth tenth last latest only another"),
    reckoned=_words("reported said believed known found thought alleged understood seen considered presumed"),
    settling=_words("""
    a an the another one two three four five six seven eight nine ten several many both some attacked bombed bombarded
    shelled strafed raided stormed rocked shook hit occupied besieged invaded entered overpowered
    """),
    own_voice=_words("i we our my me ours you your"),
    quarters=_words("""
    neighborhood neighborhoods neighbourhood neighbourhoods district districts municipality municipalities canton
    cantons suburb suburbs quarter jurisdiction hamlet hamlets village villages town towns farm farms ranch
    barrio parish township locality airport plantation sector sectors corregimiento settlement settlements colonia
    """),
    joins=_words("de del la las el los y da do dos al du des"),
    unplaced=_words("""
    the a an of in at near on from to into with by for and or but as than this that these those his her its their our
    my your who which where when while whose what there here it he she they we i you not no only also even both all
    some any many most several few other others another each every same such own certain various different
    residential exclusive wealthy poor rich elegant affluent populous popular working-class luxurious luxury upscale
    commercial industrial rural urban metropolitan densely populated small large big little tiny main old new nearby
    neighboring neighbouring local remote distant surrounding entire whole key strategic important strong military
    police army guerrilla rebel civilian private public state national international federal government
    coffee cotton cattle banana sugar one two three four five six seven eight nine ten first second third last next
    is are was were be been being has have had do does did will would can could may might must should
    located situated called named known said says reported told added stated announced north south east west
    northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
    southeastern southwestern downtown upper lower greater outskirts area areas zone zones region part parts side
    center centre km kilometers kilometres miles meters metres today yesterday tomorrow tonight morning afternoon
    evening night noon midnight dawn daybreak monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december ago week weeks month months year years
    addition fact particular turn general meanwhile however therefore moreover response reply exchange return
    capital city town village department province municipality district people residents
    """),
    ways_from=_words("km kms kilometer kilometers kilometre kilometres mile miles meters metres"),
    enclosing=_words("""
    in of a an at near on the which is that located situated lying part section sector side area zone outskirts
    department province state region capital city 's
    """),
    offices=_words("""
    mayor governor ambassador president minister consul senator bishop archbishop native citizen citizens chairman
    king queen prince premier chancellor secretary director leader ambassadors governors mayors presidents ministers
    university bank republic government governments candidate deputy representative
    """),
    days=_words("""
    today yesterday tonight this morning afternoon evening night last late early earlier on at in here monday tuesday
    wednesday thursday friday saturday sunday the
    """),
    another=_words("""
    another second third fourth separate separately elsewhere meanwhile similar similarly different simultaneously
    previous previously earlier
    """),
    led=_words("to into away aboard off"),
    progressive="ing",
)
