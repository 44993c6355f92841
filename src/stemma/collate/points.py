"""Points: the questions that the claims of a story answer, with their readings, lines, speakers and findings."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stemma.collate.counted import TREATED
from stemma.collate.figures import PRESENT, counts_remains, is_mark, scope_told
from stemma.collate.findings import Side, Standing, Verdict, judge, judge_holders
from stemma.collate.fragility import props
from stemma.collate.ground import Ground
from stemma.collate.holders import days_of, holder
from stemma.collate.houses import shared_house, surely_other_houses
from stemma.collate.matching import Match
from stemma.collate.own_words import tellers
from stemma.collate.questions import question
from stemma.collate.retold import Retelling, retold
from stemma.collate.speakers import content_words, distinct, same_speaker, surely_different, takes_a_side
from stemma.collate.turned import turned
from stemma.collate.turns import words_of
from stemma.model import Claim, ClaimKind, Drift, DriftKind, Manner, Point, Reading

Key = tuple[object, ...]
Changed = Mapping[int, DriftKind]
"""Claims of copies, by number, that are readings of their own, and what copying did to them."""

SHARE = "%"
ARISEN = "only copies have it: it arose in copying"
AROSE: Mapping[object, str] = {
    DriftKind.ATTRIBUTION_LOST.value: "only copies have it so: who says it was lost",
    DriftKind.HEDGE_LOST.value: "only copies have it so: the doubt was lost",
    DriftKind.MEANING.value: "only copies have it so: what it says was turned",
}
HOUSE = 8  # letters that an office and who holds it have in common: prosecution, administrator, commissioner
MANY = 10  # from which a bare count ("64 air strikes") is asked for before what speakers say


def points(found: Iterable[Match], ground: Ground, drifted: Iterable[Drift] = ()) -> tuple[Point, ...]:
    """One point for each match, those with most behind them first; what copies turned is a reading of its own."""
    found = tuple(found)
    drifted = [one for one in drifted if _is_left(one, ground)]
    changed = turned(drifted, {copy: base for match in found for copy, base in match.descends.items()}, ground)
    asked = [match for match in found if _asks(_lead(match, ground)) and _is_said(match, ground)]
    told = retold(asked, drifted, ground)
    again = [one for some in told.values() for one in some]
    made = [
        (_point(match, ground, changed, told.get(n, ())), _lead(match, ground))
        for n, match in enumerate(asked)
        if not _is_retelling(match, again, ground)
    ]
    return _told_apart(point for point, _ in sorted(made, key=_weight))


def _is_retelling(match: Match, again: Iterable[Retelling], ground: Ground) -> bool:
    """Whether all that a match holds is one statement or deed of a copy that is a reading of another question."""
    claim = ground.claims[match.claims[0]]
    if len(match.claims) > 1 or claim.kind not in (ClaimKind.STATEMENT, ClaimKind.EVENT):
        return False
    return any(_says_otherwise(claim, one, ground) for one in again if claim.span.overlaps(one.words))


def _says_otherwise(claim: Claim, told: Retelling, ground: Ground) -> bool:
    """Whether it is what a claim became: its figure changed, or its speaker says something else."""
    speaker = ground.claims[told.base].speaker
    if told.kind is DriftKind.MEANING and claim.speaker and speaker:
        return same_speaker(claim.speaker, speaker, ground.tongue)
    return told.kind is DriftKind.NUMBER and claim.kind is ClaimKind.STATEMENT


def _is_left(drift: Drift, ground: Ground) -> bool:
    """Whether both texts are in the story still: one of them may have been withdrawn."""
    return {drift.after.article, (drift.before or drift.after).article} <= ground.study_of.keys()


def _told_apart(made: Iterable[Point]) -> tuple[Point, ...]:
    """The points, each under a name of its own: one claim may open two, and two speakers may share one content."""
    seen: Counter[str] = Counter()
    found = []
    for point in made:
        seen[point.id] += 1
        again = seen[point.id] > 1
        found.append(replace(point, id=f"{point.id}-{seen[point.id]}") if again else point)
    return tuple(found)


def _weight(made: tuple[Point, Claim]) -> tuple[object, ...]:
    """What an analyst wants to see first: many lines, then figures, then many witnesses, then the text."""
    point, lead = made
    lines = {line for reading in point.readings for line in reading.lines}
    witnesses = [span for reading in point.readings for span in reading.witnesses]
    articles = {span.article for span in witnesses}
    return (-len(lines), _rank(lead), -len(articles), min(witnesses), point.id)


def _rank(lead: Claim) -> int:
    """Tolls and who holds what first, then large counts, statements, small counts and measures, other events."""
    if lead.kind is ClaimKind.QUANTITY:
        large = lead.unit is None and max(lead.low or 0, lead.high or 0) >= MANY
        return 0 if lead.role else 2 if large else 4
    return {ClaimKind.CONTROL: 1, ClaimKind.STATEMENT: 3}.get(lead.kind, 5)


def _asks(lead: Claim) -> bool:
    """Whether somebody will ask for it: a figure of nothing answers no question of its own."""
    return lead.kind is not ClaimKind.QUANTITY or lead.of is not None


def _is_said(match: Match, ground: Ground) -> bool:
    """Whether somebody says it, if it is a statement; a reporter's is one only where another has it in other words, a
    speaker disputes it, or it changes from day to day.
    """
    claims = [ground.claims[number] for number in match.claims]
    return (
        match.of_two
        or match.state
        or bool(match.fates)
        or any(claim.kind is not ClaimKind.STATEMENT or claim.speaker for claim in claims)
    )


def _lead(match: Match, ground: Ground) -> Claim:
    """The claim that opens the point: the first that is not made from another and says what it counts.

    Graves, and names on a list, say that only where nothing else does.
    """
    sound = [number for number in match.claims if number not in match.descends]
    firm = [number for number in sound if number not in match.bare]
    claims = ground.claims
    return claims[min(firm or sound, key=lambda n: (not _asks(claims[n]), _is_token(claims[n], ground), n))]


def _is_token(claim: Claim, ground: Ground) -> bool:
    """Whether what is counted stands for something else."""
    return counts_remains(claim, ground.tongue) or is_mark(claim, ground)


def _point(match: Match, ground: Ground, changed: Changed, told: Iterable[Retelling]) -> Point:
    first = _lead(match, ground)
    standings, verdict = _judged(match, ground, changed)
    return Point(
        id=_id(first),
        question=match.question or question(first, ground.sentence_at[first.sentence], ground.tongue),
        kind=first.kind,
        finding=verdict.finding,
        readings=(
            *(standing.reading for standing in standings),
            *(_retelling(one, standings, ground) for one in told),
        ),
        because=(*verdict.because, *match.because),
        props=props(match, verdict.finding, ground, lambda left: _judged(left, ground, changed)[1].finding),
    )


def _retelling(one: Retelling, standings: Iterable[Standing], ground: Ground) -> Reading:
    """The reading that a copy's sentence is."""
    base = next(standing.reading for standing in standings if one.base in standing.claims)
    study = ground.study_of[one.words.article]
    return Reading(
        value=one.words.of(study.article.text),
        witnesses=(one.words,),
        lines=(),
        speakers=(),
        drift_of=base.drift_of or base.value,
        because=(AROSE.get(one.kind.value, ARISEN),),
    )


