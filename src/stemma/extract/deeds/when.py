"""When a deed was done: by its clause, then by its sentence, then by the day that the article tells of."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from stemma.extract.deeds.clauses import Clause, words_of
from stemma.extract.deeds.scene import Scene
from stemma.extract.deeds.triggers import Trigger, clause_of
from stemma.lang.deeds import Deeds
from stemma.model.fact import KNOWN_BY, Moment
from stemma.model.text import Sentence

YEAR = 366
"""Days up to which a stretch of time says when a deed was done."""
OPENING = 3
"""Sentences at the head of an article of which one names the day that it tells of."""
FRESH = 6
"""Days before publication within which that day must lie: a weekday in the lead is this week's."""
LONG_AGO = 60
"""Days before publication from which a sentence is background, and the next one may go on with it."""
HEAD = 4
"""Words at the head of a sentence among which one may point back to the one before: "many of those"."""
YEARS = re.compile(r"\d{4}")
"""What may be a year or an hour."""
CLOCK = 3
"""Words before such a figure among which one makes it an hour: "at approximately 1940", "between 1310 and 1350"."""
CLOSE = 14
"""Characters before a noun within which a time is its own: "the 31 October attack"."""
OWNED = ("'s", "’s", "s'", "s’")
"""How an owner ends: "Soto's murder"."""
BESIDE = 2
"""Words between a verb of saying and its time: "said on Friday", "today also said"."""
BEHIND = 5
"""How much farther a time before a noun seems than one behind it: "condemned on Friday the murder on Thursday"."""
HISTORY = 120
"""Years before publication beyond which a number is no year of the news: "from 1710 to 2250" are hours."""
LENGTH = re.compile(r"P(\d+)([DWMY])")
"""An ISO 8601 duration of one unit, as TIMEX3 has it."""
DAYS = {"D": 1, "W": 7, "M": 30.4375, "Y": 365.25}


def moment_of(sentence: Sentence, parts: tuple[Clause, ...], trigger: Trigger, scene: Scene) -> Moment | None:
    """The time of a deed in one clause of a sentence; a time taken from elsewhere says so in its `anchor`."""
    number, known = clause_of(trigger, parts), scene.language.deeds
    clause = parts[number]
    own = _times_in(sentence, scene)
    inside = [m for m in own if clause.holds(m.span.start - sentence.span.start)]
    if _is_recalled(sentence, trigger, known):
        close = [m for m in own if _is_close(sentence, trigger, m, known)]
        return min(close, key=lambda m: m.span) if close else _known_by(sentence, scene)
    if inside:
        return min(inside, key=lambda m: _from(sentence, trigger, m))
    counted = _counted_from(sentence, parts, number, scene)
    if counted:
        return counted
    near = [m for m in own if not (_is_apart(sentence, parts, m, known) or _is_of_saying(sentence, m, known))]
    if near and not _is_other_time(sentence, clause, known):
        return min(near, key=lambda m: _away(sentence, clause, m))
    return _background(sentence, scene) or story_day(sentence, scene)


def _is_recalled(sentence: Sentence, trigger: Trigger, known: Deeds) -> bool:
    """Whether a noun speaks of a deed that the reader knows: "condemned the murder of Soto", "Soto's murder".

    The day of such a sentence, and that of its article, is that of what is said of the deed: of 27 such deeds in
    500 articles of MUC-4's training part which no time stood close to, two were done on it.
    """
    before = words_of(sentence.text, 0, trigger.start)[-1:]
    owned = bool(before) and (before[0].endswith(OWNED) or before[0] in known.definite)
    behind = words_of(sentence.text, trigger.end, trigger.end + CLOSE)[:1]
    of = bool(set(behind) & (known.portion_of | known.upon)) or (bool(before) and before[0].endswith(OWNED))
    harm = known.deeds[trigger.rank].event_type in (known.attack[0], known.remote)
    return harm and not trigger.verb and owned and of


