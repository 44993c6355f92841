"""The lists that a newsroom codes events with, kept on its desk: its actors, and its own kinds of events."""

from __future__ import annotations

from pathlib import Path

from stemma.errors import BadList
from stemma.lang import ENGLISH
from stemma.pipeline.coding import Lists, coding
from stemma.store import Store

ACTORS, KINDS = "actors", "kinds"


def own_lists(store: Store) -> Lists:
    """The lists that count at a desk: those given last."""
    return Lists(store.own_list(ACTORS), store.own_list(KINDS))


def keep_actors(store: Store, path: Path) -> None:
    """Keep a newsroom's list of actors. Raises BadList, with the row and the remedy, for one that cannot be meant."""
    named = (str(path), rows_of(path))
    coding(Lists(actors=named), ENGLISH)
    store.keep_list(ACTORS, *named)


def keep_kinds(store: Store, path: Path) -> None:
    """Keep a newsroom's own kinds of events. Raises BadList like `keep_actors`."""
    named = (str(path), rows_of(path))
    coding(Lists(kinds=named), ENGLISH)
    store.keep_list(KINDS, *named)


def rows_of(path: Path) -> str:
    """What stands in a list. Raises BadList where it cannot be read."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise BadList(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    except UnicodeDecodeError as error:
        raise BadList(f"{path}: is not in UTF-8. Save it as “CSV UTF-8”.") from error