def _judged(match: Match, ground: Ground, changed: Changed) -> tuple[list[Standing], Verdict]:
    """The readings of a question and the finding on them."""
    drifted = {n: base for n, base in match.descends.items() if n in changed or is_drift(n, base, ground)}
    groups = _grouped(match, drifted, ground, changed)
    standings = [_standing(key, groups, match, drifted, ground) for key in sorted(groups, key=lambda k: groups[k][0])]
    if _lead(match, ground).kind is not ClaimKind.CONTROL:
        return standings, judge(standings, ground.families)
    standings.sort(key=lambda one: (one.first is None, one.first or "", one.last or ""))
    return standings, judge_holders(standings)


def _id(claim: Claim) -> str:
    """A short name that stays the same while the claim that opens the point does."""
    text = f"{claim.kind.value} {claim.span.article} {claim.span.start} {claim.span.end} {claim.value}"
    return "p" + hashlib.sha256(text.encode()).hexdigest()[:8]


def is_drift(copy: int, base: int, ground: Ground) -> bool:
    """Whether copying changed the answer. A later version of a report does not drift: it updates."""
    claim, origin = ground.claims[copy], ground.claims[base]
    if _manner(copy, ground) is Manner.UPDATE:
        return False
    if claim.kind is ClaimKind.QUANTITY:
        return (claim.low, claim.high) != (origin.low, origin.high)
    return claim.kind is ClaimKind.STATEMENT and claim.denied != origin.denied


def _manner(number: int, ground: Ground) -> Manner | None:
    return ground.manner_of(ground.claims[number].sentence)


