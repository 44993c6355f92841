"""English: function words, and the other words too common to tell one story from another."""

from stemma.lang.words import Words


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


WORDS = Words(
    articles=_set("a an the this that these those"),
    possessives=_set("my your his her its our their whose"),
    pronouns=_set(
        "i me mine myself you yours yourself yourselves he him himself she hers herself it itself we us ours "
        "ourselves they them theirs themselves one oneself someone somebody something anyone anybody anything "
        "everyone everybody everything nobody nothing none there here"
    ),
    prepositions=_set(
        "about above across after against ahead along alongside amid amidst among amongst around as at atop "
        "before behind below beneath beside besides between beyond by despite down during except for from in "
        "inside into like near of off on onto out outside over past per since through throughout to toward "
        "towards under underneath unlike until up upon via with within without"
    ),
    conjunctions=_set("and but or nor so yet if because although though while whereas unless whether than once lest"),
    relatives=_set("who whom which what when where why how whoever whatever whichever whenever wherever however"),
    auxiliaries=_set(
        "am is are was were be been being have has had having do does did doing done will would shall should "
        "can could may might must ought cannot"
    ),
    negations=_set("not no never neither"),
    quantifiers=_set(
        "all any both each either enough every few fewer less many more most much other others same several some such"
    ),
    adverbs=_set(
        "again almost already also always away back even ever far further hence indeed instead just later "
        "maybe meanwhile nearly now often only perhaps quite rather really still then thereby therefore thus "
        "together too very well"
    ),
    contractions=_set(
        "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've "
        "isn't it'd it'll it's let's mightn't mustn't shan't she'd she'll she's shouldn't that's there's "
        "they'd they'll they're they've wasn't we'd we'll we're we've weren't what's who's won't wouldn't "
        "you'd you'll you're you've"
    ),
    common=_set(
        "said say says told according reported report reports news new people man men woman women day days "
        "week weeks month months year years time times today yesterday tomorrow monday tuesday wednesday "
        "thursday friday saturday sunday january february march april june july august september october "
        "november december morning afternoon evening night early late last next first second one two three "
        "four five six seven eight nine ten hundred thousand million billion number part place way country "
        "city town state world group area official officials government spokesman spokeswoman statement made "
        "make makes take taken took get got come came go went gone including used use added"
    ),
    ranked="vocab.txt",
)