def _known_by(sentence: Sentence, scene: Scene) -> Moment | None:
    """The day by which a deed was done that the text puts on no day."""
    day = scene.noted.article.day
    if not day:
        return None
    printed = date.fromisoformat(day)
    return Moment(sentence.span, day, "DATE", printed, printed, anchor=KNOWN_BY)


def _is_close(sentence: Sentence, trigger: Trigger, moment: Moment, known: Deeds) -> bool:
    """Whether a time stands behind a noun or right before it: "Wednesday's attack", not "on Friday the attack"."""
    at = moment.span.start - sentence.span.start
    end = at + len(moment.span)
    between = words_of(sentence.text, end, trigger.start) if end <= trigger.start else []
    near = trigger.start - CLOSE <= end <= trigger.start and not set(between) & known.definite
    return at >= trigger.end or near


def _times_in(sentence: Sentence, scene: Scene) -> list[Moment]:
    """The known times of a sentence that are short enough to date a deed."""
    here = [m for m in scene.moments_in(sentence) if not _is_clock(sentence, m, scene)]
    return [m for m in (_running(m, sentence, scene) for m in here) if _dated(m, scene.noted.article.day)]


def _from(sentence: Sentence, trigger: Trigger, moment: Moment) -> int:
    """Characters between a deed and a time of its clause; a verb may have it on either side, a noun has it behind."""
    at = moment.span.start - sentence.span.start
    if at >= trigger.end:
        return at - trigger.end
    return (trigger.start - at) * (1 if trigger.verb else BEHIND)


def _is_of_saying(sentence: Sentence, moment: Moment, known: Deeds) -> bool:
    """Whether a time is that of words and no deeds: "the minister said today that"."""
    at = moment.span.start - sentence.span.start
    before = words_of(sentence.text, 0, at)[-BESIDE:]
    behind = words_of(sentence.text, at + len(moment.span))[:BESIDE]
    return bool({*before, *behind} & known.reporting)


def _away(sentence: Sentence, clause: Clause, moment: Moment) -> int:
    """Characters between a time and a clause that does not hold it."""
    at = moment.span.start - sentence.span.start
    return clause.start - at if at < clause.start else at - clause.end


def _is_clock(sentence: Sentence, moment: Moment, scene: Scene) -> bool:
    """Whether a bare year is an hour in figures: "at 1940", "between 1310 and 1350"."""
    at = moment.span.start - sentence.span.start
    before = words_of(sentence.text, 0, at)[-CLOCK:]
    bare = YEARS.fullmatch(moment.span.of(scene.noted.article.text))
    return bool(bare) and bool(set(before) & scene.language.deeds.clock)


def _dated(moment: Moment, day: str | None) -> bool:
    if moment.first is None or moment.last is None or moment.value.startswith("PT"):
        return False
    if day and moment.last.year < int(day[:4]) - HISTORY:
        return False
    return moment.type != "SET" and (moment.last - moment.first).days <= YEAR


def _running(moment: Moment, sentence: Sentence, scene: Scene) -> Moment:
    """ "Over the past week" as the seven days up to publication, and no week of the calendar."""
    known, day = scene.language.deeds, scene.noted.article.day
    words = words_of(moment.span.of(scene.noted.article.text))
    before = words_of(sentence.text, 0, moment.span.start - sentence.span.start)[-1:]
    if not (day and set(words) & known.running and set(before) & known.spanning and moment.first and moment.last):
        return moment
    last = date.fromisoformat(day)
    return replace(moment, first=last - (moment.last - moment.first) - timedelta(days=1), last=last)


def _opens(sentence: Sentence, clause: Clause) -> list[str]:
    return words_of(sentence.text, clause.start, clause.end)[:1]


