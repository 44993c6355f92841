"""The figures of a text as a reader would list them in answer to "how many"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stemma.extract.counting.bounds import rounded
from stemma.lang.language import Language
from stemma.lang.numbers import Numbers
from stemma.model.fact import Quantity

A_TENTH_LESS = 0.9  # the lower end of "some", "about", "around"
LASTING_REACH = 2  # words of the longest verb that measures: "equal to"


def counts(amounts: tuple[Quantity, ...], text: str, language: Language) -> tuple[Quantity, ...]:
    """The figures as a reader would list them; `text` is the one that they are cited from.

    "Some 40" is listed as the 40 it was rounded to, and keeps its mark: who compares it takes a tenth either way.
    A length of time is told as a moment of type DURATION, and would stand twice; it is listed where it is what the
    sentence measures ("took ninety minutes", "two hours and six minutes", "3 hrs"), not where it says when or how
    long something else was so ("after 10 months of siege").
    """
    listed = []
    for before, amount, after in _neighbours(amounts):
        time = amount.unit in language.numbers.spans
        if not time or _measured(before, amount, after, text, language.numbers):
            listed.append(_as_written(amount))
    return tuple(listed)


def _neighbours(amounts: tuple[Quantity, ...]) -> Iterator[tuple[Quantity | None, Quantity, Quantity | None]]:
    """Each figure with the one before and the one after it."""
    padded = (None, *amounts, None)
    return zip(padded, amounts, padded[2:], strict=False)


def _measured(before: Quantity | None, amount: Quantity, after: Quantity | None, text: str, numbers: Numbers) -> bool:
    """Whether a length of time is itself what is told: by its verb, its short unit, or a smaller unit beside it."""
    words = text[: amount.span.start].lower().split()[-LASTING_REACH:]
    lasting = any(" ".join(words[at:]) in numbers.lasting for at in range(len(words)))
    short = amount.number.of(text).lower().split()[-1] in numbers.spans_short
    return lasting or short or _continued(before, amount, text, numbers) or _continued(amount, after, text, numbers)


def _continued(one: Quantity | None, other: Quantity | None, text: str, numbers: Numbers) -> bool:
    """Whether two lengths are one, told in a larger and a smaller unit: "3 years, 2 months"."""
    if one is None or other is None or one.unit == other.unit:
        return False
    between = text[one.span.end : other.span.start].replace(",", " ").split()
    times = one.unit in numbers.spans and other.unit in numbers.spans
    return times and all(word in numbers.joiners for word in between)


def _as_written(amount: Quantity) -> Quantity:
    """The figure in the middle of "some", "about", "around"; "nearly 80" keeps its ends."""
    middle = rounded((amount.low + amount.high) / 2)
    even = amount.approx and amount.low == rounded(middle * A_TENTH_LESS)
    return replace(amount, low=middle, high=middle) if even else amount
