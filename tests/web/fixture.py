"""A dossier made by hand of an invented event: the fire at the Maren grain terminal in Port Sarrow.

A lost agency dispatch, a light edit of it, a reprint under a headline of another story, an update, a rewrite
that drifts and borrows from a second paper, and two reporters of their own.
"""

from __future__ import annotations

import re
from datetime import date

from stemma.model import (
    Article,
    Block,
    ClaimKind,
    Dossier,
    Drift,
    DriftKind,
    Event,
    Finding,
    Line,
    Lost,
    Manner,
    Moment,
    Passage,
    Place,
    Point,
    Precision,
    Quantity,
    Quotation,
    Reading,
    Reuse,
    Sentence,
    Span,
    Status,
    Stemma,
    Story,
    Study,
)

COURIER = """\
PORT SARROW — A fire tore through the Maren grain terminal before dawn on Tuesday, killing 41 dock workers, the \
harbour authority said.

"We heard two blasts and then the silo was gone," said Ilse Brandt, a crane driver who had just begun her shift. \
"Nobody told us there was dust in there."

The governor of Sarrow province, Tomas Velk, said the cause was a spark in a conveyor belt. That account could not \
be independently verified.

About 300 people were reportedly moved out of the streets behind the terminal."""

STANDARD = """\
A fire tore through the Maren grain terminal before dawn on Tuesday, killing 41 dock workers, the harbour \
authority said.

"We heard two blasts and then the silo was gone," said Ilse Brandt, a crane driver who had just begun her shift. \
"Nobody told us there was dust in there."

About 300 people were reportedly moved out of the streets behind the terminal."""

UPDATE = """\
PORT SARROW — A fire that tore through the Maren grain terminal before dawn on Tuesday has now killed 44 dock \
workers, the harbour authority said on Wednesday, three more than it first counted.

"We heard two blasts and then the silo was gone," said Ilse Brandt, a crane driver who had just begun her shift. \
"Nobody told us there was dust in there."

The governor of Sarrow province, Tomas Velk, said the cause was a spark in a conveyor belt. The union of port \
workers denied that any belt was running."""

WATCH = """\
More than 41 dockers lost their lives when flames swept the Maren grain silo on Tuesday.

One witness, Ilse Brandt, told of "three blasts" before the silo collapsed. Some 300 residents were evacuated from \
nearby streets.

Doctors at Saint Orla hospital had counted 38 bodies by noon, and all of the wounded came by ferry because the \
bridge was shut.

The terminal had been warned twice about its dust filters."""

DELTA = """\
Doctors at Saint Orla hospital said they had counted 38 bodies by noon on Tuesday after the fire at the grain \
terminal, and that all of the wounded had come by ferry because the bridge was shut.

Our reporter saw smoke over the east quay until nightfall. Governor Velk told reporters that a spark in a conveyor \
belt had started it.

Police closed the harbour to all ships."""

RADIO = """\
Kelmet Radio reached the terminal an hour after the fire. The roof of the great silo lay in the water.

The governor, Tomas Velk, blamed a spark in a conveyor belt when he spoke to this station by telephone.

The harbour was closed to ships until further notice, the coast guard said."""

TITLE = "Fire at the Maren grain terminal in Port Sarrow"

ARTICLES = (
    Article(
        id="courier-1",
        text=COURIER,
        place="pages/courier.html",
        headline="Dozens die as grain terminal burns in Port Sarrow",
        outlet="Sarrow Courier",
        agency="Meridian Press",
        authors=("Jon Alder",),
        published="2021-05-04T08:10",
        published_because="the time element under the headline",
        blocks=(
            Block("Sign up for the Courier's morning letter", False, "asks the reader to subscribe"),
            Block("Smoke over the east quay. Photo: M. Dahl", False, "caption with a photo credit"),
        ),
        language="en",
        url="https://courier.example/2021/05/04/terminal-fire",
        sha256="aa" * 32,
    ),
    Article(
        id="standard",
        text=STANDARD,
        place="pages/standard.txt",
        headline="Rovers snatch late draw at windy Kelmet Park",
        headline_doubt="no word of it stands in the story",
        outlet="Northern Standard",
        published="2021-05-05",
        published_because="printed above the story",
        blocks=(Block("Most read: Ten gardens to see this spring", False, "list of links to other stories"),),
    ),
    Article(
        id="courier-2",
        text=UPDATE,
        place="pages/courier-update.html",
        headline="Toll of terminal fire rises to 44",
        outlet="Sarrow Courier",
        agency="Meridian Press",
        published="2021-05-05T07:30",
        published_because="the time element under the headline",
    ),
    Article(
        id="watch",
        text=WATCH,
        place="pages/harbourwatch.html",
        headline="Silo blaze kills dockers",
        outlet="Harbour Watch",
    ),
    Article(
        id="delta",
        text=DELTA,
        place="pages/delta.html",
        headline="Hospital counts its dead after quay fire",
        outlet="The Delta Post",
        authors=("Mina Korr", "Per Lund"),
        published="2021-05-04",
        published_because="in the address of the page",
    ),
    Article(
        id="radio",
        text=RADIO,
        place="pages/kelmet-radio.html",
        headline="Harbour shut after silo fire",
        outlet="Kelmet Radio",
        published="2021-05-04T10:00",
        published_because="the page's publication mark",
    ),
)

