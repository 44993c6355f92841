"""English: British and American spelling, and numbers as words or figures."""

from stemma.lang.spelling import Spelling

_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_VARIANTS = {
    "aeroplane": "airplane", "ageing": "aging", "aluminium": "aluminum", "analyse": "analyze", "artefact": "artifact",
    "artefacts": "artifacts", "axe": "ax", "cancelled": "canceled", "cancelling": "canceling", "catalogue": "catalog",
    "cheque": "check", "cheques": "checks", "cosy": "cozy", "defence": "defense", "dialogue": "dialog",
    "draught": "draft", "enrol": "enroll", "fulfil": "fulfill", "fuelled": "fueled", "grey": "gray",
    "jewellery": "jewelry", "judgement": "judgment", "kerb": "curb", "labelled": "labeled", "licence": "license",
    "manoeuvre": "maneuver", "marvellous": "marvelous", "modelled": "modeled", "mould": "mold",
    "moustache": "mustache", "offence": "offense", "paediatric": "pediatric", "plough": "plow",
    "practise": "practice", "pretence": "pretense", "programme": "program", "programmes": "programs",
    "sceptical": "skeptical", "signalled": "signaled",
    "skilful": "skillful", "storey": "story", "storeys": "stories", "sulphur": "sulfur", "traveller": "traveler",
    "travellers": "travelers", "travelled": "traveled", "travelling": "traveling", "tyre": "tire", "tyres": "tires",
    "whisky": "whiskey", "yoghurt": "yogurt", "diarrhoea": "diarrhea", "haemorrhage": "hemorrhage",
    "per cent": "percent", "captain": "capt", "doctor": "dr", "mister": "mr", "lieutenant": "lt", "sergeant": "sgt",
    "colonel": "col", "general": "gen", "governor": "gov", "senator": "sen", "professor": "prof", "saint": "st",
    "january": "jan", "february": "feb", "august": "aug", "september": "sept", "sep": "sept", "october": "oct",
    "november": "nov", "december": "dec", "towards": "toward", "whilst": "while", "amongst": "among",
    "amidst": "amid", "afterwards": "afterward", "backwards": "backward", "forwards": "forward",
}  # fmt: skip

SPELLING = Spelling(
    clitics=("'s", "'"),
    same=(
        *((word, str(value)) for value, word in enumerate(_NUMBERS)),
        *((word, str(value)) for word, value in _TENS.items()),
        *((word, f"{value}th") for value, word in enumerate(_ORDINALS, 1)),
        ("1st", "1th"),
        ("2nd", "2th"),
        ("3rd", "3th"),
        *_VARIANTS.items(),
    ),
    endings=(
        ("isations", "izations"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("ysed", "yzed"),
        ("ysing", "yzing"),
        ("ours", "ors"),
        ("oured", "ored"),
        ("ouring", "oring"),
        ("ourable", "orable"),
        ("ourhood", "orhood"),
        ("ourhoods", "orhoods"),
        ("our", "or"),
        ("tres", "ters"),
        ("tre", "ter"),
        ("bres", "bers"),
        ("bre", "ber"),
    ),
)