def _answer(claim: Claim, days: Mapping[str, str], ground: Ground) -> Key:
    """Equal answers are one reading; a holder without a day is he who has one, where it is the only one."""
    if claim.kind is ClaimKind.QUANTITY:
        return (claim.low, claim.high, claim.denied)
    if claim.kind is ClaimKind.CONTROL:
        who = holder(claim.value, ground.tongue)
        return (who, claim.first or days.get(who, ""), claim.denied)
    return (claim.denied,)


def _grouped(match: Match, drifted: dict[int, int], ground: Ground, changed: Changed) -> dict[Key, list[int]]:
    """The claims of each reading. A value that only copies have is a reading of its own, marked as drift."""
    groups: dict[Key, list[int]] = defaultdict(list)
    days = days_of((ground.claims[number] for number in match.claims), ground.tongue)
    for number in match.claims:
        faithful = number in match.descends and number not in drifted and _manner(number, ground) is not Manner.UPDATE
        teller = match.descends[number] if faithful else number
        side = match.sides.get(teller)
        key = _answer(ground.claims[teller], days, ground) if side is None else ("side", side)
        groups[(*key, changed[number].value) if number in changed else key].append(number)
    return groups


def _standing(
    key: Key, groups: dict[Key, list[int]], match: Match, drifted: dict[int, int], ground: Ground
) -> Standing:
    numbers = groups[key]
    sound = [n for n in numbers if n not in match.descends or _manner(n, ground) is Manner.UPDATE]
    told = [ground.claims[n] for n in (sound or numbers)]
    lead = told[0]
    origin = None if sound else ground.claims[drifted.get(numbers[0], numbers[0])]
    voices = sorted({claim.speaker for claim in told if claim.speaker})
    speakers = distinct(voices, ground.tongue, ground.families) if sound else ()
    firm = [ground.claims[n] for n in (sound or numbers) if n not in match.bare]
    own_voice = bool(sound) and any(_own_voice(claim, voices, ground) for claim in firm)
    reading = Reading(
        value=_value(min(told, key=lambda claim: (claim.denies is not None, _is_undated(claim)))),
        witnesses=tuple(sorted({ground.claims[n].span for n in numbers})),
        lines=tuple(sorted({ground.line_of[claim.sentence] for claim in told})) if sound else (),
        speakers=speakers,
        low=lead.low,
        high=lead.high,
        of=_of(lead, ground),
        hedged=any(claim.hedged for claim in told) if sound else lead.hedged,
        denied=lead.denied,
        unverified=any(claim.unverified for claim in told),
        approx=lead.approx,
        drift_of=origin.value if origin else None,
        because=_reasons(told, ground) if sound else (_arisen(key, lead, origin),),
        own_voice=own_voice,
    )
    days = [(claim.first, claim.last) for claim in told if claim.first and claim.last]
    lines = sorted({ground.line_of[claim.sentence] for claim in firm})
    return Standing(
        reading,
        own_voice,
        _voices(firm, match.of_two or bool(match.fates), ground),
        ground.stemma.surely_apart(lines),
        min((first for first, _ in days), default=None),
        max((last for _, last in days), default=None),
        min((day for n in numbers if (day := _published(n, ground))), default=None),
        lead.role is not None and lead.role not in PRESENT,
        tuple(content_words(speaker, ground.tongue) for speaker in speakers if takes_a_side(speaker, ground.tongue)),
        _scope(told, ground),
        all(counts_remains(claim, ground.tongue) for claim in told),
        surely_other_houses(lines, ground.articles, ground.stemma),
        shared_house(lines, ground.articles, ground.stemma),
        max((day for n in sound or numbers if (day := _published(n, ground))), default=None),
        match.state,
        any(not ground.tongue.stances.changing.isdisjoint(words_of(claim.value)) for claim in told),
        _side(numbers, match, lead, ground),
        lead.unit in ground.tongue.answers.gauged,
        frozenset(numbers),
        frozenset(before[n] for before in (match.descends, match.renews) for n in sound if n in before),
        tellers(firm, ground),
        next((match.fates[n] for n in numbers if n in match.fates), None),
    )


def _side(numbers: Sequence[int], match: Match, lead: Claim, ground: Ground) -> Side | None:
    """The side that claims take; of a place the holder."""
    if lead.kind is ClaimKind.CONTROL:
        return holder(lead.value, ground.tongue)
    return next((match.sides[n] for n in numbers if n in match.sides), None)


def _arisen(key: Key, lead: Claim, origin: Claim | None) -> str:
    """What copying did to a reading: a figure that changed is told first."""
    same = origin is not None and (lead.low, lead.high) == (origin.low, origin.high)
    return AROSE.get(key[-1], ARISEN) if same else ARISEN