def _is_apart(sentence: Sentence, parts: tuple[Clause, ...], moment: Moment, known: Deeds) -> bool:
    """Whether a time stands in a clause of another time: "since they lost it in 2014"."""
    at = moment.span.start - sentence.span.start
    clause = next((part for part in parts if part.holds(at)), None)
    return bool(clause and _is_other_time(sentence, clause, known))


def _is_other_time(sentence: Sentence, clause: Clause, known: Deeds) -> bool:
    return bool(set(_opens(sentence, clause)) & known.elsewhen)


def _counted_from(sentence: Sentence, parts: tuple[Clause, ...], number: int, scene: Scene) -> Moment | None:
    """The time of the clause in "on Saturday, nine months after forces took it": the months are taken off."""
    known = scene.language.deeds
    clause = parts[number]
    sign = next((known.counted_from[w] for w in _opens(sentence, clause) if w in known.counted_from), None)
    before = [m for m in scene.moments_in(sentence) if sentence.span.start + clause.start - m.span.end in (0, 1, 2)]
    length = LENGTH.fullmatch(before[-1].value) if before else None
    if sign is None or length is None or not sentence.span.holds(before[-1].span):
        return None
    own = next((m for m in _times_in(sentence, scene) if m.span.end <= before[-1].span.start), None)
    base = own or story_day(sentence, scene)
    if base is None or base.first is None:
        return None
    count, unit = int(length.group(1)), length.group(2)
    middle = base.first - timedelta(days=sign * round(count * DAYS[unit]))
    first, last = _widened(middle, unit)
    words = before[-1].span.of(scene.noted.article.text)
    value = middle.isoformat()[: {"D": 10, "W": 10, "M": 7, "Y": 4}[unit]]
    return Moment(before[-1].span, value, "DATE", first, last, anchor=f"{words} from {base.first.isoformat()}")


def _widened(day: date, unit: str) -> tuple[date, date]:
    """The day with the fuzziness of a unit: counted in months, it may be any day of the month."""
    if unit == "D":
        return day, day
    if unit == "W":
        return day - timedelta(days=3), day + timedelta(days=3)
    first = day.replace(day=1) if unit == "M" else day.replace(month=1, day=1)
    following = (first + timedelta(days=32)).replace(day=1) if unit == "M" else first.replace(year=first.year + 1)
    return first, following - timedelta(days=1)


def _background(sentence: Sentence, scene: Scene) -> Moment | None:
    """The time of the sentence before in the same paragraph, where it tells of long ago and this one goes on."""
    day = scene.noted.article.day
    sentences = scene.noted.sentences
    at = next((n for n, s in enumerate(sentences) if s.span == sentence.span), 0)
    if not day or at == 0:
        return None
    before = sentences[at - 1]
    goes_on = (
        before.paragraph == sentence.paragraph
        or set(words_of(sentence.text)[:HEAD]) & scene.language.deeds.continuing
    )
    times = _times_in(before, scene)
    old = bool(times) and all(m.last and (date.fromisoformat(day) - m.last).days > LONG_AGO for m in times)
    if not (goes_on and old) or set(words_of(sentence.text)) & scene.language.deeds.now:
        return None
    return replace(times[0], anchor="the sentence before, which it goes on with")


def story_day(sentence: Sentence, scene: Scene) -> Moment | None:
    """The day that the article tells of, for a deed without a time: that of its head, else of print."""
    day = scene.noted.article.day
    if not day:
        return None
    printed = date.fromisoformat(day)
    for opening in scene.noted.sentences[:OPENING]:
        for moment in _times_in(opening, scene):
            single = moment.first and moment.first == moment.last
            if single and moment.first and 0 <= (printed - moment.first).days <= FRESH:
                words = moment.span.of(scene.noted.article.text)
                told = f'the day the article opens with, "{words}": the sentence gives no time'
                return Moment(
                    sentence.span, moment.first.isoformat(), "DATE", moment.first, moment.first, anchor=told
                )
    return Moment(
        sentence.span, day, "DATE", printed, printed, anchor="the day of publication: the sentence gives no time"
    )
