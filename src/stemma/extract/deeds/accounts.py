"""Which drafts are accounts of a particular deed, and which only speak of deeds: events are incidents.

After ACLED's codebook (2023): an event was done by somebody, at a place, on a day; what is planned, demanded, summed
up or told in general is none; arrests are coded where many are taken or somebody of weight, not where suspects are
held after a deed that the same article tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stemma.extract.deeds.clauses import words_of
from stemma.extract.deeds.figures import is_armed, is_of_a_work, is_summed
from stemma.extract.deeds.scene import Scene
from stemma.extract.deeds.sides import UNREAL, Draft
from stemma.extract.deeds.triggers import triggers
from stemma.extract.deeds.where import LAND, LAST
from stemma.lang.deeds import Deeds, Side, Turn
from stemma.model.fact import Event, Status
from stemma.model.text import Sentence

PERFECT = 3
"""Words before a participle among which "have" makes it a perfect."""
TOTAL = 1000
"""Killed from which a figure is that of a war and of no single deed."""
MANY, SPELL = 100, 7
"""Killed and days from which on they were not killed by one deed."""
OPEN = (*UNREAL, Status.DENIED, Status.ONGOING)
"""What has not come to an end, or never began: told as a deed of its own only with somebody who does it somewhere."""


def accounts(drafts: Sequence[Draft], scene: Scene) -> tuple[Draft, ...]:
    """The drafts that tell of a particular deed, in order. Kinds that are not ACLED's are left to their own rules."""
    known = scene.language.deeds
    by_span = {sentence.span: sentence for sentence in scene.noted.sentences}
    violent = [draft for draft in drafts if draft.event.event_type in _violent(known)]
    text = scene.noted.article.text
    unmeant, armed = _is_of_mishap(violent, scene), is_armed(text, known)
    made_up = is_of_a_work(text, known)
    return tuple(
        _placed(draft, known)
        for draft in drafts
        if draft.event.event_type not in known.acled
        or not (
            (unmeant and _is_unmeant(draft, text, known))
            or (made_up and _is_told_as_plot(draft, by_span[draft.event.span], scene))
            or not (armed or _is_backed(draft, text, known))
            or _is_mention(draft, by_span[draft.event.span], violent, scene)
        )
    )


def _is_of_mishap(violent: Sequence[Draft], scene: Scene) -> bool:
    """Whether an article tells of an accident or a disaster, and of nobody who did violence."""
    known, text = scene.language.deeds, scene.noted.article.text
    if not violent or not all(_is_unmeant(draft, text, known) for draft in violent):
        return False
    named = (trigger for sentence in scene.noted.sentences for trigger in triggers(sentence.text, known))
    return any(known.deeds[trigger.rank].turn is Turn.MISHAP for trigger in named)


def _is_unmeant(draft: Draft, text: str, known: Deeds) -> bool:
    """Whether a draft tells only that people were killed or hurt, as they are by cars and storms, and by nobody."""
    actor = draft.who.actor
    word = draft.event.trigger.of(text).lower()
    return word in known.unmeant and (actor is None or actor.side is Side.CIVIL)


def _is_told_as_plot(draft: Draft, sentence: Sentence, scene: Scene) -> bool:
    """Whether a verb in the present tells a deed, as plots are told and news is not, but in headlines."""
    tongue = scene.language
    at = draft.event.trigger.start - sentence.span.start
    verb = words_of(sentence.text, at)[0]
    perfect = set(words_of(sentence.text, 0, at)[-PERFECT:]) & tongue.deeds.perfect
    past = verb.endswith(tongue.deeds.past) or verb in tongue.speech.everyday
    return draft.verb and not (past or perfect or verb.endswith(tongue.deeds.progressive))


def _is_backed(draft: Draft, text: str, known: Deeds) -> bool:
    """Whether a draft needs no arms in its article: it costs somebody, somebody armed is in it, or its kind is none.

    Speakers attack bills and each other, athletes withdraw and tweets blast; what is called "the attacks in Benghazi"
    was one.
    """
    event = draft.event
    wordy = event.trigger.of(text).lower() in known.figures.wordy
    peaceful = (event.event_type, event.sub_event_type) in _also_peaceful(known)
    if not (wordy or peaceful) or (wordy and draft.placed and not draft.verb):
        return True
    who = [actor for actor in (draft.who.actor, draft.who.recipient) if actor]
    armed = bool(set(words_of(event.span.of(text))) & (known.figures.arms | set(known.crude)))
    bearing = (Side.ARMED, Side.CROWD, Side.STATE) if draft.placed else (Side.ARMED, Side.CROWD)
    return armed or bool(event.killed or event.injured) or any(actor.side in bearing for actor in who)


def _also_peaceful(known: Deeds) -> frozenset[tuple[str, str]]:
    """Kinds of deeds whose words are those of peace as well: who withdraws, what bursts and what is damaged."""
    turns = (Turn.MOVE, Turn.LEAVE, Turn.DAMAGE)
    return frozenset(
        (deed.event_type, deed.sub_event_type)
        for deed in known.deeds
        if deed.event_type in known.acled and (deed.turn in turns or deed.event_type == known.remote)
    )


def _placed(draft: Draft, known: Deeds) -> Draft:
    """A draft without the country that the article tells of, where that says nothing: all of it is at war."""
    event = draft.event
    if LAND not in event.because or event.event_type in (known.attack[0], known.remote):
        return draft
    because = tuple(reason for reason in event.because if reason != LAND)
    return replace(draft, event=replace(event, place=None, because=because))


