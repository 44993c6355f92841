"""English: words that tell a person from an organisation from a place."""

from stemma.lang.names import Names


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMES = Names(
    titles=_set(
        "mr mrs ms miss dr prof sir lord lady dame sen sens rep reps gov gen col lt capt maj sgt pvt cpl adm rev "
        "fr hon mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. gen. col. lt. capt. maj. sgt. pvt. cpl. adm. "
        "rev. fr. hon. president premier chancellor minister secretary senator representative congressman "
        "congresswoman governor mayor general colonel captain sergeant major lieutenant officer admiral brigadier "
        "commander marshal justice judge king queen prince princess emperor empress pope bishop archbishop "
        "cardinal rabbi imam sheikh sheik ayatollah mullah coach professor doctor ambassador chairman chairwoman "
        "chairperson commissioner sheriff inspector superintendent detective director spokesman spokeswoman "
        "spokesperson chief deputy attorney speaker constable father sister brother saint uncle aunt"
    ),
    given=_set(
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony "
        "mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey "
        "ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory "
        "alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary "
        "peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan "
        "arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne "
        "randy vincent roy ralph eugene russell bobby mason philip louis mary patricia jennifer linda elizabeth "
        "barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle "
        "carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley "
        "emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia "
        "heather helen catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea "
        "hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia "
        "frances jean alice judy isabella julia grace denise amber marilyn beverly danielle theresa sophie marie "
        "diana brittany natalie charlotte rose kayla mike bill tom jim bob dan dave steve chris matt nick ben sam "
        "tim ted ed fred greg jeff ken larry phil ron kate jane lucy ellen claire sally bernie hillary barack "
        "marco jeb carly mitt mohammed mohammad muhammad mohamed ahmed ahmad mahmoud mustafa hassan hussein ali "
        "omar khaled khalid abdullah abdul ibrahim youssef yusuf yousef karim kareem rami talal osama sami samir "
        "nasser walid tariq tarek bashar saddam fatima aisha layla leila amira yasmin zainab noor nadia rania "
        "salma hamid hamed jamal jamil faisal salman bilal anwar vladimir sergei sergey dmitry dmitri ivan igor "
        "alexei aleksandr mikhail nikolai yuri olga natalia svetlana tatiana elena irina boris oleg viktor angela "
        "hans klaus jürgen wolfgang pierre jacques françois francois michel philippe marine luigi giovanni "
        "giuseppe marco matteo silvio carlos luis jorge pedro miguel fernando manuel rafael javier diego pablo "
        "alejandro ricardo eduardo antonio francisco hugo ana carmen lucia xi li wang zhang kim park lee nguyen "
        "hiroshi shinzo kenji yuki raj narendra sanjay anil sunil amit priya indira kwame kofi nelson jacob emeka "
        "ngozi chinua abebe haile"
    ),
    particles=_set("al el bin ibn bint ben de da di du del della der den van von la le dos das abu ter ten st."),
    prefixes=("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "ul-", "d'", "o'", "abu-"),
    bodies=_set(
        "ministry department agency agencies party parliament congress senate committee council commission court "
        "courts bureau authority administration government army navy force forces guard corps brigade brigades "
        "battalion division regiment militia police university college school institute academy hospital clinic "
        "church mosque cathedral bank group organization organisation association union league federation "
        "confederation alliance coalition front movement brotherhood society foundation fund trust charity watch "
        "observatory network networks news times post herald tribune journal gazette press media radio television "
        "tv broadcasting company companies corporation airlines airways motors industries systems services "
        "service team club fc board chamber embassy consulate mission command program programme project "
        "initiative campaign forum partnership assembly exchange museum library laboratory labs studios records "
        "studio partners holdings ventures bloc republicans democrats"
    ),
    companies=_set("inc inc. corp corp. ltd ltd. llc plc co. gmbh ag sa nv & bros. company"),
    lands=_set(
        "river lake sea ocean gulf bay strait island islands mountain mountains mount hill hills valley desert "
        "forest park peninsula province county district governorate region state city town village street road "
        "avenue boulevard lane square bridge airport port harbor harbour canal coast heights plain plateau beach "
        "border camp square station stadium prison palace castle temple capital republic kingdom territory"
    ),
    land_openers=_set("mount lake gulf port cape"),
    works=_set(
        "war wars battle treaty act bill law accord accords agreement prize award awards cup olympics games "
        "festival revolution day week convention constitution bible koran quran amendment plan show tour "
        "hurricane cyclone typhoon storm operation championship series election debate summit spring crisis award "
        "lottery"
    ),
    calendar=_set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon tue wed thu "
        "fri sat sun christmas easter ramadan thanksgiving am pm a.m. p.m. gmt est pst edt"
    ),
    openers=_set(
        "however meanwhile speaking asked earlier later today yesterday residents officials activists police "
        "witnesses local state government people according last next early one two three four five six seven "
        "eight nine ten many several thousands hundreds dozens scores militants rebels troops soldiers forces "
        "critics supporters experts analysts authorities doctors reports please thanks thank yes hello hi ok okay "
        "oh well wow great good best new old first second third let lets go going see look make take get call "
        "check try use keep ask tell know think love thus hence still even despite following including based "
        "given such since until losing taking after rt lol sorry sure also maybe perhaps happy nice really"
    ),
    spots=_set("in at near from to into outside across around inside throughout toward towards via"),
    known_bodies=_set(
        "nato un u.n. eu e.u. isis isil is fbi cia nsa nasa bbc cnn afp ap reuters tass sana hamas hezbollah "
        "taliban pentagon kremlin google facebook twitter microsoft apple amazon opec imf unesco unicef interpol "
        "congress parliament senate republicans democrats gop boeing toyota enron"
    ),
)
