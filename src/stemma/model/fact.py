"""What a text says about the world: figures, times, places, names, and who says it. Each with its span."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from math import inf

from stemma.model.relation import Relation, relate
from stemma.model.si import Metric, metric
from stemma.model.text import Sentence, Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many of what, as the text puts it: "over 300 militants".

    "Over" is kept loose, as newsrooms use it: over 300 does not rule out 300. An open end is plus or minus
    infinity. `of` is the counted thing in the text's words, None for a bare number; `unit` a measure ("square
    miles", "USD", "%"); `role` what befell the counted ("killed", "injured", ...); `span` covers the number with
    its bound words and the counted thing, `number` the number words alone.
    """

    low: float
    high: float
    of: str | None
    span: Span
    number: Span
    unit: str | None = None
    approx: bool = False
    role: str | None = None
    cumulative: bool = False
    """Whether the text says that it adds up several incidents ("since May", "bringing the toll to")."""
    party: str | None = None
    """Whose people are counted, as the actor list names them ("six fighters of the movement"); None if nobody's."""

    @property
    def metric(self) -> Metric | None:
        """The measure in units of the SI, where the text has others: 17 square miles are 44 km²."""
        return metric(self.low, self.high, self.unit)

    def relate(self, other: Quantity) -> Relation:
        """How this figure stands to another; they must count the same thing to be worth asking."""
        return relate((self.low, self.high), (other.low, other.high))

    def at(self, sentence: Sentence) -> Quantity:
        """The same figure, cited in the article that holds the sentence."""
        return replace(self, span=sentence.lift(self.span), number=sentence.lift(self.number))


KNOWN_BY = "done by the day of publication: the text does not say when"
"""The anchor of a moment that is only the latest day on which something may have been done."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or stretch of time, never finer than the text: "in March" is 31 days.

    `value` and `type` are TIMEX3 (ISO-TimeML: DATE, TIME, DURATION, SET). `first` and `last` are the days it
    may fall on, None where they are not known (a duration, or a relative time in an article without a date);
    `anchor` says what it was counted from.
    """

    span: Span
    value: str
    type: str
    first: date | None = None
    last: date | None = None
    anchor: str | None = None

    @property
    def is_bound(self) -> bool:
        """Whether it is only the latest day on which something may have been done."""
        return self.anchor == KNOWN_BY

    def relate(self, other: Moment) -> Relation | None:
        """How the two stretches lie to each other; None where either is not known."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return None
        mine, theirs = (
            (self.first.toordinal(), self.last.toordinal()),
            (other.first.toordinal(), other.last.toordinal()),
        )
        return relate(mine, theirs)


class Precision(Enum):
    """How exactly a place is known, in ACLED's three steps."""

    TOWN = 1
    NEAR = 2
    REGION = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A toponym and where it lies, in degrees (WGS 84); regions stay regions.

    `name` is the gazetteer's name, the span holds the text's. `kind` is `town`, `admin1`, `country`,
    `region` or `site` (a sight or a building near the town that `name` names); `demonym` marks "Syrian" and
    "Damascus said", which name a people or a government, not a spot.
    """

    span: Span
    name: str
    lat: float
    lon: float
    kind: str
    precision: Precision
    country: str | None = None
    geonameid: int | None = None
    demonym: bool = False
    because: tuple[str, ...] = ()

    def relate(self, other: Place) -> Relation:
        """Same place, a region around it, or apart."""
        if (self.geonameid, self.name) == (other.geonameid, other.name):
            return Relation.SAME
        if self.country == other.country and self.kind == "country":
            return Relation.COVERS
        if self.country == other.country and other.kind == "country":
            return Relation.WITHIN
        return Relation.APART


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A proper name: `type` is PER, ORG, LOC or MISC (CoNLL-2003)."""

    span: Span
    text: str
    type: str


class SpeakerKind(Enum):
    """What sort of speaker stands behind a statement: how near to the deed, and how easy to find again."""

    OFFICIAL = "named official"
    INSTITUTION = "institution"
    UNNAMED = "unnamed official"
    ARMED = "armed party"
    MONITOR = "activists or monitors"
    RESIDENT = "residents or witnesses"
    AGENCY = "news agency"
    """Other newsrooms count here too: papers and stations that are no state's."""
    STATE_MEDIA = "state media"
    SOCIAL = "social media"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: fragments of source, cue and content, as in PolNeAR (Newell et al. 2018).

    `speaker` is the source in its fullest form in the article ("he" resolved to "Talal Barazi"), None for a
    sourceless passive ("reportedly"). `chain` leads from the nearest teller to the first ("SANA", "an unnamed
    military official"); the first teller is the original speaker. `direct` marks words in quotation marks.
    `kind` is what sort of speaker it is, None where the article does not tell; `party` that the speaker is known
    to have a side in what is said (the other way round nothing is known); `because` gives the reasons for both.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None
    chain: tuple[str, ...] = ()
    direct: bool = False
    hedged: bool = False
    denied: bool = False
    unverified: bool = False
    kind: SpeakerKind | None = None
    party: bool = False
    because: tuple[str, ...] = ()

    @property
    def original(self) -> str | None:
        """Whose word it is in the end: the last of the chain, else the speaker."""
        return self.chain[-1] if self.chain else self.speaker


class Status(Enum):
    """How real the text makes an event."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    THREATENED = "threatened"
    FEARED = "feared"
    DENIED = "denied"
    CLAIMED = "claimed"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, where and when: ACLED's event and sub-event types, from one clause.

    `span` is the supporting sentence, `trigger` the words that name the deed. Actor and recipient are in the
    text's words or their canonical name; killed and injured are the clause's own figures. `because` names each
    field that the sentence itself does not fill, and from what it was taken ("recipient: ...").
    """

    span: Span
    trigger: Span
    event_type: str
    sub_event_type: str
    actor: str | None = None
    recipient: str | None = None
    place: Place | None = None
    moment: Moment | None = None
    killed: Quantity | None = None
    injured: Quantity | None = None
    status: Status = Status.HAPPENED
    because: tuple[str, ...] = ()


OPEN = inf
