"""What happened, told by several articles: events joined over their reports, their dead, and who held which place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stemma.model.fact import Event, Place, Status
from stemma.model.text import Span


@dataclass(frozen=True, slots=True)
class Report:
    """One telling of an event: the clause that tells it, its independent line, and on whose word.

    `speaker` is None for the reporter's own voice. `copied`: the sentence was made from another one of this story,
    so that it is shown and counts for nothing. `dated`: its own words give the time.
    """

    event: Event
    line: str
    speaker: str | None = None
    copied: bool = False
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Toll:
    """A toll with its figures cited: `least` by ACLED's rule, `low`, `best` and `high` by UCDP's.

    `notes` tell of disputes and of what was left out. None is not known.
    """

    least: int | None
    low: int | None
    best: int | None
    high: int | None
    cited: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the world, with every report of it; `because` says what joined them.

    `lines` are the independent lines that report it: ten copies of one dispatch are one. `first` and `last` are the
    days it may have happened on, as narrow as its reports agree; None where no text says.
    """

    id: str
    event_type: str
    sub_event_type: str
    reports: tuple[Report, ...]
    lines: tuple[str, ...]
    speakers: tuple[str, ...] = ()
    actor: str | None = None
    recipient: str | None = None
    place: Place | None = None
    first: date | None = None
    last: date | None = None
    status: Status = Status.HAPPENED
    killed: Toll | None = None
    injured: Toll | None = None
    because: tuple[str, ...] = ()

    @property
    def parties(self) -> frozenset[str]:
        """Those who take part, on either side."""
        return frozenset(name for name in (self.actor, self.recipient) if name)


@dataclass(frozen=True, slots=True)
class Holding:
    """Who held a place, from when to when.

    `holders` are one, or those who contest it. It began on some day from `since` to `since_last` and ended on some
    day from `until` to `until_last`; None is open or not known, as `because` says. `claimed`: only speakers say so,
    those in `speakers`; else some reporter tells it in his own voice. `began` and `ended` cite the reports.
    """

    place: Place
    holders: tuple[str, ...]
    since: date | None = None
    since_last: date | None = None
    until: date | None = None
    until_last: date | None = None
    contested: bool = False
    claimed: bool = False
    speakers: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    began: tuple[Span, ...] = ()
    ended: tuple[Span, ...] = ()
    because: tuple[str, ...] = ()
    part: str | None = None
    """What of the place is meant, where it is not the whole: "airstrip"."""
