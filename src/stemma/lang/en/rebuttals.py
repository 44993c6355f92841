"""How English says that somebody denies what somebody else has just said."""

from itertools import product

from stemma.lang.rebuttals import Rebuttals


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _called() -> tuple[tuple[str, ...], ...]:
    """ "called that a lie", "calls it untrue"."""
    verbs, objects = ("calls", "called", "call"), ("it", "this", "that", "the claim", "the report", "the account")
    names = (
        "a lie",
        "lies",
        "nonsense",
        "untrue",
        "false",
        "wrong",
        "a fabrication",
        "baseless",
        "a slander",
        "absurd",
    )
    return tuple(tuple(" ".join(words).split()) for words in product(verbs, objects, names))


REBUTTALS = Rebuttals(
    verbs=_set(
        "denies denied deny disputes disputed dispute rejects rejected reject refutes refuted refute dismisses "
        "dismissed contradicts contradicted contests contested"
    ),
    objects=_set(
        "it this that them him her both claim charge accusation allegation account assertion statement suggestion"
    ),
    closing=_set(
        ". , ; : — – and but on in at as yesterday today flatly outright firmly strongly categorically through"
    ),
    phrases=(
        *(tuple(f"{verb} not hear of it".split()) for verb in ("will", "would", "does", "did")),
        *(
            tuple(f"{verb} having none of {it}".split())
            for verb in ("is", "was", "are")
            for it in ("it", "this", "that")
        ),
        *(
            tuple(f"{verb} it {how}".split())
            for verb in ("sees", "saw", "tells", "told")
            for how in ("differently", "otherwise")
        ),
        *(tuple(f"{verb} it another way".split()) for verb in ("sees", "saw", "see")),
        *(
            tuple(f"{verb} {story}".split())
            for verb in ("tells", "told")
            for story in ("another story", "a different story")
        ),
        *(
            tuple(f"{verb} {how} {what}".split())
            for verb in ("gives", "gave", "offers", "offered", "has", "had")
            for how in ("another", "a different")
            for what in ("account", "version", "explanation")
        ),
        *((verb, "no", ".") for verb in ("says", "said")),
        *(tuple(f"{verb} the opposite".split()) for verb in ("says", "said", "claims", "insists")),
        *(tuple(f"{verb} otherwise".split()) for verb in ("says", "said", "claims", "insists")),
        *_called(),
    ),
    reports=_set(
        "reports report claims claim allegations allegation rumors rumours rumor rumour accusations accusation "
        "suggestions suggestion statements assertions"
    ),
    untrue=_set("false untrue wrong baseless unfounded incorrect lies nonsense fabricated groundless"),
    speaking=("speaks for", "spoke for", "speaking for", "on behalf of", "on their behalf"),
    alone=_set("disagree disagrees disagreed demurred"),
    either=_set("neither either"),
    accounts=_set("account accounts version versions explanation explanations"),
    spokesmen=_set("spokesman spokeswoman spokesperson spokesmen"),
)
