"""English: what is disputed in news again and again, and by which words one takes a side."""

from stemma.lang.stances import Matter, Phrase, Stances


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(text: str) -> tuple[Phrase, ...]:
    """Phrases parted by bars."""
    return tuple(tuple(phrase.split()) for phrase in text.split("|"))


STANCES = Stances(
    matters=(
        Matter(
            "Could the way out be used?",
            _set("exit exits door doors stairwell stairs stairway evacuation escape hatch hatches"),
            _phrases(
                "open|opened|unobstructed|clear|cleared|was unlocked|were unlocked|been unlocked|accessible|usable|"
                "unblocked"
            ),
            _phrases(
                "shut|closed|locked|lock|padlock|padlocked|chained|chain|blocked|obstructed|barred|sealed|welded|"
                "bolted|jammed|barricaded|inaccessible"
            ),
        ),
        Matter(
            "Is the way passable?",
            _set(
                "road roads highway bridge crossing corridor port airport runway railway checkpoint route pass line "
                "motorway border ferry ferries trains flights panamericana"
            ),
            _phrases(
                "open|opened|reopened|passable|cleared|resumed|moving|handed back to traffic|running again|"
                "crossing again|sailing again|flying again|back in service"
            ),
            _phrases(
                "shut|closed|blocked|impassable|severed|sealed|cut off|stopped|suspended|halted|cancelled|canceled|"
                "at a standstill"
            ),
            alike=True,
            state=True,
        ),
        Matter(
            "Is there enough to test with?",
            _set("laboratory lab laboratories reagent reagents culture medium swabs kits sampling"),
            _phrases("adequate|sufficient|enough|plentiful|ample|available|in stock"),
            _phrases("ran out|run out|running out|short|shortage|shortages|lack|lacked|lacks|exhausted|depleted"),
            lacking=True,
        ),
        Matter(
            "Was there enough of it?",
            _set(
                "chlorine water fuel food oxygen electricity power pressure medicine medicines drugs ammunition "
                "bread blood gas diesel grain vaccine vaccines lifeboats lifejackets jackets"
            ),
            _phrases(
                "adequate|sufficient|enough|plentiful|ample|normal|uninterrupted|available|restored|for everyone|"
                "for everybody|for each"
            ),
            _phrases(
                "none left|ran out|run out|running out|short|shortage|shortages|lack|lacked|exhausted|depleted|"
                "interruption|interrupted|without|cut off|scarce|insufficient"
            ),
            lacking=True,
            alike=True,
        ),
        Matter(
            "Was the surrounding air, water or soil polluted?",
            _set(
                "norms norm limit limits levels toxic toxins pollution air measurements sensor sensors emissions "
                "smoke contamination substances radiation radioactivity groundwater chart"
            ),
            _phrases(
                "exceeded|exceed|exceeds|exceedance|exceedances|exceeding|above|off the chart|off the top|hazardous|"
                "poisonous|dangerous|elevated|contaminated|unsafe"
            ),
            _phrases("safe|normal|harmless|within norms|within limits|below|clean"),
        ),
        Matter(
            "Were forces withdrawn or sent?",
            _set("troops forces soldiers fighters advisers advisors reinforcements army militia police units"),
            _phrases(
                "withdrew|withdraw|withdrawn|withdrawal|pulled out|pull out|pulling out|pulled back|abandoned|left|"
                "retreated|retreat|retreating|fled|evacuated"
            ),
            _phrases("relocated|sent|arrived|deployed|bolstered|moved in|dispatched|rushed"),
            alike=True,
        ),
        Matter(
            "Was the attack beaten off?",
            _set("attack assault offensive advance raid incursion castle base airport town city village outpost"),
            _phrases(
                "repelled|repel|repulsed|beaten back|beat back|fended off|pushed back|thwarted|foiled|driven back|"
                "drove back|held off"
            ),
            _phrases("seized|captured|overrun|overran|retaken|recaptured|stormed|breached"),
            alike=True,
        ),
        Matter(
            "Was it done on purpose?",
            _set("arson fire-raising sabotage foul deliberate deliberately intentional intentionally bomb tampering"),
            _phrases("evidence|proof|sign|signs|found|confirmed|suspected|suspect|looking into|points"),
            _phrases("ruled out|rule out|excluded|accident|accidental|unlikely"),
            reach=16,
        ),
        Matter(
            "Was it inspected?",
            _set("inspection inspections inspectors inspected audit audited checks inspectorate certificate"),
            _phrases("inspected|passed|checked|audited|certified|approved|record|trace"),
            _phrases("failed|overdue|expired|lapsed|uninspected"),
        ),
        Matter(
            "Was there a warning?",
            _set("alarm alarms siren sirens warning warnings alert alerts"),
            _phrases(
                "sounded|sound|rang|ring|issued|given|went off|heard|received|worked|been warned|were warned|"
                "was warned|had warned|by telephone"
            ),
            _phrases("silent|failed|switched off|disabled|ignored"),
            lacking=True,
        ),
        Matter(
            "Were the lights on?",
            _set("lights light lamps lamp lighting"),
            _phrases("burning|burned|lit|on|switched on|shining|shone"),
            _phrases("without|unlit|dark|off|switched off"),
            lacking=True,
            alike=True,
        ),
        Matter(
            "Did the police or the army fire first?",
            _set("first before back"),
            _phrases(
                "police fired|police had fired|police opened|police had opened|police shot before|police started|"
                "officers fired|soldiers fired|soldiers opened|troops fired|troops opened|army fired"
            ),
            _phrases(
                "from the crowd|in the crowd|from protesters|from the protesters|protesters fired|"
                "demonstrators fired|gunmen fired|gunmen opened|rebels fired"
            ),
        ),
        Matter(
            "Was live ammunition used?",
            _set("ammunition rounds round bullets bullet rubber cartridges"),
            _phrases("live|lethal|real"),
            _phrases("rubber|blank|blanks"),
            alike=True,
        ),
        Matter(
            "Was the network working?",
            _set("internet network networks telephone telephones phone phones mobile broadband data cellphone"),
            _phrases("working|work|works|normally|restored|without interruption|uninterrupted|running|back up"),
            _phrases("down|cut|cut off|shut down|switched off|blocked|jammed|dead|disrupted|suspended|slowed"),
        ),
        Matter(
            "Did the dam or dyke hold?",
            _set("dam dams dyke dykes dike dikes levee levees embankment embankments"),
            _phrases("intact|whole|held|holding|sound|undamaged|unbroken"),
            _phrases("broke|broken|burst|failed|gave way|given way|breached|breach|collapsed|ruptured|cracked"),
        ),
        Matter(
            "Did anything leak?",
            _set(
                "chlorine gas oil diesel fuel chemical chemicals ammonia tank tanks tanker pipeline valve acid sewage"
            ),
            _phrases("leaked|leaking|leak|escaping|escaped|spilled|spilt|seeping|seeped"),
            _phrases("tight|sealed|contained"),
            lacking=True,
            reach=6,
        ),
        Matter(
            "Is the water fit to drink?",
            _set("water river well wells tap spring stream"),
            _phrases("fit to drink|safe to drink|drinkable|potable|can be drunk|clean"),
            _phrases("unfit|undrinkable|contaminated|poisoned|foul|tainted"),
        ),
        Matter(
            "Was a ransom paid?",
            _set("ransom money cent payment"),
            _phrases("paid|handed over|delivered"),
            _phrases("refused|unpaid"),
        ),
        Matter(
            "Did the signal, brake or engine work?",
            _set("brake brakes signal signals engine engines pump pumps hydrant hydrants sprinkler sprinklers lock"),
            _phrases("worked|working|functioned|functioning|operational|in order|serviced|intact"),
            _phrases("failed|failure|faulty|broken|defective|malfunctioned|malfunction|disabled|worn"),
        ),
        Matter(
            "Is the truce kept?",
            _set("ceasefire cease-fire truce armistice"),
            _phrases("holding|holds|held|respected|observed|intact|honoured|honored"),
            _phrases("violated|violation|violations|broken|broke|breached|collapsed|breach|breaches"),
        ),
        Matter(
            "Was there an agreement?",
            _set("agreement deal accord pact settlement contract"),
            _phrases("reached|signed|agreed|struck|concluded|finalised|finalized"),
            _phrases("rejected|collapsed|refused|failed|fallen through|walked away"),
            lacking=True,
            alike=True,
        ),
        Matter(
            "Are they held or free?",
            _set("hostages hostage prisoners captives detainees crew"),
            _phrases("released|freed|free|escaped|let go"),
            _phrases("held|holding|detained|captive|in custody"),
            alike=True,
        ),
        Matter(
            "Were they armed?",
            _set("protesters demonstrators marchers crowd victims protestors rioters"),
            _phrases("armed|guns|firearms|weapons|shot at|opened fire"),
            _phrases("unarmed|peaceful|peacefully"),
            alike=True,
        ),
    ),
    turning=_set("but although though while whereas yet however"),
    clauses=_set("which"),
    claims=_set(
        "claim claims report reports allegation allegations accusation accusations charge charges suggestion "
        "suggestions assertion assertions rumor rumors rumour rumours it this that"
    ),
    faceless=_set(
        "company firm manufacturer maker operator owner owners employer management plant factory utility producer "
        "supplier agency group organisation organization charity authority authorities government business carrier "
        "press release builder contractor party institution"
    ),
    changing=_set("again until reopened resumed restored"),
    never=_phrases("at no|in no|under no|on no"),
    idioms=(
        "behind closed doors",
        "behind locked doors",
        "door to door",
        "door-to-door",
        "next door",
        "open door",
        "open doors",
        "opened the door to",
        "closed the door on",
        "exit poll",
        "exit polls",
        "in the air",
        "on air",
        "air strike",
        "air strikes",
        "air raid",
        "air raids",
        "air force",
        "false alarm",
        "warning light",
        "to light",
        "in light of",
        "in the light of",
    ),
)