TEXTS = {article.id: article.text for article in ARTICLES}


def cite(article: str, words: str) -> Span:
    """Where these words stand in the article; they must stand there once."""
    text = TEXTS[article]
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {article}"
    start = text.index(words)
    return Span(article, start, start + len(words))


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of a text whose sentences end plainly."""
    found = []
    for paragraph, block in enumerate(re.finditer(r"(?s).+?(?=\n\n|\Z)", article.text)):
        for match in re.finditer(r"(?s)\S.*?[.?!][\"”]?(?=\s|\Z)", block.group()):
            start = block.start() + match.start()
            found.append(Sentence(Span(article.id, start, start + len(match.group())), match.group(), paragraph))
    return tuple(found)


def both(one: str, other: str, words: str) -> Passage:
    """Words that two articles share."""
    return Passage(cite(one, words), cite(other, words))


OPENING = "A fire tore through the Maren grain terminal before dawn on Tuesday, killing 41 dock workers"
BLASTS = '"We heard two blasts and then the silo was gone,"'

STEMMA = Stemma(
    articles=tuple(article.id for article in ARTICLES),
    lost=(
        Lost("lost-1", "Meridian Press", ("the Courier credits Meridian Press", "the Standard cannot come from it")),
        Lost("lost-2", None, ("the Post and Kelmet Radio share one notice",)),
    ),
    reuse=(
        Reuse("courier-1", "lost-1", Manner.EDITED, ("signed Meridian Press",), credited=True),
        Reuse(
            "standard",
            "lost-1",
            Manner.EXCERPT,
            ("all of its sentences stand in the Courier", "it keeps no word of the dateline"),
            (both("courier-1", "standard", OPENING), both("courier-1", "standard", BLASTS)),
        ),
        Reuse("courier-2", "courier-1", Manner.UPDATE, ("same outlet, a day later, with a new count",)),
        Reuse(
            "watch",
            "standard",
            Manner.REWRITE,
            ("the same facts in the same order", "names no agency"),
        ),
        Reuse(
            "watch",
            "delta",
            Manner.PARTIAL,
            ("the sentence about the ferry stands in both",),
            (both("delta", "watch", "by ferry because the bridge was shut"),),
        ),
    ),
    lines=(
        Line("lost-1", "Meridian Press", ("courier-1", "courier-2", "standard", "watch"), ("one dispatch",)),
        Line("delta", "The Delta Post, its own report", ("delta", "watch"), ("nobody here was seen to be copied",)),
        Line("radio", "Kelmet Radio, its own report", ("radio",), ("nobody here was seen to be copied",)),
    ),
)
"""`lost-2` has no copy: a witness without an edge must be drawn too."""

VELK = "Tomas Velk"
AUTHORITY = "the harbour authority"

POINTS = (
    Point(
        "killed",
        "How many dock workers were killed?",
        ClaimKind.QUANTITY,
        Finding.CONTRADICTED,
        (
            Reading(
                "41",
                (cite("courier-1", "killing 41 dock workers"), cite("standard", "killing 41 dock workers")),
                ("lost-1",),
                (AUTHORITY,),
                41,
                41,
                "dock workers killed",
                because=("both are copies of one dispatch",),
            ),
            Reading(
                "more than 41",
                (cite("watch", "More than 41 dockers lost their lives"),),
                (),
                (),
                41,
                float("inf"),
                "dockers killed",
                drift_of="41",
            ),
            Reading(
                "38",
                (
                    cite("delta", "they had counted 38 bodies by noon on Tuesday"),
                    cite("watch", "had counted 38 bodies by noon"),
                ),
                ("delta",),
                ("doctors at Saint Orla hospital",),
                38,
                38,
                "bodies counted",
                hedged=True,
            ),
        ),
        ("41 and 38 cannot both be right", "they come from two speakers"),
    ),
    Point(
        "killed-later",
        "How many dock workers had been killed by Wednesday?",
        ClaimKind.QUANTITY,
        Finding.UPDATED,
        (
            Reading("41", (cite("courier-1", "killing 41 dock workers"),), ("lost-1",), (AUTHORITY,), 41, 41),
            Reading("44", (cite("courier-2", "now killed 44 dock workers"),), ("lost-1",), (AUTHORITY,), 44, 44),
        ),
        ("the same speaker gives a new count a day later",),
    ),
    Point(
        "cause",
        "What started the fire?",
        ClaimKind.CAUSE,
        Finding.RELAYED,
        (
            Reading(
                "a spark in a conveyor belt",
                (
                    cite("courier-1", "the cause was a spark in a conveyor belt"),
                    cite("courier-2", "the cause was a spark in a conveyor belt"),
                    cite("delta", "a spark in a conveyor belt had started it"),
                    cite("radio", "blamed a spark in a conveyor belt"),
                ),
                ("delta", "lost-1", "radio"),
                (VELK,),
                unverified=True,
            ),
            Reading(
                "a running belt",
                (cite("courier-2", "denied that any belt was running"),),
                ("lost-1",),
                ("the union of port workers",),
                denied=True,
            ),
        ),
        ("three lines, and the governor behind all of them",),
    ),
    Point(
        "moved",
        "How many people were moved out?",
        ClaimKind.QUANTITY,
        Finding.ALONE,
        (
            Reading(
                "about 300",
                (
                    cite("courier-1", "About 300 people were reportedly moved out"),
                    cite("standard", "About 300 people were reportedly moved out"),
                    cite("watch", "Some 300 residents were evacuated"),
                ),
                ("lost-1",),
                (),
                270,
                330,
                "people",
                hedged=True,
                approx=True,
            ),
        ),
        ("all three go back to one dispatch",),
    ),
    Point(
        "harbour",
        "Was the harbour closed?",
        ClaimKind.EVENT,
        Finding.CORROBORATED,
        (
            Reading(
                "closed to ships",
                (
                    cite("delta", "closed the harbour to all ships"),
                    cite("radio", "closed to ships until further notice"),
                ),
                ("delta", "radio"),
                ("police", "the coast guard"),
            ),
        ),
        ("two lines with a speaker each",),
    ),
    Point(
        "wounded",
        "How did the wounded reach hospital?",
        ClaimKind.STATEMENT,
        Finding.COMPATIBLE,
        (
            Reading(
                "by ferry",
                (
                    cite("delta", "all of the wounded had come by ferry"),
                    cite("watch", "all of the wounded came by ferry"),
                ),
                ("delta",),
                ("doctors at Saint Orla hospital",),
            ),
        ),
        ("nothing speaks against it",),
    ),
)

DRIFTS = (
    Drift(
        "watch",
        "standard",
        DriftKind.NUMBER,
        cite("standard", "killing 41 dock workers"),
        cite("watch", "More than 41 dockers lost their lives"),
        ("41 became more than 41",),
    ),
    Drift(
        "watch",
        "standard",
        DriftKind.HEDGE_LOST,
        cite("standard", "About 300 people were reportedly moved out"),
        cite("watch", "Some 300 residents were evacuated"),
        ("reportedly is gone",),
    ),
    Drift(
        "watch",
        "standard",
        DriftKind.ADDED_FACT,
        None,
        cite("watch", "The terminal had been warned twice about its dust filters."),
        ("stands in no other article",),
    ),
)

QUOTATIONS = (
    Quotation(
        "Ilse Brandt",
        "We heard two blasts and then the silo was gone",
        tuple(cite(id, BLASTS) for id in ("courier-1", "courier-2", "standard")),
        (cite("watch", '"three blasts"'),),
    ),
    Quotation(
        None,
        "Nobody told us there was dust in there.",
        tuple(cite(id, '"Nobody told us there was dust in there."') for id in ("courier-1", "courier-2", "standard")),
    ),
)


def _extracted(article: Article) -> Study:
    """The article with the little that the fixture extracts: the fire, from the Courier alone."""
    if article.id != "courier-1":
        return Study(article, sentences(article))
    number = cite("courier-1", "41")
    killed = Quantity(41, 41, "dock workers", cite("courier-1", "41 dock workers"), number, role="killed")
    tuesday = Moment(
        cite("courier-1", "Tuesday"), "2021-05-04", "DATE", date(2021, 5, 4), date(2021, 5, 4), "published 2021-05-04"
    )
    sarrow = Place(cite("courier-1", "PORT SARROW"), "Port Sarrow", 12.5, -34.25, "town", Precision.TOWN, "XX")
    people = Quantity(300, float("inf"), "people", cite("courier-1", "300 people"), cite("courier-1", "300"))
    fire = Event(
        span=cite("courier-1", OPENING + ", the harbour authority said."),
        trigger=cite("courier-1", "fire tore through"),
        event_type="Explosions/Remote violence",
        sub_event_type="Remote explosive/landmine/IED",
        place=sarrow,
        moment=tuesday,
        killed=killed,
        status=Status.CLAIMED,
        injured=people,
    )
    return Study(
        article, sentences(article), quantities=(killed, people), moments=(tuesday,), places=(sarrow,), events=(fire,)
    )


DOSSIER = Dossier(
    story=Story("maren", TITLE, tuple(article.id for article in ARTICLES), ("all name the Maren terminal",)),
    studies=tuple(_extracted(article) for article in ARTICLES),
    stemma=STEMMA,
    points=POINTS,
    drifts=DRIFTS,
    quotations=QUOTATIONS,
)
