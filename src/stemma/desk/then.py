"""The dossier of a story as it would have been at a past moment, made anew from what its dossier rests on."""

from __future__ import annotations

from stemma.errors import NoSuchStory
from stemma.model import Dossier


def dossier_then(now: Dossier, moment: str) -> Dossier:
    """What was known of the story by then; nothing on the desk changes. Raises NoSuchStory if nothing was out yet."""
    from stemma.pipeline import Chapter, told  # to look at a desk as it is needs nobody who traces
    from stemma.pipeline.known import known_at

    chapter = known_at(Chapter(now.story, now.studies), moment)
    if not chapter.studies:
        raise NoSuchStory(f"{now.story.id}: none of its articles is known to have been out by {moment}.")
    return next(told(chapter))