def _violent(known: Deeds) -> tuple[str, ...]:
    return known.clash[0], known.remote, known.attack[0]


def _is_mention(draft: Draft, sentence: Sentence, violent: Sequence[Draft], scene: Scene) -> bool:
    """Whether a draft speaks of a deed and does not tell one."""
    known, event = scene.language.deeds, draft.event
    kind = (event.event_type, event.sub_event_type)
    stated, anchored = draft.placed and draft.dated, draft.placed or draft.dated
    if _is_total(event) and not _is_put(draft):  # at a spot it is told apart when tolls are laid side by side
        return True
    if _is_counted_up(draft, sentence, known):
        return True
    if (_is_asked(sentence) or _is_own_voice(sentence, known)) and not (stated or _is_known(draft, known)):
        return True
    if event.status in OPEN and not (_is_put(draft) and event.actor):
        moving = event.actor is not None and event.because[:1] == (LAST,)  # "trying to escape the city"
        return not (moving or _is_under_way(draft, known))
    if event.event_type == known.arrest[0]:
        return not stated and _is_side_issue(draft, sentence, violent, scene)
    if event.event_type in (known.attack[0], known.remote):
        bare = kind == known.abduction and not event.actor and not _is_known(draft, known)
        return not anchored and (bare or _is_going_on(draft, sentence, known))
    return kind == known.clash and not draft.verb and not _is_particular(draft)


def _is_known(draft: Draft, known: Deeds) -> bool:
    """Whether a noun speaks of what one victim suffered as of something known: "the murder of the mayor"."""
    harm = draft.event.event_type in (known.attack[0], known.remote)
    return harm and draft.pointing and draft.event.recipient is not None


def _is_total(event: Event) -> bool:
    """Whether the dead are those of a war, or of weeks of it: "in 24 days, 457 soldiers have been killed"."""
    dead, when = event.killed, event.moment
    if dead is None:
        return False
    long = when is not None and when.first is not None and when.last is not None and (when.last - when.first).days
    return dead.low >= TOTAL or (dead.low >= MANY and bool(long and long > SPELL))


def _is_counted_up(draft: Draft, sentence: Sentence, known: Deeds) -> bool:
    """Whether violence is summed up: of a long time, or in the plural without day and spot ("recent attacks")."""
    if draft.event.event_type not in (*_violent(known), known.arrest[0]):
        return False
    plural = not draft.verb and _form(draft, sentence) in known.figures.many
    at = draft.event.trigger.start - sentence.span.start
    before = words_of(sentence.text, 0, at)[-PERFECT:]
    killed = draft.event.killed
    if killed and killed.low > 1 and set(before) & known.perfect and known.ever_since & set(words_of(sentence.text)):
        return not _is_put(draft)
    return is_summed(sentence.text, at, known) or (plural and not (draft.dated or draft.pointing or _is_put(draft)))


def _form(draft: Draft, sentence: Sentence) -> str:
    """The last word of those that name the deed."""
    start, end = (at - sentence.span.start for at in (draft.event.trigger.start, draft.event.trigger.end))
    return words_of(sentence.text, start, end)[-1]


def _is_asked(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith("?")


def _is_own_voice(sentence: Sentence, known: Deeds) -> bool:
    """Whether somebody speaks for himself, as in speeches, interviews and communiqués: "we have always fought"."""
    return bool(set(words_of(sentence.text)) & known.own_voice)


def _is_side_issue(draft: Draft, sentence: Sentence, violent: Sequence[Draft], scene: Scene) -> bool:
    """Whether a deed that is not violent is only part of others, or only named.

    Suspects are arrested after a deed; a bomb damages what it hits; a noun without actor, place and day ("the
    demobilization") demands or recalls.
    """
    known, event = scene.language.deeds, draft.event
    kind = (event.event_type, event.sub_event_type)
    if kind == known.arrest:
        return bool(violent)
    if kind == known.damage:
        beside = any(other.event.span == event.span for other in violent)
        return beside or (not event.actor and not scene.spots_in(sentence))
    return not (draft.placed or draft.dated or (draft.verb and event.actor))


def _is_put(draft: Draft) -> bool:
    """Whether its own sentence puts a deed more closely than into a country."""
    return draft.placed and draft.event.place is not None and draft.event.place.kind != "country"


def _is_under_way(draft: Draft, known: Deeds) -> bool:
    """Whether a fight goes on as the article is written, between or by those whom it names."""
    event = draft.event
    return event.status is Status.ONGOING and event.event_type == known.clash[0] and bool(event.actor)


def _is_going_on(draft: Draft, sentence: Sentence, known: Deeds) -> bool:
    """Whether a form such as "kidnapping" tells of what somebody does again and again."""
    form = words_of(sentence.text, draft.event.trigger.start - sentence.span.start)[:1]
    return draft.verb and form[0].endswith(known.progressive)


def _is_particular(draft: Draft) -> bool:
    """Whether a fight told by a noun is one fight: it cost somebody, or somebody fought it at a spot, or on a day."""
    event = draft.event
    fought = bool(draft.dated or event.actor or event.recipient)
    return bool(event.killed or event.injured) or (_is_put(draft) and fought)
