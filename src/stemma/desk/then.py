"""The dossier of a story as it would have been at a past moment, made anew from what its dossier rests on."""

from __future__ import annotations

from datetime import datetime

from stemma.errors import BadMoment, NoSuchStory
from stemma.model import Dossier


def dossier_then(now: Dossier, moment: str) -> Dossier:
    """What was known of the story by then; nothing on the desk changes.

    An article that was withdrawn later bore its weight then. Raises BadMoment for what is no day or hour, and
    NoSuchStory if nothing was out yet.
    """
    from stemma.pipeline import Chapter, told  # to look at a desk as it is needs nobody who traces
    from stemma.pipeline.known import known_at

    meant = _meant(moment)
    lost = tuple(each for each in now.withdrawn if each.when[: len(meant)] <= meant)
    chapter = known_at(Chapter(now.story, now.studies, now.read_by, lost), meant)
    if not chapter.studies:
        raise NoSuchStory(f"{now.story.id}: none of its articles is known to have been out by {moment}.")
    return next(told(chapter))


def _meant(moment: str) -> str:
    """The day as it stands, an hour to the minute, local as articles are dated.

    >>> _meant("2016-12-11"), _meant("2016-12-11 09:05:30")
    ('2016-12-11', '2016-12-11T09:05')
    """
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        raise BadMoment(f"{moment}: no day or hour. Give one such as 2016-12-11 or 2016-12-11T09:00.") from None
    whole_day = len(moment) <= len("2016-12-11")
    return found.date().isoformat() if whole_day else found.replace(tzinfo=None).isoformat(timespec="minutes")
