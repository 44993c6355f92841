"""`python -m bench.records`: snippets of every sub-type, and the validation records of PLOVER and PETRARCH.

Snippets are our own sentences in the manner of ACLED's notes (`bench/snippets.csv`), scored as CASE 2021 does:
weighted F1 of the first event's sub-type. Of the records, an event is found when some event of the sentence has its
PLOVER class; `with actors`: and the country or a word of the name of its source and of its target, where it has one.
Where the gold has codes alone, a country is enough: "IRQGOV" is any Iraqi.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bench.score import lines_of
from stemma.collate.takings import is_state
from stemma.extract.gazetteer import gazetteer
from stemma.lang import ENGLISH
from stemma.lang.plover import CLASSES
from stemma.model import Article, Event
from stemma.pipeline import noted, studied
from stemma.read.reader import rules_alone

Row = dict[str, Any]
SNIPPETS = Path(__file__).with_name("snippets.csv")
CODES = "ontology/CAMEO2PLOVER-2021.txt"
WORD = re.compile(r"[^\W_]+")
DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
OLDER = {
    "FIGHT": "ASSAULT",
    "DEMAND": "REQUEST",
    "DISAPPROVE": "ACCUSE",
    "INVESTIGATE": "ACCUSE",
}  # names of earlier drafts of PLOVER
_CODES = """
    AFG:AF AGO:AO ALB:AL ARE:AE ARG:AR ARM:AM AUS:AU AZE:AZ BDI:BI BEN:BJ BGD:BD BGR:BG BIH:BA BLR:BY BRA:BR
    CAN:CA CHE:CH CHL:CL CHN:CN CIV:CI COD:CD COG:CG CRI:CR CUB:CU CZE:CZ DEU:DE DNK:DK DZA:DZ ECU:EC EGY:EG
    ETH:ET FIN:FI FJI:FJ FRA:FR GBR:GB GEO:GE GHA:GH GIN:GN GMB:GM GRC:GR GUY:GY HKG:HK HRV:HR HTI:HT HUN:HU
    IDN:ID IND:IN IRN:IR IRQ:IQ ISR:IL ITL:IT JAP:JP JOR:JO KEN:KE KGZ:KG KHM:KH KOR:KR LBN:LB LBR:LR LBY:LY
    LKA:LK LTU:LT LVA:LV MAR:MA MEX:MX MKD:MK MMR:MM MNE:ME MOZ:MZ MRT:MR MYS:MY NER:NE NGA:NG NIC:NI NOR:NO
    NPL:NP PAK:PK PAN:PA PER:PE PHL:PH POL:PL PRK:KP PRT:PT PSE:PS QAT:QA ROU:RO RUS:RU RWA:RW SAU:SA SDN:SD
    SEN:SN SLE:SL SOM:SO SRB:RS SVN:SI SWE:SE SYR:SY TCD:TD TLS:TL TTO:TT TUN:TN TUR:TR TWN:TW TZA:TZ UGA:UG
    UKR:UA USA:US UZB:UZ VNM:VN VTN:VN YEM:YE ZAF:ZA ZMB:ZM ZWE:ZW
"""
CODED = dict(pair.split(":") for pair in _CODES.split())
"""The countries of the records' codes, ISO 3166; PETRARCH's records name actors by code alone."""
SMALL = {"the", "of", "and", "in", "a"}


@cache
def _acled() -> frozenset[str]:
    return frozenset(deed.event_type for deed in ENGLISH.deeds.deeds)


def told(text: str, day: str | None = "2015-06-15") -> tuple[Event, ...]:
    """The events of a text, by rules alone."""
    article = Article(id="a", text=text, place="-", published=day)
    return next(studied(next(noted(article, rules_alone)), rules_alone)).events


def weighted_f1(pairs: Iterable[tuple[str, str]]) -> float:
    """F1 of each label, weighted by how often the gold has it."""
    pairs = list(pairs)
    gold, said = Counter(one for one, _ in pairs), Counter(one for _, one in pairs)
    right = Counter(one for one, other in pairs if one == other)
    return sum(count * 2 * right[one] / (count + said[one]) for one, count in gold.items()) / len(pairs)


def snippets(path: Path = SNIPPETS) -> Iterator[tuple[str, str, str]]:
    """For each snippet its sub-type, the one found, and the text."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found = [event.sub_event_type for event in told(row["text"]) if event.event_type in _acled()]
            yield row["sub_event_type"], found[0] if found else "none", row["text"]


