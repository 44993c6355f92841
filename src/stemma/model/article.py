"""The page, which is evidence and never changes, and the article read from it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

from stemma.model.outlet import OutletKind


@dataclass(frozen=True, slots=True)
class Page:
    """Raw bytes as they were got: the evidence.

    `place` is the path or URL they came from (`-` for stdin, `file.jsonl#12` for a line of a file); `url` the
    public address where one is known; `media` is `text/html` or `text/plain`; `charset` what the sender
    declared; `retrieved` an ISO 8601 time in UTC, None where nobody noted it; `headers` those of the response.
    """

    place: str
    data: bytes
    media: str
    url: str | None = None
    charset: str | None = None
    retrieved: str | None = None
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def sha256(self) -> str:
        """The fingerprint of the bytes, in hex."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def id(self) -> str:
        """Twelve hex digits that name the page, the same wherever a copy of the file lies.

        Two addresses that serve the same bytes are two pages: they are two witnesses.
        """
        return hashlib.sha256(self.data + b"\0" + (self.url or "").encode()).hexdigest()[:12]


ABOVE_STORY = "above the story"
"""Why a line that stands between the page's frame and the story is set aside."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page: kept as story, or set aside with the reason.

    `start` and `end` are offsets into the visible text of the page, None where they could not be found.
    """

    text: str
    kept: bool
    because: str
    start: int | None = None
    end: int | None = None


class DateKind(Enum):
    """What a date on a page is the date of."""

    PUBLISHED = "published"
    UPDATED = "updated"
    PRINTED = "printed"
    """The day the page was shown or printed ("Mon | Jul 16, 2018" in a page's frame), not the story's."""
    IN_URL = "in the address"


@dataclass(frozen=True, slots=True, order=True)
class DateSeen:
    """A date on the page, with where it stood and why it was taken or not."""

    value: str
    kind: DateKind
    where: str
    because: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """The "BEIRUT, Lebanon —" that opens a dispatch, with the agency where it names one ("(AP)")."""

    place: str
    agency: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credit:
    """Words that say whose report this is: "SOURCE: NY Times, Anne Barnard", "(AP)", "first reported by"."""

    agency: str
    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that a page says of itself, and where it was found (`JSON-LD author`, `meta og:title`, `h1`).

    `what` is `headline`, `outlet`, `author`, `desk`, `contributor` or `section`.
    """

    what: str
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Bound:
    """A day before or after which a page cannot have been published, and the evidence for it."""

    day: str
    because: str


@dataclass(frozen=True, slots=True)
class Article:
    """What one page says, cleaned; immutable from here on.

    `text` is the story, paragraphs joined by a blank line; every `Span` counts in it. None means that the page
    does not say. `headline_doubt` gives the reason why the headline is thought to belong to another story.
    `published` is an ISO 8601 date or local date and time, `published_because` the evidence for it. `encoding`
    is the one that the page was read in, and why that one.
    """

    id: str
    text: str
    place: str
    headline: str | None = None
    headline_doubt: str | None = None
    outlet: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    dateline: Dateline | None = None
    credits: tuple[Credit, ...] = ()
    published: str | None = None
    published_because: str | None = None
    dates: tuple[DateSeen, ...] = ()
    blocks: tuple[Block, ...] = ()
    language: str | None = None
    url: str | None = None
    sha256: str | None = None
    encoding: str | None = None
    canonical: str | None = None
    """The address that the page itself gives as its own."""
    retrieved: str | None = None
    """When this text was first read, where that was noted."""
    owner: str | None = None
    """Who owns the outlet, as the registry has it: sister titles have one owner."""
    outlet_kind: OutletKind | None = None
    addresses: tuple[str, ...] = ()
    """Every address under which the article was found: AMP, print and mobile pages too."""
    earlier: tuple[str, ...] = ()
    """The ids of the pages that show earlier editions of it, oldest first."""
    contributors: tuple[str, ...] = ()
    """Those who helped: "Additional reporting by"."""
    section: str | None = None
    desk: str | None = None
    """Who signs where no person does: "Staff Reporter", "Harbour Desk"."""
    stated: tuple[Stated, ...] = ()
    """What the page says of itself and where, the strongest evidence first; what was not taken too."""
    photo_credits: tuple[Credit, ...] = ()
    """Whose the pictures are, which says nothing of whose the text is."""
    first_reported: tuple[Credit, ...] = ()
    """Houses that the page says had the story first."""
    not_before: Bound | None = None
    not_after: Bound | None = None
    """Between which days the page was published, for one that does not give the day."""
    may_carry: tuple[str, ...] = ()
    """Agencies whose copy the outlet takes, where the page has a dateline and nothing on it credits anybody: a hint
    to whoever looks for the exemplar, and no credit."""

    @property
    def family(self) -> str:
        """Under which sister titles are one: the owner, else the outlet, else the page alone."""
        return (self.owner or self.outlet or self.id).casefold()

    @property
    def day(self) -> str | None:
        """The day of publication, as an ISO date."""
        return self.published[:10] if self.published else None

    @property
    def set_aside(self) -> tuple[Block, ...]:
        """What the page shows that is not story."""
        return tuple(block for block in self.blocks if not block.kept)

    @property
    def name(self) -> str:
        """What to call the article in a table: the outlet where known, else where it came from."""
        return self.outlet or self.place.rsplit("/", 1)[-1]
