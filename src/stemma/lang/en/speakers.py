"""English: words that tell what sort of speaker somebody is. Entries are apart by semicolons."""

from stemma.lang.en.agencies import AGENCIES
from stemma.lang.speakers import Speakers


def _set(words: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in words.split(";"))


_STATE_AGENCIES = {"TASS", "Xinhua", "RIA Novosti", "Sputnik", "SANA", "IRNA", "WAM", "Anadolu Agency"}

SPEAKERS = Speakers(
    state_media=_set(
        "state media; state television; state tv; state radio; state news agency; state-run; state-owned; "
        "state-controlled; state broadcaster; state newspaper; official news agency; official media; government "
        "newspaper; government media; government-run; sana; tass; itar-tass; xinhua; irna; kcna; wam; ria "
        "novosti; sputnik; rt; russia today; press tv; presstv; global times; people's daily; cctv; cgtn; "
        "al-ikhbariya; ikhbariya; trt; anadolu; anadolu agency; saba; petra; belta; prensa latina; granma; "
        "al-manar; fars; tasnim; telesur; rossiya 24; bna; qna; al-thawra"
    ),
    social=_set(
        "social media; twitter; facebook; telegram; youtube; instagram; tiktok; vkontakte; weibo; whatsapp; "
        "reddit; internet user; social media user; twitter user; facebook user; blogger; online post; blog"
    ),
    newsrooms=_set(
        "news agency; news agencies; newspaper; newspapers; news site; news website; news channel; broadcaster; "
        "tv channel; television channel; television station; radio station; correspondent; reporter; journalist; "
        "magazine; daily; tabloid; news outlet; local media; news report; media report; press report; newswire; "
        "new york times; washington post; guardian; bbc; cnn; al jazeera; al-jazeera; npr; fox news; nbc; abc "
        "news; cbs; msnbc; financial times; the times; le monde; der spiegel; haaretz; al arabiya; al-arabiya; "
        "politico; bloomberg; wall street journal; usa today; breitbart; huffington post; buzzfeed; los angeles "
        "times; media"
    )
    | frozenset(name.lower() for name, of in AGENCIES.items() if of not in _STATE_AGENCIES and len(name) > 3)
    | {"afp", "a.p.", "ap", "upi", "dpa"},
    fighters=_set(
        "rebel; militant; insurgent; fighter; gunman; guerrilla; jihadist; militia; militiaman; separatist; "
        "warlord; mujahideen; paramilitary; extremist group; terrorist group; armed group; liberation front; "
        "liberation army; resistance front; self-defence force; self-defense force"
    ),
    forces=_set(
        "army; military; air force; navy; armed forces; security forces; troops; soldier; soldiers; general "
        "command; joint command; central command; task force; coalition; marines; air defence; air defense; "
        "border guard"
    ),
    commands=_set(
        "defense ministry; defence ministry; ministry of defense; ministry of defence; defense department; "
        "pentagon; defense minister; defence minister; minister of defense; minister of defence; defense "
        "secretary; interior ministry; chief of staff; war cabinet; military spokesman; army spokesman; military "
        "command"
    ),
    states=_set(
        "government; ministry; state department; foreign office; home office; white house; kremlin; pentagon; "
        "cabinet; parliament; senate; congress; police; prosecutor's office; embassy; consulate; united nations; "
        "u.n.; un; security council; european union; nato; european commission; unhcr; unicef; world health "
        "organization; defense department; justice department; interior department; treasury; municipality; city "
        "council; governorate; provincial council; supreme court; court; fbi; cia; authorities; local "
        "authorities; election commission; coast guard; fire department; administration; downing street; duma; "
        "african union; homeland security; intelligence service; intelligence agency; presidency; customs "
        "service; civil protection"
    ),
    offices=_set(
        "minister; president; prime minister; premier; governor; mayor; senator; congressman; congresswoman; "
        "lawmaker; ambassador; envoy; diplomat; king; queen; prince; sheriff; prosecutor; attorney general; "
        "judge; general; colonel; lieutenant; captain; admiral; brigadier; sergeant; police chief; chancellor; "
        "secretary of state; secretary-general; defense secretary; foreign secretary; commissioner; councilman; "
        "councillor; deputy minister; mp; parliamentarian; vice president; district commissioner; chief of staff; "
        "secretary; gen.; col.; lt.; maj.; capt.; adm.; sgt.; brig.; gov.; sen.; rep.; mayor's; attorney-general"
    ),
    heads=_set(
        "president of; president and; vice president of; vice president for; captain of; commissioner of; "
        "secretary of the; governor of the bank; judge of the contest; general manager; general counsel; "
        "general secretary; deputy director; party president; club president; union president"
    ),
    posts=_set(
        "spokesman; spokeswoman; spokesperson; commander; director; head; leader; chief; chairman; chairwoman; "
        "representative; adviser; advisor; manager; coordinator; deputy; officer; official; member; aide; "
        "strategist; "
        "source"
    ),
    nameless=_set(
        "official; officer; diplomat; authority; commander; spokesman; spokeswoman; spokesperson; aide; adviser; "
        "advisor; lawmaker; minister; general; colonel; soldier; policeman; prosecutor; investigator; "
        "envoy"
    ),
    monitors=_set(
        "activist; monitor; monitoring group; observatory; human rights; rights group; rights organisation; "
        "rights organization; watchdog; campaigner; charity; aid group; aid agency; aid worker; relief worker; "
        "relief agency; red cross; red crescent; ngo; amnesty international; human rights watch; white helmets; "
        "coordination committee; coordinating committee; media office; media center; media centre; volunteer; "
        "volunteers; doctors without borders; medecins sans frontieres; save the children; oxfam; opposition "
        "group; election observer; observers; conflict monitor; rescue workers; civil defence volunteers; mercy "
        "corps"
    ),
    experts=_set(
        "analyst; expert; professor; researcher; scholar; historian; economist; scientist; think tank; academic; "
        "lecturer; political scientist; archaeologist; epidemiologist; pollster; specialist; sociologist; "
        "criminologist; engineer; engineers; strategist; institute for; research center; research centre; "
        "university; study; poll; survey"
    ),
    residents=_set(
        "resident; witness; eyewitness; villager; survivor; refugee; neighbor; neighbour; local; locals; "
        "inhabitant; relative; relatives; family; mother; father; brother; sister; son; daughter; wife; husband; "
        "uncle; aunt; cousin; shopkeeper; shop owner; trader; merchant; farmer; driver; student; teacher; baker; "
        "fisherman; people; man; woman; boy; girl; civilian; evacuee; displaced; protester; demonstrator; "
        "passenger; bystander; doctor; nurse; medic; paramedic; surgeon; hospital; worker; worshipper; miner; "
        "tailor; boatman; survivors; shepherd; herder; widow; tribesman; elder; imam; priest; voter; customer; "
        "tourist; victim; women; men; children; townspeople"
    ),
    bodies=_set(
        "ministry; company; firm; corporation; bank; university; hospital; party; union; association; federation; "
        "committee; commission; council; agency; office; department; organization; organisation; campaign; "
        "church; foundation; institute; service; authority; league; alliance; movement; board; club; network; "
        "airline; group; lawyers; team"
    ),
    former=_set("former; ex; retired; then; late; onetime; ousted; deposed"),
    ours=_set("we; our; us; ours"),
    theirs=_set("it; they; its; their; he; his; she; her"),
)