def _scope(told: Sequence[Claim], ground: Ground) -> frozenset[str]:
    """The part of a count that is meant, as the first who tells it has it; the treated are some of the injured."""
    treated = frozenset({TREATED}) if all(claim.role == TREATED for claim in told) else frozenset()
    return next((found for claim in told if (found := scope_told(claim, ground))), treated)


def _voices(told: Sequence[Claim], apart: bool, ground: Ground) -> int:
    """How many speakers surely say it; `apart`: in words of their own.

    Words so alike that they are one statement were said once, and so was what stands twice in quotation marks: where
    two speakers are named for it, one of them was read wrongly. Of eleven statements in own reports of one event that
    seemed to have two speakers, eleven had one.
    """
    voices = surely_different({claim.speaker for claim in told if claim.speaker}, ground.families, ground.tongue)
    once = told[0].kind is ClaimKind.STATEMENT and not apart if told else False
    return min(voices, 1) if once or sum(ground.is_quoted(claim.span) for claim in told) > 1 else voices


def _published(number: int, ground: Ground) -> str | None:
    return ground.study_of[ground.claims[number].span.article].article.day


def _own_voice(claim: Claim, speakers: Iterable[str], ground: Ground) -> bool:
    """Whether the reporter vouches for it: no speaker, no "reportedly", and nobody who might be behind it near by.

    "His figures are those that he gives to everyone: 45 soldiers" has no cue of speech, and yet is his word. So
    nobody may be heard in the paragraph, nor a speaker of others be named in it; nor, where the writer speaks of "our
    own delegates", in all of the article, which may be the speaker's.
    """
    if claim.speaker is not None or claim.hedged or claim.unit == SHARE or ground.is_quoted(claim.span):
        return False
    study = ground.study_of[claim.span.article]
    house = content_words(study.article.outlet or "", ground.tongue)
    if any(words <= house for words in (content_words(speaker, ground.tongue) for speaker in speakers) if words):
        return False  # the coast guard's own page is the coast guard's word
    number = ground.sentence_at[claim.sentence].paragraph
    paragraph = [sentence for sentence in study.sentences if sentence.paragraph == number]
    ours = ground.tongue.speech.first_person & set(ground.sentence_at[claim.sentence].text.lower().split())
    around = study.sentences if ours else paragraph
    words = content_words(" ".join(sentence.text for sentence in around), ground.tongue)
    heard = any(
        said.speaker is not None and sentence.span.overlaps(part)
        for said in study.attributions
        for part in (*said.source, *said.content)
        for sentence in paragraph
    )
    return not heard and not any(_hints_at(speaker, words, ground) for speaker in speakers)


def _hints_at(speaker: str, words: frozenset[str], ground: Ground) -> bool:
    """Whether some of the words may mean the speaker: a name of his, or his house ("prosecutor", "prosecution")."""
    said = content_words(speaker, ground.tongue)
    return bool(said & words) or bool({one[:HOUSE] for one in said} & {one[:HOUSE] for one in words if one[HOUSE:]})


def _value(claim: Claim) -> str:
    """The answer in words; who holds a place with the days that the text ties it to."""
    if claim.kind is not ClaimKind.CONTROL or claim.first is None:
        return claim.value
    return f"{claim.value}, {claim.first}" + (f" to {claim.last}" if claim.last != claim.first else "")


def _is_undated(claim: Claim) -> bool:
    """Whether it tells who holds a place, and not from which day."""
    return claim.kind is ClaimKind.CONTROL and claim.first is None


def _of(claim: Claim, ground: Ground) -> str | None:
    """What is counted with what befell it: "militants killed"; "deaths" say so themselves."""
    if claim.kind is not ClaimKind.QUANTITY:
        return None
    told = {noun for role in ground.tongue.numbers.roles if role.name == claim.role for noun in role.nouns}
    says_so = bool(claim.of) and (claim.of or "").split()[-1].lower() in told | ground.tongue.answers.remains
    return " ".join(part for part in (claim.of, None if says_so else claim.role) if part) or None


def _reasons(told: Sequence[Claim], ground: Ground) -> tuple[str, ...]:
    lines: dict[str, list[str]] = defaultdict(list)
    for claim in told:
        lines[ground.line_of[claim.sentence]].append(claim.speaker or "in the reporter's own voice")
    names = {line.id: line.name for line in ground.stemma.lines}
    return tuple(
        f"{names.get(line) or line}: {', '.join(sorted(set(voices)))}" for line, voices in sorted(lines.items())
    )
