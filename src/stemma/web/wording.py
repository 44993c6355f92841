"""The words and signs with which the dossier page names findings, drifts and manners."""

from __future__ import annotations

from math import inf, isfinite

from stemma.model import Article, Drift, DriftKind, Finding, Lost, Manner, Reading, Reuse, Withdrawal
from stemma.model.si import Metric
from stemma.web.views import Badge

FINDINGS = {
    Finding.ALONE: "one independent line says so",
    Finding.RELAYED: "several lines, but one and the same speaker behind all of them",
    Finding.CORROBORATED: "several independent lines, and not one speaker behind them all",
    Finding.CONTRADICTED: "independent answers that cannot all be right",
    Finding.UPDATED: "a later answer takes the place of an earlier one",
    Finding.COMPATIBLE: "different answers that can all be right",
}

DRIFTS = {
    DriftKind.NUMBER: ("figure changed", "the copy gives another figure than its exemplar"),
    DriftKind.HEDGE_LOST: ("caution lost", "the copy states as fact what its exemplar reported with caution"),
    DriftKind.ATTRIBUTION_LOST: ("speaker lost", "the copy no longer says whose word it is"),
    DriftKind.QUOTE_ALTERED: ("quotation altered", "words in quotation marks were changed"),
    DriftKind.NAME: ("name changed", "the copy names somebody or something else"),
    DriftKind.MEANING: ("meaning changed", "the copy says something else"),
    DriftKind.ADDED_FACT: ("added in copying", "the copy says what its exemplar does not"),
}

MANNERS = {
    Manner.VERBATIM: "copied word for word",
    Manner.EXCERPT: "an excerpt",
    Manner.EDITED: "a light edit",
    Manner.REWRITE: "a rewrite",
    Manner.UPDATE: "an update",
    Manner.PARTIAL: "in part",
}

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

DIGITS = 3  # significant ones of a converted measure: more would be more exact than any report
NO_DATE = "date not shown"


def finding_badge(finding: Finding) -> Badge:
    """The finding as a word and a shape."""
    return Badge(finding.value, finding.value, FINDINGS[finding])


def counted(reading: Reading) -> str | None:
    """What a figure counts, where the figure does not say so itself ("five hours")."""
    if not reading.of or reading.of.split()[-1].lower().rstrip("s") in reading.value.lower():
        return None
    return reading.of


def stated(reading: Reading) -> str:
    """The figure with what it counts, or the answer in words."""
    return " ".join(part for part in (reading.value, counted(reading)) if part)


def drift_badge(drift: Drift) -> Badge:
    """What sort of change it is."""
    word, gloss = DRIFTS[drift.kind]
    return Badge(drift.kind.value, word, gloss)


def doubts(reading: Reading) -> tuple[Badge, ...]:
    """What limits a reading: each limit that its texts state."""
    limits = (
        (reading.hedged, Badge("hedged", "hedged", "the text keeps its distance: reportedly, allegedly")),
        (reading.denied, Badge("denied", "denied", "the text reports a denial")),
        (reading.unverified, Badge("unverified", "unverified", "the text says it could not be verified")),
        (reading.approx, Badge("approx", "approximate", "the text says about, some or around")),
    )
    return tuple(badge for holds, badge in limits if holds)


SUMS = Badge("sum", "adds up incidents", "a text says that it is the sum of several incidents")


def metric_told(one: Metric | None) -> str:
    """A measure in units of the SI, as exactly as a reader needs it; nothing where there is none.

    >>> metric_told(Metric(44.0297978757, 44.0297978757, "km²")), metric_told(Metric(16_093.44, inf, "m"))
    ('44 km²', 'at least 16,100 m')
    """
    if one is None:
        return ""
    low, high = _rounded(one.low), _rounded(one.high)
    if low == high:
        return f"{low} {one.unit}"
    if one.high == inf:
        return f"at least {low} {one.unit}"
    return f"at most {high} {one.unit}" if one.low in (-inf, 0) else f"{low} to {high} {one.unit}"


def _rounded(end: float) -> str:
    return f"{float(f'{end:.{DIGITS}g}'):,.10g}" if isfinite(end) else str(end)


def count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> count(1, "line"), count(1200, "article")
    ('1 line', '1,200 articles')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def support(reading: Reading) -> str:
    """How many lines and speakers stand behind a reading, in words.

    Speakers are named: two speakers are told from one said twice only by their names.
    """
    lines = count(len(reading.lines), "line") if reading.lines else "no line of its own"
    if not reading.speakers:
        return f"{lines}, no speaker named"
    speakers = count(len(reading.speakers), "speaker")
    return f"{lines}, {speakers}: {'; '.join(sorted(reading.speakers))}"


def when(published: str | None) -> str:
    """A date as newspapers print it, no finer than it is known.

    >>> when("2021-05-04T08:10"), when("2021-05"), when(None)
    ('4 May 2021, 08:10', 'May 2021', 'date not shown')
    """
    if not published:
        return NO_DATE
    day, _, clock = published.partition("T")
    parts = day.split("-")
    if not all(part.isdecimal() for part in parts) or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return published
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words) + (f", {clock[:5]}" if clock else "")


def lost_name(lost: Lost) -> str:
    """What to call a witness that nobody here has."""
    return f"lost: {lost.agency} dispatch" if lost.agency else "lost: unnamed common original"


def witness_name(article: Article) -> str:
    """What to call an article in a citation: outlet and day.

    >>> witness_name(Article("a", "", "x.html", outlet="Sarrow Courier", published="2021-05-04"))
    'Sarrow Courier, 4 May 2021'
    """
    return f"{article.name}, {when(article.day)}"


def withdrawn_told(one: Withdrawal) -> str:
    """When an article was withdrawn, by whom and why, as far as that was told.

    >>> withdrawn_told(Withdrawal("a", "2021-05-06T09:30:12Z", "the count was made up", ""))
    'withdrawn 6 May 2021, 09:30 UTC: the count was made up'
    """
    moment = f"{when(one.when.rstrip('Z'))} UTC" if "T" in one.when else when(one.when)
    who = f" by {one.who}" if one.who else ""
    return f"withdrawn {moment}{who}: {one.why or 'no reason given'}"


def descent(edge: Reuse) -> str:
    """The manner of an edge in words, with whether the copy owns up to it."""
    return f"{MANNERS[edge.manner]}, {'credited' if edge.credited else 'not credited'}"


def letter(number: int) -> str:
    """The sigil of the line with this number: A to Z, then AA.

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    head, tail = divmod(number, 26)
    return (letter(head - 1) if head else "") + chr(ord("A") + tail)
