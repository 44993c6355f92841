"""English: weekdays, months, deictic words, units of time, seasons, and how they combine."""

from stemma.lang.times import Times

TIMES = Times()
