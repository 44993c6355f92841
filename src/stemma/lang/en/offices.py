"""English: offices, bodies and other public actors, and the small words around what they do to each other."""

from stemma.lang.offices import Offices


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _list(words: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in words.split(","))


_SEATS = """
    Washington US; Moscow RU; Beijing CN; London GB; Paris FR; Berlin DE; Rome IT; Madrid ES; Tokyo JP;
    Seoul KR; Pyongyang KP; Tehran IR; Baghdad IQ; Damascus SY; Ankara TR; Riyadh SA; Cairo EG; Amman JO;
    Beirut LB; Kabul AF; Islamabad PK; New Delhi IN; Delhi IN; Dhaka BD; Colombo LK; Jakarta ID;
    Manila PH; Hanoi VN; Bangkok TH; Canberra AU; Ottawa CA; Havana CU; Caracas VE; Bogota CO;
    Brasilia BR; Buenos Aires AR; Lima PE; Santiago CL; Quito EC; Kiev UA; Kyiv UA; Minsk BY; Warsaw PL;
    Prague CZ; Budapest HU; Bucharest RO; Sofia BG; Belgrade RS; Athens GR; Tbilisi GE; Yerevan AM;
    Baku AZ; Khartoum SD; Juba SS; Addis Ababa ET; Asmara ER; Mogadishu SO; Nairobi KE; Kampala UG;
    Kigali RW; Kinshasa CD; Bamako ML; Niamey NE; Abuja NG; Accra GH; Pretoria ZA; Harare ZW; Tripoli LY;
    Tunis TN; Algiers DZ; Rabat MA; Doha QA; Sanaa YE; Sana'a YE; Taipei TW; Ouagadougou BF;
    N'Djamena TD; Bangui CF; Pristina XK; Skopje MK; Tirana AL; Sarajevo BA; Zagreb HR; Naypyidaw MM;
    Dublin IE; Lisbon PT; Oslo NO; Stockholm SE; Helsinki FI; Copenhagen DK; The Hague NL; Vienna AT;
    Bern CH
"""
"""Capitals that stand for their governments, and the country of each."""


def _seats() -> dict[str, str]:
    return {one.rpartition(" ")[0]: one.rpartition(" ")[2] for one in " ".join(_SEATS.split()).split("; ")}


OFFICES = Offices(
    posts=_words(
        """
    president premier minister chancellor king queen prince emir sultan pope archbishop bishop ayatollah imam leader
    senator governor mayor ambassador envoy judge magistrate prosecutor speaker lawmaker legislator congressman
    congresswoman secretary secretary-general chairman chairwoman chairperson chief director commissioner official
    spokesman spokeswoman spokesperson negotiator mediator diplomat candidate vice-president ex-president
    deputy general colonel commander dissident activist adviser advisor consul attorney-general sheriff regent
    """
    ),
    bodies=_words(
        """
    parliament congress senate assembly knesset duma cabinet court tribunal ministry department council commission
    committee party coalition opposition union federation bank company firm corporation agency police bureau office
    group organization organisation association league watchdog newspaper network church embassy mission authority
    delegation movement forum university hospital regulator carrier airline maker
    """
    ),
    many=_words(
        """
    presidents ministers leaders lawmakers legislators officials senators governors mayors judges prosecutors
    diplomats negotiators envoys deputies ambassadors inspectors peacekeepers activists dissidents opponents critics
    parties unions companies groups agencies voters workers teachers doctors nurses miners farmers students drivers
    employees dockers pilots fundamentalists nationalists landowners youths inmates pensioners lawyers
    residents women farmworkers supporters settlers refugees nationals clerics elders candidates courts banks monitors
    observers mediators firms countries authorities judges
    """
    ),
    governing=_words("government authorities administration regime"),
    seats={
        **_seats(),
        "White House": "US",
        "Pentagon": "US",
        "Kremlin": "RU",
        "Downing Street": "GB",
        "Elysee": "FR",
        "Élysée": "FR",
        "Foggy Bottom": "US",
        "Whitehall": "GB",
    },
    before=_words(
        """
    former ex outgoing acting interim ousted exiled visiting newly appointed elected new deputy vice prime foreign
    interior defence defense finance justice trade health education oil energy labor labour information junior senior
    top chief ruling opposition main military civilian central national federal provincial regional local state
    supreme high constitutional criminal religious spiritual political human rights trade security secretary
    attorney general radical conservative socialist communist islamic catholic orthodox largest biggest leading
    environment agriculture tourism economy culture sports transport police intelligence peace
    ethnic young angry striking public-sector bus paper factory railway
    special first lower upper joint international regional public
    """
    ),
    linking=_words("of for"),
    asking=_words("that to"),
    ends=_words(
        """
    while when after before who whom which where because although though until since if whether unless but as amid
    despite following during over
    """
    ),
    links=_words("with to against on upon from for toward towards between at"),
    mutual=_list("Meeting, Agreement or cooperation, Treaty or ties, Agreement"),
    whose=_list("Refusal, Accusation or criticism, Support or praise, Concession"),
    holding=_words("held controlled occupied"),
)
