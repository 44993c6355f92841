"""English: number words, bounds (over, up to), approximators, units, roles of what is counted."""

from stemma.lang.numbers import Numbers

NUMBERS = Numbers()
