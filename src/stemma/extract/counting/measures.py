"""What a number is measured in: money, per cent, miles, months."""

from __future__ import annotations

from dataclasses import dataclass

from stemma.extract.counting.bounds import Amount
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


def measure(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> Measure | None:
    """The unit of the amount, if it has one."""
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
    """A measure in words or in letters ("17 square miles", "10km")."""
    length = phrase_at(row, at, lexicon.unit_phrases.all, lexicon.unit_phrases.longest)
    if not length:
        return None
    single = length == 1 and len(row[at].text) <= 2
    if single and row[at].text not in (row[at].low, "MW", "GW", "MB", "GB", "TB", "L", "mW", "kW"):
        return None  # "16 M" is no measure
    return Measure(lexicon.units[words(row, at, at + length)], at, at + length, hyphen)


def _past_money(row: tuple[Token, ...], amount: Amount, lexicon: Lexicon) -> int:
    """The place after a currency's name that follows a sign already read ("$5 US dollars")."""
    length = phrase_at(row, amount.after, lexicon.money_phrases.all, lexicon.money_phrases.longest)
    return amount.after + length
