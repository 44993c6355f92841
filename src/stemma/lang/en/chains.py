"""English: pronouns, and the names and nouns that are "he", "she", "it" or "they"."""

from stemma.lang.chains import Chains, Pronoun
from stemma.lang.en.deeds import DEEDS
from stemma.lang.en.speech import SPEECH


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _all(words: str, pronoun: Pronoun) -> dict[str, Pronoun]:
    return dict.fromkeys(words.split(), pronoun)


CHAINS = Chains(
    pronouns={
        **_all("i me mine", Pronoun(1, False, True)),
        "my": Pronoun(1, False, True, own=True),
        "myself": Pronoun(1, False, True, back=True),
        **_all("we us ours", Pronoun(1, True, True)),
        "our": Pronoun(1, True, True, own=True),
        "ourselves": Pronoun(1, True, True, back=True),
        **_all("you yours", Pronoun(2, None, True)),
        "your": Pronoun(2, None, True, own=True),
        **_all("yourself yourselves", Pronoun(2, None, True, back=True)),
        **_all("he him", Pronoun(3, False, True, False)),
        "his": Pronoun(3, False, True, False, own=True),
        "himself": Pronoun(3, False, True, False, back=True),
        **_all("she hers", Pronoun(3, False, True, True)),
        "her": Pronoun(3, False, True, True, own=True),
        "herself": Pronoun(3, False, True, True, back=True),
        "it": Pronoun(3, False, False),
        "its": Pronoun(3, False, False, own=True),
        "itself": Pronoun(3, False, False, back=True),
        **_all("they them theirs", Pronoun(3, True, None)),
        "their": Pronoun(3, True, None, own=True),
        "themselves": Pronoun(3, True, None, back=True),
    },
    pointing=_words("this that these those"),
    male=SPEECH.male
    | _words(
        """
    boy boys men brothers sons fathers grandfather grandson uncle nephew husband gentleman emperor duke baron monk
    policeman fisherman businessman salesman actor prince lord boyfriend
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond
    jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter keith
    roger terry sean gerald carl harold arthur lawrence jesse bryan bruce gabriel joe logan alan juan albert eugene
    philip louis ralph roy mike bill tom jim bob dan dave steve chris matt nick ben tim ted fred greg jeff ken larry
    phil ron mohammed mohammad muhammad mohamed ahmed ahmad mahmoud mustafa hassan hussein ali omar khaled khalid
    abdullah ibrahim youssef yusuf karim rami talal osama sami samir nasser walid tariq bashar saddam hamid jamal
    faisal salman bilal anwar vladimir sergei sergey dmitry ivan igor alexei mikhail nikolai yuri boris oleg viktor
    hans klaus jürgen wolfgang pierre jacques françois michel philippe luigi giovanni giuseppe marco silvio carlos
    luis jorge pedro miguel fernando manuel rafael javier diego pablo alejandro ricardo eduardo antonio francisco
    hugo kwame kofi nelson emeka barack emmanuel narendra recep shinzo
    """
    ),
    female=SPEECH.female
    | _words(
        """
    girl girls women sisters daughters mothers grandmother granddaughter aunt niece empress duchess nun actress
    policewoman businesswoman girlfriend lady goddess
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
    kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet
    maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea
    hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean
    alice judy isabella julia grace denise amber marilyn danielle theresa sophie marie diana brittany natalie
    charlotte rose kate jane lucy ellen claire sally hillary fatima aisha layla leila amira yasmin zainab noor nadia
    rania salma olga natalia svetlana tatiana elena irina marine carmen lucia priya indira ngozi chinua
    """
    ),
    people=SPEECH.people
    | DEEDS.persons
    | _words(
        """
    people person man woman child children baby boy girl student students patient patients victim victims player
    players user users participant participants scientist scientists researcher researchers artist poet writer
    king queen emperor guest host friend wife husband parent parents family member members voter voters soldier
    soldiers officer officers citizen citizens resident residents visitor visitors tourist tourists librarian
    librarians doctor doctors singer daughter son
    """
    ),
    bodies=SPEECH.groups
    | SPEECH.bodies
    | _words("company firm team country nation state city town family couple crowd public band tribe jury side"),
    plurals=_words("people police men women children persons media staff clergy troops cattle data criteria feet"),
    singular=_words(
        "news series species politics economics physics mathematics athletics measles headquarters barracks crisis "
        "basis analysis thesis campus bus gas virus status process access business press congress class address loss"
    ),
    idle=_words(
        """
    year years month months week weeks day days hour hours minute minutes time times moment percent km metres meters
    miles number part lot kind sort way thing things example one ones case cases end side
    """
    ),
    other=_words("another other second third fourth different further additional new more every each no any some"),
)
