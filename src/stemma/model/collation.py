"""What several witnesses say to one question, and what copying did to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from stemma.model.text import Span


class ClaimKind(Enum):
    """What sort of answer a claim gives."""

    QUANTITY = "quantity"
    CONTROL = "control"
    EVENT = "event"
    TIME = "time"
    CAUSE = "cause"
    IDENTITY = "identity"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says at one place, by whom, how surely.

    `low`, `high` are None where the claim gives no figure; `speaker` is the original speaker, None for the
    outlet's own voice. `of` names what is counted or asked, `unit` the measure it is counted in; `role` and
    `place` narrow the question: `place` is the gazetteer's name, `where` the text's. `first` and `last` are the
    days it speaks of (ISO dates), None where the text ties it to no day. `sentence` is the one that makes the claim.
    `against` is the figure that it denies in the same breath: "thirty, not forty-six"; `denies` the words before it
    that it denies: "which the firm denied".
    """

    span: Span
    kind: ClaimKind
    value: str
    sentence: Span
    low: float | None = None
    high: float | None = None
    of: str | None = None
    unit: str | None = None
    role: str | None = None
    place: str | None = None
    where: str | None = None
    speaker: str | None = None
    chain: tuple[str, ...] = ()
    hedged: bool = False
    denied: bool = False
    unverified: bool = False
    approx: bool = False
    first: str | None = None
    last: str | None = None
    against: float | None = None
    denies: Span | None = None


class Finding(Enum):
    """How the readings of a point stand to each other."""

    ALONE = "alone"
    RELAYED = "relayed"
    CORROBORATED = "corroborated"
    CONTRADICTED = "contradicted"
    UPDATED = "updated"
    COMPATIBLE = "compatible"


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer to a point, with the witnesses that give it.

    `lines` are ids of independent lines, `speakers` the distinct original speakers; a reading that arose only
    by copying names in `drift_of` the value it came from, and stands on no line and no speaker. `own_voice`: some
    reporter tells it without resting on a speaker.
    """

    value: str
    witnesses: tuple[Span, ...]
    lines: tuple[str, ...]
    speakers: tuple[str, ...]
    low: float | None = None
    high: float | None = None
    of: str | None = None
    hedged: bool = False
    denied: bool = False
    unverified: bool = False
    approx: bool = False
    drift_of: str | None = None
    because: tuple[str, ...] = ()
    own_voice: bool = False


@dataclass(frozen=True, slots=True)
class Grade:
    """How far a point may be relied on, by a rule table, with the rule that said so."""

    name: str
    because: str


class Support(Enum):
    """What a finding may rest on."""

    ARTICLE = "article"
    LINE = "line"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Prop:
    """What a finding rests on: without this article, line or speaker it would be `then`.

    `then` is None where nothing would be left.
    """

    support: Support
    name: str
    then: Finding | None


@dataclass(frozen=True, slots=True)
class Point:
    """A question that witnesses answer: one of the rows of a dossier.

    `props` are the articles, lines and speakers without which the finding is another; a point that rests on one
    line alone has none, as it would be gone.
    """

    id: str
    question: str
    kind: ClaimKind
    finding: Finding
    readings: tuple[Reading, ...]
    because: tuple[str, ...]
    grade: Grade | None = None
    props: tuple[Prop, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence of the summary, with the finding it reports and the witnesses it is cited from."""

    text: str
    point: str
    finding: Finding
    witnesses: tuple[Span, ...]


class DriftKind(Enum):
    """What changed on the way from exemplar to copy."""

    NUMBER = "number"
    HEDGE_LOST = "hedge-lost"
    ATTRIBUTION_LOST = "attribution-lost"
    QUOTE_ALTERED = "quote-altered"
    NAME = "name"
    MEANING = "meaning"
    ADDED_FACT = "added-fact"


@dataclass(frozen=True, slots=True)
class Drift:
    """A change made in copying. `before` cites the exemplar, or its fullest copy where it is lost.

    `before` is None for an added fact; `exemplar` is the article or lost witness that the stemma names.
    """

    copy: str
    exemplar: str
    kind: DriftKind
    before: Span | None
    after: Span
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, who is quoted, where they stand whole and where they were altered."""

    speaker: str | None
    text: str
    witnesses: tuple[Span, ...]
    altered: tuple[Span, ...] = ()
