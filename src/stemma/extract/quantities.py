"""How many of what, as one sentence puts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stemma.extract.counting.bounds import Amount, meeting, passed, ranges, rounded, widen
from stemma.extract.counting.counted import Counted, announced, counted, past_of, told_before, whole
from stemma.extract.counting.lexicon import Lexicon, lexicon
from stemma.extract.counting.measures import PERCENT, SHARE, Measure, measure
from stemma.extract.counting.numerals import numerals
from stemma.extract.counting.refusals import refused
from stemma.extract.counting.roles import befalls_people, inside, role
from stemma.extract.counting.tokens import Token, tokens
from stemma.extract.counting.tokens import words as words_of
from stemma.extract.counting.totals import adds_up
from stemma.lang.language import Language
from stemma.model.fact import Quantity
from stemma.model.text import Span

SET_OFF = 3  # words between two losses that are set against each other
FIGURE = re.compile(r"\d")
WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A quantity while it is read: its amount, measure, counted phrase and role, as places in the row."""

    amount: Amount
    measure: Measure | None
    counted: Counted | None
    role: str | None


def quantities(text: str, key: str, language: Language) -> tuple[Quantity, ...]:
    """Every figure in one sentence that counts or measures something, in reading order.

    Nothing but the sentence is looked at, so the result may be kept under its key. Years, ages, dates, clock
    times, scores, labels and numbers within names are no quantities, nor are ordinals. Loose words have open ends:
    "scores" is 40 or more, "dozens" 24, "hundreds" 200; "some" and "about" mean a tenth either way, "nearly" up
    to a tenth less. A fraction ("a third of the workers") has the unit "share". Where only a fate is given
    ("nine dead", "the death toll rose to 11"), what is counted is the language's word for people.
    """
    words = lexicon(language.numbers)
    if not _may_count(text, words):
        return ()
    row = tokens(text)
    drafts: list[Draft] = []
    widened = tuple(widen(row, plain, words) for plain in ranges(row, numerals(row, words), words))
    for amount in meeting(row, widened, words):
        draft = _draft(row, amount, words)
        if draft is not None:
            drafts.append(draft)
    whole = _shared(row, _summed(row, drafts, words), words)
    return tuple(_cited(row, text, key, draft, words) for draft in whole)


def _may_count(text: str, words: Lexicon) -> bool:
    """Whether a number may stand in the sentence; most sentences hold none, and need not be taken apart."""
    if not text.isascii() or FIGURE.search(text):
        return True
    return not words.telling.isdisjoint(WORD.findall(text.lower()))


def _draft(row: tuple[Token, ...], amount: Amount, words: Lexicon) -> Draft | None:
    """The quantity around one amount; None where the number counts nothing."""
    unit = measure(row, amount, words)
    if unit is not None and unit.unit in words.numbers.spans and _tells_time(row, amount, unit, words):
        return None
    after = max(amount.after, unit.after) if unit else amount.after
    what = _what(row, amount, unit, after, words)
    ahead = announced(row, amount, words) if unit is None and what is None else None
    if refused(row, amount, unit is not None or what is not None, words):
        return None
    if what is None and unit is None and _tied(row, amount):
        return None  # "a 60-bed ward", "the four-man crew"
    phrase = (what.first, what.after) if what else (past_of(row, after, words) or after,) * 2
    if ahead is not None:
        what, phrase = ahead, (ahead.first, ahead.after)
    fate = role(row, amount.first, phrase, words) if _of_beings(unit) else None
    if unit is None and (what is None or fate is not None):
        amount = passed(row, amount, words)
    if what is None and unit is None and fate is None:
        what = told_before(row, amount, words)
    if amount.numeral.loose and unit is None and fate is None and (what is None or _vague(row, amount, words)):
        return None
    return Draft(amount, unit, what, fate)


def _of_beings(unit: Measure | None) -> bool:
    """Whether something may have befallen what is counted: not miles or months, but a share of people."""
    return unit is None or unit.unit in (SHARE, PERCENT)


def _what(row: tuple[Token, ...], amount: Amount, unit: Measure | None, after: int, words: Lexicon) -> Counted | None:
    """The counted phrase: behind a measure only where "of" leads to it, or a compound measure describes it."""
    if unit is not None:
        plain = unit.unit == SHARE and not (after < len(row) and row[after].low in words.numbers.of)
        return counted(row, after, False, words) if plain else whole(row, after, words)
    if _tied(row, amount) or _alone(row, amount, words):
        return None
    single = amount.low == amount.high == 1
    return counted(row, after, single, words)


def _alone(row: tuple[Token, ...], amount: Amount, words: Lexicon) -> bool:
    """Whether a plural like "hundreds" stands by itself: what it counts would follow "of"."""
    if not amount.numeral.loose or _vague(row, amount, words) or amount.after >= len(row):
        return False
    numbers = words.numbers
    return row[amount.after].low not in (*numbers.of, *numbers.more, *numbers.collectives)


def _tied(row: tuple[Token, ...], amount: Amount) -> bool:
    """Whether a hyphen ties the number to the next word, which makes it an adjective."""
    at = amount.after
    return at < len(row) and row[at].text in "-‐‑" and row[at - 1].touches(row[at])


def _vague(row: tuple[Token, ...], amount: Amount, words: Lexicon) -> bool:
    """Whether the number is "several" or "a few", which says little unless it is a count of victims."""
    return words_of(row, amount.numeral.first, amount.numeral.after) in words.vague


