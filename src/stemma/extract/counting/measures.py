"""What a number is measured in: money, per cent, miles, months."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stemma.extract.counting.bounds import Amount
from stemma.extract.counting.cardinal import kelvin
from stemma.extract.counting.lexicon import Lexicon
from stemma.extract.counting.tokens import Token, phrase_at, words


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit of an amount, and the tokens with its words: `first` up to (not with) `after`.

    `compound` marks an adjective ("a 27-kilometre ring").
    """

    unit: str
    first: int
    after: int
    compound: bool = False


SHARE = "share"
"""The unit of a fraction of a whole: "a third of the workers" is 1/3 share."""

PERCENT = "%"

MOST_DIVISORS = 3  # "20 J per m² per year" has two


def measure(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Measure | None:
    """The unit of the amount, if it has one: "10 kilometres", "$15 a barrel", "20 J per m²"."""
    plain = _plain(row, amount, lexicon)
    return _divided(row, plain, lexicon) if plain and plain.unit not in (SHARE, PERCENT) else plain


def _plain(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Measure | None:
    """The unit without what it is divided by."""
    sign = amount.numeral.first - 1
    if sign >= 0 and row[sign].low in lexicon.symbols:
        wide = row[sign - 1].low + row[sign].low if sign and row[sign - 1].touches(row[sign]) else ""
        return Measure(
            lexicon.symbols.get(wide, lexicon.symbols[row[sign].low]), sign, _past_money(row, amount, lexicon)
        )
    at = amount.after
    hyphen = at < len(row) and row[at].text in "-‐‑" and row[at - 1].touches(row[at])
    at += hyphen
    length = phrase_at(row, at, lexicon.percent.all, lexicon.percent.longest)
    if length:
        return Measure(PERCENT, at, at + length, hyphen)
    if at < len(row) and row[at].low in lexicon.symbols:
        return Measure(lexicon.symbols[row[at].low], at, at + 1)
    if amount.numeral.loose and at < len(row) and row[at].low in lexicon.numbers.of:
        at += 1  # "billions of dollars"
    length = phrase_at(row, at, lexicon.money_phrases.all, lexicon.money_phrases.longest)
    if length:
        return Measure(lexicon.money[words(row, at, at + length)], at, at + length, hyphen)
    return _unit(row, at, hyphen, lexicon) or (Measure(SHARE, at, at) if amount.numeral.share else None)


def _unit(row: tuple[Token, ...], at: int, hyphen: bool, lexicon: Lexicon) -> Measure | None:
    """A measure in words or in letters ("17 square miles", "10km", "14 mGy")."""
    if at < len(row) and row[at].text in lexicon.unit_signs:
        return _raised(row, Measure(lexicon.unit_signs[row[at].text], at, at + 1, hyphen), lexicon)
    if kelvin(row, at):
        return Measure("kelvin", at, at + 1, hyphen)
    length = phrase_at(row, at, lexicon.unit_phrases.all, lexicon.unit_phrases.longest)
    if not length:
        return None
    single = length == 1 and len(row[at].text) <= 2
    if single and row[at].text not in (row[at].low, "MW", "GW", "MB", "GB", "TB", "L", "mW", "kW"):
        return None  # "16 M" is no measure
    return _raised(row, Measure(lexicon.units[words(row, at, at + length)], at, at + length, hyphen), lexicon)


def _raised(row: tuple[Token, ...], unit: Measure, lexicon: Lexicon) -> Measure:
    """The measure squared or cubed by what follows: "4 km^2", "30 m3", "2 feet squared"."""
    at = unit.after
    caret = at < len(row) and row[at].text == "^"
    at += caret
    if at >= len(row) or row[at].low not in lexicon.powers:
        return unit
    if not row[at].word and not row[at - 1].touches(row[at]):
        return unit  # "They ran 3 km 2 times"
    return replace(unit, unit=f"{lexicon.powers[row[at].low]} {unit.unit}", after=at + 1)


def _divided(row: tuple[Token, ...], unit: Measure, lexicon: Lexicon) -> Measure:
    """The measure with those that it is divided by: "per hour", "/m^2", "an hour"."""
    for _ in range(MOST_DIVISORS):
        below = _below(row, unit, lexicon)
        if below is None:
            break
        unit = replace(unit, unit=f"{unit.unit} per {below.unit}", after=below.after)
    return unit


def _below(row: tuple[Token, ...], unit: Measure, lexicon: Lexicon) -> Measure | None:
    """What the measure is divided by next; "12 miles a week ago" is divided by nothing."""
    at = unit.after
    if at + 1 >= len(row) or row[at].low not in lexicon.numbers.per:
        return None
    if not row[at].word and not row[at].touches(row[at + 1]):
        return None
    sign = lexicon.units_below.get(row[at + 1].low)
    below = _unit(row, at + 1, False, lexicon)
    if below is None and sign is not None:
        below = _raised(row, Measure(sign, at + 1, at + 2), lexicon)
    if below is None or (below.after < len(row) and row[below.after].low in lexicon.numbers.since):
        return None
    return below


def _past_money(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> int:
    """The place after a currency's name that follows a sign already read ("$5 US dollars")."""
    length = phrase_at(row, amount.after, lexicon.money_phrases.all, lexicon.money_phrases.longest)
    return amount.after + length
