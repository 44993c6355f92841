"""English: what words of deeds say when no arms are meant."""

from stemma.lang.figures import Figures


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIGURES = Figures(
    causes=_words("""
    tax taxes budget bill bills legislation policy policies nomination freedom democracy rights speech press justice
    trafficking criminality cocaine spending evil words ideas credibility character integrity reputation abortion
    healthcare immigration deficits bureaucracy injustice inequality lies claims agenda record
    """),
    gains=_words("""
    responsibility credit blame step steps measure measures meeting meetings nomination attention imagination
    headlines
    title crown medal medals lead votes hearts mood essence oath pains
    notice issue offense places heart turns turn lessons pride pictures photos exception break breath
    """),
    goods=_words("""
    document documents paper papers vehicle vehicles car cars truck trucks drug drugs cocaine heroin marijuana kilos
    kg
    money cash assets property goods equipment materiel computers phones records files materials passports
    dynamite
    """),
    lenses=_words("""
    photo photos image images camera cameras video videos footage photographer photograph photographs picture pictures
    """),
    given_up=_words("""
    deal deals plan plans effort efforts struggle policy idea talks claim claims tactics proposal proposals resolution
    support bid hope hopes search principle principles car cars vehicle vehicles negotiations preparations candidacy
    nomination bill amendment ambassador race agreement treaty accord pact suit lawsuit complaint application
    statement
    remarks offer invitation coalition endorsement charges money funds
    """),
    standing=_words("""
    reputation credibility relations ties image prospects chances economy interests trust confidence career
    information
    allegations admission evidence testimony standing relationship morale
    """),
    shows="demonstrat",
    shown=_words("""
    that how why what its his her their our my the a an to this these clearly again
    """),
    nounlike=_words("strike strikes pounds hits storm storms defect defects shoot shoots blasts")
    | {"fire at", "fire on"},
    itself=_words("himself herself themselves itself myself yourself ourselves"),
    summing=(
        "so far", "thus far", "this year alone", "wave of", "spate of", "in recent years", "in recent months",
        "in recent weeks", "over the years", "in the past few weeks", "in the past few months",
        "in the past few years", "over the past few weeks", "over the past few months", "over the past few years",
        "on several occasions", "in the preceding weeks", "in previous weeks", "in previous months", "regularly",
        "persistently", "countless", "for years", "for decades", "for months",
    ),
    spells=r"\b(?:over|in|during|for) (?:the )?(?:past|last|preceding|previous|recent) (?:[\w-]+ )?"
    r"(?:months|years|decades?)\b",
    many=_words("""
    attacks murders bombings clashes massacres raids ambushes killings executions explosions assassinations
    kidnappings
    shootings assaults battles abductions rapes beheadings
    """),
    works=_words("""
    film films movie movies cinema director actor actors actress screenplay sequel trilogy starring extras reel
    audience audiences premiere studio box-office thriller novel novelist game games gamer gamers player players
    gameplay multiplayer console consoles shooter fiction fictional protagonist villain
    """),
    arms=_words("""
    explosions exploded detonated artillery armed dynamite dynamited killed dead died wounded injured slain gunfire
    gunman gunmen gun guns troops soldier soldiers
    army rebel rebels
    militant militants insurgent insurgents guerrilla guerrillas fighters militia terrorist terrorists jihadists bomb
    bombs bombing bombings explosion explosive explosives rocket rockets missile missiles shelling shells mortar
    grenade
    grenades airstrike airstrikes weapon weapons rifle rifles pistol knife machete stabbed shot shooting murdered
    murder
    assassinated massacre ambush ambushed hostages kidnapped casualties corpse bodies
    """),
    wordy=_words("""
    attack attacks attacked attacking assault assaults assaulted battle battles battled battling fight fights fought
    fighting skirmish skirmishes offensive offensives hit hits hitting strike strikes struck combat storm stormed
    pounded
    """)
    | {"closed in on", "closes in on", "closing in on", "push back", "pushed back", "push out", "pushed out"},
    measured=_words("shot shots shoot block blocks hit hits strike strikes"),
    whole=_words("go goes went gone going"),
    resting=_words("hang hangs hung hanging"),
    striving=_words("fight fights fought fighting battle battles battled battling offensive"),
    met=_words("hit hits hitting struck strikes striking strike"),
    unarmed=_words("""
    train trains car cars bus truck lorry van boat ferry vehicle driver service hurricane
    storm earthquake quake tremor typhoon cyclone tornado flood floods wave waves lightning tsunami recession crisis
    drought disease outbreak pandemic scandal
    """),
    stopped="intercept",
    flying=_words("""
    missile missiles rocket rockets drone drones projectile projectiles shipment shipments weapons arms ammunition
    explosives warhead warheads smuggled smuggling cargo warplane warplanes jets fighter fighters airspace boat boats
    vessel vessels package packages parcel parcels device devices mail letter letters
    """),
)  # fmt: skip
