"""What a program that shows a desk asks again and again: cheap questions, so that it decodes a dossier only once."""

from __future__ import annotations

from stemma.store import Store


def dossier_stamp(store: Store, story: str) -> str | None:
    """A mark that changes whenever the dossier of this story does; None where it was not made yet."""
    return store.dossier_fingerprint(story)


def story_ids(store: Store, article: str) -> tuple[str, ...]:
    """The stories that an article stands in, by id."""
    return tuple(story.id for story in store.stories_with(article))
