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
    opposites=tuple(
        (_set(one), _set(other))
        for one, other in (
            ("acquitted acquits acquit cleared exonerated", "convicted convicts convict"),
            ("released releases release freed", "detained arrested jailed imprisoned detains arrests held holds"),
            ("accepted accepts accept approved approves approve", "rejected rejects reject refused"),
            ("won wins win", "lost loses lose"),
            ("rose rises rise risen increased increases grew", "fell falls fall fallen decreased decreases shrank"),
            ("opened opens open reopened reopens", "closed closes close shut shuts"),
            ("lifted lifts lift", "imposed imposes impose"),
            ("banned bans ban forbade forbids prohibited", "allowed allows allow permitted permits"),
            ("supported supports support backed backs", "opposed opposes oppose"),
            ("withdrew withdraws withdrawn retreated", "advanced advances advance"),
            ("confirmed confirms confirm", "denied denies deny refuted"),
            ("succeeded succeeds succeed", "failed fails fail"),
            ("upheld upholds uphold", "overturned overturns overturn quashed quashes"),
            ("joined joins join", "left leaves leave quit"),
            ("hired hires hire employed", "sacked dismissed fired laid"),
            ("strengthened strengthens", "weakened weakens"),
        )
    ),
    acts=tuple(
        (_set(one), _set(other))
        for one, other in (
            ("suspended suspends", "sacked dismissed fired ousted arrested detained jailed charged"),
            ("questioned questions", "arrested detained jailed charged indicted convicted"),
            ("arrested arrests detained detains", "charged indicted convicted sentenced jailed"),
            ("charged charges indicted", "convicted convicts sentenced jailed"),
            ("resigned resigns", "sacked dismissed fired ousted"),
            ("postponed postpones delayed delays", "cancelled canceled cancels scrapped abandoned"),
            ("resumed resumes resume", "collapsed collapses suspended ended halted"),
            ("injured injures wounded", "killed kills died"),
            ("damaged damages", "destroyed destroys"),
            ("proposed proposes", "approved adopted passed ordered"),
        )
    ),
    proposing=_set(
        "offer offers offered threaten threatens threatened propose proposes proposed want wants wanted hope hopes "
        "hoped plan plans planned intend intends intended vow vows vowed promise promises promised pledge pledges "
        "pledged agree agrees agreed consider considers considering"
    ),
    participles=_set(
        "begun beaten become broken chosen come driven eaten fallen forbidden frozen given gone grown hidden known "
        "ridden risen run seen shown spoken stolen sunk sworn taken thrown torn withdrawn written overtaken"
    ),
    perhaps=frozenset((modal, helper) for modal in ("may", "might", "could") for helper in ("have", "be"))
    - {("could", "be")},
)
