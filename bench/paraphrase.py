"""A sentence in other words, by rule: what a rewriter does who has no facts of his own.

Rules, not a model, so that the bench is the same on every machine; the grammar suffers now and then. Words in
quotation marks and names stay.
"""

from __future__ import annotations

import random
import re

LIGHT, HEAVY = 0.35, 0.95  # chance that a word with a synonym is changed, in a light edit and in a paraphrase
SHORTER = 0.7  # chance that a clause between commas is left out of a paraphrase
OTHERWISE = 0.5  # chance that a small word is replaced in a paraphrase

_GROUPS = """
said stated | told informed | killed slain | wounded injured | attack assault | attacked assaulted | officials
authorities | began started | begin start | ended finished | help aid | helped aided | children kids | big large |
small little | many numerous | about roughly | nearly almost | also too | but yet | because since | while as | house
home | houses homes | city town | police officers | money funds | work labor | workers laborers | leader head |
leaders heads | government administration | country nation | countries nations | found discovered | find discover |
show reveal | showed revealed | shows reveals | asked requested | called urged | wanted sought | want seek | plan
scheme | plans schemes | vote ballot | talks negotiations | deal agreement | law statute | bill measure | court
tribunal | report account | reports accounts | car vehicle | cars vehicles | war conflict | fight battle | fighting
combat | near close | quickly swiftly | early soon | often frequently | several various | however nevertheless |
after following | before ahead | against versus | between among | during amid | through via | under beneath | over
above | people persons | president leader | million m | percent pct | month four-weeks | year twelvemonth | last
previous | first initial | new fresh | old former | important key | major main | strong powerful | weak feeble | bad
poor | good fine | hard tough | easy simple | high elevated | low reduced | rise climb | rose climbed | fall drop |
fell dropped | increase growth | increased grew | decrease decline | announced declared | announce declare | refused
declined | rejected dismissed | accepted approved | supported backed | support backing | opposed resisted |
opponents critics | believe think | believes thinks | expected anticipated | hope wish | hopes wishes | fear dread |
trying attempting | try attempt | tried attempted | making producing | made produced | taking grabbing | took
grabbed | giving handing | gave handed | given handed | got received | came arrived | went headed | left departed |
return comeback | returned came-back | leave depart | sent dispatched | send dispatch | brought carried | bring
carry | held kept | hold keep | put placed | seen spotted | saw spotted | look glance | looked glanced | think
reckon | know understand | knew understood | say state | says states | saying stating | tell inform | using
employing | used employed | use employ | need require | needed required | allow permit | allowed permitted | stop
halt | stopped halted | continue go-on | continued went-on | remain stay | remained stayed | include contain |
included contained | including counting | group band | groups bands | part portion | end close | problem trouble |
problems troubles | question query | questions queries | answer reply | decision choice | effort push | efforts
pushes | issue matter | issues matters | night evening | morning daybreak | area zone | areas zones | forces troops
| soldiers troops | crowd throng | protest demonstration | protests demonstrations | protesters demonstrators | died
perished | dead lifeless | death demise | deaths fatalities | arrested detained | released freed | charged accused |
shot gunned | fire blaze | huge enormous | likely probable | clear plain | sure certain | full complete | whole
entire | recent latest | later afterward | now currently | today nowadays | still even-now | only merely | just
simply | really truly | very highly | around round | across throughout | within inside
"""

_SMALL = {
    "the": ("this", "that", ""), "a": ("one",), "of": ("from",), "to": ("toward",), "that": ("",), "which": ("that",),
    "who": ("that",), "in": ("inside", "within"), "on": ("upon",), "for": ("to",), "and": ("plus", "as well as"),
    "was": ("had been",), "were": ("had been",), "is": ("remains",), "has": ("had",), "have": ("had",),
    "with": ("and",),
    "his": ("the",), "her": ("the",), "their": ("the",), "its": ("the",), "by": ("through",), "not": ("hardly",),
    "had": ("has",), "would": ("was to",), "will": ("is to",), "could": ("was able to",), "from": ("out of",),
}  # fmt: skip


def _table() -> dict[str, str]:
    table = {}
    for group in " ".join(_GROUPS.split()).split(" | "):
        one, two = group.split()
        table[one] = two.replace("-", " ")
    return table


SYNONYMS = _table()
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_SAYS = re.compile(r"^(?P<what>[^“\"]{20,}), (?P<who>[^,“\"]{4,60}) (?:said|says|told reporters)\.$")
_ACCORDING = re.compile(r"^(?P<what>.{20,}), according to (?P<who>[^,]{4,80})\.$")
_WHEN = "on|in|after|during|for|with|at|by|before|when|while|because|as|since|under|over|from"
_LATE = re.compile(rf"^(?P<head>[A-Z][^“\"]{{30,}}?) (?P<tail>(?:{_WHEN}) [^,“\"]{{6,70}})\.$")
_JOINED = re.compile(r"^(?P<one>.{30,}?), (?:and|but|while) (?P<two>(?:the|a|he|she|it|they|we|[A-Z]\w+) .{25,})$")
_CLAUSE = re.compile(r", (?:who|which|where|a|an|the|whose) [^,“\"]{5,80}, ")
_OF_THE = re.compile(r"\b[Tt]he (\w+) of the (\w+)\b")


def reworded(sentence: str, chance: float, rng: random.Random, small: float = 0.0) -> str:
    """The sentence with synonyms outside quotation marks; with chance `small`, little words are changed too."""
    kept = [match.span() for match in _QUOTED.finditer(sentence)]

    def change(match: re.Match[str]) -> str:
        word = match.group()
        if any(start <= match.start() < end for start, end in kept) or (word[0].isupper() and match.start()):
            return word
        other = SYNONYMS.get(word.lower()) if rng.random() < chance else None
        if other is None and rng.random() < small:
            other = rng.choice(_SMALL.get(word.lower(), (word,)))
        if other is None:
            return word
        return _upper(other) if word[0].isupper() else other

    return " ".join(_WORD.sub(change, sentence).split())


def retold(sentence: str, rng: random.Random) -> list[str]:
    """The sentence in other words and another order, in one sentence or two."""
    if rng.random() < SHORTER:
        sentence = _CLAUSE.sub(" ", sentence)
    sentence = _OF_THE.sub(r"the \2’s \1", sentence)
    found = _SAYS.match(sentence)
    if found:
        return [_sentence(f"According to {found['who']}, {_lower(found['what'])}", rng)]
    found = _ACCORDING.match(sentence)
    if found:
        return [_sentence(f"{_upper(found['who'])} reported that {_lower(found['what'])}", rng)]
    found = _JOINED.match(sentence)
    if found:
        return [_sentence(found["one"], rng), _sentence(_upper(found["two"]), rng)]
    found = _LATE.match(sentence)
    if found:
        return [_sentence(f"{_upper(found['tail'])}, {_lower(found['head'])}", rng)]
    return [_sentence(sentence, rng)]


def _sentence(text: str, rng: random.Random) -> str:
    text = reworded(text, HEAVY, rng, OTHERWISE).rstrip()
    return text if text[-1:] in '.!?”"' else f"{text}."


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """A sentence's beginning inside a sentence: names keep their capital, grammar words lose it."""
    small = {"the", "a", "an", "he", "she", "it", "they", "we", "in", "on", "his", "her", "its", "this"}
    return text[:1].lower() + text[1:] if text.split(" ", 1)[0].lower() in small else text
