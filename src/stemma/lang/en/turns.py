"""English: by which words a copy says another thing than its exemplar."""

from stemma.lang.turns import Turns


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _each(words: str) -> tuple[tuple[str], ...]:
    """Phrases of one word."""
    return tuple((word,) for word in words.split())


TURNS = Turns(
    causal=(
        *_each(
            "because hence thus thereby therefore consequently accordingly caused causing allowed allowing enabled "
            "enabling prompted prompting triggered triggering sparked sparking"
        ),
        ("due", "to"),
        ("owing", "to"),
        ("thanks", "to"),
        ("led", "to"),
        ("leading", "to"),
        ("as", "a", "result"),
        ("as", "a", "consequence"),
        ("the", "result", "of"),
        ("resulted", "in"),
        ("resulting", "in"),
        ("resulting", "from"),
        ("in", "response", "to"),
        ("in", "retaliation", "for"),
        ("so", "that"),
    ),
    amounts=(
        _set("several various"),
        _set("many numerous countless"),
        _set("few handful"),
        _set("most majority"),
        _set("half"),
        _set("third"),
        _set("quarter"),
        _set("thirds"),
        _set("quarters"),
        _set("all"),
        _set("none"),
    ),
    parts=_set("half third quarter thirds quarters"),
    of=_set("of"),
    expecting=_set(
        "will would shall expected expects due planned plans scheduled promised pledged await awaited awaiting "
        "tomorrow upcoming pending"
    ),
    admitting=_set("conced admit acknowledg confess"),
)
