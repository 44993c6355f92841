"""A sentence in other words, by rule: what a rewriter does who has no facts of his own.

Rules, not a model, so that the bench is the same on every machine. Words in quotation marks and names stay.
"""

from __future__ import annotations

import random
import re

LIGHT, HEAVY = 0.12, 0.9  # chance that a word with a synonym is changed, in a light edit and in a paraphrase

_GROUPS = """
said stated | told informed | killed slain | wounded injured | attack assault | attacked assaulted | officials
authorities | began started | begin start | ended finished | help aid | helped aided | children kids | big large |
small little | many numerous | about roughly | nearly almost | also too | but yet | because since | while as |
house home | houses homes | city town | police officers | money funds | work labor | workers laborers | leader head |
leaders heads | government administration | country nation | countries nations | found discovered | find discover |
show reveal | showed revealed | shows reveals | asked requested | called urged | wanted sought | want seek | plan scheme
| plans schemes | vote ballot | talks negotiations | deal agreement | law statute | bill measure | court tribunal |
report account | reports accounts | car vehicle | cars vehicles | war conflict | fight battle | fighting combat | near
close | quickly swiftly | early soon | often frequently | several various | however nevertheless | after following |
before ahead | against versus | between among | during amid | through via | under beneath | over above | people persons |
president leader | million m | percent pct | month four-weeks | year twelvemonth | last previous | first initial |
new fresh | old former | important key | major main | strong powerful | weak feeble | bad poor | good fine | hard tough |
easy simple | high elevated | low reduced | rise climb | rose climbed | fall drop | fell dropped | increase growth |
increased grew | decrease decline | announced declared | announce declare | refused declined | rejected dismissed |
accepted approved | supported backed | support backing | opposed resisted | opponents critics | believe think |
believes thinks | expected anticipated | hope wish | hopes wishes | fear dread | trying attempting | try attempt |
tried attempted | making producing | made produced | taking grabbing | took grabbed | giving handing | gave handed |
given handed | got received | came arrived | went headed | left departed | return comeback | returned came-back | leave
depart | sent dispatched | send dispatch | brought carried | bring carry | held kept | hold keep | put placed |
seen spotted | saw spotted | look glance | looked glanced | think reckon | know understand | knew understood | say state
| says states | saying stating | tell inform | using employing | used employed | use employ | need require | needed
required | allow permit | allowed permitted | stop halt | stopped halted | continue go-on | continued went-on | remain
stay | remained stayed | include contain | included contained | including counting | group band | groups bands | part
portion | end close | problem trouble | problems troubles | question query | questions queries | answer reply |
decision choice | effort push | efforts pushes | issue matter | issues matters | night evening | morning daybreak |
area zone | areas zones | forces troops | soldiers troops | crowd throng | protest demonstration | protests
demonstrations | protesters demonstrators | died perished | dead lifeless | death demise | deaths fatalities | arrested
detained | released freed | charged accused | shot gunned | fire blaze | huge enormous | likely probable | clear plain |
sure certain | full complete | whole entire | recent latest | later afterward | now currently | today nowadays | still
even-now | only merely | just simply | really truly | very highly | around round | across throughout | within inside
"""


def _table() -> dict[str, str]:
    table = {}
    for group in _GROUPS.replace("\n", " ").split("|"):
        one, two = group.split()
        table[one] = two.replace("-", " ")
    return table


SYNONYMS = _table()
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_SAYS = re.compile(r"^(?P<what>[^“\"]{20,}), (?P<who>[^,“\"]{4,60}) (?P<cue>said|says|told reporters)\.$")
_ACCORDING = re.compile(r"^(?P<what>.{20,}), according to (?P<who>[^,]{4,80})\.$")
_LATE = re.compile(r"^(?P<head>[A-Z][^,“\"]{30,}?) (?P<tail>(?:on|in|after|during|for|with) [^,“\"]{6,60})\.$")
_JOINED = re.compile(r"^(?P<one>.{30,}?), (?:and|but|while) (?P<two>(?:the|a|he|she|it|they|we|[A-Z]\w+) .{25,})$")


def reworded(sentence: str, chance: float, rng: random.Random) -> str:
    """The sentence with synonyms outside quotation marks."""
    kept = [match.span() for match in _QUOTED.finditer(sentence)]

    def change(match: re.Match[str]) -> str:
        word = match.group()
        inside = any(start <= match.start() < end for start, end in kept)
        other = SYNONYMS.get(word.lower())
        if inside or other is None or (word[0].isupper() and match.start()) or rng.random() > chance:
            return word
        return other.capitalize() if word[0].isupper() else other

    return _WORD.sub(change, sentence)


def retold(sentence: str, rng: random.Random) -> list[str]:
    """The sentence in other words and another order, in one sentence or two."""
    found = _SAYS.match(sentence)
    if found and rng.random() < 0.8:
        return [_sentence(f"According to {found['who']}, {_lower(found['what'])}", rng)]
    found = _ACCORDING.match(sentence)
    if found and rng.random() < 0.8:
        return [_sentence(f"{_upper(found['who'])} reported that {_lower(found['what'])}", rng)]
    found = _JOINED.match(sentence)
    if found and rng.random() < 0.7:
        return [_sentence(found["one"], rng), _sentence(_upper(found["two"]), rng)]
    found = _LATE.match(sentence)
    if found and rng.random() < 0.7:
        return [_sentence(f"{_upper(found['tail'])}, {_lower(found['head'])}", rng)]
    return [reworded(sentence, HEAVY, rng)]


def _sentence(text: str, rng: random.Random) -> str:
    text = reworded(text, HEAVY, rng).rstrip()
    return text if text[-1:] in '.!?”"' else f"{text}."


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """A sentence's beginning inside a sentence: names keep their capital, grammar words lose it."""
    first = text.split(" ", 1)[0]
    plain = first.lower() in {
        "the",
        "a",
        "an",
        "he",
        "she",
        "it",
        "they",
        "we",
        "in",
        "on",
        "his",
        "her",
        "its",
        "this",
    }
    return text[:1].lower() + text[1:] if plain else text
