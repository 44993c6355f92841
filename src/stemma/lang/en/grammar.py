"""English: the small words and endings that show where clauses and phrases begin and end."""

from stemma.lang.grammar import Grammar


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GRAMMAR = Grammar(
    that="that",
    to="to",
    as_="as",
    by="by",
    definite="the",
    indefinite=_set("a an"),
    pointing=_set("this that these those"),
    links=_set("of for"),
    negations=_set("not never"),
    negated="n't",
    clitics=("n't", "'re", "'ll", "'ve", "'m", "'d"),
    contracted=_set("it's he's she's that's there's who's"),
    possessive=("'s", "’s"),
    past="ed",
    doing="ing",
    plural="s",
    doer="er",
    adverb="ly",
    not_adverbs=_set("family italy assembly ally july reply supply daily weekly monthly"),
    nonfinite=_set("been being be having"),
    adversative=_set("but yet so"),
    breaking=_set("as when while after before during because if although though"),
    contrasting=_set("while as though although"),
    adjunct=_set("in on at to by via through with during"),
    measuring=_set("about around over under up more between like"),
    recent=_set("last this"),
    spans=_set("week month year morning afternoon evening weekend"),
    person=_set("who which whose"),
    complements=_set("to that as like"),
    after_noun=_set("of for in on from by at was is are were and"),
    plurals=_set("people police men women media"),
    subjects=_set("i he she it they we you who"),
    asides=(
        ("however",),
        ("meanwhile",),
        ("too",),
        ("for", "instance"),
        ("for", "example"),
        ("for", "his", "part"),
        ("for", "her", "part"),
        ("for", "its", "part"),
        ("on", "the", "other", "hand"),
        ("in", "turn"),
    ),
)