def classes(shared: Path) -> dict[str, str]:
    """The PLOVER class of each CAMEO code."""
    found = {}
    for line in (shared / CODES).read_text("utf-8").splitlines():
        code, _, rest = line.partition(":")
        if code.strip().isdigit() and rest.strip():
            found[code.strip()] = rest.split(",")[0].split("#")[0].strip()
    return found


def records(shared: Path, name: str) -> Iterator[tuple[str, bool, bool]]:
    """For each event of the records its class, whether that was found, and whether its actors were as well."""
    of = classes(shared) if name != "plover-gsr" else {}
    gold = {row["id"]: row["events"] for row in lines_of(shared / "corpora" / "events" / name, "gold")}
    for row in lines_of(shared / "corpora" / "events" / name, "in"):
        day = row["dct"] if DAY.fullmatch(row["dct"] or "") else None  # some records have days of no calendar
        events = told(row["text"], day)
        for want in gold[row["id"]]:
            kind = want.get("event") or of.get(str(want.get("eventcode")), "")
            kind = OLDER.get(kind, kind)
            if kind:
                same = [event for event in events if CLASSES.get(event.sub_event_type) == kind]
                yield kind, bool(same), any(_are_actors(want, event) for event in same)


def _are_actors(want: Row, event: Event) -> bool:
    return _is_actor(want, "source", event.actor) and _is_actor(want, "target", event.recipient)


def _is_actor(want: Row, role: str, name: str | None) -> bool:
    """Whether a name is one of the gold's; where the gold has none, any name is right."""
    given = [one for one in want.get(role) or () if isinstance(one, dict)]
    texts = [one.get("actorText") or "" for one in given]
    codes = {(one.get("code") or "")[:3] for one in given} | {(want.get(f"{role}code") or "")[:3]}
    if not any(texts) and not any(codes):
        return True
    if name is None:
        return False
    state = is_state(name, ENGLISH)
    mine = {word.lower() for word in WORD.findall(state or name)} - SMALL
    lands = {country for text in texts for country in _lands(text)}
    theirs = {word.lower() for text in texts for word in WORD.findall(text)} - SMALL
    coded = {entry.name for code in codes if (entry := gazetteer().coded(CODED.get(code, "")))}
    here = {state, *_lands(name)} - {None}
    return bool(mine & theirs) or bool(here & lands) or (not theirs and bool(here & coded))


def _lands(text: str) -> Iterator[str]:
    """The countries that the words of a name speak of."""
    for word in WORD.findall(text):
        code = ENGLISH.places.demonyms.get(word.title())
        entry = gazetteer().coded(code) if code else None
        if entry:
            yield entry.name


def main() -> None:
    """Print the figures, and the snippets that are typed otherwise."""
    parser = argparse.ArgumentParser(prog="bench.records", description=__doc__)
    parser.add_argument(
        "--shared", type=Path, default=Path("../shared"), help="the folder with corpora/ and ontology/"
    )
    shared = parser.parse_args().shared
    typed = list(snippets())
    for want, said, text in typed:
        if want != said:
            print(f"{want[:28]:28}  {said[:28]:28}  {text}")
    print(f"snippets: weighted F1 {weighted_f1((want, said) for want, said, _ in typed):.2f} of {len(typed)}")
    if not (shared / CODES).is_file():
        sys.exit(
            f"bench.records: {shared}: no records here. Name the folder with corpora/ and ontology/: --shared PATH"
        )
    for name in ("plover-gsr", "petrarch-unit", "petrarch2-gsr"):
        found = list(records(shared, name))
        kinds = Counter(kind for kind, *_ in found)
        right = Counter(kind for kind, same, _ in found if same)
        both = sum(actors for *_, actors in found)
        print(f"{name}: class {sum(right.values())} of {len(found)}, with actors {both}")
        print("  " + ", ".join(f"{kind} {right[kind]}/{count}" for kind, count in kinds.most_common()))


if __name__ == "__main__":
    main()