def _tells_time(row: tuple[Token, ...], amount: Amount, unit: Measure, words: Lexicon) -> bool:
    """Whether the span says when, not how long: "nine months ago", "the past two days", "a two-day truce"."""
    later = unit.after < len(row) and row[unit.after].low in words.numbers.since
    nearby = amount.first > 0 and row[amount.first - 1].low in words.numbers.spans_before
    return later or nearby or unit.compound


def _shared(row: tuple[Token, ...], drafts: list[Draft], words: Lexicon) -> list[Draft]:
    """Roles handed along "two men and three women were killed" and "killing two men and three women"."""
    pairs = list(zip(range(len(drafts)), range(1, len(drafts)), strict=False))
    shared = list(drafts)
    for giver, taker in (*pairs, *((later, earlier) for earlier, later in reversed(pairs))):
        earlier, later = sorted((giver, taker))
        if (
            shared[taker].role is None
            and not _by_itself(row, shared[giver], words)
            and _coordinated(row, shared[earlier], shared[later], words)
        ):
            shared[taker] = replace(shared[taker], role=shared[giver].role)
    return shared


def _summed(row: tuple[Token, ...], drafts: list[Draft], words: Lexicon) -> list[Draft]:
    """Two figures as one where they are told in a unit and its smaller part: "5 feet 2 inches"."""
    summed: list[Draft] = []
    for draft in drafts:
        sum_ = _sum(row, summed[-1], draft, words) if summed else None
        if sum_ is not None:
            summed[-1] = sum_
        else:
            summed.append(draft)
    return summed


def _sum(row: tuple[Token, ...], one: Draft, other: Draft, words: Lexicon) -> Draft | None:
    """Both figures in the larger unit, if only "and" stands between them: "5 feet 2 inches", "a mile and a half"."""
    if one.measure is None or other.measure is None:
        return None
    part = words.subunits.get((one.measure.unit, other.measure.unit))
    if other.measure.unit == SHARE and one.measure.unit != SHARE and other.counted is None:
        part = 1.0
    between = row[one.measure.after : other.amount.first]
    if (
        part is None
        or other.amount.high * part >= 1
        or any(token.low not in words.numbers.joiners for token in between)
    ):
        return None
    low, high = one.amount.low + part * other.amount.low, one.amount.high + part * other.amount.high
    amount = replace(one.amount, after=other.measure.after, low=low, high=high)
    return replace(one, amount=amount, counted=other.counted)


def _by_itself(row: tuple[Token, ...], draft: Draft, words: Lexicon) -> bool:
    """Whether the phrase names its own role, which no neighbour shares: "97 cases and four deaths"."""
    what = draft.counted
    return what is not None and inside(row, (what.first, what.after), words) is not None


def _coordinated(row: tuple[Token, ...], one: Draft, other: Draft, words: Lexicon) -> bool:
    """Whether only "and" or a comma stands between two counted phrases, or the second is a part of the first."""
    if one.counted is None or other.counted is None:
        return False
    between = [token.low for token in row[one.counted.after : other.amount.first]]
    if one.role and between and _opens_part(between, words):
        return True
    if _set_off(between, one, row[other.counted.after - 1].low, words):
        return True
    return 0 < len(between) <= 2 and all(low in (*words.numbers.joiners, ",") for low in between)


def _set_off(between: list[str], one: Draft, head: str, words: Lexicon) -> bool:
    """Whether one side's loss is set against the other's: "45 soldiers killed against four of his own men"."""
    fate = next((known for known in words.roles if known.role.name == one.role), None)
    if fate is None or head not in fate.role.lost or not 0 < len(between) <= SET_OFF:
        return False
    return all(low in fate.done.all or low in (",", *words.numbers.against) for low in between)


def _opens_part(between: list[str], words: Lexicon) -> bool:
    """Whether the later count is a part of the earlier: "12 miners were killed, including two brothers"."""
    return any(low in words.numbers.including for low in between[-2:])


def _cited(row: tuple[Token, ...], text: str, key: str, draft: Draft, words: Lexicon) -> Quantity:
    """The draft as a quantity with its spans."""
    amount, unit, what = draft.amount, draft.measure, draft.counted
    first, after = amount.first, amount.after
    if unit is not None:
        first, after = min(first, unit.first), max(after, unit.after)
    number = Span(key, row[first].start, row[after - 1].end)
    if what is not None:
        after = max(after, what.after)
    return Quantity(
        low=rounded(amount.low),
        high=rounded(amount.high),
        of=_of(row, text, draft, words),
        span=Span(key, number.start, row[after - 1].end),
        number=number,
        unit=unit.unit if unit else None,
        approx=amount.approx,
        role=draft.role,
        cumulative=adds_up(row, first, after, words),
    )


def _of(row: tuple[Token, ...], text: str, draft: Draft, words: Lexicon) -> str | None:
    """The counted thing in the text's words; the unit's own words where nothing else is counted."""
    what, unit = draft.counted, draft.measure
    if what is not None and what.named:
        return text[row[what.first].start : row[what.after - 1].end]
    if what is not None or (draft.role is not None and unit is None and befalls_people(draft.role, words)):
        return words.numbers.people
    if unit is not None and unit.after > unit.first and row[unit.first].word and unit.unit != PERCENT:
        return text[row[unit.first].start : row[unit.after - 1].end]
    return None
