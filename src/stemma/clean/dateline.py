"""The "BEIRUT, Lebanon (AP) —" that opens a dispatch."""

from __future__ import annotations

import re

from stemma.clean.dates import dates_in
from stemma.lang import Language
from stemma.model import Dateline

LOOKED_AT = 120
"""Characters from the start of a paragraph; the longest datelines (two towns, a date, an agency) have 90."""

TOWN = r"[^\W\d_](?:[^\W_]|[.'’ /-])*"
DATELINE = re.compile(
    rf"""^(?P<place>{TOWN}(?:,\s*{TOWN}){{0,3}}?)
    (?:,?\s+(?P<day>[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+[A-Z][a-z]{{2,8}}(?:\s+\d{{4}})?))?
    \s*(?:\((?P<agency>[^()\d]{{2,45}})\)|,?\s*/(?P<slashed>[A-Z][^/()]{{1,30}})/)?
    \s*(?P<dash>—|–|―|--+|-(?=\s)|:(?=\s))\s*""",
    re.VERBOSE,
)
MOST_WORDS = 7
"""Words in the place of a dateline."""


def dateline(paragraph: str, language: Language) -> Dateline | None:
    """The dateline that opens a paragraph, if there is one.

    The town is in capitals, or an agency stands in brackets; "Tall - " alone is no dateline.

    >>> from stemma.lang import ENGLISH
    >>> dateline("ODENSE, Denmark (XY) — A crane fell.", ENGLISH).place
    'ODENSE, Denmark'
    """
    match = DATELINE.match(paragraph[:LOOKED_AT])
    if match is None or len(match["place"].split()) > MOST_WORDS:
        return None
    agency = match["agency"] or match["slashed"]
    town = match["place"].split(",")[0].strip()
    shouted = town.isupper() and len(town) > 2
    named = agency is not None and town[:1].isupper() and all(w[:1].isupper() or len(w) < 4 for w in town.split())
    if match["dash"] == ":" and not (shouted and agency) and not (shouted and "," in match["place"]):
        return None
    if not shouted and not named:
        return None
    if agency and dates_in(agency, language):
        agency = None
    return Dateline(match["place"].strip(), agency.strip() if agency else None, 0, match.end())
