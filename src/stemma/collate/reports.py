"""The reports of a story: each telling of an event, with its line, whose word it is, and what compares it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from stemma.collate.claims import sentence_of
from stemma.collate.ground import Ground
from stemma.model import Attribution, Event, Manner, Place, Report, Span, Status, Study

Spot = tuple[int | None, str]

POINTED = "place: the town that the article last named"
"""Why a place is that of "the city": its sentence points to it, and guesses nothing."""
REAL = frozenset({Status.HAPPENED, Status.ONGOING, Status.CLAIMED})


@dataclass(frozen=True, slots=True)
class Telling:
    """A report with the sentence that makes it. `number` is its place among the events of that sentence and type."""

    report: Report
    sentence: Span
    text: str
    number: int

    @property
    def event(self) -> Event:
        """The event as this report has it."""
        return self.report.event

    @property
    def kind(self) -> tuple[str, str, str]:
        """The types of the event, and how real it is: what was only planned is no report of what was done."""
        real = "real" if self.event.status in REAL else self.event.status.value
        return self.event.event_type, self.event.sub_event_type, real

    @property
    def spot(self) -> Spot | None:
        """The place, None where there is none."""
        return spot(self.event.place)

    @property
    def stated(self) -> tuple[str, ...]:
        """The parties that its sentence names, without those inferred from elsewhere in the article."""
        pairs = (("actor", self.event.actor), ("recipient", self.event.recipient))
        return tuple(name for field, name in pairs if name and not self._infers(field))

    @property
    def elsewhere(self) -> bool:
        """Whether the place is not that of its sentence but a guess."""
        return self._infers("place") and POINTED not in self.event.because

    def _infers(self, field: str) -> bool:
        return any(reason.startswith(f"{field}:") for reason in self.event.because)

    @property
    def window(self) -> tuple[date, date] | None:
        """The days on which it may have happened; None where they are not known."""
        moment = self.event.moment
        if moment is None or moment.is_bound:
            return None
        return (moment.first, moment.last) if moment.first and moment.last else None


def spot(place: Place | None) -> Spot | None:
    """What makes a place the same place again."""
    return (place.geonameid, place.name) if place else None


def tellings(laid: Ground) -> tuple[Telling, ...]:
    """Every report of a story, by article and in reading order."""
    copies = frozenset(one.span for voice in laid.voices for strand in voice.strands for one in strand.copies)
    return tuple(telling for study in laid.studies for telling in _of_article(study, laid, copies))


def _of_article(study: Study, laid: Ground, copies: frozenset[Span]) -> Iterator[Telling]:
    seen: dict[tuple[Span, str], int] = {}
    for event in sorted(study.events, key=lambda event: (event.trigger, event.sub_event_type)):
        sentence = sentence_of(study.sentences, event.trigger)
        if sentence is None:
            continue
        key = (sentence.span, event.sub_event_type)
        seen[key] = seen.get(key, -1) + 1
        report = Report(
            event,
            laid.line_of[sentence.span],
            _speaker(event, study.attributions),
            sentence.span in copies and laid.manner_of(sentence.span) is not Manner.UPDATE,
            event.moment is not None and event.moment.span != event.span,
        )
        yield Telling(report, sentence.span, sentence.text, seen[key])


def _speaker(event: Event, attributions: Sequence[Attribution]) -> str | None:
    """Whose word it is: the original speaker of the innermost attribution that holds the deed."""
    start, end = event.trigger.start, event.trigger.end
    told = (said for said in attributions if said.speaker)
    holding = [said for said in told for part in said.content if part.start <= start and end <= part.end]
    inner = min(holding, key=lambda said: (sum(map(len, said.content)), said.content), default=None)
    return inner.original if inner else None
